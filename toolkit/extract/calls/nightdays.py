"""The night of a call of which a text says only that it was "overnight": from the day before publication into that day."""

from toolkit.extract.attribution import chain_at
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.owndays import own_reports
from toolkit.extract.calls.report import CallReport
from toolkit.extract.facts import CALL_WORDS, Fact
from toolkit.extract.reading import Reading
from toolkit.temporal.edtf import add_days

_BEHIND = 4  #: tokens behind a report
_BEFORE = 2  #: tokens of "overnight,"
_MATTERS = frozenset("about on over after following amid regarding concerning by ahead before".split())


def night_of(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the night before publication where a report says "overnight" of a call itself."""
    day_before = add_days(published, -1) if published is not None else None
    if day_before is None or call.status not in (None, "held"):
        return None
    for report in own_reports(call.reports):
        at = _overnight(reading, report)
        if at is not None:
            chain = chain_at(reading, report.sentence, at)
            told = reading.span(at, at + 1)
            return Fact(f"{day_before}/{published}", (told,), "date.night", "resolved", chain)
    return None


def _overnight(reading: Reading, report: CallReport) -> int | None:
    """Return where "overnight" stands beside a report, not beside what the call was about: "the attacks overnight"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    first, last = max(sentence.first, report.first - _BEFORE), min(sentence.last, report.last + _BEHIND)
    at = next((i for i in range(first, last) if folds[i] == "overnight"), None)
    if at is None or not _MATTERS.isdisjoint(folds[report.last : at]):
        return None
    before = at > sentence.first and folds[at - 1] in ("an", "the", "his", "her", "their")
    return None if before and CALL_WORDS.isdisjoint(folds[at + 1 : at + 3]) else at
