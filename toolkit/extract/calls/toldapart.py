"""A further call that a text tells in a paragraph of its own, with what was said in it: no mere mention."""

import itertools

from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.report import FIRM, CallReport
from toolkit.extract.calls.times import of_office
from toolkit.extract.reading import Reading
from toolkit.extract.words import words

_RULES = frozenset(
    ("call.held", "call.received", "call.rang", "call.placed", "call.by-way", "call.spoke", "call.in")
)
_SUBORDINATE = frozenset(
    "when after since as then former before who whom which while until whether if that because following where hours days".split()
)
_LED = 4  #: tokens from "days before" to who had the call
_RECALLED = frozenset(("reminder", "recall", "reported", "recalled", "background", "previously", "earlier"))
_ABOUT = frozenset(
    ("to", "that", "about", "and", "on", "over", "regarding", "concerning", "in", "during", ",")
)
_DAYS = 4  #: tokens of "on Monday evening"


def is_told_apart(reading: Reading, report: CallReport) -> bool:
    """Tell whether a paragraph opens with a call between two leaders or ministers and goes on to what was said in it."""
    if report.rule not in _RULES or report.status is not None or report.past or report.definite:
        return False
    sides = {p.side for p in report.people} | set(report.sides)
    chiefs = all(p.strong and p.role in PRINCIPAL for p in report.people)
    if len(report.people) != 2 or len(sides) != 2 or None in sides or not chiefs:
        return False
    if of_office(reading) and reading.home not in sides:
        return False
    sentence = reading.layout.sentences[report.sentence]
    if reading.layout.paragraphs[sentence.paragraph].first != sentence.first:
        return False
    if _adds_that_day(reading, report):
        return True
    if not _is_main(reading, report) or report.medium not in FIRM:
        return False
    return _is_inside(reading, report) or _goes_on(reading, report) or is_taken_up(reading, report)


def _adds_that_day(reading: Reading, report: CallReport) -> bool:
    """Tell whether a text adds a call of the same day, with what was said in it: "Earlier in the day the King also spoke with X, whom he told"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    opening = folds[sentence.first : min(report.first, sentence.first + _OPENS)]
    if "also" not in folds[sentence.first : report.last] or not _SAME_DAY.intersection(opening[:1]):
        return False
    if _OF_DAY.isdisjoint(opening) and words().weekdays.isdisjoint(opening):
        return False
    perfect = "had" in folds[report.first : report.last]
    told = folds[report.last : report.last + 2] in _WHOM
    return told or _goes_on(reading, report) or (perfect and is_taken_up(reading, report))


_OPENS = 6  #: tokens of "Earlier on the same day"
_SAME_DAY = frozenset(("earlier", "later", "on", "the"))
_OF_DAY = frozenset(("day", "today", "morning", "evening", "afternoon"))
_WHOM = ([",", "whom"], [",", "who"], [",", "to"])


def _is_inside(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report is of what was done in a call: "told X in a phone call", "In a call with X, Y said"."""
    if report.rule == "call.by-way" and report.medium_at is not None:
        return reading.tokens.folds[report.medium_at[0]] in ("in", "during")
    return report.rule == "call.in"


def _is_main(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report is the clause that its sentence is about, and no recollection."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    if report.rule == "call.in" and folds[sentence.first] in ("after", "following"):
        return False
    led = folds[max(sentence.first, report.first - _LED) : report.first]
    opening = folds[sentence.first : report.first]
    if not _SUBORDINATE.isdisjoint(led[-2:]) or not _RECALLED.isdisjoint(opening):
        return False
    own = folds[report.first : report.last]
    if "who" in own or "whom" in own:
        return False
    return not any(one == "last" and after in words().weekdays for one, after in itertools.pairwise(opening))


def _goes_on(reading: Reading, report: CallReport) -> bool:
    """Tell whether the sentence says behind the names what the call was about: "to press for a deal", "and thanked her"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    at = report.last
    lists = words()
    while at < min(sentence.last, report.last + _DAYS) and (
        folds[at] in lists.weekdays or folds[at] in _WHEN
    ):
        at += 1
    if at >= sentence.last - 2 or folds[at] not in _ABOUT:
        return False
    return folds[at] != "," or folds[at + 1].endswith("ing")


_WHEN = frozenset(
    "on late early monday morning evening afternoon night today yesterday by phone telephone".split()
)


def goes_on_in_it(reading: Reading, report: CallReport) -> bool:
    """Tell whether the next sentence goes on with the call told of last: "In that conversation", "During that 15-minute call"."""
    following = report.sentence + 1
    if following >= len(reading.layout.sentences):
        return False
    first = reading.layout.sentences[following].first
    opening = reading.tokens.folds[first : first + _IN_IT]
    return opening[:2] in (["in", "that"], ["during", "that"]) and not _CALLS.isdisjoint(opening[2:])


_IN_IT = 5  #: tokens of "in that first 15-minute call"
_CALLS = frozenset(("call", "conversation"))


def is_taken_up(reading: Reading, report: CallReport) -> bool:
    """Tell whether the next sentence tells what those on the call said or did."""
    following = report.sentence + 1
    if following >= len(reading.layout.sentences):
        return False
    folds, sentence = reading.tokens.folds, reading.layout.sentences[following]
    if any(pair in _QUOTED for pair in itertools.pairwise(folds[sentence.first : sentence.last])):
        return True  # "A statement quoted him as telling them"
    for predicate in reading.predicates[following]:
        subject = predicate.subject
        if subject is not None:
            return subject.kind == "group" or bool(set(subject.people) & set(report.people))
    return False


_QUOTED = frozenset((verb, whom) for verb in ("quoted", "cited") for whom in ("him", "her", "them"))


def is_arranged(reading: Reading, report: CallReport, *, soon: bool = True) -> bool:
    """Tell whether somebody will speak with one other at a time that the text gives: "is due to speak to X on Friday"; `soon` is time enough.

    Far down only a day or an hour is: that somebody "would phone X shortly" is but mentioned there.
    """
    sides = {p.side for p in report.people} | set(report.sides)
    chiefs = all(p.forms and p.strong and p.role in PRINCIPAL for p in report.people)
    parties = len(report.people) + len(report.sides)
    if (
        report.status != "planned"
        or not report.people
        or parties < _PAIR
        or len(sides) != parties
        or None in sides
        or not chiefs
    ):
        return False
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    main = _is_main(reading, report) or _is_told_of(reading, report)
    if not main or not _HOPING.isdisjoint(folds[report.first : report.last]):
        return False
    at = _past_apposition(folds, report.last, sentence.last)
    behind = folds[at : min(sentence.last, at + _TO_DAY)]
    before = folds[sentence.first : sentence.first + _OPENING]
    if not _SOME_DAYS.isdisjoint(itertools.pairwise(behind)):
        return False  # "said he would speak to Y in the coming days"
    lists = words()
    ahead = _AHEAD if soon else _DAYS_AHEAD
    dated = any(fold in lists.weekdays or fold in ahead for fold in (*behind, *before))
    dated = dated or ("this", "week") in itertools.pairwise(behind)
    dated = dated or any(one == "at" and after[0].isdigit() for one, after in itertools.pairwise(behind))
    return dated or any(fold in lists.months and folds[report.last] == "on" for fold in behind[1:3])


def _is_told_of(reading: Reading, report: CallReport) -> bool:
    """Tell whether somebody says it in a clause that opens its sentence: "Marte added that he will hold a call with X"."""
    return any(
        p.that and p.kind == "say" and p.complement[0] == report.first and p.parent is None
        for p in reading.predicates[report.sentence]
    )


def _past_apposition(folds: list[str], at: int, last: int) -> int:
    """Return the token behind what tells of the other end: "is due to telephone X, the bloc's mediator, on Monday"."""
    if folds[at : at + 1] != [","]:
        return at
    close = next((i for i in range(at + 2, min(last, at + _APPOSED)) if folds[i] == ","), None)
    return at if close is None else close + 1


_APPOSED = 9  #: tokens of ", the current chair of the African bloc"
_PAIR = 2
_SOME_DAYS = frozenset(("coming", unit) for unit in ("days", "weeks", "months"))
_HOPING = frozenset("hope hopes hoping hoped want wants wanted wish wishes expects expect wouldn't".split())
_TO_DAY = 6  #: tokens of "on the phone later on" up to a day
_OPENING = 3  #: tokens of "Later this weekend"
_DAYS_AHEAD = frozenset("today tomorrow tonight weekend".split())
_AHEAD = frozenset("today tomorrow later soon coming next shortly weekend tonight afternoon evening".split())
