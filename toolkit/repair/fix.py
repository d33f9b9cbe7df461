"""Declare a fix: a file in `fixes/` that declares one is found by itself."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from toolkit.discovery import collect
from toolkit.validate.finding import JSON, Path

Record = dict[str, Any]
#: The original texts by the `ref` of their documents.
Texts = Mapping[str, str]


class Fill(NamedTuple):
    """A value for a member that is absent, null or empty."""

    path: Path  #: of the member
    value: JSON
    before: tuple[str, ...] = ()  #: keys before the first of which the member goes if it is absent


class Reorder(NamedTuple):
    """A new order of an object's members, which means nothing in JSON and helps who reads."""

    path: Path  #: of the object
    order: tuple[int, ...]  #: the old numbers of the members in the new order


Change = Fill | Reorder
Propose = Callable[[Record, Texts], Iterator[Change]]


class Fix(NamedTuple):
    """One kind of mending; `propose` yields what to change in a record, and never overwrites."""

    code: str
    rank: int  #: fixes run in this order; the later ones see what the earlier ones did
    summary: str
    propose: Propose


def fix(code: str, *, rank: int) -> Callable[[Propose], Fix]:
    """Make a fix of a generator function whose docstring's first line says what it mends."""

    def declare(propose: Propose) -> Fix:
        return Fix(code, rank, (propose.__doc__ or "").strip().partition("\n")[0], propose)

    return declare


@cache
def fixes() -> tuple[Fix, ...]:
    """Return every fix in the order in which they run."""
    return tuple(sorted(collect("toolkit.repair.fixes", Fix).values(), key=lambda each: each.rank))


def is_empty(value: JSON) -> bool:
    """Tell whether a value says nothing, so that filling it overwrites nothing."""
    return value is None or value == ""
