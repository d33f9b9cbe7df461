"""Turn what the checks raised into findings, with lines and columns where there is a text."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from toolkit.validate.check import Checked, Outcome, Raised
from toolkit.validate.fault import FAULTS
from toolkit.validate.finding import Finding, Path, Problem, pointer, shortened
from toolkit.validate.fingerprint import Fingerprints
from toolkit.validate.positions import Lines, Place, locate
from toolkit.validate.strict import Reading

_ID_LIMIT: Final = 120


class _Region(NamedTuple):
    """Lines and columns from 1; the end is after the last code point."""

    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None


class _Named:
    """What the findings of one record share."""

    __slots__ = ("base", "fingerprints", "identifier")

    def __init__(self, checked: Checked) -> None:
        record = checked.record
        identifier = record.get("id") if isinstance(record, dict) else None
        self.base = checked.base
        self.identifier = shortened(identifier, _ID_LIMIT) if isinstance(identifier, str) else None
        self.fingerprints = Fingerprints(record, self.identifier)


def findings_of(checked: Checked, path: str | None) -> tuple[Finding, ...]:
    """Return the findings of a record that was given as an object, which has no lines."""
    named = _Named(checked)
    return tuple(_finding(raised, named, path, _Region()) for raised in checked.outcome.raised)


def findings_in(
    reading: Reading, checked: Sequence[Checked], path: str | None, first_line: int
) -> tuple[Finding, ...]:
    """Return the findings of a text and of the records in it, in the order of their places."""
    lines = Lines(reading.text, first_line)
    faults = [*_faults(reading, lines, path)]
    # NaN was read as null; whether null may stand there is not the question.
    unread = {(fault.end_line, fault.end_column) for fault in faults if fault.code == "JSN-08"}
    located = _located(reading, checked, lines, path)
    findings = [*faults, *(each for each in located if (each.end_line, each.end_column) not in unread)]
    return tuple(sorted(findings, key=lambda finding: (finding.line or 0, finding.column or 0)))


def _faults(reading: Reading, lines: Lines, path: str | None) -> Iterator[Finding]:
    named = _Named(Checked((), None, Outcome((), {})))
    for fault in reading.faults:
        problem = Problem((), fault.message, fault.found, fault.expected, fault.hint)
        region = _Region(*lines.at(fault.start), *lines.at(fault.end))
        yield _finding(Raised(fault.code, FAULTS[fault.code], "error", problem), named, path, region)


def _located(
    reading: Reading, checked: Sequence[Checked], lines: Lines, path: str | None
) -> Iterator[Finding]:
    each = [
        ((*record.base, *raised.problem.path), named, raised)
        for record in checked
        if record.outcome.raised
        for named in [_Named(record)]
        for raised in record.outcome.raised
    ]
    repeated = any(fault.code == "JSN-07" for fault in reading.faults)
    places = locate(reading.text, {full for full, _, _ in each}, repeated_keys=repeated)
    placed = [
        (places.get(full) or _around(reading.text, full), named, raised) for full, named, raised in each
    ]
    for place, named, raised in sorted(placed, key=lambda entry: entry[0]):
        yield _finding(raised, named, path, _Region(*lines.at(place.start), *lines.at(place.end)))


def _around(text: str, path: Path) -> Place:
    """Find the innermost thing around a path that the text does not have."""
    paths = [path[:length] for length in range(len(path))]
    places = locate(text, paths)
    return next(places[around] for around in reversed(paths) if around in places)


def _finding(raised: Raised, named: _Named, path: str | None, region: _Region) -> Finding:
    problem = raised.problem
    return Finding(
        code=raised.code,
        name=raised.name,
        severity=raised.severity,
        path=path,
        **region._asdict(),
        pointer=pointer((*named.base, *problem.path)),
        message=shortened(problem.message),
        found=problem.found and shortened(problem.found),
        expected=problem.expected and shortened(problem.expected),
        hint=problem.hint and shortened(problem.hint),
        help=f"readout explain {raised.code}",
        fingerprint=named.fingerprints.of(raised.code, problem.path, problem.found),
        record=named.identifier,
    )
