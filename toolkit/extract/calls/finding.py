"""Decide which calls a document reports: one record each, with its people, medium and status.

The lead decides: a call that only stands further down, or in another time, is mentioned and not reported.
"""

from typing import NamedTuple

from toolkit.extract.calls.attendance import add_attending
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.dates import call_date, clause_date
from toolkit.extract.calls.fitness import unfit
from toolkit.extract.calls.further import is_further
from toolkit.extract.calls.gatherings import convened
from toolkit.extract.calls.groups import group_reports
from toolkit.extract.calls.ownmakers import by_own
from toolkit.extract.calls.pages import day_of_section
from toolkit.extract.calls.parties import add_hub, add_initiator, name_holders, name_sides, stand_for_sides
from toolkit.extract.calls.past import is_news_behind, is_past
from toolkit.extract.calls.recalled import is_told_in_call
from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.reports import find_reports
from toolkit.extract.calls.spokenfor import place_speakers
from toolkit.extract.calls.status import judge
from toolkit.extract.calls.turns import is_read_in_turn, place_round, told_in_turn
from toolkit.extract.calls.unanswered import is_unanswered
from toolkit.extract.calls.unsided import place_unsided
from toolkit.extract.facts import published_day
from toolkit.extract.issuers import issuer
from toolkit.extract.people.governments import settle_on_calls
from toolkit.extract.reading import Reading
from toolkit.temporal.edtf import add_days


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
    if not usable:
        return Detection((), "a call is mentioned as past only")
    calls = group_reports(reading, usable, {r.sentence for r in title}) or convened(reading, usable)
    for call in calls:
        name_sides(reading, call)
    if len(calls) == 1:
        add_attending(reading, calls[0])
        add_initiator(reading, calls[0])
    for call in calls:
        place_unsided(reading, call)
        name_holders(reading, call)
    settle_on_calls((c.people for c in calls), reading.day)
    add_hub(reading, calls)
    place_round(reading, calls)
    judge(reading, calls)
    for call in calls:
        if call.status in (None, "held") and is_unanswered(reading, call):
            call.status = "requested"
    kept: list[Call] = []
    reason = "a call is named, but not who was on it"
    for call in calls:
        why = unfit(reading, call, beside=kept[0] if is_further(reading, call, kept) else None)
        if why is None:
            stand_for_sides(reading, call)
            kept.append(call)
        else:
            reason = why
    if not kept:
        return Detection((), reason)
    return Detection(tuple(_without_earlier(reading, kept)), "")


def _without_earlier(reading: Reading, calls: list[Call]) -> list[Call]:
    """Leave out what a text recalls behind the call that it reports: one of other people on a day before.

    An office sums up the calls of two days, and a report where it tells of them together.
    """
    if len(calls) < 2:
        return calls
    published = published_day(reading)
    if day_of_section(reading, calls[0], published) is not None:
        return calls  # a page of the readouts of several days
    first = call_date(reading, calls[0], published)
    found = issuer(reading.document)
    official = found is None or found.kind == "official_readout"
    if first is None or len(first.value) != 10 or calls[0].status not in (None, "held"):
        return calls
    before = add_days(first.value, -1) or first.value
    headed = {p for a in reading.actors[0] for p in a.people} if reading.layout.title else set()
    return [
        c
        for c in calls
        if c is calls[0]
        or set(c.people) <= headed
        or not _is_earlier(
            reading,
            c,
            published,
            before if official or _is_joined(calls, c) or _is_separate(reading, c) else first.value,
        )
    ]


def _is_joined(calls: list[Call], call: Call) -> bool:
    """Tell whether one sentence tells of a call and of the first: "He rang Y on Friday and Z the previous night"."""
    own = {r.sentence for r in call.reports if r.people}
    return call is not calls[0] and any(r.sentence in own and r.people for r in calls[0].reports)


def _is_separate(reading: Reading, call: Call) -> bool:
    """Tell whether a text tells of a call as one beside its own: "In a separate call late on Sunday, X and Y"."""
    noun = next((r.medium_at[0] for r in call.reports if r.medium_at is not None), None)
    return noun is not None and "separate" in reading.tokens.folds[max(0, noun - 2) : noun]


def _is_earlier(reading: Reading, call: Call, published: str | None, limit: str) -> bool:
    first = reading.layout.sentences[call.first_sentence].first
    folds = reading.tokens.folds
    if tuple(folds[first : first + _OPENING]) in _DAY_BEFORE:
        return True
    own = next((r for r in call.reports if r.sentence == call.first_sentence), call.reports[0])
    if any(
        folds[i] == "earlier" and not _LONG.isdisjoint(folds[i + 1 : i + 4])
        for i in range(own.first, own.last)
    ):
        return True  # "spoke earlier this week with X"
    day = clause_date(reading, call, published)
    return day is not None and len(day.value) == 10 and bool(day.evidence) and day.value < limit


_OPENING = 3  #: tokens of "The day before"
_LONG = frozenset(("week", "month", "year"))
_DAY_BEFORE = (
    ("the", "day", "before"),
    ("a", "day", "before"),
    ("a", "day", "earlier"),
    ("one", "day", "earlier"),
    ("one", "day", "before"),
    ("the", "previous", "day"),
)


_MOST = 400  #: reports read of one text: each is compared with the calls before it, and the time stays linear


def _reports(reading: Reading) -> tuple[list[CallReport], list[CallReport]]:
    title: list[CallReport] = []
    body: list[CallReport] = []
    for number, sentence in enumerate(reading.layout.sentences):
        if len(title) + len(body) > _MOST:
            break
        found = find_reports(reading, number)
        (title if sentence.paragraph < reading.layout.title else body).extend(found)
    return title, body
