"""Find durations of hours, minutes and seconds with the words that qualify them.

Days, weeks and longer are not lengths of calls and are left out; so are distances ("two hours later", "over
the last 24 hours") and ranges ("30 to 40 minutes"), which have no single value.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from toolkit.patterns import awaited
from toolkit.temporal.grammar import Hit, grammar
from toolkit.temporal.symbols import read_zone

Qualifier = Literal["exact", "about", "over", "under"]
_QUALIFIERS: dict[str, Qualifier] = {"exact": "exact", "about": "about", "over": "over", "under": "under"}

# What is written without a space: 1h25, 1h25min, 2h, 85min, 2½ hours. It begins before the match.
_COMPACT = awaited(r"[0-9](?:h(?:[0-9]{2}(?:m|mins?)?)?|mins?)(?!\w)")
_FRACTION = awaited(r"[½¼¾][- \u00a0]hours?(?!\w)")
_TENS = awaited(r"(?<![\w.,:/-])[0-9]{0,2}\Z")
_WHOLE = awaited(r"(?<![\w.,:/-])(?:[0-9]{1,2}[ \u00a0]?)?\Z")
_FRACTIONS = {"½": 30, "¼": 15, "¾": 45}


# "Began ten minutes late" tells a delay, "spoke for ten minutes late on Monday" a length.
_DELAY = awaited(
    r"[ \u00a0]late\b(?![ \u00a0](?:on|in|at|yesterday|last|today|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)",
    re.IGNORECASE,
)


class DurationMention(NamedTuple):
    """A length of time; `start` to `end` are code points and take in the qualifying words."""

    start: int
    end: int
    iso: str  #: ISO 8601 in integers: PT1H25M
    minutes: float  #: whole wherever the text gives no seconds
    qualifier: Qualifier


def scan_durations(
    text: str, start: int = 0, end: int | None = None, language: str = "en"
) -> tuple[DurationMention, ...]:
    """Return the durations of a text or of a range of it, from left to right; they do not overlap."""
    stop = len(text) if end is None else max(min(end, len(text)), 0)
    first = max(start, 0)
    found = [*_written_out(text, first, stop, language), *_compact(text, first, stop, language)]
    found.sort()
    return tuple(
        mention
        for number, mention in enumerate(found)
        if (number == 0 or mention.start >= found[number - 1].end)
        and _DELAY.match(text, mention.end, stop) is None
    )


def duration(seconds: float) -> str:
    """Write a number of seconds as an ISO 8601 duration in hours, minutes and seconds."""
    total = round(seconds)
    hours, rest = divmod(total, 3600)
    minutes, rest = divmod(rest, 60)
    parts = [f"{number}{unit}" for number, unit in ((hours, "H"), (minutes, "M"), (rest, "S")) if number]
    return "PT" + ("".join(parts) or "0S")


def minutes_of(length: str) -> int | None:
    """Return the whole minutes of what `duration` has written; None of a length that has seconds too."""
    match = _WRITTEN.match(length)
    return None if match is None else int(match[1] or 0) * 60 + int(match[2] or 0)


_WRITTEN = awaited(r"PT(?:(\d+)H)?(?:(\d+)M)?\Z")


def _written_out(text: str, start: int, end: int, language: str) -> Iterator[DurationMention]:
    forms = grammar("duration", language)
    for hit in forms.find(text, start, end):
        if hit.rule.kind == "skip":
            continue
        seconds = _seconds(hit)
        if not 0 < seconds < 1000 * 3600:
            continue
        slots = {**hit.rule.fixed, **hit.slots}
        name = hit.relation or slots.get("qualifier") or slots.get("fullness") or "exact"
        first, last = (hit.zone.starts[hit.lead], hit.end) if hit.relation else (hit.start, hit.end)
        suffix = forms.suffix(hit)
        if suffix is not None and name == "exact":
            name, last = suffix[0], hit.zone.ends[suffix[1] - 1]
        yield _mention(first, last, seconds, name)


def _seconds(hit: Hit) -> float:
    slots = {**hit.rule.fixed, **hit.slots}
    count = slots.get("decimal", slots.get("count", 0))
    smaller, smallest = slots.get("count2", 0), slots.get("count3", 0)
    add = slots.get("add", 0)
    if hit.rule.kind == "hours":
        return float(count * 3600 + (smaller + add) * 60 + smallest)
    if hit.rule.kind == "minutes":
        return float((add + smaller) * 60) if add else float(count * 60 + smaller)
    return float(count)


def _compact(text: str, start: int, end: int, language: str) -> Iterator[DurationMention]:
    matches = list(_COMPACT.finditer(text, start, end))
    if any(sign in text for sign in _FRACTIONS):
        matches += _FRACTION.finditer(text, start, end)
    for match in matches:
        first, last = match.span()
        head = (_WHOLE if text[first] in _FRACTIONS else _TENS).search(text, max(first - 3, start), first)
        if head is None:
            continue
        if head[0].strip():
            first = head.start()
        minutes = _minutes(text[first:last])
        if minutes:
            forms = grammar("duration", language)
            zone = read_zone(text, max(first - 32, start), first, first, forms.vocabulary)
            name, lead = forms.relation(zone, len(zone.words))
            yield _mention(zone.starts[lead] if name else first, last, minutes * 60, name or "exact")


def _minutes(written: str) -> int:
    """Read `1h25`, `85min` or `2½ hours`; 0 for what is rather a time of day, such as `17h30`."""
    numbers = [int(part) for part in re.findall(r"\d+", written)]
    fraction = next((value for sign, value in _FRACTIONS.items() if sign in written), None)
    if fraction is not None:
        return (numbers[0] * 60 if numbers else 0) + fraction
    if "h" not in written:
        return numbers[0]
    hours, minutes = numbers[0], numbers[1] if len(numbers) == 2 else 0
    return 0 if minutes > 59 or (len(numbers) == 2 and hours > 6) else hours * 60 + minutes


def _mention(start: int, end: int, seconds: float, qualifier: str) -> DurationMention:
    minutes = seconds / 60
    return DurationMention(
        start,
        end,
        duration(seconds),
        int(minutes) if minutes == int(minutes) else minutes,
        _QUALIFIERS[qualifier],
    )
