"""Find times of day and ranges of them, and write them with the numeric offset of their zone."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from toolkit.patterns import awaited
from toolkit.temporal.edtf import parse_day
from toolkit.temporal.words import word_set
from toolkit.temporal.zones import utc_offset, zone_table

_TIME = awaited(
    r"""
      (?P<hour>[0-9]{1,2})
      (?: [:.](?P<minute>[0-5][0-9])(?::[0-5][0-9])? )?
      (?: [ \u00a0\u202f]?(?P<half>[AaPp])\.?[ ]?[mM](?![^\W_])\.? )?     # 5:05 p.m., 10.40am, 1pm, 20:30
      (?! [0-9] | [:.,/][0-9] | % )
    | (?P<military>[0-2][0-9][0-5][0-9])(?=[ \u00a0](?:[Hh]rs?|[Hh]ours|GMT|UTC)\b)   # 1430 GMT
    | (?P<word>[Nn]oon|[Mm]id(?:day|night))(?!\w)
    """,
    re.VERBOSE,
)
#: What every time of day has, and what those have that are written as a word.
_DIGIT = awaited("[0-9]")
_WORDS = ("oon", "idday", "idnight")
_ZONE = awaited(
    r"""
      [ \u00a0]?\(?(?P<base>GMT|UTC)[ ]?(?P<offset>[+−-][0-9]{1,2}(?::?[0-9]{2})?)\)?     # (GMT+3)
    | [ \u00a0]?\(?(?P<name>[A-Z]{1,5})(?!\w)\)?                                       # JST
    | [ ]\(?(?P<place>[^\W\d_]{2,15}(?:[ ][^\W\d_]{2,15}){0,2})[ ][Tt]ime(?!\w)\)?          # Moscow time
    """,
    re.VERBOSE,
)
_PART = awaited(r"[ \u00a0](?P<links>[a-z]{2,4}(?:[ ][a-z]{2,4})?)[ ](?P<part>[a-z]{4,10})\b")
_BARE = awaited(
    r"""
    (?: (?P<word>[^\W\d_]{1,10})[ \u00a0] )?
    (?<![\w.,:/]) (?P<hour>[0-9]{1,2})
    (?: [ \u00a0]?[-–][ \u00a0]? | [ \u00a0](?P<join>[^\W\d_]{1,8})[ \u00a0] ) \Z     # from 9 to …, 9–…
    """,
    re.VERBOSE,
)
_O_CLOCK = awaited(r"[ ]o['’]clock(?!\w)", re.IGNORECASE)
_MARKED = awaited(r"[ \u00a0](?:hrs?|hours|h|o['’]clock)(?!\w)", re.IGNORECASE)


class ClockMention(NamedTuple):
    """A time of day or a range of two, in local time; `zone` as published, None where the text gives none."""

    start: int
    end: int
    kind: str  #: clock, clock_range
    hour: int
    minute: int
    last_hour: int | None = None
    last_minute: int | None = None
    zone: str | None = None

    @property
    def minutes(self) -> int | None:
        """Length of a range in minutes; a range that ends before it begins passes midnight."""
        if self.last_hour is None or self.last_minute is None:
            return None
        return (self.last_hour * 60 + self.last_minute - self.hour * 60 - self.minute) % 1440


class _Time(NamedTuple):
    """One time as written: `half` is a, p or empty, `sure` where it cannot be another number."""

    start: int
    end: int
    hour: int
    minute: int
    half: str
    sure: bool
    zone: str | None


def scan_clock(
    text: str, start: int = 0, end: int | None = None, language: str = "en"
) -> tuple[ClockMention, ...]:
    """Return the times of day of a text or of a range of it, from left to right; they do not overlap."""
    stop = len(text) if end is None else max(min(end, len(text)), 0)
    first = max(start, 0)
    if _DIGIT.search(text, first, stop) is None and not any(
        text.find(word, first, stop) >= 0 for word in _WORDS
    ):
        return ()
    return tuple(_mentions(text, first, stop, language))


def rfc3339(day: str, clock: ClockMention, last: bool = False) -> str | None:
    """Return the date-time at which a clock time (or with `last` the end of a range) falls on a day.

    None where the zone is unknown or ambiguous, or the day no calendar day. A range that passes midnight
    ends on the next day.
    """
    date = parse_day(day)
    hour, minute = (clock.last_hour, clock.last_minute) if last else (clock.hour, clock.minute)
    offset = utc_offset(clock.zone, day)
    if date is None or hour is None or minute is None or offset is None:
        return None
    if last and (hour, minute) < (clock.hour, clock.minute):
        try:
            date += timedelta(days=1)
        except OverflowError:
            return None
    return f"{date.isoformat()}T{hour:02}:{minute:02}:00{offset}"


def _mentions(text: str, start: int, end: int, language: str) -> Iterator[ClockMention]:
    before: _Time | None = None
    for time in _times(text, start, end, language):
        if before is None:
            before = _bare_start(text, start, time, language)
        if before is not None and _are_joined(text, before, time, language):
            yield _range(before, time)
            before = None
            continue
        if before is not None and before.sure:
            yield _single(before)
        before = time
    if before is not None and before.sure:
        yield _single(before)


def _times(text: str, start: int, end: int, language: str) -> Iterator[_Time]:
    """Yield the times that are complete in themselves."""
    done = start
    for match in _TIME.finditer(text, start, end):
        first, last = match.span()
        if first < done:  # the offset of a zone
            continue
        if first and (text[first - 1].isalnum() or text[first - 1] in ".,:/$€£¥+_"):
            continue
        zone, after = _zone(text, last, end, language)
        done = after
        if match["word"]:
            yield _Time(first, after, 0 if match["word"].lower() == "midnight" else 12, 0, "x", True, zone)
            continue
        if match["military"]:
            hour, minute = int(match["military"][:2]), int(match["military"][2:])
            if hour < 24:
                yield _Time(first, after, hour, minute, "x", True, zone)
            continue
        hour, minute, half = int(match["hour"]), int(match["minute"] or 0), (match["half"] or "").lower()
        marked = zone is not None or _MARKED.match(text, last, end) is not None
        colon = match["minute"] is not None and text[match.end("hour")] == ":"
        dotted = match["minute"] is not None and not colon
        if not half and hour <= 12:
            half = _part_of_day(text, last, end, language)
        if (half and not hour <= 12) or hour > 23:
            continue
        if half or colon or (dotted and marked) or _O_CLOCK.match(text, last, end):
            yield _Time(first, after, hour, minute, half, True, zone)


def _part_of_day(text: str, last: int, end: int, language: str) -> str:
    """Read "in the evening" after a time as p, "in the morning" as a."""
    match = _PART.match(text, last, end)
    if match is None or not word_set("part_links", language, "clock").issuperset(match["links"].split()):
        return ""
    if match["part"] in word_set("afternoon", language, "clock"):
        return "p"
    return "a" if match["part"] in word_set("forenoon", language, "clock") else ""


def _zone(text: str, last: int, end: int, language: str) -> tuple[str | None, int]:
    """Return the zone named after a time, and where its name ends, with the bracket around it."""
    match = _ZONE.match(text, last, end)
    if match is None:
        return None, last
    if match["base"]:
        name, stop = text[match.start("base") : match.end("offset")], match.end("offset")
    elif match["name"]:
        name, stop = match["name"], match.end("name")
        if name.lower() not in zone_table(language) and not re.fullmatch(r"[A-Z]{1,3}[SD]?T", name):
            return None, last
    else:
        name, stop = match["place"], match.end("place")
        if not (name[0].isupper() or name.lower().startswith("local")):
            return None, last
        stop = match.end() - (text[match.end() - 1] == ")")
    opened = "(" in text[last : match.start() + 3]
    return name, stop + (opened and text[stop : stop + 1] == ")")


def _bare_start(text: str, start: int, time: _Time, language: str) -> _Time | None:
    """Find the mere hour that begins a range: "from 9 to 10:25", "9–10 a.m."."""
    low = max(start, time.start - 24)
    match = _BARE.search(text, low, time.start)
    if match is None or int(match["hour"]) > 23:
        return None
    led = (match["word"] or "").lower() in word_set("range_words", language, "clock")
    joined = match["join"] is None or match["join"].lower() in word_set("range_joins", language, "clock")
    if not joined or not (led or (match["join"] is None and time.half in ("a", "p"))):
        return None
    return _Time(match.start("hour"), match.end("hour"), int(match["hour"]), 0, "", False, None)


def _are_joined(text: str, one: _Time, two: _Time, language: str) -> bool:
    """Tell whether only a dash or a word such as "to" stands between two times."""
    between = text[one.end : two.start].strip(" \u00a0")
    if between in ("-", "–", "—"):
        return True
    if len(between) > 8:
        return False
    word = between.lower()
    if word == "and":
        return text[max(one.start - 9, 0) : one.start].lower().rstrip().endswith("between")
    return word in word_set("range_joins", language, "clock")


def _single(time: _Time) -> ClockMention:
    hour, minute = divmod(_minutes(time, time.half), 60)
    return ClockMention(time.start, time.end, "clock", hour, minute, zone=time.zone)


def _minutes(time: _Time, half: str) -> int:
    """Return minutes after midnight."""
    hour = time.hour % 12 + 12 * (half == "p") if half in ("a", "p") else time.hour
    return hour * 60 + time.minute


def _range(one: _Time, two: _Time) -> ClockMention:
    """Read a range; where only one end has a.m. or p.m., the other follows from the order."""
    if one.half in ("a", "p") and not two.half and two.hour <= 12:
        first = _minutes(one, one.half)
        last = min(((_minutes(two, half) - first) % 1440, _minutes(two, half)) for half in "ap")[1]
    elif two.half in ("a", "p") and not one.half and one.hour <= 12:
        last = _minutes(two, two.half)
        first = min(((last - _minutes(one, half)) % 1440, _minutes(one, half)) for half in "ap")[1]
    else:
        first, last = _minutes(one, one.half), _minutes(two, two.half)
        if last < first < 13 * 60 and not one.half and not two.half and two.hour:
            last += 720  # from 11:30 to 1:15
    return ClockMention(
        one.start,
        two.end,
        "clock_range",
        first // 60,
        first % 60,
        last // 60,
        last % 60,
        one.zone or two.zone,
    )
