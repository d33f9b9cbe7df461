"""A further call of somebody on the first, told below the lead: "The King also received a call from Y"."""

from collections.abc import Sequence
from itertools import pairwise

from toolkit.extract.calls.again import is_of_the_same
from toolkit.extract.calls.call import PRINCIPAL, Call
from toolkit.extract.calls.comesnext import comes_next
from toolkit.extract.calls.equals import FURTHER, RULES, adds_equals, was_day_before
from toolkit.extract.calls.longpast import of_this_week, opened_by_day
from toolkit.extract.calls.report import AHEAD, ANOTHER, FIRM, CallReport
from toolkit.extract.calls.roundmembers import is_of_round
from toolkit.extract.calls.times import is_dated, of_office, opens_that_day
from toolkit.extract.calls.toldapart import is_arranged, is_told_apart
from toolkit.extract.reading import Reading

_TOLD = frozenset(("call.received", "call.rang"))  #: with their day these are no mere mention
_BEFORE = 6  #: tokens of "In another", "Later in the evening,"


def is_further(reading: Reading, call: Call, kept: Sequence[Call]) -> bool:
    """Tell whether a text that has told of one call adds another of somebody who was on it."""
    if not kept:
        return False
    if any(adds(reading, r) or is_told_apart(reading, r) or is_arranged(reading, r) for r in call.reports):
        return True
    if any(comes_next(reading, r) for r in call.reports) or is_of_round(reading, call.reports):
        return True
    if call.status == "planned" and {p for c in kept for p in c.people} < set(call.people):
        return True  # "The three ministers will hold a videoconference with Z on Friday"
    if call.status == "requested" and call.reports[0].separate and call.reports[0].people:
        # "a request by X for a call with Z remains unanswered"
        return any(call.reports[0].callers[:1] == (p,) for c in kept for p in c.people)
    if call.status == "cancelled" and call.reports[0].rule == "call.noun" and call.people:
        # "A conversation between the two presidents, pencilled in for Friday, was put off": their states' other pair
        pair = {p.side for p in call.people}
        return None not in pair and any(pair == {p.side for p in c.people} for c in kept)
    if call.status not in (None, "held"):
        return False
    first = kept[0]
    if any(is_of_the_same(r, first) for r in call.reports):
        return True
    shared = set(call.people) & set(first.people)
    others = [p for p in call.people if p not in first.people]
    if not shared and any(adds_others(reading, r) or adds_equals(reading, r, first) for r in call.reports):
        return True
    whole = len(shared) == len(first.people) > 1  # the one of "spoke with EU leaders" may have had another
    if not shared or whole or not others or any(p.side is None for p in others):
        return False
    return any(
        _adds(reading, r) or _does_likewise(reading, r, first) or _is_one_of_many(r, kept)
        for r in call.reports
    )


def _is_one_of_many(report: CallReport, kept: Sequence[Call]) -> bool:
    """Tell whether a text that has told of several calls of one leader tells of a call of his with yet another: "the palace said Z had told him by telephone that"."""
    if len(kept) < _SEVERAL or report.medium not in FIRM or report.past or len(report.people) != _BOTH:
        return False
    hub = set(report.people).intersection(*(c.people for c in kept))
    return len(hub) == 1 and report.rule in RULES and report.status in (None, "held")


_SEVERAL = 3  #: calls


def _does_likewise(reading: Reading, report: CallReport, first: Call) -> bool:
    """Tell whether an office adds a call in the words of the first, without a medium: "The President also spoke with Y", in a paragraph of its own."""
    alike = report.rule == first.reports[0].rule == "call.spoke" and first.medium not in FIRM
    also = "also" in reading.tokens.folds[report.first : report.last]
    same = report.callers[:1] == first.reports[0].callers[:1]
    return (
        alike and also and same and report.status is None and of_office(reading) and _opens(reading, report)
    )


def adds(reading: Reading, report: CallReport) -> bool:
    """Tell whether an office's own text tells of a further call: with its day, or as one that is to come."""
    if report.past or not of_office(reading) or report.rule not in _OFFICE_RULES:
        return False
    sides = {p.side for p in report.people} | set(report.sides)
    if reading.tokens.folds[report.first] in ("i", "we") and reading.home is not None:
        sides.add(reading.home)  # "This week, I also spoke by phone with Y"
    pending = report.status in AHEAD
    if (
        None in sides
        or (len(sides) == 2 and reading.home not in sides)
        or (report.definite and not pending)
        or (report.status is not None and not pending)
    ):
        return False
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    begins = max(sentence.first, report.first - _BEFORE)
    further = not _FURTHER_CALL.isdisjoint(folds[begins : report.last])
    if len(sides) < 2 and not (report.rule in _NOUNS and sides - {reading.home} and (pending or further)):
        return False
    firm = report.medium in FIRM
    dated = is_dated(reading, report)
    if pending:
        return firm or (dated and len(sides) > 1 and not _is_said(reading, report))
    opens = reading.layout.paragraphs[sentence.paragraph].first == sentence.first
    return (firm and (dated or further)) or (dated and opens and report.rule == "call.spoke")


def _is_said(reading: Reading, report: CallReport) -> bool:
    """Tell whether it was said in the first call that somebody would talk to somebody."""
    return any(
        (p.speech or p.kind == "say")
        and p.subject is not None
        and p.subject.people
        and p.first < report.first
        for p in reading.predicates[report.sentence]
    )


_OFFICE_RULES = RULES | {"call.noun", "call.convened", "call.met-virtually"}
_NOUNS = frozenset(("call.noun", "call.in"))
_FURTHER_CALL = FURTHER | {"further", "third", "fourth", "fifth", "next", "subsequent", "additional", "last"}


def adds_others(reading: Reading, report: CallReport) -> bool:
    """Tell whether a text adds with its day a call between two leaders of whom neither was on the first: "Y meanwhile spoke to Z by telephone"."""
    sides = {p.side for p in report.people}
    chiefs = all(p.strong and (p.role in PRINCIPAL or p.role is None) for p in report.people)
    chiefs = chiefs and any(
        p.role in PRINCIPAL for p in report.people
    )  # "Minister X with Y of Peru and Z of Ghana"
    return (
        len(sides) > 1
        and (None not in sides or is_announced(reading, report))
        and chiefs
        and (report.status is None or (report.status in _OPEN and report.medium in FIRM))
        and _adds(reading, report)
        and (
            _is_of_that_day(reading, report)
            or of_this_week(reading, report)
            or opened_by_day(reading, report)
            or (is_announced(reading, report) and _is_dated_there(reading, report))
            or _opens_another(reading, report)
            or is_arranged(reading, report)
        )
    )


def _is_of_that_day(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report opens with the day of what was told before: "On the same day, X spoke by phone with Y"."""
    first = reading.layout.sentences[report.sentence].first
    words = reading.tokens.folds[first : report.last]
    return (
        opens_that_day(reading.tokens.folds, first)
        or ("same", "day") in pairwise(words)
        or ("that", "day") in pairwise(words[:_BEFORE])
    )


def _opens_another(reading: Reading, report: CallReport) -> bool:
    """Tell whether a sentence opens with another call: "In another call, X contacted Z"."""
    first = reading.layout.sentences[report.sentence].first
    opening = reading.tokens.folds[first : first + _OPENING]
    return opening[:1] == ["in"] and opening[1] == "another" and not _CALLS.isdisjoint(opening[2:])


_OPENING = 5  #: tokens of "In another brief phone call"


def is_announced(reading: Reading, report: CallReport) -> bool:
    """Tell whether the sentence before says that there was another: "It was another phone call that set it off. On Monday X rang Y"."""
    if report.sentence <= reading.layout.body:
        return False
    sentence = reading.layout.sentences[report.sentence - 1]
    folds = reading.tokens.folds[sentence.first : sentence.last]
    return any(
        fold in _ANOTHER and not _CALLS.isdisjoint(folds[i + 1 : i + 3]) for i, fold in enumerate(folds)
    )


_ANOTHER = frozenset(("another", "second", "separate"))
_CALLS = frozenset("call conversation exchange discussion talks".split())


def _is_dated_there(reading: Reading, report: CallReport) -> bool:
    """Tell whether a call that the sentence before announces has its day in either: "held a separate exchange on Monday. In a video call, X and Y"."""
    return any(is_dated(reading, r) for r in (report, report._replace(sentence=report.sentence - 1)))


def is_denied_too(report: CallReport, calls: list[Call]) -> bool:
    """Tell whether a call of two is denied beside those that were held: "also denied reports of a phone conversation between X and Z"."""
    return (
        report.status == "denied"
        and report.medium in FIRM
        and len(report.people) == _BOTH
        and all(p.strong for p in report.people)
        and not any(set(report.people) <= set(c.people) for c in calls)
    )


_BOTH = 2
_OPEN = frozenset(("planned", "denied"))  #: of a call of others that a text adds in so many words


def _adds(reading: Reading, report: CallReport) -> bool:
    first = max(reading.layout.sentences[report.sentence].first, report.first - _BEFORE)
    words = reading.tokens.folds[first : report.last]
    return (
        report.rule in RULES
        and (report.medium in FIRM or is_another(reading, report))
        and len(report.people) > 1
        and not report.past
        and (
            not FURTHER.isdisjoint(words)
            or any(words[i : i + 2] in _AS_WELL for i in range(len(words)))
            or _is_of_that_day(reading, report)
            or is_announced(reading, report)
            or was_day_before(reading, report)
            or ((report.rule in _TOLD or _opens(reading, report)) and of_this_week(reading, report))
        )
    )


_AS_WELL = (
    ["as", "well"],
    ["before", "that"],
    ["after", "that"],
)  #: "Before that, X had been on the phone to Y"


def _opens(reading: Reading, report: CallReport) -> bool:
    """Tell whether a paragraph opens with a report as its news."""
    sentence = reading.layout.sentences[report.sentence]
    opens = reading.layout.paragraphs[sentence.paragraph].first == sentence.first
    return opens and reading.tokens.folds[sentence.first] not in RECALLING


#: What opens a clause on something that came before what its sentence tells.
RECALLING = frozenset(("after", "following", "before", "since", "when"))


def _also_spoke(report: CallReport, words: list[str]) -> bool:
    """Tell whether one leader is said to have spoken with another as well: "had also spoken with President X"."""
    chiefs = all(p.strong and p.role in PRINCIPAL for p in report.people)
    return "also" in words and len(report.people) > 1 and chiefs


def _opens_anew(reading: Reading, first: int) -> bool:
    """Tell whether a sentence opens with a further call: "Also on Monday, X spoke with Z", "X also said he had spoken with Z"."""
    return "also" in reading.tokens.folds[first : first + _ALSO]


_ALSO = 3  #: tokens of "President X also"


def is_another(reading: Reading, report: CallReport) -> bool:
    """Tell whether a text that has named a call adds one like it without its medium: "had a separate conversation with X", "spoke separately with X"."""
    if report.rule == "call.spoke":
        begins = reading.layout.sentences[report.sentence].first
        words = reading.tokens.folds[begins if _opens_anew(reading, begins) else report.first : report.last]
        opening = reading.tokens.folds[begins]
        return opening == "separately" or "separately" in words or _also_spoke(report, words)
    if report.medium != "talk" or report.medium_at is None:
        return False
    return reading.tokens.folds[report.medium_at[0] - 1] in ANOTHER
