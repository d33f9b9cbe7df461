"""Two calls of one pair that a clause tells with a day each: "spoke by phone with X on Monday and again on Tuesday"."""

from collections.abc import Iterator

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.report import CallReport
from toolkit.extract.facts import token_at
from toolkit.extract.reading import Reading
from toolkit.temporal.dates import DAY_KINDS, scan_dates
from toolkit.text import Span

_PAIR = 2
_RULES = frozenset(("call.spoke", "call.by-way", "call.held", "call.rang", "call.placed", "call.received"))
_REACH = 14  #: tokens from a report to "on Monday evening and then again on"
_JOINING = frozenset(("then", "once", "more", "on", "late", "early"))


def on_two_days(reading: Reading, calls: list[Call]) -> Iterator[Call]:
    """Give the calls of a text, each of which the text tells with a second day as two."""
    for call in calls:
        yield call
        report = next((r for r in call.reports if r.rule in _RULES and _is_of_pair(r)), None)
        again = None if report is None or call.status not in (None, "held") else _again(reading, report)
        if again is not None and report is not None and not _is_told(calls, call, report):
            further = Call(report._replace(first=again[0], last=again[1], separate=True))
            further.medium, further.initiator = call.medium, call.initiator
            yield further


def _is_of_pair(report: CallReport) -> bool:
    return len(report.people) == _PAIR and not report.sides and not report.past


def _is_told(calls: list[Call], call: Call, report: CallReport) -> bool:
    """Tell whether the text has told of the other call by itself."""
    return any(c is not call and set(c.people) == set(report.people) for c in calls)


def _again(reading: Reading, report: CallReport) -> tuple[int, int] | None:
    """Return the tokens of "again on Tuesday" behind "on Monday and"."""
    if "again" not in reading.layout.words[report.sentence]:
        return None
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    last = min(sentence.last, report.last + _REACH)
    at = next((i for i in range(report.first, last) if folds[i] == "again"), None)
    if at is None:
        return None
    joint = at
    while joint > report.first and folds[joint - 1] in _JOINING:
        joint -= 1
    if folds[joint - 1] != "and" or joint - 1 <= report.first:
        return None
    before = _days(reading, reading.span(report.first, joint - 1))
    behind = _days(reading, reading.span(at, sentence.last))
    if not before or not behind or joint - 1 - before[-1][1] > 1 or behind[0][0] - at > len(_JOINING):
        return None
    return at, behind[0][1]


def _days(reading: Reading, span: Span) -> list[tuple[int, int]]:
    """Return the tokens of the days named in a span."""
    found = scan_dates(reading.dated, span.start, span.end)
    return [
        (token_at(reading, m.start), token_at(reading, m.end - 1) + 1) for m in found if m.kind in DAY_KINDS
    ]
