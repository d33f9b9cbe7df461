"""Turn what the checks raised into findings with lines and columns, record by record."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from toolkit.validate import strict
from toolkit.validate.check import Outcome, Raised, check_value
from toolkit.validate.fault import FAULTS, UNREADABLE
from toolkit.validate.finding import (
    JSON,
    Finding,
    Path,
    Problem,
    Report,
    fingerprint,
    pointer,
    shortened,
)
from toolkit.validate.positions import Lines, Place, locate
from toolkit.validate.rule import ValidationRule
from toolkit.validate.structure import Engine

_ID_LIMIT = 120


class _Region(NamedTuple):
    """Lines and columns from 1; the end is after the last code point."""

    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None


class _Checked(NamedTuple):
    """A record of an input, where it stands in it, and what its checks gave."""

    base: Path
    record: JSON
    outcome: Outcome


def report_value(outcome: Outcome, record: JSON, *, path: str | None) -> Report:
    """Report on a record that was given as an object, which has no lines."""
    checked = _Checked((), record, outcome)
    findings = [_finding(raised, checked, path, _Region()) for raised in outcome.raised]
    return Report(tuple(findings), path, 1, skipped=outcome.skipped)


def report_text(
    data: bytes | str,
    *,
    texts: Mapping[str, str] | None = None,
    engine: Engine = "rust",
    path: str | None = None,
    first_line: int = 1,
    many: bool = False,
    selected: Mapping[str, ValidationRule] | None = None,
) -> Report:
    """Read one JSON text and check the record in it, or with `many` each record of an array.

    `first_line` is the number of the text's first line in its file.
    """
    reading = strict.read(data)
    # What a fault hides (which of two equal keys is meant?) must not be judged by its meaning.
    semantic = all(fault.code == "JSN-03" for fault in reading.faults)
    checked = [
        _Checked(
            base, item, check_value(item, texts=texts, engine=engine, semantic=semantic, selected=selected)
        )
        for base, item in _records(reading, many=many)
    ]
    skipped = checked[0].outcome.skipped if checked else {}
    if not reading.faults and not any(each.outcome.raised for each in checked):
        return Report((), path, len(checked), skipped=skipped)
    lines = Lines(reading.text, first_line)
    findings = [*_faults(reading, lines, path), *_located(reading, checked, lines, path)]
    findings.sort(key=lambda finding: (finding.line or 0, finding.column or 0))
    unreadable = any(fault.code in UNREADABLE for fault in reading.faults)
    return Report(tuple(findings), path, len(checked), unreadable=unreadable, skipped=skipped)


def _records(reading: strict.Reading, *, many: bool) -> Iterator[tuple[Path, JSON]]:
    if reading.readable and many and isinstance(reading.value, list):
        for index, item in enumerate(reading.value):
            yield (index,), item
    elif reading.readable:
        yield (), reading.value


def _faults(reading: strict.Reading, lines: Lines, path: str | None) -> Iterator[Finding]:
    checked = _Checked((), None, Outcome((), {}))
    for fault in reading.faults:
        problem = Problem((), fault.message, fault.found, fault.expected, fault.hint)
        region = _Region(*lines.at(fault.start), *lines.at(fault.end))
        yield _finding(Raised(fault.code, FAULTS[fault.code], "error", problem), checked, path, region)


def _located(
    reading: strict.Reading, checked: Sequence[_Checked], lines: Lines, path: str | None
) -> Iterator[Finding]:
    each = [
        ((*record.base, *raised.problem.path), record, raised)
        for record in checked
        for raised in record.outcome.raised
    ]
    repeated = any(fault.code == "JSN-07" for fault in reading.faults)
    places = locate(reading.text, {full for full, _, _ in each}, repeated_keys=repeated)
    placed = [
        (places.get(full) or _around(reading.text, full), record, raised) for full, record, raised in each
    ]
    for place, record, raised in sorted(placed, key=lambda entry: entry[0]):
        yield _finding(raised, record, path, _Region(*lines.at(place.start), *lines.at(place.end)))


def _around(text: str, path: Path) -> Place:
    """Find the innermost thing around a path that the text does not have."""
    paths = [path[:length] for length in range(len(path))]
    places = locate(text, paths)
    return next(places[around] for around in reversed(paths) if around in places)


def _finding(raised: Raised, checked: _Checked, path: str | None, region: _Region) -> Finding:
    problem = raised.problem
    identifier = _record_id(checked.record)
    return Finding(
        code=raised.code,
        name=raised.name,
        severity=raised.severity,
        path=path,
        **region._asdict(),
        pointer=pointer((*checked.base, *problem.path)),
        message=shortened(problem.message),
        found=problem.found and shortened(problem.found),
        expected=problem.expected and shortened(problem.expected),
        hint=problem.hint and shortened(problem.hint),
        help=f"readout explain {raised.code}",
        fingerprint=fingerprint(raised.code, identifier, problem.path, checked.record, problem.found),
        record=identifier,
    )


def _record_id(record: JSON) -> str | None:
    identifier = record.get("id") if isinstance(record, dict) else None
    return shortened(identifier, _ID_LIMIT) if isinstance(identifier, str) else None
