"""Offsets of time zones from UTC, by the names that texts use.

A zone counts where its name has one meaning; `IST`, `CST` and the like have none here. Summer time follows
the rules in force in the European Union since 1996 and in the United States since 2007.
"""

import re
from functools import cache

from toolkit.temporal.edtf import parse_day
from toolkit.temporal.words import lexicon


def utc_offset(zone: str | None, day: str, language: str = "en") -> str | None:
    """Return the offset of a zone on a day, such as `+09:00`; None where its name does not settle it."""
    if zone is None:
        return None
    written = re.fullmatch(r"(?:GMT|UTC) ?([+−-])(\d{1,2}):?(\d\d)?", zone)
    if written is not None:
        hours, minutes = int(written[2]), int(written[3] or 0)
        return (
            f"{'+' if written[1] == '+' else '-'}{hours:02}:{minutes:02}"
            if hours < 15 and minutes < 60
            else None
        )
    name = (
        re.sub(r"\s+(local|standard|daylight|summer)\b|\s+time$", "", zone.lower()).strip().replace(" ", "_")
    )
    offset, rule = zone_table(language).get(name, (None, None))
    if offset is None or rule is None:
        return offset
    summer = _is_summer(rule, day)
    if summer is None:
        return None
    return f"{int(offset[:3]) + summer:+03}:{offset[4:]}"


@cache
def zone_table(language: str) -> dict[str, tuple[str, str | None]]:
    """Return offset and rule of summer time by a zone's name in lower case."""
    data = lexicon(language)
    zones: dict[str, tuple[str, str | None]] = {}
    for offset, names in data["zones"].items():
        zones.update((name, (offset, None)) for name in names.split())
    for rule, offsets in data["summer_time"].items():
        for offset, names in offsets.items():
            zones.update((name, (offset, rule)) for name in names.split())
    return zones


def _is_summer(rule: str, day: str) -> bool | None:
    """Tell whether clocks are an hour ahead on a day; None on the days on which they change."""
    date = parse_day(day)
    if date is None:
        return None

    def sunday(month: int, first: int) -> int:
        """Return the first Sunday of a month that is not before a day."""
        return first + (6 - date.replace(month=month, day=first).weekday()) % 7

    if rule == "eu":
        begin, end = (3, sunday(3, 25)), (10, sunday(10, 25))
    else:
        begin, end = (3, sunday(3, 8)), (11, sunday(11, 1))
    now = (date.month, date.day)
    return None if now in (begin, end) else begin < now < end
