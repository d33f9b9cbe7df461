"""Explain why a record breaks the schema: one defect a root cause, at the key that has to change.

Engines answer whether a record is valid. Their errors differ from one another and cascade, so what users
read comes from this one walk over the schema, whichever engine gave the verdict.
"""

from typing import Any

from toolkit.validate import amounts, conditions, wording
from toolkit.validate.defect import Defect
from toolkit.validate.defects import MISFIT, Silent, add, one_each
from toolkit.validate.finding import JSON, Path
from toolkit.validate.json_values import compiled, equal, is_listed, is_type, twins
from toolkit.validate.references import References, Schema
from toolkit.validate.scalars import check_number, check_string
from toolkit.validate.spots import Focus, Names, Spot


class Explainer:
    """The explanations of one bundled schema, of which the keywords used are those handled here."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self._root = schema
        self._references = References(schema)

    def explain(self, value: JSON, focus: Focus = None) -> tuple[Defect, ...]:
        """Return what is wrong with a value, in the order of the walk; () where it is valid."""
        out: list[Defect] = []
        self._visit(self._root, Spot(value, (), focus, "record"), out, Names())
        return one_each(out)

    def unknown_version(self, value: JSON) -> Defect | None:
        """Return the one defect of a record of another schema version, about which nothing else holds."""
        root = self._references.target(self._root)
        version = value.get("schema_version") if isinstance(value, dict) else None
        node = root.get("properties", {}).get("schema_version")
        if node is None or not isinstance(version, str) or self._fits(node, Spot(version, (), None, "")):
            return None
        target = self._references.target(node)
        supported = [target["const"]] if "const" in target else target.get("enum", ["of this release"])
        return wording.unknown_version(version, ", ".join(supported))

    def _visit(self, node: Schema, at: Spot, out: list[Defect], names: Names) -> None:
        """Add to `out` what is wrong with a value under `node`, and to `names` the keys declared."""
        if node is True or (isinstance(out, Silent) and out):
            return
        if node is False:
            add(out, wording.forbidden, (at.path, at.value))
            return
        outer = names
        if (
            "unevaluatedProperties" in node
        ):  # it sees what its own schema declares, not what others beside it do
            names = Names()
        if "$ref" in node:
            target, name = self._references.follow(node)
            self._visit(target, Spot(at.value, at.path, at.focus, name), out, names)
        value = at.value
        if "type" in node and not any(is_type(value, name) for name in _listed(node["type"])):
            add(out, wording.wrong_type, (at.path, value, self._references.types(node)))
            return
        if "const" in node and not equal(value, node["const"]):
            add(out, wording.wrong_value, (at.path, value, node["const"]))
        elif "enum" in node and not is_listed(value, node["enum"]):
            types = self._references.types(node)
            if any(is_type(value, name) for name in types):
                add(out, wording.not_listed, (at.path, value, node["enum"]))
            else:
                add(out, wording.wrong_type, (at.path, value, types))
        elif isinstance(value, str):
            check_string(node, at, out)
        elif isinstance(value, dict):
            self._object(node, at, out, names)
        elif isinstance(value, list):
            self._array(node, at, out)
        elif is_type(value, "number"):
            check_number(node, at, out)
        for child in node.get("allOf", ()):
            self._visit(child, at, out, names)
        for keyword in ("anyOf", "oneOf"):
            if keyword in node:
                self._branches(node, keyword, at, out, names)
        if "not" in node and self._fits(node["not"], at):
            add(out, wording.combination, (at.path, value))
        if "if" in node:
            self._condition(node, at, out, names)
        if isinstance(value, dict) and "unevaluatedProperties" in node:
            self._rest(node["unevaluatedProperties"], at, out, names)
        if names is not outer:
            outer.add(names)

    def _object(self, node: dict[str, Any], at: Spot, out: list[Defect], names: Names) -> None:
        value: dict[str, JSON] = at.value
        own = Names()
        properties: dict[str, Schema] = node.get("properties", {})
        patterns: dict[str, Schema] = node.get("patternProperties", {})
        own.known = dict.fromkeys(properties)
        own.patterns = list(patterns)
        for key in value:
            if at.looks_at(key):
                schemas = [properties[key]] if key in properties else []
                schemas += [child for pattern, child in patterns.items() if compiled(pattern).search(key)]
                for child in schemas:
                    self._visit(child, at.child(key, key), out, Names())
        absent = [key for key in node.get("required", ()) if key not in value]
        for key in absent:
            add(out, self._missing, (at.path, key, node))
        for key, others in node.get("dependentRequired", {}).items():
            if key in value:
                for other in others:
                    if other not in value:
                        add(out, wording.needed_beside, (at.path, other, key))
        if "propertyNames" in node:
            odd = [key for key in value if not self._fits(node["propertyNames"], Spot(key, (), None, ""))]
            for key in odd:
                add(out, wording.unknown, (at.path, key, ()))
        if "additionalProperties" in node:
            self._rest(node["additionalProperties"], at, out, own)
        names.add(own)

    def _missing(self, path: Path, key: str, node: dict[str, Any]) -> Defect:
        schema = self._references.target(node.get("properties", {}).get(key, True))
        return wording.missing(path, key, schema, node)

    def _array(self, node: dict[str, Any], at: Spot, out: list[Defect]) -> None:
        value: list[JSON] = at.value
        if len(value) < node.get("minItems", 0):
            add(out, amounts.too_few, (at.path, value, node["minItems"]))
        if len(value) > node.get("maxItems", len(value)):
            add(out, amounts.too_many, (at.path, value, node["maxItems"]))
        if node.get("uniqueItems"):
            for earlier, again in twins(value):
                add(out, amounts.repeated, (at.path, value, earlier, again))
        first: list[Schema] = node.get("prefixItems", [])
        rest: Schema = node.get("items", True)
        for index in range(len(value)):
            schema = first[index] if index < len(first) else rest
            if schema is not True and at.looks_at(index):
                self._visit(schema, at.child(index, at.kind), out, Names())
        if "contains" in node:
            every = at._replace(focus=None)
            fitting = sum(self._fits(node["contains"], every.child(i, at.kind)) for i in range(len(value)))
            least = node.get("minContains", 1)
            if fitting < least:
                add(out, amounts.too_few, (at.path, value, least, "of the kind required"))
            elif fitting > node.get("maxContains", fitting):
                add(out, amounts.too_many, (at.path, value, node["maxContains"], "of the kind limited"))

    def _branches(
        self, node: dict[str, Any], keyword: str, at: Spot, out: list[Defect], names: Names
    ) -> None:
        """Explain by the branch that was meant: the one of the value's type, or with the fewest defects."""
        branches: list[Schema] = node[keyword]
        fitting = [branch for branch in branches if self._fits(branch, at)]
        if fitting:
            for branch in fitting:
                self._visit(branch, at._replace(focus={}), [], names)
            if keyword == "oneOf" and len(fitting) > 1:
                add(out, wording.ambiguous, (at.path, at.value, len(fitting)))
            return
        types = self._references.types
        meant = [branch for branch in branches if any(is_type(at.value, name) for name in types(branch))]
        if isinstance(out, Silent):
            out.append(MISFIT)
        elif not meant:
            add(out, wording.wrong_type, (at.path, at.value, types(node)))
        elif isinstance(at.value, str) and len(meant) > 1:
            targets = [self._references.target(branch) for branch in meant]
            words = [word for target in targets for word in target.get("enum", ())]
            schemas = [node] if "title" in node else targets
            add(out, wording.malformed, (at.path, at.value, at.kind, schemas, words))
        else:
            outcomes = [self._outcome(branch, at) for branch in meant]
            found, declared = min(outcomes, key=lambda outcome: len(outcome[0]))
            out += found
            names.add(declared)

    def _outcome(self, branch: Schema, at: Spot) -> tuple[list[Defect], Names]:
        """Return what is wrong under a branch that does not fit, and the keys that it declares."""
        found: list[Defect] = []
        declared = Names()
        self._visit(branch, at, found, declared)
        if not found:  # the focus hid it: this branch fails elsewhere
            self._visit(branch, at._replace(focus=None), found, declared)
        return found, declared

    def _condition(self, node: dict[str, Any], at: Spot, out: list[Defect], names: Names) -> None:
        """Explain `then` or `else`, unless what `if` looks at is broken itself."""
        test = node["if"]
        holds = self._fits(test, at)
        if holds and isinstance(at.value, dict):
            self._visit(test, at._replace(focus={}), [], names)
        if isinstance(out, Silent):
            self._visit(node.get("then" if holds else "else", True), at, out, names)
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
                add(out, wording.conditional, (defect, when, depth, sorted(looked_at)))

    def _rest(self, schema: Schema, at: Spot, out: list[Defect], names: Names) -> None:
        """Apply a schema, most often `false`, to the keys that no other one declares."""
        unknown = [key for key in at.value if not names.cover(key)]
        if schema is not False:
            every = at._replace(focus=None)
            for key in unknown:
                self._visit(schema, every.child(key, key), out, Names())
        elif unknown and isinstance(out, Silent):
            out.append(MISFIT)
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

    def _fits(self, node: Schema, at: Spot) -> bool:
        found = Silent()
        self._visit(node, at._replace(focus=None), found, Names())
        return not found


def _listed(types: str | list[str]) -> list[str]:
    return [types] if isinstance(types, str) else types
