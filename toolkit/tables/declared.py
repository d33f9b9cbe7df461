"""Declare a table: its columns, and the rows that a record has in it."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, Literal, NamedTuple

from toolkit.models import AttributionStep, CallRecord, Evidence

Kind = Literal["string", "integer", "number", "boolean", "strings"]
Cell = None | str | int | float | bool | tuple[str, ...]


class Row(NamedTuple):
    """What the columns of a row are read from."""

    call: int  #: number of the record among those written, from 1
    record: CallRecord
    item: Any  #: the object of the record that the row is about


class Column(NamedTuple):
    """One column: its name, its type, what it holds, and how it is read."""

    name: str
    kind: Kind
    summary: str
    cell: Callable[[Row], Cell]


class Table(NamedTuple):
    """One table; `items` yields what a record has a row for."""

    name: str
    summary: str
    items: Callable[[CallRecord], Iterable[Any]]
    columns: tuple[Column, ...]

    def rows(self, call: int, record: CallRecord) -> Iterator[tuple[Cell, ...]]:
        """Yield the rows of a record."""
        for item in self.items(record):
            row = Row(call, record, item)
            yield tuple(column.cell(row) for column in self.columns)


def of_item(name: str, kind: Kind, summary: str, attribute: str | None = None) -> Column:
    """Declare a column that holds an attribute of the row's object, by default the one of its name."""
    wanted = attribute or name
    return Column(name, kind, summary, lambda row: getattr(row.item, wanted))


#: What every table begins with.
KEYS: Final = (
    Column("call", "integer", "number of the record in these tables, from 1", lambda row: row.call),
    Column(
        "record_id",
        "string",
        "the record's id, which other documents' records may share",
        lambda row: row.record.id,
    ),
)


def evidence_columns(of: Callable[[Row], tuple[Evidence, ...]]) -> tuple[Column, ...]:
    """Declare the columns of the first piece of evidence."""

    def first(attribute: str) -> Callable[[Row], Cell]:
        return lambda row: next((getattr(each, attribute) for each in of(row)), None)

    return (
        Column("document", "string", "d-id of the text with the first piece of evidence", first("document")),
        Column("start", "integer", "its first code point, from 0", first("start")),
        Column("end", "integer", "the code point after its last", first("end")),
        Column("exact", "string", "its characters", first("exact")),
        Column("rule", "string", "id of the rule that found it", first("rule")),
    )


#: The evidence of the row's object itself.
EVIDENCE: Final = evidence_columns(lambda row: row.item.evidence)


def chain(attribution: tuple[AttributionStep, ...]) -> str | None:
    """Write who says it in one line, outermost first: `s2 reported > p1 said`; None for the text's own voice."""
    return " > ".join(f"{step.source} {step.verb or ''}".rstrip() for step in attribution) or None


def names(record: CallRecord, ids: Iterable[str]) -> tuple[str, ...]:
    """Write p-ids as names, or as offices where the text gives no name; sides stay."""
    known = {person.id: person for person in (*record.participants, *record.people)}
    written = []
    for each in ids:
        person = known.get(each)
        title = person.office.title if person is not None and person.office is not None else None
        written.append((person.name or title or each) if person is not None else each)
    return tuple(written)
