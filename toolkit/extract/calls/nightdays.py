"""The night of a call of which a text says only that it was "overnight", or "in the past 24 hours": from the day before publication into that day; or the day that somebody "has spent on the phone"."""

from toolkit.extract.attribution import chain_at
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.owndays import own_reports
from toolkit.extract.calls.report import CallReport
from toolkit.extract.facts import CALL_WORDS, Fact
from toolkit.extract.reading import Reading
from toolkit.temporal.edtf import add_days

_BEHIND = 4  #: tokens behind a report
_HOURS = 9  #: tokens of "which took place over the past 24 hours"
_BEFORE = 2  #: tokens of "overnight,"
_MATTERS = frozenset("about on over after following amid regarding concerning by ahead before".split())


def night_of(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the night before publication where a report says "overnight" of a call itself."""
    day_before = add_days(published, -1) if published is not None else None
    if day_before is None or call.status not in (None, "held"):
        return None
    for report in own_reports(call.reports):
        if (spent := _day_spent(reading, report)) is not None and published is not None:
            chain = chain_at(reading, report.sentence, spent[0])
            return Fact(published, (reading.span(*spent),), "date.night", "resolved", chain)
        at = _overnight(reading, report)
        last = None if at is None else at + 1
        if at is None and (hours := _of_last_hours(reading, report)) is not None:
            at, last = hours
        if at is not None and last is not None:
            chain = chain_at(reading, report.sentence, at)
            told = reading.span(at, last)
            return Fact(f"{day_before}/{published}", (told,), "date.night", "resolved", chain)
    return None


def _day_spent(reading: Reading, report: CallReport) -> tuple[int, int] | None:
    """Return the tokens of "spent the day" where somebody "has spent the day on the phone": it is that of publication."""
    folds = reading.tokens.folds
    for at in range(report.first, report.last - 3):
        if (
            folds[at] in ("has", "have")
            and folds[at + 1 : at + 3] == ["spent", "the"]
            and folds[at + 3] in _DAY
        ):
            return at + 1, at + 4
    return None


_DAY = frozenset(("day", "morning", "afternoon", "evening"))


def _of_last_hours(reading: Reading, report: CallReport) -> tuple[int, int] | None:
    """Return the tokens of "the past 24 hours" behind a report of a call: "the calls, which took place over the past 24 hours"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    last = min(sentence.last, report.last + _HOURS)
    at = next((i for i in range(report.first, last - 2) if folds[i] in ("past", "last")), None)
    if at is None or folds[at + 1] not in ("24", "twenty-four") or folds[at + 2] != "hours":
        return None
    return (at, at + 3) if _MATTERS.isdisjoint(folds[report.last : at - 2]) else None


def _overnight(reading: Reading, report: CallReport) -> int | None:
    """Return where "overnight" stands beside a report, not beside what the call was about: "the attacks overnight"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    first, last = max(sentence.first, report.first - _BEFORE), min(sentence.last, report.last + _BEHIND)
    at = next((i for i in range(first, last) if folds[i] == "overnight"), None)
    if at is None or not _MATTERS.isdisjoint(folds[report.last : at]):
        return None
    before = at > sentence.first and folds[at - 1] in ("an", "the", "his", "her", "their")
    return None if before and CALL_WORDS.isdisjoint(folds[at + 1 : at + 3]) else at
