"""Further calls that are said to have followed: "A video call with X followed on Friday", "Conversations with X and Y came afterwards"."""

from toolkit.extract.calls.report import FIRM, CallReport
from toolkit.extract.reading import Reading


def comes_next(reading: Reading, report: CallReport) -> bool:
    """Tell whether a further call is said to have followed, of which one end is named: "A video call with X followed on Friday"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    if len(report.people) > 1:
        return _several_come_next(reading, report)
    article = next(
        (i for i in range(report.first - 1, report.first - _DESCRIBED, -1) if folds[i] in _ONE_MORE), None
    )
    if (
        article is None
        or report.rule != "call.noun"
        or report.status is not None
        or report.medium not in FIRM
    ):
        return False
    beside = folds[report.first : min(sentence.last, report.last + _NEXT)]
    return article >= sentence.first and not _CAME_NEXT.isdisjoint(beside)


def _several_come_next(reading: Reading, report: CallReport) -> bool:
    """Tell whether calls with several are said to have followed: "Conversations with X (Peru) and Y (Chile) came afterwards"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    behind = folds[report.last : min(sentence.last, report.last + _NEXT + 1)]
    behind = behind[1:] if behind[:1] == [")"] else behind
    came = not _CAME_NEXT.isdisjoint(behind) or behind[:2] in _CAME_AFTER
    return came and are_with_several(reading, report)


def are_with_several(reading: Reading, report: CallReport) -> bool:
    """Tell whether a sentence opens with calls of somebody not named there, with several: they were on no call with each other."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    at = report.medium_at
    if report.rule != "call.noun" or report.status is not None or report.callers or at is None:
        return False
    opening, noun = folds[sentence.first : at[0]], folds[at[1] - 1 : at[1] + 1]
    named = len(report.people) > 1 and len(opening) <= 1 and _MORE.issuperset(opening)
    return named and noun[0] in _PLURAL and noun[1] == "with"


_MORE = frozenset(("further", "more", "other", "separate", "similar", "phone", "telephone"))

_PLURAL = frozenset(("calls", "conversations", "talks"))

_CAME_AFTER = tuple(["came", when] for when in ("afterwards", "afterward", "next", "later", "after", "then"))

_ONE_MORE = frozenset(("a", "an", "another"))

_DESCRIBED = 4  #: tokens of "another brief telephone"

_NEXT = 3  #: tokens of "then"

_CAME_NEXT = frozenset(("followed", "ensued"))
