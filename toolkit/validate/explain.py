"""Explain why a record breaks the schema: one defect a root cause, at the key that has to change.

Engines answer whether a record is valid. Their errors differ from one another and cascade, so what users
read comes from this one walk over the schema, whichever engine gave the verdict.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from toolkit.validate import conditions, wording
from toolkit.validate.finding import JSON, Path, Problem
from toolkit.validate.forms import MALFORMED
from toolkit.validate.json_values import compiled, equal, is_type, twins
from toolkit.validate.references import References, Schema
from toolkit.validate.string_formats import conforms
from toolkit.validate.wording import Defect

#: Where to look: the keys and indices below which an engine saw something; None means everywhere.
Focus = Mapping[str | int, Any] | None


class _Spot(NamedTuple):
    """A value under examination."""

    value: JSON
    path: Path
    focus: Focus
    kind: str  #: the definition or key that the value stands under, for words that fit it

    def child(self, step: str | int, kind: str) -> "_Spot":
        """Go down to a member or an item."""
        deeper = None if self.focus is None else self.focus[step]
        return _Spot(self.value[step], (*self.path, step), deeper, kind)

    def looks_at(self, step: str | int) -> bool:
        """Tell whether the focus covers a member or an item."""
        return self.focus is None or step in self.focus


class _Names:
    """The keys that the schemas applied to one object declare."""

    __slots__ = ("all", "known", "patterns")

    def __init__(self) -> None:
        self.known: dict[str, None] = {}
        self.patterns: list[str] = []
        self.all = False

    def cover(self, key: str) -> bool:
        """Tell whether a key is declared."""
        return self.all or key in self.known or any(compiled(each).search(key) for each in self.patterns)

    def add(self, other: "_Names") -> None:
        """Take over what another schema declares of the same object."""
        self.known.update(other.known)
        self.patterns += other.patterns
        self.all |= other.all


class _Silent(list[Defect]):
    """Defects of which only the first matters, and not its words."""


_MISFIT: Final = Defect("", Problem((), ""))


def _add(out: list[Defect], word: Callable[..., Defect], args: tuple[Any, ...]) -> None:
    """Add a defect, put into words only where somebody will read them."""
    out.append(_MISFIT if isinstance(out, _Silent) else word(*args))


class Explainer:
    """The explanations of one bundled schema, of which the keywords used are those handled here."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self._root = schema
        self._references = References(schema)

    def explain(self, value: JSON, focus: Focus = None) -> tuple[Defect, ...]:
        """Return what is wrong with a value, in the order of the walk; () where it is valid."""
        out: list[Defect] = []
        self._visit(self._root, _Spot(value, (), focus, "record"), out, _Names())
        return _one_each(out)

    def unknown_version(self, value: JSON) -> Defect | None:
        """Return the one defect of a record of another schema version, about which nothing else holds."""
        root = self._references.target(self._root)
        version = value.get("schema_version") if isinstance(value, dict) else None
        node = root.get("properties", {}).get("schema_version")
        if node is None or not isinstance(version, str) or self._fits(node, _Spot(version, (), None, "")):
            return None
        target = self._references.target(node)
        supported = [target["const"]] if "const" in target else target.get("enum", ["of this release"])
        return wording.unknown_version(version, ", ".join(supported))

    def _visit(self, node: Schema, at: _Spot, out: list[Defect], names: _Names) -> None:
        """Add to `out` what is wrong with a value under `node`, and to `names` the keys declared."""
        if node is True:
            names.all = True
            return
        if isinstance(out, _Silent) and out:
            return
        if node is False:
            _add(out, wording.forbidden, (at.path, at.value))
            return
        if "$ref" in node:
            target, name = self._references.follow(node)
            self._visit(target, at._replace(kind=name), out, names)
        value = at.value
        if "type" in node and not any(is_type(value, name) for name in _listed(node["type"])):
            _add(out, wording.wrong_type, (at.path, value, self._references.types(node)))
            return
        if "const" in node and not equal(value, node["const"]):
            _add(out, wording.wrong_value, (at.path, value, node["const"]))
        elif "enum" in node and not any(equal(value, item) for item in node["enum"]):
            types = self._references.types(node)
            if any(is_type(value, name) for name in types):
                _add(out, wording.not_listed, (at.path, value, node["enum"]))
            else:
                _add(out, wording.wrong_type, (at.path, value, types))
        elif isinstance(value, str):
            _string(node, at, out)
        elif isinstance(value, dict):
            self._object(node, at, out, names)
        elif isinstance(value, list):
            self._array(node, at, out)
        elif is_type(value, "number"):
            _number(node, at, out)
        for child in node.get("allOf", ()):
            self._visit(child, at, out, names)
        for keyword in ("anyOf", "oneOf"):
            if keyword in node:
                self._branches(node, keyword, at, out, names)
        if "not" in node and self._fits(node["not"], at):
            _add(out, wording.combination, (at.path, value))
        if "if" in node:
            self._condition(node, at, out, names)
        if isinstance(value, dict) and "unevaluatedProperties" in node:
            self._rest(node["unevaluatedProperties"], at, out, names)

    def _object(self, node: dict[str, Any], at: _Spot, out: list[Defect], names: _Names) -> None:
        value: dict[str, JSON] = at.value
        own = _Names()
        properties: dict[str, Schema] = node.get("properties", {})
        patterns: dict[str, Schema] = node.get("patternProperties", {})
        own.known = dict.fromkeys(properties)
        own.patterns = list(patterns)
        for key in value:
            if at.looks_at(key):
                schemas = [properties[key]] if key in properties else []
                schemas += [child for pattern, child in patterns.items() if compiled(pattern).search(key)]
                for child in schemas:
                    self._visit(child, at.child(key, key), out, _Names())
        absent = [key for key in node.get("required", ()) if key not in value]
        for key in absent:
            _add(out, self._missing, (at.path, key, node))
        for key, others in node.get("dependentRequired", {}).items():
            if key in value:
                for other in others:
                    if other not in value:
                        _add(out, wording.needed_beside, (at.path, other, key))
        if "propertyNames" in node:
            odd = [key for key in value if not self._fits(node["propertyNames"], _Spot(key, (), None, ""))]
            for key in odd:
                _add(out, wording.unknown, (at.path, key, ()))
        if "additionalProperties" in node:
            self._rest(node["additionalProperties"], at, out, own)
        names.add(own)

    def _missing(self, path: Path, key: str, node: dict[str, Any]) -> Defect:
        schema = self._references.target(node.get("properties", {}).get(key, True))
        return wording.missing(path, key, schema, node)

    def _array(self, node: dict[str, Any], at: _Spot, out: list[Defect]) -> None:
        value: list[JSON] = at.value
        if len(value) < node.get("minItems", 0):
            _add(out, wording.too_few, (at.path, value, node["minItems"]))
        if len(value) > node.get("maxItems", len(value)):
            _add(out, wording.too_many, (at.path, value, node["maxItems"]))
        if node.get("uniqueItems"):
            for earlier, again in twins(value):
                _add(out, wording.repeated, (at.path, value, earlier, again))
        first: list[Schema] = node.get("prefixItems", [])
        rest: Schema = node.get("items", True)
        for index in range(len(value)):
            schema = first[index] if index < len(first) else rest
            if schema is not True and at.looks_at(index):
                self._visit(schema, at.child(index, at.kind), out, _Names())
        if "contains" in node:
            every = at._replace(focus=None)
            fitting = sum(self._fits(node["contains"], every.child(i, at.kind)) for i in range(len(value)))
            least = node.get("minContains", 1)
            if fitting < least:
                _add(out, wording.too_few, (at.path, value, least, "of the kind required"))
            elif fitting > node.get("maxContains", fitting):
                _add(out, wording.too_many, (at.path, value, node["maxContains"], "of the kind limited"))

    def _branches(
        self, node: dict[str, Any], keyword: str, at: _Spot, out: list[Defect], names: _Names
    ) -> None:
        """Explain by the branch that was meant: the one of the value's type, or with the fewest defects."""
        branches: list[Schema] = node[keyword]
        fitting = [branch for branch in branches if self._fits(branch, at)]
        if fitting:
            for branch in fitting:
                self._visit(branch, at._replace(focus={}), [], names)
            if keyword == "oneOf" and len(fitting) > 1:
                _add(out, wording.ambiguous, (at.path, at.value, len(fitting)))
            return
        types = self._references.types
        meant = [branch for branch in branches if any(is_type(at.value, name) for name in types(branch))]
        if isinstance(out, _Silent):
            out.append(_MISFIT)
        elif not meant:
            _add(out, wording.wrong_type, (at.path, at.value, types(node)))
        elif isinstance(at.value, str) and len(meant) > 1:
            targets = [self._references.target(branch) for branch in meant]
            words = [word for target in targets for word in target.get("enum", ())]
            schemas = [node] if "title" in node else targets
            _add(out, wording.malformed, (at.path, at.value, at.kind, schemas, words))
        else:
            outcomes = [self._outcome(branch, at) for branch in meant]
            found, declared = min(outcomes, key=lambda outcome: len(outcome[0]))
            out += found
            names.add(declared)

    def _outcome(self, branch: Schema, at: _Spot) -> tuple[list[Defect], _Names]:
        """Return what is wrong under a branch that does not fit, and the keys that it declares."""
        found: list[Defect] = []
        declared = _Names()
        self._visit(branch, at, found, declared)
        if not found:  # the focus hid it: this branch fails elsewhere
            self._visit(branch, at._replace(focus=None), found, declared)
        return found, declared

    def _condition(self, node: dict[str, Any], at: _Spot, out: list[Defect], names: _Names) -> None:
        """Explain `then` or `else`, unless what `if` looks at is broken itself."""
        test = node["if"]
        if isinstance(out, _Silent):
            branch = node.get("then" if self._fits(test, at) else "else", True)
            self._visit(branch, at, out, names)
            return
        depth = len(at.path)
        broken = {
            defect.key or defect.problem.path[depth]
            for defect in out
            if defect.problem.path[:depth] == at.path and (defect.key or len(defect.problem.path) > depth)
        }
        looked_at = conditions.mentioned(test)
        if looked_at & broken:
            return
        holds = self._fits(test, at)
        branch = node.get("then" if holds else "else")
        if branch is None:
            return
        found: list[Defect] = []
        self._visit(branch, at._replace(focus=None), found, names)
        if not isinstance(at.value, dict):
            out += found
            return
        when = conditions.where(at.value, looked_at) if holds else conditions.unless(test)
        for defect in found:
            place = defect.problem.path
            if (defect.key if len(place) == depth else place[depth]) not in broken:
                _add(out, wording.conditional, (defect, when, depth, sorted(looked_at)))

    def _rest(self, schema: Schema, at: _Spot, out: list[Defect], names: _Names) -> None:
        """Apply a schema, most often `false`, to the keys that no other one declares."""
        unknown = [key for key in at.value if not names.cover(key)]
        if schema is not False:
            every = at._replace(focus=None)
            for key in unknown:
                self._visit(schema, every.child(key, key), out, _Names())
        elif unknown and isinstance(out, _Silent):
            out.append(_MISFIT)
        elif unknown:
            absent = [defect.key for defect in out if defect.key and defect.problem.path == at.path]
            unused = [key for key in names.known if key not in at.value and key not in absent]
            renamed: set[str] = set()
            for key in unknown:
                defect = wording.unknown(at.path, key, [*absent, *unused], tuple(names.known))
                out.append(defect)
                if defect.meant in absent:
                    absent.remove(defect.meant)
                    renamed.add(defect.meant)
                elif defect.meant in unused:
                    unused.remove(defect.meant)
            # A misspelt key is one defect: the one that is missing for it says nothing new.
            out[:] = [each for each in out if each.key not in renamed or each.problem.path != at.path]
        names.all = True

    def _fits(self, node: Schema, at: _Spot) -> bool:
        found = _Silent()
        self._visit(node, at._replace(focus=None), found, _Names())
        return not found


#: Codes of defects of one value: of several, the first in this order is the reason for the others.
_OF_A_VALUE: Final = (
    wording.WRONG_TYPE,
    wording.WRONG_VALUE,
    wording.NOT_LISTED,
    wording.EMPTY,
    *MALFORMED,
    wording.OUT_OF_RANGE,
    wording.TOO_LONG,
    wording.COMBINATION,
)


def _one_each(defects: list[Defect]) -> tuple[Defect, ...]:
    """Keep one defect of a value, however many keywords say so, and each missing key once."""
    chosen: dict[object, Defect] = {}
    for defect in defects:
        one_value = defect.code in _OF_A_VALUE or defect.key is not None
        slot = (defect.problem.path, defect.key) if one_value else defect
        other = chosen.get(slot)
        if other is None or _rank(defect) < _rank(other):
            chosen[slot] = defect
    return tuple(chosen.values())


def _rank(defect: Defect) -> int:
    return _OF_A_VALUE.index(defect.code) if defect.code in _OF_A_VALUE else len(_OF_A_VALUE)


def _listed(types: str | list[str]) -> list[str]:
    return [types] if isinstance(types, str) else types


def _string(node: dict[str, Any], at: _Spot, out: list[Defect]) -> None:
    value: str = at.value
    if len(value) < node.get("minLength", 0):
        _add(out, wording.too_short, (at.path, value, node["minLength"]))
    elif not conforms(node.get("format", ""), value) or not compiled(node.get("pattern", "")).search(value):
        _add(out, wording.malformed, (at.path, value, at.kind, [node]))
    elif len(value) > node.get("maxLength", len(value)):
        _add(out, wording.too_long, (at.path, value, node["maxLength"]))


def _number(node: dict[str, Any], at: _Spot, out: list[Defect]) -> None:
    value: float = at.value
    expected = None
    if value < node.get("minimum", value):
        expected = f"at least {node['minimum']}"
    elif "exclusiveMinimum" in node and value <= node["exclusiveMinimum"]:
        expected = f"more than {node['exclusiveMinimum']}"
    elif value > node.get("maximum", value):
        expected = f"at most {node['maximum']}"
    elif "exclusiveMaximum" in node and value >= node["exclusiveMaximum"]:
        expected = f"less than {node['exclusiveMaximum']}"
    elif "multipleOf" in node and value % node["multipleOf"]:
        expected = f"a multiple of {node['multipleOf']}"
    if expected:
        _add(out, wording.out_of_range, (at.path, value, expected))
