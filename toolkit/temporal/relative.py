"""What today, weekdays, next week, two days ago and the like mean, seen from the anchor."""

from collections.abc import Callable
from datetime import timedelta

from toolkit.temporal.dates import TimeMention
from toolkit.temporal.edtf import shift_months
from toolkit.temporal.spans import (
    Span,
    View,
    at_distance,
    day_at_distance,
    in_part,
    one_day,
    week_of,
    whole_months,
    whole_year,
)


def _unit(mention: TimeMention, view: View) -> Span | None:
    offset = mention.offset if mention.offset is not None else 0
    part = mention.part
    if mention.unit == "day":
        return one_day(view.today + timedelta(days=offset)) if mention.offset is not None else None
    if mention.unit == "week":
        span = week_of(view.today + timedelta(days=7 * offset))
        if part == "later" and offset == 0:
            span = Span(view.today, span.last, f"{today}/{span.last}")
        elif part == "earlier" and offset == 0:
            span = Span(span.first, view.today, f"{span.first}/{today}")
        return span
    if mention.unit == "weekend":
        return _weekend(mention, view)
    if mention.unit == "month":
        base = shift_months(view.today.replace(day=1), offset)
        return None if base is None else in_part(whole_months(base.year, base.month), part)
    if mention.unit == "quarter":
        base = shift_months(view.today.replace(month=(view.today.month - 1) // 3 * 3 + 1, day=1), 3 * offset)
        return None if base is None else whole_months(base.year, base.month, 3)
    if mention.unit == "year":
        return in_part(whole_year(view.today.year + offset), part)
    return None


def _weekend(mention: TimeMention, view.today: date, view.direction: Direction) -> Span:
    saturday = view.today + timedelta(days=5 - view.today.weekday())
    if mention.offset is not None:
        saturday += timedelta(days=7 * mention.offset)
    elif view.direction != "future" and saturday > view.today:
        saturday -= timedelta(days=7)
    sunday = saturday + timedelta(days=1)
    return Span(saturday, sunday, f"{saturday}/{sunday}")


def _weekday(mention: TimeMention, view: View) -> Span | None:
    if mention.weekday is None:
        return None
    ahead = (mention.weekday - view.today.isoweekday()) % 7
    past, future = ahead - 7 if ahead else 0, ahead or 7
    this = mention.weekday - view.today.isoweekday()
    if mention.offset == -1:
        days = past or -7
    elif mention.offset == 1:
        days = this + 7
    elif mention.offset == 0:
        days = (
            this + 7
            if view.direction == "future" and this < 0
            else this - 7
            if view.direction == "past" and this > 0
            else this
        )
    else:
        days = future if view.direction == "future" else past
    return one_day(view.today + timedelta(days=days))


def _relative(mention: TimeMention, view: View) -> Span | None:
    offset = mention.offset or 0
    if mention.weekday is not None:  # last night (Wednesday)
        named = mention._replace(offset=None)
        return _weekday(named, view.today, "future" if offset > 0 else "past")
    return one_day(view.today + timedelta(days=offset))


def _ago(mention: TimeMention, view: View) -> Span | None:
    if mention.offset is None:
        return None
    if mention.part == "today":
        day = day_at_distance(view.today, mention.unit, -mention.offset)
        return None if day is None else one_day(day)
    if mention.unit == "hour" and mention.offset < 24:
        return one_day(view.today)
    return at_distance(view.today, mention.unit, -mention.offset)


def _in(mention: TimeMention, view: View) -> Span | None:
    if mention.offset is None or (mention.unit == "hour" and mention.offset < 24):
        return None
    return at_distance(view.today, mention.unit, mention.offset)


def _within(mention: TimeMention, view: View) -> Span | None:
    if mention.offset is None:
        return None
    last = day_at_distance(view.today, mention.unit, mention.offset)
    return None if last is None else Span(view.today, last, f"{today}/{last}")


def _past(mention: TimeMention, view: View) -> Span | None:
    if mention.offset is None:
        return None
    first = day_at_distance(view.today, mention.unit, -mention.offset)
    return None if first is None else Span(first, view.today, f"{first}/{today}")


READERS: dict[str, Callable[[TimeMention, View], Span | None]] = {
    "unit": _unit,
    "weekday": _weekday,
    "relative": _relative,
    "ago": _ago,
    "in": _in,
    "within": _within,
    "past": _past,
}
