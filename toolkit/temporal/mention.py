"""A mention of time: what the words of an expression say, not yet which days they mean."""

from typing import NamedTuple, Optional

# The words before a date that bound what is dated.
BOUNDING = frozenset(("by", "before", "until", "from", "since", "after", "in", "on"))

DAY_KINDS = frozenset(("day", "weekday", "relative"))  #: kinds of mentions of one day


class TimeMention(NamedTuple):
    """An expression of time; code points `start` to `end`, and fields that its words fill.

    `kind`: day, month, year, decade, half, quarter, season, week (that of a day), unit (this month, next
    week), weekday, relative (a number of days from today), ago, in, within, past (counted distances),
    holiday, interval (`last` is its other end), vague (the coming days) or ambiguous (04/02/2026).
    """

    start: int
    end: int
    kind: str
    relation: str | None = None  #: by, before, until, from, since, after, in, on
    lead_start: int = 0  #: where the relation word begins, else `start`
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None  #: 1 for Monday to 7 for Sunday
    ordinal: int | None = None  #: half 1–2, quarter 1–4, season 21–24 as in EDTF
    unit: str | None = None  #: hour, day, week, fortnight, weekend, month, quarter, year, decade
    offset: int | None = None  #: last −1, this 0, next 1; days from today; a counted distance
    part: str | None = None  #: start, early, mid, late, end; earlier, later
    approximate: bool = False  #: "around June"
    last: Optional["TimeMention"] = None
