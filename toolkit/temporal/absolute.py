"""What dates, months, halves, quarters, seasons and years mean, with their year or the nearest one."""

from collections.abc import Callable, Iterable
from datetime import date

from toolkit.temporal.edtf import bounds, month_end, parse_day, shift_months
from toolkit.temporal.mention import TimeMention
from toolkit.temporal.spans import Span, View, in_part, one_day, week_of, whole_months, whole_year


def _nearest(days: Iterable[date], view: View) -> date | None:
    """Choose among the days of several years; one that lies on the anchor fits both directions."""
    today = view.today
    if view.direction == "past":
        return max((day for day in days if day <= today), default=None)
    if view.direction == "future":
        return min((day for day in days if day >= today), default=None)
    return min(days, key=lambda day: (abs((day - today).days), day), default=None)


def _year_of(mention: TimeMention, view: View) -> int | None:
    """Return the year that is said: in figures, or as this, last or next year."""
    if mention.year is None and mention.unit == "year":
        return view.today.year + (mention.offset or 0)
    return mention.year


def _day(mention: TimeMention, view: View) -> Span | None:
    month, day = mention.month, mention.day
    if day is None:
        return None
    if month is None:
        return _day_of_month(mention, day, view)
    year = _year_of(mention, view)
    if year is not None:
        return one_day(date(year, month, day)) if day <= month_end(year, month) else None
    reach = 4 if (month, day) == (2, 29) else 1
    years = range(max(view.today.year - reach, 1), min(view.today.year + reach, 9999) + 1)
    days = [date(year, month, day) for year in years if day <= month_end(year, month)]
    if mention.weekday is not None:
        days = [one for one in days if one.isoweekday() == mention.weekday] or days
    found = _nearest(days, view)
    return None if found is None else one_day(found)


def _in_doubt(mention: TimeMention, _view: View) -> Span | None:
    """Read "Friday 05/03/2026", of which the weekday settles which number is the month."""
    fitting = [day for day in either(mention) if day.isoweekday() == mention.weekday]
    return one_day(fitting[0]) if len(fitting) == 1 else None


def either(mention: TimeMention) -> tuple[date, ...]:
    """Return the two days that a date in figures may be: "05/03/2026"."""
    year, one, two = mention.year, mention.month, mention.day
    if not year or year > 9999 or one is None or two is None:
        return ()
    return date(year, one, two), date(year, two, one)


def _day_of_month(mention: TimeMention, day: int, view: View) -> Span | None:
    """Read "the 15th of this month", or "the 15th" of the nearest month."""
    around = (-1, 0, 1) if mention.offset is None else (mention.offset,)
    months = (shift_months(view.today.replace(day=1), number) for number in around)
    days = [base.replace(day=day) for base in months if base and day <= month_end(base.year, base.month)]
    found = _nearest(days, view) if mention.offset is None else next(iter(days), None)
    return None if found is None else one_day(found)


def _month(mention: TimeMention, view: View) -> Span | None:
    month = mention.month
    if month is None:
        return None
    year = _year_of(mention, view)
    if year is None:
        year = _year_of_month(mention, month, view)
    return in_part(whole_months(year, month), mention.part)


def _year_of_month(mention: TimeMention, month: int, view: View) -> int:
    """Choose the year of a month: "last" and "next" leave out the present one, "this" is this year's."""
    today = view.today
    if mention.offset == -1:
        return today.year - (month >= today.month)
    if mention.offset == 1:
        return today.year + (month <= today.month)
    if view.direction == "past":
        return today.year - (month > today.month)
    if view.direction == "future":
        return today.year + (month < today.month)
    if mention.offset == 0:
        return today.year
    distance = month - today.month
    return today.year + (distance < -6) - (distance >= 6)


def _year(mention: TimeMention, view: View) -> Span | None:
    year = _year_of(mention, view)
    return None if year is None else in_part(whole_year(year), mention.part)


def _decade(mention: TimeMention, view: View) -> Span | None:
    year = _year_of(mention, view)
    return None if year is None else Span(date(year, 1, 1), date(year + 9, 12, 31), f"{year // 10:03}X")


def _half(mention: TimeMention, view: View) -> Span | None:
    number = mention.ordinal or 1
    if mention.month is not None:
        month = _month(mention._replace(part=None), view)
        if month is None:
            return None
        first = month.first if number == 1 else month.first.replace(day=16)
        last = month.last if number == 2 else month.first.replace(day=15)
        return Span(first, last, f"{first}/{last}")
    year = mention.year if mention.year is not None else view.today.year + (mention.offset or 0)
    return whole_months(year, 6 * number - 5, 6)


def _quarter(mention: TimeMention, view: View) -> Span | None:
    month = 3 * (mention.ordinal or 1) - 2
    year = _year_of(mention, view)
    if year is None:
        today = view.today.replace(month=(view.today.month - 1) // 3 * 3 + 1, day=1)
        found = _nearest(_each_year(view, month), View(today, view.direction))
        if found is None:
            return None
        year = found.year
    return whole_months(year, month, 3)


def _each_year(view: View, month: int) -> list[date]:
    """Return the first day of a month in the years around the anchor."""
    years = range(max(view.today.year - 1, 1), min(view.today.year + 1, 9999) + 1)
    return [date(year, month, 1) for year in years]


def _season(mention: TimeMention, view: View) -> Span | None:
    season = mention.ordinal or 21
    year = _year_of(mention, view)
    if year is None:
        year = _year_of_season(mention, season, view)
    if year is None:
        return None
    value = f"{year:04}-{season}"
    first, last = (parse_day(day) for day in bounds(value))
    return None if first is None or last is None else Span(first, last, value)


def _year_of_season(mention: TimeMention, season: int, view: View) -> int | None:
    """Choose the year of a season; winters have two, so that nothing is settled."""
    if season == 24:
        return None
    if mention.offset == 0:
        return view.today.year
    begins = _each_year(view, 3 * (season - 20))
    today = view.today
    if mention.offset == -1:
        return max((day for day in begins if _end(day) < today), default=today).year
    if mention.offset == 1:
        return min((day for day in begins if day > today), default=today).year
    if view.direction == "past":
        return max((day for day in begins if day <= today), default=today).year
    if view.direction == "future":
        return min((day for day in begins if _end(day) >= today), default=today).year
    return min(begins, key=lambda day: (abs((day - today).days + 45), day)).year


def _end(begin: date) -> date:
    return whole_months(begin.year, begin.month, 3).last


def _week(mention: TimeMention, view: View) -> Span | None:
    day = _day(mention, view)
    return None if day is None else week_of(day.first)


READERS: dict[str, Callable[[TimeMention, View], Span | None]] = {
    "day": _day,
    "ambiguous": _in_doubt,
    "holiday": _day,
    "month": _month,
    "year": _year,
    "decade": _decade,
    "half": _half,
    "quarter": _quarter,
    "season": _season,
    "week": _week,
}
