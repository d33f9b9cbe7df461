"""Which of several lengths says most: "lasted 95 minutes" beside "more than an hour and a half"."""

from toolkit.extract.facts import Fact
from toolkit.patterns import awaited

_LENGTH = awaited(r"PT(?:(\d+)H)?(?:(\d+)M)?\Z")
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
    told, known = _minutes(rough.value), _minutes(exact.value)
    if told is None or known is None:
        return False
    near = abs(known - told) * _ABOUT <= told
    ways = {"over": known > told, "under": known < told}
    return near and ways.get(rough.qualifier or "", True)


def _minutes(length: str) -> int | None:
    """Return the minutes of an ISO 8601 duration of hours and minutes."""
    match = _LENGTH.match(length)
    if match is None:
        return None
    return int(match[1] or 0) * 60 + int(match[2] or 0)
