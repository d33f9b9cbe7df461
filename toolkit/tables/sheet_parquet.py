"""A table as Parquet, with lists as lists; needs the extra `parquet`."""

from collections.abc import Iterable
from typing import Any, Final

import pyarrow as pa
from pyarrow.parquet import ParquetWriter

from toolkit.tables.declared import Cell, Table

_ROWS: Final = 5_000  #: that are written together
_TYPES: Final = {
    "string": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "strings": pa.list_(pa.string()),
}


class ParquetSheet:
    """A Parquet file that is being written."""

    def __init__(self, path: str, table: Table) -> None:
        self._path = path
        self._names = [column.name for column in table.columns]
        self._schema = pa.schema([(column.name, _TYPES[column.kind]) for column in table.columns])
        self._rows: list[tuple[Cell, ...]] = []

    def __enter__(self) -> "ParquetSheet":
        """Open the file."""
        self._writer = ParquetWriter(self._path, self._schema, compression="zstd")
        return self

    def write(self, rows: Iterable[tuple[Cell, ...]]) -> None:
        """Append rows."""
        self._rows.extend(rows)
        if len(self._rows) >= _ROWS:
            self._flush()

    def _flush(self) -> None:
        rows = [dict(zip(self._names, row, strict=True)) for row in self._rows]
        self._writer.write_table(pa.Table.from_pylist(rows, schema=self._schema))
        self._rows.clear()

    def __exit__(self, *error: Any) -> None:  # noqa: ANN401
        """Write what is left, and the file's end."""
        self._flush()
        self._writer.close()
