"""Make what is derived under `schemas/`: the enums from the code lists, and the schema in one piece.

`python -m toolkit.bundle` rewrites them in a checkout, after a change of a code list or of a schema; a
test tells when that was forgotten.
"""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from toolkit.schema import BUNDLE, FLAT, ROOT, codes, names, schema, vocabularies, vocabulary

_LINE = 108
_SUFFIX = ".schema.json"


def bundle() -> dict[str, Any]:
    """Embed each schema that the record's needs in its `$defs`, under its `$id`, references unchanged."""
    parts = {part["$id"]: part for part in map(schema, names())}
    root = schema(ROOT)
    needed: set[str] = set()
    pending = [root]
    while pending:
        part = pending.pop()
        for reference in _references(part):
            target = urljoin(part["$id"], reference).partition("#")[0]
            if target not in needed and target != root["$id"]:
                needed.add(target)
                pending.append(parts[target])
    embedded = {identifier: parts[identifier] for identifier in sorted(needed)}
    return {**root, "$defs": {**root["$defs"], **embedded}}


def flat() -> dict[str, Any]:
    """Put every definition that a record needs into the root's `$defs`, under a name of its own.

    For editors and other readers that know neither embedded ids nor relative references.
    """
    root = f"{ROOT}{_SUFFIX}"
    known: dict[str, tuple[str, Any]] = {}
    for name in names():
        file, part = f"{name}{_SUFFIX}", schema(name)
        known[definition_name(file)] = (file, part)
        for key, node in part.get("$defs", {}).items():
            known[definition_name(f"{file}#/$defs/{key}")] = (file, node)
    head = {"$schema": schema(ROOT)["$schema"], "$id": urljoin(schema(ROOT)["$id"], FLAT)}
    whole = head | _flattened(schema(ROOT), root)
    found: dict[str, Any] = {}
    pending = [whole]
    while pending:
        for reference in _references(pending.pop()):
            name = reference.removeprefix("#/$defs/")
            if name not in found:
                file, node = known[name]
                found[name] = _flattened(node, file)
                pending.append(found[name])
    return {**whole, "$defs": {name: found[name] for name in sorted(found)}}


def definition_name(target: str) -> str:
    """Name a definition in one word: `…/person.schema.json#/$defs/office` → `person-office`."""
    file, _, name = target.partition("#/$defs/")
    stem = file.rsplit("/", 1)[-1].removesuffix(_SUFFIX)
    return f"{stem}-{name}" if name and stem not in ("", "scalars", "codes") else name or stem


def _flattened(node: Any, file: str) -> Any:  # noqa: ANN401 - a schema
    """Point the references of a schema at one place, and leave its own definitions and ids out."""
    if isinstance(node, list):
        return [_flattened(item, file) for item in node]
    if not isinstance(node, dict):
        return node
    flat: dict[str, Any] = {}
    for key, child in node.items():
        if key == "$ref":
            target = file + child if child.startswith("#") else child
            flat[key] = f"#/$defs/{definition_name(target)}"
        elif key in ("examples", "const", "enum", "default", "required"):
            flat[key] = child
        elif key not in ("$defs", "$id", "$schema"):
            flat[key] = _flattened(child, file)
    return flat


def enums() -> dict[str, tuple[str, ...]]:
    """Return the codes that each enum must list, by the pointer of its definition."""
    return {vocabulary(name)["definition"]: codes(name) for name in vocabularies()}


def with_enums(text: str, file: str) -> str:
    """Put the code lists' codes into the enums of a schema file, and leave all else as it is."""
    for target, listed in enums().items():
        place, name = target.split("#/$defs/")
        if place == file:
            found = re.search(rf'^    "{name}": \{{.*?("enum": \[[^\]]*\])', text, re.MULTILINE | re.DOTALL)
            if found is not None:
                text = text[: found.start(1)] + '"enum": ' + _wrapped(listed, 6) + text[found.end(1) :]
    return text


def _references(node: object) -> list[str]:
    if isinstance(node, list):
        return [reference for item in node for reference in _references(item)]
    if not isinstance(node, dict):
        return []
    own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
    children = (child for key, child in node.items() if key != "examples")
    return own + [reference for child in children for reference in _references(child)]


def _wrapped(items: tuple[str, ...], indent: int) -> str:
    """Write a list of codes on one line, or on lines of a readable length."""
    flat = json.dumps(items, ensure_ascii=False)
    if len(flat) + indent <= _LINE:
        return flat
    pad = " " * (indent + 2)
    lines = [""]
    for index, item in enumerate(items):
        word = json.dumps(item, ensure_ascii=False) + ("," if index < len(items) - 1 else "")
        if lines[-1] and len(pad) + len(lines[-1]) + 1 + len(word) > _LINE:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "[\n" + "\n".join(pad + line for line in lines) + "\n" + " " * indent + "]"


def written(document: dict[str, Any]) -> str:
    """Write the bundled schema as it is stored."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    """Rewrite the derived files of this checkout."""
    folder = Path(__file__).resolve().parents[1] / "schemas"
    for file in sorted(folder.glob("*.schema.json")):
        text = file.read_text(encoding="utf-8")
        file.write_text(with_enums(text, file.name), encoding="utf-8")
    (folder / BUNDLE).write_text(written(bundle()), encoding="utf-8")
    (folder / FLAT).write_text(written(flat()), encoding="utf-8")


if __name__ == "__main__":
    main()
