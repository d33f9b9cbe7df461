"""English wording that rules look for in evidence: weekdays, months, and days counted from today."""

from typing import Final

from toolkit.validate.words import Words

#: Weekdays by their ISO numbers.
WEEKDAYS: Final = {
    "monday": 1,
    "tuesday": 2,
    "wednesday": 3,
    "thursday": 4,
    "friday": 5,
    "saturday": 6,
    "sunday": 7,
}

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = (
    r"(?: jan(?:uary)? | feb(?:ruary)? | mar(?:ch)? | apr(?:il)? | may | june? | july? | aug(?:ust)?"
    r" | sept?(?:ember)? | oct(?:ober)? | nov(?:ember)? | dec(?:ember)? )"
)
_DAY = Words(
    rf"""
      \b (?P<day> [0-9]{{1,2}} ) (?: st | nd | rd | th )? \s (?: of \s )? (?P<month> {_MONTH} ) \b    # 4 May
    | \b (?P<us_month> {_MONTH} ) \.? \s (?P<us_day> [0-9]{{1,2}} ) (?: st | nd | rd | th )? \b    # May 4
    """
)
_TODAY = Words(
    r"\b (?: today | this \s (?: morning | afternoon | evening ) | earlier \s in \s the \s day ) \b"
)
_LAST_NIGHT = Words(r"\b (?: last \s night | overnight | tonight ) \b")
_YESTERDAY = Words(r"\b yesterday \b")


def day_and_month(text: str) -> list[tuple[int, int]]:
    """Return every day and month that a text names: `4 May`, `May 4th`."""
    found = []
    if any(character.isdecimal() for character in text):
        for match in _DAY.all(text):
            month = (match["month"] or match["us_month"])[:3].lower()
            found.append((int(match["day"] or match["us_day"]), _MONTHS.index(month) + 1))
    return found


def relative_day(text: str) -> tuple[int, int] | None:
    """Return how many days after publication a text places something, at least and at most."""
    if _TODAY.search(text):
        return (0, 0)
    if _LAST_NIGHT.search(text):
        return (-1, 0)
    return (-1, -1) if _YESTERDAY.search(text) else None
