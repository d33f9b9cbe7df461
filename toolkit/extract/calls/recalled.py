"""Calls that a report only recalls: under a heading "Background:", "in recent days", as what came before its own."""

from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.times import of_office
from toolkit.extract.reading import Reading

_HEADINGS = frozenset(("background", "reminder", "recall", "previously", "context", "history"))
_HEADING = 3  #: tokens of "Background information:"
_ITEMS = 6  #: paragraphs of a list under a heading
_LEAD = 2  #: sentences of the body
_LATELY = (
    ["recent", "days"],
    ["few", "days"],
    ["recent", "hours"],
    ["past", "days"],
    ["past", "24"],
    ["last", "24"],
    ["also", "recently"],
)
_CAME = frozenset(("came", "comes", "come", "coming", "follows", "followed"))
_AFTER = 5  #: tokens from "after" to who spoke


def is_background(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report stands among what a text recalls beside its own call."""
    if report.sentence <= reading.layout.body or (
        report.sentence <= reading.layout.body + _LEAD and not _adds(reading, report)
    ):
        return False
    return _is_headed(reading, report) or _is_of_late(reading, report) or _came_after(reading, report)


def _adds(reading: Reading, report: CallReport) -> bool:
    """Tell whether a sentence adds something to what a text has told before: "He also recently spoke"."""
    sentence = reading.layout.sentences[report.sentence]
    return "also" in reading.tokens.folds[sentence.first : report.last]


def _is_headed(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report stands in a list under "Background:"."""
    layout, folds = reading.layout, reading.tokens.folds
    own = layout.sentences[report.sentence].paragraph
    for number in range(own, max(layout.title, own - _ITEMS), -1):
        paragraph = layout.paragraphs[number]
        opening = folds[paragraph.first : min(paragraph.last, paragraph.first + _HEADING)]
        if ":" in opening:
            return opening[0] in _HEADINGS
    return False


def _is_of_late(reading: Reading, report: CallReport) -> bool:
    """Tell whether a newspaper says below its lead whom somebody has spoken with "in recent days"."""
    if of_office(reading):
        return False
    sentence = reading.layout.sentences[report.sentence]
    folds = reading.tokens.folds[sentence.first : sentence.last]
    return "recently" in folds or any(folds[i : i + 2] in _LATELY for i in range(len(folds)))


def _came_after(reading: Reading, report: CallReport) -> bool:
    """Tell whether a text's own call came after another: "said the call came after X personally spoke with Y"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[report.sentence].first
    for at in range(report.first - 1, max(first, report.first - _AFTER), -1):
        if folds[at] == "after":
            return folds[at - 1] in _CAME
    return False
