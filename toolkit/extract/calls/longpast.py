"""Calls of months or weeks gone by, as their dates tell: "last May", "on 7 November 2024", "has not spoken with him since December"."""

from collections.abc import Sequence

from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.times import of_office
from toolkit.extract.reading import Reading
from toolkit.extract.words import MONTHS, words
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.edtf import add_days
from toolkit.temporal.mention import TimeMention
from toolkit.temporal.resolve import resolve


def of_month_gone(reading: Reading, report: CallReport) -> bool:
    """Tell whether a month gone by stands before the noun: "the transcripts of three stormy January phone calls"."""
    if report.medium_at is None or reading.day is None or report.rule == "call.rang":
        return False  # "Mrs May telephoned X"
    folds, noun = reading.tokens.folds, report.medium_at[0]
    behind = folds[report.last : report.last + 4]
    if behind[:1] in (["during"], ["at"]) and behind[1:2] == ["last"] and behind[2:] in _GONE:
        return True  # "the phone call between X and Y during last month's assembly"
    if folds[noun - 2] in MONTHS and folds[noun - 1].isdecimal() and len(folds[noun - 1]) == _YEAR:
        month = f"{folds[noun - 1]}-{MONTHS.index(folds[noun - 2]) + 1:02}"
        return month < reading.day[:7]  # "the July 2019 call"
    if folds[noun - 1] not in MONTHS or reading.is_called_so(noun - 1):
        return False
    months = (int(reading.day[5:7]) - 1 - MONTHS.index(folds[noun - 1])) % len(MONTHS)
    return months > 1


_YEAR = 4  #: digits
_GONE = tuple([span, "'s"] for span in ("month", "year", "summer", "autumn", "winter", "spring"))


def in_month_before(reading: Reading, report: CallReport, last: int) -> bool:
    """Tell whether a month without a day dates a report, one before that of publication."""
    folds = reading.tokens.folds
    opening = reading.layout.sentences[report.sentence].first
    behind = min(last, report.last + 8)
    behind = next((i for i in range(report.last, behind) if folds[i] in _OTHER_MATTER), behind)
    for first, stop in ((report.last, behind), (opening, min(report.first, opening + 4))):
        if not any(fold.rpartition("-")[2] in words().months for fold in folds[first:stop]):  # "mid-May"
            continue
        span = reading.span(first, stop)
        for mention in scan_dates(reading.dated, span.start, span.end):
            month = mention.kind == "month" and mention.relation != "since"  # "for the first time since May"
            value = resolve(mention, reading.day, "past") if month else None
            if value is not None and reading.day is not None and value.value[:7] < reading.day[:7]:
                return True
    return False


def of_this_week(reading: Reading, report: CallReport) -> bool:
    """Tell whether a weekday or "today" dates a clause: "when they spoke by phone on Monday"."""
    start, end = reading.span(report.first, reading.layout.sentences[report.sentence].last)
    return any(m.kind in ("weekday", "relative") for m in scan_dates(reading.dated, start, end))


def opened_by_day(reading: Reading, report: CallReport) -> bool:
    """Tell whether a day and no more stands before a report: "Earlier Sunday, X and Y talked by phone"."""
    first = reading.layout.sentences[report.sentence].first
    if not 0 < report.first - first <= _OPENING:
        return False
    span = reading.span(first, report.first)
    return any(m.kind in ("weekday", "relative") for m in scan_dates(reading.dated, span.start, span.end))


_OPENING = 6  #: tokens of "Late in the evening on Sunday,"


def not_since(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report says for how long there was no call: "has not spoken with him since December"."""
    folds = reading.tokens.folds
    last = reading.layout.sentences[report.sentence].last
    begun = folds[report.first : report.last]
    opening = folds[max(0, report.first - 4) : report.last]
    if "single" in opening and opening[opening.index("single") - 1] in ("a", "one") and "not" in opening:
        return True  # "not a single call was made"
    if "no" in opening and not PERFECT.isdisjoint(opening):
        return _how_long(
            folds[report.last : min(last, report.last + _SINCE)]
        )  # "has had no call with X since May"
    for i, fold in enumerate(begun if not _UNDONE.isdisjoint(begun) else ()):
        if fold == "yet" and begun[i + 1 : i + 2] == ["to"]:
            return True  # "have yet to speak"
        if fold in PERFECT or fold in _CONTRACTED:
            following = begun[i + 1 : i + 3]
            if following[:1] == ["never"]:
                return True
            if fold in _CONTRACTED or following[:1] in (["not"], ["n't"]):
                if "yet" in following:
                    return True  # "he has not yet talked to X"
                return _how_long(folds[report.last : min(last, report.last + _SINCE)])
    for predicate in reading.predicates[report.sentence]:
        if report.first <= predicate.first < report.last:
            group = folds[max(report.first, predicate.group - 1) : predicate.first]
            negated = predicate.negated or any(f.endswith("n't") for f in group)
            perfect = any(f in PERFECT for f in group)
            behind = folds[report.last : min(last, report.last + _SINCE)]
            return negated and perfect and ("for" in behind or _how_long(behind))
    return False


def _how_long(behind: Sequence[str]) -> bool:
    """Tell whether words say up to when there was no call: "since May", "in several weeks"."""
    if "since" in behind or any(list(behind[i : i + 2]) in _BEFORE_NOW for i in range(_NAME)):
        return True
    return any(fold == "in" and not _LONG.isdisjoint(behind[i + 1 : i + 4]) for i, fold in enumerate(behind))


_NAME = 3  #: tokens that may be left of a name behind "had not talked to Adm. X"
_BEFORE_NOW = (["before", ","], ["before", "."], ["before", ";"], ["before", "and"], ["before"])
_LONG = frozenset("weeks months years decades".split())

_SINCE = 8  #: tokens from whom he has not spoken with to "since"
_CONTRACTED = frozenset(("hasn't", "haven't", "hadn't"))
PERFECT = frozenset(("has", "have", "had", "hasn't", "haven't", "hadn't"))
_UNDONE = PERFECT | {"yet"}


def long_ago(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report stands with a full date of weeks before publication: "had a call on 7 November 2024"."""
    if reading.day is None or report.status == "planned":
        return False
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[report.sentence]
    inserted = folds[report.last : report.last + 2] in _INSERTED
    if report.rule == "call.named" and inserted and report.first - sentence.first <= 1:
        return False  # "The call, on January 15, went on for an hour": the one told of right before
    first, last = max(sentence.first, report.first - 4), min(sentence.last, report.last + 14)
    last = next((i for i in range(report.last, last) if folds[i] in _OTHER_MATTER), last)
    later = report.sentence > reading.layout.body + 1 and not of_office(reading)
    below = report.sentence >= _below_lead(reading) and not of_office(reading)
    behind = came_before(folds, report)
    if not (later or below or behind) and not any(
        len(f) == 4 for f in filter(str.isdigit, folds[first:last])
    ):
        return False
    span = reading.span(first, last)
    for mention in scan_dates(reading.dated, span.start, span.end):
        counted = mention.kind == "ago" and below  # "in a phone call eight days ago"
        if mention.kind == "season" and below and _is_over(mention, reading.day):
            return True  # "agreed upon in a phone call between X and Y this spring"
        if (mention.kind == "day" and mention.relation in (None, "on")) or counted:
            value = resolve(mention, reading.day, "past")
            if counted and value is not None and len(value.value) < _DAY:
                return True  # "A year ago the two spoke by phone"
            if (
                value is not None
                and len(value.value) == _DAY
                and (later or counted or behind or value.basis == "explicit")
                and value.value
                < (add_days(reading.day, -(_NEWS if later or counted or behind else _WEEKS)) or "")
                and not _is_at_hand(mention, reading.day, value.basis)
            ):
                return True
    return False


_DAY = len("2024-05-17")


def _is_at_hand(mention: TimeMention, day: str, basis: str) -> bool:
    """Tell whether a day without a year is rather one of the next weeks: "Ahead of the summit on 10 March, X rang Y"."""
    ahead = resolve(mention, day, "future") if basis != "explicit" and mention.kind == "day" else None
    return ahead is not None and day <= ahead.value <= (add_days(day, _WEEKS) or "")


def came_before(folds: list[str], report: CallReport) -> bool:
    """Tell whether what happened came after a call: "co-chaired the commission, following their phone call of 2 November"."""
    if report.medium_at is None:
        return False
    noun = report.medium_at[0]
    return not _FOLLOWING.isdisjoint(folds[max(0, noun - 3) : noun])


_FOLLOWING = frozenset(("following", "after", "since"))
_INSERTED = ([",", "on"], [",", "which"], [",", "held"])


def _below_lead(reading: Reading) -> int:
    """Return the first sentence behind the one that first names somebody: a paragraph without facts does not shift it."""
    if "below lead" not in reading.memo:
        numbers = range(reading.layout.body, len(reading.layout.sentences))
        reading.memo["below lead"] = next((n + 1 for n in numbers if reading.actors[n]), numbers.stop)
    found = reading.memo["below lead"]
    return found if isinstance(found, int) else 0


def _is_over(mention: TimeMention, day: str) -> bool:
    """Tell whether a season was over by a day."""
    value = resolve(mention, day, "past")
    if value is None or len(value.value) != len("2024-21"):
        return False
    year, season = int(value.value[:4]), int(value.value[5:])
    ends = f"{year}-{3 * (season - _SPRING) + 5:02}" if season < _WINTER else f"{year + 1}-02"
    return ends < day[:7]


_SPRING, _WINTER = 21, 24  #: seasons of EDTF, of the northern hemisphere as governments there count them
_OTHER_MATTER = frozenset("about regarding concerning which that who".split())  #: "in which he recalled"
_NEWS = 6  #: days after which a report recalls a call that it tells of below its lead
_WEEKS = 35  #: days after which an office may still publish a readout
