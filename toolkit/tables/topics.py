"""The table of topics."""

from toolkit.tables.declared import EVIDENCE, KEYS, Column, Table, chain, of_item

TOPICS = Table(
    "topics",
    "One row a subject of the call.",
    lambda record: record.topics,
    (
        *KEYS,
        of_item("topic", "string", "code of the topics vocabulary", "code"),
        of_item("setting", "string", "where it was spoken of"),
        of_item("raised_by", "strings", "sides reported to have spoken on it"),
        of_item("polarity", "string", "negative: reported as not discussed"),
        Column(
            "attribution", "string", "who says it, outermost first", lambda row: chain(row.item.attribution)
        ),
        *EVIDENCE,
    ),
)
