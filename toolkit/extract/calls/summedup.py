"""Calls that a text only counts or sums up: "has had two calls with X since he took office", "spoke several times", "close to a hundred calls"."""

import itertools

from toolkit.extract.calls.longpast import PERFECT
from toolkit.extract.calls.report import LEAD, CallReport
from toolkit.extract.calls.times import of_office
from toolkit.extract.reading import Reading
from toolkit.extract.words import is_dating, words


def sums_up(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report counts calls: "has had two phone conversations with X since he took office", "have held one so far"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    if _is_of_these_days(reading, report):
        return False
    if _several_times(reading, report) or _lists_many(reading, report):
        return True
    if report.medium_at is None:
        return False
    noun = report.medium_at[0]
    if _are_a_hundred(folds, sentence.first, noun, sentence.last):
        return True
    if PERFECT.isdisjoint(folds[max(sentence.first, noun - _GROUP) : noun]):
        return False
    before = folds[max(sentence.first, noun - 3) : noun]
    counted = not _COUNTS.isdisjoint(before)
    if counted and "since" in folds[report.last : sentence.last]:
        return True
    own = folds[sentence.first : sentence.last]
    return (counted or "one" in before) and not _UNTIL_NOW.isdisjoint(itertools.pairwise(own))


def _is_of_these_days(reading: Reading, report: CallReport) -> bool:
    """Tell whether a lead counts the calls of a pair over a few days: "have spoken three times in four days", "two calls since Sunday"."""
    if report.sentence > reading.layout.body or len(report.people) != _PAIR:
        return False
    folds = reading.tokens.folds
    behind = folds[report.last : min(reading.layout.sentences[report.sentence].last, report.last + _FEW_DAYS)]
    behind = folds[report.first : report.last] + behind
    return any(
        (one == "since" and (two in words().weekdays or two in _LATELY))
        or (one in ("in", "within", "over") and two in _NUMBERS and three in _UNITS)
        or (one == "this" and two == "week")
        for one, two, three in zip(behind, behind[1:], [*behind[2:], ""], strict=False)
    )


_PAIR = 2
_FEW_DAYS = 9  #: tokens of "on the phone three times in four days"
_LATELY = frozenset(("yesterday",))
_NUMBERS = frozenset("two three four five six seven 24 48 72 as".split())
_UNITS = frozenset(("days", "hours", "many"))


def _are_a_hundred(folds: list[str], first: int, noun: int, last: int) -> bool:
    """Tell whether calls are only counted: "has held close to a hundred phone calls", "the calls I have had come close to one hundred"."""
    if not _HUNDREDS.isdisjoint(folds[max(first, noun - _ROUNDLY) : noun]):
        return True
    behind = folds[noun : min(last, noun + _COUNTED_UP)]
    at = next((i for i, word in enumerate(behind) if word in _HUNDREDS), None)
    return at is not None and not _AMOUNTING.isdisjoint(behind[max(0, at - _ROUNDLY) : at])


_ROUNDLY = 5  #: tokens of "come close to some one" before a number
_COUNTED_UP = (
    24  #: tokens of "calls I have had with foreign ministers of other countries come close to one hundred"
)
_HUNDREDS = frozenset("hundred hundreds dozens scores 100".split())
_AMOUNTING = frozenset(
    "come comes came close number numbered total totalled totaled amount amounted exceed exceeded".split()
)


def _several_times(reading: Reading, report: CallReport) -> bool:
    """Tell whether many calls are summed up: "have spoken by phone a few times", and below the lead "spoke several times"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    first, last = sentence.first, sentence.last
    if report.rule not in ("call.spoke", "call.by-way"):
        return report.rule == "call.rang" and _counts_times(folds, report.last, last)
    if report.sentence > reading.layout.body and (
        _works_the_phones(folds[first:last]) or _has_so_far(folds[report.first : report.last])
    ):
        return True
    own = folds[report.first : min(last, report.last + _SUMMED)]
    many = next(
        (
            i
            for i, one in enumerate(own)
            if (one in _MANY and not _OCCASIONS.isdisjoint(own[i + 1 : i + 2]))
            or own[i : i + 3] == ["number", "of", "times"]
        ),
        None,
    )
    if many is None:
        return False
    perfect = not PERFECT.isdisjoint(folds[max(first, report.first) : report.first + many])
    return perfect or report.sentence > reading.layout.body


def _has_so_far(told: list[str]) -> bool:
    """Tell whether somebody is told to have spoken with others until now: "Lee has so far spoken by phone with X, Y and Z"."""
    return any(one in PERFECT and told[i + 1 : i + 3] == ["so", "far"] for i, one in enumerate(told))


def _counts_times(folds: list[str], at: int, last: int) -> bool:
    """Tell whether somebody rang many times: "is said to have rung him more than 20 times"."""
    behind = folds[at : min(last, at + _COUNTED)]
    return any(one.isdigit() and two == "times" for one, two in itertools.pairwise(behind))


_COUNTED = 5  #: tokens of "more than 20 times"


def _lists_many(reading: Reading, report: CallReport) -> bool:
    """Tell whether a paper only lists far down with whom else somebody "also spoke": "He also spoke on Saturday to W, X, Y and Z".

    With "has" it does so whatever the words for the medium: "has also held phone talks with X, Y and Z".
    """
    if (
        report.status is not None
        or len(report.people) + len(report.sides) < _MANY_OTHERS
        or report.sentence <= reading.layout.body + 1
        or of_office(reading)
    ):
        return False
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    many = report.rule == "call.spoke" and report.medium is None and len(report.people) > _MANY_OTHERS
    if many and reading.layout.place(report.sentence) > LEAD:
        return True
    told = folds[report.first : report.last]
    nameless = len(report.sides) >= _MANY_OTHERS  # "the presidents of Peru, Ghana and Samoa"
    had = {"has", "have", "had"} if nameless else {"has", "have"}
    perfect = not had.isdisjoint(told) and not _ALSO.isdisjoint(told)
    return perfect and not any(is_dating(fold) for fold in folds[sentence.first : sentence.last])


_ALSO = frozenset(("also", "already", "since", "lately", "recently"))
_MANY_OTHERS = 3  #: the one who spoke and two others


def _works_the_phones(words: list[str]) -> bool:
    """Tell whether somebody is said to be on the phone all the time: "has been on the phone since the weekend, speaking with the leaders of X and Y"."""
    phone = next((i for i, pair in enumerate(itertools.pairwise(words)) if pair in _ON_THE_PHONE), None)
    if phone is None or "since" not in words[phone:] or PERFECT.isdisjoint(words[:phone]):
        return False
    return words[phone - 2 : phone] == ["been", "on"] or words[phone - 1] in ("working", "worked")


_ON_THE_PHONE = frozenset((("the", "phone"), ("the", "phones"), ("the", "telephone")))
_SUMMED = 7  #: tokens of "each other a great number of times"
_MANY = frozenset(
    "two few several many multiple numerous countless three four five six seven ten dozen various".split()
)
_OCCASIONS = frozenset(("times", "occasions"))
_UNTIL_NOW = frozenset((("so", "far"), ("to", "date"), ("until", "now"), ("this", "year")))
_GROUP = 6  #: tokens of "has had two long phone"
_COUNTS = frozenset("two three four five six seven several many numerous multiple".split())
