"""The day of a plan that a report tells of in the past, or to which it was moved: "had been scheduled for Tuesday", "was due to speak on Wednesday"."""

from collections.abc import Iterable

from toolkit.extract.attribution import chain_at
from toolkit.extract.calls.report import CallReport
from toolkit.extract.facts import CALL_WORDS, Fact, token_at
from toolkit.extract.reading import Reading
from toolkit.temporal.dates import DAY_KINDS, TimeMention, scan_dates
from toolkit.temporal.edtf import add_days, parse_day
from toolkit.temporal.resolve import resolve
from toolkit.text import Span

#: What says that a call was to be on a day.
DUE = frozenset(
    "due scheduled set slated supposed planned expected pencilled penciled arranged fixed".split()
)
_DUE = DUE | {"to", "meant"}
_GROUP = 4  #: tokens of "was also provisionally scheduled"
_BEFORE = 12  #: tokens before a report in which its verb stands


def was_due(reading: Reading, report: CallReport, mention: TimeMention, published: str) -> str | None:
    """Return the weekday for which a call was set: the last one in the pluperfect, else the nearest."""
    folds, first = reading.tokens.folds, reading.layout.sentences[report.sentence].first
    begin, token = max(first, report.first - _BEFORE), token_at(reading, mention.start)
    for at in range(begin + 1, max(token, report.last)):
        if folds[at] not in _DUE:
            continue
        group = folds[max(begin, at - _GROUP) : at]
        before = "had" in group and "been" in group
        if not before and not {"was", "were"} & set(group[-1:] if folds[at] == "to" else group):
            continue
        if (
            before
            and folds[at] in _ARRANGED
            and any(
                p.speech and p.complement[0] <= at < p.complement[1]
                for p in reading.predicates[report.sentence]
            )
        ):
            coming = resolve(
                mention, published, "future"
            )  # "said that a call had been arranged for Saturday"
            return coming.value if coming is not None else None
        last = resolve(mention, published, "past")
        return last.value if before and last is not None else nearest(mention, published)
    return None


_ARRANGED = frozenset(("arranged", "fixed", "set"))


def nearest(mention: TimeMention, published: str) -> str | None:
    """Return the weekday nearest to publication, before it or after it; None where a mention is none."""
    last, to_come = resolve(mention, published, "past"), resolve(mention, published, "future")
    today = parse_day(published)
    one, two = (parse_day(found.value) if found is not None else None for found in (last, to_come))
    if last is None or to_come is None or one is None or two is None or today is None:
        return None
    return last.value if today - one < two - today else to_come.value


def set_for(reading: Reading, reports: Iterable[CallReport], published: str | None) -> Fact | None:
    """Return the day that a sentence behind the report of a plan gives it: "The conversation, tentatively scheduled for Wednesday, would be the first"."""
    layout, folds = reading.layout, reading.tokens.folds
    first = min((r.sentence for r in reports if r.sentence >= layout.below), default=layout.below)
    for number in range(
        first + 1, min(first + _BEHIND, len(layout.sentences)) if published is not None else 0
    ):
        sentence = layout.sentences[number]
        opening = folds[sentence.first : sentence.first + _NOUN]
        if opening[0] != "the" or CALL_WORDS.isdisjoint(opening):
            continue
        stop = min(sentence.last, sentence.first + _EARLY)
        due = next(
            (i for i in range(sentence.first, stop) if folds[i] in DUE and folds[i + 1] in _LEADS), None
        )
        if due is None:
            continue
        span = reading.span(due + 1, sentence.last)
        mentions = scan_dates(reading.dated, span.start, span.end)
        day = next(
            (m for m in mentions if m.kind in DAY_KINDS and token_at(reading, m.start) - due <= _NEXT), None
        )
        value = resolve(day, published, "future") if day is not None else None
        if day is not None and value is not None and len(value.value) == _WHOLE:
            chain = chain_at(reading, number, due)
            return Fact(value.value, (Span(day.start, day.end),), "date.reported", value.basis, chain)
    return None


def later_that_day(reading: Reading, reports: Iterable[CallReport], published: str | None) -> Fact | None:
    """Return the day on which a call is said to be off where it was set for it: "on Friday called off a call scheduled for that afternoon"."""
    folds = reading.tokens.folds
    for report in reports if published is not None else ():
        sentence = reading.layout.sentences[report.sentence]
        that = next(
            (
                i
                for i in range(report.first, sentence.last - 1)
                if folds[i] == "that" and folds[i + 1] in _PARTS and folds[i - 1] in ("for", "later")
            ),
            None,
        )
        if that is None:
            continue
        span = reading.span(sentence.first, that)
        day = next((m for m in scan_dates(reading.dated, span.start, span.end) if m.kind in DAY_KINDS), None)
        value = resolve(day, published, "past") if day is not None else None
        if day is not None and value is not None and len(value.value) == _WHOLE:
            chain = chain_at(reading, report.sentence, that)
            return Fact(value.value, (Span(day.start, day.end),), "date.reported", value.basis, chain)
    return None


_PARTS = frozenset(("morning", "afternoon", "evening", "night", "day"))
_BEHIND = 3  #: sentences
_NOUN = 4  #: tokens of "The planned phone call"
_EARLY = 12  #: tokens in which it says for when it is set
_LEADS = frozenset(("for", "on", "to"))
_NEXT = 4  #: tokens of "for late on Wednesday"
_MOVED = frozenset("moved postponed rescheduled delayed shifted reset pushed back off put".split())
_UNTIL = frozenset(("to", "until", "till", "for"))


def moved_to(reading: Reading, reports: Iterable[CallReport], published: str | None) -> Fact | None:
    """Return the day to which a call was moved: "earlier set for Wednesday, has been moved to next Tuesday, March 17"."""
    folds = reading.tokens.folds
    for report in reports if published is not None else ():
        sentence = reading.layout.sentences[report.sentence]
        for at in range(sentence.first, sentence.last - 2):
            if folds[at] not in _MOVED or folds[at + 1] not in _UNTIL:
                continue
            span = reading.span(at + 2, sentence.last)
            mentions = [m for m in scan_dates(reading.dated, span.start, span.end) if m.kind in DAY_KINDS]
            near = [m for m in mentions if token_at(reading, m.start) - at <= _NEW_DAY]
            day = max(near, key=lambda m: m.end - m.start, default=None)
            value = resolve(day, _eve(published), "future") if day is not None else None
            if day is not None and day.kind != "weekday":
                value = resolve(day, published, "future")
            if day is not None and value is not None and len(value.value) == _WHOLE:
                chain = chain_at(reading, report.sentence, at)
                return Fact(value.value, (Span(day.start, day.end),), "date.reported", value.basis, chain)
    return None


def _eve(published: str | None) -> str | None:
    """Return the day before publication, of which a weekday still to come may be the day of publication itself."""
    return None if published is None else add_days(published, -1)


_NEW_DAY = 8  #: tokens of "moved to next Tuesday, March"
_WHOLE = len("2026-03-17")
