"""Say in plain words where the reading of a text stopped, and what was meant."""

import re
from json.decoder import JSONDecodeError
from typing import Final

from toolkit.validate.fault import Fault
from toolkit.validate.finding import shortened, shown

#: Levels of nesting that a message calls too many; a record needs about ten.
MAX_DEPTH: Final = 500

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


def syntax(text: str, error: JSONDecodeError) -> Fault:
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


# A string, or what opens or closes something.
_BRACKET = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|([\[{])|([\]}])', re.DOTALL)


def too_deep(text: str) -> Fault:
    """Find where nesting goes beyond `MAX_DEPTH`."""
    depth = 0
    at = 0
    for match in _BRACKET.finditer(text):
        if match.lastindex == 1:
            depth += 1
            at = match.start()
            if depth > MAX_DEPTH:
                break
        elif match.lastindex == 2:
            depth -= 1
    return Fault(
        "JSN-11",
        at,
        at + 1,
        f"Objects and arrays are nested more than {MAX_DEPTH} levels deep.",
        expected=f"at most {MAX_DEPTH} levels",
        hint="A record needs about ten levels; was this file made by accident?",
    )
