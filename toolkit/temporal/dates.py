"""Find days, months, weeks, years and their ranges in a text, without yet saying which ones they are.

A mention keeps what the words say; `resolve` turns it into EDTF when the day on which they were written or
spoken is known. Only capitalised names of months and weekdays count, and words that are something else as often
(`May`, `March`, bare years) need a preposition, a day or a year beside them.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple, Optional

from toolkit.temporal.grammar import Grammar, Hit, grammar
from toolkit.temporal.symbols import DAY, OTHER
from toolkit.temporal.words import word_set

BOUNDING = frozenset(("by", "before", "until", "from", "since", "after", "in", "on"))


_SHORT_WEEKDAY = re.compile(r"[ \u00a0]?\((\w{2,5})\.?\)")


class TimeMention(NamedTuple):
    """An expression of time; code points `start` to `end`, and fields that its words fill.

    `kind`: day, month, year, decade, half, quarter, season, week (that of a day), unit (this month, next week),
    weekday, relative (a number of days from today), ago, in, within, past (counted distances), holiday, interval
    (`last` is its other end), vague (the coming days) or ambiguous (04/02/2026).
    """

    start: int
    end: int
    kind: str
    relation: str | None = None  #: by, before, until, from, since, after, in, on
    lead_start: int = 0  #: where the relation word begins, else `start`
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None  #: 1 for Monday to 7 for Sunday
    ordinal: int | None = None  #: half 1–2, quarter 1–4, season 21–24 as in EDTF
    unit: str | None = None  #: hour, day, week, fortnight, weekend, month, quarter, year, decade
    offset: int | None = None  #: last −1, this 0, next 1; days from today; a counted distance
    part: str | None = None  #: start, early, mid, late, end; earlier, later
    approximate: bool = False  #: "around June"
    last: Optional["TimeMention"] = None  # noqa: UP045 - a tuple's own name, quoted


def scan_dates(
    text: str, start: int = 0, end: int | None = None, language: str = "en"
) -> tuple[TimeMention, ...]:
    """Return the dates of a text or of a range of it, from left to right; they do not overlap."""
    stop = len(text) if end is None else max(min(end, len(text)), 0)
    first = max(start, 0)
    forms = grammar("date", language)
    found: list[TimeMention] = []
    for hit in forms.find(text, first, stop):
        found.extend(_mentions(hit, forms, language))
    return tuple(_joined(text, found, stop, language)) if found else ()


def _mentions(hit: Hit, forms: Grammar, language: str) -> Iterator[TimeMention]:
    if hit.rule.kind == "skip":
        return
    if hit.rule.needs is not None and not _is_wanted(hit, language):
        return
    relation, lead = hit.relation, hit.lead
    if relation in (None, "on", "in", "of"):
        far = _distant_lead(hit, forms, language)
        if far is not None:
            relation, lead = "before", far
    slots = {**hit.rule.fixed, **hit.slots}
    if "feast" in slots:
        slots["month"], slots["day"] = (int(part) for part in slots["feast"].split("-"))
    mention = TimeMention(
        hit.start,
        hit.end,
        hit.rule.kind,
        relation if relation in BOUNDING else None,
        hit.zone.starts[lead],
        year=slots.get("year", slots.get("year2")),
        month=slots.get("month"),
        day=slots.get("day"),
        weekday=slots.get("weekday", slots.get("weekday_short")),
        ordinal=_ordinal(slots),
        unit=slots.get("unit", slots.get("units")),
        offset=slots.get("offset", slots.get("which", slots.get("count"))),
        part=slots.get("part"),
        approximate=relation == "about",
    )
    if "iso" in slots:
        yield from _written(mention, slots["iso"], year_first=True)
    elif "numeric" in slots:
        yield from _written(mention, slots["numeric"], year_first=False)
    elif "decade" in slots:
        yield mention._replace(kind="decade", year=slots["decade"])
    elif mention.kind == "interval":
        yield from _range(mention, hit, language)
    elif mention.kind == "day" and relation == "in" and _is_month_and_number(hit):
        yield mention._replace(
            kind="month", day=None, end=hit.zone.ends[hit.first]
        )  # "in March 11 leaders met"
    elif (
        "which" in slots
        and mention.kind in ("day", "month", "half", "quarter", "season")
        and mention.unit is None
    ):
        yield mention._replace(unit=_said_unit(hit))
    elif slots.get("today") is not None:
        yield mention._replace(part="today")
    else:
        yield mention


def _ordinal(slots: dict[str, int]) -> int | None:
    for name in ("ordinal", "half_ordinal", "half_code", "quarter_code", "season"):
        if name in slots:
            return slots[name]
    return None


def _said_unit(hit: Hit) -> str:
    """Tell what this, last or next stands with: the year of "June next year", or the month itself."""
    last = hit.zone.words[hit.last - 1]
    return last if last in ("year", "month") else "self"


def _is_month_and_number(hit: Hit) -> bool:
    zone = hit.zone
    return hit.last - hit.first == 2 and zone.symbols[hit.last - 1 : hit.last + 1] == DAY + OTHER


def _is_wanted(hit: Hit, language: str) -> bool:
    """Tell whether what stands around a weak form makes it a date."""
    if hit.rule.needs == "relation":
        return hit.relation not in (None, "of")
    words = hit.zone.words
    following = words[hit.last] if hit.last < len(words) else ""
    has_article = words[hit.first] in word_set("definite", language)
    if hit.rule.needs == "month":
        return _is_month(hit, following, has_article, language)
    year = hit.slots["year"]
    if following in word_set("counted", language) or (
        year % 100 == 0 and following[-1:] == "s" and following != "'s"
    ):
        return False
    return hit.relation not in (None, "on") or (has_article and following.isalpha())


def _is_month(hit: Hit, following: str, has_article: bool, language: str) -> bool:
    """Tell whether a month's name that stands alone is one, and not a modal verb, a march or a person."""
    name = hit.zone.words[hit.last - 1]
    if name not in word_set("shy_months", language):
        return name not in word_set("abbreviations", language) or hit.relation in BOUNDING
    if not has_article or hit.last - hit.first > 2:  # "the month of May"
        return has_article or (hit.relation in BOUNDING and hit.relation != "on")
    plain = following.isalpha() and following not in word_set("after_shy", language)
    return plain and hit.relation != "of"


def _distant_lead(hit: Hit, forms: Grammar, language: str) -> int | None:
    """Find "before" a few words away: "before the summit on 19 March"."""
    words = hit.zone.words
    barriers = word_set("barriers", language)
    for token in range(hit.lead - 1, max(hit.lead - 9, -1), -1):
        word = words[token]
        if word in barriers or not (word[:1].isalpha() or word in ("'s", "-")):
            return None
        name, lead = forms.relation(hit.zone, token + 1, max(token - 3, 0))
        if name == "before":
            return lead
    return None


def _written(mention: TimeMention, written: str, year_first: bool) -> Iterator[TimeMention]:
    """Read a day in figures; with the day and month in doubt it is ambiguous."""
    one, two, three = (int(part) for part in re.split(r"\D", written))
    if year_first:
        year, month, day = one, two, three
    else:
        day, month, year = one, two, three
        if "." not in written and day != month:
            if day <= 12 and month <= 12:
                yield mention._replace(kind="ambiguous", year=year)
                return
            if month > 12:
                day, month = month, day
    if 1 <= month <= 12 and 1 <= day <= 31:
        yield mention._replace(year=year, month=month, day=day)


def _range(mention: TimeMention, hit: Hit, language: str) -> Iterator[TimeMention]:
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
    yield first._replace(kind=_grain(first), end=zone.ends[join - 1], year=year)
    start = zone.starts[join + 1]
    relation = first.relation if joined else None
    yield other._replace(start=start, end=hit.end, relation=relation, lead_start=start)


def _joined(text: str, found: list[TimeMention], stop: int, language: str) -> Iterator[TimeMention]:
    """Join "last night (Wednesday)", "Thursday (16 October 2025)", "May 15 (Thu)" and the like."""
    waiting: TimeMention | None = None
    for mention in found:
        if waiting is not None:
            joined = _with_bracket(text, waiting, mention, stop)
            yield joined or _with_weekday(text, waiting, stop, language)
            waiting = None if joined else mention
        else:
            waiting = mention
    if waiting is not None:
        yield _with_weekday(text, waiting, stop, language)


def _with_bracket(text: str, mention: TimeMention, second: TimeMention, stop: int) -> TimeMention | None:
    """Return one mention for two of which the second stands in brackets after the first and explains it."""
    between = text[mention.end : second.lead_start]
    if len(between) > 2 or between.strip(" \u00a0") != "(" or mention.last or second.last:
        return None
    if second.end >= stop or text[second.end] != ")":
        return None
    if mention.kind in ("relative", "weekday") and second.kind == "day":
        return second._replace(
            start=mention.start,
            end=second.end + 1,
            relation=mention.relation,
            lead_start=mention.lead_start,
            weekday=second.weekday or mention.weekday,
        )
    if mention.kind in ("relative", "day") and second.kind == "weekday":
        return mention._replace(end=second.end + 1, weekday=mention.weekday or second.weekday)
    return None


def _with_weekday(text: str, mention: TimeMention, stop: int, language: str) -> TimeMention:
    """Take in a short weekday in brackets after a day."""
    short = (
        _SHORT_WEEKDAY.match(text, mention.end, stop)
        if mention.kind == "day" and mention.last is None
        else None
    )
    if short is None:
        return mention
    number = grammar("date", language).values["weekday_short"].get(short[1].lower())
    if not isinstance(number, int):
        return mention
    return mention._replace(end=short.end(), weekday=mention.weekday or number)
