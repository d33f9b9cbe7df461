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
    """,
    " ".join(_MONTHS),
)
_TODAY = Words(
    r"\b (?: today | this \s (?: morning | afternoon | evening ) | earlier \s in \s the \s day ) \b",
    "today this earlier",
)
_LAST_NIGHT = Words(r"\b (?: last \s night | overnight | tonight ) \b", "night")
_YESTERDAY = Words(r"\b yesterday \b", "yesterday")


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


_NOT_DISCUSSED = Words(
    r"""
      \b nothing \s was \s (?: said | discussed | agreed | mentioned ) \b
    | \b (?: was | were ) \s not \s (?: discussed | raised | mentioned | addressed | touched \s upon ) \b
    | \b did \s not \s (?: discuss | raise | mention | address | touch \s upon ) \b
    | \b (?: was | were ) \s never \s (?: discussed | raised | mentioned ) \b
    """,
    "nothing not never",
)


def not_discussed(text: str) -> bool:
    """Tell whether a text says of something that it was not spoken of."""
    return _NOT_DISCUSSED.search(text) is not None


_JOINT = Words(
    r"""
    ^ (?: the \s )? (?: both | two | three )? \s?
    (?: sides | parties | leaders | presidents | ministers | prime \s ministers | officials | they ) \b
    """
)
_DENIED = frozenset({"denied", "denies", "denying", "rebutted", "refuted", "refutes"})
_SAYING = frozenset({
    "said", "says", "saying", "reported", "reports", "reporting", "noted", "notes", "noting", "added", "adds",
    "adding", "told", "tells", "according to",
})  # fmt: skip


def joint_subject(text: str) -> bool:
    """Tell whether a clause begins with both sides, the leaders, or they."""
    return _JOINT.match(text) is not None


def merely_says(verb: str) -> bool:
    """Tell whether a verb only says that something is said."""
    return verb in _SAYING


_CLAUSE = Words(r"^ [,:]? \s* (?: that \b | [“\"«] )")


def opens_clause(text: str, verb: str) -> bool:
    """Tell whether what follows a verb of saying is a clause, and not a thing told or somebody told it."""
    return verb in ("said", "says") or _CLAUSE.match(text) is not None


def denies(verb: str | None, text: str) -> bool:
    """Tell whether a verb of attribution, or a clause by its first words, denies."""
    return verb in _DENIED or (text[:8].lower() == "nothing " and not_discussed(text))
