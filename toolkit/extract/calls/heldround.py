"""Read with whom the calls of a round were, told without who had them: "Conversations were held with X and Y", "running through the conversations with X, Y and Z"."""

from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.oneorseveral import SEVERAL
from toolkit.extract.calls.report import CallReport, parts_of
from toolkit.extract.people.peoplelists import people_after
from toolkit.extract.people.person import Person
from toolkit.lexicon import Hit

_OPENS = 2  #: tokens of "The telephone" before "conversations"
_MANY = 3  #: people of "the conversations with X, Y and Z"
_BACK = 2  #: sentences before that name who had the calls
_VERBS = (
    ["were", "held", "with"],
    ["were", "also", "held", "with"],
    ["took", "place", "with"],
    ["were", "with"],
)


def held_with(clues: Clues, noun: Hit[str]) -> CallReport | None:
    """Return the calls of a round with those listed behind "were held with", of the one whom the text has named as their maker."""
    folds, at = clues.folds, noun.last
    if not clues.in_round or folds[at - 1] not in SEVERAL:
        return None
    opens = noun.first - clues.first <= _OPENS
    known = folds[noun.first - 1] == "the" and folds[at] == "with"
    verb = ["with"] if known else next((v for v in _VERBS if opens and folds[at : at + len(v)] == v), None)
    maker = _maker(clues) if verb is not None else None
    if verb is None or maker is None:
        return None
    objects, end = people_after(clues.reading, clues.actors, at + len(verb), clues.last)
    others, _, _ = parts_of(objects)
    sides = {p.side for p in others} - {None, maker.side}
    if not others or maker in others or (known and (len(others) < _MANY or len(sides) < len(others))):
        return None
    report = clues.report(
        "call.held", (noun.first, end), objects, [], at=noun, medium=clues.medium(noun)
    )  # "conversations" alone are by the medium of the round
    return report._replace(people=(maker, *report.people), callers=(maker,), separate=True)


def _maker(clues: Clues) -> Person | None:
    """Return the only one of a state whom a sentence shortly before names."""
    reading = clues.reading
    for number in range(clues.number - 1, max(-1, clues.number - 1 - _BACK), -1):
        named = {
            p for a in reading.actors[number] if a.kind == "person" for p in a.people if p.side is not None
        }
        own = {p for p in named if p.side == clues.reading.home}
        if len(named) == 1 or len(own) == 1:
            return (own or named).pop()
    return None
