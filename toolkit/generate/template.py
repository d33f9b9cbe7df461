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


class Piece(NamedTuple):
    """Words, and the spans of marks in them."""

    text: str
    marks: Marks


class Span(NamedTuple):
    """A mark in a template: its bounds count from the end of the slot before them, and that slot from 1 on."""

    name: str
    start: int
    start_slot: int
    end: int
    end_slot: int


class Template(NamedTuple):
    """A compiled sentence; `words` are those that its marks carry."""

    first: str  #: the words before the first slot
    parts: tuple[tuple[str, str], ...]  #: each slot with the words after it
    spans: tuple[Span, ...]
    words: Mapping[str, str]
    slots: frozenset[str]
    order: tuple[str, ...]  #: the slots in the order of the sentence, each once

    def fill(self, slots: Mapping[str, str | Piece]) -> Piece:
        """Write the sentence; raises `KeyError` for a slot that is not given."""
        text = self.first
        marks: Marks = {}
        ends = [0]  # of the slots
        for slot, after in self.parts:
            filled = slots[slot]
            if isinstance(filled, str):
                words = filled
            else:
                words, inner = filled
                if inner:
                    at = len(text)
                    for name, (start, end) in inner.items():
                        marks[name] = (start + at, end + at)
            text += words
            ends.append(len(text))
            text += after
        for name, start, start_slot, end, end_slot in self.spans:
            marks[name] = (start + ends[start_slot], end + ends[end_slot])
        return Piece(text, marks)


@cache
def compiled(source: str) -> Template:
    """Compile a sentence; raises `ToolkitError` where a mark is not closed."""
    texts = [""]
    words: dict[str, str] = {}
    slots: list[str] = []
    spans: list[Span] = []
    opened: list[tuple[str, int, int]] = []
    at = 0
    for part in _PART.split(source):
        if part[:1] == "{":
            slots.append(part[1:-1])
            texts.append("")
            at = 0
        elif part[:2] == "</":
            if not opened or opened[-1][0] != part[2:-1]:
                break
            spans.append(Span(*opened.pop(), at, len(slots)))
        elif part[:1] == "<":
            name, _, word = part[1:-1].partition(" ")
            opened.append((name, at, len(slots)))
            if word:
                words[name] = word
        else:
            texts[-1] += part
            at += len(part)
    else:
        if not opened:
            parts = tuple(zip(slots, texts[1:], strict=True))
            return Template(
                texts[0], parts, tuple(spans), words, frozenset(slots), tuple(dict.fromkeys(slots))
            )
    message = f"the marks of {source!r} do not close in order"
    raise ToolkitError(message)


def fill(source: str, slots: Mapping[str, str | Piece]) -> Piece:
    """Write a sentence."""
    return compiled(source).fill(slots)
