"""Say which days a mention of time means, seen from the day on which it was written or spoken.

Values are EDTF as in the record: days, months, years, intervals, `~` for parts of a month or year ("late March").
Where the words do not settle it, there is no value.
"""

from datetime import date
from typing import Literal, NamedTuple

from toolkit.temporal.dates import TimeMention
from toolkit.temporal.edtf import parse_day
from toolkit.temporal.spans import Direction, Span, span_of


class Resolved(NamedTuple):
    """An EDTF value, and whether the words alone give it or only together with the anchor."""

    value: str
    basis: Literal["explicit", "resolved"]


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
    span = span_of(mention, today, direction)
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


def _open_start(span: Span, value: str, relation: str) -> str:
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
