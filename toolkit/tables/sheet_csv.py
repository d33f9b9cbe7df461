"""A table as CSV: UTF-8, a header, lists joined by `; `, nothing for what is not known."""

import csv
from collections.abc import Iterable
from typing import Any

from toolkit.tables.declared import Cell, Table

JOINED = "; "


class CsvSheet:
    """A CSV file that is being written."""

    def __init__(self, path: str, table: Table) -> None:
        self._path = path
        self._table = table

    def __enter__(self) -> "CsvSheet":
        """Open the file and write its header."""
        self._stream = open(self._path, "w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._stream, lineterminator="\n")
        self._writer.writerow(column.name for column in self._table.columns)
        return self

    def write(self, rows: Iterable[tuple[Cell, ...]]) -> None:
        """Append rows."""
        self._writer.writerows(map(_written, row) for row in rows)

    def __exit__(self, *error: Any) -> None:  # noqa: ANN401
        """Close the file."""
        self._stream.close()


def _written(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return JOINED.join(cell) if isinstance(cell, tuple) else str(cell)
