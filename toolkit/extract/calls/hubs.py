"""Calls of one with each of several, where a noun in the plural tells of them: "the phone calls from X and Y"."""

from collections.abc import Sequence

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.oneorseveral import SEVERAL, TOGETHER
from toolkit.extract.calls.report import CallReport, by_one
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading


def of_many(reading: Reading, report: CallReport, own: set[str]) -> list[CallReport]:
    """Split "the leaders of X and Y, along with Z, did it following phone calls with W" into the call of each with W."""
    if report.rule != "call.in" or not report.sides or report.medium_at is None or TOGETHER & own:
        return []
    folds, (_, last) = reading.tokens.folds, report.medium_at
    if folds[last - 1] not in SEVERAL or _BEYOND.isdisjoint(folds[last : last + _DAY]):
        return []
    called = [
        a.people[0]
        for a in reading.actors[report.sentence]
        if a.first > last and a.kind == "person" and a.people
    ]
    other = next((p for p in called if p in report.people), None)
    if other is None or other.side in report.sides:
        return []
    parts = [
        report._replace(people=(p, other), sides=(), callers=(p,), separate=True)
        for p in report.people
        if p is not other
    ]
    return parts + [
        report._replace(people=(other,), sides=(s,), callers=(other,), separate=True) for s in report.sides
    ]


_BEYOND = frozenset(("with", "to", "from"))
_DAY = 4  #: tokens of "on Monday with"


def calls_of_each(report: CallReport, others: list[Person], own: set[str]) -> list[CallReport]:
    """Split "X and Y held separate phone calls with Z" into the call of each."""
    sides = {p.side for p in report.callers}
    if report.rule not in _HAD or len(others) != 1 or report.sides or TOGETHER & own:
        return []
    if len(sides) != len(report.callers) or len(sides) < 2 or others[0].side in sides or not SEPARATE & own:
        return []
    return [by_one(report, p, others[0]) for p in report.callers]


_HAD = frozenset(("call.held", "call.spoke", "call.by-way", "call.placed", "call.rang", "call.received"))


def calls_to_one(reading: Reading, report: CallReport) -> list[CallReport]:
    """Split "Phone calls came in to X from Y and Z" into the call of each, who placed it."""
    folds = reading.tokens.folds
    if report.medium_at is None or folds[report.medium_at[1] - 1] not in SEVERAL or report.sides:
        return []
    source = next((i for i in range(report.medium_at[1], report.last) if folds[i] == "from"), None)
    if source is None or "to" not in folds[report.medium_at[1] : source]:
        return []
    behind = [a for a in reading.actors[report.sentence] if a.first > report.medium_at[1]]
    placed = {p: a for a in reversed(behind) for p in a.people if p in report.people}
    hubs = [p for p, a in placed.items() if a.first < source]
    makers = [p for p in report.people if p in placed and placed[p].first > source]
    if len(hubs) != 1 or len(makers) < _PAIR:
        return []
    return [
        report._replace(
            people=(p, hubs[0]),
            callers=(p,),
            separate=True,
            rule="call.noun",
            initiator=None if p.side is None else (p.side, report.medium_at[0], placed[p].last),
        )
        for p in makers
    ]


def calls_of_hub(reading: Reading, report: CallReport) -> list[CallReport]:
    """Split "telephone conversations between X and the ministers of A and B" into X's calls with each."""
    folds = reading.tokens.folds
    if report.medium_at is None or folds[report.medium_at[1] - 1] not in SEVERAL or not report.people:
        return []
    if len(report.people) + len(report.sides) < _PAIR + 1:
        return []
    between = "between" in folds[report.medium_at[1] : report.last]
    if not between and not _leads_to_calls(reading, report, report.medium_at):
        return []
    hub, *others = report.people
    parts = [report._replace(people=(hub, p), sides=(), callers=(hub,), separate=True) for p in others]
    return parts + [
        report._replace(people=(hub,), sides=(s,), callers=(hub,), separate=True) for s in report.sides
    ]


def _leads_to_calls(reading: Reading, report: CallReport, noun: tuple[int, int]) -> bool:
    """Tell whether one alone stands before calls with others: "X on the world stage: phone calls with Y and Z"."""
    hub, *others = report.people
    placed = {p: a for a in reversed(reading.actors[report.sentence]) for p in a.people}
    if reading.tokens.folds[noun[1]] != "with" or not all(p in placed for p in report.people):
        return False
    behind = all(placed[p].first >= noun[1] for p in others)
    return (
        placed[hub].last <= noun[0] and behind and len({p.side for p in report.people}) == len(report.people)
    )


def calls_beside(reading: Reading, report: CallReport, reports: list[CallReport]) -> list[CallReport]:
    """Split "X called Y before conversations with Z and W" into X's further calls with each."""
    folds = reading.tokens.folds
    if report.medium_at is None or folds[report.medium_at[1] - 1] not in SEVERAL or report.callers:
        return []
    led = folds[report.medium_at[0] - 1] in _BESIDE and folds[report.medium_at[1]] == "with"
    main = next((r for r in reports if r.sentence == report.sentence and len(r.callers) == 1), None)
    if not led or main is None or len(report.people) < _PAIR or report.sides:
        return []
    hub = main.callers[0]
    if hub in report.people:
        return []
    if report.medium in (None, "talk"):
        report = report._replace(medium=main.medium, medium_at=main.medium_at)
    return [report._replace(people=(hub, p), callers=(hub,), separate=True) for p in report.people]


_BESIDE = frozenset(
    ("before", "after", "following", "by", "with")
)  #: "before conversations", "followed by calls"
_PAIR = 2


def answering(reading: Reading, report: CallReport) -> list[CallReport]:
    """Split "in phone calls with X, Y and Z backed him" into X's call with each: who is called ends at the comma."""
    folds = reading.tokens.folds
    if (
        report.medium_at is None
        or folds[report.medium_at[1] - 1] not in SEVERAL
        or len(report.people) < 3
        or report.sides
        or not any(p.group <= report.last <= p.first for p in reading.predicates[report.sentence])
    ):
        return []
    hub, *others = report.people
    return [report._replace(people=(p, hub), callers=(p,), separate=True) for p in others]


def calls_from(reading: Reading, report: CallReport) -> list[CallReport]:
    """Split "the phone calls from X, Y and Z" on an issuer's own page into one with each, who placed it; "calls with X and with Y" too."""
    if (
        report.medium_at is None
        or report.callers
        or report.sides
        or len(report.people) < 2
        or reading.home is None
    ):
        return []
    folds, (first, last) = reading.tokens.folds, report.medium_at
    sides = [p.side for p in report.people]
    placed = folds[last : last + 1] == ["from"]
    with_each = folds[last : last + 1] == ["with"] and ["and", "with"] in (
        folds[i : i + 2] for i in range(last, report.last)
    )
    if folds[last - 1] not in SEVERAL or not (placed or with_each) or {reading.home, None} & set(sides):
        return []
    return [
        report._replace(
            people=(p,),
            separate=True,
            definite=False,
            initiator=(p.side, first, report.last) if placed else report.initiator,
        )
        for p in report.people
        if p.side is not None
    ]


def taken_for_hub(
    reading: Reading, calls: Sequence[Call], report: CallReport, maker: Person | None
) -> CallReport:
    """Let "the president also spoke with Z", behind the calls of one with each of several, speak of that one and not of the last named.

    `maker` is who is announced to have made them all, or None.
    """
    caller = report.callers[0] if len(report.callers) == 1 else None
    if caller is not None and (rung := _rung_hub(reading, calls, report, caller)) is not None:
        return report._replace(people=(caller, rung))
    if caller is None or not calls or not _is_by_office(reading, report, caller):
        return report
    hub = maker
    if hub is None and len(calls) > 1 and "also" in reading.tokens.folds[report.first : report.last]:
        hubs = set(calls[0].people).intersection(*(c.people for c in calls[1:]))
        hub = next(iter(hubs)) if len(hubs) == 1 else None
    if hub is None or hub in report.people or hub.role != caller.role:
        return report
    people = tuple(hub if p is caller else p for p in report.people)
    return report._replace(people=people, callers=(hub,))


def _rung_hub(reading: Reading, calls: Sequence[Call], report: CallReport, caller: Person) -> Person | None:
    """Return who had all of the calls where "who telephoned him" is told of one of those whom he had them with."""
    if report.rule != "call.rang" or len(report.people) != 2 or len(calls) < 2:
        return None
    hubs = set(calls[0].people).intersection(*(c.people for c in calls[1:]))
    hub = next(iter(hubs)) if len(hubs) == 1 else None
    if hub is None or hub in report.people or not any(caller in c.people and hub in c.people for c in calls):
        return None
    own = reading.tokens.folds[report.first : report.last + 1]
    return hub if not _HIM.isdisjoint(own) else None


_HIM = frozenset(("him", "her"))


def _is_by_office(reading: Reading, report: CallReport, caller: Person) -> bool:
    """Tell whether a sentence names a caller as "the president" alone, who can be anybody with that office."""
    folds = reading.tokens.folds
    named = [a for a in reading.actors[report.sentence] if a.people == (caller,)]
    return bool(named) and folds[named[0].first] == "the" and named[0].last - named[0].first <= _OFFICE


_OFFICE = 3  #: tokens of "the prime minister"
SEPARATE = frozenset(
    ("separately", "separate", "back-to-back", "consecutive", "successive", "respectively", "individual")
)
