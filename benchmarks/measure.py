"""Time functions against each other: interleaved, so that whatever else runs disturbs all alike."""

import gc
from collections.abc import Callable, Mapping
from math import inf
from statistics import median
from time import perf_counter
from typing import NamedTuple

LONGEST = 5.0  #: seconds of a run that is not repeated


class Row(NamedTuple):
    """One line of the table."""

    what: str
    peer: str
    goal: str
    measured: str
    met: bool | None  #: None where the peer is missing


def at_most(what: str, peer: str, ratio: float, limit: float) -> Row:
    """Judge a ratio that should be small."""
    return Row(what, peer, f"at most {limit:g}×", f"{ratio:.2f}×", ratio <= limit)


def at_least(what: str, peer: str, ratio: float | None, limit: float) -> Row:
    """Judge a ratio that should be large; None where the peer is missing."""
    if ratio is None:
        return Row(what, peer, f"at least {limit:g}×", "missing: not installed", None)
    return Row(what, peer, f"at least {limit:g}×", f"{ratio:.1f}×", ratio >= limit)


def medians(
    functions: Mapping[str, Callable[[], object]], rounds: int, longest: float = inf
) -> dict[str, float]:
    """Return the median seconds of each function over interleaved rounds, after one that does not count.

    Of a function that takes longer than `longest` in that round, it is the one that counts.
    """
    times: dict[str, list[float]] = {name: [] for name in functions}
    for number in range(rounds + 1):
        for name, function in functions.items():
            if number and times[name] and times[name][0] > longest:
                continue
            gc.collect()
            start = perf_counter()
            function()
            seconds = perf_counter() - start
            if number or seconds > longest:
                times[name].append(seconds)
    return {name: median(values) for name, values in times.items()}
