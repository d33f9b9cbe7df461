"""Whose calls an office tells of: "Earlier in the day he spoke to Z", behind its own call with Y, is neither of Y nor of Z alone."""

from collections.abc import Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.times import of_office
from toolkit.extract.memory import GENDERS
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading


def by_own(reading: Reading, reports: Sequence[CallReport]) -> list[CallReport]:
    """Give reports of two foreigners, of whom one is only "he" or "the Minister", to who made the office's own calls before."""
    if reading.home is None or not of_office(reading):
        return _by_subject(reading, reports)
    maker: Person | None = None
    found: list[CallReport] = []
    for report in reports:
        if maker is not None and _is_of_foreigners(reading, report):
            found.append(_made_by(reading, report, maker))
            continue
        own = next((p for p in report.callers if p.side == reading.home), None)
        maker = maker or (own if len(report.people) > 1 else None)
        found.append(report)
    return found


def _by_subject(reading: Reading, reports: Sequence[CallReport]) -> list[CallReport]:
    """Give a call that "he" made to who made the one told right before, not to whom it was made: "X rang Y on Monday. On Sunday he spoke to Z"."""
    found: list[CallReport] = []
    before: CallReport | None = None
    for report in reports:
        if before is not None and _is_next_of(before, report):
            report = _made_by(reading, report, before.callers[0], pronoun=True)
        found.append(report)
        before = report if len(report.callers) == 1 and len(report.people) > 1 else None
    return found


def _is_next_of(before: CallReport, report: CallReport) -> bool:
    """Tell whether the next sentence seems to be of a call that the other end of the one before made to somebody else."""
    maker = before.callers[0]
    return (
        report.sentence == before.sentence + 1
        and len(report.callers) == 1
        and report.callers[0] is not maker
        and report.callers[0] in before.people
        and maker not in report.people
        and report.rule in _VERBS
        and before.rule in _VERBS
    )


_VERBS = frozenset(("call.rang", "call.spoke", "call.held", "call.by-way", "call.placed"))


def _is_of_foreigners(reading: Reading, report: CallReport) -> bool:
    """Tell whether one who made a call, and whom he called, are both of other states than the office."""
    return (
        len(report.callers) == 1
        and len(report.people) > 1
        and not report.group
        and all(p.side not in (None, reading.home) for p in report.people)
    )


def _made_by(reading: Reading, report: CallReport, maker: Person, *, pronoun: bool = False) -> CallReport:
    """Return a report with another maker, where its own is only a pronoun, or also a title."""
    caller = report.callers[0]
    actor = next(
        (
            a
            for a in reading.actors[report.sentence]
            if report.first <= a.first < report.last and a.people == (caller,)
        ),
        None,
    )
    if actor is None or not _may_be(reading, actor, caller, maker):
        return report
    if pronoun and actor.pronoun not in GENDERS:
        return report
    people = tuple(maker if p is caller else p for p in report.people)
    placed = report.initiator
    if placed is not None and placed[0] == caller.side and maker.side is not None:
        placed = (maker.side, *placed[1:])
    return report._replace(people=people, callers=(maker,), initiator=placed)


def _may_be(reading: Reading, actor: Actor, caller: Person, maker: Person) -> bool:
    if actor.pronoun in GENDERS:
        return maker.gender in (None, GENDERS[actor.pronoun])
    bare = set(caller.words).isdisjoint(reading.tokens.folds[actor.first : actor.last])
    return bare and actor.kind == "person"
