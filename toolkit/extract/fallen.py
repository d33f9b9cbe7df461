"""Candidates that a rule found and that are no facts of a record, with the reason why: they are kept for the trace alone."""

from typing import NamedTuple

from toolkit.extract.reading import Reading

_NAME = "fallen"


class Fallen(NamedTuple):
    """A candidate that fell: the tokens `first` up to but without `last`, the rule that found it, and why it fell."""

    first: int
    last: int
    rule: str
    reason: str


def keep_fallen(reading: Reading) -> None:
    """Have a reading keep the candidates that fall; without this they are forgotten at once."""
    reading.memo[_NAME] = []


def keeps_fallen(reading: Reading) -> bool:
    """Tell whether somebody asks for the candidates that fall."""
    return _NAME in reading.memo


def fell(reading: Reading, first: int, last: int, rule: str, reason: str) -> None:
    """Note that a candidate fell, where somebody asks."""
    notes = reading.memo.get(_NAME)
    if isinstance(notes, list):
        notes.append(Fallen(first, last, rule, reason))


def fallen(reading: Reading) -> tuple[Fallen, ...]:
    """Return the candidates that fell, in the order of the text, each reason once."""
    notes = reading.memo.get(_NAME)
    return tuple(sorted(set(notes))) if isinstance(notes, list) else ()
