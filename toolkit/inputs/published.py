"""When a text was published: EDTF, or the day of an ISO 8601 date-time."""

import re

from toolkit.errors import InputError
from toolkit.patterns import awaited
from toolkit.temporal.edtf import is_valid, parse_day

_TIME = awaited(
    r"""
    [T\ ] [0-9]{2} (?: :?[0-9]{2} (?: :?[0-9]{2} (?: [.,][0-9]{1,9} )? )? )?   # T12, T12:30, T123000.5
    \ ? (?: Z | [+-][0-9]{2} (?: :?[0-9]{2} )? )?                             # Z, +0300
    """,
    re.VERBOSE,
)


def publication_day(value: str) -> str:
    """Return an EDTF date as it is and of a date-time its day, in the time zone that it is written in.

    Raises `InputError` for anything else, and for days that no calendar has.
    """
    value = value.strip()
    if is_valid(value):
        return value
    if parse_day(value[:10]) and _TIME.fullmatch(value, 10):
        return value[:10]
    message = f"{value[:60]!r} is no publication date; write it as 2026-02-04 or 2026-02-04T18:30:00+03:00"
    raise InputError(message)
