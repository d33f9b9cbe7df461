"""Calls of a round that a text announces, told whole behind it: "rang round allies … A day earlier she had spoken to X and Y"."""

from collections.abc import Iterable
from itertools import pairwise

from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.roundannounced import Round
from toolkit.extract.reading import Reading
from toolkit.extract.words import WEEKDAYS


def is_of_round(reading: Reading, reports: Iterable[CallReport]) -> bool:
    """Tell whether a report shortly behind what announces a round says with whom its maker spoke."""
    announced = reading.memo.get("round announced")
    if not isinstance(announced, Round):
        return False
    here = reading.layout.place(announced.sentence)
    return any(
        r.rule in _CLAUSES
        and len(r.people) > 1
        and r.callers[:1] == (announced.maker,)
        and 0 < reading.layout.place(r.sentence) - here <= _BEHIND
        for r in reports
    )


def adds_to_round(reading: Reading, report: CallReport) -> bool:
    """Tell whether a clause adds a call of the day before, or of a day that it names, to a round: "had spoken the day before with Y"."""
    if not is_of_round(reading, (report,)):
        return False
    sentence = reading.layout.sentences[report.sentence]
    folds = reading.tokens.folds[sentence.first : sentence.last]
    return any(fold in WEEKDAYS for fold in folds) or any(pair in _DAY_BEFORE for pair in pairwise(folds))


_CLAUSES = frozenset(("call.rang", "call.spoke", "call.held", "call.by-way", "call.placed", "call.received"))
_DAY_BEFORE = frozenset((("day", "earlier"), ("day", "before"), ("previous", "day")))
_BEHIND = 4  #: sentences
