"""Stretches of the calendar with the EDTF that stands for them."""

from datetime import date, timedelta
from typing import NamedTuple

from toolkit.temporal.edtf import month_end, shift_months


class Span(NamedTuple):
    """A stretch of the calendar and how to write it."""

    first: date
    last: date
    value: str
    limit: str | None = None  #: how "by" it is written, if not as value or last day


def one_day(day: date) -> Span:
    """Return a day."""
    return Span(day, day, day.isoformat())


def whole_months(year: int, month: int, months: int = 1) -> Span:
    """Return whole months: one month, or several as an interval of days."""
    first = date(year, month, 1)
    end = shift_months(first, months - 1) or first
    last = end.replace(day=month_end(end.year, end.month))
    return Span(first, last, f"{year:04}-{month:02}" if months == 1 else f"{first}/{last}")


def in_part(span: Span, part: str | None) -> Span:
    """Write a part of a month or year: early and late approximately, its ends and middle as a limit."""
    if part not in ("start", "early", "mid", "late", "end"):
        return span
    middle = span.first.replace(month=6, day=30) if len(span.value) == 4 else span.first.replace(day=15)
    limits = {"start": span.first, "mid": middle, "late": span.last, "end": span.last}
    value = span.value + "~"
    if part == "end" and len(span.value) == 4:
        value = f"{span.value}-12~"
    limit = limits[part].isoformat() if part in limits else value
    return Span(span.first, span.last, value, limit)


def whole_year(year: int) -> Span:
    """Return a year."""
    return Span(date(year, 1, 1), date(year, 12, 31), f"{year:04}")


def week_of(day: date) -> Span:
    """Return the week of a day, Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    sunday = monday + timedelta(days=6)
    return Span(monday, sunday, f"{monday}/{sunday}")


def at_distance(today: date, unit: str | None, count: int) -> Span | None:
    """Return what lies a number of units from the anchor, as exactly as people mean it."""
    if unit == "hour":
        days = -(-abs(count) // 24)
        return one_day(today + timedelta(days=days if count > 0 else -days))
    if unit == "day":
        return one_day(today + timedelta(days=count))
    if unit in ("week", "fortnight"):
        day = today + timedelta(days=count * (7 if unit == "week" else 14))
        return Span(day, day, f"{day}~")
    if unit == "month":
        base = shift_months(today, count)
        return None if base is None else whole_months(base.year, base.month)
    return whole_year(today.year + count * (10 if unit == "decade" else 1))


def day_at_distance(today: date, unit: str | None, count: int) -> date | None:
    """Return the day at the end of a stretch of time that begins with the anchor."""
    if unit in ("month", "year", "decade"):
        return shift_months(today, count * {"month": 1, "year": 12, "decade": 120}[unit])
    span = at_distance(today, unit, count)
    return None if span is None else span.last
