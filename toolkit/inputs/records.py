"""Records from JSON, JSON Lines and folders of them, for whoever shows or changes them.

Checking reads the bytes itself, since it tells where they are wrong.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from toolkit.codec import decode as decode_record
from toolkit.errors import InputError, RecordError
from toolkit.inputs.decode import decode
from toolkit.inputs.files import InputFile, Reporter, find_files, open_bytes
from toolkit.models.record import CallRecord

KINDS = ("json", "jsonl")


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
    with open_bytes(file) as stream:
        if file.kind == "json":
            yield file.name, decode(stream.read(), file.name)
            return
        for number, line in enumerate(stream, 1):
            if line.strip():
                place = f"{file.name}:{number}"
                yield place, decode(line, place)


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
