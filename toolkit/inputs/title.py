"""The title of a text: its first line, or one given apart."""

import re

from toolkit.pagehead import title_start
from toolkit.patterns import awaited

LIMIT = 200  #: a title is shorter, in code points

_FIRST_LINE = awaited(
    r"""
    (?: [^\S\r\n]* (?:\r\n|\r|\n) ){0,50}   # blank lines before it
    [^\S\r\n]*
    (?P<line> \S [^\r\n]{0,400} )           # longer than a title may be, to see that it is none
    (?:\r\n|\r|\n|\Z)
    (?P<blank> [^\S\r\n]* (?:\r\n|\r|\n|\Z) )?
    """,
    re.VERBOSE,
)
_SENTENCE_END = awaited(
    r"""
    [.!?…。！？]                       # the mark itself
    ["'’”»›)\]]{0,3} $                 # with what closes after it
    """,
    re.VERBOSE,
)
_ABBREVIATED = awaited(r"(?:\b[^\W\d_]\.){2,}$")  # "… with the U.K." ends a title as well


def first_line(text: str) -> str | None:
    """Return a text's first line that is not blank, without the white space around it."""
    match = _FIRST_LINE.match(text)
    return match["line"].rstrip() if match else None


def title_of(text: str) -> str | None:
    """Return the first line where it is a title; what a page puts above one, "Press release", is passed over.

    That is where a blank line follows, it is shorter than 200 code points and it does not end a sentence.
    """
    start = title_start(text)
    return (_title_at(text, start) if start else None) or _title_at(text, 0)


def _title_at(text: str, start: int) -> str | None:
    match = _FIRST_LINE.match(text, start)
    if match is None or match["blank"] is None:
        return None
    line = match["line"].rstrip()
    if len(line) >= LIMIT or (_SENTENCE_END.search(line) and not _ABBREVIATED.search(line)):
        return None
    return line


def with_title(text: str, title: str) -> str:
    """Put a title before a text with a blank line between, unless it is the text's first line already."""
    line = first_line(text)
    if line is not None and _plain(line) == _plain(title):
        return text
    newline = "\r\n" if "\r\n" in text[:10_000] else "\n"
    return f"{title}{newline}{newline}{text}"


def _plain(line: str) -> str:
    return " ".join(line.lstrip("#").split())
