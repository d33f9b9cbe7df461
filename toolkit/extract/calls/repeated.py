"""Calls that are no news: repeated from an earlier report, the first where the second is told, or dated by a year gone by."""

from toolkit.extract.calls.report import CallReport
from toolkit.extract.reading import Reading
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.edtf import add_days
from toolkit.temporal.resolve import resolve


def is_repeated(reading: Reading, report: CallReport) -> bool:
    """Tell whether an outlet only repeats what it has reported: "As reported by X, Y earlier phoned Z"."""
    sentence = reading.layout.sentences[report.sentence]
    opening = reading.tokens.folds[sentence.first : min(sentence.first + _REPEATING, report.first)]
    return (
        report.sentence > reading.layout.body and opening[:1] == ["as"] and not _REPORTED.isdisjoint(opening)
    )


_REPEATING = 6  #: tokens of "As the news agency has already reported"
_REPORTED = frozenset(("reported", "informed", "reminder", "recalled"))


def is_first_of_two(reading: Reading, report: CallReport) -> bool:
    """Tell whether a text on a second call comes back to the first: "rang him again … The first call, on Monday, was short"."""
    layout, folds = reading.layout, reading.tokens.folds
    if report.rule != "call.named" or report.people or report.sentence <= layout.body:
        return False
    if folds[report.first - 1] != "first" or folds[report.first - 2] not in _WHOSE:
        return False
    lead = layout.sentences[layout.body]
    return not _ANEW.isdisjoint(folds[lead.first : lead.last])


_WHOSE = frozenset(("the", "his", "her", "their", "its", "that"))
_ANEW = frozenset(("second", "again", "anew", "another", "follow-up"))


def is_of_year_past(reading: Reading, report: CallReport) -> bool:
    """Tell whether a year gone by dates a report: "Y phoned him when she took over in 2016"."""
    day = reading.day
    if day is None:
        return False
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[report.sentence]
    last = min(sentence.last, report.last + _DATED)
    verb = (
        p.group
        for p in reading.predicates[report.sentence]
        if report.last <= p.group < last
        and _THEN.isdisjoint(folds[max(report.last, p.group - _TO_THEN) : p.group])
    )
    last = min((last, *verb, *(i for i in range(report.last, last) if folds[i] in _ABOUT)))
    return (
        _is_of_earlier_year(reading, report.last, last, day)
        or (
            folds[sentence.first] == "in"
            and report.first <= sentence.first + _FRONTED
            and _is_of_earlier_year(reading, sentence.first, report.first, day)
        )
        or _is_where_that_year(reading, report, sentence.first, day)
        or _opens_last_year(folds, sentence.first, report.first)
    )


_THEN = frozenset(("when", "day", "night"))  #: "on the day she took up office in 2016"
_TO_THEN = 5  #: tokens of "when the new prime minister", before a verb


def _opens_last_year(folds: list[str], first: int, stop: int) -> bool:
    """Tell whether a clause on last year leads to a report: "At the close of his trip last year to Oslo, the two talked by phone, but this year"."""
    return any(
        folds[i : i + 2] == ["last", "year"] and folds[i + 2] != "'s" and "," in folds[i + 2 : stop]
        for i in range(first, stop - 2)
    )


def _is_where_that_year(reading: Reading, report: CallReport, first: int, day: str) -> bool:
    """Tell whether something was done in a year gone by "during" a call: "The photograph was taken in 2020, during his call with Y"."""
    noun = reading.tokens.folds[max(first, report.first - _TO_NOUN) : report.first]
    led = next((at for at in range(len(noun)) if noun[at] == "during"), None)
    if led is None:
        return False
    at = report.first - len(noun) + led
    return _is_of_earlier_year(reading, max(first, at - _YEAR), at, day)


_TO_NOUN = 4  #: tokens of "during our president's"
_YEAR = 4  #: tokens of "in March 2020,"


def _is_of_earlier_year(reading: Reading, first: int, last: int, day: str) -> bool:
    """Tell whether "in 2016" or "in March 2019" stands between two tokens, months before a day."""
    if not any(len(fold) == 4 and fold.isdigit() for fold in reading.tokens.folds[first:last]):
        return False
    span = reading.span(first, last)
    for mention in scan_dates(reading.dated, span.start, span.end):
        value = resolve(mention, day, "past") if mention.kind in ("year", "month") else None
        if value is not None and mention.relation == "in" and value.basis == "explicit":
            return value.value[:7] < (add_days(day, -_MONTHS) or day)[: len(value.value)]
    return False


_FRONTED = 6  #: tokens of "In late March 2019,"
_MONTHS = 62  #: days after which a month gone by no longer dates news
_DATED = 14  #: tokens from the last person to the year
_ABOUT = frozenset(
    "about regarding concerning over discussing after before since that which who where under ; (".split()
)
