"""What today, weekdays, next week, two days ago and the like mean, seen from the anchor."""

from collections.abc import Callable
from datetime import timedelta

from toolkit.temporal.edtf import shift_months
from toolkit.temporal.mention import TimeMention
from toolkit.temporal.spans import (
    Span,
    View,
    at_distance,
    day_at_distance,
    in_part,
    one_day,
    stretch,
    week_of,
    whole_months,
    whole_year,
)


def _unit(mention: TimeMention, view: View) -> Span | None:
    today, part = view.today, mention.part
    offset = mention.offset or 0
    if mention.unit == "day":
        return None if mention.offset is None else one_day(today + timedelta(days=offset))
    if mention.unit == "week":
        week = week_of(today + timedelta(days=7 * offset))
        if offset == 0 and part == "later":
            return stretch(today, week.last)
        return stretch(week.first, today) if offset == 0 and part == "earlier" else week
    if mention.unit == "weekend":
        return _weekend(mention, view)
    if mention.unit == "month":
        base = shift_months(today.replace(day=1), offset)
        return None if base is None else in_part(whole_months(base.year, base.month), part)
    if mention.unit == "quarter":
        base = shift_months(today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1), 3 * offset)
        return None if base is None else whole_months(base.year, base.month, 3)
    return in_part(whole_year(today.year + offset), part) if mention.unit == "year" else None


def _weekend(mention: TimeMention, view: View) -> Span:
    """Return Saturday and Sunday of this, last or next week, else the latest or the next ones."""
    saturday = view.today + timedelta(days=5 - view.today.weekday())
    if mention.offset is not None:
        saturday += timedelta(days=7 * mention.offset)
        if view.direction == "past" and mention.offset == 0 and saturday > view.today:
            saturday -= timedelta(days=7)  # "spoke this weekend", said on a Monday
    elif view.direction != "future" and saturday > view.today:
        saturday -= timedelta(days=7)
    return stretch(saturday, saturday + timedelta(days=1))


def _weekday(mention: TimeMention, view: View) -> Span | None:
    """Return the day that a weekday names; "next" is the one of next week."""
    if mention.weekday is None:
        return None
    days = mention.weekday - view.today.isoweekday()  # in this week
    if mention.offset == -1:
        days -= 7 * (days >= 0)
    elif mention.offset == -2:  # "Thursday last week"
        days -= 7
    elif mention.offset == 1:
        days += 7
    elif mention.offset == 0:
        days += 7 * (view.direction == "future" and days < 0) - 7 * (view.direction == "past" and days > 0)
    elif view.direction == "future":
        days += 7 * (days <= 0)
    else:
        days -= 7 * (days > 0)
    return one_day(view.today + timedelta(days=days))


def _relative(mention: TimeMention, view: View) -> Span | None:
    offset = mention.offset or 0
    if mention.weekday is not None:  # last night (Wednesday)
        return _weekday(mention._replace(offset=None), View(view.today, "future" if offset > 0 else "past"))
    return one_day(view.today + timedelta(days=offset))


def _ago(mention: TimeMention, view: View) -> Span | None:
    if mention.offset is None:
        return None
    if mention.part == "today":  # 75 years ago today
        day = day_at_distance(view.today, mention.unit, -mention.offset)
        return None if day is None else one_day(day)
    if mention.unit == "hour" and mention.offset < 24:
        return one_day(view.today)
    return at_distance(view.today, mention.unit, -mention.offset)


def _in(mention: TimeMention, view: View) -> Span | None:
    if view.direction != "future":  # "for the first time in two years"
        return None
    if mention.offset is None or (mention.unit == "hour" and mention.offset < 24):
        return None
    return at_distance(view.today, mention.unit, mention.offset)


def _within(mention: TimeMention, view: View) -> Span | None:
    last = None if mention.offset is None else day_at_distance(view.today, mention.unit, mention.offset)
    return None if last is None else stretch(view.today, last)


def _past(mention: TimeMention, view: View) -> Span | None:
    first = None if mention.offset is None else day_at_distance(view.today, mention.unit, -mention.offset)
    return None if first is None else stretch(first, view.today)


READERS: dict[str, Callable[[TimeMention, View], Span | None]] = {
    "unit": _unit,
    "weekday": _weekday,
    "relative": _relative,
    "ago": _ago,
    "in": _in,
    "within": _within,
    "past": _past,
}
