"""The table of sources."""

from toolkit.tables.declared import EVIDENCE, KEYS, Column, Row, Table, names, of_item


def _speaker(row: Row) -> str | None:
    return names(row.record, (row.item.speaker,))[0] if row.item.speaker else None


SOURCES = Table(
    "sources",
    "One row for each who reports: a document, or someone whom a document cites.",
    lambda record: record.sources,
    (
        *KEYS,
        of_item("source", "string", "s-id", "id"),
        of_item("kind", "string", "official_readout, news_agency, …"),
        of_item("name", "string", "as the text has it"),
        of_item("speaker", "string", "p-id"),
        Column("speaker_name", "string", "the same by name", _speaker),
        of_item("side", "string", "state or organisation"),
        of_item("reports", "string", "d-id of the document that it is", "document"),
        of_item("derived_from", "strings", "s-ids"),
        *EVIDENCE,
    ),
)
