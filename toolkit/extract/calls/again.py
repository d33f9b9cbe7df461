"""Tell a second call of the same two, which a text tells with its own day: "The second call, on Friday, was over in minutes"."""

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.report import CallReport
from toolkit.extract.reading import Reading
from toolkit.temporal.dates import DAY_KINDS, scan_dates

_ORDINALS = frozenset(("second", "third", "follow-up", "next"))
_PAIR = 2
_REACH = 8  #: tokens from the noun to its day: "lasted barely ten minutes on"


def is_again(reading: Reading, report: CallReport, call: Call) -> bool:
    """Tell whether a report without people is of a further call of the two of whom a text has told."""
    if (
        report.rule != "call.named"
        or report.past
        or report.status is not None
        or len(call.people) != _PAIR
        or call.sides
        or report.sentence <= max(call.first_sentence, reading.layout.body)
    ):
        return False
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    opening = folds[sentence.first : report.first]
    return opening[:1] == ["the"] and not _ORDINALS.isdisjoint(opening) and _has_day(reading, report)


def is_of_the_same(report: CallReport, call: Call) -> bool:
    """Tell whether a report has been found to be of a second call of the two on a first."""
    return (
        report.rule == "call.named" and len(report.people) == _PAIR and set(report.people) == set(call.people)
    )


def _has_day(reading: Reading, report: CallReport) -> bool:
    last = min(reading.layout.sentences[report.sentence].last, report.last + _REACH)
    span = reading.span(report.last, last) if report.last < last else None
    if span is None:
        return False
    return any(m.kind in DAY_KINDS for m in scan_dates(reading.dated, span.start, span.end))
