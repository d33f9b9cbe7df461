"""The table of commitments."""

from toolkit.tables.declared import EVIDENCE, KEYS, Column, Table, chain, names, of_item

COMMITMENTS = Table(
    "commitments",
    "One row an undertaking or one of its softer relatives.",
    lambda record: record.commitments,
    (
        *KEYS,
        of_item("commitment", "string", "c-id", "id"),
        of_item("class", "string", "commitment, offer, proposal, willingness, …", "class_"),
        of_item("type", "string", "code of the commitment types"),
        of_item("actors", "strings", "p-ids or sides"),
        Column("actor_names", "strings", "the same by name", lambda row: names(row.record, row.item.actors)),
        of_item("toward", "strings", "p-ids or sides"),
        Column("toward_names", "strings", "the same by name", lambda row: names(row.record, row.item.toward)),
        of_item("action", "string", "the verbatim clause"),
        of_item("polarity", "string", "do or refrain"),
        of_item("binding", "boolean", "whether it binds"),
        of_item("status", "string", "agreed, announced, offered, …"),
        Column(
            "condition",
            "string",
            "the words of an open condition",
            lambda row: row.item.condition.exact if row.item.condition else None,
        ),
        of_item("due", "string", "EDTF"),
        of_item("place", "string", "where"),
        Column("amount", "number", "sum", lambda row: row.item.amount.value if row.item.amount else None),
        Column(
            "currency",
            "string",
            "its ISO 4217 code",
            lambda row: row.item.amount.currency if row.item.amount else None,
        ),
        of_item("responds_to", "string", "c-id"),
        of_item("event", "string", "e-id"),
        of_item("setting", "string", "where it was made"),
        Column(
            "attribution", "string", "who says it, outermost first", lambda row: chain(row.item.attribution)
        ),
        *EVIDENCE,
    ),
)
