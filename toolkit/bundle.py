"""Make what is derived under `schemas/`: the enums from the code lists, and the bundled schema.

`python -m toolkit.bundle` rewrites both in a checkout, after a change of a code list or of a schema; a
test tells when that was forgotten.
"""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from toolkit.schema import BUNDLE, ROOT, codes, names, schema, vocabularies, vocabulary

_LINE = 108


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


if __name__ == "__main__":
    main()
