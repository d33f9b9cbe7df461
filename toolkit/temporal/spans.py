"""Stretches of the calendar with the EDTF that stands for them."""

from datetime import date, timedelta
from typing import Literal, NamedTuple

from toolkit.temporal.edtf import month_end, shift_months

Direction = Literal["past", "future"] | None


class View(NamedTuple):
    """The day from which one looks, and to which side."""

    today: date
    direction: Direction


class Span(NamedTuple):
    """A stretch of the calendar and how to write it."""

    first: date
    last: date
    value: str
    limit: str | None = None  #: how it is written after "by", if not as its value or last day


def one_day(day: date) -> Span:
    """Return a day."""
    return Span(day, day, day.isoformat())


def stretch(first: date, last: date) -> Span:
    """Return an interval of days."""
    return Span(first, last, f"{first.isoformat()}/{last.isoformat()}")


def week_of(day: date) -> Span:
    """Return the week of a day, Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return stretch(monday, monday + timedelta(days=6))


def whole_months(year: int, month: int, months: int = 1) -> Span:
    """Return whole months: one as a month, several as an interval of days."""
    first = date(year, month, 1)
    end = shift_months(first, months - 1)
    if end is None:
        raise OverflowError("a month beyond the year 9999")
    last = end.replace(day=month_end(end.year, end.month))
    return Span(first, last, f"{year:04}-{month:02}") if months == 1 else stretch(first, last)


def whole_year(year: int) -> Span:
    """Return a year."""
    return Span(date(year, 1, 1), date(year, 12, 31), f"{year:04}")


def in_part(span: Span, part: str | None) -> Span:
    """Write a part of a month or year with `~`; as a limit its beginning, middle and end are days."""
    if part not in ("start", "early", "mid", "late", "end"):
        return span
    is_year = len(span.value) == 4
    middle = span.first.replace(month=6, day=30) if is_year else span.first.replace(day=15)
    value = f"{span.value}-12~" if is_year and part == "end" else f"{span.value}~"
    limits = {"start": span.first, "mid": middle, "late": span.last, "end": span.last}
    limit = limits[part].isoformat() if part in limits else value
    return Span(span.first, span.last, value, limit)


def at_distance(today: date, unit: str | None, count: int) -> Span | None:
    """Return what lies a number of units from a day, as exactly as people mean it."""
    if unit in ("hour", "day"):
        days = count if unit == "day" else -(-abs(count) // 24) * (1 if count > 0 else -1)
        return one_day(today + timedelta(days=days))
    if unit in ("week", "fortnight"):
        day = today + timedelta(days=count * (7 if unit == "week" else 14))
        return Span(day, day, f"{day.isoformat()}~")
    if unit == "month":
        base = shift_months(today, count)
        return None if base is None else whole_months(base.year, base.month)
    if unit == "decade":
        span = whole_year(today.year + 10 * count)
        return Span(span.first, span.last, f"{span.value}~")
    return whole_year(today.year + count)


def day_at_distance(today: date, unit: str | None, count: int) -> date | None:
    """Return the day at the other end of a stretch of time that begins or ends on a day."""
    months = {"month": 1, "year": 12, "decade": 120}.get(unit or "")
    if months is not None:
        return shift_months(today, count * months)
    span = at_distance(today, unit, count)
    return None if span is None else span.last
