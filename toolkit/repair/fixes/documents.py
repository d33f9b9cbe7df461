"""Hashes and lengths of documents whose text is at hand."""

from collections.abc import Iterator
from hashlib import sha256

from toolkit.repair.fix import Change, Fill, Record, Texts, fix, is_empty


@fix("document-measures", rank=30)
def measures(record: Record, texts: Texts) -> Iterator[Change]:
    """Fill in the hash and the length of a document whose text is at hand, unless the other one contradicts."""
    documents = record.get("documents")
    for index, item in enumerate(documents if isinstance(documents, list) else ()):
        ref = item.get("ref") if isinstance(item, dict) else None
        text = texts.get(ref) if isinstance(ref, str) else None
        if text is None:
            continue
        actual = {"sha256": sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), "length": len(text)}
        empty = {key for key in actual if is_empty(item.get(key))}
        if all(key in empty or item[key] == actual[key] for key in actual):
            for key in sorted(empty, reverse=True):
                yield Fill(("documents", index, key), actual[key], ("length",) if key == "sha256" else ())
