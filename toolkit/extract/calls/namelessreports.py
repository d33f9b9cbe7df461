"""Reports that name nobody, "The call lasted an hour": they tell more of the call named last, or of that of those whom the text names before."""

from collections import Counter
from itertools import pairwise

from toolkit.extract.calls.again import is_again
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.discourse import told_before, told_inside
from toolkit.extract.calls.pairs import (
    first_named,
    pair_before,
    pair_of_account,
    pair_of_lead,
    pair_of_paragraph,
    pair_of_title,
    speaks_of_both,
)
from toolkit.extract.calls.report import FIRM, LEAD, CallReport, parts_of
from toolkit.extract.calls.turns import RULE as TURN
from toolkit.extract.reading import Reading


def _took_place(report: CallReport) -> bool:
    """Tell whether a report says of both that they spoke by phone or held a call."""
    return (
        report.group
        and report.status is None
        and report.medium in ("phone", "video", "secure_line")
        and report.rule in ("call.spoke", "call.by-way", "call.held")
    )


def assign_nameless(reading: Reading, calls: list[Call], report: CallReport, *, in_title: bool) -> None:
    """Add a report that names nobody to the call told last, or what it tells again of the same two: "The call lasted an hour"."""
    if len(calls) == 1 and is_again(reading, report, calls[0]):
        both = calls[0].people
        calls.append(Call(report._replace(people=tuple(both), callers=())))
    elif calls and (report.group or report.rule == "call.named"):
        due = in_title and report.status is None and calls[-1].status in ("planned", "requested")
        # "in phone call" heads the one that was held
        target = (
            calls[0]
            if due
            else _doers_call(reading, calls, report) or _told_last(reading, calls, report.sentence)
        )
        others = pair_of_paragraph(reading, report) if _took_place(report) and not in_title else []
        if others and not any(set(others) <= set(c.people) for c in calls):
            calls.append(Call(report._replace(people=tuple(others), callers=(), rule=TURN)))
            return
        if not in_title and _is_another(reading, report, target):
            return
        for other in calls[:-1] if _is_of_all(reading, report) else ():
            other.reports.append(report)
        target.reports.append(report)
        if target.status == "requested" and _took_place(report):
            target.status = (
                None  # "X had asked for a call in May. The two presidents talked by phone on Monday"
            )
        if (
            report.status == "cancelled"
            and target.status in (None, "planned")
            and reading.layout.place(report.sentence) <= LEAD
            and reading.tokens.folds[report.first - 1] not in ("a", "an", "another")
        ):
            target.status = report.status
        if _raises(reading, report, target) or (target.medium is None and report.rule != "call.named"):
            target.medium = report.medium or target.medium
        elif target.hinted is None:
            target.hinted = report.medium
    elif not calls and (call := _of_account(reading, report, in_title=in_title)) is not None:
        calls.append(call)


def _doers_call(reading: Reading, calls: list[Call], report: CallReport) -> Call | None:
    """Return the call of who acts in its sentence before "the call": "Maduro agreed in the call, which lasted an hour, to meet Ali"."""
    if len(calls) < _SEVERAL or report.medium_at is None:
        return None
    before = [p for a in reading.actors[report.sentence] if a.last <= report.medium_at[0] for p in a.people]
    acting = {id(p.subject) for p in reading.predicates[report.sentence]}
    does = [p for a in reading.actors[report.sentence] if id(a) in acting for p in a.people if p in before]
    own = [[c for c in calls if p in c.people] for p in does or before]
    one = [found[0] for found in own if len(found) == 1]
    return one[-1] if one else None


_SEVERAL = 2


def _told_last(reading: Reading, calls: list[Call], number: int) -> Call:
    """Return the call told last, or of several told together that of him whom a sentence named last: "X said. The call lasted an hour"."""
    if len(calls) == 1:
        return calls[0]
    people = Counter(p for c in calls for p in set(c.people))
    sides = Counter(s for c in calls for s in c.all_sides())
    for near in range(number, max(calls[-1].first_sentence, number - _NAMED), -1):
        there = [p for a in reading.actors[near] for p in a.people]
        named = [p for p in there if people[p] == 1]
        lands = {a.side for a in reading.actors[near] if a.kind == "side"} | {p.side for p in there}
        states = [s for s in lands if s is not None and sides[s] == 1]
        told = [c for c in calls if any(p in c.people for p in named)] or [
            c for c in calls if any(s in c.all_sides() for s in states)
        ]
        if told:
            return told[0] if len(told) == 1 else calls[-1]
    return calls[-1]


_NAMED = 4  #: sentences back to one that names somebody


def _is_another(reading: Reading, report: CallReport, call: Call) -> bool:
    """Tell whether a text names far down one of another kind than its own: "has summoned the heads of state to a video summit", behind a phone call."""
    return (
        report.rule == "call.named"
        and not report.definite
        and report.medium in FIRM
        and call.medium in FIRM
        and report.medium != call.medium
        and reading.layout.place(report.sentence) > _OPENING
    )


_OPENING = 2  #: sentences that open a report


def _is_of_all(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report is of all calls told so far: "The calls, which took place on Monday"."""
    return (
        report.rule == "call.named"
        and report.definite
        and report.medium_at is not None
        and reading.tokens.folds[report.medium_at[1] - 1] in ("calls", "conversations")
    )


def _is_interview(reading: Reading, report: CallReport) -> bool:
    """Tell whether a text has named a talk with the press by telephone before: "in a phone interview with CNN", "said in the call"."""
    first = reading.memo.get(_INTERVIEW)
    if not isinstance(first, int):
        folds = reading.tokens.folds
        pairs = enumerate(pairwise(folds), start=1)
        named = (at for at, (by, what) in pairs if by in _BY_LINE and what in ("interview", "interviews"))
        reading.memo[_INTERVIEW] = first = next(named, len(folds))
    return first < report.first


_INTERVIEW = "interview by phone"
_BY_LINE = frozenset(("phone", "telephone", "telephonic", "video", "zoom"))


def _of_account(reading: Reading, report: CallReport, *, in_title: bool) -> Call | None:
    """Return the call of a report that leaves those who were on it to what the text tells before; None where that is open."""
    if report.rule == "call.named" and _is_interview(reading, report):
        return None
    call = Call(report)
    if in_title:
        call.people = first_named(reading) if report.rule == "call.named" else []
        return call if len(call.people) > 1 else None
    call.people = pair_before(reading, report) if speaks_of_both(reading, report) else []
    call.people = call.people if len(call.people) == _PAIR else pair_of_account(reading, report)
    if call.people:
        return call
    pair = pair_of_lead(reading, report) if report.definite else ()
    if pair:
        call.people, call.callers = list(pair), [pair[0]]
        return call
    cast = told_inside(reading, report)
    cast = cast if cast.doers else told_before(reading, report)
    people, sides, _ = parts_of(cast.actors)
    if not cast.doers and (both := pair_of_title(reading, report)):
        call.people = both
        return call
    return Call(report._replace(people=people, sides=sides, callers=people[:1])) if cast.doers else None


_PAIR = 2


def _raises(reading: Reading, report: CallReport, call: Call) -> bool:
    """Tell whether a report without people says more exactly how the call was held: "the conversation on a secure line"."""
    if call.medium not in ("phone", "talk") or report.status is not None:
        return False
    opening = reading.layout.sentences[report.sentence].paragraph <= reading.layout.title + 1
    if report.rule == "call.named":
        return report.medium == "secure_line" and report.definite
    return report.medium in ("video", "secure_line") and opening
