"""`initiator.possessive`: "at Hungary's request", "on the French side's initiative", "at the latter's request"."""

import re
from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_before, party
from toolkit.extract.people import Person
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_PREPOSITIONS = frozenset(("at", "on", "upon", "by"))


@extraction_rule(
    "initiator.possessive",
    phrases=("(request|initiative|invitation|behest|instigation|prompting)",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He declined at Chile's request to name the ship.",
        "President Ilves of Norway had a phone call with President Marte of Chile ⟦at Chile's request⟧.",
        "President Ilves of Norway had a phone call with President Marte of Chile ⟦on the Norwegian side's initiative⟧.",
        "President Ilves of Norway had a phone call with President Marte of Chile ⟦at the latter's request⟧.",
    ),
)
def possessive(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read the owner of a request or an initiative."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    mark = hit.first - 1
    while mark > sentence.first and folds[mark] in ("own", "personal", "express"):
        mark -= 1
    if mark <= sentence.first + 1:
        return
    if folds[mark] in ("his", "her", "their"):
        yield from _pronoun(reading, number, mark, hit)
        return
    if folds[mark] not in ("'s", "'"):
        return
    if folds[mark - 1] in ("latter", "former"):
        either = _either(reading, number, mark - 1)
        first = mark - 3 if folds[mark - 2] == "the" else mark - 2
        if either is not None:
            yield Initiative(either, first, hit.last, "initiator.possessive")
        return
    actor = actor_before(reading, number, mark)
    if actor is None or folds[actor.first - 1] not in _PREPOSITIONS:
        return
    who = party(actor)
    if who is not None and _held(reading, number, actor.first, hit.last):
        yield Initiative(who, actor.first - 1, hit.last, "initiator.possessive")


_HELD = frozenset(
    "held spoke spoken talked took phone telephone call conversation conversations talks video videoconference set arranged made consulted place teleconference".split()
)


_OPENING = re.compile(
    r"\b(?:spoke|talked)\b[^.]{0,40}\b(?:by|on|over|via|with|to)\b"  # spoke by phone with
    r"|\b(?:had|held|have|took part in) (?:a|an|another)? ?(?:[\w-]+ ){0,2}(?:call|conversation|talk|videoconference|conference)"  # held a phone call
    r"|\b(?:phone|telephone|video) (?:call|conversation|talks?)"
)


def _held(reading: Reading, number: int, first: int, last: int) -> bool:
    """Tell whether the request is for the call: a word of it stands before in the clause, or right after an opening phrase."""
    sentence = reading.layout.sentences[number]
    folds = reading.tokens.folds
    if first - sentence.first <= 3:
        return _OPENING.search(reading.text(last, min(sentence.last, last + 22))) is not None
    return bool(_HELD & set(folds[max(sentence.first, first - 26) : first]))


def _either(reading: Reading, number: int, position: int) -> Person | None:
    """Return the last person named before for "the latter", the first for "the former"."""
    people = [
        a.people[0] for a in reading.actors[number] if a.last <= position and a.kind == "person" and a.people
    ]
    distinct = list(dict.fromkeys(people))
    if len(distinct) < 2:
        return None
    return distinct[-1] if reading.tokens.folds[position] == "latter" else distinct[-2]


def _pronoun(reading: Reading, number: int, at: int, hit: Hit[object]) -> Iterator[Initiative]:
    if reading.tokens.folds[at - 1] not in _PREPOSITIONS:
        return
    people = [a.people[0] for a in reading.actors[number] if a.last <= at and a.people]
    if people and _held(reading, number, at, hit.last):
        yield Initiative(people[-1], at - 1, hit.last, "initiator.possessive")
