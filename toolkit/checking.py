"""Check files of records: in order, in constant memory, on one core or several, with the same result."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from toolkit.batch import ordered
from toolkit.errors import InputError
from toolkit.inputs.files import InputFile, Reporter, find_files, open_bytes
from toolkit.validate import validate_lines, validate_records
from toolkit.validate.finding import Report
from toolkit.validate.structure import Engine

KINDS: Final = ("json", "jsonl")
_BLOCK: Final = 1 << 19  #: bytes of JSON Lines that travel to a process together


class Unit(NamedTuple):
    """What one process checks at a time: a file, or some lines of one."""

    file: InputFile
    lines: tuple[bytes, ...] | None = None
    data: bytes | None = None  #: of standard input, which only the first process can read
    first: int = 1  #: the number of the first line


class Checked(NamedTuple):
    """The reports of one unit, or the message of what kept it from being read."""

    reports: tuple[Report, ...] = ()
    problem: str | None = None


class Check:
    """Checks one unit; several processes each have their own copy."""

    def __init__(self, texts: Mapping[str, str] | None, engine: Engine) -> None:
        self._texts = texts
        self._engine: Engine = engine

    def __call__(self, unit: Unit) -> Checked:
        """Check the records of one unit."""
        name = unit.file.name
        if unit.lines is not None:
            reports = validate_lines(
                unit.lines, texts=self._texts, engine=self._engine, path=name, first=unit.first
            )
            return Checked(tuple(_merged(reports)))
        try:
            data = unit.data if unit.data is not None else _read(unit.file)
        except InputError as error:
            return Checked(problem=str(error))
        return Checked((validate_records(data, texts=self._texts, engine=self._engine, path=name),))


def check_files(
    paths: Sequence[str],
    report: Reporter,
    *,
    texts: Mapping[str, str] | None = None,
    engine: Engine = "rust",
    input_format: str | None = None,
    jobs: int = 1,
) -> Iterator[Report]:
    """Yield reports on the records behind the paths, in order; neighbours without findings share one.

    What cannot be read goes to `report`. Memory does not grow with the length of JSON Lines.
    """
    files = find_files(paths, KINDS, report, input_format=input_format)
    for checked in ordered(Check(texts, engine), _units(files, report), jobs, chunk=_several):
        if checked.problem is not None:
            report(InputError(checked.problem))
        yield from checked.reports


def _several(units: Iterator[Unit]) -> list[Unit]:
    """Take as many units as are worth a process's while."""
    taken: list[Unit] = []
    for unit in units:
        taken.append(unit)
        if unit.lines is not None or len(taken) == 16:
            break
    return taken


def _units(files: Iterable[InputFile], report: Reporter) -> Iterator[Unit]:
    for file in files:
        if file.kind == "json" and file.path is not None:
            yield Unit(file)
            continue
        try:
            with open_bytes(file) as stream:
                if file.kind == "json":
                    yield Unit(file, data=stream.read())
                    continue
                empty, first = True, 1
                while lines := tuple(stream.readlines(_BLOCK)):
                    empty = empty and not any(line.strip() for line in lines)
                    yield Unit(file, lines, first=first)
                    first += len(lines)
            if empty:
                report(InputError(f"{file.name}: the file is empty"))
        except InputError as error:
            report(error)


def _read(file: InputFile) -> bytes:
    with open_bytes(file) as stream:
        return stream.read()


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
