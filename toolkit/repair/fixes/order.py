"""The order of keys, which is that of the schema."""

from collections.abc import Iterator
from functools import cache

from toolkit.repair.fix import Change, Record, Reorder, Texts, fix
from toolkit.schema import bundled
from toolkit.validate.finding import JSON, Path
from toolkit.validate.references import References, Schema


@fix("key-order", rank=90)
def key_order(record: Record, _: Texts) -> Iterator[Change]:
    """Put the keys of every object into the schema's order, those of one's own last."""
    schema, references = _schema()
    yield from _walk([schema], record, (), references)


@cache
def _schema() -> tuple[Schema, References]:
    schema = bundled()
    return schema, References(schema)


def _walk(nodes: list[Schema], value: JSON, path: Path, references: References) -> Iterator[Change]:
    flat = [each for node in nodes for each in _applied(node, references)]
    if isinstance(value, dict):
        known = list(dict.fromkeys(key for node in flat for key in node.get("properties", ())))
        places = {key: place for place, key in enumerate(known)}
        keys = list(value)
        order = sorted(range(len(keys)), key=lambda number: places.get(keys[number], len(known)))
        if order != list(range(len(keys))):
            yield Reorder(path, tuple(order))
        for key, child in value.items():
            inner = [node["properties"][key] for node in flat if key in node.get("properties", ())]
            if inner and isinstance(child, dict | list):
                yield from _walk(inner, child, (*path, key), references)
    else:
        inner = [node["items"] for node in flat if "items" in node]
        for index, child in enumerate(value):
            if inner and isinstance(child, dict | list):
                yield from _walk(inner, child, (*path, index), references)


def _applied(node: Schema, references: References) -> Iterator[dict[str, JSON]]:
    """Yield a schema and those that it applies, or may apply, to the same value."""
    if isinstance(node, dict):
        yield node
        if "$ref" in node:
            yield from _applied(references.follow(node)[0], references)
        for keyword in ("allOf", "anyOf", "oneOf"):
            for child in node.get(keyword, ()):
                yield from _applied(child, references)
