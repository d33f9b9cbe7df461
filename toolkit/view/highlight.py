"""A text as HTML in which the words behind each fact are marked; marks may overlap.

The text is cut wherever a mark begins or ends, and each piece names the facts that it proves. So overlapping
evidence needs no nesting, and what a person copies from the page is the text.
"""

import itertools
from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple


class Mark(NamedTuple):
    """Code points `start` up to but without `end` of the text prove the fact with this key."""

    start: int
    end: int
    kind: str
    key: str


def marked(text: str, marks: Iterable[Mark]) -> str:
    """Return the text as HTML, each piece that proves something in a `<mark>`.

    Runs in time linear in the text and the pieces; marks must lie inside the text.
    """
    ordered = sorted(mark for mark in marks if mark.start < mark.end)
    cuts = sorted({0, len(text), *(m.start for m in ordered), *(m.end for m in ordered)})
    pieces: list[str] = []
    waiting = 0
    open_marks: list[Mark] = []
    named: set[str] = set()  # keys whose first words have their anchor
    for start, end in itertools.pairwise(cuts):
        open_marks = [mark for mark in open_marks if mark.end > start]
        while waiting < len(ordered) and ordered[waiting].start <= start:
            open_marks.append(ordered[waiting])
            waiting += 1
        shown = escape(visible(text[start:end]))
        if open_marks:
            opening = [mark.key for mark in open_marks if mark.start == start and mark.key not in named]
            named.update(opening)
            shown = _piece(shown, opening, open_marks)
        pieces.append(shown)
    return "".join(pieces)


def _piece(shown: str, opening: Iterable[str], marks: Sequence[Mark]) -> str:
    kinds = " ".join(sorted({f"k-{mark.kind}" for mark in marks}))
    # The shortest evidence comes first: it is what a click on these words means.
    keys = dict.fromkeys(mark.key for mark in sorted(marks, key=lambda mark: mark.end - mark.start))
    anchors = "".join(
        f'<a class="n" id="t-{key}" href="#f-{key}">{key.rpartition("-")[2]}</a>'
        for key in dict.fromkeys(opening)
    )
    return f'{anchors}<mark class="{kinds}" data-f="{" ".join(keys)}">{shown}</mark>'


# What a browser would drop, or obey: control characters, and the marks that override the direction of text.
_PICTURES = {
    code: chr(0x2400 + code) for code in (*range(9), 11, 12, *range(14, 32))
} | {127: "␡", 0x202D: "⟨U+202D⟩", 0x202E: "⟨U+202E⟩"}  # fmt: skip


def visible(text: str) -> str:
    """Return a text with its control characters as pictures of them, and halves of characters replaced."""
    if text.isprintable():
        return text
    shown = text.translate(_PICTURES)
    return shown.encode("utf-8", "replace").decode("utf-8")
