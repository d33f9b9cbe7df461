"""`event.summit`: "the APEC summit in Shenzhen in November", "the G7 Summit", "the Eastern Economic Forum"."""

from collections.abc import Iterator

from toolkit.extract.drafts import EventDraft
from toolkit.extract.events import date_near, place_after, subject_of, when
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit
from toolkit.reference import SideName


@extraction_rule(
    "event.summit",
    phrases=("(summit|forum|conference|summits)", "leaders' meeting"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. A summit of ideas is no summit.",
        "President Ilves of Norway spoke by phone with President Marte of Chile and said he would attend ⟦the Arctic Council summit in Tromsø⟧ in May.",
    ),
)
def summit(reading: Reading, number: int, hit: Hit[object], day: str | None) -> Iterator[EventDraft]:
    """Read a named multilateral meeting with its place and date."""
    folds, text = reading.tokens.folds, reading.tokens.words
    sentence = reading.layout.sentences[number]
    first = hit.first
    while (
        first > sentence.first
        and (
            text[first - 1][0].isupper()
            or text[first - 1][0].isdigit()
            or folds[first - 1] in ("-", "of", "–", "economic", "leaders", "'s", "'")
        )
        and folds[first - 1] not in ("he", "she", "they")
    ):
        first -= 1
    if first == hit.first or not any(text[i][0].isupper() for i in range(first, hit.first)):
        return
    stop = hit.last
    begin = first - 1 if first > sentence.first and folds[first - 1] in ("the", "this", "a") else first
    time = when(reading, number, begin, stop)
    if time is None:
        return
    place = place_after(reading, number, stop, ("in", "at"))
    host = None
    name = reading.text(first, stop)
    if place is not None:
        stop = place[2]
        host = place[1]
    else:  # "the summit that China is set to host in Shenzhen in November"
        for i in range(stop, min(sentence.last, stop + 8)):
            if folds[i] in ("host", "hosting", "hosted"):
                place = place_after(reading, number, i + 1, ("in", "at"))
                host = next(
                    (
                        c.value.side
                        for c in reading.chunks[number].sides
                        if c.letter == "S" and stop <= c.first < i and isinstance(c.value, SideName)
                    ),
                    None,
                )
                break
    dated = date_near(reading, number, place[2] if place else stop, day, time)
    yield EventDraft(
        "event.summit",
        "summit",
        begin,
        stop,
        number,
        name=name,
        when=time,
        date=dated[0] if dated else None,
        basis=dated[1] if dated else None,
        place=place[0] if place else None,
        host=host,
        participants=subject_of(reading, number, hit.first),
        status="planned" if time == "future" else "held",
    )
