"""Put the reports of a document together: those of one call, and one call with each of several people."""

from itertools import takewhile

from toolkit.extract.calls.again import is_again
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.discourse import completed_by_act, told_before
from toolkit.extract.calls.further import adds, adds_equals, adds_others
from toolkit.extract.calls.mentioned import (
    follows_it,
    is_beside,
    is_of_all,
    is_of_others,
    is_refused,
    is_told_in_it,
)
from toolkit.extract.calls.oneorseveral import several_calls
from toolkit.extract.calls.pages import is_headed, opens_item
from toolkit.extract.calls.pairs import (
    first_named,
    pair_before,
    pair_of_account,
    pair_of_lead,
    pair_of_title,
    speaks_of_both,
)
from toolkit.extract.calls.report import CallReport, parts_of
from toolkit.extract.calls.rounds import announces, listed, share
from toolkit.extract.calls.splits import split_separate
from toolkit.extract.calls.toldapart import is_arranged, is_told_apart
from toolkit.extract.reading import Reading

LEAD = 8  #: sentences of the body in which a first report must stand


def group_reports(reading: Reading, reports: list[CallReport], title: set[int]) -> list[Call]:
    """Return one call for each group of reports that agree on who was on it; reports in the title come last."""
    calls: list[Call] = []
    apart = several_calls(reading)
    reports = [completed_by_act(reading, r) for r in reports]
    order = sorted(listed(reading, reports), key=lambda r: (r.sentence in title, r.sentence, r.first))
    one_ended = [r for r in order if _is_one_ended(r)]
    announcing = [r for r in order if announces(reading, r) and r not in one_ended]
    for report in order:
        if report in one_ended or (report in announcing and report.people):
            continue
        for part in split_separate(reading, report, order, apart=apart):
            _place(reading, calls, part, in_title=report.sentence in title)
    if not calls:
        for report in announcing:
            _place(reading, calls, report, in_title=report.sentence in title)
    for report in one_ended:
        call = next((c for c in calls if set(report.people) <= set(c.people)), None)
        if call is not None:
            call.absorb(report)
            call.medium = _medium(call.medium, report.medium)
    body = [r for r in order if r.sentence not in title]
    _add_loose(calls, [r for r in body if (r.rule == "call.named" and r.definite) or _leads_in(calls, r)])
    for call in calls:
        if call.medium in (None, "talk") and call.hinted is not None:
            call.medium = call.hinted
    _share_title(calls, title)
    share(calls, announcing)
    return calls


def _took_place(report: CallReport) -> bool:
    """Tell whether a report says of both that they spoke by phone or held a call."""
    return (
        report.group
        and report.status is None
        and report.medium in ("phone", "video", "secure_line")
        and report.rule in ("call.spoke", "call.by-way", "call.held")
    )


def _leads_in(calls: list[Call], report: CallReport) -> bool:
    """Tell whether a report names nobody and stands before those who were on it: "Officials held a phone call. X spoke with Y"."""
    return (
        report.rule == "call.held"
        and report.status is None
        and not (report.people or report.sides)
        and len(calls) == 1
        and report.sentence < calls[0].first_sentence
    )


def _add_loose(calls: list[Call], named: list[CallReport]) -> None:
    """Give the one call of a title "The call took place", which says that it was one."""
    if (
        len(calls) == 1
        and calls[0].medium is None
        and named
        and not any(r in calls[0].reports for r in named)
    ):
        calls[0].reports.append(named[0])
        calls[0].hinted = calls[0].hinted or named[0].medium


def _share_title(calls: list[Call], title: set[int]) -> None:
    """Give the medium that the title names to all calls of one round: "X's calls with Y and Z"."""
    named = [r for c in calls for r in c.reports if r.sentence in title]
    for call in calls:
        if call.medium is None and call.reports[0].separate and len(calls) > 1:
            _share(call, named)


def _share(call: Call, reports: list[CallReport]) -> None:
    """Give a call the medium of others, with the words that say so."""
    named = next((r for r in reports if r.medium not in (None, "talk")), None)
    if named is not None:
        call.reports.append(named._replace(people=(), sides=(), initiator=None))
        call.medium = named.medium


def _is_one_ended(report: CallReport) -> bool:
    """Tell whether a report names nobody at the other end: "spoke by video with Allies"."""
    return (
        report.rule == "call.spoke"
        and report.people == report.callers
        and not report.sides
        and len(report.people) == 1
    )


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
    return any(_is_of_one(report, r) for r in here)


def _place(reading: Reading, calls: list[Call], report: CallReport, *, in_title: bool) -> None:
    mine = set(report.people)
    same = next((c for c in calls if _holds_noun(c, report)), None)
    if same is not None and mine:
        same.absorb(report)
        return
    if not mine and not report.sides:
        if len(calls) == 1 and is_again(reading, report, calls[0]):
            both = calls[0].people
            calls.append(Call(report._replace(people=tuple(both), callers=())))
        elif calls and (report.group or report.rule == "call.named"):
            target = calls[-1]
            target.reports.append(report)
            if target.status == "requested" and _took_place(report):
                target.status = (
                    None  # "X had asked for a call in May. The two presidents talked by phone on Monday"
                )
            if (
                report.status == "cancelled"
                and target.status in (None, "planned")
                and report.sentence <= LEAD
                and reading.tokens.folds[report.first - 1] not in ("a", "an", "another")
            ):
                target.status = report.status
            if _raises(reading, report, target) or (target.medium is None and report.rule != "call.named"):
                target.medium = report.medium or target.medium
            elif target.hinted is None:
                target.hinted = report.medium
        elif not calls and (call := _of_account(reading, report, in_title=in_title)) is not None:
            calls.append(call)
        return
    if len(calls) > 1 and not in_title and is_of_all(reading, calls, report):
        calls[-1].reports.append(report)
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
    for call in calls:
        known = set(call.people)
        if report.separate and report.sides and mine <= known and set(report.sides) <= set(call.all_sides()):
            call.absorb(report._replace(sides=()))
            call.medium = _medium(call.medium, report.medium)
            return
        if _is_before_planned(report, call, in_title=in_title):
            continue  # "X, Y and Z will hold a call. X and Y spoke on Monday"
        other_end = report.separate and bool(report.sides) and not set(report.sides) <= set(call.all_sides())
        strangers = (
            {p.side for p in mine - known} - set(call.sides)
            if call.sides and call.reports[0].separate
            else set()
        )
        if (
            mine
            and (mine <= known or known <= mine)
            and not strangers
            and not other_end
            and not (report.separate and mine != known and len(known) > 1)
        ):
            if report.status in ("planned", "requested") and call.status is None and call.medium is not None:
                return  # a further call, of which nobody else is named
            whole = len(mine) + len(report.sides) > 1
            if report.status is None and call.status is not None and not in_title and whole:
                call.status = None if call.status in ("planned",) else call.status
            call.absorb(report)
            call.medium = _medium(call.medium, report.medium)
            return
        fresh_sides = {p.side for p in mine - known}
        if mine and call.sides and fresh_sides and None not in fresh_sides and fresh_sides <= set(call.sides):
            call.sides = [s for s in call.sides if s not in fresh_sides]
            call.absorb(report)
            call.medium = _medium(call.medium, report.medium)
            return
        if not mine and report.sides and set(report.sides) <= set(call.all_sides()):
            call.absorb(report._replace(sides=()))
            call.medium = _medium(call.medium, report.medium)
            return
    if (
        in_title and report.separate and report.sides and mine
    ):  # "calls with Peru, Ghana and Samoa": a further one
        calls.append(Call(report))
        return
    if calls and in_title:
        call = max(calls, key=lambda c: len(mine & set(c.people)))
        if mine & set(call.people):
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
            call.medium = _medium(call.medium, report.medium)
            for other in calls:
                if mine & set(other.people) and other.medium in (None, "talk"):
                    other.reports.append(report)
                    other.medium = report.medium
        return
    if calls and report.status == "requested" and is_refused(reading, report):
        return  # "even as he had refused to take a call from X"
    if calls and not in_title and is_told_in_it(reading, report, calls):
        return  # "Wang noted that Xi, in his phone call with Y, expressed support"
    sharing = [c for c in calls if mine & set(c.people)]
    if calls and not in_title and (adds(reading, report) or is_told_apart(reading, report)):
        calls.append(Call(report))
        if sharing and report.rule == "call.spoke" and report.medium is None:
            _share(calls[-1], sharing[0].reports)
        return
    if (
        calls
        and not sharing
        and report.sentence > LEAD
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
        and report.sentence > LEAD
        and not report.separate
        and not is_headed(reading, report)
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
        _share(call, sharing[0].reports)  # "spoke by phone with X. She also spoke with Y."
    calls.append(call)


def _of_account(reading: Reading, report: CallReport, *, in_title: bool) -> Call | None:
    """Return the call of a report that leaves those who were on it to what the text tells before; None where that is open."""
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
    cast = told_before(reading, report)
    people, sides, _ = parts_of(cast.actors)
    if not cast.doers and (both := pair_of_title(reading, report)):
        call.people = both
        return call
    return Call(report._replace(people=people, sides=sides, callers=people[:1])) if cast.doers else None


_PAIR = 2


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


def _raises(reading: Reading, report: CallReport, call: Call) -> bool:
    """Tell whether a report without people says more exactly how the call was held: "the conversation on a secure line"."""
    if call.medium not in ("phone", "talk") or report.status is not None:
        return False
    opening = reading.layout.sentences[report.sentence].paragraph <= reading.layout.title + 1
    if report.rule == "call.named":
        return report.medium == "secure_line" and report.definite
    return report.medium in ("video", "secure_line") and opening


def _medium(old: str | None, new: str | None) -> str | None:
    order = (None, "talk", "phone", "secure_line", "video")
    return max((old, new), key=order.index)


_BRIEF = 4  #: sentences of the body in which a noun alone reports a further call
