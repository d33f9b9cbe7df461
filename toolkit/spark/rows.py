"""What a Spark worker does with batches of rows; it knows Arrow, but not Spark."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

import pyarrow as pa

from toolkit.batch import failure
from toolkit.codec import dumps
from toolkit.errors import InputError
from toolkit.inputs.texts import document_of
from toolkit.inputs.units import RECORD
from toolkit.pipeline import extract
from toolkit.validate import validate_record

CORRUPT: Final = "_corrupt_record"  #: where Spark keeps a line that is no JSON
_AT_ONCE: Final = (
    200  #: rows that go back together, so that a batch of long texts needs no second copy of all
)

Row = dict[str, Any]

_EXTRACTED: Final = pa.schema(
    [(name, pa.string()) for name in ("ref", "record_id", "record", "reason", "error", "row")]
)
_CHECKED: Final = pa.schema(
    [
        (name, pa.int32() if name in ("line", "column") else pa.string())
        for name in (
            "ref", "record_id", "code", "name", "severity", "pointer", "line", "column", "message", "hint",
            "error", "row",
        )
    ]
)  # fmt: skip


def extract_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Yield the rows of `toolkit.spark.extract` for batches of documents."""
    yield from _batches((out for row in _rows(batches) for out in _extracted(row)), _EXTRACTED)


def check_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Yield the rows of `toolkit.spark.validate` for batches of records."""
    yield from _batches((out for row in _rows(batches) for out in _checked(row)), _CHECKED)


def _rows(batches: Iterable[pa.RecordBatch]) -> Iterator[Row]:
    for batch in batches:
        for first in range(0, batch.num_rows, _AT_ONCE):
            yield from batch.slice(first, _AT_ONCE).to_pylist()


def _batches(rows: Iterable[Row], schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    held: list[Row] = []
    for row in rows:
        held.append(row)
        if len(held) == _AT_ONCE:
            yield pa.RecordBatch.from_pylist(held, schema=schema)
            held = []
    if held:
        yield pa.RecordBatch.from_pylist(held, schema=schema)


def _extracted(row: Row) -> list[Row]:
    broken = row.pop(CORRUPT, None)
    if broken is not None:
        return [{"error": "not JSON", "row": broken}]
    ref = row.get("id")
    try:
        document = document_of(row, "row", _digest(row.get("text")))
        ref = document.ref
        extraction = extract(document)
        found = [
            {"ref": ref, "record_id": record.id, "record": dumps(record, indent=None)}
            for record in extraction.records
        ]
    except InputError as error:
        return [{"ref": _text(ref), "error": str(error), "row": _as_json(row)}]
    except Exception as error:
        return [{"ref": _text(ref), "error": failure(error), "row": _as_json(row)}]
    return found or [{"ref": ref, "reason": extraction.reason}]


def _checked(row: Row) -> list[Row]:
    ref = _text(row.get("ref"))
    texts = {ref: row["text"]} if ref is not None and isinstance(row.get("text"), str) else None
    try:
        if not isinstance(row[RECORD], str):
            message = "the record is missing" if row[RECORD] is None else "the record is no string"
            raise InputError(message)
        report = validate_record(row[RECORD], texts=texts)
    except InputError as error:
        return [{"ref": ref, "error": str(error), "row": _as_json(row)}]
    except Exception as error:
        return [{"ref": ref, "error": failure(error), "row": _as_json(row)}]
    found = [
        {
            "ref": ref,
            "record_id": finding.record,
            "code": finding.code,
            "name": finding.name,
            "severity": finding.severity,
            "pointer": finding.pointer,
            "line": finding.line,
            "column": finding.column,
            "message": finding.message,
            "hint": finding.hint,
        }
        for finding in report.findings
    ]
    return found or [{"ref": ref, "record_id": next((i for i in report.ids if i), None)}]


def _digest(text: object) -> str:
    return hashlib.sha256(str(text).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _as_json(row: Row) -> str:
    return json.dumps(row, ensure_ascii=False, default=str)
