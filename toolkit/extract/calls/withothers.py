"""Who is named before others that are not: "X and a group of European leaders held", "X, Y and other ministers spoke"."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.people.listsbefore import people_before
from toolkit.extract.words import words

_PEERS = frozenset(
    "leaders counterparts ministers colleagues allies partners presidents premiers chancellors".split()
)
_LONGEST = 8  #: tokens of "and a small group of other European Union leaders"
_BREAKS = frozenset(("to", "with", "from", "by", "that", "who", "which", "told", "said"))


def with_others(clues: Clues, verb: int) -> list[Actor]:
    """Return those whom a sentence names before "and other leaders" in front of a verb."""
    folds, at = clues.folds, verb
    while at > clues.first and (folds[at - 1] in words().auxiliaries or folds[at - 1] in words().adverbs):
        at -= 1
    if at <= clues.first or folds[at - 1] not in _PEERS:
        return []
    for i in range(at - 2, max(clues.first, at - _LONGEST) - 1, -1):
        if folds[i] == "and":
            return [a for a in people_before(clues.reading, clues.actors, i, clues.first) if a.people]
        if not folds[i].isalpha() or folds[i] in _BREAKS:
            return []
    return []
