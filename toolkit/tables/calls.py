"""The table of calls."""

from collections.abc import Callable
from typing import Any, Final

from toolkit.codec import dumps
from toolkit.tables.declared import KEYS, Cell, Column, Row, Table, names

RECORD: Final = "record"


def _of(claim: str, attribute: str) -> Callable[[Row], Cell]:
    def cell(row: Row) -> Any:  # noqa: ANN401 - an attribute of any claim
        found = getattr(row.record, claim)
        return None if found is None else getattr(found, attribute)

    return cell


def _of_document(attribute: str) -> Callable[[Row], Cell]:
    return lambda row: next((getattr(each, attribute) for each in row.record.documents), None)


def _sides(row: Row) -> tuple[str, ...]:
    return tuple(sorted({person.side for person in row.record.participants if person.side}))


CALLS = Table(
    "calls",
    "One row a record.",
    lambda record: (record,),
    (
        *KEYS,
        Column(
            "status",
            "string",
            "held, planned, requested, cancelled, denied, disputed",
            _of("occurrence", "status"),
        ),
        Column("date", "string", "day of the call, EDTF", _of("date", "value")),
        Column("date_basis", "string", "what the day rests on", _of("date", "basis")),
        Column("started", "string", "when it began, RFC 3339", _of("date", "start")),
        Column("ended", "string", "when it ended, RFC 3339", _of("date", "end")),
        Column("medium", "string", "phone, video, secure_line, unspecified", _of("medium", "value")),
        Column("medium_as_published", "string", "in the words of the text", _of("medium", "as_published")),
        Column("format", "string", "bilateral, trilateral, group", lambda row: row.record.format),
        Column("duration", "string", "ISO 8601 duration", _of("duration", "value")),
        Column("duration_qualifier", "string", "exact, about, over, under", _of("duration", "qualifier")),
        Column("initiator", "string", "side that placed or asked for the call", _of("initiator", "value")),
        Column("sides", "strings", "sides on the call", _sides),
        Column(
            "participants",
            "strings",
            "names of those on the call",
            lambda row: names(row.record, (person.id for person in row.record.participants)),
        ),
        Column("ref", "string", "ref of the first document", _of_document("ref")),
        Column("title", "string", "its title", _of_document("title")),
        Column("publisher", "string", "who published it", _of_document("publisher")),
        Column("published", "string", "when, EDTF", _of_document("published")),
        Column("url", "string", "where", _of_document("url")),
        Column("language", "string", "its language, BCP 47", _of_document("language")),
        Column("sha256", "string", "hash of its UTF-8 bytes", _of_document("sha256")),
        Column("schema_version", "string", "of the record", lambda row: row.record.schema_version),
        Column("tool_version", "string", "of what made the record", _of("provenance", "version")),
        Column(RECORD, "string", "the whole record as JSON", lambda row: dumps(row.record, indent=None)),
    ),
)
