"""Parts that `spoil` functions are put together from: changed copies of a record, never the record itself.

A spoiled record breaks one rule alone, whatever sound record it is made from. Words of a document must
therefore not be altered, or the evidence would not stand there; where a rule is about wording, `reported`
adds a document of one sentence, complete with hash, length and source, whose text nobody has at hand.
"""

from collections.abc import Callable, Mapping
from typing import Any

from toolkit.validate.finding import JSON, Path
from toolkit.validate.view import digest

Record = dict[str, Any]
Item = dict[str, Any]

_COLLECTIONS = {
    "p": ("participants", "people"),
    "s": ("sources",),
    "st": ("statements",),
    "c": ("commitments",),
    "e": ("events",),
    "d": ("documents",),
}


def put(record: Record, path: Path, value: object) -> Record:
    """Return a record with one value set, copied along the path only; a list's length as index appends."""
    changed: Record = _put(record, path, value)
    return changed


def _put(node: JSON, path: Path, value: object) -> JSON:
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(node, list):
        index = int(step)
        old = node[index] if index < len(node) else None
        return [*node[:index], _put(old, rest, value), *node[index + 1 :]]
    return {**node, step: _put(node.get(step), rest, value)}


def puts(record: Record, changes: Mapping[Path, object]) -> Record:
    """Return a record with several values set."""
    for path, value in changes.items():
        record = put(record, path, value)
    return record


def add(record: Record, key: str, item: object) -> Record:
    """Return a record with one more item in a collection."""
    return {**record, key: [*record[key], item]}


def index_of(record: Record, key: str, test: Callable[[Item], object] = bool) -> int | None:
    """Return the index of the first item of a collection that passes a test."""
    return next((i for i, item in enumerate(record[key]) if test(item)), None)


def altered(
    record: Record, key: str, changes: Mapping[str, object], test: Callable[[Item], object] = bool
) -> Record | None:
    """Change members of the first item of a collection that passes a test; None where there is none."""
    index = index_of(record, key, test)
    return None if index is None else put(record, (key, index), {**record[key][index], **changes})


def next_id(record: Record, prefix: str) -> str:
    """Return the lowest number above all ids of a kind, as an id."""
    numbers = [int(item["id"][len(prefix) :]) for key in _COLLECTIONS[prefix] for item in record[key]]
    return f"{prefix}{max(numbers, default=0) + 1}"


def principals(record: Record) -> list[Item]:
    """Return the principals whose side is known, each side's first one only."""
    found: dict[str, Item] = {}
    for person in record["participants"]:
        if person["capacity"] == "principal" and person["side"]:
            found.setdefault(person["side"], person)
    return list(found.values())


def reported(record: Record, sentence: str, **changes: object) -> tuple[Record, Item]:
    """Add a document that holds one sentence, with its source; return the record and the evidence.

    The new source is of the kind and side of the first document's; `changes` are to the new source.
    """
    document = next_id(record, "d")
    model: Item = record["documents"][0] if record["documents"] else {}
    source: Item = next((each for each in record["sources"] if each["document"]), {})
    record = add(
        record,
        "documents",
        {
            "id": document,
            "ref": f"one-sentence-{document}",
            "title": None,
            "publisher": model.get("publisher"),
            "published": model.get("published"),
            "url": None,
            "language": "en",
            "sha256": digest(f"{document} {sentence}"),
            "length": len(sentence),
        },
    )
    record = add(
        record,
        "sources",
        {
            "id": next_id(record, "s"),
            "kind": source.get("kind", "other"),
            "name": source.get("name"),
            "speaker": source.get("speaker"),
            "side": source.get("side"),
            "document": document,
            "derived_from": [],
            "evidence": [],
            **changes,
        },
    )
    return record, {"document": document, "start": 0, "end": len(sentence), "exact": sentence}


def person(record: Record, name: str, evidence: Item, **fields: object) -> Item:
    """Make a person whom the evidence names, of no side."""
    return {
        "id": next_id(record, "p"),
        "name": name,
        "published_as": [name],
        "side": None,
        "office": None,
        "wikidata": None,
        "evidence": [evidence],
        **fields,
    }


def statement(record: Record, evidence: Item, **fields: object) -> Item:
    """Make a statement in a document's own voice."""
    return {
        "id": next_id(record, "st"),
        "attribution": [],
        "setting": "unspecified",
        "act": "assertive",
        "polarity": "positive",
        "quotes": [],
        "topics": [],
        "evidence": [evidence],
        **fields,
    }


def commitment(record: Record, evidence: Item, **fields: object) -> Item:
    """Make a binding commitment of the first principal."""
    return {
        "id": next_id(record, "c"),
        "class": "commitment",
        "type": "cooperate_generally",
        "actors": [each["id"] for each in principals(record)[:1]],
        "toward": [],
        "action": evidence["exact"],
        "polarity": "do",
        "binding": True,
        "status": "agreed",
        "condition": None,
        "due": None,
        "place": None,
        "amount": None,
        "responds_to": None,
        "event": None,
        "setting": "unspecified",
        "attribution": [],
        "evidence": [evidence],
        **fields,
    }


def event(record: Record, evidence: Item, **fields: object) -> Item:
    """Make a planned event of no date and no place."""
    return {
        "id": next_id(record, "e"),
        "kind": "other",
        "name": evidence["exact"],
        "when": "future",
        "date": None,
        "basis": None,
        "place": None,
        "host": None,
        "participants": [],
        "status": "planned",
        "evidence": [evidence],
        **fields,
    }


def with_commitment(record: Record, sentence: str, **fields: object) -> Record | None:
    """Add an undertaking that a document of its own reports; None where no principal is known."""
    if not principals(record):
        return None
    record, evidence = reported(record, sentence)
    return add(record, "commitments", commitment(record, evidence, **fields))


def with_statement(record: Record, sentence: str, **fields: object) -> Record:
    """Add a statement that a document of its own reports."""
    record, evidence = reported(record, sentence)
    return add(record, "statements", statement(record, evidence, **fields))


def with_event(record: Record, sentence: str, **fields: object) -> Record:
    """Add an event that a document of its own names."""
    record, evidence = reported(record, sentence)
    return add(record, "events", event(record, evidence, **fields))


def quoting(record: Record, item: Record, *quotes: Record) -> Record:
    """Add a statement with quotations, which say whether they are translated if others do."""
    others = [quote for each in record["statements"] for quote in each["quotes"]]
    if any(quote.get("translated") is not None for quote in others):
        quotes = tuple({**quote, "translated": False} for quote in quotes)
    return add(record, "statements", {**item, "quotes": list(quotes)})
