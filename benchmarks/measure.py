"""Time functions against each other: interleaved, so that whatever else runs disturbs all alike."""

import gc
from collections.abc import Callable, Mapping
from statistics import median
from time import perf_counter
from typing import NamedTuple


class Row(NamedTuple):
    """One line of the table."""

    what: str
    peer: str
    goal: str
    measured: str
    met: bool


def at_most(what: str, peer: str, ratio: float, limit: float) -> Row:
    """Judge a ratio that should be small."""
    return Row(what, peer, f"at most {limit:g}×", f"{ratio:.2f}×", ratio <= limit)


def at_least(what: str, peer: str, ratio: float, limit: float) -> Row:
    """Judge a ratio that should be large."""
    return Row(what, peer, f"at least {limit:g}×", f"{ratio:.1f}×", ratio >= limit)


def medians(functions: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return the median seconds of each function over interleaved rounds, after one that does not count."""
    times: dict[str, list[float]] = {name: [] for name in functions}
    for number in range(rounds + 1):
        for name, function in functions.items():
            gc.collect()
            start = perf_counter()
            function()
            if number:
                times[name].append(perf_counter() - start)
    return {name: median(values) for name, values in times.items()}
