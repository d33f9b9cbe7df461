"""What a set of records makes use of: codes, keys, branches of the schema, and rules.

Counted by definition and not by path: the code lists of settings is one, wherever a setting stands. Sides are left
out, since no set of records has all of them.
"""

import copy
from collections.abc import Iterator
from typing import Any, Final

from toolkit.schema import bundled
from toolkit.validate.catalogue import rules
from toolkit.validate.json_values import compiled, is_type
from toolkit.validate.references import References

Node = dict[str, Any]

_SIDES: Final = frozenset({"Side code", "Non-state side"})
#: What no record may have that is to pass every rule.
_FORBIDDEN: Final = frozenset(
    {"Amount.currency | null", "Call record.format | null", "Participant.side | null"}
)
_EMPTY: Final[tuple[Any, ...]] = (None, [], "")


class Coverage:
    """What can be used, and what has been."""

    def __init__(self) -> None:
        self._schema = bundled()
        self._references = References(self._schema)
        self.possible = frozenset(self._points(self._schema, "Call record", frozenset())) - _FORBIDDEN
        self.reached: set[str] = set()
        self.rules: set[str] = set()

    def add(self, record: dict[str, Any]) -> None:
        """Note what a record uses."""
        self._visit(self._schema, record, "Call record")
        for code, rule in rules().items():
            if code not in self.rules:
                spoiled = rule.spoil(copy.deepcopy(record)) if rule.spoil else None
                if spoiled is not None or (
                    rule.spoil is None and any(_has(record, field) for field in rule.fields)
                ):
                    self.rules.add(code)

    @property
    def missing(self) -> list[str]:
        """Return what can be used and has not been, rules included."""
        return sorted(self.possible - self.reached) + sorted(set(rules()) - self.rules)

    def lines(self) -> Iterator[str]:
        """Tell what has been used, kind by kind, and what has not."""
        for kind, what in (("=", "codes"), (".", "keys"), ("|", "branches"), ("?", "conditions")):
            possible = {point for point in self.possible if _kind(point) == kind}
            yield f"{len(possible & self.reached):>6} of {len(possible)} {what}"
        yield f"{len(self.rules):>6} of {len(rules())} rules"
        for point in self.missing:
            yield f"       not used: {point}"

    def _target(self, node: Node, label: str) -> tuple[Node, str]:
        while "$ref" in node:
            node = self._references.follow(node)[0]  # type: ignore[assignment]
        return node, node.get("title", label)

    def _points(self, node: Node, label: str, above: frozenset[int]) -> Iterator[str]:
        node, label = self._target(node, label)
        if id(node) in above or label in _SIDES:
            return
        above |= {id(node)}
        for value in node.get("enum", ()):
            yield f"{label} = {value}"
        for branch in node.get("anyOf", ()):
            name = self._branch(branch)
            if name not in _SIDES:
                yield f"{label} | {name}"
            yield from self._points(branch, f"{label} | {name}", above)
        for key, child in node.get("properties", {}).items():
            yield f"{label}.{key}"
            yield from self._points(child, f"{label}.{key}", above)
        for key in node.get("patternProperties", ()):
            yield f"{label}.{key[1:]}…"
        if "items" in node:
            yield from self._points(node["items"], label, above)
        if "if" in node:
            yield f"{label} ? holds"
            yield f"{label} ? does not hold"

    def _branch(self, branch: Node) -> str:
        node, label = self._target(branch, "")
        return label or str(node.get("type", ""))

    def _visit(self, node: Node, value: Any, label: str) -> None:  # noqa: ANN401 - any JSON value
        node, label = self._target(node, label)
        if label in _SIDES:
            return
        if "enum" in node:
            self.reached.add(f"{label} = {value}")
        for branch in node.get("anyOf", ()):
            if self._fits(branch, value):
                name = self._branch(branch)
                self.reached.add(f"{label} | {name}")
                self._visit(branch, value, f"{label} | {name}")
        if isinstance(value, dict):
            for key, child in node.get("properties", {}).items():
                if key in value:
                    if value[key] not in _EMPTY:
                        self.reached.add(f"{label}.{key}")
                    self._visit(child, value[key], f"{label}.{key}")
            for key in node.get("patternProperties", ()):
                if any(compiled(key).search(name) for name in value):
                    self.reached.add(f"{label}.{key[1:]}…")
        elif isinstance(value, list) and "items" in node:
            for item in value:
                self._visit(node["items"], item, label)
        if "if" in node:
            self.reached.add(f"{label} ? " + ("holds" if self._fits(node["if"], value) else "does not hold"))

    def _fits(self, node: Node, value: Any) -> bool:  # noqa: ANN401 - any JSON value
        """Tell whether a value of a sound record takes a branch, by the keywords that tell branches apart."""
        node, _ = self._target(node, "")
        if not any(is_type(value, name) for name in self._references.types(node)):
            return False
        if "enum" in node and value not in node["enum"]:
            return False
        if "pattern" in node and isinstance(value, str) and not compiled(node["pattern"]).search(value):
            return False
        if "anyOf" in node and not any(self._fits(branch, value) for branch in node["anyOf"]):
            return False
        if isinstance(value, dict):
            children = node.get("properties", {}).items()
            return all(key not in value or self._fits(child, value[key]) for key, child in children)
        return True


def _kind(point: str) -> str:
    for kind in (" ? ", " = "):
        if kind in point:
            return kind[1]
    return "|" if " | " in point and "." not in point.rpartition(" | ")[2] else "."


def _has(record: Any, field: str) -> bool:  # noqa: ANN401 - any JSON value
    """Tell whether a record has something at a field, as `statements[].evidence[].exact`."""
    head, _, rest = field.partition(".")
    value = record.get(head.removesuffix("[]")) if isinstance(record, dict) else None
    if value in _EMPTY:
        return False
    items = value if head.endswith("[]") else [value]
    return not rest or any(_has(item, rest) for item in items or ())
