"""Sentences with slots and marks: what is filled in, and which words prove what.

`<by said>{s} said</by> <c><t>{subject}</t> needed patience</c>` has the slots `s` and `subject` and the marks `by`,
`c` and `t`; a mark may carry a word of its own, here the verb of the attribution. A slot is filled with words, or with
a `Piece`, whose marks are kept.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final, NamedTuple

from toolkit.errors import ToolkitError

Marks = dict[str, tuple[int, int]]

_PART: Final = re.compile(r"(<[^<>]+>|\{[^{}]+\})")
_WORDS, _SLOT, _OPEN, _CLOSE = range(4)


class Piece(NamedTuple):
    """Words, and the spans of marks in them."""

    text: str
    marks: Marks


class Template(NamedTuple):
    """A compiled sentence; `words` are those that its marks carry."""

    parts: tuple[tuple[int, str], ...]
    words: Mapping[str, str]
    slots: frozenset[str]
    order: tuple[str, ...]  #: the slots in the order of the sentence, each once

    def fill(self, slots: Mapping[str, str | Piece]) -> Piece:
        """Write the sentence; raises `KeyError` for a slot that is not given."""
        out: list[str] = []
        marks: Marks = {}
        opened: dict[str, int] = {}
        at = 0
        for kind, value in self.parts:
            if kind == _OPEN:
                opened[value] = at
            elif kind == _CLOSE:
                marks[value] = (opened[value], at)
            elif kind == _WORDS:
                out.append(value)
                at += len(value)
            else:
                filled = slots[value]
                if isinstance(filled, str):
                    out.append(filled)
                    at += len(filled)
                else:
                    words, inner = filled
                    for name, (start, end) in inner.items():
                        marks[name] = (start + at, end + at)
                    out.append(words)
                    at += len(words)
        return Piece("".join(out), marks)


@cache
def compiled(source: str) -> Template:
    """Compile a sentence; raises `ToolkitError` where a mark is not closed."""
    parts: list[tuple[int, str]] = []
    words: dict[str, str] = {}
    slots: list[str] = []
    open_marks: list[str] = []
    for part in _PART.split(source):
        if part[:1] == "{":
            slots.append(part[1:-1])
            parts.append((_SLOT, part[1:-1]))
        elif part[:2] == "</":
            if not open_marks or open_marks.pop() != part[2:-1]:
                break
            parts.append((_CLOSE, part[2:-1]))
        elif part[:1] == "<":
            name, _, word = part[1:-1].partition(" ")
            open_marks.append(name)
            parts.append((_OPEN, name))
            if word:
                words[name] = word
        elif part:
            parts.append((_WORDS, part))
    else:
        if not open_marks:
            return Template(tuple(parts), words, frozenset(slots), tuple(dict.fromkeys(slots)))
    message = f"the marks of {source!r} do not close in order"
    raise ToolkitError(message)


def fill(source: str, slots: Mapping[str, str | Piece]) -> Piece:
    """Write a sentence."""
    return compiled(source).fill(slots)
