"""Tell whether those named together were on one call or on several: "a call with X and Y", "in his calls", "the leaders agreed"."""

from itertools import pairwise

from toolkit.extract.calls.report import CallReport
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.people.namedpeople import is_organisation
from toolkit.extract.people.person import LEADERS, Person
from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.lookup import places_where


def several_calls(reading: Reading) -> bool:
    """Tell whether the opening speaks of calls in the plural: "in his conversations", "Phone Calls With"."""
    folds, opening = reading.tokens.folds, reading.layout.upto(_OPENING)
    for sentence, said in zip(reading.layout.sentences[:opening], reading.layout.words, strict=False):
        several = not SEVERAL.isdisjoint(said)
        if (
            several
            and folds[sentence.first] in SEVERAL
            and folds[sentence.first + 1 : sentence.first + 2] == ["with"]
        ):
            return True
        for i in (
            places_where(SEVERAL.__contains__, folds, sentence.first + 1, sentence.last) if several else ()
        ):
            if folds[i - 1] == "'s" and folds[i + 1 : i + 2] in (["with"], ["to"]):
                return True
            if folds[i - 2 : i] in _MATTERS:
                continue  # "updated them on his conversations with the Belgians"
            if folds[i - 1] in _PLURAL or folds[i - 1] in ("phone", "telephone", "separate"):
                return True
        if "each" in said and _with_each(folds, sentence.first, sentence.last):
            return True
        if not _APART.isdisjoint(said) and _rang_separately(folds, sentence.first, sentence.last):
            return True
    return False


def _with_each(folds: list[str], first: int, last: int) -> bool:
    """Tell whether somebody was clear "with each of them", or he "and each of the leaders" agreed."""
    return any(
        folds[i] == "each"
        and folds[i - 1] in ("with", "and", "to")
        and (folds[i + 1 : i + 3] == ["of", "them"] or folds[i + 1 : i + 4] == ["of", "the", "leaders"])
        for i in range(first + 1, last - 2)
    )


def _rang_separately(folds: list[str], first: int, last: int) -> bool:
    """Tell whether a sentence has somebody speak "with the two leaders separately", "separately with both men"."""
    at = next((i for i in range(first, last) if folds[i] in _APART), None)
    if at is None:
        return False
    near = set(folds[max(first, at - _NEAR_APART) : min(last, at + _NEAR_APART)])
    return not _RANG.isdisjoint(near) and not _BOTH.isdisjoint(near)


_MATTERS = tuple([on, whose] for on in ("on", "about") for whose in ("his", "her", "their", "recent"))
_APART = frozenset(("separately", "individually"))
_NEAR_APART = 6  #: tokens of "spoke by phone with both men separately"
_RANG = frozenset(("called", "phoned", "telephoned", "rang", "spoke", "spoken", "talked"))
_BOTH = frozenset(("both", "two", "three"))
_OPENING = 6  #: sentences, the title's among them
_PLURAL = frozenset(
    "the his her their these those both two three four five six several separate in of 's".split()
)


def is_of_call(folds: list[str], first: int, last: int) -> bool:
    """Tell whether a "conference" is one on the phone or by video."""
    return any(
        folds[i] == "conference" and (folds[i - 1] in _MEDIA or folds[i + 1 : i + 2] in (["call"], ["calls"]))
        for i in range(first, last)
    )


def is_of_group(folds: list[str], first: int, last: int) -> bool:
    """Tell whether a "group" is those on one call: "a group call", "spoke as a group"."""
    return any(
        folds[i] == "group"
        and (folds[i - 2 : i] in (["as", "a"], ["in", "a"]) or not _TALK.isdisjoint(folds[i + 1 : i + 3]))
        for i in range(first, last)
    )


def are_apart(folds: list[str], first: int, last: int) -> bool:
    """Tell whether a "separate" is that of calls: "in separate phone calls", not "sign separate deals with Ghana"."""
    return any(
        folds[i] in ADJECTIVES and not _TALKS.isdisjoint(folds[i + 1 : min(last, i + _NOUN)])
        for i in range(first, last)
    )


#: Words that tell of several calls before their noun alone.
ADJECTIVES = frozenset(("separate", "individual", "consecutive", "successive"))
_NOUN = 5  #: tokens of "separate and lengthy telephone conversations", and one
_TALKS = frozenset(
    """call calls phone telephone video conversation conversations talks discussion discussions exchange exchanges chat chats
    videoconferences teleconferences conference conferences meetings""".split()
)
_TALK = frozenset(("call", "calls", "conversation", "phone", "video", "telephone", "talks", "chat"))
_MEDIA = frozenset(("video", "phone", "telephone", "audio", "tele", "virtual", "online", "link"))


def one_with_each(reading: Reading, report: CallReport, others: list[Person]) -> bool:
    """Tell whether one who "spoke by phone with X and Y", of two states, had two calls: nothing says that it was one."""
    sides = [p.side for p in others]
    twice = _repeats_with(reading.tokens.folds[report.first : report.last])
    if (
        report.rule not in ("call.spoke", "call.by-way", "call.held")
        or (is_one_call(reading, report) and not twice)
        or report.medium not in (None, "phone")
        or len(report.callers) != 1
        or report.sides
    ):
        return False
    if None in sides or report.callers[0].side in sides or report.group:
        return False
    if len(set(sides)) != len(sides) and not _lead_one_state(others):
        return False
    return twice or (not speaks_of_one(reading) and not act_together(reading))


def _repeats_with(own: list[str]) -> bool:
    """Tell whether each has a "with" of his own: "spoke by phone with X and with Y"."""
    return "with" in own and ("and", "with") in pairwise(own[own.index("with") + 1 :])


def _lead_one_state(others: list[Person]) -> bool:
    """Tell whether all are leaders, two of them of one state: "spoke by phone with President X and Prime Minister Y of Peru"."""
    return all(p.role in LEADERS and not is_organisation(p.side or "") for p in others)


def in_plural(reading: Reading, report: CallReport, others: list[Person]) -> bool:
    """Tell whether one had calls, in the plural, with several of as many states: "made phone calls to X and Y"."""
    sides = [p.side for p in others]
    if report.rule not in _MADE or len(report.callers) != 1 or report.sides or report.medium_at is None:
        return False
    several = reading.tokens.folds[report.medium_at[1] - 1] in SEVERAL
    return (
        several
        and len(set(sides)) == len(sides)
        and None not in sides
        and report.callers[0].side not in sides
    )


_MADE = frozenset(("call.held", "call.placed"))


def with_counterparts(reading: Reading, report: CallReport) -> bool:
    """Tell whether all of them did it together: "X and her Peruvian and Omani counterparts spoke by phone"."""
    folds = reading.tokens.folds
    if report.medium_at is None:
        return False
    before = folds[report.first : report.medium_at[0]]
    joint = next((i for i in range(len(before) - 1) if before[i] == "and" and before[i + 1] in _OWN), None)
    if joint is None or not {"with", "to"}.isdisjoint(before[:joint]):
        return False
    stop = next((i for i in range(joint, len(before)) if before[i] in words().counterparts), None)
    return stop is not None and {"with", "to", ",", ";"}.isdisjoint(before[joint:stop])


_OWN = frozenset(("his", "her"))


def speaks_of_one(reading: Reading) -> bool:
    """Tell whether a text says that several were on one call: "the joint call", in the title "Call with X and Y"."""
    layout, folds = reading.layout, reading.tokens.folds
    for sentence in layout.sentences[: layout.upto(_OPENING)]:
        own = folds[sentence.first : sentence.last]
        if any(
            (fold in _JOINTLY and folds[i + 1] not in _NO_CALLS)
            or (fold == "conference" and folds[i + 1] in _ONE)
            for i, fold in enumerate(own[:-1], sentence.first)
        ):
            return True
        if sentence.paragraph < layout.title and any(
            fold in _ONE and folds[i + 1 : i + 2] in (["with"], ["between"])
            for i, fold in enumerate(own, sentence.first)
        ):
            return True
    return False


def act_together(reading: Reading) -> bool:
    """Tell whether more than two are said to have done something together: "the leaders agreed", "the three discussed"."""
    if "act together" in reading.memo:
        return bool(reading.memo["act together"])
    folds, layout = reading.tokens.folds, reading.layout
    found = any(
        p.subject is not None
        and p.subject.kind == "group"
        and not (p.speech and folds[p.subject.last - 1] == "officials")  # who only tell of it
        and _PAIRS.isdisjoint(folds[p.subject.first : p.subject.last])
        and not any(_to_one(reading, q) for q in reading.predicates[number] if q.subject == p.subject)
        for number, sentence in enumerate(layout.sentences)
        if sentence.paragraph >= layout.title
        for p in reading.predicates[number]
    )
    reading.memo["act together"] = found
    return found


def _to_one(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether what several did was done to the one who called each: "the leaders offered the Chancellor their condolences"."""
    return any(
        len(a.people) == 1 and predicate.last <= a.first <= predicate.last + 1
        for a in reading.actors[predicate.sentence]
    )


#: Two, or whom somebody had calls with apart: "Marte and the other four leaders compared notes".
_PAIRS = frozenset(("both", "two", "they", "sides", "pair", "other"))


def is_one_call(reading: Reading, report: CallReport) -> bool:
    """Tell whether the noun says that there was one call: "held a call with the leaders of X and Y"."""
    if report.medium_at is None:
        return False
    first, last = report.medium_at
    folds = reading.tokens.folds
    before = folds[max(0, first - 3) : first]
    return folds[last - 1] in _ONE and bool(_OF_ONE & set(before))


_OF_ONE = frozenset(("a", "an", "one", "'s", "'", "his", "her", "their", "the", "this"))
_ONE = frozenset(
    "call conversation discussion meeting consultation talk dialogue exchange conference".split()
)
TOGETHER = frozenset(
    ("joint", "jointly", "trilateral", "conference", "together", "three-way", "four-way", "group", "quartet")
)
_JOINTLY = TOGETHER - {"conference", "group"}
#: What else is joint or trilateral: "the upcoming trilateral meeting with Cyprus".
_NO_CALLS = frozenset(
    "meeting summit cooperation statement declaration mechanism partnership projects exercise exercises forces venture".split()
)
SEVERAL = frozenset(("calls", "conversations"))
