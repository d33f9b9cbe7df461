"""The times and lengths of a record as rules compare them."""

from datetime import datetime

from toolkit.validate.rule import Record
from toolkit.validate.view import Item, RecordView
from toolkit.validate.words import Words

_DURATION = Words(
    r"""
    P (?: (?P<w> [0-9]+ ) W )? (?: [0-9]+ Y )? (?: [0-9]+ M )? (?: (?P<d> [0-9]+ ) D )?
    (?: T (?: (?P<h> [0-9]+ ) H )? (?: (?P<m> [0-9]+ ) M )? (?: (?P<s> [0-9]+ ) S )? )? \Z
    """,
    cased=True,
)
_SECONDS = {"w": 604800, "d": 86400, "h": 3600, "m": 60, "s": 1}


def seconds(duration: str) -> int | None:
    """Return the length of an ISO 8601 duration; None where it counts months or years."""
    match = _DURATION.match(duration)
    if match is None or "Y" in duration or "M" in duration.partition("T")[0]:
        return None
    return sum(int(match[unit] or 0) * size for unit, size in _SECONDS.items())


def moment(value: str | None) -> datetime | None:
    """Read an RFC 3339 date-time; None where there is none, and for leap seconds."""
    try:
        return datetime.fromisoformat(value) if value else None
    except ValueError:
        return None


def day_of(record: Record) -> str | None:
    """Return the one day of a record's date, None where there is none or accounts differ."""
    date = record["date"]
    return date["value"] if date and len(date["value"]) == 10 and not date["alternatives"] else None


def timed(view: RecordView) -> list[tuple[tuple[str | int, ...], Item]]:
    """Return the accounts of the date that have a start, each with its path."""
    return [each for each in view.claims if each[0][0] == "date" and each[1].get("start")]
