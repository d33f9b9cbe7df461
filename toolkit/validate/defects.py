"""Collect defects: in words where somebody reads them, and one for each root cause."""

from collections.abc import Callable
from typing import Any, Final

from toolkit.validate.defect import (
    COMBINATION,
    EMPTY,
    NOT_LISTED,
    OUT_OF_RANGE,
    TOO_LONG,
    WRONG_TYPE,
    WRONG_VALUE,
    Defect,
)
from toolkit.validate.finding import Problem
from toolkit.validate.forms import MALFORMED


class Silent(list[Defect]):
    """Defects of which only the first matters, and not its words."""


MISFIT: Final = Defect("", Problem((), ""))


def add(out: list[Defect], word: Callable[..., Defect], args: tuple[Any, ...]) -> None:
    """Add a defect, put into words only where somebody will read them."""
    out.append(MISFIT if isinstance(out, Silent) else word(*args))


#: Codes of defects of one value: of several, the first in this order is the reason for the others.
_OF_A_VALUE: Final = (
    WRONG_TYPE,
    WRONG_VALUE,
    NOT_LISTED,
    EMPTY,
    *MALFORMED,
    OUT_OF_RANGE,
    TOO_LONG,
    COMBINATION,
)


def one_each(defects: list[Defect]) -> tuple[Defect, ...]:
    """Keep one defect of a value, however many keywords say so, and each missing key once."""
    chosen: dict[object, Defect] = {}
    for defect in defects:
        one_value = defect.code in _OF_A_VALUE or defect.key is not None
        slot = (defect.problem.path, defect.key) if one_value else defect
        other = chosen.get(slot)
        if other is None or _rank(defect) < _rank(other):
            chosen[slot] = defect
    return tuple(chosen.values())


def _rank(defect: Defect) -> int:
    return _OF_A_VALUE.index(defect.code) if defect.code in _OF_A_VALUE else len(_OF_A_VALUE)
