"""Where members and items of a JSON text stand, found by reading it naively; the reference for `locate`."""

import json
from typing import Any

from toolkit.validate.finding import Path


def places(text: str) -> dict[Path, tuple[int, int]]:
    """Return {path: (start, end)} of every member, from its key, and every item; the last of equal keys."""
    found: dict[Path, tuple[int, int]] = {}
    _value(text, _skip(text, 0), (), None, found)
    return found


def _skip(text: str, at: int) -> int:
    while text[at] in " \t\r\n":
        at += 1
    return at


def _string(text: str, at: int) -> int:
    at += 1
    while text[at] != '"':
        at += 2 if text[at] == "\\" else 1
    return at + 1


def _value(text: str, at: int, path: Path, key: tuple[int, int] | None, found: dict[Path, Any]) -> int:
    start = at
    if path in found:  # an earlier member of the same key
        for old in [other for other in found if other[: len(path)] == path]:
            del found[old]
    if text[at] == "{":
        found[path] = key or (start, start + 1)
        at = _skip(text, at + 1)
        while text[at] != "}":
            end = _string(text, at)
            name = json.loads(text[at:end])
            head = (at, end)
            at = _skip(text, _skip(text, end) + 1)
            at = _skip(text, _value(text, at, (*path, name), head, found))
            if text[at] == ",":
                at = _skip(text, at + 1)
        return at + 1
    if text[at] == "[":
        found[path] = key or (start, start + 1)
        at = _skip(text, at + 1)
        index = 0
        while text[at] != "]":
            at = _skip(text, _value(text, at, (*path, index), None, found))
            index += 1
            if text[at] == ",":
                at = _skip(text, at + 1)
        return at + 1
    if text[at] == '"':
        end = _string(text, at)
    else:
        end = at
        while end < len(text) and text[end] not in ",]} \t\r\n":
            end += 1
    found[path] = (key[0] if key else start, end)
    return end
