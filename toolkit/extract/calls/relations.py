"""Whose minister somebody without a state is, by the two states whose relations the text names: "the ties between Peru and Ghana"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.reference import side_names

_RELATIONS = frozenset(
    """ties relations relationship cooperation partnership alliance friendship bond bonds links trade collaboration
    partnerships exchanges commerce""".split()
)
_NATIONS = frozenset(("country",))
_REACH = 3  #: tokens of "trade deal", "relations that exist", before "between"


def side_by_relations(reading: Reading, other: str) -> str | None:
    """Return the one state whose relations with another the text names."""
    found = {side for pair in _pairs(reading) if other in pair for side in pair if side != other}
    return found.pop() if len(found) == 1 else None


def _pairs(reading: Reading) -> Iterator[tuple[str, str]]:
    """Yield the pairs of states that "relations between X and Y" names."""
    folds = reading.tokens.folds
    for i, fold in enumerate(folds):
        if fold != "between" or _RELATIONS.isdisjoint(folds[max(0, i - _REACH) : i]):
            continue
        one = _state(folds, i + 1)
        if one is None or folds[one[1] : one[1] + 1] != ["and"]:
            continue
        two = _state(folds, one[1] + 1)
        if two is not None and one[0] != two[0]:
            yield one[0], two[0]


def _state(folds: list[str], at: int) -> tuple[str, int] | None:
    """Return the state that begins at a token, and the token after it."""
    at += folds[at : at + 1] == ["the"]
    if folds[at : at + 1] == [] or folds[at] not in side_names().root:
        return None
    hit = side_names().longest(folds, at, len(folds))
    return None if hit is None or hit.value.kind not in _NATIONS else (hit.value.side, hit.last)
