"""Calls that were made on two days, one right behind the other: "spoke by phone yesterday and today with the leaders of the region"."""

from toolkit.extract.reading import Reading
from toolkit.temporal.dates import TimeMention
from toolkit.temporal.edtf import add_days
from toolkit.temporal.resolve import resolve

_DAY = len("2024-05-17")
_TOGETHER = 2  #: days from the first to the last


def goes_on_to(reading: Reading, before: tuple[TimeMention, str], after: tuple[TimeMention, str]) -> bool:
    """Tell whether "and" alone stands between two days of one kind, of which the later follows the earlier."""
    (one, day), (other, last) = before, after
    if one.kind != other.kind or reading.plain[one.end : other.start].strip() not in ("and", "and on"):
        return False
    return len(day) == len(last) == _DAY and day < last <= (add_days(day, _TOGETHER) or day)


def with_next(
    reading: Reading, mention: TimeMention, day: str, following: TimeMention | None, published: str | None
) -> tuple[TimeMention, str]:
    """Return a day and its words, together with the day behind it where both are meant."""
    value = None if following is None else resolve(following, published, "past")
    if (
        following is None
        or value is None
        or not goes_on_to(reading, (mention, day), (following, value.value))
    ):
        return mention, day
    return mention._replace(end=following.end), f"{day}/{value.value}"
