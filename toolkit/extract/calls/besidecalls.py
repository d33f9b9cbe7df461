"""What a report tells beside the calls read so far: one of two of those on it, the title's own, what a relative clause says of somebody."""

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.mentioned import is_beside
from toolkit.extract.calls.report import AHEAD, FIRM, CallReport
from toolkit.extract.initiators import CALL_NOUNS
from toolkit.extract.reading import Reading


def has_own_call(reading: Reading, calls: list[Call], report: CallReport) -> bool:
    """Tell whether two of several who were on a call had one of their own: "Trump held a separate call with Putin the same day".

    So has who "also spoke in a conference call with the presidents of Peru and Chile", behind his calls with others, and
    so have two below the heading "2. Telephone Talk with Chile", behind a conference by video that both were on.
    """
    if _is_also_held(reading, calls, report) or _is_headed_apart(reading, calls, report):
        return True
    if _is_to_come(reading, calls, report) or _was_put_off(reading, calls, report):
        return True
    if len(report.people) != _TWO or report.sides or report.medium not in FIRM or report.medium_at is None:
        return False
    if report.status is not None or reading.tokens.folds[report.medium_at[0] - 1] != "separate":
        return False
    mine = set(report.people)
    return any(mine < set(c.people) for c in calls) and not any(mine == set(c.people) for c in calls)


def _is_to_come(reading: Reading, calls: list[Call], report: CallReport) -> bool:
    """Tell whether two who have talked are to confer with a third as well: "a videoconference of the leaders of Norway, Chile and Peru is being prepared"."""
    if report.status != "planned" or not _is_of_a_noun(reading, report):
        return False
    parties = {p.side for p in report.people}.union(report.sides) - {None}
    return any(
        c.status in (None, "held") and len(c.people) == _TWO and set(c.all_sides()) < parties for c in calls
    )


def _was_put_off(reading: Reading, calls: list[Call], report: CallReport) -> bool:
    """Tell whether two who will talk had a call put off before: "A call between X and Y that had been set for Thursday was scrapped"."""
    if report.status != "cancelled" or not _is_of_a_noun(reading, report):
        return False
    behind = reading.tokens.folds[report.last : report.last + _HAD_BEEN]
    led = behind[:1] in (["that"], ["which"]) and "had" in behind
    return led and any(c.status == "planned" and set(c.people) == set(report.people) for c in calls)


def _is_of_a_noun(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report of several opens with "a call", which is none of those told of."""
    if (
        report.rule != "call.noun"
        or report.medium not in FIRM
        or report.medium_at is None
        or not report.people
    ):
        return False
    at = report.medium_at[0]
    return not _A.isdisjoint(reading.tokens.folds[at - _BEFORE_NOUN : at])


_A = frozenset(("a", "an"))
_BEFORE_NOUN = 3  #: tokens of "a joint secure"
_HAD_BEEN = 3  #: tokens of "that had been"


def _is_headed_apart(reading: Reading, calls: list[Call], report: CallReport) -> bool:
    """Tell whether a paragraph below a heading of its own, or "Later in the day", tells of a call of two, made otherwise than the one told of before."""
    layout, folds = reading.layout, reading.tokens.folds
    sentence, above = layout.sentences[report.sentence], layout.sentences[report.sentence - 1]
    if len(report.people) != _TWO or report.medium not in FIRM or report.status is not None or not calls:
        return False
    others = calls[-1].medium in FIRM and calls[-1].medium != report.medium
    if not others or not layout.body < report.sentence or sentence.paragraph == above.paragraph:
        return False
    heading = layout.paragraphs[above.paragraph]
    if folds[sentence.first] in _AT_ANOTHER_TIME and report.first - sentence.first <= _OPENING:
        return True
    return (
        heading.last - heading.first <= _HEADING
        and folds[heading.last - 1] not in _STOPS
        and not reading.predicates[report.sentence - 1]
        and not CALL_NOUNS.isdisjoint(folds[heading.first : heading.last])
    )


_AT_ANOTHER_TIME = frozenset(("later", "earlier", "separately"))
_OPENING = 6  #: tokens of "Later in the day,"
_HEADING = 20  #: tokens of "2. Foreign Ministers' Telephone Talk between Chile and Peru"
_STOPS = frozenset((".", "!", "?", ":"))


def _is_also_held(reading: Reading, calls: list[Call], report: CallReport) -> bool:
    """Tell whether the caller of the calls told so far also spoke with several states of which none was on them."""
    folds, sides = reading.tokens.folds, set(report.sides)
    also = not _ALSO.isdisjoint(folds[report.first : report.last])
    if not also or len(sides) < _TWO or report.people != report.callers or len(report.people) != 1:
        return False
    held = report.status is None and report.medium in FIRM
    return (
        held
        and any(report.people[0] in c.people for c in calls)
        and all(sides.isdisjoint(c.all_sides()) for c in calls)
    )


_ALSO = frozenset(("also", "separately"))


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
    """Tell whether a title names a call of two that the body tells without a word of calling, and another only further on.

    That one is of others, or of one of the two: a call to come, or one whose medium nobody names.
    """
    two, others = set(report.people), set(call.people)
    if len(two) != _TWO or len(others) < _TWO or call.first_sentence <= reading.layout.body + _FURTHER:
        return False
    shared = len(two & others)
    if not shared:
        return report.medium in FIRM
    if shared == 1 and report.status is None and call.status in AHEAD:
        return True
    if shared == 1 and _have_rung(report, call):
        return True
    sides = {p.side for p in two | others} - {None}
    unnamed = report.medium in FIRM and call.medium not in FIRM and not report.sides
    return shared == 1 and unnamed and len(others) == _TWO and len(sides) > _TWO


def _have_rung(report: CallReport, call: Call) -> bool:
    """Tell whether each of two rang a third: "X Rings Y", in a text that goes on to Z who "had telephoned Y"."""
    rung = all(r.rule == "call.rang" and r.medium in FIRM for r in (report, call.reports[0]))
    callers, others = set(report.callers), set(call.reports[0].callers)
    return (
        rung
        and len(callers) == len(others) == 1
        and callers.isdisjoint(call.people)
        and others.isdisjoint(report.people)
    )


_TWO = 2
_FURTHER = 3  #: sentences of the body that go on with what its first tells
