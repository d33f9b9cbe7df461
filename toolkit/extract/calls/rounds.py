"""A round of calls: announced in the plural, then told one by one or listed by line."""

from collections.abc import Sequence

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.linelists import by_line
from toolkit.extract.calls.report import FIRM, CallReport
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

_PLURAL = frozenset("calls conversations phone-calls telephone-calls videoconferences video-calls".split())
_LISTING = frozenset(("following", "below", "include", "included", "including"))


def announces(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report speaks of several calls and names nobody at the other end: "a round of phone calls"."""
    return (
        report.medium in FIRM
        and report.medium_at is not None
        and reading.tokens.folds[report.medium_at[1] - 1] in _PLURAL
        and not report.sides
        and report.people == report.callers
        and len(report.people) < 2
    )


def listed(reading: Reading, reports: Sequence[CallReport]) -> list[CallReport]:
    """Complete the reports whose other ends stand by line: "spoke today with:", "calls with the following leaders"."""
    return [_with_lines(reading, r) if _is_open(reading, r) else r for r in reports]


def _is_open(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report names one end only, and its sentence leads to a list."""
    if report.sides or len(report.people) > 1 or report.people != report.callers or not report.people:
        return False
    sentence = reading.layout.sentences[report.sentence]
    folds = reading.tokens.folds
    return folds[sentence.last - 1] == ":" or not _LISTING.isdisjoint(folds[report.first : sentence.last])


def _with_lines(reading: Reading, report: CallReport) -> CallReport:
    others = [p for p in by_line(reading, report.sentence + 1) if p not in report.people]
    sides = {p.side for p in others}
    if not others or None in sides or len(sides) < len(others) or report.people[0].side in sides:
        return report
    several = report.medium_at is None or reading.tokens.folds[report.medium_at[1] - 1] in _PLURAL
    return report._replace(people=(*report.people, *others), separate=several and report.medium != "video")


def split_lines(report: CallReport) -> list[CallReport]:
    """Return a call with each of those who stand by line behind "calls with the following leaders"."""
    others = [p for p in report.people if p not in report.callers]
    if not report.separate or not report.callers:
        return [report]
    if not others and len(report.sides) > 1:  # "held conversations with the ministers of Chile and Peru"
        return [report._replace(sides=(s,)) for s in report.sides]
    if len(others) < 2:
        return [report]
    return [report._replace(people=(*report.callers, p)) for p in others]


def share(calls: Sequence[Call], announcing: Sequence[CallReport]) -> None:
    """Give calls that a text tells of one by one what announces them: who made them all, and by what medium."""
    maker = next((p for r in announcing for p in r.people), None)
    for call in calls:
        if maker is not None:
            _make(call, maker)
        named = next((r for r in announcing if r.sentence <= call.first_sentence), None)
        placed = next((r for r in announcing if r.initiator is not None and maker in call.people), None)
        if placed is not None and all(r.initiator is None for r in call.reports):
            call.reports.append(placed._replace(people=(), sides=()))
        alone = call.medium is None and (call.reports[0].separate or maker in call.people)
        if named is not None and (alone or call.medium == "talk"):
            call.reports.append(named._replace(people=(), sides=(), initiator=None))
            call.medium = named.medium


def _make(call: Call, maker: Person) -> None:
    """Put who made a round of calls on one of them that names one end only."""
    if len(call.people) + len(call.sides) != 1 or maker in call.people or maker.side in call.all_sides():
        return
    call.people.insert(0, maker)
    call.callers = call.callers or [maker]
    side = maker.side or f"p{maker.index}"
    call.reports = [
        r._replace(initiator=(side, r.first, r.last)) if r.outgoing and r.initiator is None else r
        for r in call.reports
    ]
