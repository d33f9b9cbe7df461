"""Read JSON as RFC 8259 has it: what Python's reader lets pass is a fault here, and has a place.

The happy path is the standard library's C scanner with one hook; only a text with a fault is looked at
again, once, in time linear in its length.
"""

import json
import re
from collections.abc import Iterator
from json.decoder import JSONDecodeError
from typing import Any, Final, NamedTuple

from toolkit.validate.finding import JSON, shortened, shown
from toolkit.validate.positions import Lines

#: Levels of nesting beyond which a text is not read on; a record needs about ten.
MAX_DEPTH: Final = 500
_MAX_DIGITS: Final = 4_000
_BOM: Final = b"\xef\xbb\xbf"
_ENCODINGS: Final = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
    (b"\x1f\x8b", "gzip data"),
    (b"\x28\xb5\x2f\xfd", "zstd data"),
    (b"PK\x03\x04", "a zip archive"),
    (b"%PDF", "a PDF file"),
)

#: Code → slug of every fault that this module can find.
FAULTS: Final = {
    "JSN-01": "not-utf-8",
    "JSN-02": "empty-input",
    "JSN-03": "byte-order-mark",
    "JSN-04": "syntax",
    "JSN-05": "truncated",
    "JSN-06": "trailing-data",
    "JSN-07": "duplicate-key",
    "JSN-08": "not-a-number",
    "JSN-09": "lone-surrogate",
    "JSN-10": "control-character",
    "JSN-11": "nested-too-deeply",
    "JSN-12": "number-out-of-range",
}
#: Faults after which there is nothing to check: the input is unreadable rather than wrong.
UNREADABLE: Final = frozenset({"JSN-01", "JSN-02"})


class Fault(NamedTuple):
    """One way in which a text is not strict JSON, at the code points from `start` to `end`."""

    code: str
    start: int
    end: int
    message: str
    found: str | None = None
    expected: str | None = None
    hint: str | None = None


class Reading(NamedTuple):
    """A text read: `value` holds only where `readable`; `text` is what positions count in."""

    text: str
    value: JSON
    readable: bool
    faults: tuple[Fault, ...] = ()


class _Reader:
    """Python's reader, with hooks that remember what it would let pass.

    Building one costs as much as reading a small record, so `_reader` lends the same one out again.
    """

    __slots__ = ("constant", "decoder", "duplicate", "huge")

    def __init__(self) -> None:
        self.constant = self.duplicate = self.huge = False
        self.decoder = self._decoder()

    def _decoder(self, **hooks: JSON) -> json.JSONDecoder:
        return json.JSONDecoder(
            object_pairs_hook=self._members, parse_constant=self._constant, parse_float=self._number, **hooks
        )

    def read(self, text: str) -> JSON:
        """Decode a text; raises as the decoder does."""
        self.constant = self.duplicate = self.huge = False
        try:
            return self.decoder.decode(text)
        except JSONDecodeError:
            raise
        except ValueError:  # an integer of more digits than Python converts
            return self._decoder(parse_int=self._integer).decode(text)

    def _members(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        item = dict(pairs)
        if len(item) != len(pairs):
            self.duplicate = True
        return item

    def _constant(self, _: str) -> None:
        self.constant = True

    def _number(self, digits: str) -> float:
        value = float(digits)
        if value - value != 0:  # infinite
            self.huge = True
            return 0.0
        return value

    def _integer(self, digits: str) -> int:
        if len(digits) > _MAX_DIGITS:
            self.huge = True
            return 0
        return int(digits)


_idle: Final[list[_Reader]] = []


def read(data: bytes | str) -> Reading:
    """Read one JSON text strictly; every defect is a fault, never an exception."""
    faults: list[Fault] = []
    if isinstance(data, str):
        text = data
        if text.startswith("\ufeff"):
            text = text[1:]
            faults.append(_bom())
    else:
        if data.startswith(_BOM):
            data = data[3:]
            faults.append(_bom())
        try:
            text = data.decode()
        except UnicodeDecodeError as error:
            return _undecodable(data, error, 3 if faults else 0)
    if not text or text.isspace():
        return Reading(text, None, readable=False, faults=(Fault("JSN-02", 0, 0, "The input is empty."),))

    reader = _idle.pop() if _idle else _Reader()
    try:
        value = reader.read(text)
    except JSONDecodeError as error:
        return Reading(text, None, readable=False, faults=(*faults, _syntax(text, error)))
    except RecursionError:
        return Reading(text, None, readable=False, faults=(*faults, _too_deep(text)))
    if reader.duplicate or reader.constant or reader.huge:
        faults.extend(_lenient(text, huge=reader.huge))
    if ("\\" in text if isinstance(data, str) else b"\\" in data) and "\\u" in text:
        found = list(_lone_surrogates(text))
        if found:
            faults.extend(found)
            value = reader.read(_without(text, found))
    _idle.append(reader)
    faults.sort(key=lambda fault: fault.start)
    return Reading(text, value, readable=True, faults=tuple(faults))


def _bom() -> Fault:
    return Fault(
        "JSN-03",
        0,
        0,
        "The file begins with a byte order mark, which JSON does not allow.",
        found='"\\ufeff"',
        hint="Save the file as UTF-8 without a byte order mark.",
    )


def _undecodable(data: bytes, error: UnicodeDecodeError, skipped: int) -> Reading:
    text = data[: error.start].decode()
    byte = data[error.start]
    kind = next((name for magic, name in _ENCODINGS if data.startswith(magic)), None)
    guess = f"; the file looks like {kind}" if kind else ""
    fault = Fault(
        "JSN-01",
        len(text),
        len(text),
        f"Byte 0x{byte:02X} at offset {error.start + skipped} is not valid UTF-8 ({error.reason}){guess}.",
        found=f"byte 0x{byte:02X}",
        expected="UTF-8",
        hint="Convert the file to UTF-8.",
    )
    return Reading(text, None, readable=False, faults=(fault,))


_SPACE = re.compile(r"[ \t\n\r]*")
_WORD = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]{0,40}")
_WORDS: Final = {
    "true": "true",
    "false": "false",
    "null": "null",
    "none": "null",
    "nil": "null",
    "undefined": "null",
    "nan": "null",
    "inf": "null",
    "infinity": "null",
}


def _syntax(text: str, error: JSONDecodeError) -> Fault:
    """Say in plain words where reading stopped and what was meant, the same on every Python."""
    reason = error.msg
    if reason.startswith("Unterminated string"):
        return _truncated(text, "a string is not closed")
    at = error.pos
    if reason.startswith("Invalid control character"):
        char = text[at]
        return Fault(
            "JSN-10",
            at,
            at + 1,
            f"Control character U+{ord(char):04X} stands unescaped inside a string.",
            found=f"U+{ord(char):04X}",
            hint=f"Write it as \\u{ord(char):04x}" + (" or \\n." if char == "\n" else "."),
        )
    if "escape" in reason:
        return _bad_escape(text, at)
    at = _SPACE.match(text, at).end()  # type: ignore[union-attr]  # it can match nothing
    if at >= len(text):
        return _truncated(text, "something is missing at the end")
    char = text[at]
    if reason == "Extra data":
        return Fault(
            "JSN-06",
            at,
            at + 1,
            f"The JSON value is complete, but {shown(char)} and more follow it.",
            found=shown(text[at : at + 40]),
            expected="the end of the input",
            hint="One file holds one value; put one record a line into a .jsonl file, or use an array.",
        )
    before = _before(text, at)
    if char == "," or (char in "]}" and before is not None and text[before] == ","):
        comma = at if char == "," else before or at
        return _unexpected(text, comma, "There is a comma too many", "Remove the comma.")
    return _misplaced(text, at, reason)


def _misplaced(text: str, at: int, reason: str) -> Fault:
    char = text[at]
    word = _WORD.match(text, at)
    if char in "'‘’“”":
        return _unexpected(text, at, "A string begins with the wrong quotation mark", 'Use " around strings.')
    if char == "#" or text.startswith(("//", "/*"), at):
        return _unexpected(text, at, "JSON has no comments", "Remove the comment.")
    if reason.startswith("Expecting ','"):
        if char in "}]":
            return _unexpected(text, at, f"{char!r} does not close what is open here", "Check the brackets.")
        if text[at - 1] in "0" and char.isdigit():
            return _unexpected(text, at, "A number begins with 0", "Remove the leading zero.")
        return _unexpected(text, at, "A comma is missing before this", "Put a comma between two items.")
    if reason.startswith("Expecting ':'"):
        return _unexpected(text, at, "A colon is missing after the key", 'Write "key": value.')
    if "property name" in reason:
        return _unexpected(text, at, "A key in double quotes was expected", 'Write "key": value.')
    if word and word[0].lower() in _WORDS:
        meant = _WORDS[word[0].lower()]
        return _unexpected(text, at, f"{word[0]} is not JSON", f"Write {meant}.", word.end())
    return _unexpected(text, at, "A value was expected", "Put a value here; strings need double quotes.")


def _before(text: str, at: int) -> int | None:
    """Find the last character before `at` that is not white space."""
    at -= 1
    while at >= 0 and text[at] in " \t\n\r":
        at -= 1
    return at if at >= 0 else None


def _unexpected(text: str, at: int, what: str, hint: str, end: int | None = None) -> Fault:
    found = text[at : end or at + 1]
    return Fault("JSN-04", at, at + len(found), f"{what}: found {shown(found)}.", shown(found), None, hint)


def _truncated(text: str, why: str) -> Fault:
    end = len(text.rstrip(" \t\n\r"))
    return Fault(
        "JSN-05",
        max(end - 1, 0),
        end,
        f"The JSON ends too early: {why}.",
        hint="Was the file cut off? Check the closing quotation mark and brackets.",
    )


_ESCAPE = re.compile(r"\\(?:u[0-9A-Fa-f]{4}|[\"\\/bfnrt])")


def _bad_escape(text: str, at: int) -> Fault:
    at = text.rfind("\\", 0, at + 1) if text[at : at + 1] != "\\" else at
    if len(text) - at < 2:
        return _truncated(text, "a string is not closed")
    found = text[at : at + 6] if text[at + 1] == "u" else text[at : at + 2]
    return Fault(
        "JSN-04",
        at,
        at + len(found),
        f"{shortened(found)} is not an escape that JSON knows.",
        found=shown(found),
        expected='one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX',
        hint="Write a backslash as \\\\.",
    )


# Every token that matters once a text is known to be read by Python.
_TOKEN = re.compile(
    r"""
      "([^"\\]*(?:\\.[^"\\]*)*)"     # 1: a string, with its escapes
      ([ \t\n\r]*:)?                 # 2: … which is a key
    | ([\[{])                        # 3: something opens
    | ([\]}])                        # 4: something closes
    | (NaN|-?Infinity)               # 5: not a number of JSON
    | (-?[0-9][0-9.eE+-]*)           # 6: a number
    """,
    re.VERBOSE | re.DOTALL,
)


def _lenient(text: str, *, huge: bool) -> Iterator[Fault]:
    """Find the places of what Python's reader accepts and JSON does not."""
    open_keys: list[dict[str, int]] = []
    lines = Lines(text, indexed=True)
    for match in _TOKEN.finditer(text):
        kind = match.lastindex
        if kind == 2:
            raw = match[1]
            key = json.loads(f'"{raw}"') if "\\" in raw else raw
            keys = open_keys[-1]
            if key in keys:
                yield _duplicate(lines, key, keys[key], match)
            else:
                keys[key] = match.start()
        elif kind == 3:
            open_keys.append({})
        elif kind == 4:
            open_keys.pop()
        elif kind == 5:
            yield Fault(
                "JSN-08",
                match.start(),
                match.end(),
                f"{match[5]} is not a JSON value.",
                found=match[5],
                expected="a number or null",
                hint="Write null where the value is not known.",
            )
        elif kind == 6 and huge and _is_huge(match[6]):
            yield Fault(
                "JSN-12",
                match.start(),
                match.end(),
                f"The number {shortened(match[6], 40)} is too large to be read.",
                found=shortened(match[6], 40),
                hint="Numbers must fit a double-precision float.",
            )


def _is_huge(digits: str) -> bool:
    if digits.lstrip("-").isdigit():
        return len(digits) > _MAX_DIGITS
    value = float(digits)
    return value - value != 0


def _duplicate(lines: Lines, key: str, first: int, match: re.Match[str]) -> Fault:
    line = lines.at(first)[0]
    end = match.end(1) + 1
    again = lines.at(match.start())[0]
    return Fault(
        "JSN-07",
        match.start(),
        end,
        f"The key {shown(key)} stands twice in one object: on line {line} and again on line {again}.",
        found=shown(key),
        expected="each key once",
        hint="Remove one of the two, or merge them.",
    )


_UNICODE_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|.)", re.DOTALL)


def _lone_surrogates(text: str) -> Iterator[Fault]:
    r"""Find `\uD800`-like escapes without their other half; the text is known to be readable."""
    high: re.Match[str] | None = None
    for match in _UNICODE_ESCAPE.finditer(text):
        unit = int(match[1], 16) if match[1] else 0
        if high is not None:
            if 0xDC00 <= unit <= 0xDFFF and match.start() == high.end():
                high = None
                continue
            yield _surrogate(high)
            high = None
        if 0xD800 <= unit <= 0xDBFF:
            high = match
        elif 0xDC00 <= unit <= 0xDFFF:
            yield _surrogate(match)
    if high is not None:
        yield _surrogate(high)


def _surrogate(match: re.Match[str]) -> Fault:
    return Fault(
        "JSN-09",
        match.start(),
        match.end(),
        f"{match[0]} is half of a surrogate pair and stands for no character.",
        found=match[0],
        expected="a pair of escapes, or the character itself",
        hint="Write the character itself in UTF-8.",
    )


def _without(text: str, faults: list[Fault]) -> str:
    """Put U+FFFD where lone surrogates stood; the length stays, so positions hold."""
    parts: list[str] = []
    last = 0
    for fault in faults:
        parts += (text[last : fault.start], "\\ufffd")
        last = fault.end
    return "".join((*parts, text[last:]))


def _too_deep(text: str) -> Fault:
    depth = 0
    at = 0
    for match in _TOKEN.finditer(text):
        if match.lastindex == 3:
            depth += 1
            at = match.start()
            if depth > MAX_DEPTH:
                break
        elif match.lastindex == 4:
            depth -= 1
    return Fault(
        "JSN-11",
        at,
        at + 1,
        f"Objects and arrays are nested more than {MAX_DEPTH} levels deep.",
        expected=f"at most {MAX_DEPTH} levels",
        hint="A record needs about ten levels; was this file made by accident?",
    )
