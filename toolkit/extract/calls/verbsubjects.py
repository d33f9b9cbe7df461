"""Who stands before a verb of calling: its subject, across insertions, or that of the verb before."""

from functools import cache

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.insertedsubjects import DUE, across, joined_by, opens
from toolkit.extract.calls.purpose import broken_off
from toolkit.extract.calls.speakers import is_headline
from toolkit.extract.calls.withothers import with_others
from toolkit.extract.calls.words import call_words
from toolkit.extract.people.listsbefore import people_before
from toolkit.extract.words import is_dating, words
from toolkit.lexicon import Hit


def subjects_of(clues: Clues, verb: Hit[str]) -> list[Actor]:
    """Return who stands before the verb, else the subject of the verb before: "will ring X and hold a call with Y"."""
    folds = clues.folds
    who = verb.first - 1 - (folds[verb.first - 1] in ("had", "has"))
    who = _past_times_back(clues, who)
    if verb.first > clues.first and folds[who] == "who":
        found = _antecedents(clues, who)
        if found:
            return found
    if folds[verb.first].endswith("ing") and verb.first > clues.first and folds[verb.first - 1] in _DATING:
        found = _of_main_clause(clues, verb.first)
        if found:
            return found
    if (having := having_of(clues, verb)) is not None:
        return _of_that_clause(clues, having) or _of_main_clause(clues, having)
    if (denying := _denying(clues, verb)) is not None:
        found = people_before(clues.reading, clues.actors, denying, clues.first)
        if found:
            return found
    at = verb.first - 1
    while at > clues.first and (
        folds[at] in words().modals or folds[at] in _IN_TURN or folds[at] in _SAME_DAY
    ):
        at -= 1
    listed = folds[at] == "," and is_headline(clues) and _has_done(clues, at)
    if at >= clues.first and (folds[at] in ("and", ";") or listed):
        found = _coordinated(clues, at + 1)
        if found:
            return found
    if (planned := _planned(clues, verb)) is not None:
        return planned
    done = broken_off(folds, clues.first, verb.first - 1)
    if done is not None and (found := people_before(clues.reading, clues.actors, done, clues.first)):
        return found
    subjects = people_before(clues.reading, clues.actors, verb.first, clues.first)
    if subjects and (joined := joined_by(clues, subjects)):
        return joined
    if named := _elected(clues, verb, subjects):
        return named
    if not any(a.people for a in subjects) and (named := with_others(clues, verb.first)):
        return named
    bound = ("and", "then", "to", "had", "has", "have", "after", "before", "by", "when", "while")
    own = next((p.subject for p in clues.reading.predicates[clues.number] if p.first == verb.first), None)
    if own is not None and own.kind == "holders" and own not in clues.actors:
        return []  # "aides to the presidents of X and Y held a call"
    if own is not None and own.people and subjects and _is_said_of(clues, own, subjects[0]):
        return people_before(clues.reading, clues.actors, own.last, clues.first) or [own]
    unknown = own is None or not (own.people or own.kind == "group")
    if unknown and not any(a.people or a.kind in ("group", "holders") for a in subjects):
        subjects = across(clues, verb) or subjects
    if folds[verb.first].endswith("ing") and not any(a.people for a in subjects):
        subjects = _of_clause(clues, verb) or subjects  # "mobilized Western leaders, telephoning X"
    if subjects and (own is None or not own.people or not _is_object(clues, subjects[0])):
        return subjects
    if (
        own is not None
        and (own.people or own.kind == "group")
        and (own.last <= verb.first or folds[verb.first].endswith("ing"))
    ):
        return people_before(clues.reading, clues.actors, own.last, clues.first) or [own]
    if subjects := _due(clues, verb):
        return subjects
    if verb.first > clues.first and folds[verb.first - 1] in bound:
        return _previous_subject(clues, verb.first)
    return _of_clause(clues, verb) if own is None and folds[verb.first].endswith("ing") else []


def _elected(clues: Clues, verb: Hit[str], subjects: list[Actor]) -> list[Actor]:
    """Return who stands before what a participle says of him, in which another is named: "X and Y, elected this week to succeed Z, talked"."""
    folds, close = clues.folds, verb.first - 1
    if not subjects or folds[close] != "," or subjects[-1].last != close:
        return []
    floor = max(clues.first, subjects[0].first - _ELECTION)
    opens = next((i for i in range(subjects[0].first - 1, floor, -1) if folds[i] == ","), None)
    if opens is None or folds[opens + 1] not in _CHOSEN:
        return []
    return [a for a in people_before(clues.reading, clues.actors, opens, clues.first) if a.people]


_ELECTION = 8  #: tokens of ", elected last week to succeed"
_CHOSEN = frozenset(
    "elected re-elected reelected appointed named chosen sworn picked designated tapped set due".split()
)


def _denying(clues: Clues, verb: Hit[str]) -> int | None:
    """Return where "denied" stands right before what somebody is said not to have done: "denied having rung X", "denies telephoning X"."""
    at = verb.first - 1 - (clues.folds[verb.first - 1] == "having")
    return at if at > clues.first and clues.folds[at] in _DENIED else None


_DENIED = frozenset(("denied", "denies", "deny", "denying"))


def having_of(clues: Clues, verb: Hit[str]) -> int | None:
    """Return "having" behind a comma before a verb: "X is at work, having on Monday had a call with Y"."""
    folds, first = clues.folds, max(clues.first + 1, verb.first - _HAVING)
    at = next((i for i in range(verb.first - 1, first, -1) if folds[i] == "having"), None)
    if at is None or folds[at - 1] != ",":
        return None
    between = folds[at + 1 : verb.first]
    return at if all(word in _BEFORE_PARTICIPLE or is_dating(word) for word in between) else None


_HAVING = 7  #: tokens of "having late on Monday evening also"
_BEFORE_PARTICIPLE = frozenset(
    "on late early also already earlier this last the morning evening afternoon night week day before just".split()
)


def _of_that_clause(clues: Clues, position: int) -> list[Actor]:
    """Return who opens the clause behind "that": "an aide said that X was busy, having spoken with Y"."""
    that = next((i for i in range(position - 1, clues.first, -1) if clues.folds[i] == "that"), None)
    return [a for a in clues.actors if that is not None and a.first == that + 1 and a.people][:1]


def _of_main_clause(clues: Clues, position: int) -> list[Actor]:
    """Return who acts in the clause before "a day after speaking with X": its subject alone, not whom he spoke with."""
    before = [
        p for p in clues.reading.predicates[clues.number] if p.first < position and p.subject is not None
    ]
    subject = next((p.subject for p in reversed(before) if p.subject is not None), None)
    if subject is None or subject.last > position:
        return []
    return people_before(clues.reading, clues.actors, subject.last, clues.first) or [subject]


_DATING = frozenset(("after", "before", "following", "since"))
_SAME_DAY = frozenset(("today", "yesterday", "separately", "earlier"))
_IN_TURN = frozenset("then later also subsequently afterwards afterward thereafter".split())


def _planned(clues: Clues, verb: Hit[str]) -> list[Actor] | None:
    """Return the two of "X said Y and Z were due to speak", "X expects Y and Z to speak", where one only tells of it."""
    folds, at = clues.folds, verb.first - 1
    if folds[at] != "to":
        return None
    end = at - 2 if folds[at - 1] in DUE and folds[at - 2] in words().bes else at
    found = people_before(clues.reading, clues.actors, end, clues.first)
    if len(found) < _TWO or found[-1].last != end:
        return None
    before = folds[found[0].first - 1]
    return found if end < at or before in _EXPECTING else None


def _due(clues: Clues, verb: Hit[str]) -> list[Actor]:
    """Return who "is due to speak", where another spoke before: "X and Y spoke about fish, and X is due to talk to Z"."""
    folds, at = clues.folds, verb.first - 1
    if folds[at] != "to" or folds[at - 1] not in DUE or folds[at - 2] not in words().bes:
        return []
    found = people_before(clues.reading, clues.actors, at - 2, clues.first)
    return found if found and found[-1].last == at - 2 else []


_TWO = 2
_EXPECTING = frozenset("expected expects expect expecting wants wanted".split())


def _of_clause(clues: Clues, verb: Hit[str]) -> list[Actor]:
    """Return who opens a sentence and does what an "-ing" behind a comma or preposition says: "X tried to calm nerves, phoning Y"."""
    folds = clues.folds
    if folds[verb.first - 1] not in _PARTICIPIAL:
        return []
    opening = next((a for a in clues.actors if a.kind == "person" and len(a.people) == 1), None)
    if opening is None or opening.last >= verb.first or not opens(clues, opening):
        return []
    others = [a for a in clues.actors if opening.last <= a.first < verb.first and a.kind == "person"]
    return [opening] if not others and not _TURNS & set(folds[opening.last : verb.first]) else []


_PARTICIPIAL = frozenset((",", "by", "after", "before"))


_TURNS = frozenset((";", "that", "who", "which", "while", "when"))


def _is_said_of(clues: Clues, subject: Actor, actor: Actor) -> bool:
    """Tell whether an actor is in what a relative clause says that the subject is: "X, who is also the chair of Y, spoke", "X, whose country chairs the Z, spoke"."""
    between = clues.folds[subject.last : actor.first]
    if between[:2] == [",", "whose"]:
        return not actor.people and clues.folds[actor.last : actor.last + 1] == [","]
    return between[:2] == [",", "who"] and not _being().isdisjoint(between[2:5])


@cache
def _being() -> frozenset[str]:
    """Return the verbs that say what somebody is: "who also serves as prime minister"."""
    return words().bes | frozenset("serves served heads chairs holds became".split())


def _is_object(clues: Clues, actor: Actor) -> bool:
    """Tell whether a preposition leads an actor: "will speak with X on Monday and ring Y" is not X's ringing."""
    return actor.first > clues.first and clues.folds[actor.first - 1] in ("with", "to", "from")


def _past_times_back(clues: Clues, at: int) -> int:
    """Step back over when somebody did something, up to "who": "X, who earlier in the day held two calls"."""
    folds, begin = clues.folds, at
    while at > clues.first and at > begin - _WHEN and (folds[at] in _DAYTIMES or is_dating(folds[at])):
        at -= 1
    return at if folds[at] == "who" else begin


_WHEN = 7  #: tokens of "late in the evening on Monday also"
_DAYTIMES = frozenset(
    "earlier later in the on that this same day morning afternoon evening night late early also today yesterday previously".split()
)


def _has_done(clues: Clues, comma: int) -> bool:
    """Tell whether a headline has its verb before a comma: "King holds calls with X, Y PMs, receives call"."""
    called = call_words().verbs.find(clues.folds, clues.first, comma)
    return next(iter(called), None) is not None or any(n.last <= comma for n in clues.nouns)


def _coordinated(clues: Clues, position: int) -> list[Actor]:
    """Return the subject of a verb behind "and": not whom the words before it name, "broke off talks with X and rang Y"."""
    for predicate in reversed(clues.reading.predicates[clues.number]):
        subject = predicate.subject
        if predicate.first < position and subject is not None and subject.first < predicate.first:
            return people_before(clues.reading, clues.actors, subject.last, clues.first) or [subject]
    opening = next((a for a in clues.actors if a.first <= clues.first + 1 and a.kind == "person"), None)
    return [opening] if opening is not None and opening.last < position - 1 else []


def _antecedents(clues: Clues, who: int) -> list[Actor]:
    """Return whom "who" stands for: "it was X who made the call", "X was among the leaders who rang Y"."""
    folds = clues.folds
    at = who - 1 if folds[who - 1] == "," else who
    named = next((a for a in clues.actors if a.last == at and a.people), None)
    if named is not None:
        return [named]
    for j in range(who - 1, max(clues.first, who - MEMBERS), -1):
        if folds[j] == "among" or folds[j : j + 2] == ["one", "of"]:
            return people_before(clues.reading, clues.actors, j, clues.first)
    return []


MEMBERS = 9  #: tokens from "among" to "who"


def _previous_subject(clues: Clues, position: int) -> list[Actor]:
    for predicate in reversed(clues.reading.predicates[clues.number]):
        subject = predicate.subject
        if predicate.first < position and subject is not None and subject.first < position:
            return [subject]
    candidates = [
        a
        for a in clues.actors
        if a.last <= position
        and a.kind in ("person", "group", "pronoun")
        and clues.folds[a.first - 1 : a.first] != ["of"]  # "the birthplace of X"
    ]
    if not candidates:
        return []
    return people_before(clues.reading, clues.actors, candidates[-1].last, clues.first)
