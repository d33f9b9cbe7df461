"""Generating records: from a seed, and as examples of a property test."""

from collections.abc import Iterator
from itertools import islice

from hypothesis import HealthCheck, given, settings

from benchmarks.measure import Row, medians
from toolkit.cli._json import line_encoder
from toolkit.collector import paused_collection
from toolkit.generate import generate
from toolkit.strategies import call_records

_RECORDS = 1000
_EXAMPLES = 300


def rows(rounds: int) -> Iterator[Row]:
    """Yield the figures."""
    encode = line_encoder()

    def made() -> None:
        with paused_collection():
            for _ in islice(generate(7), _RECORDS):
                pass

    def written() -> None:
        with paused_collection():
            for each in islice(generate(7), _RECORDS):
                encode(each.record).encode()

    @settings(max_examples=_EXAMPLES, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(call_records())
    def examples(record: object) -> None:
        assert record

    seconds = medians({"made": made, "written": written, "examples": examples}, rounds)
    yield _a_second("records generated", "–", _RECORDS / seconds["made"], 5000)
    yield _a_second("records generated and written as JSON", "–", _RECORDS / seconds["written"], 5000)
    yield _a_second("examples of `call_records()`", "–", _EXAMPLES / seconds["examples"], 300)


def _a_second(what: str, peer: str, figure: float, goal: float) -> Row:
    return Row(what, peer, f"at least {goal:,} a second", f"{figure:,.0f}", figure >= goal)
