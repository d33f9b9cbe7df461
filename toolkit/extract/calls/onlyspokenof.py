"""Calls that others call for, or that somebody only recalls: "Protesters called on X and Y to talk", "recalled her phone call with X"."""

from toolkit.extract.calls.report import CallReport
from toolkit.extract.reading import Reading


def is_urged(reading: Reading, report: CallReport) -> bool:
    """Tell whether others only call on two to speak: "Protesters called on X and Y to talk by phone"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[report.sentence].first
    begin = report.first - (folds[report.first - 1] in ("on", "upon"))
    urged = begin > first and folds[begin - 1] in _URGING and report.status in (None, "planned")
    return urged and "to" in folds[report.first : report.last] and len(report.people) > 1


_URGING = frozenset("called calls urged urges asked pressed begged implored".split())


def is_recalled(reading: Reading, report: CallReport) -> bool:
    """Tell whether somebody only recalls a call of his: "recalled her phone conversation with X last month"."""
    if report.medium_at is None:
        return False
    before = reading.tokens.folds[max(0, report.medium_at[0] - _RECALLED) : report.medium_at[0]]
    at = next((i for i, fold in enumerate(before) if fold in _RECALLING), None)
    return at is not None and before[at + 1 : at + 2] != [] and before[at + 1] in _OWN_CALL


_RECALLING = frozenset(("recalled", "recalling", "recalls", "remembered"))
_OWN_CALL = frozenset(("his", "her", "their", "its", "a", "an", "the"))
_RECALLED = 4  #: tokens of "recalled her long telephone"
