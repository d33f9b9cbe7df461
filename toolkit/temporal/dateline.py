"""Read the day on which a text was issued from its dateline.

A dateline is a line of its own near the top or at the very end ("Paris, Friday 23 January 2026", "2025-12-11
09:30"), or the head of the first paragraph as news agencies write it ("VIENNA, March 9 (Agency) --", "VIENNA,
September 5. /AGENCY/."), or it closes a short title after a colon or in brackets.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from toolkit.patterns import awaited
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.edtf import add_days, is_day
from toolkit.temporal.mention import TimeMention
from toolkit.temporal.resolve import resolve
from toolkit.temporal.words import word_set

TOP, BOTTOM = 12, 3  # lines looked at
LINE = (
    120  # code points of the longest line that can be a dateline; also how far into a paragraph its head goes
)

_NEAR = 2  #: days from a dateline with month and day in doubt to the anchor that settles it

_LINES = awaited(r"[^\r\n\u2028\u2029]+")
_FIGURE = awaited("[0-9]")  #: a day that a text was issued on is written in figures
_WORD = awaited(r"[^\W_]+(?:['’.-][^\W_]+)*")
_HEAD_END = awaited(
    r"""
      [ ]?\(?[^\W\d_]{2,12}\)?[ ]*(?:--|[-–—:])     # (Agency) --
    | ,[ ][^\W\d_]{2,12}[ ]*(?:--|[-–—])            # , AGENCY --
    | [ ]?\([^()\r\n]{2,30}\)[ ]*(?:--|[-–—.:])     # (News Agency) -
    | \.?[ ]?/[^/\r\n]{2,30}/                       # . /AGENCY/
    | [ ]?(?:--|[-–—:])[ ]                          # a mere dash or colon
    | \.[ ](?:[^\W\d_]{2,12}[ ]*)?(?:--|[-–—])      # . AGENCY -
    """,
    re.VERBOSE,
)


class Dateline(NamedTuple):
    """The mention that is the dateline, and the day that it gives."""

    mention: TimeMention
    day: str


def dateline(
    text: str, anchor: str | None = None, language: str = "en", *, dispatch: bool = False
) -> Dateline | None:
    """Return the dateline of a text, or None; one without a year is taken nearest to the anchor.

    With `dispatch` only the head of an agency's report counts, not the line that a page puts above it.
    """
    stands = _heads_dispatch if dispatch else _stands_alone
    for start, end in _candidates(text):
        head = min(end, start + LINE)
        if _FIGURE.search(text, start, head) is None:
            continue
        for mention in scan_dates(text, start, head, language):
            if (
                mention.kind in ("day", "ambiguous")
                and mention.last is None
                and stands(text, start, end, mention, language)
            ):
                day = _day(mention, anchor)
                if day is not None:
                    return Dateline(mention, day)
            break  # only the first date of a line
    return None


def _day(mention: TimeMention, anchor: str | None) -> str | None:
    """Return the day of a dateline; "01/08/2022" is the one of its two that is the anchor or shortly before it."""
    if mention.kind == "day":
        resolved = resolve(mention._replace(relation=None), anchor)
        return resolved.value if resolved is not None and is_day(resolved.value) else None
    if anchor is None or not is_day(anchor):
        return None
    earliest = add_days(anchor, -_NEAR) or anchor
    orders = {(mention.month, mention.day), (mention.day, mention.month)}
    days = {f"{mention.year:04}-{month:02}-{day:02}" for month, day in orders if month and day}
    near = [day for day in sorted(days) if is_day(day) and earliest <= day <= anchor]
    return near[0] if len(near) == 1 else None


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    """Yield the lines at the top of a text, then those at its end."""
    lines = []
    for match in _LINES.finditer(text):
        if match[0].strip():
            lines.append(match.span())
            if len(lines) == TOP:
                break
    yield from lines
    top = lines[-1][1] if lines else 0
    tail = [m.span() for m in _LINES.finditer(text, max(top, len(text) - BOTTOM * LINE)) if m[0].strip()]
    yield from ((start, end) for start, end in reversed(tail[-BOTTOM:]) if end - start <= LINE)


def _heads_dispatch(text: str, start: int, end: int, mention: TimeMention, language: str) -> bool:
    """Tell whether a line begins as an agency's report does: a place, a day, the agency and a dash."""
    return (
        _are_names(text[start : mention.start], word_set("labels", language, "dateline"))
        and _HEAD_END.match(text, mention.end, min(end, mention.end + 48)) is not None
    )


def _stands_alone(text: str, start: int, end: int, mention: TimeMention, language: str) -> bool:
    """Tell whether a line holds a place, labels and a date and nothing else, or begins like a dispatch."""
    if _heads_dispatch(text, start, end, mention, language):
        return True
    labels = word_set("labels", language, "dateline")
    before = text[start : mention.start]
    places = _are_names(before, labels)
    if end - start > LINE or mention.relation is not None:
        return False
    after = text[mention.end : end]
    if places and _are_names(after, labels):
        return True
    title, bracket, place = before.rpartition("(")
    stated = bracket and title.strip() and _are_names(place, labels)  # "Statements (Paris, April 13, 2023)"
    return bool(stated or before.rstrip().endswith((":", "|", "–", "—"))) and not after.strip(" \u00a0)")


def _are_names(part: str, labels: frozenset[str]) -> bool:
    """Tell whether a part of a line has at most eight words, each a name, a number or a label."""
    words = _WORD.findall(part)
    return (
        len(words) <= 8
        and "?" not in part
        and all(word[0].isupper() or word[0].isdigit() or word.lower() in labels for word in words)
    )
