"""Calendar days and the part of EDTF (ISO 8601-2) that records use.

Covered: days, months, years, `X` for unspecified digits, seasons and the other divisions 21 to 41, one
qualifier `?`, `~` or `%` at the end, and intervals of two of these, one of which may be `..` or empty.
Days are strings such as `2026-02-04`; what cannot be a day of the years 0001 to 9999 is None.
"""

import re
from datetime import date, timedelta
from functools import lru_cache

from toolkit.patterns import awaited

Bounds = tuple[str | None, str | None]

_DAY = awaited(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DATE = awaited(
    r"""
    ([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX|XXXX)
    (?: - ([0-9]{2}|[0-9]X|XX) (?: - ([0-9]{2}|[0-9]X|XX) )? )?
    [?~%]?
    """,
    re.VERBOSE,
)
_OPEN = ("", "..")

# First month and number of months of EDTF's divisions of a year; winter and southern summer run over its end.
_DIVISIONS = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3),  # seasons, hemisphere not said: the northern ones
    25: (3, 3), 26: (6, 3), 27: (9, 3), 28: (12, 3),  # northern seasons
    29: (9, 3), 30: (12, 3), 31: (3, 3), 32: (6, 3),  # southern seasons
    33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),  # quarters
    37: (1, 4), 38: (5, 4), 39: (9, 4),  # thirds
    40: (1, 6), 41: (7, 6),  # halves
}  # fmt: skip


def parse_day(value: str | None) -> date | None:
    """Read `YYYY-MM-DD`, also as the beginning of a date-time; None where it is no real day."""
    if (
        value is None
        or len(value) < 10
        or _DAY.fullmatch(value, 0, 10) is None
        or value[10:11] not in ("", "T")
    ):
        return None
    try:
        return date(int(value[:4]), int(value[5:7]), int(value[8:10]))
    except ValueError:
        return None


def is_day(value: str) -> bool:
    """Tell whether a value is one real calendar day, `YYYY-MM-DD` and nothing else."""
    return len(value) == 10 and parse_day(value) is not None


def weekday(day: str) -> int | None:
    """Return the ISO weekday of a day, 1 for Monday to 7 for Sunday."""
    parsed = parse_day(day)
    return None if parsed is None else parsed.isoweekday()


@lru_cache(maxsize=1024)  # several ask for the days around the one of a text
def add_days(day: str, number: int) -> str | None:
    """Return the day that stands `number` days after (or before, if negative) another."""
    parsed = parse_day(day)
    if parsed is None:
        return None
    try:
        return (parsed + timedelta(days=number)).isoformat()
    except OverflowError:
        return None


def month_end(year: int, month: int) -> int:
    """Return the number of the last day of a month."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def shift_months(day: date, number: int) -> date | None:
    """Move a day by whole months, to the month's last day where it would not exist."""
    months = day.year * 12 + day.month - 1 + number
    year, month = months // 12, months % 12 + 1
    if not 1 <= year <= 9999:
        return None
    return date(year, month, min(day.day, month_end(year, month)))


def is_valid(value: str) -> bool:
    """Tell whether a value is EDTF as records use it; the order of an interval's ends is not looked at."""
    return _read(value) is not None


def bounds(value: str) -> Bounds:
    """Return the first and the last day that a value can mean; None where open, unknown or malformed.

    Qualifiers do not widen the bounds. A malformed value has the bounds (None, None).
    """
    read = _read(value)
    return (None, None) if read is None else read


def first_day(value: str) -> str | None:
    """Return the first day that a value can mean."""
    return bounds(value)[0]


def last_day(value: str) -> str | None:
    """Return the last day that a value can mean."""
    return bounds(value)[1]


@lru_cache(maxsize=1024)
def _read(value: str) -> Bounds | None:
    """Return the bounds of a valid value, else None."""
    first, slash, last = value.partition("/")
    if not slash:
        return _read_date(value)
    if first in _OPEN and last in _OPEN:
        return None
    low = (None, None) if first in _OPEN else _read_date(first)
    high = (None, None) if last in _OPEN else _read_date(last)
    return None if low is None or high is None else (low[0], high[1])


def _read_date(value: str) -> Bounds | None:
    match = _DATE.fullmatch(value)
    if match is None:
        return None
    year, month, day = match.groups()
    first, last = max(int(year.replace("X", "0")), 1), int(year.replace("X", "9"))
    if month is None:
        found: Bounds = (_iso(first, 1, 1), _iso(max(last, 1), 12, 31))
    elif month.isdecimal() and int(month) in _DIVISIONS:
        if day is not None:
            return None
        found = _division(first, max(last, 1), int(month))
    else:
        months = _fitting(month, 12)
        leap = (2, 29) if "X" in year else (0, 0)  # a leap year may be among them
        longest = max((max(month_end(last, m), leap[1] * (m == leap[0])) for m in months), default=0)
        days = _fitting(day or "XX", longest)
        if not days:
            return None
        low, high = months[0], months[-1]
        last = max(last, 1)
        found = (
            _iso(first, low, min(days[0], month_end(first, low))),
            _iso(last, high, min(days[-1], month_end(last, high))),
        )
    return (None, None) if year in ("XXXX", "0000") else found


def _fitting(pattern: str, highest: int) -> list[int]:
    """Return the numbers from 1 to `highest` that fit two digits, of which some may be `X`."""
    return [
        n
        for n in range(1, highest + 1)
        if all(p in ("X", d) for p, d in zip(pattern, f"{n:02}", strict=True))
    ]


def _division(first: int, last: int, number: int) -> Bounds:
    start, length = _DIVISIONS[number]
    year, month = last + (start + length - 2) // 12, (start + length - 2) % 12 + 1
    end = _iso(year, month, month_end(year, month)) if year <= 9999 else None
    return _iso(first, start, 1), end


def _iso(year: int, month: int, day: int) -> str:
    return f"{year:04}-{month:02}-{day:02}"
