"""Check files of records: in order, in constant memory, on one core or several, with the same result."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from toolkit.batch import failure, ordered
from toolkit.errors import InputError
from toolkit.inputs.files import Reporter
from toolkit.inputs.units import (
    DERIVED,
    RECORD,
    OnUnits,
    Unit,
    after,
    place_of,
    read_whole,
    together,
    units,
)
from toolkit.validate import validate_lines, validate_records
from toolkit.validate.finding import Report
from toolkit.validate.structure import Engine

KINDS: Final = ("json", "jsonl", "parquet")


class Checked(NamedTuple):
    """The reports of one unit, the message of what kept it from being read, and the bytes on disk read for it."""

    reports: tuple[Report, ...] = ()
    problem: str | None = None
    failures: tuple[str, ...] = ()  #: internal errors, each with the place of the record that it ran into
    size: int = 0

    @property
    def records(self) -> int:
        """Count the records that were checked."""
        return sum(report.records for report in self.reports)


_OPENINGS: Final = (b"{", b"[")  #: what the first line of one value over many lines is
_SPREAD: Final = (
    "In JSON Lines, each line is a whole record; a file of one value over many lines is a .json file. "
    "Nothing else in these lines was checked."
)


class Check(OnUnits):
    """Checks one unit; several processes each have their own copy."""

    def __init__(self, texts: Mapping[str, str] | None, engine: Engine, *, debug: bool = False) -> None:
        self._texts = texts
        self._engine: Engine = engine
        self._debug = debug

    def __call__(self, unit: Unit) -> Checked:
        """Check the records of one unit."""
        if unit.problem is not None:
            return Checked(problem=unit.problem)
        failures: list[str] = []
        if unit.lines is not None:
            reports = tuple(_merged(self._each(unit, unit.lines, failures)))
            return Checked(reports, failures=tuple(failures), size=unit.read)
        if unit.rows is not None:
            lines = tuple(map(_as_json, unit.rows))
            reports = tuple(_merged(self._each(unit, lines, failures)))
            return Checked(reports, failures=tuple(failures), size=unit.read)
        name = unit.file.name
        try:
            reports = (validate_records(read_whole(unit), texts=self._texts, engine=self._engine, path=name),)
        except InputError as error:
            return Checked(problem=str(error), size=unit.read)
        except Exception as error:
            return Checked(failures=(f"{name}: {failure(error, debug=self._debug)}",), size=unit.read)
        return Checked(reports, size=unit.read)

    def joined(self, results: Sequence[Checked]) -> Checked:
        """Make the result of a unit of those of its parts."""
        return Checked(
            reports=tuple(_merged(report for each in results for report in each.reports)),
            failures=tuple(failure for each in results for failure in each.failures),
            size=sum(each.size for each in results),
        )

    def lost(self, unit: Unit, why: str) -> Checked:
        """Return the result of a record that ended one process after the other."""
        return Checked(failures=(f"{place_of(unit)}: not checked: {why}",), size=unit.read)

    def _each(self, unit: Unit, lines: Sequence[bytes], failures: list[str]) -> Iterator[Report]:
        name = unit.file.name
        for number, line in enumerate(lines, unit.first):
            try:
                reports = validate_lines(
                    (line,), texts=self._texts, engine=self._engine, path=name, first=number
                )
                if number == 1 and line.strip() in _OPENINGS:
                    yield from map(_spread, reports)
                    return
                yield from reports
            except Exception as error:
                failures.append(f"{name}:{number}: {failure(error, debug=self._debug)}")


def _spread(report: Report) -> Report:
    """Say of a line on which a value only begins that the file is none of JSON Lines: each line would be a fault."""
    return report._replace(findings=tuple(finding._replace(hint=_SPREAD) for finding in report.findings))


def _as_json(row: Mapping[str, object]) -> bytes:
    """Return the record of a row; what is no JSON text is checked as what it is."""
    value = row[RECORD]
    if isinstance(value, bytes):
        return value
    text = value if isinstance(value, str) else json.dumps(value, default=str)
    return text.encode("utf-8", "surrogatepass")


def check_files(
    paths: Sequence[str],
    report: Reporter,
    *,
    texts: Mapping[str, str] | None = None,
    engine: Engine = "rust",
    input_format: str | None = None,
    jobs: int = 1,
    fail: Callable[[str], None] | None = None,
    advance: Callable[[int, int], None] | None = None,
    note: Callable[[str], None] | None = None,
    debug: bool = False,
) -> Iterator[Report]:
    """Yield reports on the records behind the paths, in order; neighbours without findings share one.

    What cannot be read goes to `report`, and an internal error that a record ran into to `fail`, which by default
    raises it. `advance` is told the bytes and the records that are done with, `note` of a process that ended. Memory
    does not grow with the length of JSON Lines.
    """
    check = Check(texts, engine, debug=debug)
    for checked in check_units(
        check, paths, input_format=input_format, jobs=jobs, note=note, advance=advance
    ):
        tell(checked, report, fail)
        yield from checked.reports
        if advance is not None:
            advance(checked.size, checked.records)


def check_units(
    check: Check,
    paths: Sequence[str],
    *,
    done: int = 0,
    input_format: str | None = None,
    jobs: int = 1,
    note: Callable[[str], None] | None = None,
    advance: Callable[[int, int], None] | None = None,
) -> Iterator[Checked]:
    """Yield what each unit of the input gave, but for those that are `done`, which `advance` is told of."""

    def skip(unit: Unit) -> None:
        if advance is not None:
            advance(unit.read, 0)

    source = units(paths, KINDS, input_format=input_format, columns=(RECORD,), skipped=DERIVED)
    return ordered(check, after(source, done, skip), jobs, chunk=together, rescue=check, note=note)


def tell(checked: Checked, report: Reporter, fail: Callable[[str], None] | None = None) -> None:
    """Say what kept a unit from being read or checked."""
    if checked.problem is not None:
        report(InputError(checked.problem))
    for message in checked.failures:
        if fail is None:
            raise RuntimeError(message)
        fail(message)


def _merged(reports: Iterable[Report]) -> Iterator[Report]:
    """Put neighbours without findings together: most records have none, and each report costs."""
    clean: list[Report] = []
    for report in reports:
        if report.findings or (clean and clean[0].skipped != report.skipped):
            yield from _one(clean)
            clean = []
        if report.findings:
            yield report
        else:
            clean.append(report)
    yield from _one(clean)


def _one(clean: Sequence[Report]) -> Iterator[Report]:
    if clean:
        ids = tuple(each for report in clean for each in report.ids)
        yield clean[0]._replace(records=sum(report.records for report in clean), ids=ids)
