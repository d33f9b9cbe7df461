"""The table of participants."""

from toolkit.models import Participant
from toolkit.tables.declared import EVIDENCE, KEYS, Column, Row, Table, of_item


def _capacity(row: Row) -> str | None:
    return row.item.capacity if isinstance(row.item, Participant) else None


PARTICIPANTS = Table(
    "participants",
    "One row a person: those on the call, then the others whom the text names.",
    lambda record: (*record.participants, *record.people),
    (
        *KEYS,
        of_item("person", "string", "p-id", "id"),
        Column("on_call", "boolean", "whether on the call", lambda row: isinstance(row.item, Participant)),
        Column("capacity", "string", "principal, accompanying, interpreter; empty for others", _capacity),
        of_item("name", "string", "fullest name"),
        of_item("published_as", "strings", "every form in the text"),
        of_item("side", "string", "state or organisation"),
        Column("office", "string", "title", lambda row: row.item.office.title if row.item.office else None),
        Column(
            "office_basis",
            "string",
            "what it rests on",
            lambda row: row.item.office.basis if row.item.office else None,
        ),
        of_item("wikidata", "string", "item id"),
        *EVIDENCE,
    ),
)
