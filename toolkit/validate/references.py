"""Follow `$ref` inside one bundled schema: ids of embedded resources, anchors and pointers."""

from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from toolkit.errors import SchemaError

Schema = dict[str, Any] | bool


class References:
    """The targets of every reference of a bundled schema, found once."""

    __slots__ = ("_bases", "_resources", "_targets")

    def __init__(self, root: dict[str, Any]) -> None:
        self._resources: dict[str, Any] = {"": root}
        self._bases: dict[int, str] = {}
        self._targets: dict[int, tuple[Schema, str]] = {}
        self._index(root, "")

    def follow(self, node: dict[str, Any]) -> tuple[Schema, str]:
        """Return the schema that a node's `$ref` names, and the name of its definition."""
        target = self._targets.get(id(node))
        if target is None:
            target = self._targets[id(node)] = self._resolve(node["$ref"], self._bases[id(node)])
        return target

    def _index(self, root: dict[str, Any], base: str) -> None:
        pending: list[tuple[Any, str]] = [(root, base)]
        while pending:
            node, base = pending.pop()
            if isinstance(node, list):
                pending.extend((item, base) for item in node)
            elif isinstance(node, dict):
                identifier = node.get("$id")
                if isinstance(identifier, str):
                    base = urljoin(base, identifier).rstrip("#")
                    self._resources[base] = node
                anchor = node.get("$anchor")
                if isinstance(anchor, str):
                    self._resources[f"{base}#{anchor}"] = node
                self._bases[id(node)] = base
                pending.extend((child, base) for key, child in node.items() if key not in _DATA)

    def _resolve(self, reference: str, base: str) -> tuple[Schema, str]:
        absolute = urljoin(base, reference) if base else reference
        place, fragment = urldefrag(absolute)
        node = self._resources.get(place)
        if node is None:
            message = f"the schema refers to {reference!r}, which it does not hold"
            raise SchemaError(message)
        if fragment and not fragment.startswith("/"):
            return self._resources[f"{place}#{fragment}"], fragment
        name = place.rsplit("/", 1)[-1].split(".", 1)[0]
        for part in fragment.split("/")[1:]:
            name = unquote(part).replace("~1", "/").replace("~0", "~")
            node = node[int(name)] if isinstance(node, list) else node[name]
        return node, name


#: Keywords whose values are data rather than schemas.
_DATA = frozenset({"const", "enum", "default", "examples", "required", "dependentRequired"})
