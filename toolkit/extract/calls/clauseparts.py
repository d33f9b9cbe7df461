"""Whose a day is in a sentence of two calls: "spoke with X on Tuesday and is due to hold a call with Y on Friday"."""

from toolkit.extract.calls.report import CallReport, reports_of
from toolkit.extract.reading import Reading

_JOINTS = frozenset(("and", ";", "but", "while", "then"))
_DATING = frozenset(("after", "before", "following"))


def is_of_other_clause(reading: Reading, report: CallReport, token: int) -> bool:
    """Tell whether a token stands in the clause of another call of the same sentence."""
    for other in reports_of(reading):
        if (
            other.sentence != report.sentence
            or set(other.people) == set(report.people)
            or other.medium_at == report.medium_at
        ):
            continue
        one, two = sorted((report, other), key=_anchor)
        joint = _joint(reading, one, two)
        if joint is None or (one.status == two.status and report is two and _goes_on(reading, joint, two)):
            continue
        if token > joint if report is one else _anchor(one) < token < joint:
            return True
    return False


def _goes_on(reading: Reading, joint: int, report: CallReport) -> bool:
    """Tell whether a second call follows the first on its day: "on Friday and would then call Y"."""
    return not _THEN.isdisjoint(reading.tokens.folds[joint : _anchor(report)])


_THEN = frozenset(("then", "later", "afterwards", "afterward"))


def _anchor(report: CallReport) -> int:
    """Return a token of the words that make a report: those for the medium, else its last."""
    return report.medium_at[0] if report.medium_at is not None else report.last - 1


def _joint(reading: Reading, one: CallReport, two: CallReport) -> int | None:
    """Return the first word behind a call that joins the clause of the next: a comma too, where the first only dates the next."""
    folds, first = reading.tokens.folds, reading.layout.sentences[one.sentence].first
    dating = not _DATING.isdisjoint(folds[first : _anchor(one)])
    ends = _JOINTS | {","} if dating else _JOINTS
    begin = one.last if one.last <= _anchor(two) else _anchor(one) + 1
    return next((i for i in range(begin, _anchor(two)) if folds[i] in ends), None)
