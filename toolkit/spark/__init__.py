"""Extraction and checks on Apache Spark: DataFrame in, DataFrame out; needs the extra `spark`.

Each function works on the rows of a partition where they are, through Arrow and without a shuffle. A worker loads
lexicons, reference data and schema once and keeps them. No row is ever lost: what cannot be worked on comes back with
an `error` and the whole `row` as JSON.
"""

from typing import TYPE_CHECKING, Final

from toolkit.errors import InputError
from toolkit.inputs.texts import COLUMNS
from toolkit.inputs.units import RECORD
from toolkit.spark.rows import CORRUPT, check_batches, extract_batches

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

#: Columns of what `extract` returns.
EXTRACTED: Final = "ref string, record_id string, record string, reason string, error string, row string"
#: Columns of what `validate` returns.
FINDINGS: Final = (
    "ref string, record_id string, code string, name string, severity string, pointer string, line int, "
    "column int, message string, hint string, error string, row string"
)


def extract(documents: "DataFrame") -> "DataFrame":
    """Extract a record of every call that the documents report.

    `documents` has the column `text` and, where known, `id`, `title`, `published` (a string, a date or a timestamp),
    `publisher`, `issuer`, `url` and `language`; others are left aside. A row comes back for each record (`record`, as
    JSON), for each document without one (`reason`) and for each that could not be worked on (`error`, `row`). `ref` is
    the `id`, or where there is none the first digits of the text's hash. Raises `InputError` without a column `text`.
    """
    _need(documents, COLUMNS[0])
    names = [name for name in (*COLUMNS, CORRUPT) if name in documents.columns]
    return documents.select(*names).mapInArrow(extract_batches, EXTRACTED)


def validate(records: "DataFrame") -> "DataFrame":
    """Check records, given as JSON in the column `record`.

    With a column `text`, evidence is compared with it: the text of the document whose ref is in the column `ref`. A row
    comes back for each finding, and for each record without one, with no `code`. Raises `InputError` without a column
    `record`.
    """
    _need(records, RECORD)
    names = [name for name in (RECORD, "ref", "text") if name in records.columns]
    return records.select(*names).mapInArrow(check_batches, FINDINGS)


def _need(frame: "DataFrame", column: str) -> None:
    if column not in frame.columns:
        message = f"the DataFrame has no column {column!r}, but {', '.join(frame.columns) or 'none at all'}"
        raise InputError(message)
