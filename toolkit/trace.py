"""Explain an extraction: which rule fired where, in which file it stands, and why candidates fell."""

from collections.abc import Iterator
from typing import Any

from toolkit.codec import encode
from toolkit.extract.calls.finding import Detection
from toolkit.extract.calls.reports import find_reports
from toolkit.extract.fallen import fallen
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rules
from toolkit.models import CallRecord

#: Where the rules stand that are steps of the reading and not files of their own.
_FILES = {
    "call": "toolkit/extract/calls/reports.py", "date": "toolkit/extract/calls/dates.py", "duration": "toolkit/extract/calls/duration.py",
    "person": "toolkit/extract/people/people.py", "topic": "toolkit/lexicons/en/topics", "source": "toolkit/assemble/sources.py",
    "attribution": "toolkit/extract/attribution.py", "quote": "toolkit/extract/attribution.py",
}  # fmt: skip


def file_of(rule: str) -> str:
    """Return the file in which a rule stands."""
    declared = extraction_rules().get(rule)
    return declared.file if declared is not None else _FILES.get(rule.partition(".")[0], "")


def candidates(reading: Reading, detection: Detection) -> Iterator[str]:
    """Tell of every clause that names a call, whether it became a record, and why the others fell."""
    ref = reading.document.ref or "text"
    kept = {(r.sentence, r.first, r.rule) for call in detection.calls for r in call.reports}
    for number in range(len(reading.layout.sentences)):
        for report in find_reports(reading, number):
            start, end = reading.span(report.first, report.last)
            fate = (
                "kept"
                if (report.sentence, report.first, report.rule) in kept
                else _why(report.past, detection.reason)
            )
            words = " ".join(reading.document.text[start:end].split())[:100]
            yield f"{ref}:{start}-{end}: {report.rule} ({file_of(report.rule)}): {words!r}: {fate}"
    if detection.reason:
        yield f"{ref}: no record: {detection.reason}"


def _why(past: bool, reason: str) -> str:
    return (
        "fell: speaks of an earlier call"
        if past
        else f"fell: {reason}"
        if reason
        else "fell: it is part of another call, or outside the lead"
    )


def evidence_lines(record: CallRecord) -> Iterator[str]:
    """Tell of every piece of evidence in a record: the rule, its file, where, for which fact."""
    data = encode(record)
    ref = data["documents"][0]["ref"] or "text"
    for pointer, item in _walk(data, ""):
        words = " ".join(item["exact"].split())[:80]
        yield f"{ref}:{item['start']}-{item['end']}: {item.get('rule')} ({file_of(item.get('rule') or '')}): {pointer}: {words!r}"


def fallen_lines(reading: Reading) -> Iterator[str]:
    """Tell of every candidate for a fact of a record that fell, and why."""
    ref = reading.document.ref or "text"
    for item in fallen(reading):
        start, end = reading.span(item.first, item.last)
        words = " ".join(reading.document.text[start:end].split())[:100]
        yield f"{ref}:{start}-{end}: {item.rule} ({file_of(item.rule)}): {words!r}: fell: {item.reason}"


def _walk(node: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:  # noqa: ANN401 - decoded JSON
    if isinstance(node, dict):
        if {"start", "end", "exact"} <= node.keys():
            yield pointer, node
        for key, value in node.items():
            yield from _walk(value, f"{pointer}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _walk(value, f"{pointer}/{index}")
