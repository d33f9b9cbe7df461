"""Inputs cut into units: what one process reads at a time, a file or a part of one.

A unit of JSON Lines holds whole lines and one of a Parquet file whole rows, so that no input needs to be in
memory at once and every core can have its share. Written without attrs, like `files`.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, islice
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple

from toolkit.errors import InputError
from toolkit.inputs.files import InputFile, find_files, open_bytes, position

if TYPE_CHECKING:
    from toolkit.inputs.parquet import Row

BLOCK: Final = 1 << 19  #: bytes of JSON Lines in a unit, where nothing else is asked for
MANY: Final = ("jsonl", "parquet")  #: kinds of which one file holds many
RECORD: Final = "record"  #: the column of a table that holds records as JSON
#: Tables beside the one of calls, which hold no records; see `toolkit.tables`.
DERIVED: Final = frozenset(("commitments", "participants", "sources", "statements", "topics"))
_TOGETHER: Final = 16  #: whole files that travel to a process together
_PACKED: Final = 20  #: times that a compressed file may grow


class Unit(NamedTuple):
    """What one process reads at a time; a whole file where it has no lines, no rows, no data and no problem."""

    file: InputFile
    lines: tuple[bytes, ...] | None = None
    rows: "tuple[Row, ...] | None" = None  #: of a Parquet file
    data: bytes | None = None  #: of standard input, which only the first process can read
    problem: str | None = None  #: why the file, or the rest of it, cannot be read
    first: int = 1  #: the number of the first line or row
    offset: int = 0  #: the bytes before the first line
    size: int = 0  #: bytes on disk that were read for its lines or rows

    @property
    def read(self) -> int:
        """Count the bytes on disk that are read for it: of a whole file all, of a problem none."""
        whole = self.lines is None and self.rows is None and self.problem is None
        return self.file.size if whole else self.size


def units(
    paths: Sequence[str],
    kinds: Sequence[str],
    *,
    input_format: str | None = None,
    block: int = BLOCK,
    columns: tuple[str, ...] = (),
    skipped: frozenset[str] = frozenset(),
    at_once: bool = False,
) -> Iterator[Unit]:
    """Yield the units of the files behind the paths in order; memory does not grow with their length.

    What is wrong with a path or a file is a unit too, so that messages come in the order of the inputs. `block`
    is the size in bytes of units of JSON Lines, `columns` are what a Parquet file is read for, unless its
    name is among the `skipped`. With `at_once` each line of standard input is a unit of its own, so that none waits for the next.
    """
    problems: list[InputError] = []
    for file in find_files(paths, kinds, problems.append, input_format=input_format):
        yield from _told(problems)
        if file.kind not in MANY and file.path is not None:
            yield Unit(file)
            continue
        try:
            if file.kind == "parquet":
                if file.ref in skipped:
                    continue
                from toolkit.inputs.parquet import row_units  # noqa: PLC0415 - needs an extra

                yield from row_units(file, columns)
            elif file.kind == "jsonl":
                yield from _line_units(file, 1 if at_once and file.path is None else block)
            else:
                with open_bytes(file) as stream:
                    data = stream.read()
                yield Unit(file, data=data)
        except InputError as error:
            yield Unit(file, problem=str(error))
    yield from _told(problems)


def _told(problems: list[InputError]) -> Iterator[Unit]:
    for problem in problems:
        yield Unit(InputFile(None, ""), problem=str(problem))
    problems.clear()


def _line_units(file: InputFile, block: int) -> Iterator[Unit]:
    empty, first, offset, before = True, 1, 0, 0
    with open_bytes(file) as stream:
        while lines := _whole(stream.readlines(block), stream):
            empty = empty and not any(line.strip() for line in lines)
            now = position(stream)
            yield Unit(file, lines, first=first, offset=offset, size=now - before)
            before = now
            first += len(lines)
            offset += sum(map(len, lines))
    if empty:
        message = f"{file.name}: the file is empty"
        raise InputError(message)


def _whole(lines: list[bytes], stream: BinaryIO) -> tuple[bytes, ...]:
    """Leave out the line in which a damaged file breaks off; the damage is told when the file is closed."""
    if lines and getattr(stream, "damaged", False) and not lines[-1].endswith(b"\n"):
        lines.pop()
    return tuple(lines)


def after(source: Iterator[Unit], done: int, skip: Callable[[Unit], None]) -> Iterator[Unit]:
    """Yield the units but those that are done, which are handed to `skip`."""
    for unit in islice(source, done):
        skip(unit)
    yield from source


def together(source: Iterator[Unit]) -> list[Unit]:
    """Take as many units as are worth a process's while: one part of a file, or several files."""
    taken: list[Unit] = []
    for unit in source:
        taken.append(unit)
        if unit.lines is not None or unit.rows is not None or len(taken) == _TOGETHER:
            break
    return taken


def parts(unit: Unit) -> tuple[Unit, ...]:
    """Cut a unit into its lines or rows, each a unit; a whole file stays as it is."""
    if unit.lines is not None:
        starts = accumulate(map(len, unit.lines), initial=unit.offset)
        cut = [
            unit._replace(lines=(line,), first=number, offset=start, size=0)
            for number, (line, start) in enumerate(zip(unit.lines, starts, strict=False), unit.first)
        ]
    elif unit.rows is not None:
        cut = [
            unit._replace(rows=(row,), first=number, size=0)
            for number, row in enumerate(unit.rows, unit.first)
        ]
    else:
        return (unit,)
    return (*cut[:-1], cut[-1]._replace(size=unit.size))


def place_of(unit: Unit) -> str:
    """Name a unit, or its first line or row, as messages do."""
    return unit.file.name if unit.lines is None and unit.rows is None else f"{unit.file.name}:{unit.first}"


def seconds(unit: Unit) -> float:
    """Return how long a processor may take for a unit: a minute, and many times what its bytes should take."""
    if unit.lines is not None:
        size = sum(map(len, unit.lines))
    elif unit.rows is not None:
        size = sum(len(value) for row in unit.rows for value in row.values() if isinstance(value, str))
    else:
        size = unit.file.size * (_PACKED if unit.file.compression else 1)
    return 60 + size / 10_000


class OnUnits:
    """Work on units: how one is cut, named and timed where the process that worked on it ends."""

    def parts(self, unit: Unit) -> Sequence[Unit]:
        """Cut a unit into its lines or rows."""
        return parts(unit)

    def seconds(self, unit: Unit) -> float:
        """Return how long a processor may take for a unit."""
        return seconds(unit)

    def name(self, unit: Unit) -> str:
        """Name a unit as messages do."""
        return place_of(unit)


def read_whole(unit: Unit) -> bytes:
    """Return the bytes of a unit that is a whole file; raise `InputError` where it cannot be read."""
    if unit.data is not None:
        return unit.data
    with open_bytes(unit.file) as stream:
        return stream.read()
