"""Headings within a page of several texts: "Call with Chile", above the paragraph that tells of that call."""

from collections.abc import Mapping

from toolkit.extract.calls.report import CallReport
from toolkit.extract.reading import Reading


def completed_below(reading: Reading, report: CallReport, first: Mapping[int, CallReport]) -> CallReport:
    """Return a report that is a heading with those whom the first report below it names, where the heading names one end of that call.

    `first` has the first report of each sentence.
    """
    sentence = reading.layout.sentences[report.sentence]
    paragraph = reading.layout.paragraphs[sentence.paragraph]
    alone = paragraph.first == sentence.first and paragraph.last == sentence.last
    if (
        report.rule != "call.noun"
        or report.status is not None
        or report.sentence == 0  # the title of the page
        or len(report.people) > 1
        or not alone
        or reading.tokens.folds[sentence.last - 1] in _STOPS
        or reading.predicates[report.sentence]
    ):
        return report
    below = first.get(report.sentence + 1) or first.get(report.sentence + 2)
    if below is None or len(below.people) != _BOTH or below.status is not None:
        return report
    own = {p.side for p in report.people}.union(report.sides)
    if not own or not own < {p.side for p in below.people}:
        return report
    return report._replace(people=below.people, sides=(), callers=below.callers)


_STOPS = frozenset((".", "!", "?"))
_BOTH = 2
