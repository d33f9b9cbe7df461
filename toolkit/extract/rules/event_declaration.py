"""`event.declaration`: "declared a strategic partnership", "signed a joint declaration"."""

from collections.abc import Iterator

from toolkit.extract.drafts import EventDraft
from toolkit.extract.events import date_near
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "event.declaration",
    phrases=(
        "(declared|proclaimed) (a|an)",
        "(signed|issued|adopted) (a|the) [joint] (declaration|treaty|agreement|memorandum|communiqué|statement)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Both declared themselves content.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The two countries ⟦signed a joint declaration⟧ in March 2021.",
    ),
)
def declaration(reading: Reading, number: int, hit: Hit[object], day: str | None) -> Iterator[EventDraft]:
    """Read a declaration or signature in the past."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    before = folds[max(sentence.first, hit.first - 4) : hit.first]
    if "will" in before or "would" in before or "to" in before[-1:]:
        return
    stop = hit.last
    if folds[hit.last - 1] in ("a", "an"):
        while (
            stop < sentence.last
            and stop < hit.last + 8
            and folds[stop]
            not in (",", ".", ";", "shortly", "before", "after", "in", "on", "that", "which", "with")
        ):
            stop += 1
        if not any(
            w in ("partnership", "alliance", "ceasefire", "truce", "emergency", "union")
            for w in folds[hit.last : stop]
        ):
            return
    dated = date_near(reading, number, stop, day, "past")
    yield EventDraft(
        "event.declaration",
        "declaration",
        hit.first,
        stop,
        number,
        name=reading.text(hit.first + 1, stop),
        when="past",
        date=dated[0] if dated else None,
        basis=dated[1] if dated else None,
        status="held",
    )
