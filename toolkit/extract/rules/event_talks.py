"""`event.talks`: "talks in Abu Dhabi", "a second round of talks", "the third round of negotiations"."""

from collections.abc import Iterator

from toolkit.extract.drafts import EventDraft
from toolkit.extract.events import date_near, people_by, place_after, when
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "event.talks",
    phrases=(
        "(talks|negotiations|consultations)",
        "(first|second|third|fourth|fifth|next|new|another) round [of (talks|negotiations|consultations)]",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The talks were useful.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He supported ⟦talks in Quito⟧ planned for May.",
    ),
    order=60,
)
def talks(reading: Reading, number: int, hit: Hit[object], day: str | None) -> Iterator[EventDraft]:
    """Read talks with a place or a number, beside the call itself."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    stop = hit.last
    place = None
    for i in range(stop, min(sentence.last, stop + 10)):
        place = place_after(reading, number, i, ("in", "at"))
        if place is not None or folds[i] in (",", ".", ";", "that", "which"):
            break
    rounds = "round" in folds[hit.first : hit.last]
    there = stop < sentence.last and folds[stop] == "there"
    if place is None and not rounds and not there:
        return
    first = (
        hit.first - 1 if hit.first > sentence.first and folds[hit.first - 1] in ("a", "the") else hit.first
    )
    if place is not None:
        stop = place[2]
    elif there and stop + 1 < sentence.last and folds[stop + 1] == "with":
        actor = next((a for a in reading.actors[number] if a.first == stop + 2), None)
        stop = actor.last if actor is not None else stop + 1
    time = when(reading, number, first, stop) or (
        "future" if rounds and "next" in folds[hit.first : hit.last] else None
    )
    dated = date_near(reading, number, stop, day, time or "future")
    if time is None and dated is None and not rounds:
        return
    time = time or "future"
    yield EventDraft(
        "event.talks",
        "talks",
        first,
        stop,
        number,
        name=reading.text(hit.first, hit.last),
        when=time,
        date=dated[0] if dated else None,
        basis=dated[1] if dated else None,
        place=place[0] if place else None,
        participants=people_by(reading, number, first, stop),
        status="planned" if time == "future" else "held",
    )
