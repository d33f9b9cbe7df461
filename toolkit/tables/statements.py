"""The table of statements."""

from toolkit.tables.declared import EVIDENCE, KEYS, Column, Table, chain, of_item

STATEMENTS = Table(
    "statements",
    "One row a reported statement; its clause is the evidence.",
    lambda record: record.statements,
    (
        *KEYS,
        of_item("statement", "string", "st-id", "id"),
        of_item("act", "string", "assertive, commissive, directive, expressive, declarative"),
        of_item("setting", "string", "where it was made"),
        of_item("polarity", "string", "positive or negative"),
        Column(
            "attribution", "string", "who says it, outermost first", lambda row: chain(row.item.attribution)
        ),
        of_item("topics", "strings", "codes of the topics vocabulary"),
        Column(
            "quotes",
            "strings",
            "its words in quotation marks",
            lambda row: tuple(quote.exact for quote in row.item.quotes),
        ),
        *EVIDENCE,
    ),
)
