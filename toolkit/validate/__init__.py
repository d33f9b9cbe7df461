"""Check records: strict JSON, structure by the schema, and the rules that a schema cannot state."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from toolkit.validate.check import check_value
from toolkit.validate.finding import Finding, Report, Severity
from toolkit.validate.report import report_text, report_value
from toolkit.validate.structure import Engine

__all__ = ["Engine", "Finding", "Report", "Severity", "validate_lines", "validate_record", "validate_records"]


def validate_record(
    data: bytes | str | dict[str, Any],
    *,
    texts: Mapping[str, str] | None = None,
    engine: Engine = "rust",
    path: str | None = None,
) -> Report:
    """Check one record, given as JSON or as the object that it decodes to.

    `texts` maps the `ref` of documents to their texts, for the rules that compare evidence with them;
    `path` is the name of the input in the findings. Defects never raise.
    """
    if isinstance(data, dict):
        return report_value(check_value(data, texts=texts, engine=engine), data, path=path)
    return report_text(data, texts=texts, engine=engine, path=path)


def validate_records(
    data: bytes | str,
    *,
    texts: Mapping[str, str] | None = None,
    engine: Engine = "rust",
    path: str | None = None,
) -> Report:
    """Check a JSON text that holds one record or an array of records."""
    return report_text(data, texts=texts, engine=engine, path=path, many=True)


def validate_lines(
    lines: Iterable[bytes | str],
    *,
    texts: Mapping[str, str] | None = None,
    engine: Engine = "rust",
    path: str | None = None,
    first: int = 1,
) -> Iterator[Report]:
    """Check JSON Lines, one record a line, and yield a report for each, keeping none.

    Blank lines are passed over. Lines are numbered from `first`, so that a part of a file can be checked
    by itself.
    """
    for number, line in enumerate(lines, first):
        if line.strip():
            yield report_text(
                line.rstrip(b"\r\n") if isinstance(line, bytes) else line.rstrip("\r\n"),
                texts=texts,
                engine=engine,
                path=path,
                first_line=number,
            )
