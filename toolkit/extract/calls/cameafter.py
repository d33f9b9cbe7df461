"""What came after a call that is told of for its sake: "to follow up on the 7 December call", "the visit follows a call with X a week ago"."""

from toolkit.extract.calls.report import CallReport
from toolkit.extract.reading import Reading
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.edtf import add_days
from toolkit.temporal.resolve import resolve


def after_theirs(folds: list[str], report: CallReport) -> bool:
    """Tell whether what is told comes after a call of theirs: "will hold talks with X, following their phone call this month"."""
    noun = report.medium_at[0] if report.medium_at is not None else report.first
    before = folds[max(report.first, noun - _QUALIFIED) : noun]
    return "will" in folds[report.first : noun] and any(
        before[i] in ("after", "following", "since") and before[i + 1] in ("their", "his", "her")
        for i in range(len(before) - 1)
    )


_QUALIFIED = 5  #: tokens of "following their first long"


def follows_up(folds: list[str], first: int, report: CallReport) -> bool:
    """Tell whether the call is what is followed up: "to follow up on the 7 December call between X and Y"."""
    noun = report.medium_at[0] if report.medium_at is not None else report.first
    before = folds[max(first, noun - 9) : noun]
    return "up" in before and any(
        before[i : i + 3] in (["follow", "up", "on"], ["following", "up", "on"], ["followed", "up", "on"])
        for i in range(len(before))
    )


def after_one_ago(reading: Reading, report: CallReport) -> bool:
    """Tell whether what came after a call of days ago is told below the lead: "the visit follows a call with X a week ago"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    if report.medium_at is None or report.sentence <= reading.layout.body + 1:
        return False
    led = folds[max(sentence.first, report.medium_at[0] - _LED_BY) : report.medium_at[0]]
    behind = folds[report.last : min(sentence.last, report.last + _AGO)]
    return not _FOLLOWING.isdisjoint(led) and "ago" in behind and not _DAYS.isdisjoint(behind)


def after_one_dated(reading: Reading, report: CallReport) -> bool:
    """Tell whether what came after a call of days before is told below the first sentence: "the planes sent after the call between the two on 30 May"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    if report.medium_at is None or reading.day is None or report.sentence <= reading.layout.body:
        return False
    noun = report.medium_at[0]
    led = folds[max(sentence.first, noun - _LED_BY) : noun]
    before = folds[max(sentence.first, noun - _DATED) : noun]
    if not _SINCE.isdisjoint(led) and led[-1] in _KNOWN:
        first, last = report.last, min(sentence.last, report.last + _DATE)
    elif not _SINCE.isdisjoint(before):  # "The meeting follows the Minister's September 21 call with Y"
        first, last = max(sentence.first, noun - _DATED), noun
    else:
        return False
    span = reading.span(first, last) if first < last else None
    news = add_days(reading.day, -_NEWS)
    if span is None or news is None:
        return False
    dates = (resolve(m, reading.day, "past") for m in scan_dates(reading.dated, span.start, span.end))
    return any(d is not None and len(d.value) == len(news) and d.value < news for d in dates)


_DATED = 8  #: tokens of "follows the Minister's September 21 phone"
_SINCE = frozenset(("after", "following", "since", "follows", "followed"))
_KNOWN = frozenset(("the", "their", "his", "her"))
_DATE = 5  #: tokens of "on Thursday, 30 October"
_NEWS = 2  #: days for which a call is news
_LED_BY = 4  #: tokens of "following a phone"
_AGO = 4  #: tokens of "two weeks ago"
_FOLLOWING = frozenset(("following", "after", "follows", "followed"))
_DAYS = frozenset(("days", "week", "weeks", "month", "months", "year", "years"))
