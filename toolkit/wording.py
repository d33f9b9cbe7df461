"""Dates, durations and excerpts as people write them."""

import re
import unicodedata

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

# First and last day of what has a name within a year.
_PARTS = {
    ("01-01", "06-30"): "the first half of",
    ("07-01", "12-31"): "the second half of",
    ("01-01", "03-31"): "the first quarter of",
    ("04-01", "06-30"): "the second quarter of",
    ("07-01", "09-30"): "the third quarter of",
    ("10-01", "12-31"): "the fourth quarter of",
}
_DIVISIONS = {
    "21": "spring", "22": "summer", "23": "autumn", "24": "winter",
    "33": "the first quarter of", "34": "the second quarter of", "35": "the third quarter of",
    "36": "the fourth quarter of", "40": "the first half of", "41": "the second half of",
}  # fmt: skip
_DATE = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?(?P<doubt>[?~%]?)")
_DURATION = re.compile(
    r"P(?:(?P<day>[0-9]+)D)?(?:T(?:(?P<hour>[0-9]+)H)?(?:(?P<minute>[0-9]+)M)?(?:(?P<second>[0-9]+)S)?)?"
)
_DOUBTS = {"?": "perhaps ", "~": "about ", "%": "perhaps about ", "": ""}

# Marks that reorder what stands around them on a screen; in an excerpt they could make it lie.
_BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def date_in_words(edtf: str) -> str:
    """Write an EDTF date as people do, as in `4 February 2026`; one of another form stays as it is."""
    first, slash, last = edtf.partition("/")
    if not slash:
        return _date(edtf)
    if first[:4] == last[:4] and (part := _PARTS.get((first[5:], last[5:]))):
        return f"{part} {first[:4]}"
    if first in {"", ".."}:
        return f"until {_date(last)}" if last not in {"", ".."} else edtf
    if last in {"", ".."}:
        return f"from {_date(first)} on"
    return f"{_date(first)} to {_date(last)}"


def _date(value: str) -> str:
    match = _DATE.fullmatch(value)
    if match is None:
        return value
    year, month, day = match["year"], match["month"], match["day"]
    doubt = _DOUBTS[match["doubt"]]
    if month is None:
        return f"{doubt}{year}"
    if division := _DIVISIONS.get(month):
        return f"{doubt}{division} {year}"
    if not 1 <= int(month) <= 12:
        return value
    name = f"{_MONTHS[int(month) - 1]} {year}"
    return f"{doubt}{int(day)} {name}" if day else f"{doubt}{name}"


def duration_in_words(iso: str) -> str:
    """Write an ISO 8601 duration as people do, as in `1 hour 25 minutes`; another form stays as it is."""
    match = _DURATION.fullmatch(iso)
    parts = (
        [] if match is None else [(int(n), unit) for unit, n in match.groupdict().items() if n is not None]
    )
    return " ".join(f"{n} {unit}{'' if n == 1 else 's'}" for n, unit in parts) or iso


def on_one_line(text: str) -> str:
    """Make an excerpt safe and readable on a terminal.

    White space collapses; control characters and marks that reorder text are written as escapes; a
    combining mark with nothing to stand on gets a dotted circle.
    """
    text = " ".join(text.split())
    if not text.isprintable():
        text = "".join(char if _is_harmless(char) else f"\\u{ord(char):04x}" for char in text)
    return f"◌{text}" if text and unicodedata.combining(text[0]) else text


def _is_harmless(char: str) -> bool:
    return char not in _BIDI_CONTROLS and unicodedata.category(char) not in {"Cc", "Cs", "Zl", "Zp"}
