"""Names for findings that stay the same when a record is reordered or reformatted."""

import json
from collections import Counter
from hashlib import blake2b

from toolkit.validate.finding import JSON, Path


class Fingerprints:
    """The fingerprints of one record's findings.

    An array index counts as the item's `id` or `code`, or else as the item's content, so that a baseline
    survives a new item before the old one.
    """

    __slots__ = ("_keys", "_record", "_root")

    def __init__(self, root: JSON, record: str | None) -> None:
        self._root = root
        self._record = record or ""
        self._keys: dict[int, list[str]] = {}

    def of(self, code: str, path: Path, found: str | None) -> str:
        """Hash the code, the record's id, the way to the place, and what was found there."""
        parts = [code, self._record, *self._stable(path), found or ""]
        return blake2b("\x1f".join(parts).encode("utf-8", "replace"), digest_size=16).hexdigest()

    def _stable(self, path: Path) -> list[str]:
        parts: list[str] = []
        node = self._root
        for step in path:
            part, child = str(step), None
            if isinstance(node, dict):
                child = node.get(step)
            elif isinstance(node, list) and isinstance(step, int) and step < len(node):
                part, child = self._item_keys(node)[step], node[step]
            parts.append(part)
            node = child
        return parts

    def _item_keys(self, items: list[JSON]) -> list[str]:
        """Return a key for each item of an array, equal ones told apart by their number."""
        keys = self._keys.get(id(items))
        if keys is None:
            seen: Counter[str] = Counter()
            keys = self._keys[id(items)] = []
            for item in items:
                key = _content_key(item)
                keys.append(f"[{key}#{seen[key]}]" if seen[key] else f"[{key}]")
                seen[key] += 1
        return keys


def _content_key(item: JSON) -> str:
    if isinstance(item, dict):
        for name in ("id", "code"):
            value = item.get(name)
            if isinstance(value, str):
                return f"{name}={value}"
    try:
        return json.dumps(item, sort_keys=True)
    except (TypeError, ValueError, RecursionError):  # no JSON value, or nested without end
        return ""
