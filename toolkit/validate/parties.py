"""What several rules ask about the parties of a call: how many, and which sides the id names."""

import re
from typing import Final

from toolkit.temporal.edtf import first_day
from toolkit.validate.view import RecordView

_FORMATS: Final = {2: "bilateral", 3: "trilateral"}


def count_principals(view: RecordView) -> int:
    """Count the participants who are principals; rules about a call of two parties build on it."""
    return sum(item["capacity"] == "principal" for _, item in view.all("participants"))


def format_of(sides: int) -> str | None:
    """Return the format of a call between a number of sides; None for fewer than two."""
    return _FORMATS.get(sides, "group") if sides > 1 else None


def days_for_id(view: RecordView) -> tuple[str, ...]:
    """Return the ways in which an id may write the day of the call, the preferred one first."""
    date = view["date"]
    if date is None:
        return ("undated",)
    written = date["value"].partition("/")[0].lower()
    days = (first_day(date["value"]), written, written.rstrip("?~%"))
    return tuple(dict.fromkeys(day for day in days if day and day != "..")) or ("undated",)


def sides_in_id(view: RecordView) -> list[str] | None:
    """Return the sides that the id names, or `group`; None where the id does not begin with the day.

    Codes are in lower case, with a dash for each underscore.
    """
    identifier = view["id"]
    for day in days_for_id(view):
        rest = identifier[len(day) :]
        if identifier.startswith(day) and (not rest or re.match(r"-(?:[a-z]|[0-9]+\Z)", rest)):
            break
    else:
        return None
    tail = folded(re.sub(r"-(?:[2-9]|[1-9][0-9]+)\Z", "", rest)[1:])
    parties = [folded(side) for side in view.sides if "_" in side]  # of which the names may have dashes
    if not parties:
        return tail.split("-") if tail else []
    code = "|".join(re.escape(party) for party in sorted(parties, key=len, reverse=True))
    return re.findall(rf"(?:{code}|[^-]+)(?=-|\Z)", tail)


def folded(side: str) -> str:
    """Return a side as ids write it."""
    return side.lower().replace("_", "-")
