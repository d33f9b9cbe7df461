"""Find the places of faults that do not keep a text from being read, and of bytes that are no text."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Final

from toolkit.validate.fault import Fault
from toolkit.validate.finding import shortened, shown
from toolkit.validate.positions import Lines

#: Digits of an integer beyond which readers give up.
MAX_DIGITS: Final = 4_000
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


def byte_order_mark() -> Fault:
    """Return the fault of a text that begins with U+FEFF."""
    return Fault(
        "JSN-03",
        0,
        0,
        "The file begins with a byte order mark, which JSON does not allow.",
        found='"\\ufeff"',
        hint="Save the file as UTF-8 without a byte order mark.",
    )


def undecodable(data: bytes, error: UnicodeDecodeError, skipped: int) -> Fault:
    """Say which byte is not UTF-8, and what the file may be instead; `skipped` bytes stood before."""
    text = data[: error.start].decode()
    byte = data[error.start]
    kind = next((name for magic, name in _ENCODINGS if data.startswith(magic)), None)
    guess = f"; the file looks like {kind}" if kind else ""
    return Fault(
        "JSN-01",
        len(text),
        len(text),
        f"Byte 0x{byte:02X} at offset {error.start + skipped} is not valid UTF-8 ({error.reason}){guess}.",
        found=f"byte 0x{byte:02X}",
        expected="UTF-8",
        hint="Convert the file to UTF-8.",
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


def lenient(text: str, *, huge: bool) -> Iterator[Fault]:
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
        return len(digits) > MAX_DIGITS
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


def lone_surrogates(text: str) -> Iterator[Fault]:
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


def without_surrogates(text: str, faults: Sequence[Fault]) -> str:
    """Put U+FFFD where lone surrogates stood; the length stays, so that places hold."""
    parts: list[str] = []
    last = 0
    for fault in faults:
        if fault.code == "JSN-09":
            parts += (text[last : fault.start], "\\ufffd")
            last = fault.end
    return "".join((*parts, text[last:]))
