"""Assign a report to the call that it tells of, or to a new one: by those who were on it, by what the text has told before, and by where it stands."""

from itertools import takewhile

from toolkit.extract.calls.besidecalls import has_own_call, heads_another, is_whose_doing
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.further import (
    adds,
    adds_equals,
    adds_others,
    comes_next,
    is_another,
    is_denied_too,
)
from toolkit.extract.calls.mentioned import (
    follows_it,
    is_beside,
    is_of_all,
    is_of_others,
    is_refused,
    is_told_in_it,
)
from toolkit.extract.calls.namelessreports import assign_nameless
from toolkit.extract.calls.pages import is_headed, opens_item
from toolkit.extract.calls.report import LEAD, CallReport
from toolkit.extract.calls.toldapart import is_arranged, is_told_apart
from toolkit.extract.reading import Reading


def share_medium(call: Call, reports: list[CallReport]) -> None:
    """Give a call the medium of others, with the words that say so."""
    named = next((r for r in reports if r.medium not in (None, "talk")), None)
    if named is not None:
        call.reports.append(named._replace(people=(), sides=(), initiator=None))
        call.medium = named.medium


def _is_of_one(report: CallReport, other: CallReport) -> bool:
    """Tell whether two reports are of one noun: "X chaired a call with the participation of Y"."""
    return (
        report.medium_at is not None
        and report.medium_at == other.medium_at
        and not (report.separate or other.separate)
    )


def _holds_noun(call: Call, report: CallReport) -> bool:
    """Tell whether a call has a report of the same noun: those of a sentence come one behind the other."""
    here = takewhile(lambda r: r.sentence == report.sentence, reversed(call.reports))
    if len(report.people) > 1 < len(call.people) and set(report.people).isdisjoint(call.people):
        return False  # "X's call with his counterpart called off as Y speaks with Z"
    return any(_is_of_one(report, r) for r in here)


def _is_next_of_list(report: CallReport, sharing: list[Call]) -> bool:
    """Tell whether a report is of the next of those whom one clause names: "who telephoned his counterparts in Chile and Peru"."""
    first = sharing[-1].reports[0] if report.separate and report.sides and sharing else None
    return (
        first is not None
        and first.separate
        and first.sides != report.sides
        and (first.sentence, first.first, first.rule) == (report.sentence, report.first, report.rule)
    )


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


def assign(reading: Reading, calls: list[Call], report: CallReport, *, in_title: bool) -> None:
    """Add a report to the call that it tells of, or a new call to those of the document."""
    if has_own_call(reading, calls, report):
        calls.append(Call(report._replace(separate=True)))
        return
    mine = set(report.people)
    same = next((c for c in calls if _holds_noun(c, report)), None)
    named = len(mine) > 1 and any(mine <= set(c.people) for c in calls)
    if calls and not in_title and mine and not named and is_whose_doing(reading, report):
        return  # "the first to hear from the president, who spoke to X and Y on Friday"
    exact = in_title and any(c is not same and len(mine) > 1 and mine == set(c.people) for c in calls)
    if same is not None and mine and not exact:
        same.absorb(report)
        return
    if not mine and not report.sides:
        assign_nameless(reading, calls, report, in_title=in_title)
        return
    if len(calls) > 1 and not in_title and is_of_all(reading, calls, report):
        calls[-1].reports.append(report)
        return
    if calls and not in_title and len(mine) == 1 and comes_next(reading, report):
        maker = (calls[-1].callers or calls[-1].people)[0]
        if maker not in mine:
            both = (maker, *report.people)
            calls.append(Call(report._replace(people=both, callers=(maker,), separate=True)))
            return
    if report.rule == "call.noun" and len(mine) == 1 and not report.sides and not in_title:
        held = [c for c in calls if mine <= set(c.people) and len(c.people) > 1]
        if len(held) == 1:  # "has had telephone conversations with X and Y. In the conversation with Y"
            held[0].absorb(report)
            return
    alone = next((c for c in calls if _brings_together(report, c)), None)
    if alone is not None:
        alone.absorb(report)
        return
    # "the call with X that was planned has been put off" is another one than that which was held
    put_off = report.status == "cancelled" and len(mine) > 1
    if (
        report.definite
        and calls
        and not in_title
        and not put_off
        and not any(mine <= set(c.people) for c in calls)
    ):
        shared = next((c for c in calls if mine & set(c.people)), calls[-1])
        shared.reports.append(report)
        shared.initiator = shared.initiator or report.initiator
        return
    if in_title and _sums_up(calls, report):
        for call in calls:
            call.reports.append(report)
            take_medium(reading, call, report)
        return
    for call in calls:
        known = set(call.people)
        if report.separate and report.sides and mine <= known and set(report.sides) <= set(call.all_sides()):
            call.absorb(report._replace(sides=()))
            take_medium(reading, call, report)
            return
        if in_title and _is_its_end(call, report):
            call.absorb(report._replace(sides=()))
            take_medium(reading, call, report)
            return
        if _is_before_planned(report, call, in_title=in_title):
            continue  # "X, Y and Z will hold a call. X and Y spoke on Monday"
        other_end = report.separate and bool(report.sides) and not set(report.sides) <= set(call.all_sides())
        strangers = (
            {p.side for p in mine - known} - set(call.sides)
            if call.sides and (call.reports[0].separate or (call.status == "cancelled" != report.status))
            else set()
        )
        if (
            mine
            and (mine <= known or (known <= mine and not named))
            and not strangers
            and not other_end
            and not (report.separate and mine != known and len(known) > 1)
        ):
            if report.status in ("planned", "requested") and call.status is None and call.medium is not None:
                return  # a further call, of which nobody else is named
            whole = len(mine) + len(report.sides) > 1
            if report.status == "cancelled" and call.status == "planned" and whole:
                call.status = "cancelled"  # "had been scheduled to talk", and the title says "called off"
            if report.status is None and call.status is not None and not in_title and whole:
                call.status = None if call.status in ("planned",) else call.status
            call.absorb(report)
            take_medium(reading, call, report)
            return
        fresh_sides = {p.side for p in mine - known}
        if mine and call.sides and fresh_sides and None not in fresh_sides and fresh_sides <= set(call.sides):
            call.sides = [s for s in call.sides if s not in fresh_sides]
            call.absorb(report)
            take_medium(reading, call, report)
            return
        if not mine and report.sides and set(report.sides) <= set(call.all_sides()):
            call.absorb(report._replace(sides=()))
            take_medium(reading, call, report)
            return
    if in_title and mine and ((report.separate and report.sides) or _is_next_act(reading, report)):
        calls.append(Call(report))  # "calls with Peru, Ghana and Samoa": a further one
        return
    if calls and in_title:
        call = max(calls, key=lambda c: len(mine & set(c.people)))
        if heads_another(reading, report, call):
            calls.insert(0, Call(report))
        elif mine & set(call.people):
            elsewhere = {p for c in calls for p in c.people}
            fresh = (
                ()
                if report.separate
                else tuple(
                    p
                    for p in report.people
                    if p in call.people or (p not in elsewhere and p.side not in (None, *call.all_sides()))
                )
            )
            call.absorb(report._replace(people=fresh))
            take_medium(reading, call, report)
            for other in calls:
                if mine & set(other.people) and other.medium in (None, "talk"):
                    other.reports.append(report)
                    other.medium = report.medium
        return
    if calls and report.status == "requested" and is_refused(reading, report):
        return  # "even as he had refused to take a call from X"
    if calls and not in_title and is_told_in_it(reading, report, calls):
        return  # "Wang noted that Xi, in his phone call with Y, expressed support"
    if calls and report.status == "denied" and any(p.role == "spokesperson" for p in report.people):
        return  # "The president, spokesman X said, has had no contact with anybody"
    if calls and not in_title and is_denied_too(report, calls):
        calls.append(Call(report))
        return
    sharing = [c for c in calls if mine & set(c.people)]
    apart = adds(reading, report) or is_told_apart(reading, report) or _is_next_of_list(report, sharing)
    if calls and not in_title and apart:
        calls.append(Call(report))
        if sharing and report.rule == "call.spoke" and report.medium is None:
            share_medium(calls[-1], sharing[0].reports)
        return
    if (
        calls
        and not sharing
        and reading.layout.place(report.sentence) > LEAD
        and not report.separate
        and not opens_item(reading, report)
        and not adds_others(reading, report)
        and not adds_equals(reading, report, calls[0])
    ):
        return
    opening = reading.layout.body
    recalls = report.rule == "call.noun" and not (report.separate or report.outgoing or put_off)
    recalls = recalls or (report.rule == "call.in" and follows_it(reading, report))
    if calls and report.rule == "call.noun" and is_of_others(reading, calls, report):
        return  # "including the French President's call with X today", in what another office tells of its own
    if calls and recalls and report.sentence > opening + _BRIEF and not is_arranged(reading, report):
        return  # a noun further on recalls a call
    if sharing and not report.separate and report.rule in ("call.noun", "call.named") and len(mine) == 1:
        sharing[0].reports.append(report)
        return
    if (
        sharing
        and report.status is None
        and report.rule in ("call.spoke",)
        and report.medium is None
        and reading.layout.place(report.sentence) > LEAD
        and not report.separate
        and not is_headed(reading, report)
        and not is_another(reading, report)
    ):
        return
    expected = report.status == "planned" and report.rule == "call.spoke" and report.medium is None
    if calls and expected and calls[0].status in (None, "held") and not is_arranged(reading, report):
        return  # "she expects to speak with other leaders over the coming days"
    if sharing and is_beside(reading, report):
        return  # "X, who spoke with Y on Sunday, wants a deal"
    call = Call(report)
    if (
        sharing
        and report.rule == "call.spoke"
        and report.medium is None
        and report.status is None
        and not in_title
    ):
        share_medium(call, sharing[0].reports)  # "spoke by phone with X. She also spoke with Y."
    calls.append(call)


def _brings_together(report: CallReport, call: Call) -> bool:
    """Tell whether a report names all of those on a call of which the text has named one: "The call grouped X, Y and Z"."""
    whole = report.rule == "call.noun" and report.definite and report.callers == report.people
    return whole and len(call.people) == 1 and set(call.people) < set(report.people)


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


def take_medium(reading: Reading, call: Call, report: CallReport) -> None:
    """Let a further report say more exactly how a call was held: "the call, which was held by video"."""
    if report.status is not None and call.status in (None, "held"):
        return  # "the two spoke by phone. X will speak to reporters by video link"
    if report.medium == "video" and call.medium == "phone" and _was_by_phone(reading, call, report):
        return
    call.medium = more_exact(call.medium, report.medium)


_BY_PHONE = frozenset("phone telephone telephonic phoned telephoned rang".split())


def _was_by_phone(reading: Reading, call: Call, report: CallReport) -> bool:
    """Tell whether a report before this one says in so many words that a call was by phone; a bare "call" can be by video."""
    folds = reading.tokens.folds
    return any(
        r.medium == "phone"
        and r is not report
        and r.sentence < report.sentence
        and r.medium_at is not None
        and not _BY_PHONE.isdisjoint(folds[r.medium_at[0] : r.medium_at[1]])
        for r in call.reports
    )


def more_exact(old: str | None, new: str | None) -> str | None:
    """Return the more exact of two words for how a call was held."""
    order = (None, "talk", "phone", "secure_line", "video")
    return max((old, new), key=order.index)


_BRIEF = 4  #: sentences of the body in which a noun alone reports a further call
