"""Ranges of days, months and years, and pairs of dates that only look like ranges."""

import re
from collections.abc import Iterator

from toolkit.temporal.grammar import Hit
from toolkit.temporal.mention import TimeMention
from toolkit.temporal.words import word_set


def read_range(mention: TimeMention, hit: Hit, language: str) -> Iterator[TimeMention]:
    """Read a range, or two dates that a mere "and" joins."""
    slots = hit.slots
    first, other = mention, TimeMention(mention.end, mention.end, "day", lead_start=mention.end)
    days = slots.get("day_range")
    years = slots.get("year_range")
    year, month = mention.year, mention.month
    if days is not None:
        one, two = (int(part) for part in re.split(r"\D", days))
        first = mention._replace(day=one)
        other = other._replace(year=year, month=month, day=two)
    elif years is not None:
        one, two = (int(part) for part in re.split(r"\D", years))
        first = mention._replace(year=one)
        other = other._replace(year=two if two > 99 else one - one % 100 + two, kind="year")
    else:
        other = other._replace(
            year=slots.get("year2", slots.get("year")),
            month=slots.get("month2", month),
            day=slots.get("day2"),
            weekday=slots.get("weekday2", slots.get("weekday3", slots.get("weekday_short3"))),
        )
        if month is None and "month2" in slots:  # 12 to 14 June
            first = mention._replace(month=slots["month2"])
        turns = first.month is not None and other.month is not None and first.month > other.month
        if turns and "year" not in slots and first.year is not None:
            first = first._replace(year=first.year - 1)
        other = other._replace(kind=_grain(other))
    yield from _split(first, other, hit, language)


def _grain(mention: TimeMention) -> str:
    if mention.day is not None:
        return "day"
    if mention.month is not None:
        return "month"
    return "year" if mention.year is not None else "weekday"


def _split(first: TimeMention, other: TimeMention, hit: Hit, language: str) -> Iterator[TimeMention]:
    """Yield one range, or two dates where the words do not make a range."""
    zone = hit.zone
    joins, movers = word_set("joins", language), word_set("moved", language)
    join = next((n for n in range(hit.last - 1, hit.first, -1) if zone.words[n] in joins), None)
    moved = not movers.isdisjoint(zone.words[max(hit.lead - 6, 0) : hit.lead])
    consecutive = (
        other.kind == "day"
        and first.month == other.month
        and first.year == other.year
        and first.day is not None
        and other.day == first.day + 1
    )
    joined = hit.slots.get("to") == "and" and hit.relation != "between" and not consecutive
    if join is None or not (joined or (moved and hit.relation == "from")):
        yield first._replace(last=other)
        return
    if moved and not joined:
        first = first._replace(part="origin")
    year = first.year
    if joined and "year" not in hit.slots:  # "January 11 and November 26, 2021" share the year
        year = other.year
    before = join - 2 if zone.words[join - 1] == "," else join - 1
    yield first._replace(kind=_grain(first), end=zone.ends[before], year=year)
    start = zone.starts[join + 1]
    relation = first.relation if joined else None
    yield other._replace(start=start, end=hit.end, relation=relation, lead_start=start)
