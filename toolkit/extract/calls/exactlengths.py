"""Which of several lengths says most: "lasted 95 minutes" beside "more than an hour and a half"."""

from toolkit.extract.facts import Fact
from toolkit.temporal.durations import minutes_of

_ABOUT = 6  #: one part in so many that "about" an hour may be off


def most_exact(found: list[Fact]) -> list[Fact]:
    """Put an exact length first where the one before it only says "over", "under" or "about" so much and agrees with it."""
    if len(found) < _TWO or found[0].qualifier == "exact":
        return found
    exact = next((f for f in found if f.qualifier == "exact" and _agree(found[0], f)), None)
    return found if exact is None else [exact, *(f for f in found if f is not exact)]


_TWO = 2


def _agree(rough: Fact, exact: Fact) -> bool:
    """Tell whether an exact length may be what a rough one means."""
    told, known = minutes_of(rough.value), minutes_of(exact.value)
    if told is None or known is None:
        return False
    near = abs(known - told) * _ABOUT <= told
    ways = {"over": known > told, "under": known < told}
    return near and ways.get(rough.qualifier or "", True)
