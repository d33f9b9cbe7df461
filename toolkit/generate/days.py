"""Days of generated calls, and how English words them."""

from datetime import date, timedelta
from typing import Final, Literal

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

#: `dmy` is “4 February 2026”, `mdy` “February 4, 2026”.
Order = Literal["dmy", "mdy"]


def worded(day: date, order: Order = "dmy") -> str:
    """Write a day with its month in letters."""
    month = MONTHS[day.month - 1]
    return f"{day.day} {month} {day.year}" if order == "dmy" else f"{month} {day.day}, {day.year}"


def weekday(day: date) -> str:
    """Name the day of the week."""
    return WEEKDAYS[day.weekday()]


def after(day: date, days: int) -> date:
    """Return a later day, or an earlier one for a negative number, within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def month_of(day: date) -> str:
    """Return the month as EDTF."""
    return f"{day.year:04}-{day.month:02}"


def half_of(day: date) -> tuple[str, str]:
    """Return the half-year after a day's own: EDTF bounds, and words."""
    year, first = (day.year, False) if day.month <= 6 else (day.year + 1, True)
    if first:
        return f"{year:04}-01-01/{year:04}-06-30", f"in the first half of {year}"
    return f"{year:04}-07-01/{year:04}-12-31", f"in the second half of {year}"


def leap_day_after(day: date) -> date:
    """Return the next 29 February after a day."""
    year = day.year
    while True:
        if year % 4 == 0 and (year % 100 or year % 400 == 0) and date(year, 2, 29) > day:
            return date(year, 2, 29)
        year += 1


def length(minutes: int) -> str:
    """Word a number of minutes: “1 hour and 25 minutes”."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} hour{'s' * (hours > 1)}"] if hours else []
    if rest or not hours:
        parts.append(f"{rest} minute{'s' * (rest != 1)}")
    return " and ".join(parts)


def iso_length(minutes: int) -> str:
    """Write a number of minutes as an ISO 8601 duration."""
    hours, rest = divmod(minutes, 60)
    return "PT" + (f"{hours}H" if hours else "") + (f"{rest}M" if rest or not hours else "")


def moment(day: date, minute: int, offset: str) -> str:
    """Write a minute of a day, which may lie in the next, as an RFC 3339 date-time."""
    when = day + timedelta(days=minute // 1440)
    return f"{when.isoformat()}T{minute // 60 % 24:02}:{minute % 60:02}:00{offset}"
