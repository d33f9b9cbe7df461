"""Calls of months or weeks gone by, as their dates tell: "last May", "on 7 November 2024", "has had two calls since he took office"."""

import itertools
from collections.abc import Sequence

from toolkit.extract.calls.report import LEAD, CallReport
from toolkit.extract.calls.times import of_office
from toolkit.extract.reading import Reading
from toolkit.extract.words import MONTHS, is_dating, words
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
    if "since" in behind:
        return True
    return any(fold == "in" and not _LONG.isdisjoint(behind[i + 1 : i + 4]) for i, fold in enumerate(behind))


_LONG = frozenset("weeks months years decades".split())

_SINCE = 8  #: tokens from whom he has not spoken with to "since"
_CONTRACTED = frozenset(("hasn't", "haven't", "hadn't"))
PERFECT = frozenset(("has", "have", "had", "hasn't", "haven't", "hadn't"))
_UNDONE = PERFECT | {"yet"}


def sums_up(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report counts calls: "has had two phone conversations with X since he took office", "have held one so far"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    if _several_times(reading, report) or _lists_many(reading, report):
        return True
    if report.medium_at is None:
        return False
    noun = report.medium_at[0]
    if PERFECT.isdisjoint(folds[max(sentence.first, noun - _GROUP) : noun]):
        return False
    before = folds[max(sentence.first, noun - 3) : noun]
    counted = not _COUNTS.isdisjoint(before)
    if counted and "since" in folds[report.last : sentence.last]:
        return True
    own = folds[sentence.first : sentence.last]
    return (counted or "one" in before) and not _UNTIL_NOW.isdisjoint(itertools.pairwise(own))


def _several_times(reading: Reading, report: CallReport) -> bool:
    """Tell whether many calls are summed up: "have spoken by phone a few times", and below the lead "spoke several times"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    first, last = sentence.first, sentence.last
    if report.rule not in ("call.spoke", "call.by-way"):
        return report.rule == "call.rang" and _counts_times(folds, report.last, last)
    if report.sentence > reading.layout.body and (
        _works_the_phones(folds[first:last]) or _has_so_far(folds[report.first : report.last])
    ):
        return True
    own = folds[report.first : min(last, report.last + _SUMMED)]
    many = next(
        (
            i
            for i, one in enumerate(own)
            if (one in _MANY and not _OCCASIONS.isdisjoint(own[i + 1 : i + 2]))
            or own[i : i + 3] == ["number", "of", "times"]
        ),
        None,
    )
    if many is None:
        return False
    perfect = not PERFECT.isdisjoint(folds[max(first, report.first) : report.first + many])
    return perfect or report.sentence > reading.layout.body


def _has_so_far(told: list[str]) -> bool:
    """Tell whether somebody is told to have spoken with others until now: "Lee has so far spoken by phone with X, Y and Z"."""
    return any(one in PERFECT and told[i + 1 : i + 3] == ["so", "far"] for i, one in enumerate(told))


def _counts_times(folds: list[str], at: int, last: int) -> bool:
    """Tell whether somebody rang many times: "is said to have rung him more than 20 times"."""
    behind = folds[at : min(last, at + _COUNTED)]
    return any(one.isdigit() and two == "times" for one, two in itertools.pairwise(behind))


_COUNTED = 5  #: tokens of "more than 20 times"


def _lists_many(reading: Reading, report: CallReport) -> bool:
    """Tell whether a paper only lists far down with whom else somebody "also spoke": "He also spoke on Saturday to W, X, Y and Z".

    With "has" it does so whatever the words for the medium: "has also held phone talks with X, Y and Z".
    """
    if (
        report.status is not None
        or len(report.people) < _MANY_OTHERS
        or report.sentence <= reading.layout.body + 1
        or of_office(reading)
    ):
        return False
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    many = report.rule == "call.spoke" and report.medium is None and len(report.people) > _MANY_OTHERS
    if many and reading.layout.place(report.sentence) > LEAD:
        return True
    told = folds[report.first : report.last]
    perfect = not {"has", "have"}.isdisjoint(told) and not _ALSO.isdisjoint(told)
    return perfect and not any(is_dating(fold) for fold in folds[sentence.first : sentence.last])


_ALSO = frozenset(("also", "already", "since"))
_MANY_OTHERS = 3  #: the one who spoke and two others


def _works_the_phones(words: list[str]) -> bool:
    """Tell whether somebody is said to be on the phone all the time: "has been on the phone since the weekend, speaking with the leaders of X and Y"."""
    phone = next((i for i, pair in enumerate(itertools.pairwise(words)) if pair in _ON_THE_PHONE), None)
    if phone is None or "since" not in words[phone:] or PERFECT.isdisjoint(words[:phone]):
        return False
    return words[phone - 2 : phone] == ["been", "on"] or words[phone - 1] in ("working", "worked")


_ON_THE_PHONE = frozenset((("the", "phone"), ("the", "phones"), ("the", "telephone")))
_SUMMED = 7  #: tokens of "each other a great number of times"
_MANY = frozenset(
    "two few several many multiple numerous countless three four five six seven ten dozen various".split()
)
_OCCASIONS = frozenset(("times", "occasions"))
_UNTIL_NOW = frozenset((("so", "far"), ("to", "date"), ("until", "now"), ("this", "year")))
_GROUP = 6  #: tokens of "has had two long phone"
_COUNTS = frozenset("two three four five six seven several many numerous multiple".split())


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
