"""Where in a JSON text a member or an item stands, found only once something is wrong with it.

The standard library's scanner skips whatever lies off the wanted paths, so a few places cost no more than
reading the text once; no position is kept while a record is read.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from json import JSONDecoder
from typing import Final, NamedTuple

from toolkit.validate.finding import Path

_SPACE = re.compile(r"[ \t\n\r]*")
_NEXT = re.compile(r"[ \t\n\r]*,?[ \t\n\r]*")
_PLAIN_KEY = re.compile(r'"([^"\\]*)"[ \t\n\r]*:[ \t\n\r]*')
_LINE_END = re.compile(r"\r\n?|\n")
_STOP: Final = -1

# Numbers stay strings: what is only skipped is not converted, however many digits it has.
_decoder = JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)
# `raw_decode` is documented; the scanner that it wraps does the same for readable texts, twice as fast.
_skip: Callable[[str, int], tuple[object, int]] = getattr(_decoder, "scan_once", _decoder.raw_decode)


class Place(NamedTuple):
    """A range of code points: a key with its value, or an item; of containers the first bracket only."""

    start: int
    end: int


class _Wanted(dict[str | int, "_Wanted"]):
    """The wanted paths as a tree; `path` is set where one ends."""

    __slots__ = ("path",)

    def __init__(self) -> None:
        super().__init__()
        self.path: Path | None = None


def locate(text: str, paths: Iterable[Path], *, repeated_keys: bool = False) -> dict[Path, Place]:
    """Return the place of every path that a readable JSON text has.

    A member's place begins at its key. With `repeated_keys` the last of equal keys counts, as it does for
    the reader, at the price of reading the text to its end.
    """
    wanted = _Wanted()
    ends: set[Path] = set()
    for path in paths:
        node = wanted
        for step in path:
            node = node.setdefault(step, _Wanted())
        node.path = path
        ends.add(path)
    walk = _Walk(text, len(ends), stops=not repeated_keys)
    if ends:
        start = walk.space(0)
        walk.value(start, start, start, wanted)
    return walk.found


class _Walk:
    """One pass along the wanted paths; `value` and its kin return the end, or `_STOP` when all is found."""

    __slots__ = ("found", "left", "stops", "text")

    def __init__(self, text: str, left: int, *, stops: bool) -> None:
        self.text = text
        self.left = left
        self.stops = stops
        self.found: dict[Path, Place] = {}

    def space(self, at: int) -> int:
        """Skip white space."""
        if self.text[at] in " \n\r\t":
            return _SPACE.match(self.text, at).end()  # type: ignore[union-attr]  # it can match nothing
        return at

    def value(self, start: int, key_end: int, at: int, wanted: _Wanted) -> int:
        """Note the value at `at`, whose key or self begins at `start`, and what is wanted inside it."""
        opening = self.text[at]
        container = opening == "{" or opening == "["  # noqa: PLR1714, RUF100
        end = _STOP if container else _skip(self.text, at)[1]
        if wanted.path is not None:
            self.found[wanted.path] = Place(start, end if not container else max(key_end, start + 1))
            self.left -= 1
            if not self.left and self.stops:
                return _STOP
        if not container:
            return end
        if not wanted:
            return _skip(self.text, at)[1]
        return self.members(at, wanted) if opening == "{" else self.items(at, wanted)

    def members(self, at: int, wanted: _Wanted) -> int:
        """Walk the object at `at`."""
        text, skip, want, plain = self.text, _skip, wanted.get, _PLAIN_KEY.match
        at = _SPACE.match(text, at + 1).end()  # type: ignore[union-attr]  # it can match nothing
        while text[at] != "}":
            simple = plain(text, at)
            if simple:
                node, key_end, value = want(simple[1]), simple.end(1) + 1, simple.end()
            else:
                key, key_end = skip(text, at)
                node = want(str(key))
                value = self.space(self.space(key_end) + 1)
            end = skip(text, value)[1] if node is None else self.value(at, key_end, value, node)
            if end == _STOP:
                return _STOP
            at = _NEXT.match(text, end).end()  # type: ignore[union-attr]  # it can match nothing
        return at + 1

    def items(self, at: int, wanted: _Wanted) -> int:
        """Walk the array at `at`."""
        text, skip, want = self.text, _skip, wanted.get
        index = 0
        at = _SPACE.match(text, at + 1).end()  # type: ignore[union-attr]  # it can match nothing
        while text[at] != "]":
            node = want(index)
            end = skip(text, at)[1] if node is None else self.value(at, at, at, node)
            if end == _STOP:
                return _STOP
            index += 1
            at = _NEXT.match(text, end).end()  # type: ignore[union-attr]  # it can match nothing
        return at + 1


class Lines:
    """Lines and columns of offsets, both from 1; CR, LF and CRLF each end a line.

    Look-ups count line ends from the last one, so in order of offsets they cost one pass in all; in any
    other order let them be `indexed`.
    """

    __slots__ = ("_line", "_offset", "_start", "_starts", "_text")

    def __init__(self, text: str, first: int = 1, *, indexed: bool = False) -> None:
        self._text = text
        self._line = first  #: the number of the text's first line; more than 1 inside a longer file
        self._offset = 0
        self._start = 0
        self._starts = _starts(text) if indexed or "\r" in text else None

    def at(self, offset: int) -> tuple[int, int]:
        """Return the line and the column of a code point."""
        text, last = self._text, self._offset
        if self._starts is not None:
            line = bisect_right(self._starts, offset) - 1
            return line + self._line, offset - self._starts[line] + 1
        lines = text.count("\n", last, offset) if offset >= last else -text.count("\n", offset, last)
        if lines or offset < self._start:
            self._line += lines
            self._start = text.rfind("\n", 0, offset) + 1
        self._offset = offset
        return self._line, offset - self._start + 1


def _starts(text: str) -> list[int]:
    return [0, *(match.end() for match in _LINE_END.finditer(text))]
