"""`event.visit`: "a state visit to China in April", "a trip to Beijing by X", "to visit Santiago this November"."""

from collections.abc import Iterator

from toolkit.extract.drafts import EventDraft, Party
from toolkit.extract.events import date_near, people_by, place_after, subject_of, when
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "event.visit",
    phrases=("(visit|trip|visits) (to|by)", "(visit|visiting|visited)", "(visit|trip)"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They discussed visit rules for families.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Ilves thanked him for ⟦the recent visit to Oslo⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile and invited him to ⟦visit Oslo⟧ in May.",
    ),
)
def visit(reading: Reading, number: int, hit: Hit[object], day: str | None) -> Iterator[EventDraft]:
    """Read a visit whose place, visitor or date the text gives."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    head = hit.first
    last = hit.first + 1
    place = place_after(reading, number, last, ("to",))
    direct = False
    if (
        place is None
        and folds[head].startswith("visit")
        and last < sentence.last
        and reading.tokens.words[last][0].isupper()
    ):
        shifted = place_after(reading, number, last - 1, (folds[last - 1],))
        place, direct = shifted, True
    if place is None:
        return
    name, side, stop = place
    first = head
    if not direct:
        while first > sentence.first and folds[first - 1] in (
            "a",
            "an",
            "the",
            "his",
            "her",
            "state",
            "official",
            "working",
            "return",
            "upcoming",
            "forthcoming",
            "private",
            "recent",
            "planned",
            "first",
            "joint",
        ):
            first -= 1
    participants: tuple[Party, ...] = _invited(reading, number, head)
    if stop < sentence.last and folds[stop] == "by":
        participants = people_by(reading, number, stop + 1, min(sentence.last, stop + 8))
        actor = next((a for a in reading.actors[number] if a.first == stop + 1), None)
        if actor is not None:
            stop = actor.last
    time = when(reading, number, head, stop) or ("future" if direct and folds[head] == "visit" else None)
    if time is None:
        return
    dated = date_near(reading, number, stop, day, time)
    if not participants:
        participants = subject_of(reading, number, head)
    yield EventDraft(
        "event.visit",
        "visit",
        first,
        stop,
        number,
        name=reading.text(first, stop),
        when=time,
        date=dated[0] if dated else None,
        basis=dated[1] if dated else None,
        place=name,
        host=side,
        participants=tuple(p for p in participants if getattr(p, "side", None) != side),
        status="planned" if time == "future" else "held",
    )


def _invited(reading: Reading, number: int, head: int) -> tuple[Party, ...]:
    """Return whom an invitation to the visit addresses."""
    invite = next(
        (p for p in reversed(reading.predicates[number]) if p.first < head and p.lemma == "invite"), None
    )
    return people_by(reading, number, invite.last, head) if invite is not None else ()
