"""Tell several calls from one of all: "X and Y both spoke with Z", "Z spoke with both leaders, X and Y", "the leaders had called him"."""

from collections.abc import Iterable

from toolkit.extract.calls.oneorseveral import SEVERAL
from toolkit.extract.calls.report import CallReport
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

_HAVE = frozenset(("have", "had", "has", "will"))
_TO = frozenset(("with", "to", "phoned", "called", "telephoned"))


def both_called(reading: Reading, report: CallReport) -> bool:
    """Tell whether "both" says of two callers that each had a call: before their names, behind them or behind "have"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    named = [a for a in reading.actors[report.sentence] if _names_one(a.people, report.callers)]
    starts, ends = {a.first for a in named}, {a.last for a in named}
    for i in range(sentence.first, sentence.last):
        if folds[i] != "both":
            continue
        at = i - (folds[i - 1] in _HAVE)
        if at in ends or (folds[at - 1] == "," and at - 1 in ends):  # "the minister, Y, had both rung Z"
            return True
        if i in starts or i + 1 in starts or (folds[i + 1 : i + 2] == ["the"] and i + 2 in starts):
            return True
    return False


def both_were_called(reading: Reading, report: CallReport, others: list[Person]) -> bool:
    """Tell whether somebody spoke with "both" of two, of two states, who are named behind."""
    sides = {p.side for p in others}
    if len(others) != 2 or len(sides) != len(others) or None in sides or len(report.callers) != 1:
        return False
    folds, stop = reading.tokens.folds, min(report.last, len(reading.tokens) - 1)
    return any(folds[i] == "both" and folds[i - 1] in _TO for i in range(max(1, report.first), stop))


def rung_by_all(report: CallReport, others: list[Person], reports: list[CallReport]) -> list[CallReport]:
    """Split "X spoke by phone with Y and Z. The two leaders had called him" into a call of each with X, which each placed."""
    sides = {p.side for p in others}
    if len(report.callers) != 1 or len(others) < _SEVERAL or report.sides or report.medium == "video":
        return []
    if len(sides) != len(others) or None in sides:
        return []
    rung = next((r for r in reports if _rings_back(r, report)), None)
    if rung is None:
        return []
    placed = [(p, (p.side or "", rung.first, rung.last)) for p in others]
    return [report._replace(people=(*report.callers, p), separate=True, initiator=by) for p, by in placed]


def _rings_back(rung: CallReport, report: CallReport) -> bool:
    """Tell whether a report says right behind another that a group rang whoever called them there."""
    behind = 0 < rung.sentence - report.sentence <= _SEVERAL
    return (
        behind
        and rung.rule == "call.rang"
        and rung.group
        and not rung.callers
        and rung.people == report.callers
    )


def paired(reading: Reading, report: CallReport, others: list[Person]) -> list[CallReport]:
    """Split "X and Y held calls with their respective counterparts, V and W" into the call of X with V and that of Y with W."""
    if len(report.callers) < _SEVERAL or len(report.callers) != len(others) or report.sides:
        return []
    own = reading.tokens.folds[report.first : report.last]
    sentence = reading.layout.sentences[report.sentence]
    whole = reading.tokens.folds[sentence.first : sentence.last]
    plural = report.medium_at is not None and reading.tokens.folds[report.medium_at[1] - 1] in SEVERAL
    roles = [p.role for p in report.callers]  # "President X and Minister Y" with "President V and Minister W"
    matched = len(set(roles)) == len(roles) and None not in roles and roles == [p.role for p in others]
    if not (matched or "counterparts" in own):
        return []
    if not (plural or _RESPECTIVE.intersection(whole) or (matched and report.rule == "call.rang")):
        return []
    _share_side(report.callers)
    _share_side(others)
    return [
        report._replace(people=(one, other), callers=(one,), separate=True)
        for one, other in zip(report.callers, others, strict=True)
    ]


def _share_side(people: Iterable[Person]) -> None:
    """Give those named together the side that the first of them names: "Norwegian Minister X and Minister Y"."""
    people = tuple(people)
    known = {p.side for p in people if p.side is not None}
    for person in people:
        if person.side is None and len(known) == 1:
            person.side, person.side_basis = next(iter(known)), "resolved"


_SEVERAL = 2
_RESPECTIVE = frozenset(("respective", "respectively", "separate", "separately"))


def _names_one(people: tuple[Person, ...], callers: tuple[Person, ...]) -> bool:
    return len(people) == 1 and people[0] in callers
