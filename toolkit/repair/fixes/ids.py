"""Ids that are missing: the next free number of their kind, and the record's own."""

from collections.abc import Iterator
from typing import Final

from toolkit.repair.fix import Change, Fill, Record, Texts, fix, is_empty

_PREFIXES: Final = {
    "participants": "p",
    "people": "p",
    "sources": "s",
    "statements": "st",
    "commitments": "c",
    "events": "e",
    "documents": "d",
}


@fix("missing-ids", rank=10)
def missing_ids(record: Record, _: Texts) -> Iterator[Change]:
    """Give an id to what has none: the number after the highest of its kind."""
    highest = dict.fromkeys(_PREFIXES.values(), 0)
    nameless = []
    for key, prefix in _PREFIXES.items():
        items = record.get(key)
        for index, item in enumerate(items if isinstance(items, list) else ()):
            if not isinstance(item, dict):
                continue
            identifier = item.get("id")
            if is_empty(identifier):
                nameless.append((key, prefix, index, tuple(item)))
            elif isinstance(identifier, str) and identifier.removeprefix(prefix).isdecimal():
                highest[prefix] = max(highest[prefix], int(identifier.removeprefix(prefix)))
    for key, prefix, index, others in nameless:
        highest[prefix] += 1
        yield Fill((key, index, "id"), f"{prefix}{highest[prefix]}", others)


@fix("record-id", rank=20)
def own_id(record: Record, _: Texts) -> Iterator[Change]:
    """Make the record's id of its day and its sides."""
    if not is_empty(record.get("id")) or not isinstance(record.get("participants"), list):
        return
    sides = {item.get("side") for item in record["participants"] if isinstance(item, dict)}
    named = sorted(side for side in sides if isinstance(side, str) and side)
    date = record.get("date")
    day = date.get("value") if isinstance(date, dict) else None
    if len(named) < 2 or not (day is None or isinstance(day, str)):
        return
    from toolkit.assemble.record import record_id  # noqa: PLC0415 - loads the extraction, seldom needed

    after_version = tuple(key for key in record if key != "schema_version")
    yield Fill(("id",), record_id(day, tuple(named)), after_version)
