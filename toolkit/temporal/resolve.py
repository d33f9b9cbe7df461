"""Say which days a mention of time means, seen from the day on which it was written or spoken.

Values are EDTF as in the record: days, months, years, intervals, `~` for parts of a month or year ("late
March"). Where the words do not settle it, there is no value.
"""

from datetime import date
from typing import Literal, NamedTuple

from toolkit.temporal import absolute, relative
from toolkit.temporal.edtf import parse_day
from toolkit.temporal.mention import TimeMention
from toolkit.temporal.spans import Direction, Span, View


class Resolved(NamedTuple):
    """An EDTF value, and whether the words alone give it or only together with the anchor."""

    value: str
    basis: Literal["explicit", "resolved"]


def resolve(
    mention: TimeMention, anchor: str | None, direction: Direction = None, as_due: bool = False
) -> Resolved | None:
    """Return the EDTF value of a mention, or None where it cannot be told.

    `anchor` is the day that "today" means (`YYYY-MM-DD`); without it only full dates have a value.
    `direction` says on which side of the anchor dates without a year, weekdays and the like lie: None takes
    the nearest, for weekdays the last one up to the anchor itself. With `as_due` the value is a due date:
    it lies ahead, "by", "before", "until" and "within" leave its start open, "after" its end, and what is
    over has no value. "before" leaves the start open in any case.
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
        direction = _implied(mention)
    if as_due:
        if relation == "since" or mention.kind == "past" or mention.part == "origin":
            return None
        direction = direction or "future"
    span = _span(mention, View(today or date.min, direction))  # what is full does not look at the view
    if span is None or (as_due and today is not None and span.last < today):
        return None
    value = span.value
    if mention.approximate and "/" not in value and value[-1] not in "~?%":
        value += "~"
    if relation == "before" or (as_due and relation in ("by", "until")):
        value = _open_start(span, value, relation)
    elif as_due and relation == "after":
        value = f"{span.last.isoformat() if '/' in value else value}/.."
    elif as_due and (mention.kind == "within" or _is_this_week(mention)):
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
    """Return the side that "by", "since", "earlier" or "later" name."""
    if mention.part == "later" or mention.relation in ("by", "until"):
        return "future"
    return "past" if mention.part == "earlier" or mention.relation == "since" else None


def _is_this_week(mention: TimeMention) -> bool:
    return mention.kind == "unit" and mention.unit == "week" and mention.offset == 0


def _span(mention: TimeMention, view: View) -> Span | None:
    """Return what a mention means, its relation word left aside."""
    if mention.kind == "interval":
        return _interval(mention, view)
    reader = absolute.READERS.get(mention.kind) or relative.READERS.get(mention.kind)
    return None if reader is None else reader(mention, view)


def _interval(mention: TimeMention, view: View) -> Span | None:
    """Return a range; its end is the first after its beginning that its words fit."""
    other = mention.last
    if other is None:
        return None
    kind = "day" if mention.day else "month" if mention.month else "year" if mention.year else "weekday"
    one = _span(mention._replace(kind=kind, last=None), view)
    if one is None:
        return None
    if other.year is None and other.kind != "weekday":
        month, day = other.month or 12, other.day or 31
        other = other._replace(year=one.first.year + ((month, day) < (one.first.month, one.first.day)))
    two = _span(other, View(one.first, "future"))
    if two is None or two.first < one.first:
        return None
    return Span(one.first, two.last, f"{one.value}/{two.value}")
