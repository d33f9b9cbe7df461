"""What a report tells beside the calls read so far: one of two of those on it, the title's own, what a relative clause says of somebody."""

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.mentioned import is_beside
from toolkit.extract.calls.report import AHEAD, FIRM, CallReport
from toolkit.extract.reading import Reading


def has_own_call(reading: Reading, calls: list[Call], report: CallReport) -> bool:
    """Tell whether two of several who were on a call had one of their own: "Trump held a separate call with Putin the same day"."""
    if len(report.people) != _TWO or report.sides or report.medium not in FIRM or report.medium_at is None:
        return False
    if report.status is not None or reading.tokens.folds[report.medium_at[0] - 1] != "separate":
        return False
    mine = set(report.people)
    return any(mine < set(c.people) for c in calls) and not any(mine == set(c.people) for c in calls)


def is_whose_doing(reading: Reading, report: CallReport) -> bool:
    """Tell whether a relative clause beside other news says whom somebody spoke with: ", who spoke to X and Y on Friday"."""
    folds = reading.tokens.folds
    led = any(
        folds[i] == "who" and folds[i - 1] == "," and not _SPOKE.isdisjoint(folds[i + 1 : i + 4])
        for i in range(report.first, report.last)
    )
    return led and len(report.people) > 1 and is_beside(reading, report)


_SPOKE = frozenset("spoke talked spoken rang phoned telephoned called".split())


def heads_another(reading: Reading, report: CallReport, call: Call) -> bool:
    """Tell whether a title names a call that the body tells without a word of calling, and a call of one of the two only further on."""
    if _is_told_without(reading, report, call) or _is_of_others(reading, report, call):
        return True
    two = len(report.people) == len(call.people) == _TWO and not report.sides
    return (
        two
        and report.medium in FIRM
        and call.medium not in FIRM
        and len(set(report.people) & set(call.people)) == 1
        and len({p.side for p in (*report.people, *call.people)} - {None}) > _TWO
        and call.first_sentence > reading.layout.body + _FURTHER
    )


def _is_of_others(reading: Reading, report: CallReport, call: Call) -> bool:
    """Tell whether a title names two on the phone, and the body only a call of others far down."""
    return (
        len(report.people) == _TWO
        and report.medium in FIRM
        and set(report.people).isdisjoint(call.people)
        and len(call.people) > 1
        and call.first_sentence > reading.layout.body + _FURTHER
    )


def _is_told_without(reading: Reading, report: CallReport, call: Call) -> bool:
    """Tell whether a title names a call that took place, and the body a call to come of one of the two with others further on."""
    return (
        len(report.people) == _TWO
        and report.status is None
        and call.status in AHEAD
        and len(call.people) > 1
        and len(set(report.people) & set(call.people)) == 1
        and call.first_sentence > reading.layout.body + _FURTHER
    )


_TWO = 2
_FURTHER = 3  #: sentences of the body that go on with what its first tells
