"""Where in the schema the fields lie that rules look at."""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from toolkit.bundle import definition_name
from toolkit.schema import bundled
from toolkit.validate.catalogue import rules
from toolkit.validate.references import References, Schema


class Field(NamedTuple):
    """A key of one definition of the schema."""

    definition: str
    key: str

    @property
    def anchor(self) -> str:
        """Name the place of the key on the page of the schema."""
        return f"{anchor(self.definition)}.{self.key}"


def anchor(definition: str) -> str:
    """Name the place of a definition on the page of the schema."""
    return definition_name(definition)


@cache
def looked_at() -> dict[Field, tuple[str, ...]]:
    """Return the codes of the rules that look at each key."""
    found: dict[Field, list[str]] = {}
    for rule in rules().values():
        for written in rule.fields:
            for field in resolve(written):
                codes = found.setdefault(field, [])
                if rule.code not in codes:
                    codes.append(rule.code)
    return {field: tuple(codes) for field, codes in found.items()}


@cache
def resolve(written: str) -> tuple[Field, ...]:
    """Find the key that a field such as `statements[].evidence[].exact` names, in each shape that has it."""
    schema = bundled()
    references = References(schema)
    at: list[tuple[Schema, str]] = [(schema, schema["$id"])]
    fields: tuple[Field, ...] = ()
    for step in written.replace("[]", ".[]").split("."):
        applied = [each for node, name in at for each in _applied(node, name, references)]
        if step == "[]":
            at = [(node["items"], name) for node, name in applied if "items" in node]
            continue
        having = [(node, name) for node, name in applied if step in node.get("properties", ())]
        fields = tuple(dict.fromkeys(Field(anchor(name), step) for _, name in having))
        at = [(node["properties"][step], name) for node, name in having]
    return fields


def _applied(node: Schema, name: str, references: References) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield a schema and those that it may apply to the same value, each with the name of its definition."""
    if not isinstance(node, dict):
        return
    name = node.get("$id", name)
    yield node, name
    if "$ref" in node:
        reference = node["$ref"]
        file = name.partition("#")[0]
        target = file + reference if reference.startswith("#") else file.rsplit("/", 1)[0] + "/" + reference
        yield from _applied(references.follow(node)[0], target, references)
    for keyword in ("allOf", "anyOf", "oneOf"):
        for child in node.get(keyword, ()):
            yield from _applied(child, name, references)
