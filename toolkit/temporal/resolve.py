"""Say which days a mention of time means, seen from the day on which it was written or spoken.

Values are EDTF as in the record: days, months, years, intervals, `~` for parts of a month or year ("late March").
Where the words do not settle it, there is no value.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Literal, NamedTuple

from toolkit.temporal.dates import TimeMention
from toolkit.temporal.edtf import bounds, month_end, parse_day, shift_months

Direction = Literal["past", "future"] | None


class Resolved(NamedTuple):
    """An EDTF value, and whether the words alone give it or only together with the anchor."""

    value: str
    basis: Literal["explicit", "resolved"]


class _Span(NamedTuple):
    """A stretch of the calendar and how to write it."""

    first: date
    last: date
    value: str
    limit: str | None = None  #: how "by" it is written, if not as value or last day


def resolve(
    mention: TimeMention, anchor: str | None, direction: Direction = None, as_due: bool = False
) -> Resolved | None:
    """Return the EDTF value of a mention, or None where it cannot be told.

    `anchor` is the day that "today" means (`YYYY-MM-DD`); without it only full dates have a value. `direction`
    says on which side of the anchor dates without a year, weekdays and the like lie: None takes the nearest, for
    weekdays the last one up to the anchor itself. With `as_due` the value is a due date: it lies ahead, "by",
    "before", "until" and "within" leave its start open, "after" its end, and what is over has no value.
    "before" leaves the start open in any case.
    """
    today = parse_day(anchor)
    try:
        return _resolve(mention, today, direction, as_due)
    except (OverflowError, ValueError):  # beyond the years 1 to 9999
        return None


def _resolve(mention: TimeMention, today: date | None, direction: Direction, as_due: bool) -> Resolved | None:
    explicit = _is_full(mention) and (mention.last is None or _is_full(mention.last))
    if today is None and not explicit:
        return None
    relation = mention.relation
    if direction is None:
        direction = "past" if relation == "since" else _implied(mention)
    if as_due:
        if relation == "since" or mention.kind == "past" or mention.part == "origin":
            return None
        direction = direction or "future"
    span = _span(mention, today, direction, as_due)
    if span is None or (as_due and today is not None and span.last < today):
        return None
    value = span.value
    if mention.approximate and "/" not in value and value[-1] not in "~?%":
        value += "~"
    if relation == "before" or (as_due and relation in ("by", "until")):
        value = _open_start(span, value, relation)
    elif as_due and relation == "after":
        value = f"{span.last.isoformat() if '/' in value else value}/.."
    elif as_due and mention.kind == "unit" and mention.unit == "week" and mention.offset == 0:
        value = f"../{span.last.isoformat()}"
    elif as_due and mention.kind == "within":
        value = f"../{span.last.isoformat()}"
    return Resolved(value, "explicit" if explicit else "resolved")


def _open_start(span: _Span, value: str, relation: str) -> str:
    if span.limit is not None:
        return f"../{span.limit}"
    if "/" in value:
        return f"../{(span.first if relation == 'before' else span.last).isoformat()}"
    return f"../{value}"


def _is_full(mention: TimeMention) -> bool:
    return mention.year is not None and mention.kind != "ambiguous"


def _implied(mention: TimeMention) -> Direction:
    """Return the side that "last", "next", "earlier" or "later" name."""
    if mention.part == "later":
        return "future"
    return "past" if mention.part == "earlier" else None


def _span(mention: TimeMention, today: date | None, direction: Direction, as_due: bool) -> _Span | None:
    if mention.kind == "interval":
        return _interval(mention, today, direction)
    if mention.kind == "in" and direction != "future":  # "for the first time in two years"
        return None
    reader = _READERS.get(mention.kind)
    return None if reader is None else reader(mention, today, direction)


def _interval(mention: TimeMention, today: date | None, direction: Direction) -> _Span | None:
    other = mention.last
    if other is None:
        return None
    kind = "day" if mention.day else "month" if mention.month else "year" if mention.year else "weekday"
    one = _span(mention._replace(kind=kind, last=None), today, direction, False)
    if one is None:
        return None
    if other.year is None and other.kind != "weekday":
        other = other._replace(year=_year_from(one.first, other))
    two = _span(other, today if other.year else one.first, "future", False)
    if two is None or two.first < one.first:
        return None
    return _Span(one.first, two.last, f"{one.value}/{two.value}")


def _year_from(first: date, other: TimeMention) -> int:
    """Return the year of a range's end: the first in which it comes after the beginning."""
    month, day = other.month or 12, other.day or 31
    return first.year + ((month, day) < (first.month, first.day))


def _nearest(days: list[date], today: date, direction: Direction) -> date | None:
    """Choose among the days of several years; one that lies on the anchor fits both directions."""
    if direction == "past":
        return max((day for day in days if day <= today), default=None)
    if direction == "future":
        return min((day for day in days if day >= today), default=None)
    return min(days, key=lambda day: (abs((day - today).days), day), default=None)


def _day(mention: TimeMention, today: date | None, direction: Direction) -> _Span | None:
    month, day = mention.month, mention.day
    if day is None:
        return None
    if month is None:  # the 15th of this month
        if today is None or mention.offset is None:
            return None
        base = shift_months(today.replace(day=1), mention.offset)
        return None if base is None or day > month_end(base.year, base.month) else _single(base.replace(day=day))
    if mention.year is None and mention.unit == "year" and today is not None:
        mention = mention._replace(year=today.year + (mention.offset or 0))
    if mention.year is not None:
        return None if day > month_end(mention.year, month) else _single(date(mention.year, month, day))
    if today is None:
        return None
    years = (year for year in range(max(today.year - 4, 1), min(today.year + 5, 10000)) if day <= month_end(year, month))
    days = [date(year, month, day) for year in years]
    if month != 2 or day != 29:
        days = [one for one in days if abs(one.year - today.year) <= 1]
    if mention.weekday is not None:
        days = [one for one in days if one.isoweekday() == mention.weekday] or days
    found = _nearest(days, today, direction)
    return None if found is None else _single(found)


def _single(day: date) -> _Span:
    return _Span(day, day, day.isoformat())


def _month(mention: TimeMention, today: date | None, direction: Direction) -> _Span | None:
    month = mention.month
    if month is None:
        return None
    year = mention.year if mention.year is not None else _month_year(mention, month, today, direction)
    return None if year is None or not 1 <= year <= 9999 else _in_part(_whole(year, month), mention.part)


def _month_year(mention: TimeMention, month: int, today: date | None, direction: Direction) -> int | None:
    if today is None:
        return None
    if mention.unit == "year":
        return today.year + (mention.offset or 0)
    if mention.offset == -1:
        return today.year - (month >= today.month)
    if mention.offset == 1:
        return today.year + (month <= today.month)
    if direction == "past":
        return today.year - (month > today.month)
    if direction == "future":
        return today.year + (month < today.month)
    distance = month - today.month
    return today.year + (distance < -6) - (distance >= 6)


def _whole(year: int, month: int, months: int = 1) -> _Span:
    """Return whole months: one month, or several as an interval of days."""
    first = date(year, month, 1)
    end = shift_months(first, months - 1) or first
    last = end.replace(day=month_end(end.year, end.month))
    return _Span(first, last, f"{year:04}-{month:02}" if months == 1 else f"{first}/{last}")


def _in_part(span: _Span, part: str | None) -> _Span:
    """Write a part of a month or year: early and late approximately, its ends and middle as a limit."""
    if part not in ("start", "early", "mid", "late", "end"):
        return span
    middle = span.first.replace(month=6, day=30) if len(span.value) == 4 else span.first.replace(day=15)
    limits = {"start": span.first, "mid": middle, "late": span.last, "end": span.last}
    value = span.value + "~"
    if part == "end" and len(span.value) == 4:
        value = f"{span.value}-12~"
    limit = limits[part].isoformat() if part in limits else value
    return _Span(span.first, span.last, value, limit)


def _year(mention: TimeMention, today: date | None, direction: Direction) -> _Span | None:
    year = mention.year
    return None if year is None else _in_part(_all_year(year), mention.part)


def _all_year(year: int) -> _Span:
    return _Span(date(year, 1, 1), date(year, 12, 31), f"{year:04}")


def _decade(mention: TimeMention, today: date | None, direction: Direction) -> _Span | None:
    year = mention.year
    return None if year is None else _Span(date(year, 1, 1), date(year + 9, 12, 31), f"{year // 10:03}X")


def _half(mention: TimeMention, today: date | None, direction: Direction) -> _Span | None:
    number = mention.ordinal or 1
    if mention.month is not None:
        whole = _month(mention._replace(part=None), today, direction)
        if whole is None:
            return None
        first, last = whole.first, whole.last
        if number == 1:
            last = first.replace(day=15)
        else:
            first = first.replace(day=16)
        return _Span(first, last, f"{first}/{last}")
    year = _said_year(mention, today)
    return None if year is None else _whole(year, 6 * number - 5, 6)


def _quarter(mention: TimeMention, today: date | None, direction: Direction) -> _Span | None:
    number = mention.ordinal or 1
    year = _said_year(mention, today) if mention.year or mention.unit or mention.offset is not None else None
    if year is None:
        if today is None:
            return None
        days = [date(today.year + n, 3 * number - 2, 1) for n in (-1, 0, 1)]
        found = _nearest(days, today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1), direction)
        if found is None:
            return None
        year = found.year
    return _whole(year, 3 * number - 2, 3)


def _said_year(mention: TimeMention, today: date | None) -> int | None:
    """Return the year that stands there, or this, last or next year."""
    if mention.year is not None or today is None:
        return mention.year
    return today.year + (mention.offset or 0)


def _season(mention: TimeMention, today: date | None, direction: Direction) -> _Span | None:
    season = mention.ordinal or 21
    year = mention.year
    if year is None:
        if today is None or season == 24:  # a winter has two years
            return None
        start = 3 * (season - 20)
        days = [date(today.year + n, start, 1) for n in (-1, 0, 1)]
        if mention.unit == "year":
            year = today.year + (mention.offset or 0)
        elif mention.offset == -1:
            over = [day for day in days if _whole(day.year, start, 3).last < today]
            year = max(over).year
        elif mention.offset == 1:
            ahead = [day for day in days if day > today]
            year = min(ahead).year
        elif mention.offset == 0:
            year = today.year
        elif direction == "past":
            year = max(day for day in days if day <= today).year
        elif direction == "future":
            year = min(day for day in days if _whole(day.year, start, 3).last >= today).year
        else:
            year = min(days, key=lambda day: (abs((day - today).days + 45), day)).year
    value = f"{year:04}-{season}"
    first, last = bounds(value)
    one, two = parse_day(first), parse_day(last)
    return None if one is None or two is None else _Span(one, two, value)


def _week(mention: TimeMention, today: date | None, direction: Direction) -> _Span | None:
    day = _day(mention, today, direction)
    return None if day is None else _week_of(day.first)


def _week_of(day: date) -> _Span:
    monday = day - timedelta(days=day.weekday())
    sunday = monday + timedelta(days=6)
    return _Span(monday, sunday, f"{monday}/{sunday}")


def _unit(mention: TimeMention, today: date | None, direction: Direction) -> _Span | None:
    if today is None:
        return None
    offset = mention.offset if mention.offset is not None else 0
    part = mention.part
    if mention.unit == "day":
        return _single(today + timedelta(days=offset)) if mention.offset is not None else None
    if mention.unit == "week":
        span = _week_of(today + timedelta(days=7 * offset))
        if part == "later" and offset == 0:
            span = _Span(today, span.last, f"{today}/{span.last}")
        elif part == "earlier" and offset == 0:
            span = _Span(span.first, today, f"{span.first}/{today}")
        return span
    if mention.unit == "weekend":
        return _weekend(mention, today, direction)
    if mention.unit == "month":
        base = shift_months(today.replace(day=1), offset)
        return None if base is None else _in_part(_whole(base.year, base.month), part)
    if mention.unit == "quarter":
        base = shift_months(today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1), 3 * offset)
        return None if base is None else _whole(base.year, base.month, 3)
    if mention.unit == "year":
        return _in_part(_all_year(today.year + offset), part)
    return None


def _weekend(mention: TimeMention, today: date, direction: Direction) -> _Span:
    saturday = today + timedelta(days=5 - today.weekday())
    if mention.offset is not None:
        saturday += timedelta(days=7 * mention.offset)
    elif direction != "future" and saturday > today:
        saturday -= timedelta(days=7)
    sunday = saturday + timedelta(days=1)
    return _Span(saturday, sunday, f"{saturday}/{sunday}")


def _weekday(mention: TimeMention, today: date | None, direction: Direction) -> _Span | None:
    if today is None or mention.weekday is None:
        return None
    ahead = (mention.weekday - today.isoweekday()) % 7
    past, future = ahead - 7 if ahead else 0, ahead or 7
    this = mention.weekday - today.isoweekday()
    if mention.offset == -1:
        days = past or -7
    elif mention.offset == 1:
        days = this + 7
    elif mention.offset == 0:
        days = this + 7 if direction == "future" and this < 0 else this - 7 if direction == "past" and this > 0 else this
    else:
        days = future if direction == "future" else past
    return _single(today + timedelta(days=days))


def _relative(mention: TimeMention, today: date | None, direction: Direction) -> _Span | None:
    if today is None:
        return None
    offset = mention.offset or 0
    if mention.weekday is not None:  # last night (Wednesday)
        named = mention._replace(offset=None)
        return _weekday(named, today, "future" if offset > 0 else "past")
    return _single(today + timedelta(days=offset))


def _distance(today: date, unit: str | None, count: int) -> _Span | None:
    """Return what lies a number of units from the anchor, as exactly as people mean it."""
    if unit == "hour":
        days = -(-abs(count) // 24)
        return _single(today + timedelta(days=days if count > 0 else -days))
    if unit == "day":
        return _single(today + timedelta(days=count))
    if unit in ("week", "fortnight"):
        day = today + timedelta(days=count * (7 if unit == "week" else 14))
        return _Span(day, day, f"{day}~")
    if unit == "month":
        base = shift_months(today, count)
        return None if base is None else _whole(base.year, base.month)
    return _all_year(today.year + count * (10 if unit == "decade" else 1))


def _exactly(today: date, unit: str | None, count: int) -> date | None:
    """Return the day at the end of a stretch of time that begins with the anchor."""
    if unit in ("month", "year", "decade"):
        return shift_months(today, count * {"month": 1, "year": 12, "decade": 120}[unit])
    span = _distance(today, unit, count)
    return None if span is None else span.last


def _ago(mention: TimeMention, today: date | None, direction: Direction) -> _Span | None:
    if today is None or mention.offset is None:
        return None
    if mention.part == "today":
        day = _exactly(today, mention.unit, -mention.offset)
        return None if day is None else _single(day)
    if mention.unit == "hour" and mention.offset < 24:
        return _single(today)
    return _distance(today, mention.unit, -mention.offset)


def _in(mention: TimeMention, today: date | None, direction: Direction) -> _Span | None:
    if today is None or mention.offset is None or (mention.unit == "hour" and mention.offset < 24):
        return None
    return _distance(today, mention.unit, mention.offset)


def _within(mention: TimeMention, today: date | None, direction: Direction) -> _Span | None:
    if today is None or mention.offset is None:
        return None
    last = _exactly(today, mention.unit, mention.offset)
    return None if last is None else _Span(today, last, f"{today}/{last}")


def _past(mention: TimeMention, today: date | None, direction: Direction) -> _Span | None:
    if today is None or mention.offset is None:
        return None
    first = _exactly(today, mention.unit, -mention.offset)
    return None if first is None else _Span(first, today, f"{first}/{today}")


_READERS: dict[str, Callable[[TimeMention, date | None, Direction], _Span | None]] = {
    "day": _day,
    "holiday": _day,
    "month": _month,
    "year": _year,
    "decade": _decade,
    "half": _half,
    "quarter": _quarter,
    "season": _season,
    "week": _week,
    "unit": _unit,
    "weekday": _weekday,
    "relative": _relative,
    "ago": _ago,
    "in": _in,
    "within": _within,
    "past": _past,
}
