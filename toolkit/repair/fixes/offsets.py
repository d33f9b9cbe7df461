"""Offsets of evidence whose words stand in the text once, which nobody can count by hand."""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from toolkit.repair.fix import Change, Fill, Record, Texts, fix, is_empty
from toolkit.validate.finding import JSON, Path


@fix("evidence-document", rank=40)
def only_document(record: Record, _: Texts) -> Iterator[Change]:
    """Name the document of evidence that names none, where the record has only one."""
    documents = record.get("documents")
    if not isinstance(documents, list) or len(documents) != 1 or not isinstance(documents[0], dict):
        return
    identifier = documents[0].get("id")
    if isinstance(identifier, str) and identifier:
        for path, item in evidence(record):
            if is_empty(item.get("document")):
                yield Fill((*path, "document"), identifier, ("start", "end", "exact", "rule"))


@fix("evidence-offsets", rank=50)
def offsets(record: Record, texts: Texts) -> Iterator[Change]:
    """Fill in the offsets of an `exact` that stands in its document once."""
    by_document = _texts(record, texts)
    for path, item in evidence(record) if by_document else ():
        document = item.get("document")
        text = by_document.get(document) if isinstance(document, str) else None
        exact = item["exact"]
        at = -1 if text is None else text.find(exact)
        if text is None or at < 0 or text.find(exact, at + 1) >= 0:
            continue
        actual = {"start": at, "end": at + len(exact)}
        empty = [key for key in actual if is_empty(item.get(key))]
        if all(key in empty or item[key] == actual[key] for key in actual):
            for key in empty:
                yield Fill(
                    (*path, key),
                    actual[key],
                    ("end", "exact", "rule") if key == "start" else ("exact", "rule"),
                )


def evidence(node: JSON, path: Path = ()) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Yield every object of the record that quotes a text, with its path."""
    if isinstance(node, dict):
        if isinstance(node.get("exact"), str) and node["exact"]:
            yield path, node
        for key, child in node.items():
            if isinstance(child, dict | list) and not key.startswith("x_"):
                yield from evidence(child, (*path, key))
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from evidence(child, (*path, index))


def _texts(record: Record, texts: Texts) -> dict[str, str]:
    """Return the texts by document id, where hash and length do not say that a text is another one."""
    documents = record.get("documents")
    found: dict[str, str] = {}
    for item in documents if isinstance(documents, list) else ():
        if not isinstance(item, dict) or not isinstance(item.get("id"), str):
            continue
        ref = item.get("ref")
        text = texts.get(ref) if isinstance(ref, str) else None
        if text is None or not (is_empty(item.get("length")) or item["length"] == len(text)):
            continue
        hashed = item.get("sha256")
        if is_empty(hashed) or hashed == sha256(text.encode("utf-8", "surrogatepass")).hexdigest():
            found[item["id"]] = text
    return found
