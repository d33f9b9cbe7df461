"""Tell reports that are no calls of their own: what one tells the other of a third, what stands beside the matter, who would not take a call."""

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.pages import people_of_title
from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.times import of_office
from toolkit.extract.reading import Reading


def is_refused(reading: Reading, report: CallReport) -> bool:
    """Tell whether somebody would not take a call."""
    return not _REFUSING.isdisjoint(reading.tokens.folds[max(0, report.first - _NEAR) : report.last])


_NEAR = 8  #: tokens of "had refused to take a phone"
_REFUSING = frozenset("refused refuses refusing declined declines declining rejected".split())


def is_told_in_it(reading: Reading, report: CallReport, calls: list[Call]) -> bool:
    """Tell whether somebody on the line says of others, or of himself to the other, that there was a call: "told him that he had spoken with Y"."""
    for p in reading.predicates[report.sentence]:
        if p.subject is None or not p.subject.people or not p.complement[0] <= report.first < p.complement[1]:
            continue
        line = next((c.people for c in calls if p.subject.people[0] in c.people), [])
        if line and of_office(reading) and p.that and p.complement[0] <= report.first:
            return True
        addressed = (
            a for a in reading.actors[report.sentence] if p.last <= a.first and a.last <= p.complement[0]
        )
        pronoun = line and reading.tokens.folds[p.last] in ("him", "her", "them")
        if p.speech and (pronoun or any(q in line for a in addressed for q in a.people)):
            return True
    return False


def is_beside(reading: Reading, report: CallReport) -> bool:
    """Tell whether a relative clause says of somebody beside the matter whom he spoke with."""
    folds, opening = reading.tokens.folds, reading.layout.body
    led = [
        i
        for i in range(report.first, report.last)
        if folds[i] == "who"
        and folds[i - 1] == ","
        and folds[i + 1 : i + 2] not in (["is"], ["was"])
        and not (
            report.separate and folds[i + 1] in ("earlier", "later")
        )  # "who earlier that day held separate calls"
        and not _goes_on(reading, report, i)
    ]
    apart = folds[reading.layout.sentences[report.sentence].first] in ("separately", "meanwhile")
    beside = bool(led) and not apart  # "Separately, X spoke with Y, who called to thank him"
    if not beside or report.status is not None or report.sentence <= opening or of_office(reading):
        return False
    # what a clause says of those of the title is news
    return not (len(report.people) > 1 and set(report.people) <= people_of_title(reading))


def _goes_on(reading: Reading, report: CallReport, who: int) -> bool:
    """Tell whether the clause ends before what is reported: "X, who chairs the Community, rang Y"."""
    folds = reading.tokens.folds
    return any(
        who < p.first < report.last and not p.relative and folds[p.group - 1] == ","
        for p in reading.predicates[report.sentence]
    )


def is_of_all(reading: Reading, calls: list[Call], report: CallReport) -> bool:
    """Tell whether several of those called did something in "the calls", each in his own: "During the calls, the leaders of X and Y agreed"."""
    if not report.definite or report.medium_at is None:
        return False
    if reading.tokens.folds[report.medium_at[1] - 1] not in _CALLS:
        return False
    sides = {p.side for p in report.people} | set(report.sides)
    known = {s for c in calls for s in c.all_sides()}
    return len(sides) > 1 and sides <= known and not any(sides <= set(c.all_sides()) for c in calls)


_CALLS = frozenset(("calls", "conversations", "talks", "discussions"))


def is_of_others(reading: Reading, calls: list[Call], report: CallReport) -> bool:
    """Tell whether an office that has told of its own call names one of two others."""
    sides = {p.side for p in report.people} | set(report.sides)
    own = any(reading.home in c.all_sides() for c in calls)
    return own and of_office(reading) and len(sides) > 1 and reading.home not in sides


def follows_it(reading: Reading, report: CallReport) -> bool:
    """Tell whether a clause only dates something by a call: "who went home after his call with X"."""
    if report.medium_at is None:
        return False
    folds, at = reading.tokens.folds, report.medium_at[0]
    led = next((i for i in range(at - 1, max(0, at - 4), -1) if folds[i] in ("after", "following")), 0)
    return led > 0 and folds[led - 1] not in ("day", "days", "hours")
