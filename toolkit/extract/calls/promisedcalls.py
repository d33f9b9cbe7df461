"""A call that somebody undertakes to have: "X told Y by phone that he would help, and promised to ring Z"."""

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.report import CallReport
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.reading import Reading

_PROMISING = frozenset("agree promise pledge offer undertake vow volunteer commit propose".split())
_BEHIND = 4  #: tokens of "promised Mr. Marte to ring"


def is_promised(reading: Reading, call: Call) -> bool:
    """Tell whether a call stands only in what somebody agreed or promised to do: that is an undertaking, and no report."""
    telling = [r for r in call.reports if not r.definite] or call.reports  # "the call" tells of neither
    return all(_is_undertaken(reading, r) or _is_foretold(reading, r) for r in telling)


def _is_foretold(reading: Reading, report: CallReport) -> bool:
    """Tell whether somebody else says that two will speak, and of no call: "Marte said that Ilves would speak to Soto himself"."""
    folds = reading.tokens.folds
    if report.medium not in (None, "talk") or report.status != "planned":
        return False
    if "would" not in folds[report.first : report.last]:
        return False
    return any(
        p.kind == "say"
        and p.complement[0] <= report.first < p.complement[1]
        and p.subject is not None
        and len(p.subject.people) == 1
        and p.subject.people[0] not in report.people
        for p in reading.predicates[report.sentence]
    )


def _is_undertaken(reading: Reading, report: CallReport) -> bool:
    folds = reading.tokens.folds
    return any(
        p.lemma in _PROMISING
        and report.first <= p.first < report.last
        and any(
            folds[i] == "to" and _is_bare_verb(folds[i + 1])
            for i in range(p.last, min(report.last, p.last + _BEHIND))
        )
        and (report.medium_at is None or p.last <= report.medium_at[0])
        for p in reading.predicates[report.sentence]
    )


def _is_bare_verb(fold: str) -> bool:
    """Tell "promised to ring" from "offered his condolences to X"."""
    return any(verb.form == "base" for verb in verbs().get(fold, ()))
