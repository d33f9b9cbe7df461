"""Explain why a record breaks the schema: one problem a defect, at the key that has to change.

Engines answer whether a record is valid. Their errors differ from one another and cascade, so what users
read comes from this one walk over the schema, whichever engine gave the verdict.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final

from toolkit.validate import wording
from toolkit.validate.finding import Path
from toolkit.validate.string_formats import conforms
from toolkit.validate.references import References, Schema
from toolkit.validate.wording import Defect

#: Where to look: the keys and indices below which an engine saw something; None means everywhere.
Focus = Mapping[str | int, Any] | None

_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
_ALL_TYPES: Final = frozenset(_TYPES)


class _Names:
    """The keys that the schemas applied to one object declare."""

    __slots__ = ("all", "known", "patterns")

    def __init__(self) -> None:
        self.known: dict[str, None] = {}
        self.patterns: list[re.Pattern[str]] = []
        self.all = False

    def covers(self, key: str) -> bool:
        return self.all or key in self.known or any(pattern.search(key) for pattern in self.patterns)


class Explainer:
    """The explanations of one bundled schema."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self._root = schema
        self._references = References(schema)
        self._type_sets: dict[int, frozenset[str]] = {}

    def explain(self, value: JSON, focus: Focus = None) -> tuple[Defect, ...]:
        """Return what is wrong with a value, in the order of the schema's walk; () where it is valid."""
        out: list[Defect] = []
        self._visit(self._root, value, (), focus, out, _Names(), "record")
        return _one_each(out)

    def unknown_version(self, value: JSON) -> Defect | None:
        """Return the one defect of a record of another schema version, about which nothing else holds."""
        node = self._definition(self._root).get("properties", {}).get("schema_version")
        version = value.get("schema_version") if isinstance(value, dict) else None
        if node is None or not isinstance(version, str) or not self._defects(node, version, (), ""):
            return None
        target = self._definition(node)
        supported = [target["const"]] if "const" in target else target.get("enum", ["of this release"])
        return wording.unknown_version(version, ", ".join(supported))

    def _visit(
        self, node: Schema, value: JSON, path: Path, focus: Focus, out: list[Defect], names: _Names, kind: str
    ) -> None:
        """Add to `out` what is wrong with `value` under `node`, and to `names` the keys that it declares.

        `kind` is the definition that the value is meant to be, for words that fit it.
        """
        if node is True:
            names.all = True
            return
        if node is False:
            out.append(wording.forbidden(path, value))
            return
        if "$ref" in node:
            target, name = self._references.follow(node)
            self._visit(target, value, path, focus, out, names, name)
        allowed = node.get("type")
        if allowed is not None and not is_type(value, allowed):
            out.append(wording.wrong_type(path, value, self._types(node)))
            return
        if "const" in node and not equal(value, node["const"]):
            out.append(wording.wrong_value(path, value, node["const"]))
        elif "enum" in node and not any(equal(value, item) for item in node["enum"]):
            out.append(wording.not_listed(path, value, node["enum"], kind))
        elif isinstance(value, str):
            self._string(node, value, path, out, kind)
        elif isinstance(value, dict):
            self._object(node, value, path, focus, out, names)
        elif isinstance(value, list):
            self._array(node, value, path, focus, out)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            _number(node, value, path, out)
        self._applicators(node, value, path, focus, out, names, kind)
        if isinstance(value, dict) and "unevaluatedProperties" in node:
            self._unevaluated(node["unevaluatedProperties"], value, path, focus, out, names, kind)

    def _string(self, node: dict[str, Any], value: str, path: Path, out: list[Defect], kind: str) -> None:
        if len(value) < node.get("minLength", 0):
            out.append(wording.too_short(path, value, node["minLength"]))
        elif "format" in node and not conforms(node["format"], value):
            out.append(wording.malformed(path, value, node["format"], kind, node))
        elif "pattern" in node and not compiled(node["pattern"]).search(value):
            out.append(wording.malformed(path, value, None, kind, node))
        elif len(value) > node.get("maxLength", len(value)):
            out.append(wording.too_long(path, value, node["maxLength"]))

    def _object(
        self,
        node: dict[str, Any],
        value: dict[str, Any],
        path: Path,
        focus: Focus,
        out: list[Defect],
        names: _Names,
    ) -> None:
        properties: dict[str, Schema] = node.get("properties", {})
        patterns = {compiled(key): child for key, child in node.get("patternProperties", {}).items()}
        names.known.update(dict.fromkeys(properties))
        names.patterns.extend(patterns)
        for key, child in value.items():
            deeper: Focus = None
            if focus is not None:
                if key not in focus:
                    continue
                deeper = focus[key]
            if key in properties:
                self._visit(properties[key], child, (*path, key), deeper, out, _Names(), key)
            for pattern, schema in patterns.items():
                if pattern.search(key):
                    self._visit(schema, child, (*path, key), deeper, out, _Names(), key)
        out.extend(
            wording.missing(path, key, self._definition(properties.get(key)), node)
            for key in node.get("required", ())
            if key not in value
        )
        for key, others in node.get("dependentRequired", {}).items():
            if key in value:
                out.extend(
                    wording.needed_beside(path, other, key) for other in others if other not in value
                )
        if "propertyNames" in node:
            for key in value:
                if self._defects(node["propertyNames"], key, path, "key"):
                    out.append(wording.unknown(path, key, ()))
        if "additionalProperties" in node:
            extra = _Names()
            extra.known, extra.patterns = dict.fromkeys(properties), list(patterns)
            self._unevaluated(node["additionalProperties"], value, path, focus, out, extra, "")
            names.all = True

    def _array(
        self, node: dict[str, Any], value: list[Any], path: Path, focus: Focus, out: list[Defect]
    ) -> None:
        if len(value) < node.get("minItems", 0):
            out.append(wording.too_few(path, value, node["minItems"]))
        if len(value) > node.get("maxItems", len(value)):
            out.append(wording.too_many(path, value, node["maxItems"]))
        if node.get("uniqueItems"):
            out.extend(wording.repeated(path, value, first, again) for first, again in twins(value))
        first = node.get("prefixItems", [])
        rest = node.get("items", True)
        indices: Iterable[Any] = range(len(value)) if focus is None else sorted(focus)
        for index in indices:
            if isinstance(index, int) and index < len(value):
                schema = first[index] if index < len(first) else rest
                if schema is not True:
                    deeper = None if focus is None else focus[index]
                    self._visit(schema, value[index], (*path, index), deeper, out, _Names(), str(path[-1:]))
        if "contains" in node:
            fitting = sum(not self._defects(node["contains"], item, path, "") for item in value)
            if fitting < node.get("minContains", 1):
                out.append(wording.too_few(path, value, node.get("minContains", 1), "of the kind required"))
            elif fitting > node.get("maxContains", fitting):
                out.append(wording.too_many(path, value, node["maxContains"], "of the kind limited"))

    def _applicators(
        self,
        node: dict[str, Any],
        value: JSON,
        path: Path,
        focus: Focus,
        out: list[Defect],
        names: _Names,
        kind: str,
    ) -> None:
        for child in node.get("allOf", ()):
            self._visit(child, value, path, focus, out, names, kind)
        for keyword in ("anyOf", "oneOf"):
            if keyword in node:
                self._branches(node, keyword, value, path, focus, out, names, kind)
        if "not" in node and not self._defects(node["not"], value, path, kind):
            out.append(wording.combination(path, value, node))
        if "if" in node:
            self._condition(node, value, path, out, names, kind)
        if isinstance(value, dict):
            for key, child in node.get("dependentSchemas", {}).items():
                if key in value:
                    self._visit(child, value, path, None, out, names, kind)

    def _branches(
        self,
        node: dict[str, Any],
        keyword: str,
        value: JSON,
        path: Path,
        focus: Focus,
        out: list[Defect],
        names: _Names,
        kind: str,
    ) -> None:
        """Explain by the branch that was meant: the one of the value's type, or with the fewest defects."""
        branches: list[Schema] = node[keyword]
        fitting = [branch for branch in branches if not self._defects(branch, value, path, kind)]
        if fitting:
            for branch in fitting:
                self._visit(branch, value, path, {}, [], names, kind)
            if keyword == "oneOf" and len(fitting) > 1:
                out.append(wording.ambiguous(path, value, len(fitting)))
            return
        meant = [branch for branch in branches if self._accepts(branch, value)]
        if not meant:
            out.append(wording.wrong_type(path, value, self._types(node)))
        elif isinstance(value, str) and len(meant) > 1:
            words = [word for branch in meant for word in self._enumerated(branch)]
            if words and len(words) > 1:
                out.append(wording.not_listed(path, value, words, kind, closed=False))
            else:
                out.append(wording.malformed(path, value, None, kind, node))
        else:
            outcomes: list[tuple[list[Defect], _Names]] = []
            for branch in meant:
                found: list[Defect] = []
                declared = _Names()
                self._visit(branch, value, path, focus, found, declared, kind)
                if not found:  # the focus hid what is wrong: this branch fails elsewhere
                    self._visit(branch, value, path, None, found, declared, kind)
                outcomes.append((found, declared))
            found, declared = min(outcomes, key=lambda outcome: len(outcome[0]))
            out.extend(found)
            names.known.update(declared.known)
            names.patterns.extend(declared.patterns)
            names.all |= declared.all

    def _condition(
        self, node: dict[str, Any], value: JSON, path: Path, out: list[Defect], names: _Names, kind: str
    ) -> None:
        """Explain `then` or `else`, unless what `if` looks at is broken itself."""
        test = node["if"]
        depth = len(path)
        broken = {defect.problem.path[depth] for defect in out if defect.problem.path[:depth] == path and len(defect.problem.path) > depth}
        absent = {defect.key for defect in out if defect.key and defect.problem.path == path}
        looked_at = mentioned(test)
        if looked_at & (broken | absent):
            return
        holds = not self._defects(test, value, path, kind)
        branch = node.get("then" if holds else "else")
        if branch is None:
            return
        found: list[Defect] = []
        self._visit(branch, value, path, None, found, names, kind)
        when = wording.condition(test, holds=holds)
        for defect in found:
            at = defect.problem.path
            if len(at) > depth and at[depth] in broken:
                continue
            if defect.key and defect.key in absent:
                continue
            out.append(wording.conditional(defect, when, value, path, branch, looked_at))

    def _unevaluated(
        self,
        schema: Schema,
        value: dict[str, Any],
        path: Path,
        focus: Focus,
        out: list[Defect],
        names: _Names,
        kind: str,
    ) -> None:
        unknown = [key for key in value if not names.covers(key)]
        if schema is not False:
            for key in unknown:
                self._visit(schema, value[key], (*path, key), None, out, _Names(), kind)
        elif unknown:
            absent = {defect.key: index for index, defect in enumerate(out) if defect.key and defect.problem.path == path}
            fresh = [key for key in names.known if key not in value]
            renamed: set[int] = set()
            for key in unknown:
                defect = wording.unknown(path, key, [*absent, *fresh], tuple(names.known))
                out.append(defect)
                index = absent.pop(defect.meant, None) if defect.meant else None
                if index is not None:
                    renamed.add(index)
                if defect.meant in fresh:
                    fresh.remove(defect.meant)
            out[:] = [defect for index, defect in enumerate(out) if index not in renamed]
        names.all = True

    def _defects(self, node: Schema, value: JSON, path: Path, kind: str) -> list[Defect]:
        out: list[Defect] = []
        self._visit(node, value, path, None, out, _Names(), kind)
        return out

    def _accepts(self, node: Schema, value: JSON) -> bool:
        return any(is_type(value, name) for name in self._types(node))

    def _types(self, node: Schema) -> frozenset[str]:
        """Return the JSON types that a schema lets pass, as far as its keywords tell."""
        if isinstance(node, bool):
            return _ALL_TYPES if node else frozenset()
        known = self._type_sets.get(id(node))
        if known is not None:
            return known
        self._type_sets[id(node)] = _ALL_TYPES  # a schema that refers to itself
        types = _ALL_TYPES
        if "type" in node:
            own = node["type"]
            types &= frozenset([own] if isinstance(own, str) else own)
        if "$ref" in node:
            types &= self._types(self._references.follow(node)[0])
        if "const" in node:
            types &= _types_of([node["const"]])
        if "enum" in node:
            types &= _types_of(node["enum"])
        for child in node.get("allOf", ()):
            types &= self._types(child)
        for keyword in ("anyOf", "oneOf"):
            if keyword in node:
                types &= frozenset().union(*(self._types(child) for child in node[keyword]))
        self._type_sets[id(node)] = types
        return types

    def _enumerated(self, node: Schema) -> list[str]:
        target = self._definition(node)
        return [word for word in target.get("enum", ()) if isinstance(word, str)]

    def _definition(self, node: Schema | None) -> dict[str, Any]:
        """Return what a schema refers to, through any number of references."""
        for _ in range(8):
            if not isinstance(node, dict) or "$ref" not in node or len(node.keys() & _ASSERTIONS) > 0:
                break
            node = self._references.follow(node)[0]
        return node if isinstance(node, dict) else {}


_ASSERTIONS: Final = frozenset({"type", "enum", "const", "anyOf", "oneOf"})
#: Codes of defects of one value: of several the first in this order is the reason for the others.
_OF_A_VALUE: Final = (
    wording.WRONG_TYPE,
    wording.WRONG_VALUE,
    wording.NOT_LISTED,
    wording.EMPTY,
    *wording.MALFORMED,
    wording.OUT_OF_RANGE,
    wording.TOO_LONG,
    wording.COMBINATION,
)


def _one_each(defects: list[Defect]) -> tuple[Defect, ...]:
    """Keep one defect of a value, however many keywords say so, and each missing key once."""
    chosen: dict[tuple[Path, str | None], Defect] = {}
    rest: list[Defect] = []
    for defect in defects:
        if defect.code in _OF_A_VALUE or defect.key:
            slot = (defect.problem.path, defect.key)
            other = chosen.get(slot)
            if other is None or _rank(defect) < _rank(other):
                chosen[slot] = defect
        else:
            rest.append(defect)
    return (*chosen.values(), *dict.fromkeys(rest))


def _rank(defect: Defect) -> int:
    return _OF_A_VALUE.index(defect.code) if defect.code in _OF_A_VALUE else len(_OF_A_VALUE)


def is_type(value: JSON, allowed: str | list[str]) -> bool:
    """Tell whether a value is of a JSON type; 1.0 is an integer, true is no number."""
    for name in (allowed,) if isinstance(allowed, str) else allowed:
        if isinstance(value, _TYPES[name]):
            if isinstance(value, bool):
                if name == "boolean":
                    return True
            elif name != "integer" or isinstance(value, int) or value.is_integer():
                return True
    return False


def equal(one: JSON, two: JSON) -> bool:
    """Compare as JSON does: 1 equals 1.0, but true is not 1."""
    if isinstance(one, bool) or isinstance(two, bool):
        return one is two
    if isinstance(one, dict) and isinstance(two, dict):
        return one.keys() == two.keys() and all(equal(one[key], two[key]) for key in one)
    if isinstance(one, list) and isinstance(two, list):
        return len(one) == len(two) and all(map(equal, one, two))
    return bool(one == two)


def twins(items: list[Any]) -> Iterable[tuple[int, int]]:
    """Yield the indices of each item that equals an earlier one, and of that one."""
    seen: dict[str, int] = {}
    for index, item in enumerate(items):
        first = seen.setdefault(_canonical(item), index)
        if first != index:
            yield first, index


def _canonical(item: JSON) -> str:
    if isinstance(item, dict):
        return "{" + ",".join(f"{key!r}:{_canonical(item[key])}" for key in sorted(item)) + "}"
    if isinstance(item, list):
        return "[" + ",".join(map(_canonical, item)) + "]"
    if isinstance(item, float) and item.is_integer():
        item = int(item)
    return repr(item)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a portable pattern of the schema so that `$` is the very end, as in ECMA-262."""
    if pattern.endswith("$") and not pattern.endswith("\\$"):
        pattern = pattern[:-1] + r"\Z"
    return re.compile(pattern, re.ASCII)


def mentioned(test: Schema) -> frozenset[str]:
    """Return the keys that an `if` looks at."""
    if not isinstance(test, dict):
        return frozenset()
    keys = {*test.get("properties", ()), *test.get("required", ())}
    for keyword in ("allOf", "anyOf", "oneOf"):
        for child in test.get(keyword, ()):
            keys |= mentioned(child)
    if "not" in test:
        keys |= mentioned(test["not"])
    return frozenset(keys)


def _number(node: dict[str, Any], value: float, path: Path, out: list[Defect]) -> None:
    low, high = node.get("minimum"), node.get("maximum")
    over, under = node.get("exclusiveMinimum"), node.get("exclusiveMaximum")
    if low is not None and value < low:
        out.append(wording.out_of_range(path, value, f"at least {low}"))
    elif over is not None and value <= over:
        out.append(wording.out_of_range(path, value, f"more than {over}"))
    elif high is not None and value > high:
        out.append(wording.out_of_range(path, value, f"at most {high}"))
    elif under is not None and value >= under:
        out.append(wording.out_of_range(path, value, f"less than {under}"))
    elif "multipleOf" in node and value % node["multipleOf"]:
        out.append(wording.out_of_range(path, value, f"a multiple of {node['multipleOf']}"))


def _types_of(values: list[Any]) -> frozenset[str]:
    return frozenset(name for name in _TYPES for value in values if is_type(value, name))
