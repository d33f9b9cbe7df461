"""Tell a spokesman's briefing, where a call of the day may be told of anywhere among other subjects."""

import re
from functools import lru_cache

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.report import CallReport
from toolkit.extract.reading import Reading
from toolkit.patterns import awaited
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.edtf import add_days
from toolkit.temporal.resolve import resolve

_HEAD = 320  #: characters of the heading and the first lines
_BRIEFING = awaited(
    r"\b(?:[Bb]riefings?|BRIEFINGS?|[Gg]aggles?|GAGGLES?|Q ?& ?A|[Pp]ress (?:[Cc]onference|[Aa]vailability|[Pp]oint|[Ee]ncounter|[Rr]emarks|[Ss]tatements)|[Dd]oorstep|PRESS CONFERENCE)\b"
)
_HINTS = (
    "briefing",
    "gaggle",
    "q&a",
    "q & a",
    "q& a",
    "q &a",
    "press ",
    "doorstep",
)  #: one of them stands in every match
_PART_OF_DAY = awaited(r"\b(?:morning|afternoon|noon|midday|lunchtime|daily)\b", re.IGNORECASE)
_LATER = awaited(r"\b(?:this (?:afternoon|evening)|tonight|later (?:today|this|on)|tomorrow)\b")
# "Just now", "a few minutes ago": the day of the briefing without a date.
_JUST_NOW = awaited(r"\b(?:just|moments|minutes|hours?|(?:short|little) (?:time|while))\b(?: ago\b)?")
_NEAR = 1  #: days from the briefing within which a call is its news


@lru_cache(maxsize=2)  # several ask of the same text
def is_briefing(text: str) -> bool:
    """Tell whether the first lines of a text say that it is a briefing, a gaggle or questions and answers."""
    head = text[:_HEAD].lower()
    return any(word in head for word in _HINTS) and _BRIEFING.search(text, 0, _HEAD) is not None


@lru_cache(maxsize=2)
def is_interview(text: str) -> bool:
    """Tell whether a text is what somebody was asked and answered, by its first lines and its turns."""
    if _INTERVIEW.search(text, 0, _HEAD) is None:
        return False
    turns = [match[1] for match in _TURN.finditer(text, 0, _TURNS)]
    return _ASKING.search(text) is not None or (len(turns) >= _IN_TURN and 1 < len(set(turns)) < len(turns))


_INTERVIEW = awaited(r"\b[Ii]nterview\b|\bINTERVIEW\b")
_ASKING = awaited(
    r"^[ \t]*(?:QUESTION|Question|Q|INTERVIEWER|Interviewer|HOST|Host|JOURNALIST|Journalist|REPORTER):",
    re.MULTILINE,
)


#: The name that opens somebody's turn: "Schiller: Did you stay up?", "Foreign Minister, Penny Wong: Hi".
_TURN = awaited(r"^([A-Z][\w’'.,-]*(?: [\w’'.,-]+){0,5}): ", re.MULTILINE)
_IN_TURN = 4
_TURNS = 6_000  #: characters in which two speak in turn


def is_told(reading: Reading, call: Call) -> bool:
    """Tell whether a briefing or an interview tells of a call as of its day, wherever that stands."""
    text = reading.document.text
    return (is_briefing(text) or is_interview(text)) and any(is_of_the_day(reading, r) for r in call.reports)


def is_of_the_day(reading: Reading, report: CallReport) -> bool:
    """Tell whether a sentence says, and does not ask, that there is a call on the day of the briefing or the day beside it."""
    folds = reading.tokens.folds
    own = report.outgoing or folds[report.first] in ("i", "we")
    own = own or folds[report.last - 1] in ("me", "us")  # "Yesterday, President X called me"
    if len(report.people) + len(report.sides) < 2 - own:
        return False
    sentence = reading.layout.sentences[report.sentence]
    if folds[sentence.last - 1] == "?":
        return False
    asked = folds[sentence.first] in _ASKED or "asked" in folds[sentence.first : report.first]
    if asked and report.rule != "call.noun":
        return False  # "asked whether the Prime Minister had spoken with X today"
    text = reading.text(sentence.first, sentence.last)
    if _JUST_NOW.search(reading.text(max(sentence.first, report.first - 8), sentence.last)) is not None:
        return True
    if reading.day is None:
        return False
    span = reading.span(sentence.first, sentence.last)
    for mention in scan_dates(reading.dated, span.start, span.end):
        value = resolve(mention, reading.day, "future" if report.status == "planned" else "past")
        if value is not None and len(value.value) == 10:
            low, high = add_days(reading.day, -_NEAR), add_days(reading.day, _NEAR)
            if low is not None and high is not None and low <= value.value <= high:
                return True
    return _LATER.search(text) is not None


_ASKED = frozenset(("asked", "q", "question", "put"))


def is_to_come(reading: Reading, report: CallReport) -> bool:
    """Tell whether a briefing of the morning or afternoon speaks of a call "this evening": it is planned."""
    if report.status is not None or report.rule not in ("call.noun", "call.named"):
        return False
    text = reading.document.text
    if not is_briefing(text) or _PART_OF_DAY.search(text, 0, _HEAD) is None:
        return False
    sentence = reading.layout.sentences[report.sentence]
    return _LATER.search(reading.text(report.first, min(sentence.last, report.last + 5))) is not None
