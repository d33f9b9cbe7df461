"""Follow `$ref` inside one bundled schema: ids of embedded resources, anchors and pointers."""

from typing import Any, Final
from urllib.parse import unquote, urldefrag, urljoin

from toolkit.errors import SchemaError
from toolkit.validate.json_values import ALL_TYPES, types_of

Schema = dict[str, Any] | bool

#: Keywords whose values are data rather than schemas.
_DATA: Final = frozenset({"const", "enum", "default", "examples", "required", "dependentRequired"})
#: Keywords that make a schema with a `$ref` more than another name for its target.
_ASSERTIONS: Final = frozenset({"type", "enum", "const", "anyOf", "oneOf", "properties"})
_CHAIN_LIMIT: Final = 8


class References:
    """The targets of every reference of a bundled schema, each found once."""

    __slots__ = ("_bases", "_resources", "_targets", "_types")

    def __init__(self, root: dict[str, Any]) -> None:
        self._resources: dict[str, Any] = {"": root}
        self._bases: dict[int, str] = {}
        self._targets: dict[int, tuple[Schema, str]] = {}
        self._types: dict[int, frozenset[str]] = {}
        self._index(root)

    def follow(self, node: dict[str, Any]) -> tuple[Schema, str]:
        """Return the schema that a node's `$ref` names, and the name of its definition.

        Raises `SchemaError` where the bundle does not hold it.
        """
        target = self._targets.get(id(node))
        if target is None:
            target = self._targets[id(node)] = self._resolve(node["$ref"], self._bases[id(node)])
        return target

    def target(self, node: Schema) -> dict[str, Any]:
        """Return the schema for which a node is only another name, or the node itself."""
        for _ in range(_CHAIN_LIMIT):
            if not isinstance(node, dict) or "$ref" not in node or node.keys() & _ASSERTIONS:
                break
            node = self.follow(node)[0]
        return node if isinstance(node, dict) else {}

    def types(self, node: Schema) -> frozenset[str]:
        """Return the JSON types that a schema lets pass, as far as its keywords tell."""
        if isinstance(node, bool):
            return ALL_TYPES if node else frozenset()
        types = self._types.get(id(node))
        if types is None:
            self._types[id(node)] = ALL_TYPES  # for a schema that refers to itself
            types = self._types[id(node)] = self._types_of(node)
        return types

    def _types_of(self, node: dict[str, Any]) -> frozenset[str]:
        types = ALL_TYPES
        if "type" in node:
            own = node["type"]
            types &= frozenset([own] if isinstance(own, str) else own)
        if "$ref" in node:
            types &= self.types(self.follow(node)[0])
        if "const" in node:
            types &= types_of([node["const"]])
        if "enum" in node:
            types &= types_of(node["enum"])
        for child in node.get("allOf", ()):
            types &= self.types(child)
        for keyword in ("anyOf", "oneOf"):
            if keyword in node:
                types &= frozenset().union(*(self.types(child) for child in node[keyword]))
        return types

    def _index(self, root: dict[str, Any]) -> None:
        pending: list[tuple[Any, str]] = [(root, "")]
        while pending:
            node, base = pending.pop()
            if isinstance(node, list):
                pending.extend((item, base) for item in node)
            elif isinstance(node, dict):
                identifier, anchor = node.get("$id"), node.get("$anchor")
                if isinstance(identifier, str):
                    base = urljoin(base, identifier).rstrip("#")
                    self._resources[base] = node
                if isinstance(anchor, str):
                    self._resources[f"{base}#{anchor}"] = node
                self._bases[id(node)] = base
                pending.extend((child, base) for key, child in node.items() if key not in _DATA)

    def _resolve(self, reference: str, base: str) -> tuple[Schema, str]:
        place, fragment = urldefrag(urljoin(base, reference) if base else reference)
        try:
            if fragment and not fragment.startswith("/"):
                return self._resources[f"{place}#{fragment}"], fragment
            node = self._resources[place]
            name = place.rsplit("/", 1)[-1].split(".", 1)[0]
            for part in fragment.split("/")[1:]:
                name = unquote(part).replace("~1", "/").replace("~0", "~")
                node = node[int(name)] if isinstance(node, list) else node[name]
        except (KeyError, IndexError, ValueError) as error:
            message = f"the schema refers to {reference!r}, which it does not hold"
            raise SchemaError(message) from error
        return node, name
