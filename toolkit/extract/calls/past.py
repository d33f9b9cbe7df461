"""Tell an earlier call that a text mentions from one that it reports."""

from toolkit.extract.calls.cameafter import after_one_ago, after_one_dated, after_theirs, follows_up
from toolkit.extract.calls.datingcalls import after_days, leads_to_another, only_after
from toolkit.extract.calls.longpast import (
    PERFECT,
    in_month_before,
    long_ago,
    not_since,
    of_month_gone,
    of_this_week,
    opened_by_day,
)
from toolkit.extract.calls.pages import in_chronology, people_of_title
from toolkit.extract.calls.pluperfect import (
    in_participle,
    is_acknowledged,
    perfect_of,
    reports_in_perfect,
)
from toolkit.extract.calls.recalled import is_background
from toolkit.extract.calls.repeated import is_first_of_two, is_of_year_past, is_repeated
from toolkit.extract.calls.report import FIRM, CallReport, reports_of
from toolkit.extract.calls.retold import (
    dates_back,
    is_as_said,
    is_told_of,
    told_earlier,
    was_on_day_of,
    was_told_then,
)
from toolkit.extract.calls.roundmembers import adds_to_round
from toolkit.extract.calls.summedup import sums_up
from toolkit.extract.reading import Reading
from toolkit.extract.words import words

_RECALLING = frozenset(
    "recalling recalled since followed follows following referred referring cited citing invoked invoking promises".split()
)
_BEFORE = frozenset(("previously", "formerly"))
_UNITS = frozenset(
    "hour hours day days week weeks month months year years minutes shortly soon just immediately".split()
)


def is_past(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report speaks of an earlier call: "who had spoken with", "days after X rang Y", "last month"."""
    sentence = reading.layout.sentences[report.sentence]
    if (not report.past and in_chronology(reading, report)) or adds_to_round(reading, report):
        return False
    if (
        (
            report.past
            and report.status != "denied"
            and not _was_asked_for(report)
            and not _is_subject(reading, report)
        )
        or reading.tokens.folds[sentence.first] in _BEFORE
        or _is_flashback(reading, report)
        or (report.status != "planned" and is_repeated(reading, report))
        or reading.tokens.folds[report.first - 1] == "since"  # "the first visit since X rang Y in May"
        or reading.tokens.folds[report.first - 2 : report.first]
        == ["last", "time"]  # "the last time X rang Y"
        or is_as_said(reading, report)
        or is_told_of(reading, report)
        or was_told_then(reading, report)
        or only_after(reading, report)
        or leads_to_another(reading, report)
        or after_days(reading, report, sentence.first)
        or not_since(reading, report)
        or long_ago(reading, report)
        or sums_up(reading, report)
        or is_of_year_past(reading, report)
        or is_first_of_two(reading, report)
        or _is_judged(reading, report)
    ):
        return True
    if _is_recalled(reading, report) or of_month_gone(reading, report) or is_background(reading, report):
        return True
    if (
        told_earlier(reading, report)
        or dates_back(reading, report)
        or _had_had(reading, report)
        or was_on_day_of(reading, report)
    ):
        return True
    if in_participle(reading, report):
        return True
    perfect = perfect_of(reading, report)
    if perfect is not None:
        return not reports_in_perfect(reading, report, perfect)
    folds = reading.tokens.folds
    if report.rule in ("call.noun", "call.in") and (
        follows_up(folds, sentence.first, report)
        or after_one_ago(reading, report)
        or after_one_dated(reading, report)
        or (report.rule == "call.in" and after_theirs(folds, report))
    ):
        return True
    return bool(
        sentence.paragraph >= reading.layout.title
        and report.rule in ("call.noun", "call.named")
        and not _is_of_call_told(reading, report, sentence.first)
        and not _RECALLING.isdisjoint(folds[sentence.first : report.first])
        and (folds[sentence.first] in _RECALLING or not of_this_week(reading, report))
    )


def _is_flashback(reading: Reading, report: CallReport) -> bool:
    """Tell whether a paragraph is labelled as one on what was before: "Flashback: X phoned Y on Sunday"."""
    first = reading.layout.paragraphs[reading.layout.sentences[report.sentence].paragraph].first
    return reading.tokens.folds[first : first + 2] in _LABELS


_LABELS = (["flashback", ":"], ["background", ":"])


def _is_judged(reading: Reading, report: CallReport) -> bool:
    """Tell whether a text is about what somebody thinks of a call: "X made a mistake when he rang Y last week", "it was wrong for X to ring Y"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[report.sentence].first
    if folds[report.first - 1] == "for" and folds[report.first - 2] in _JUDGING:
        return True
    at = next((i for i in range(report.first, report.last) if folds[i] == "when"), report.first - 1)
    if folds[at] != "when":
        return False
    return not _JUDGING.isdisjoint(folds[max(first, at - _JUDGED) : at])


_JUDGING = frozenset(
    """mistake error blunder wrong right erred blundered unsuitable improper inappropriate unwise foolish proper appropriate
    premature""".split()
)
_JUDGED = 4  #: tokens of "made a grave mistake"


def _is_subject(reading: Reading, report: CallReport) -> bool:
    """Tell whether a call of last month is what a text is about: its title names it, and its lead tells of no other."""
    if report.sentence != reading.layout.body or len(report.people) < _BOTH or "titled" not in reading.memo:
        return False
    others = (r for r in reports_of(reading) if r is not report and not r.past and len(r.people) >= _BOTH)
    return not people_of_title(reading).isdisjoint(report.people) and next(others, None) is None


_BOTH = 2  #: people of a call


def _was_asked_for(report: CallReport) -> bool:
    """Tell whether it is only the asking that lies back: "had asked for the call last week"."""
    return report.status == "requested" and report.rule == "call.named" and report.definite


def _is_of_call_told(reading: Reading, report: CallReport, first: int) -> bool:
    """Tell whether "following the call" opens the sentence behind those that tell of it."""
    opening = reading.tokens.folds[first : first + 2]
    return (
        report.rule == "call.named"
        and opening in (["following", "the"], ["following", "their"])
        and reading.layout.body < report.sentence <= reading.layout.body + _LEAD
    )


def _had_had(reading: Reading, report: CallReport) -> bool:
    """Tell whether a text adds on no day that somebody "had also had a telephone conversation with Y"."""
    if (
        report.rule != "call.held"
        or report.medium_at is None
        or report.sentence <= reading.layout.body + _LEAD
    ):
        return False
    before = reading.tokens.folds[report.first : report.medium_at[0]]
    had = next((i for i, fold in enumerate(before) if fold == "had"), None)
    twice = had is not None and "had" in before[had + 1 : had + 3]
    return twice and not of_this_week(reading, report)


def is_news_behind(reading: Reading, report: CallReport) -> bool:
    """Tell whether what somebody had discussed in a call stands right behind the lead of a text that tells of no other: "He had discussed it in a phone call with Y"."""
    if report.rule != "call.in" or report.past or report.status is not None or len(report.people) < 2:
        return False
    if report.sentence > reading.layout.body + 1 or report.medium not in FIRM:
        return False
    if is_background(reading, report) or is_told_of(reading, report):
        return False
    perfect = perfect_of(reading, report)
    told = perfect is not None and not perfect.relative and not is_acknowledged(perfect)
    return told and not long_ago(reading, report)


def _is_recalled(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report behind the lead only dates itself by another event or a month gone by: "hours after the vote"."""
    sentence = reading.layout.sentences[report.sentence]
    opening = reading.layout.body
    if (
        report.sentence > opening
        and reading.day is not None
        and report.status != "planned"
        and in_month_before(reading, report, sentence.last)
    ):
        return True
    if report.sentence <= opening + _LEAD or reading.home is not None:
        return False
    folds = reading.tokens.folds
    if _is_of_last_day(reading, report):
        return True
    since = folds[sentence.first] == "since" and folds[sentence.first + 1] not in words().weekdays
    if since and not PERFECT.isdisjoint(folds[sentence.first : report.last]):
        return True  # "Since his election, X has spoken with Y"
    if folds[sentence.first : sentence.first + 2] == ["this", "week"]:
        return True  # "This week, X had two phone calls with Y", in a report of a call of its own
    if len(report.people) > 1 and _is_of_lead(reading, report):
        return False
    after = folds[report.last : min(sentence.last, report.last + 4)]
    if any(after[i] in _UNITS and after[i + 1] == "after" for i in range(len(after) - 1)):
        return not (of_this_week(reading, report) or opened_by_day(reading, report))
    return False


def _is_of_last_day(reading: Reading, report: CallReport) -> bool:
    """Tell whether a paper adds far down whom somebody spoke to "last Wednesday"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    behind = folds[report.last : min(sentence.last, report.last + _LAST)]
    last = behind[:1] == ["last"] and behind[1:2] and behind[1] in words().weekdays
    return bool(last) and report.rule in ("call.by-way", "call.spoke")


_LAST = 2  #: tokens of "last Wednesday"


def _is_of_lead(reading: Reading, report: CallReport) -> bool:
    """Tell whether a lead has told of all those on a call, and of more: "X spoke with Y and Z", and further down "X also spoke with Z"."""
    lead = (r for r in reports_of(reading) if r.sentence == reading.layout.body and not r.past)
    return any(set(report.people) < set(r.people) for r in lead)


_LEAD = 2  #: sentences of the body behind the first
