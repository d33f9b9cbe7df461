"""Records from JSON, JSON Lines, tables and folders of them, for whoever shows or changes them.

Checking reads the bytes itself, since it tells where they are wrong.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from toolkit.codec import decode as decode_record
from toolkit.errors import InputError, RecordError
from toolkit.inputs.decode import decode
from toolkit.inputs.files import InputFile, Reporter, find_files, open_bytes
from toolkit.inputs.units import DERIVED, RECORD
from toolkit.models.record import CallRecord

KINDS = ("json", "jsonl", "parquet", "csv")


def read_records(
    paths: Sequence[str], report: Reporter, *, input_format: str | None = None
) -> Iterator[CallRecord]:
    """Yield the records behind the paths in order; what is none goes to `report`."""
    for file in find_files(paths, KINDS, report, input_format=input_format):
        try:
            for place, text in _texts(file):
                try:
                    yield from _records(text, place)
                except InputError as error:
                    report(error)
        except InputError as error:
            report(error)


def _texts(file: InputFile) -> Iterator[tuple[str, str]]:
    if file.kind in ("csv", "parquet"):
        if file.ref not in DERIVED:
            yield from _cells(file)
        return
    with open_bytes(file) as stream:
        if file.kind == "json":
            yield file.name, decode(stream.read(), file.name)
            return
        for number, line in enumerate(stream, 1):
            if line.strip():
                place = f"{file.name}:{number}"
                yield place, decode(line, place)


def _cells(file: InputFile) -> Iterator[tuple[str, str]]:
    """Yield the records of a table of calls, each with the number of its row."""
    if file.kind == "parquet":
        from toolkit.inputs.parquet import row_units  # noqa: PLC0415 - needs an extra

        rows: Iterator[Mapping[str, str | None]] = (
            row for unit in row_units(file, (RECORD,)) for row in unit.rows or ()
        )
        yield from _numbered(file, rows)
        return
    import csv  # noqa: PLC0415 - only tables need it
    import io  # noqa: PLC0415

    with open_bytes(file) as stream:
        csv.field_size_limit(1 << 30)  # a record is longer than the 128 KB that a cell may have by default
        reader = csv.DictReader(io.TextIOWrapper(stream, encoding="utf-8-sig", newline=""))
        try:
            if RECORD not in (reader.fieldnames or ()):
                message = f"{file.name}: has no column {RECORD!r}"
                raise InputError(message)
            yield from _numbered(file, reader)
        except (csv.Error, UnicodeDecodeError) as error:
            message = f"{file.name}: not readable as CSV: {error}"
            raise InputError(message) from error


def _numbered(file: InputFile, rows: Iterable[Mapping[str, str | None]]) -> Iterator[tuple[str, str]]:
    for number, row in enumerate(rows, 1):
        yield f"{file.name}: row {number}", row[RECORD] or "null"


def _records(text: str, place: str) -> Iterator[CallRecord]:
    values = _parsed(text, place)
    for index, value in enumerate(values if isinstance(values, list) else [values]):
        where = f"{place}: record {index + 1}" if isinstance(values, list) else place
        try:
            yield decode_record(value)
        except RecordError as error:
            raise InputError(f"{where}: not a call record: {error}; readout validate tells more") from error


def _parsed(text: str, place: str) -> Any:  # noqa: ANN401 - decoded JSON
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise InputError(f"{place}: not JSON: {error.msg.lower()} at {where}") from error
    except (RecursionError, ValueError) as error:
        raise InputError(f"{place}: not readable as JSON: {error}") from error
