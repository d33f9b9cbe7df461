"""Decide which calls a document reports: one record each, with its people, medium and status.

The lead decides: a call that only stands further down, or in another time, is mentioned and not reported.
"""

from typing import NamedTuple

from toolkit.extract.calls.attendance import add_attending, attend_each
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.callmedia import take_headed, take_named, take_other_end
from toolkit.extract.calls.earlier import without_earlier
from toolkit.extract.calls.fitness import unfit
from toolkit.extract.calls.further import is_announced, is_further
from toolkit.extract.calls.gatherings import convened
from toolkit.extract.calls.groups import group_reports
from toolkit.extract.calls.longpast import of_this_week
from toolkit.extract.calls.namedbytelling import name_by_telling
from toolkit.extract.calls.namedlater import name_later
from toolkit.extract.calls.ontwodays import on_two_days
from toolkit.extract.calls.ownmakers import by_own
from toolkit.extract.calls.parties import add_hub, add_initiator, name_holders, name_sides, stand_for_sides
from toolkit.extract.calls.past import is_news_behind, is_past
from toolkit.extract.calls.promisedcalls import is_promised
from toolkit.extract.calls.recalled import is_told_in_call
from toolkit.extract.calls.report import FIRM, LEAD, CallReport
from toolkit.extract.calls.reports import find_reports
from toolkit.extract.calls.spokenfor import place_speakers
from toolkit.extract.calls.status import judge
from toolkit.extract.calls.thirds import add_third
from toolkit.extract.calls.titlerings import place_by_title
from toolkit.extract.calls.toldbehind import told_behind
from toolkit.extract.calls.turns import is_read_in_turn, place_round, told_in_turn
from toolkit.extract.calls.unanswered import is_granted, is_unanswered, took_place
from toolkit.extract.calls.unsided import place_unsided
from toolkit.extract.people.governments import settle_on_calls
from toolkit.extract.reading import Reading
from toolkit.extract.trailers import links, site_start


class Detection(NamedTuple):
    """The calls of a document, or the reason why there is none."""

    calls: tuple[Call, ...]
    reason: str


def find_calls(reading: Reading) -> Detection:
    """Return the calls that a document reports, in order of appearance."""
    title, body = _reports(reading)
    body = by_own(reading, body)
    turns = told_in_turn(reading, [*title, *body])
    body = [r for r in body if not is_read_in_turn(r, turns)] + turns
    reading.memo["reports"] = tuple(body)
    body += told_behind(reading, [r for r in (*title, *body) if not is_past(reading, r)])
    if not title and not body:
        return Detection((), "no word of a call between officials")
    reading.memo["reports"] = tuple(body)
    place_speakers(reading)
    usable = [r for r in (*title, *body) if not is_past(reading, r)]
    if not any(r in usable for r in body) and body and all(r.status == "denied" for r in usable):
        usable = []  # a title that tells with fewer words for how long there was none
    usable = usable or [r for r in body if is_news_behind(reading, r)]
    first = next((r for r in usable if len(r.people) > 1), None)
    usable = [r for r in usable if first is None or not is_told_in_call(reading, r, first)]
    usable = [r for r in usable if not _is_at_home(reading, r, usable)]
    if not usable:
        return Detection((), "a call is mentioned as past only")
    if _is_with_audience(reading, usable):
        return Detection((), "a call with investors, reporters or the like")
    calls = group_reports(reading, usable, {r.sentence for r in title}) or convened(reading, usable)
    for call in calls:
        name_sides(reading, call)
    take_headed(reading, calls, usable)
    take_named(calls, usable)
    take_other_end(calls, title)
    if len(calls) == 1:
        add_attending(reading, calls[0])
        add_initiator(reading, calls[0])
    elif calls:
        attend_each(reading, calls)
    calls = name_later(reading, calls)
    if len(calls) == 1:
        add_third(reading, calls[0])
    for call in calls:
        name_by_telling(reading, call)
        place_unsided(reading, call)
        name_holders(reading, call)
    settle_on_calls((c.people for c in calls), reading.day)
    add_hub(reading, calls)
    place_round(reading, calls)
    place_by_title(reading, calls)
    judge(reading, calls)
    for call in calls:
        if call.status in (None, "held") and is_unanswered(reading, call):
            call.status = "requested"
        if call.status == "requested" and is_granted(reading, call):
            call.status = "planned"
        if call.status == "requested" and took_place(reading, call):
            call.status = None
    kept: list[Call] = []
    reason = "a call is named, but not who was on it"
    for call in calls:
        why = unfit(reading, call, beside=kept[0] if is_further(reading, call, kept) else None)
        if why is None and kept and is_promised(reading, call):
            why = "a call that somebody promised in another"
        if why is None:
            stand_for_sides(reading, call)
            kept.append(call)
        else:
            reason = why
    if not kept:
        kept = _gathered(reading, usable, calls)
    if not kept:
        return Detection((), reason)
    calls_kept = tuple(on_two_days(reading, without_earlier(reading, kept)))
    if len(calls_kept) > 1:
        for rank, call in enumerate(calls_kept, start=1):
            call.rank = rank
    return Detection(calls_kept, "")


def _gathered(reading: Reading, reports: list[CallReport], calls: list[Call]) -> list[Call]:
    """Return the gathering that a lead names without its people, where the calls told of further down are no news."""
    lead = reading.layout.upto(LEAD)
    named = [r for r in reports if r.rule == "call.named" and r.medium in FIRM and r.sentence < lead]
    if not named or any(c.first_sentence < lead for c in calls):
        return []
    found = convened(reading, named)
    judge(reading, found)
    return [c for c in found if unfit(reading, c) is None]


def _is_with_audience(reading: Reading, reports: list[CallReport]) -> bool:
    """Tell whether a lead tells of a call with investors or reporters, and nothing of one between two states: "300 participants joined the call"."""
    told = reading.memo.get("audience")
    if not isinstance(told, int) or told > reading.layout.body or any(r.sentence < told for r in reports):
        return False
    between = (r for r in reports if len({p.side for p in r.people} - {None}) > 1)
    return not any(r.sentence <= told or of_this_week(reading, r) for r in between)


def _is_at_home(reading: Reading, report: CallReport, reports: list[CallReport]) -> bool:
    """Tell whether a report far down is of a minister of one's own, in a text that has told of two states: "X had telephoned him before the statement came out"."""
    told = any(
        len(r.people) + len(r.sides) > 1
        and r.sentence < report.sentence
        and None not in {p.side for p in r.people}
        for r in reports
    )
    own = any(p.side is None and str(p.role).endswith("minister") for p in report.people)
    return told and own and reading.layout.place(report.sentence) > LEAD and not is_announced(reading, report)


_MOST = 400  #: reports read of one text: each is compared with the calls before it, and the time stays linear


def _reports(reading: Reading) -> tuple[list[CallReport], list[CallReport]]:
    title: list[CallReport] = []
    body: list[CallReport] = []
    elsewhere = links(reading)
    for number, sentence in enumerate(reading.layout.sentences[: site_start(reading)]):
        if number in elsewhere:
            continue
        if len(title) + len(body) > _MOST:
            break
        found = find_reports(reading, number)
        (title if sentence.paragraph < reading.layout.title else body).extend(found)
    return title, body
