"""The reference page of the schema: every definition with its keys, every code list, and the rules on each key."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from toolkit import schema as stored
from toolkit.pages.fields import Field, anchor, looked_at
from toolkit.pages.keywords import code, in_words, phrases

_HEAD: Final = """\
# The schema

Made from `schemas/`; `readout schema --format md` prints this page. [The rules](rules.md) say what a schema cannot.

A record is a [{root}](#{root}). Every definition is closed: keys that it does not name must begin with `x_`. A key whose name
is **bold** has to be there. Each keyword of the schema is put into words; each code list stands at the end.
"""
_LONGEST: Final = 60  #: lines of an example
_META: Final = "vocabulary"  #: describes code lists, not records


def schema_page() -> str:
    """Return the page in Markdown."""
    return "\n".join(_lines()).rstrip() + "\n"


def _lines() -> Iterator[str]:
    yield _HEAD.format(root=stored.ROOT)
    names = [stored.ROOT, *(name for name in stored.names() if name not in (stored.ROOT, _META))]
    for name in names:
        document = stored.schema(name)
        file = f"{name}.schema.json"
        if "type" in document:
            yield from _definition(file, document, file)
        for key, node in document.get("$defs", {}).items():
            yield from _definition(f"{file}#/$defs/{key}", node, file)
    yield "## Code lists\n"
    for name in stored.vocabularies():
        yield from _vocabulary(name)


def _definition(definition: str, node: Mapping[str, Any], file: str) -> Iterator[str]:
    name = anchor(definition)
    yield f'## <a id="{name}"></a>{node.get("title", name)}\n'
    if "description" in node:
        yield f"{node['description']}\n"
    if "$comment" in node:
        yield f"{node['$comment']}\n"
    said = phrases({key: value for key, value in node.items() if key not in ("type", "properties")}, file)
    if "properties" in node:
        yield "| key | holds | meaning | rules |"
        yield "| --- | --- | --- | --- |"
        for key, child in node["properties"].items():
            yield _row(Field(name, key), child, file, required=key in node.get("required", ()))
        yield ""
        said = phrases(
            {key: value for key, value in node.items() if key not in ("properties", "required")}, file
        )
    else:
        said = phrases(node, file)
    if said:
        yield f"It is {'; '.join(said)}.\n"
    for example in node.get("examples", ())[:1] if "properties" in node else ():
        written = json.dumps(example, ensure_ascii=False, indent=1)
        if written.count("\n") < _LONGEST:
            yield f"```json\n{written}\n```\n"
    if "properties" not in node and node.get("examples"):
        yield f"For example {', '.join(code(example) for example in node['examples'])}.\n"


def _row(field: Field, child: Any, file: str, *, required: bool) -> str:  # noqa: ANN401 - a schema
    name = f"**`{field.key}`**" if required else f"`{field.key}`"
    codes = ", ".join(f"[{each}](rules.md#{each.lower()})" for each in looked_at().get(field, ()))
    holds, meaning = (
        text.replace("|", "\\|") for text in (in_words(child, file), child.get("description", ""))
    )
    return f'| <a id="{field.anchor}"></a>{name} | {holds} | {meaning} | {codes} |'


def _vocabulary(name: str) -> Iterator[str]:
    document = stored.vocabulary(name)
    target = anchor(document["definition"])
    yield f'### <a id="codes-{name}"></a>{document["title"]}\n'
    yield f"{document['description']} Used as [{target}](#{target}).\n"
    if "open" in document:
        yield f"The list is open: {code(document['open']['pattern'])} is a code as well.\n"
    yield "| code | label | definition |"
    yield "| --- | --- | --- |"
    for entry in document["entries"]:
        cells = (code(entry["code"]), entry["label"], entry["definition"])
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
    yield ""
