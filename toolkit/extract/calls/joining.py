"""Which of the calls told so far a report is of, by those who were on it."""

from toolkit.extract.calls.assignment import Assignment
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.report import FIRM, CallReport
from toolkit.temporal.dates import scan_dates


def join(task: Assignment) -> bool:
    """Add a report to the first call that it fits; tell whether it is dealt with."""
    if task.in_title and len(each := _with_each(task)) > 1:
        for call in each:
            task.absorbed(call, task.report._replace(sides=()))
        return True
    return any(_join(task, call) for call in task.calls)


def _with_each(task: Assignment) -> list[Call]:
    """Return the calls that a title sums up by the states at their other ends: "Taoiseach speaks to the prime ministers of Peru and Chile"."""
    report = task.report
    held = [c for c in task.calls if task.mine and task.mine <= set(c.people)]
    found = [c for c in held if len(set(report.sides).intersection(c.all_sides())) == 1]
    return found if set(report.sides) <= {s for c in found for s in c.all_sides()} else []


def _join(task: Assignment, call: Call) -> bool:
    report, mine, known = task.report, task.mine, set(call.people)
    ends_known = set(report.sides) <= set(call.all_sides())
    if report.separate and report.sides and mine <= known and ends_known:
        task.absorbed(call, report._replace(sides=()))
        return True
    if task.in_title and _is_its_end(call, report):
        task.absorbed(call, report._replace(sides=()))
        return True
    if _is_before_planned(report, call, in_title=task.in_title):
        return False  # "X, Y and Z will hold a call. X and Y spoke on Monday"
    if _is_same(task, call):
        if report.status in ("planned", "requested") and call.status is None and call.medium is not None:
            return True  # a further call, of which nobody else is named
        _settle_status(task, call)
        task.absorbed(call)
        return True
    fresh_sides = {p.side for p in mine - known}
    if mine and call.sides and fresh_sides and None not in fresh_sides and fresh_sides <= set(call.sides):
        call.sides = [s for s in call.sides if s not in fresh_sides]
        task.absorbed(call)
        return True
    if not mine and report.sides and ends_known:
        task.absorbed(call, report._replace(sides=()))
        return True
    return False


def _is_same(task: Assignment, call: Call) -> bool:
    """Tell whether those whom a report names are those on a call, or some of them, or more."""
    report, mine, known = task.report, task.mine, set(call.people)
    other_end = report.separate and bool(report.sides) and not set(report.sides) <= set(call.all_sides())
    apart = bool(call.sides) and (
        call.reports[0].separate or (call.status == "cancelled" != report.status) or not known
    )
    closed = report.rule == "call.noun" and not report.definite and len(mine) == _TWO and bool(call.sides)
    strangers = (apart or closed) and not {p.side for p in mine - known} <= set(call.sides)
    return (
        bool(mine)
        and (mine <= known or (known <= mine and not task.named()))
        and not strangers
        and not other_end
        and not _is_joint_one(task, call)
        and not (report.separate and mine != known and len(known) > 1)
    )


def _is_joint_one(task: Assignment, call: Call) -> bool:
    """Tell whether two who had a call were on a joint one with others too, on a day of its own: "took part in a joint call on 30 April with X and Y"."""
    report, at = task.report, task.report.medium_at
    known = set(call.people)
    if at is None or len(known) != _TWO or not known < task.mine or call.reports[0].medium not in FIRM:
        return False
    if task.reading.tokens.folds[at[0] - 1] not in _JOINT:
        return False
    span = task.reading.span(report.first, report.last)
    return any(m.kind == "day" for m in scan_dates(task.reading.dated, span.start, span.end))


_JOINT = frozenset(("joint", "group", "four-way", "trilateral"))
_TWO = 2  #: those on "a call between X and Y", which is none of many


def _settle_status(task: Assignment, call: Call) -> None:
    """Let a report of both ends say that a planned call was called off, or that it took place."""
    report = task.report
    if len(task.mine) + len(report.sides) <= 1:
        return
    if report.status == "cancelled" and call.status == "planned":
        call.status = "cancelled"  # "had been scheduled to talk", and the title says "called off"
    named = report.rule == "call.noun" and not report.definite  # "has shrunk to a video call among X, Y"
    if report.status is None and call.status == "planned" and not (task.in_title or named):
        call.status = None


def _is_its_end(call: Call, report: CallReport) -> bool:
    """Tell whether a title's "calls with Peru and Chile" holds a call of which the text names one end only: "received a call from Y" of Chile."""
    ends = [p.side for p in call.people] if len(call.people) == 1 and not call.sides else []
    return report.separate and len(report.people) == 1 and bool(ends) and ends == list(report.sides)


def _is_before_planned(report: CallReport, call: Call, *, in_title: bool) -> bool:
    """Tell whether a held call of two is another than the one that is planned for more."""
    mine = set(report.people)
    return (
        call.status in ("planned", "requested", "cancelled")
        and report.status is None
        and report.medium is not None
        and not in_title
        and len(mine) > 1
        and mine < set(call.people)
    )
