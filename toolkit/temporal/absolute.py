"""What dates, months, halves, quarters, seasons and years mean, given the year or the nearest one."""

from collections.abc import Callable
from datetime import date

from toolkit.temporal.dates import TimeMention
from toolkit.temporal.edtf import bounds, month_end, parse_day, shift_months
from toolkit.temporal.spans import Span, View, in_part, one_day, week_of, whole_months, whole_year


def _nearest(days: list[date], view.today: date, view.direction: Direction) -> date | None:
    """Choose among the days of several years; one that lies on the anchor fits both directions."""
    if view.direction == "past":
        return max((day for day in days if day <= view.today), default=None)
    if view.direction == "future":
        return min((day for day in days if day >= view.today), default=None)
    return min(days, key=lambda day: (abs((day - view.today).days), day), default=None)


def _day(mention: TimeMention, view: View) -> Span | None:
    month, day = mention.month, mention.day
    if day is None:
        return None
    if month is None:  # the 15th of this month
        if view.today is None or mention.offset is None:
            return None
        base = shift_months(view.today.replace(day=1), mention.offset)
        return (
            None if base is None or day > month_end(base.year, base.month) else one_day(base.replace(day=day))
        )
    if mention.year is None and mention.unit == "year" and view.today is not None:
        mention = mention._replace(year=view.today.year + (mention.offset or 0))
    if mention.year is not None:
        return None if day > month_end(mention.year, month) else one_day(date(mention.year, month, day))
    years = (
        year
        for year in range(max(view.today.year - 4, 1), min(view.today.year + 5, 10000))
        if day <= month_end(year, month)
    )
    days = [date(year, month, day) for year in years]
    if month != 2 or day != 29:
        days = [one for one in days if abs(one.year - view.today.year) <= 1]
    if mention.weekday is not None:
        days = [one for one in days if one.isoweekday() == mention.weekday] or days
    found = _nearest(days, view.today, view.direction)
    return None if found is None else one_day(found)


def _month(mention: TimeMention, view: View) -> Span | None:
    month = mention.month
    if month is None:
        return None
    year = mention.year if mention.year is not None else _month_year(mention, month, view.today, view.direction)
    return None if year is None or not 1 <= year <= 9999 else in_part(whole_months(year, month), mention.part)


def _month_year(mention: TimeMention, month: int, view: View) -> int | None:
    if mention.unit == "year":
        return view.today.year + (mention.offset or 0)
    if mention.offset == -1:
        return view.today.year - (month >= view.today.month)
    if mention.offset == 1:
        return view.today.year + (month <= view.today.month)
    if view.direction == "past":
        return view.today.year - (month > view.today.month)
    if view.direction == "future":
        return view.today.year + (month < view.today.month)
    distance = month - view.today.month
    return view.today.year + (distance < -6) - (distance >= 6)


def _year(mention: TimeMention, view: View) -> Span | None:
    year = mention.year
    return None if year is None else in_part(whole_year(year), mention.part)


def _decade(mention: TimeMention, view: View) -> Span | None:
    year = mention.year
    return None if year is None else Span(date(year, 1, 1), date(year + 9, 12, 31), f"{year // 10:03}X")


def _half(mention: TimeMention, view: View) -> Span | None:
    number = mention.ordinal or 1
    if mention.month is not None:
        whole = _month(mention._replace(part=None), view.today, view.direction)
        if whole is None:
            return None
        first, last = whole.first, whole.last
        if number == 1:
            last = first.replace(day=15)
        else:
            first = first.replace(day=16)
        return Span(first, last, f"{first}/{last}")
    year = _said_year(mention, view.today)
    return None if year is None else whole_months(year, 6 * number - 5, 6)


def _quarter(mention: TimeMention, view: View) -> Span | None:
    number = mention.ordinal or 1
    year = _said_year(mention, view.today) if mention.year or mention.unit or mention.offset is not None else None
    if year is None:
        days = [date(view.today.year + n, 3 * number - 2, 1) for n in (-1, 0, 1)]
        found = _nearest(days, view.today.replace(month=(view.today.month - 1) // 3 * 3 + 1, day=1), view.direction)
        if found is None:
            return None
        year = found.year
    return whole_months(year, 3 * number - 2, 3)


def _said_year(mention: TimeMention, view.today: date | None) -> int | None:
    """Return the year that stands there, or this, last or next year."""
    if mention.year is not None or view.today is None:
        return mention.year
    return view.today.year + (mention.offset or 0)


def _season(mention: TimeMention, view: View) -> Span | None:
    season = mention.ordinal or 21
    year = mention.year
    if year is None:
        if view.today is None or season == 24:  # a winter has two years
            return None
        start = 3 * (season - 20)
        days = [date(view.today.year + n, start, 1) for n in (-1, 0, 1)]
        if mention.unit == "year":
            year = view.today.year + (mention.offset or 0)
        elif mention.offset == -1:
            over = [day for day in days if whole_months(day.year, start, 3).last < today]
            year = max(over).year
        elif mention.offset == 1:
            ahead = [day for day in days if day > today]
            year = min(ahead).year
        elif mention.offset == 0:
            year = view.today.year
        elif view.direction == "past":
            year = max(day for day in days if day <= view.today).year
        elif view.direction == "future":
            year = min(day for day in days if whole_months(day.year, start, 3).last >= view.today).year
        else:
            year = min(days, key=lambda day: (abs((day - view.today).days + 45), day)).year
    value = f"{year:04}-{season}"
    first, last = bounds(value)
    one, two = parse_day(first), parse_day(last)
    return None if one is None or two is None else Span(one, two, value)


def _week(mention: TimeMention, view: View) -> Span | None:
    day = _day(mention, view)
    return None if day is None else week_of(day.first)


READERS: dict[str, Callable[[TimeMention, View], Span | None]] = {
    "day": _day,
    "holiday": _day,
    "month": _month,
    "year": _year,
    "decade": _decade,
    "half": _half,
    "quarter": _quarter,
    "season": _season,
    "week": _week,
}
