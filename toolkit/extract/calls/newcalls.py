"""Whether a report that fits no call told so far tells of a further one, or only mentions one."""

from toolkit.extract.calls.assignment import Assignment
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.callmedia import share_medium
from toolkit.extract.calls.comesnext import are_with_several
from toolkit.extract.calls.equals import adds_equals
from toolkit.extract.calls.further import adds, adds_others, is_another, is_denied_too
from toolkit.extract.calls.mentioned import follows_it, is_beside, is_of_others, is_refused, is_told_in_it
from toolkit.extract.calls.pages import is_headed, opens_item
from toolkit.extract.calls.report import LEAD, CallReport
from toolkit.extract.calls.titled import is_titled
from toolkit.extract.calls.toldapart import is_arranged, is_told_apart

_BRIEF = 4  #: sentences of the body in which a noun alone reports a further call


def add_new(task: Assignment) -> None:
    """Add a call of its own for a report, unless it only mentions one."""
    report, calls = task.report, task.calls
    if _is_none(task):
        return
    if task.below and is_denied_too(report, calls):
        task.opened()
        return
    sharing = [c for c in calls if task.mine & set(c.people)]
    unnamed = (report.rule == "call.spoke" and report.medium is None) or report.medium == "talk"
    spoke_too = bool(sharing) and unnamed and not is_headed(task.reading, report)
    if task.below and (
        adds(task.reading, report) or is_told_apart(task.reading, report) or _is_next_of_list(report, sharing)
    ):
        call = task.opened()
        if spoke_too:
            share_medium(call, sharing[0].reports)
        return
    if _is_far_down(task, sharing) or _is_recalled(task):
        return
    if sharing and not report.separate and report.rule in ("call.noun", "call.named") and len(task.mine) == 1:
        sharing[0].reports.append(report)
        return
    if _goes_on(task, sharing) or _is_expected(task) or (sharing and is_beside(task.reading, report)):
        return  # is beside: "X, who spoke with Y on Sunday, wants a deal"
    call = task.opened()
    if spoke_too and report.status is None and not task.in_title:
        share_medium(call, sharing[0].reports)  # "spoke by phone with X. She also spoke with Y."


def _is_none(task: Assignment) -> bool:
    """Tell whether a report tells of a call that did not come about, or that somebody told of in another."""
    reading, calls, report = task.reading, task.calls, task.report
    if calls and report.status == "requested" and is_refused(reading, report):
        return True  # "even as he had refused to take a call from X"
    words = reading.tokens.folds[report.first : report.last]
    alone = len(task.mine) == 1 and (not report.sides or "from" in words)
    if calls and report.rule == "call.held" and "joined" in words and alone:
        return True  # "Z, who joined the call from Lima": that of X and Y
    if task.below and report.rule == "call.spoke" and reading.tokens.folds[report.first - 1] == "which":
        return True  # "the hardest talk of a day on which he also spoke with Y"
    if task.below and are_with_several(reading, report):
        return True  # "Conversations with X and Y were shorter"
    if task.below and is_told_in_it(reading, report, calls):
        return True  # "Wang noted that Xi, in his phone call with Y, expressed support"
    # "The president, spokesman X said, has had no contact with anybody"
    return bool(calls) and report.status == "denied" and any(p.role == "spokesperson" for p in report.people)


def _is_far_down(task: Assignment, sharing: list[Call]) -> bool:
    """Tell whether a report far down in a text is of others than those of its calls, and adds nothing of the day."""
    reading, report = task.reading, task.report
    return (
        bool(task.calls)
        and not sharing
        and reading.layout.place(report.sentence) > LEAD
        and not report.separate
        and not opens_item(reading, report)
        and not adds_others(reading, report)
        and not is_arranged(reading, report, soon=False)
        and not adds_equals(reading, report, task.calls[0])
    )


def _is_recalled(task: Assignment) -> bool:
    """Tell whether a noun only recalls a call: "including the French President's call with X today", in what another office tells of its own."""
    reading, calls, report = task.reading, task.calls, task.report
    named = report.rule == "call.noun" or (report.rule == "call.in" and report.definite)
    if calls and named and is_of_others(reading, calls, report):
        return True
    put_off = report.status == "cancelled" and len(task.mine) > 1
    recalls = report.rule == "call.noun" and not (report.separate or report.outgoing or put_off)
    recalls = recalls or (report.rule == "call.in" and follows_it(reading, report))
    far = report.sentence > reading.layout.body + _BRIEF
    recalls = bool(calls) and recalls and far and not is_arranged(reading, report)
    return recalls and not is_titled(task)


def _goes_on(task: Assignment, sharing: list[Call]) -> bool:
    """Tell whether "spoke with" far down goes on with a call of those who share it."""
    reading, report = task.reading, task.report
    return (
        bool(sharing)
        and report.status is None
        and report.rule == "call.spoke"
        and report.medium is None
        and reading.layout.place(report.sentence) > LEAD
        and not report.separate
        and not is_headed(reading, report)
        and not is_another(reading, report)
    )


def _is_expected(task: Assignment) -> bool:
    """Tell whether somebody only expects to speak with others: "she expects to speak with other leaders over the coming days"."""
    report = task.report
    expected = report.status == "planned" and report.rule == "call.spoke" and report.medium is None
    held = bool(task.calls) and task.calls[0].status in (None, "held")
    return expected and held and not is_arranged(task.reading, report)


def _is_next_of_list(report: CallReport, sharing: list[Call]) -> bool:
    """Tell whether a report is of the next of those whom one clause names: "who telephoned his counterparts in Chile and Peru"."""
    first = sharing[-1].reports[0] if report.separate and report.sides and sharing else None
    return (
        first is not None
        and first.separate
        and first.sides != report.sides
        and (first.sentence, first.first, first.rule) == (report.sentence, report.first, report.rule)
    )
