"""Records with one structural defect each, derived from the schema: what has to be found, and where."""

import copy
from collections.abc import Iterator
from typing import Any, NamedTuple

from toolkit.schema import bundled
from toolkit.validate.finding import Path
from toolkit.validate.json_values import is_type
from toolkit.validate.patch import patched
from toolkit.validate.references import References
from toolkit.validate.specimen import specimen

#: The specimen with every optional member of a claim.
RICH = patched(
    specimen()[0],
    {
        "/date/start": "2026-03-12T10:00:00+01:00",
        "/date/end": "2026-03-12T10:40:00+01:00",
        "/statements/0/evidence/0/rule": "duration.lasted",
        "/duration/alternatives/-": {
            "value": "PT45M",
            "qualifier": "about",
            "sources": ["s2"],
            "evidence": [],
            "basis": "explicit",
        },
    },
)

SCHEMA = bundled()
REFERENCES = References(SCHEMA)
SAMPLES = (7, "seven", True, None, ["seven"], {"seven": 7})
MALFORMED = {f"SCH-{number:02}" for number in range(6, 15)}


class Mutant(NamedTuple):
    what: str
    record: dict[str, Any]
    path: Path
    codes: set[str]


def mutants(record: dict[str, Any]) -> Iterator[Mutant]:
    """Yield the mutants that the schema suggests of a record's single members, and of one item of each list.

    To be quick each is made of no more of the record than the schema needs.
    """
    bare = {key: [] if isinstance(value, list) else value for key, value in record.items()}
    yield from _mutants(bare, [SCHEMA], bare, ())
    bare |= dict.fromkeys(("date", "duration", "initiator"))
    for key, value in record.items():
        if isinstance(value, list):
            longest = max(value, key=lambda item: len(str(item)))
            small = {**bare, key: [longest]}
            yield from _mutants(small, [SCHEMA["properties"][key]], small[key], (key,))


def _mutants(record: dict[str, Any], nodes: list[Any], value: Any, path: Path) -> Iterator[Mutant]:
    for what, at, change, codes in _walk(nodes, value, path):
        yield Mutant(f"{what} at {'/'.join(map(str, at))}", change(copy.deepcopy(record)), at, codes)


def _walk(nodes: list[Any], value: Any, path: Path) -> Iterator[tuple[str, Path, Any, set[str]]]:
    flat = [node for outer in nodes for node in _flat(outer, value)]
    types = frozenset.intersection(*(REFERENCES.types(node) for node in nodes if isinstance(node, dict)))
    if path:
        wrong = [sample for sample in SAMPLES if not any(is_type(sample, name) for name in types)]
        for sample in wrong:
            yield f"{sample!r}", path, _put(path, sample), {"SCH-03", "SCH-05"}
    for node in flat:
        if "const" in node:
            yield "wrong constant", path, _put(path, 8), {"SCH-05"}
    if isinstance(value, str):
        yield from _strings(flat, value, path)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield from _numbers(flat, value, path)
    elif isinstance(value, list):
        for node in flat:
            if node.get("uniqueItems") and value:
                yield "a twin", (*path, len(value)), _append(path, value[0]), {"SCH-20"}
        inner = [node["items"] for node in flat if "items" in node]
        for index, item in enumerate(value):
            yield from _walk(inner, item, (*path, index))
    elif isinstance(value, dict):
        yield from _objects(flat, value, path)


def _flat(node: Any, value: Any) -> Iterator[dict[str, Any]]:
    """Yield a schema and those that it applies to the same value."""
    if not isinstance(node, dict):
        return
    yield node
    if "$ref" in node:
        yield from _flat(REFERENCES.follow(node)[0], value)
    for branch in node.get("anyOf", ()):
        if any(is_type(value, name) for name in REFERENCES.types(branch)):
            yield from _flat(branch, value)


def _strings(flat: list[dict[str, Any]], value: str, path: Path) -> Iterator[tuple[str, Path, Any, set[str]]]:
    enums = [node["enum"] for node in flat if "enum" in node]
    patterns = [node["pattern"] for node in flat if "pattern" in node]
    if enums:
        for bad in (value + "x", value.swapcase() + "_", ""):
            yield f"code {bad!r}", path, _put(path, bad), {"SCH-04", "SCH-10"}
    elif patterns:
        for bad in (value + "\n", " " + value, value + "§", "٣", ""):
            yield f"text {bad!r}", path, _put(path, bad), MALFORMED
    elif any("minLength" in node for node in flat):
        yield "empty text", path, _put(path, ""), {"SCH-15"}


def _numbers(
    flat: list[dict[str, Any]], value: float, path: Path
) -> Iterator[tuple[str, Path, Any, set[str]]]:
    if any("minimum" in node for node in flat):
        yield "negative", path, _put(path, -1), {"SCH-17"}
    if any("maximum" in node for node in flat):
        yield "huge", path, _put(path, 2**60), {"SCH-17"}
    if any(node.get("type") == "integer" for node in flat):
        yield "fraction", path, _put(path, value + 0.5), {"SCH-03"}


def _objects(
    flat: list[dict[str, Any]], value: dict[str, Any], path: Path
) -> Iterator[tuple[str, Path, Any, set[str]]]:
    required = {key for node in flat for key in node.get("required", ())}
    for key in sorted(required):
        yield f"without {key}", path, _drop(path, key), {"SCH-01"}
        slip = key[1] + key[0] + key[2:]
        yield f"{slip} for {key}", (*path, slip), _rename(path, key, slip), {"SCH-02"}
    yield "unknown key", (*path, "quux_9"), _add(path, "quux_9"), {"SCH-02"}
    if value.get("binding") is False and "class" in value:
        yield "binding", (*path, "binding"), _put((*path, "binding"), True), {"SCH-21"}
    for key, child in value.items():
        inner = [node["properties"][key] for node in flat if key in node.get("properties", ())]
        if inner:
            yield from _walk(inner, child, (*path, key))


def _reach(record: Any, path: Path) -> Any:
    for step in path:
        record = record[step]
    return record


def _put(path: Path, value: Any) -> Any:
    def change(record: Any) -> Any:
        _reach(record, path[:-1])[path[-1]] = value
        return record

    return change


def _append(path: Path, value: Any) -> Any:
    def change(record: Any) -> Any:
        _reach(record, path).append(copy.deepcopy(value))
        return record

    return change


def _add(path: Path, key: str) -> Any:
    def change(record: Any) -> Any:
        _reach(record, path)[key] = 1
        return record

    return change


def _drop(path: Path, key: str) -> Any:
    def change(record: Any) -> Any:
        del _reach(record, path)[key]
        return record

    return change


def _rename(path: Path, key: str, slip: str) -> Any:
    def change(record: Any) -> Any:
        node = _reach(record, path)
        items = [(slip if name == key else name, value) for name, value in node.items()]
        node.clear()
        node.update(items)
        return record

    return change
