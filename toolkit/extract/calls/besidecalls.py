"""What a report tells beside the calls read so far: one of two of those on it, the title's own, what a relative clause says of somebody."""

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.mentioned import is_beside
from toolkit.extract.calls.report import AHEAD, FIRM, CallReport
from toolkit.extract.reading import Reading


def has_own_call(reading: Reading, calls: list[Call], report: CallReport) -> bool:
    """Tell whether two of several who were on a call had one of their own: "Trump held a separate call with Putin the same day".

    So has who "also spoke in a conference call with the presidents of Peru and Chile", behind his calls with others.
    """
    if _is_also_held(reading, calls, report):
        return True
    if len(report.people) != _TWO or report.sides or report.medium not in FIRM or report.medium_at is None:
        return False
    if report.status is not None or reading.tokens.folds[report.medium_at[0] - 1] != "separate":
        return False
    mine = set(report.people)
    return any(mine < set(c.people) for c in calls) and not any(mine == set(c.people) for c in calls)


def _is_also_held(reading: Reading, calls: list[Call], report: CallReport) -> bool:
    """Tell whether the caller of the calls told so far also spoke with several states of which none was on them."""
    folds, sides = reading.tokens.folds, set(report.sides)
    also = not _ALSO.isdisjoint(folds[report.first : report.last])
    if not also or len(sides) < _TWO or report.people != report.callers or len(report.people) != 1:
        return False
    held = report.status is None and report.medium in FIRM
    return (
        held
        and any(report.people[0] in c.people for c in calls)
        and all(sides.isdisjoint(c.all_sides()) for c in calls)
    )


_ALSO = frozenset(("also", "separately"))


def is_whose_doing(reading: Reading, report: CallReport) -> bool:
    """Tell whether a relative clause beside other news says whom somebody spoke with: ", who spoke to X and Y on Friday"."""
    folds = reading.tokens.folds
    led = any(
        folds[i] == "who" and folds[i - 1] == "," and not _SPOKE.isdisjoint(folds[i + 1 : i + 4])
        for i in range(report.first, report.last)
    )
    return led and len(report.people) > 1 and is_beside(reading, report)


_SPOKE = frozenset("spoke talked spoken rang phoned telephoned called".split())


def heads_another(reading: Reading, report: CallReport, call: Call) -> bool:
    """Tell whether a title names a call of two that the body tells without a word of calling, and another only further on.

    That one is of others, or of one of the two: a call to come, or one whose medium nobody names.
    """
    two, others = set(report.people), set(call.people)
    if len(two) != _TWO or len(others) < _TWO or call.first_sentence <= reading.layout.body + _FURTHER:
        return False
    shared = len(two & others)
    if not shared:
        return report.medium in FIRM
    if shared == 1 and report.status is None and call.status in AHEAD:
        return True
    if shared == 1 and _have_rung(report, call):
        return True
    sides = {p.side for p in two | others} - {None}
    unnamed = report.medium in FIRM and call.medium not in FIRM and not report.sides
    return shared == 1 and unnamed and len(others) == _TWO and len(sides) > _TWO


def _have_rung(report: CallReport, call: Call) -> bool:
    """Tell whether each of two rang a third: "X Rings Y", in a text that goes on to Z who "had telephoned Y"."""
    rung = all(r.rule == "call.rang" and r.medium in FIRM for r in (report, call.reports[0]))
    callers, others = set(report.callers), set(call.reports[0].callers)
    return (
        rung
        and len(callers) == len(others) == 1
        and callers.isdisjoint(call.people)
        and others.isdisjoint(report.people)
    )


_TWO = 2
_FURTHER = 3  #: sentences of the body that go on with what its first tells
