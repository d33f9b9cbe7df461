"""Write records into a folder of tables, as CSV or Parquet, one record after the other in constant memory."""

import os
from collections.abc import Iterable
from contextlib import ExitStack
from typing import Any, Final, Protocol

from toolkit.errors import InputError
from toolkit.models import CallRecord
from toolkit.tables import tables
from toolkit.tables.calls import RECORD
from toolkit.tables.declared import Cell, Table
from toolkit.writing import replacing_folder

FORMATS: Final = ("csv", "parquet")


class Sheet(Protocol):
    """A table that is being written."""

    def write(self, rows: Iterable[tuple[Cell, ...]]) -> None:
        """Append rows."""

    def __enter__(self) -> "Sheet":
        """Open the file."""

    def __exit__(self, *error: Any) -> None:  # noqa: ANN401 - as the protocol of contexts has it
        """Close it."""


def write_tables(records: Iterable[CallRecord], folder: str, kind: str, *, whole: bool = True) -> int:
    """Write the tables of some records; return how many records there were.

    `kind` is one of `FORMATS`. The folder gets its files when all are complete. Without `whole` the calls lack the
    column `record`: that is smaller, and fits the cells of a spreadsheet, but there is no way back.
    """
    count = 0
    with replacing_folder(folder) as part, ExitStack() as stack:
        sheets = [
            (table, stack.enter_context(_sheet(os.path.join(part, f"{table.name}.{kind}"), table, kind)))
            for table in (each if whole else _slim(each) for each in tables().values())
        ]
        for count, record in enumerate(records, 1):
            for table, sheet in sheets:
                sheet.write(table.rows(count, record))
    return count


def _slim(table: Table) -> Table:
    return table._replace(columns=tuple(column for column in table.columns if column.name != RECORD))


def _sheet(path: str, table: Table, kind: str) -> Sheet:
    if kind == "csv":
        from toolkit.tables.sheet_csv import CsvSheet  # noqa: PLC0415

        return CsvSheet(path, table)
    try:
        from toolkit.tables.sheet_parquet import ParquetSheet  # noqa: PLC0415
    except ImportError as error:
        from toolkit.inputs.parquet import NEEDED  # noqa: PLC0415

        message = f"writing Parquet {NEEDED}"
        raise InputError(message) from error
    return ParquetSheet(path, table)
