"""A call with himself that somebody asks others to hold: "has asked the leaders of X and Y to hold a three-way call"."""

from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.report import CallReport, placed_by
from toolkit.extract.reading import Reading

_ASKING = frozenset(("ask", "urge", "invite", "request"))
_ALL_OF_THEM = frozenset(
    "three-way trilateral four-way quadrilateral joint conference three-party tripartite".split()
)


def with_asker(reading: Reading, report: CallReport) -> CallReport:
    """Put whoever asks others for a call of more than two on it, as who requests it."""
    folds = reading.tokens.folds
    if len(report.people) + len(report.sides) < _BOTH or report.status not in (None, "planned", "requested"):
        return report
    if report.medium_at is None or _ALL_OF_THEM.isdisjoint(folds[report.first : report.medium_at[1]]):
        return report
    for predicate in reading.predicates[report.sentence]:
        asker = predicate.subject
        if (
            predicate.lemma in _ASKING
            and not predicate.passive
            and not predicate.negated
            and asker is not None
            and len(asker.people) == 1
            and asker.people[0].role in PRINCIPAL
            and asker.people[0] not in report.people
            and predicate.last == report.first
        ):
            return report._replace(
                first=asker.first,
                people=(*asker.people, *report.people),
                callers=asker.people,
                status="requested",
                initiator=placed_by([asker], asker.first, predicate.last),
            )
    return report


_BOTH = 2
