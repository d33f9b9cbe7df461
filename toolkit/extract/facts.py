"""A fact of a call: its value, its evidence, and who asserts it."""

from bisect import bisect_right
from typing import NamedTuple

from toolkit.extract.attribution import Step
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.text import Span


class Fact(NamedTuple):
    """A value with its evidence in code points, the chain that asserts it, and the rule that found it."""

    value: str
    evidence: tuple[Span, ...]
    rule: str
    basis: str
    chain: tuple[Step, ...] = ()
    qualifier: str = "exact"
    start: str | None = None
    end: str | None = None
    as_published: str | None = None


def token_at(reading: Reading, offset: int) -> int:
    """Return the token that holds or follows a code point."""
    return max(0, bisect_right(reading.tokens.starts, offset) - 1)


def published_day(reading: Reading) -> str | None:
    """Return the day of publication: given from outside, else the dateline's."""
    if reading.day is not None:
        return reading.day
    from toolkit.temporal.dateline import dateline  # noqa: PLC0415 - only where no day is given

    found = dateline(reading.document.text)
    return found.day if found is not None else None


class Initiative(NamedTuple):
    """A side or person said to have placed or asked for the call, with the tokens that say so."""

    party: Person | str
    first: int
    last: int
    rule: str
    other: bool = False  #: not this one, but who was on the line with him: "X took the call at home"


#: What a time or a length may be said to be of, where it is the call's.
CALL_WORDS = frozenset(
    """call calls conversation conversations talk talks discussion exchange teleconference videoconference conference video
    phone telephone chat dialogue consultation""".split()
)
