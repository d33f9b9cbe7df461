"""Split a report of somebody who spoke with several into one for each call: "separate calls", "spoke by phone with X and Y"."""

from itertools import pairwise

from toolkit.extract.calls.both import both_called, both_were_called, paired, rung_by_all
from toolkit.extract.calls.hubs import (
    SEPARATE,
    answering,
    calls_beside,
    calls_from,
    calls_of_each,
    calls_of_hub,
    calls_to_one,
    of_many,
)
from toolkit.extract.calls.oneorseveral import (
    ADJECTIVES,
    TOGETHER,
    act_together,
    are_apart,
    in_plural,
    is_of_call,
    is_of_group,
    is_one_call,
    one_with_each,
    speaks_of_one,
    with_counterparts,
)
from toolkit.extract.calls.report import CallReport, Placed, by_one
from toolkit.extract.calls.rounds import split_lines
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

_SERIES = frozenset(
    "series each respectively separate separately individual back-to-back consecutive successive".split()
)


def split_separate(
    reading: Reading, report: CallReport, reports: list[CallReport], *, apart: bool
) -> list[CallReport]:
    """Split a report into one for each of the people called, where the text tells of a call with each."""
    if report.separate:
        return split_lines(report)
    if _named_behind(report):
        return [report._replace(sides=())]
    sentence = reading.layout.sentences[report.sentence]
    own = set(reading.tokens.folds[sentence.first : sentence.last])
    if "conference" in own and not is_of_call(reading.tokens.folds, sentence.first, sentence.last):
        own.discard("conference")  # "on the conference of donors"
    if "group" in own and not is_of_group(reading.tokens.folds, sentence.first, sentence.last):
        own.discard("group")  # "the advance of the armed group"
    if _all_at_once(reading.tokens.folds, report.first, sentence.last):
        own.add("together")
    inside = set(reading.tokens.folds[report.first : report.last])
    if ADJECTIVES & own and not are_apart(reading.tokens.folds, sentence.first, sentence.last):
        own, inside = own - ADJECTIVES, inside - ADJECTIVES
    turns = _one_then_another(reading, report)
    if _SERIES & inside or turns:
        own -= TOGETHER  # "separate calls with X and Y on the trilateral statement"
    others = [p for p in report.people if p not in report.callers]
    if "each" in own and len(report.callers) > 1 and len(others) == 1:  # "X and Y each spoke with Z"
        return [by_one(report, p, others[0]) for p in report.callers]
    if "both" in own and len(report.callers) == 2 and len(others) == 1 and not TOGETHER & own:
        if both_called(reading, report):
            return [by_one(report, p, others[0]) for p in report.callers]
    apart_from_others = _ALSO & inside or _are_some_of(reading.tokens.folds, report.first)
    if apart_from_others and report.rule in _ALSO_SPOKEN and len(report.callers) > 1 and len(others) == 1:
        return [by_one(report, p, others[0]) for p in report.callers]
    if not report.callers and len(report.people) == 1 and len(report.sides) > 1 and _SERIES & own:
        return [report._replace(sides=(s,), separate=True) for s in report.sides]
    if report.rule in ("call.noun", "call.in") and (
        hub := calls_to_one(reading, report)
        or calls_of_hub(reading, report)
        or calls_beside(reading, report, reports)
        or calls_from(reading, report)
    ):
        return hub
    if report.rule == "call.in" and not report.callers and (parts := answering(reading, report)):
        return parts
    if report.rule == "call.in" and len(report.callers) > 1 and len(others) == 1 and not TOGETHER & own:
        return [by_one(report, p, others[0]) for p in report.callers]
    if each_of_them := calls_of_each(report, others, own):
        return each_of_them
    if parts := of_many(reading, report, own):
        return parts
    if report.rule == "call.received" and len(report.callers) > 1 and len(others) == 1 and "calls" in inside:
        return [by_one(report, p, others[0]) for p in report.callers]  # "X and Y received calls from Z"
    if not report.callers or len(others) + len(report.sides) < 2 or TOGETHER & own:
        return [report]
    if with_counterparts(reading, report):
        return [report]
    if pairs := paired(reading, report, others):
        return pairs
    if rung := rung_by_all(report, others, reports):
        return rung
    if _with_between(reading.tokens.folds[report.first : report.last]) == "between":
        return [report]
    alone = len({p.side for p in others}) + len(report.sides) > 1 and any(
        other is not report
        and other.rule != "call.named"
        and not (other.definite and speaks_of_one(reading))
        and not (_in_title(reading, other) and (report.medium == "video" or is_one_call(reading, report)))
        and _is_with_one(other, report, others)
        for other in reports
    )
    by_side = (
        bool(report.sides) and not others and report.medium != "video" and not is_one_call(reading, report)
    )
    by_side = by_side and (report.medium is not None or not act_together(reading))
    each = one_with_each(reading, report, others) or in_plural(reading, report, others)
    each = each or ("both" in inside and both_were_called(reading, report, others))
    in_turn = turns or bool(_IN_TURN & inside)
    further = report.rule in _SPOKEN and _spoke_also(reading, report) and report.medium != "video"
    if not (
        apart
        or alone
        or by_side
        or further
        or each
        or SEPARATE & own
        or in_turn
        or report.rule in _ONE_BY_ONE
    ):
        return [report]
    if report.medium == "video" and not (alone or SEPARATE & own or in_plural(reading, report, others)):
        return [report]
    parts = [
        report._replace(
            people=(*report.callers, *group), sides=(), separate=True, initiator=_placed_in(report, group[0])
        )
        for group in ([(p,) for p in others] if in_turn else _grouped(reading, others, reports))
    ]
    return parts + [
        report._replace(people=report.callers, sides=(s,), separate=True, initiator=_placed_by(report, s))
        for s in report.sides
    ]


_ALSO_SPOKEN = frozenset(("call.spoke", "call.rang"))  #: "X, Y and Z had also called him"


def _are_some_of(folds: list[str], first: int) -> bool:
    """Tell whether those who rang are named as some of many: "several leaders, among them X and Y, telephoned Z"."""
    before = folds[max(0, first - 2) : first]
    return before[-1:] == ["including"] or before in (["among", "them"], ["amongst", "them"])


def _all_at_once(folds: list[str], first: int, last: int) -> bool:
    """Tell whether somebody spoke with several in one call: "with X and with Y, all at once", "with both at the same time"."""
    return any(
        folds[i] in ("all", "both")
        and (folds[i + 1 : i + 3] == ["at", "once"] or folds[i + 1 : i + 5] == _SAME_TIME)
        for i in range(first, last - 2)
    )


_SAME_TIME = ["at", "the", "same", "time"]


def _spoke_also(reading: Reading, report: CallReport) -> bool:
    """Tell whether somebody "also spoke" with several, and not that somebody else was "also on the line"."""
    folds = reading.tokens.folds
    return any(folds[i] in _ALSO and folds[i + 1] != "on" for i in range(report.first, report.last))


def _one_then_another(reading: Reading, report: CallReport) -> bool:
    """Tell whether somebody spoke with one and then with another: "had spoken first to X and then to Y"."""
    words = reading.tokens.folds[report.first : report.last]
    return "first" in words and any(a == "then" and b in ("to", "with") for a, b in pairwise(words))


def _named_behind(report: CallReport) -> bool:
    """Tell whether the people of a report are the leaders of its states: "The presidents of Peru and Chile, X and Y, spoke"."""
    callers = report.callers
    alone = len(callers) == len(report.people) == len(report.sides) > 1
    return alone and all(p.side is None for p in callers)


def _grouped(reading: Reading, others: list[Person], reports: list[CallReport]) -> list[tuple[Person, ...]]:
    """Return those called one by one, two together where the text has a noun for their one call: "the call with Y and Z"."""
    for report in reports:
        together = [p for p in others if p in report.people]
        if len(together) > 1 and report.rule == "call.noun" and is_one_call(reading, report):
            return [*((p,) for p in others if p not in together), tuple(together)]
    return [(p,) for p in others]


def _placed_by(report: CallReport, side: str) -> Placed | None:
    """Return who placed the call with the leader of one of several states: he, where calls were received."""
    if report.rule != "call.received" or report.medium_at is None:
        return report.initiator
    return side, report.medium_at[0], report.last


def _in_title(reading: Reading, report: CallReport) -> bool:
    return reading.layout.sentences[report.sentence].paragraph < reading.layout.title


def _placed_in(report: CallReport, person: Person) -> Placed | None:
    """Return who placed the call with one of several: each of them where calls were received."""
    begin = report.medium_at[0] if report.medium_at is not None and report.sides else None
    begin = report.initiator[1] if report.initiator is not None else begin
    if report.rule != "call.received" or begin is None:
        return report.initiator
    return person.side or f"p{person.index}", begin, report.last


def _is_with_one(other: CallReport, report: CallReport, others: list[Person]) -> bool:
    """Tell whether another report names one of several alone: "the call with X", "also spoke with X"."""
    named = [p for p in other.people if p in others]
    rest = [p for p in other.people if p not in others]
    return len(named) == 1 and not other.sides and set(rest) <= set(report.callers)


_IN_TURN = frozenset(("later", "then", "afterwards", "afterward", "subsequently", "thereafter"))
_ALSO = frozenset(("also", "additionally", "likewise"))
_SPOKEN = frozenset(("call.spoke", "call.by-way"))
_ONE_BY_ONE = frozenset(("call.rang", "call.received"))


def _with_between(own: list[str]) -> str:
    return next((w for w in own if w in ("between", "with", "to")), "")
