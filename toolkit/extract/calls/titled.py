"""What a title says of the calls that the body tells: it sums them up, heads one of them, or adds one."""

from itertools import takewhile

from toolkit.extract.calls.assignment import Assignment
from toolkit.extract.calls.besidecalls import heads_another
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.callmedia import take_medium
from toolkit.extract.calls.oneorseveral import SEVERAL
from toolkit.extract.calls.report import CallReport
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading


def sums_up_all(task: Assignment) -> bool:
    """Add a title that names those of all calls together to each of them."""
    if not task.in_title or not _sums_up(task.calls, task.report):
        return False
    for call in task.calls:
        call.reports.append(task.report)
        take_medium(task.reading, call, task.report)
    return True


def heads(task: Assignment) -> bool:
    """Add a title to the call with most of those whom it names, or a call that stands in it alone."""
    calls, report, mine = task.calls, task.report, task.mine
    if not task.in_title:
        return False
    if mine and ((report.separate and report.sides) or _is_next_act(task.reading, report)):
        task.opened()  # "calls with Peru, Ghana and Samoa": a further one
        return True
    if not calls:
        return False
    call = max(calls, key=lambda c: len(mine & set(c.people)))
    if heads_another(task.reading, report, call):
        calls.insert(0, Call(report))
    elif not mine and call.medium in (None, "talk") and _names_sides(report, call):
        call.reports.append(report)
        take_medium(task.reading, call, report)  # "Peruvian, Ghanaian ministers meet virtually"
    elif mine & set(call.people):
        elsewhere = {p for c in calls for p in c.people}
        fresh = (
            p
            for p in (() if report.separate else report.people)
            if p in call.people or (p not in elsewhere and p.side not in (None, *call.all_sides()))
        )
        _absorb_title(task, call, tuple(fresh))
        for other in calls:
            if mine & set(other.people) and other.medium in (None, "talk"):
                other.reports.append(report)
                other.medium = report.medium
    return True


def is_titled(task: Assignment) -> bool:
    """Tell whether the title names somebody as on a call of his own: "the telephone conversation with X" below "in calls with X, Y"."""
    layout, new = task.reading.layout, task.mine - {p for call in task.calls for p in call.people}
    title = takewhile(lambda n: layout.sentences[n].paragraph < layout.title, range(len(layout.sentences)))
    listed = [n for n in title if "calls" in layout.words[n] or _lists(task.reading, n)]
    named = (a for n in listed for a in task.reading.actors[n])
    return len(task.mine) > 1 and any(not new.isdisjoint(a.people) for a in named)


def _lists(reading: Reading, number: int) -> bool:
    """Tell whether a title names one and several others: "Ilves briefs Marte, Chile's Rivas and Norway's Berg on the quota"."""
    return len({p for a in reading.actors[number] if a.kind == "person" for p in a.people}) > _THREE


_THREE = 3


def _absorb_title(task: Assignment, call: Call, people: tuple[Person, ...]) -> None:
    """Add a title to its call; those whom it names beside are on calls of their own where it has several: "phone calls with Y and Z"."""
    report, at = task.report, task.report.medium_at
    hub = [p for p in call.people if p not in people]
    several = at is not None and task.reading.tokens.folds[at[1] - 1] in SEVERAL
    if not several or report.rule != "call.noun" or len(hub) != 1 or len(call.people) != _BOTH:
        task.absorbed(call, report._replace(people=people))
        return
    task.absorbed(call, report._replace(people=tuple(p for p in people if p in call.people)))
    for other in people:
        if other not in call.people:
            both = (*hub, other)
            task.calls.append(Call(report._replace(people=both, callers=tuple(hub), separate=True)))


def _names_sides(report: CallReport, call: Call) -> bool:
    """Tell whether a title names the states of those on a call, and not who they are."""
    sides = set(call.all_sides())
    return len(sides) > 1 and sides <= set(report.sides)


def _is_next_act(reading: Reading, report: CallReport) -> bool:
    """Tell whether a title goes on with another act and somebody else: "King speaks with X; receives phone call from Y"."""
    return len(report.people) > 1 and ";" in reading.tokens.folds[report.first : report.last]


def _sums_up(calls: list[Call], report: CallReport) -> bool:
    """Tell whether a title names those of all calls together: "Call between X and her counterparts", held "in separate conversations"."""
    named = {*report.sides, *(p.side for p in report.people)}
    return (
        len(calls) > 1
        and all(len(c.people) > 1 and set(c.all_sides()) < named for c in calls)
        and named <= {side for c in calls for side in c.all_sides()}
    )


_BOTH = 2  #: people of a call
