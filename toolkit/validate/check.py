"""Check one record through all stages: strict JSON, structure, rules; each builds on what the last let pass."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from toolkit.validate import strict, structure
from toolkit.validate.catalogue import fixed, rules
from toolkit.validate.finding import JSON, Finding, Path, Problem, Report, Severity, fingerprint, pointer, shortened
from toolkit.validate.positions import Lines, Place, locate
from toolkit.validate.rule import ValidationRule
from toolkit.validate.structure import Engine
from toolkit.validate.view import BrokenPart, RecordView

#: What a broken record makes a rule stumble over; in a sound one these would be faults of ours.
_STUMBLES: Final = (KeyError, TypeError, AttributeError, IndexError, ValueError)
_NO_TEXTS: Final = "needs the original texts"


class Raised(NamedTuple):
    """A problem with what its code says of it."""

    code: str
    name: str
    severity: Severity
    problem: Problem


class Outcome(NamedTuple):
    """What the checks of one decoded record raised, and which rules could not be checked."""

    raised: tuple[Raised, ...]
    skipped: Mapping[str, str]


def check_value(
    record: JSON,
    *,
    texts: Mapping[str, str] | None = None,
    engine: Engine = "rust",
    semantic: bool = True,
    selected: Mapping[str, ValidationRule] | None = None,
) -> Outcome:
    """Check one decoded record; paths count from its root."""
    raised: list[Raised] = []
    broken: tuple[Path, ...] = ()
    if not structure.is_valid(record, engine):
        entries = fixed()
        defects = structure.explained(record, engine)
        for code, problem, *_ in defects:
            raised.append(Raised(code, entries[code].slug, entries[code].severity, problem))
        broken = tuple(
            (*defect.problem.path, defect.key) if defect.key else defect.problem.path for defect in defects
        )
        if not isinstance(record, dict) or any(defect.code == "SCH-23" for defect in defects):
            semantic = False
    if not semantic:
        return Outcome(tuple(raised), {})
    view = RecordView(record, texts, broken)
    skipped: dict[str, str] = {}
    for rule in (rules() if selected is None else selected).values():
        if rule.needs and "texts" in rule.needs and not texts:
            skipped[rule.code] = _NO_TEXTS
            continue
        for problem in _problems(rule, view):
            raised.append(Raised(rule.code, rule.slug, rule.severity, problem))
    return Outcome(tuple(raised), skipped)


def _problems(rule: ValidationRule, view: RecordView) -> Iterable[Problem]:
    """Apply one rule, silently where its premise is broken."""
    if not view.broken:
        return rule.check(view)
    try:
        return [problem for problem in rule.check(view) if view.intact(*problem.path)]
    except BrokenPart:
        return ()
    except _STUMBLES:
        return ()


def report_value(outcome: Outcome, record: JSON, *, path: str | None) -> Report:
    """Report on a record that was given as an object: there are no lines."""
    identifier = _record_id(record)
    findings = [_finding(raised, record, identifier, path, None) for raised in outcome.raised]
    return Report(tuple(findings), path, 1, skipped=outcome.skipped)


class Region(NamedTuple):
    """Lines and columns from 1, the end after the last code point."""

    line: int
    column: int
    end_line: int
    end_column: int


def report_text(
    data: bytes | str,
    *,
    texts: Mapping[str, str] | None,
    engine: Engine,
    path: str | None,
    first_line: int = 1,
    many: bool = False,
    selected: Mapping[str, ValidationRule] | None = None,
) -> Report:
    """Read one JSON text and check the record in it, or with `many` each record of an array."""
    reading = strict.read(data)
    if reading.readable and not reading.faults and not many:
        outcome = check_value(reading.value, texts=texts, engine=engine, selected=selected)
        if not outcome.raised:
            return Report((), path, 1, skipped=outcome.skipped)
        outcomes = [((), reading.value, outcome)]
    else:
        outcomes = list(_outcomes(reading, texts, engine, many=many, selected=selected))
    lines = Lines(reading.text, first_line)
    findings = [*_faults(reading, lines, path), *_located(reading, outcomes, lines, path)]
    findings.sort(key=lambda finding: (finding.line or 0, finding.column or 0))
    return Report(
        tuple(findings),
        path,
        len(outcomes),
        unreadable=any(fault.code in strict.UNREADABLE for fault in reading.faults),
        skipped=outcomes[0][2].skipped if outcomes else {},
    )


def _outcomes(
    reading: strict.Reading,
    texts: Mapping[str, str] | None,
    engine: Engine,
    *,
    many: bool,
    selected: Mapping[str, ValidationRule] | None,
) -> Iterator[tuple[Path, Any, Outcome]]:
    if not reading.readable:
        return
    # What a fault hides (which of two equal keys is meant?) must not be judged by its meaning.
    semantic = all(fault.code == "JSN-03" for fault in reading.faults)
    records = [((), reading.value)]
    if many and isinstance(reading.value, list):
        records = [((index,), item) for index, item in enumerate(reading.value)]
    for base, record in records:
        outcome = check_value(record, texts=texts, engine=engine, semantic=semantic, selected=selected)
        yield base, record, outcome


def _faults(reading: strict.Reading, lines: Lines, path: str | None) -> Iterator[Finding]:
    for fault in reading.faults:
        problem = Problem((), shortened(fault.message), fault.found, fault.expected, fault.hint)
        slug = strict.FAULTS[fault.code]
        region = Region(*lines.at(fault.start), *lines.at(fault.end))
        yield _finding(Raised(fault.code, slug, "error", problem), None, None, path, region)


def _located(
    reading: strict.Reading,
    outcomes: Iterable[tuple[Path, Any, Outcome]],
    lines: Lines,
    path: str | None,
) -> Iterator[Finding]:
    wanted = {
        (*base, *raised.problem.path) for base, _, outcome in outcomes for raised in outcome.raised
    }
    if not wanted:
        return
    repeated = any(fault.code == "JSN-07" for fault in reading.faults)
    places = locate(reading.text, wanted, repeated_keys=repeated)
    placed: list[tuple[Place, Path, Any, Raised]] = []
    for base, record, outcome in outcomes:
        for raised in outcome.raised:
            full = (*base, *raised.problem.path)
            placed.append((places.get(full) or _nearest_place(reading.text, full), base, record, raised))
    placed.sort(key=lambda entry: entry[0])
    for place, base, record, raised in placed:
        region = Region(*lines.at(place.start), *lines.at(place.end))
        yield _finding(raised, record, _record_id(record), path, region, base)


def _nearest_place(text: str, path: Path) -> Place:
    """Find the innermost thing around a path that the text does not have."""
    paths = [path[:length] for length in range(len(path))]
    places = locate(text, paths)
    return next(places[around] for around in reversed(paths) if around in places)


def _finding(
    raised: Raised,
    record: JSON,
    identifier: str | None,
    path: str | None,
    region: Region | None,
    base: Path = (),
) -> Finding:
    problem = raised.problem
    line, column, end_line, end_column = region or (None, None, None, None)
    return Finding(
        code=raised.code,
        name=raised.name,
        severity=raised.severity,
        path=path,
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column,
        pointer=pointer((*base, *problem.path)),
        message=shortened(problem.message),
        found=problem.found,
        expected=problem.expected,
        hint=problem.hint,
        help=f"readout explain {raised.code}",
        fingerprint=fingerprint(raised.code, identifier, problem.path, record, problem.found),
        record=identifier,
    )


def _record_id(record: JSON) -> str | None:
    identifier = record.get("id") if isinstance(record, dict) else None
    return shortened(identifier, 120) if isinstance(identifier, str) else None
