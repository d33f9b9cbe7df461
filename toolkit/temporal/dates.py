"""Find days, months, weeks, years and their ranges in a text, without yet saying which ones they are.

A mention keeps what the words say; `resolve` turns it into EDTF when the day on which they were written or
spoken is known. Only capitalised names of months and weekdays count, and words that are something else as
often (`May`, `March`, bare years) need a preposition, a day or a year beside them.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from toolkit.patterns import awaited
from toolkit.temporal.grammar import Grammar, Hit, grammar
from toolkit.temporal.mention import BOUNDING, DAY_KINDS, TimeMention
from toolkit.temporal.ranges import read_range
from toolkit.temporal.symbols import DAY, OTHER
from toolkit.temporal.words import word_set

__all__ = ["DAY_KINDS", "TimeMention", "scan_dates"]


_SHORT_WEEKDAY = awaited(r"[ \u00a0]?\((\w{2,5})\.?\)")


def scan_dates(
    text: str, start: int = 0, end: int | None = None, language: str = "en"
) -> tuple[TimeMention, ...]:
    """Return the dates of a text or of a range of it, from left to right; they do not overlap."""
    stop = len(text) if end is None else max(min(end, len(text)), 0)
    return _scan(text, max(start, 0), stop, language)


@lru_cache(maxsize=32)  # several ask for the dates of the same sentence
def _scan(text: str, first: int, stop: int, language: str) -> tuple[TimeMention, ...]:
    forms = grammar("date", language)
    found: list[TimeMention] = []
    for hit in forms.find(text, first, stop):
        found.extend(_mentions(hit, forms, language))
    return tuple(_joined(text, found, stop, language)) if found else ()


_OWNING = ["'s"]  #: "said more about Monday's call", which is no rough day


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
        day=slots.get("day", slots.get("nth")),
        weekday=slots.get("weekday", slots.get("weekday_short")),
        ordinal=_ordinal(slots),
        unit=slots.get("unit", slots.get("units", slots.get("period"))),
        offset=_offset(slots),
        part=slots.get("part", slots.get("week_part")),
        approximate=relation == "about" and hit.zone.words[hit.last : hit.last + 1] != _OWNING,
    )
    if "iso" in slots:
        yield from _written(mention, slots["iso"], year_first=True)
    elif "numeric" in slots:
        yield from _written(mention, slots["numeric"], year_first=False)
    elif "decade" in slots:
        yield mention._replace(kind="decade", year=slots["decade"])
    elif mention.kind == "interval":
        yield from read_range(mention, hit, language)
    elif mention.kind == "day" and relation == "in" and _is_month_and_number(hit, language):
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


def _offset(slots: dict[str, Any]) -> int | None:
    """Return a distance; of two ("two to three weeks") the greater."""
    if "day_range" in slots and "units" in slots:
        return int(re.split(r"\D", slots["day_range"])[1])
    for name in ("offset", "which", "count2", "count"):
        if name in slots:
            return int(slots[name])
    return None


def _ordinal(slots: dict[str, Any]) -> int | None:
    for name in ("ordinal", "half_ordinal", "half_code", "quarter_code", "season"):
        if name in slots:
            return int(slots[name])
    return None


def _said_unit(hit: Hit) -> str:
    """Tell what this, last or next stands with: the year of "June next year", or the month itself."""
    last = hit.zone.words[hit.last - 1]
    return last if last in ("year", "month") else "self"


def _is_month_and_number(hit: Hit, language: str) -> bool:
    """Tell "in March 11 leaders met" from "in the March 11 talks" and "in talks on March 11"."""
    zone = hit.zone
    is_alone = hit.first > 0 and zone.words[hit.first - 1] not in word_set("definite", language)
    two = hit.last - hit.first == 2 and zone.symbols[hit.last - 1 : hit.last + 1] == DAY + OTHER
    return two and is_alone


def _is_wanted(hit: Hit, language: str) -> bool:
    """Tell whether what stands around a weak form makes it a date."""
    if hit.rule.needs == "relation":
        return hit.relation not in (None, "of")
    if hit.rule.needs == "bound":
        return hit.relation in ("by", "before", "until", "since")
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
    if not forms.tells("before", hit.zone):
        return None
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
                yield mention._replace(kind="ambiguous", year=year, month=month, day=day)
                return
            if month > 12:
                day, month = month, day
    if 1 <= month <= 12 and 1 <= day <= 31:
        yield mention._replace(year=year, month=month, day=day)


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
    """Return one mention for two of which the second explains the first: in brackets after it, or as "this Tuesday, 30 June"."""
    between = text[mention.end : second.lead_start]
    apposed = between in (", ", " ") and second.start == second.lead_start and second.month is not None
    if apposed and mention.kind == "weekday" and second.kind == "day" and not (mention.last or second.last):
        return second._replace(
            start=mention.start, lead_start=mention.lead_start, weekday=second.weekday or mention.weekday
        )
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
