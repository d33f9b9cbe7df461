"""Rows of Parquet files, read a few at a time; needs the extra `parquet`."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from toolkit.errors import InputError
from toolkit.inputs.files import InputFile, reason
from toolkit.inputs.units import Unit

if TYPE_CHECKING:
    from pyarrow import Field
    from pyarrow.parquet import ParquetFile

Row = dict[str, Any]  #: what a row has in the columns asked for

_ROWS: Final = 64  #: in a unit: as long as some lines of JSON, for texts of a usual length
NEEDED: Final = "needs pyarrow, which pip install 'diplomatic-call-toolkit[parquet]' brings"


def row_units(file: InputFile, columns: tuple[str, ...]) -> Iterator[Unit]:
    """Yield the rows of a file in units, those of the columns that are there.

    Raises `InputError` where the file is none of Parquet or has none of the columns.
    """
    if file.path is None:
        message = "standard input: Parquet is read from files only"
        raise InputError(message)
    try:
        import pyarrow as pa  # noqa: PLC0415 - an extra
        from pyarrow.parquet import ParquetFile  # noqa: PLC0415
    except ImportError as error:
        message = f"{file.name}: reading Parquet {NEEDED}"
        raise InputError(message) from error
    try:
        with ParquetFile(file.path) as table:
            yield from _units(file, table, columns)
    except (OSError, pa.ArrowException) as error:
        message = f"{file.name}: not readable as Parquet: {reason(error)}"
        raise InputError(message) from error


def _units(file: InputFile, table: "ParquetFile", columns: tuple[str, ...]) -> Iterator[Unit]:
    names = [name for name in columns if name in table.schema_arrow.names]
    if columns and columns[0] not in names:
        message = f"{file.name}: has no column {columns[0]!r}"
        raise InputError(message)
    total = table.metadata.num_rows
    if not total:
        message = f"{file.name}: the file is empty"
        raise InputError(message)
    binary = any(_is_binary(table.schema_arrow.field(name)) for name in names)
    size = file.size
    first = 1
    for batch in table.iter_batches(_ROWS, columns=names):
        rows = tuple(map(_readable, batch.to_pylist()) if binary else batch.to_pylist())
        yield Unit(file, rows=rows, first=first, size=size * len(rows) // total)
        first += len(rows)


def _is_binary(field: "Field") -> bool:
    """Tell a column of bytes: so older programs write strings."""
    from pyarrow import types  # noqa: PLC0415

    return any(
        kind(field.type) for kind in (types.is_binary, types.is_large_binary, types.is_fixed_size_binary)
    )


def _readable(row: Row) -> Row:
    """Return a row with bytes that are UTF-8 as strings; others stay, and are told where a string is asked for."""
    return {name: _decoded(value) for name, value in row.items()}


def _decoded(value: Any) -> Any:  # noqa: ANN401 - whatever a table holds
    try:
        return value.decode("utf-8") if isinstance(value, bytes) else value
    except UnicodeDecodeError:
        return value
