"""Change members and items of a JSON text in place, so that the rest keeps its layout."""

import json
import re
from collections.abc import Iterable, Iterator
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Final, NamedTuple

from toolkit.repair.fix import Change, Fill
from toolkit.validate.finding import JSON

_SPACE: Final = re.compile(r"[ \t\n\r]*")
_decoder: Final = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)


class Member(NamedTuple):
    """A key with its value: the offsets of both."""

    key: int
    key_end: int
    start: int
    end: int


class Edit(NamedTuple):
    """Characters to put in the place of others."""

    start: int
    end: int
    text: str


class _Wanted(dict[str | int, "_Wanted"]):
    """The changes as a tree of the steps that lead to their objects, so that one walk finds all."""

    __slots__ = ("changes",)

    def __init__(self) -> None:
        super().__init__()
        self.changes: list[Change] = []


def changed(text: str, changes: Iterable[Change]) -> str:
    """Return a readable JSON text with changes, none of which lies within another."""
    wanted = _Wanted()
    for change in changes:
        node = wanted
        for step in change.path[:-1] if isinstance(change, Fill) else change.path:
            node = node.setdefault(step, _Wanted())
        node.changes.append(change)
    parts: list[str] = []
    last = 0
    for edit in sorted(_edits(text, _skip(text, 0), wanted), key=lambda each: (each.start, each.end)):
        parts += (text[last : edit.start], edit.text)
        last = edit.end
    return "".join((*parts, text[last:]))


def _edits(text: str, at: int, wanted: _Wanted) -> Iterator[Edit]:
    """Yield the edits in the value at an offset."""
    if text[at] == "[":
        items = _items(text, at)
        for step, node in wanted.items():
            yield from _edits(text, items[int(step)], node)
        return
    members = _members(text, at)
    for change in wanted.changes:
        if isinstance(change, Fill):
            yield _filled(text, at, members, change)
        else:
            yield from _reordered(text, list(members.values()), change.order)
    for key, node in wanted.items():
        yield from _edits(text, members[str(key)].start, node)


def _reordered(text: str, members: list[Member], order: tuple[int, ...]) -> Iterator[Edit]:
    for place, old in enumerate(order):
        if place != old:
            yield Edit(members[place].key, members[place].end, text[members[old].key : members[old].end])


def _filled(text: str, at: int, members: dict[str, Member], change: Fill) -> Edit:
    key = str(change.path[-1])
    written = json.dumps(change.value, ensure_ascii=False)
    if key in members:
        return Edit(members[key].start, members[key].end, written)
    colon = '": '
    if members:
        first = next(iter(members.values()))
        colon = '"' + text[first.key_end : first.start]
    new = f'"{key}{colon}{written}'
    if not members:
        return Edit(at + 1, at + 1, new)
    gap = _gap(text, list(members.values()), wide=colon.endswith(" "))
    follower = next((members[other] for other in members if other in change.before), None)
    if follower is not None:
        return Edit(follower.key, follower.key, f"{new},{gap}")
    last = list(members.values())[-1]
    return Edit(last.end, last.end, f",{gap}{new}")


def _gap(text: str, members: list[Member], *, wide: bool) -> str:
    """Return the white space that stands between members, or would if there were more than one."""
    if len(members) > 1:
        return _gap_before(text, members[1].key)
    gap = _gap_before(text, members[0].key)
    return gap if "\n" in gap else " " if wide else ""


def _gap_before(text: str, at: int) -> str:
    """Return the white space before a member, which shows how the object is laid out."""
    start = at
    while text[start - 1] in " \t\n\r":
        start -= 1
    return text[start:at]


def _members(text: str, at: int) -> dict[str, Member]:
    found: dict[str, Member] = {}
    at = _skip(text, at + 1)
    while text[at] != "}":
        key, key_end = scanstring(text, at + 1)
        start = _skip(text, _skip(text, key_end) + 1)
        end = _decoder.raw_decode(text, start)[1]
        found[key] = Member(at, key_end, start, end)
        at = _after(text, end)
    return found


def _items(text: str, at: int) -> list[int]:
    """Return where the items of an array begin."""
    found: list[int] = []
    at = _skip(text, at + 1)
    while text[at] != "]":
        end = _decoder.raw_decode(text, at)[1]
        found.append(at)
        at = _after(text, end)
    return found


def _after(text: str, at: int) -> int:
    at = _skip(text, at)
    return _skip(text, at + 1) if text[at] == "," else at


def _skip(text: str, at: int) -> int:
    return _SPACE.match(text, at).end()  # type: ignore[union-attr]  # it can match nothing


def value_of(text: str) -> JSON:
    """Decode a text that is known to be readable."""
    return json.JSONDecoder().decode(text)
