"""Whom a source names as its own source right behind its name: "NTB, citing the palace", "NTB with reference to the palace"."""

from toolkit.extract.frames import Step
from toolkit.extract.reading import Reading

_CITING = frozenset(("citing", "quoting", "referencing"))
_FAR = 2  #: tokens from the words that cite to who is cited: "citing the palace"


def cited_at(reading: Reading, number: int, at: int, rule: str) -> Step | None:
    """Return the step of who is cited from token `at` on, a comma before it or not; None where nobody is."""
    folds = reading.tokens.folds
    last = reading.layout.sentences[number].last
    first = at + (at < last and folds[at] == ",")
    behind = _behind(folds, first)
    if behind == first or behind >= last:
        return None
    for actor in reading.actors[number]:
        if behind <= actor.first < behind + _FAR and actor.kind in ("person", "source", "side", "medium"):
            return Step(actor, folds[first], first, actor.last, rule)
    return None


def _behind(folds: list[str], first: int) -> int:
    """Return the token behind "citing", "referring to", "with reference to"; the same token where none of them stands."""
    if folds[first : first + 1] and folds[first] in _CITING:
        return first + 1
    if folds[first : first + 2] == ["referring", "to"]:
        return first + 2
    with_ = folds[first : first + 1] in (["with"], ["in"])
    if with_ and folds[first + 1 : first + 3] == ["reference", "to"]:
        return first + 3
    if with_ and folds[first + 1 : first + 4] == ["a", "reference", "to"]:
        return first + 4
    return first
