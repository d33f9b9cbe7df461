"""The day of a call that a report tells of beside its first: "He then telephoned X", "also spoke with Y in the afternoon"."""

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.owndays import own_reports
from toolkit.extract.calls.pluperfect import perfect_of
from toolkit.extract.calls.report import CallReport, reports_of
from toolkit.extract.calls.tellingdays import is_of_telling
from toolkit.extract.calls.thingdays import is_due
from toolkit.extract.facts import CALL_WORDS, Fact, token_at
from toolkit.extract.issuers import issuer
from toolkit.extract.reading import Reading
from toolkit.temporal.dates import DAY_KINDS, scan_dates
from toolkit.temporal.edtf import add_days
from toolkit.temporal.resolve import resolve
from toolkit.text import Span

_LED = 6  #: tokens of "Later in the same evening,"
_NEXT = frozenset("then later afterwards afterward thereafter subsequently followed".split())
_PARTS = frozenset(("morning", "afternoon", "evening", "day"))
_BACK = 12  #: sentences between a call and the one that it is told beside
_NEWS = 3  #: days from the first call to the report


def day_of_companion(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the day of the call before, where words say that this one was had on it too; its evidence is that day's.

    What an agency of a state adds with "also" is of the day that it reports on; the press says so with "then", or
    with a part of the day.
    """
    if published is None or call.status not in (None, "held"):
        return None
    own = (own_reports(call.reports) or call.reports)[:_TOLD]  # a lead on all calls, and what goes on
    below = [r for r in own if r.sentence > reading.layout.body]
    joined = next((r for r in below if _joins(reading, r)), None)
    report = joined or next((r for r in below if _adds(reading, r)), None)
    hours = joined is not None and _is_earlier(reading, joined)
    named = _named(reading, report, call, published, announced=hours) if report is not None else None
    if named is None or (joined is None and named[0] != published):
        return None  # a paper that adds a call on the day of the first can have no later one
    return Fact(named[0], (named[1],), "date.reported", "resolved")


def _is_earlier(reading: Reading, report: CallReport) -> bool:
    """Tell whether a call was "earlier in the day", which may be that of an announcement."""
    first = reading.layout.sentences[report.sentence].first
    return "earlier" in reading.tokens.folds[first : first + _LED]


def _joins(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report goes on with the day before it: "then rang", "in the afternoon", in an agency "also received"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    own = folds[max(sentence.first, report.first - _LED) : min(sentence.last, report.last + 4)]
    if not _NEXT.isdisjoint(own) or _hours_later(reading, report.sentence):
        return True
    begin = sentence.first + (folds[sentence.first] in _RIGHT)
    opening = folds[begin : begin + 3]
    if opening[:2] in (["before", "that"], ["after", "that"]) or _goes_on_meanwhile(reading, report):
        return True
    if (
        opening[:1] in (["after"], ["following"])
        and opening[1:2] in (["the"], ["that"])
        and opening[2] in CALL_WORDS
    ):
        return True  # "After the conversation the President called Y", "Straight after the call, X rang Y"
    if any(own[i : i + 2] == ["in", "the"] and own[i + 2] in _PARTS for i in range(len(own) - 2)):
        return True
    found = issuer(reading.document)
    return "also" in own and found is not None and found.kind == "state_media"


_RIGHT = frozenset(("straight", "immediately", "right", "shortly", "soon", "minutes"))


def _goes_on_meanwhile(reading: Reading, report: CallReport) -> bool:
    """Tell whether a list of one leader's calls goes on: "Meanwhile, the Prime Minister had a telephone conversation with Z"."""
    first = reading.layout.sentences[report.sentence].first
    return reading.tokens.folds[first] == "meanwhile" and any(
        r.sentence < report.sentence and not set(report.people).isdisjoint(r.people)
        for r in reports_of(reading)
    )


def _adds(reading: Reading, report: CallReport) -> bool:
    """Tell whether a paragraph opens with a further call of who made the first: "The minister also had phone conversations with"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    opens = reading.layout.paragraphs[sentence.paragraph].first == sentence.first
    own = folds[sentence.first : report.last]
    return opens and not _ADDING.isdisjoint(own) and perfect_of(reading, report) is None


_ADDING = frozenset(("also", "separately", "likewise"))


def _hours_later(reading: Reading, number: int) -> bool:
    """Tell whether a sentence, or the one before it, opens with hours or minutes that passed: "About two hours later it was Y's turn"."""
    folds, sentences = reading.tokens.folds, reading.layout.sentences
    for first, last, _ in (sentences[number], sentences[number - 1]):
        opening = folds[first : min(last, first + _LED)]
        at = next((i for i, fold in enumerate(opening) if fold in _LAPSES), None)
        if at is not None and not _LATER.isdisjoint(opening[at + 1 : at + 3]):
            return True
    return False


_TOLD = 2  #: reports
_LAPSES = frozenset("hour hours minute minutes shortly moments soon".split())
_LATER = frozenset("later after afterwards afterward".split())


def _named(
    reading: Reading, report: CallReport, call: Call, published: str, *, announced: bool
) -> tuple[str, Span] | None:
    """Return the only day of the sentence that tells of the last call before with somebody who is on this one too."""
    for before in reversed(reports_of(reading)):
        if not report.sentence - _BACK <= before.sentence < report.sentence:
            continue
        if before.past or before.status is not None or set(before.people).isdisjoint(call.people):
            continue
        sentence = reading.layout.sentences[before.sentence]
        span = reading.span(sentence.first, sentence.last)
        days = {}
        for mention in scan_dates(reading.dated, span.start, span.end):
            at = token_at(reading, mention.start)
            own = mention.kind in DAY_KINDS and "since" not in reading.tokens.folds[sentence.first : at]
            own = own and not is_due(reading.tokens.folds, at)
            own = own and (announced or not is_of_telling(reading, at, sentence.first))
            value = resolve(mention, published, "past") if own else None
            if value is not None:
                days[value.value] = Span(mention.start, mention.end)
        if days:
            recent = add_days(published, -_NEWS) or published
            day = next(iter(days))
            return (day, days[day]) if len(days) == 1 and recent <= day <= published else None
    return None


def day_of_sentence_before(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the one day of the sentence that a report goes on from: "Marte stepped in on Tuesday night. He rang the premier"."""
    report = (own_reports(call.reports) or call.reports)[0]
    layout, number = reading.layout, report.sentence - 1
    if published is None or call.status not in (None, "held") or number < layout.body:
        return None
    sentence, own = layout.sentences[number], layout.sentences[report.sentence]
    then = reading.tokens.folds[own.first : report.first] == ["that", "was", "when"]
    if (sentence.paragraph != own.paragraph and not then) or not report.callers:
        return None
    named = {p for a in reading.actors[number] for p in a.people}
    told = any(r.sentence == number and r.people for r in reports_of(reading))
    before = "had" in reading.tokens.folds[report.first : report.last]  # "He had raised it in a call"
    opened = not named and not CALL_WORDS.isdisjoint(
        reading.tokens.folds[sentence.first : sentence.first + _LED]
    )  # "A second conversation, yesterday morning, was shorter. She rang the premier"
    of_one = len(named) == 1 and named <= set(report.people)
    if told or before or not (opened or of_one or then):
        return None
    span = reading.span(sentence.first, sentence.last)
    mentions = [m for m in scan_dates(reading.dated, span.start, span.end) if m.kind in DAY_KINDS]
    if len(mentions) != 1 or mentions[0].relation not in (None, "on"):
        return None
    value = resolve(mentions[0], published, "past")
    recent = add_days(published, -_NEWS) or published
    if value is None or not recent <= value.value <= published:
        return None
    return Fact(value.value, (Span(mentions[0].start, mentions[0].end),), "date.reported", "resolved")
