"""Whose call a noun tells of where nobody owns it: "X announced phone calls with Y", "a phone call saw X and Y agree", "X waits for a call from Y"."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.nounowners import ENDS
from toolkit.extract.calls.nounparties import Parties
from toolkit.extract.calls.report import parts_of
from toolkit.extract.calls.speakers import (
    is_inside,
)
from toolkit.extract.people.listsbefore import people_before
from toolkit.extract.people.peoplelists import people_after
from toolkit.extract.words import is_dating, words
from toolkit.lexicon import Hit


def without_teller(clues: Clues, noun: Hit[str], heard: list[Actor]) -> list[Actor]:
    """Leave out a spokesman who says what his leader did, whom the sentence does not name: "X, spokesman, said the President thanked Y"."""
    if len(heard) < 2 or not heard[0].people or heard[0].people[0].role not in _TELLERS:
        return heard
    found = clues.reading.predicates[clues.number]
    told = next((p for p in found if p.subject is heard[0] and p.speech), None)
    if told is None:
        return heard
    own = (
        p.subject is not None and p.subject is not heard[0] and told.last <= p.subject.first < heard[1].first
        for p in found
        if p.first < noun.first
    )
    return heard[1:] if any(own) else heard


def tells_behind(clues: Clues, actor: Actor, last: int) -> bool:
    """Tell whether somebody stands behind a call only to say so: "spoke to X and, in a separate call, to Y, the spokesman said"."""
    told = (p for p in clues.reading.predicates[clues.number] if p.subject is actor)
    return actor.first >= last and any(p.kind == "say" and p.trailing for p in told)


_TELLERS = frozenset(("spokesperson", "official", "adviser"))


def preceded(clues: Clues, noun: Hit[str]) -> list[Actor]:
    """Return who held a call that another followed: "spoke by phone with X on Monday, followed by a call with Y"."""
    folds = clues.folds
    after = next((i for i in range(noun.first - 1, noun.first - _BY, -1) if folds[i] == "after"), None)
    if after is not None and after > clues.first and folds[after - 1] in _SOON:
        return _who_spoke(clues, after)
    at = next((i for i in range(noun.first - 1, noun.first - _BY, -1) if folds[i] == "by"), None)
    if at is None or folds[at - 1] != "followed" or folds[at + 1] not in ("a", "an", "another"):
        return []
    for predicate in clues.reading.predicates[clues.number]:
        subject = predicate.subject
        if subject is not None and subject.last <= predicate.first < at and len(subject.people) == 1:
            return [subject]
    return []


def _who_spoke(clues: Clues, after: int) -> list[Actor]:
    """Return who spoke by phone soon after another call: "spoke by phone with X, shortly after a half-hour call with Y"."""
    told = [clues.way, *clues.nouns]
    if not any(hit is not None and hit.value != "talk" and hit.last <= after for hit in told):
        return []
    for predicate in clues.reading.predicates[clues.number]:
        subject = predicate.subject
        if subject is not None and subject.last <= predicate.first < after and len(subject.people) == 1:
            return [subject] if predicate.lemma in _CALLING else []
    return []


_SOON = frozenset("shortly minutes moments hours hour soon immediately right day".split())
_CALLING = frozenset("speak talk phone call ring telephone hold have receive confer".split())
_BY = 5  #: tokens of "by a separate telephone"


def who_announces(clues: Clues, noun: Hit[str]) -> list[Actor]:
    """Return who announces calls of his own: "X announced phone calls with Y and Z"."""
    predicate = next(
        (p for p in clues.reading.predicates[clues.number] if 0 <= noun.first - p.last <= _DESCRIBED), None
    )
    if predicate is None or predicate.lemma != "announce" or predicate.subject is None:
        return []
    if clues.folds[noun.last : noun.last + 1] != ["with"]:
        return []
    return [predicate.subject] if len(predicate.subject.people) == 1 else []


_DESCRIBED = 3  #: tokens of "a new phone"


def of_whom(clues: Clues, parties: Parties) -> list[Actor]:
    """Return whose calls they are: "Phone calls of X with the leaders of Y and Z"."""
    named = parties.led_by.get("of", [])
    if "with" in parties.led_by:
        return named
    return named[:1] if len(named) > 1 and clues.folds[named[1].first - 1] == "with" else []


def brought_together(clues: Clues, noun: Hit[str]) -> list[Actor]:
    """Return whom a call brought together: "A phone call on Thursday saw X and Y agree", "A call hosted by Z brought together X and Y"."""
    folds = clues.folds
    if noun.value == "talk":
        return []
    host, start = _host_behind(clues, noun.last)
    start = _past_relative(clues, start)
    for i in range(start, min(clues.last - 1, start + _TO_VERB)):
        if folds[i] in _BRINGING:
            both = people_after(clues.reading, clues.actors, i + 1, clues.last)[0]
            sides = {p.side for p in parts_of(both)[0]}.union(*(a.sides for a in both))
            near = bool(both) and both[0].first <= i + 2
            return [*host, *both] if near and len(sides) > 1 else []
        if folds[i] in ENDS or folds[i] in (",", "with", "between"):
            break
    return []


def between_theirs(clues: Clues, noun: Hit[str]) -> list[Actor]:
    """Return the states that open a sentence whose ministers a call was between: "Peru and Chile agreed …, after a video call between their energy ministers"."""
    folds = clues.folds
    if folds[noun.last : noun.last + 2] not in (["between", "their"], ["among", "their"], ["of", "their"]):
        return []
    if _OFFICES.isdisjoint(folds[noun.last + 2 : min(clues.last, noun.last + 2 + _PORTFOLIO)]):
        return []
    states: list[Actor] = []
    for actor in clues.actors:
        joined = not states or set(folds[states[-1].last : actor.first]) <= {",", "and"}
        if actor.kind != "side" or actor.side is None or not joined:
            break
        states.append(actor)
    return states if len(states) > 1 and states[0].first <= clues.first + 1 else []


_OFFICES = frozenset("ministers leaders presidents premiers chiefs advisers envoys counterparts".split())
_PORTFOLIO = 4  #: tokens of "respective energy and trade"


def _past_relative(clues: Clues, at: int) -> int:
    """Return where a sentence goes on behind a relative clause: "The video call, which ran for an hour, brought together"."""
    folds = clues.folds
    if folds[at : at + 1] != [","] or folds[at + 1 : at + 2] not in (["which"], ["that"]):
        return at
    return next((i + 1 for i in range(at + 2, min(clues.last, at + _RELATIVE)) if folds[i] == ","), at)


_RELATIVE = 14  #: tokens of ", which ran on for just short of an hour"


def _host_behind(clues: Clues, at: int) -> tuple[list[Actor], int]:
    """Return who is said to have convened what stands before a token, and where the sentence goes on: ", hosted by X,"."""
    folds = clues.folds
    apart = folds[at : at + 1] == [","]
    by = at + apart + 1
    if by + 1 >= clues.last or folds[by] != "by" or folds[by - 1] not in _CONVENED:
        return [], at
    host = next((a for a in clues.actors if a.first == by + 1 and a.people), None)
    if host is None or (apart and folds[host.last : host.last + 1] != [","]):
        return [], at
    return [host], host.last + apart


_CONVENED = frozenset("called hosted chaired convened initiated organised organized arranged held".split())
_TO_VERB = 6  #: tokens of "late on Thursday evening" up to the verb
_BRINGING = frozenset(
    "saw sees brought brings united unites reunited found joined linked connected grouped groups gathered gathers involved featured".split()
)


def who_waits(clues: Clues, noun: Hit[str]) -> list[Actor]:
    """Return who still waits for a call from somebody."""
    folds = clues.folds
    for i in range(noun.first - 1, max(clues.first, noun.first - _AWAY), -1):
        if folds[i] in _WAITS:
            verb = next((p for p in clues.reading.predicates[clues.number] if p.first == i), None)
            begin = verb.group if verb is not None else i
            while begin > clues.first and (
                folds[begin - 1] in words().auxiliaries or folds[begin - 1] in _STILL
            ):
                begin -= 1
            return people_before(clues.reading, clues.actors, begin, clues.first)
    return []


_AWAY = 9  #: tokens of "waiting for more than two weeks for a phone"
_STILL = frozenset(("still", "yet", "also", "now"))
_WAITS = frozenset(("waiting", "awaiting", "awaits", "awaited", "waits", "waited", "wait", "await"))


def asked_for(clues: Clues, noun: Hit[str]) -> list[Actor]:
    """Return who asked whom for a call: "X asked Y on Monday for a phone call"."""
    folds = clues.folds
    led = next((i for i in range(noun.first - 1, noun.first - _FOR, -1) if folds[i] == "for"), None)
    if led is None or folds[led + 1] not in _ONE:
        return []
    verb = next((p for p in reversed(clues.reading.predicates[clues.number]) if p.last <= led), None)
    if verb is None or verb.lemma != "ask" or verb.negated or verb.passive or verb.subject is None:
        return []
    asked, end = people_after(clues.reading, clues.actors, verb.last, led)
    plain = all(is_dating(fold) or fold in _ON for fold in folds[end:led])
    named = len(asked) == 1 and len(asked[0].people) == 1 == len(verb.subject.people)
    if not named or not plain or asked[0].first > verb.last + 1 or asked[0].people == verb.subject.people:
        return []
    return [verb.subject, *asked]


_FOR = 4  #: tokens of "for a long phone"
_ONE = frozenset(("a", "an", "another"))
_ON = frozenset(("on", "late", "early", "last", "again"))


def around(clues: Clues, noun: Hit[str], end: int) -> list[Actor]:
    """Return who stands before a phrase between commas: "X and Y, during a phone call, discussed"."""
    folds = clues.folds
    opens = next(
        (
            i
            for i in range(noun.first - 1, max(clues.first, noun.first - 5), -1)
            if is_inside(folds, i, noun.first)
        ),
        None,
    )
    if opens is None or folds[opens - 1] != "," or folds[end : end + 1] != [","]:
        return []
    both = people_before(clues.reading, clues.actors, opens - 1, clues.first)
    return both if len(both) > 1 else []


def bidden_to(clues: Clues, noun: Hit[str]) -> list[Actor]:
    """Return who invites whom to a call: "has invited X, Y and other leaders to a video conference"."""
    folds = clues.folds
    to = next((i for i in range(noun.first - 1, noun.first - _BIDDEN, -1) if folds[i] == "to"), None)
    if to is None or folds[to + 1] not in _DETERMINING:
        return []
    for predicate in clues.reading.predicates[clues.number]:
        subject = predicate.subject
        if predicate.lemma != "invite" or predicate.passive or predicate.negated or subject is None:
            continue
        if not predicate.last < to or len(subject.people) != 1:
            continue
        guests, _ = people_after(clues.reading, clues.actors, predicate.last, to)
        return [subject, *guests] if guests and any(a.people for a in guests) else []
    return []


_BIDDEN = 6  #: tokens of "to a long-planned leaders' video"
_DETERMINING = frozenset(("a", "an", "the", "his", "her", "another"))
