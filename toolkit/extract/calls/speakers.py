"""Who speaks to whom in a clause with a call in it: "X told Y in a phone call", "hung up on Y", "In a call with Y, X said"."""

from collections.abc import Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.words import call_words
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.people.listsbefore import people_before
from toolkit.extract.people.peoplelists import people_after
from toolkit.extract.words import is_dating

# Before the second speaker: "discussed it with X", "expressed condolences to X".
_TOWARDS = frozenset(("with", "to", "from", "and", ","))
NOT_TOWARDS = frozenset(("about", "of", "against", "by", "for"))
INSIDE = frozenset(("in", "during", "on", "via", "by", "over", "through", "after", "following"))
STARTS = frozenset(("that", ",", "-", "--", "—", "–", ":", ")"))


def addressees(clues: Clues, verb: Predicate, stop: int) -> list[Actor]:
    """Return whom a verb addresses: its object, or who follows "with" or "to"; not who is talked about."""
    folds = clues.folds
    for actor in clues.actors:
        if not verb.last <= actor.first < stop or actor.kind not in _ADDRESSED:
            continue
        if not actor.people and not _leads(actor):
            continue
        if "that" in folds[verb.last : actor.first]:
            return []
        if actor.first == verb.last or folds[actor.first - 1] in ("with", "to", "told"):
            if actor.last < clues.last and folds[actor.last] in ("'s", "'"):
                return []
            return people_after(clues.reading, clues.actors, actor.first, stop)[0]
    return []


def _leads(actor: Actor) -> bool:
    """Tell whether a phrase names the leaders or ministers of states, not their officials or envoys."""
    return actor.kind == "holders" and actor.role not in _MINOR


def is_staff_of(clues: Clues, subjects: Sequence[Actor]) -> bool:
    """Tell whether those who act are staff of who is named: "officials of both sides would meet virtually"."""
    at = subjects[0].first if subjects else 0
    return at > clues.first + 1 and clues.folds[at - 1] == "of" and clues.folds[at - 2] in _STAFF


_STAFF = frozenset(
    """officials experts teams team delegations diplomats advisers advisors aides negotiators staff staffs envoys
    technicians representatives departments ministries agencies groups committees""".split()
)
_MINOR = frozenset(("official", "spokesperson", "legislator", "ambassador", "military"))
_ADDRESSED = frozenset(("person", "pronoun", "holders"))


def inside(clues: Clues, noun: int) -> int | None:
    """Return the preposition before a word for the call: "in a phone call"."""
    reach = range(noun - 1, max(clues.first, noun - 6) - 1, -1)
    return next((i for i in reach if is_inside(clues.folds, i, noun)), None)


def is_inside(folds: list[str], at: int, noun: int) -> bool:
    """Tell whether a preposition leads to a call in or after which something is done: "in", "fresh from".

    In "with X on Sunday, and a phone call with Y" it leads to a day.
    """
    if folds[at] in ("after", "following") and not _SUBJECTS.isdisjoint(folds[at + 1 : noun]):
        return False  # "two days after he held a call with X"
    if is_dating(folds[at + 1]) and noun > at + _DAY and folds[at + _DAY] not in _OWNED:
        return False
    if folds[at : at + 2] == ["with", "a"]:
        return noun - at <= _WITH_A and _OF_WHOM.isdisjoint(folds[noun + 1 : noun + 3])
    return folds[at] in INSIDE or (folds[at] in ("from", "off") and folds[at - 1] in _FRESH)


_SUBJECTS = frozenset(("he", "she", "they", "it"))
_OF_WHOM = frozenset(("with", "to", "from", "between", "about"))
_WITH_A = 4  #: tokens of "with a long phone": "X and Y restart dialogue with a phone call"
_DAY = 2  #: tokens of "on Monday"
_OWNED = frozenset(("'s", "'"))
_FRESH = frozenset(("fresh", "emerging", "emerged", "coming", "returning", "straight", "back"))


def subject_after(clues: Clues, noun: int, end: int, objects: Sequence[Actor]) -> list[Actor]:
    """Return the subject that follows an opening phrase: "In a phone call with X, Y raised"."""
    start = inside(clues, noun)
    if start is None or not (
        start == clues.first or clues.folds[start - 1] in STARTS or _is_cleft(clues, start)
    ):
        return []
    end = _past_aside(clues, end)
    for predicate in clues.reading.predicates[clues.number]:
        subject = predicate.subject
        if subject is None or not end <= subject.first <= end + 8:
            continue
        if clues.folds[subject.first - 1] in ("that", "which") and not _is_cleft(clues, start):
            continue  # "In a call that he described as warm, X spoke with Y"
        if subject.people:
            if objects or len(subject.people) > 1:  # "During their phone call, X and Y reviewed"
                return [subject]
            told = addressees(clues, predicate, clues.last)  # "In a phone call on Monday, X told Y"
            return [subject, *told] if told else []
        if _leads(subject):
            return [subject]
    return _acting(clues, end, objects)


def _past_aside(clues: Clues, end: int) -> int:
    """Return where an opening phrase ends behind what is said of its call by the way: "In a call on Monday, which X had asked for, Y told"."""
    folds, at = clues.folds, end
    if folds[end : end + 1] == ["that"]:  # "In a video call that aides said lasted an hour, X told Y"
        stop = min(clues.last, end + _ASIDE + 2)
        closing = next((i + 1 for i in range(end + 2, stop) if folds[i] == ","), end)
        return closing if any(a.first == closing and a.people for a in clues.actors) else end
    while at < clues.last and folds[at] != "," and (folds[at] in _TIMES or is_dating(folds[at])):
        at += 1
    if folds[at : at + 1] != [","] or folds[at + 1 : at + 2] == [] or folds[at + 1] not in _BY_THE_WAY:
        return end
    stop = min(clues.last, at + _ASIDE)
    return next((i + 1 for i in range(at + 2, stop) if folds[i] == ","), end)


_BY_THE_WAY = frozenset("which requested initiated arranged held made placed organised organized".split())
_ASIDE = 14  #: tokens of ", which was held at the request of the Chilean side,"


def _acting(clues: Clues, end: int, objects: Sequence[Actor]) -> list[Actor]:
    """Return who stands behind an opening phrase, where no list knows his verb: "In a call with X, Y savaged the plan"."""
    folds = clues.folds
    actor = next((a for a in clues.actors if end <= a.first <= end + 8), None)
    named = actor is not None and actor.kind in ("person", "pronoun")
    if actor is not None and _leads(actor) and len(actor.sides) > 1 and folds[actor.first - 1] == ",":
        return [actor]  # "In a call on Monday, the Norwegian and Chilean leaders sought a way out"
    if actor is None or not objects or not named or len(actor.people) != 1:
        return []
    if any(actor.people == o.people for o in objects) or not folds[actor.last : actor.last + 1]:
        return []
    between = folds[end : actor.first]
    past = folds[actor.last].endswith("ed") or folds[actor.last] in _PAST
    plain = folds[actor.first - 1] == "," and past
    timed = bool(between) and all(fold in _TIMES or is_dating(fold) for fold in between)
    goes_on = folds[actor.last] not in _NO_SUBJECT and actor.last < clues.last - 1
    return [actor] if plain or (timed and goes_on) else []


_TIMES = frozenset(
    ", on late early last this today yesterday night morning afternoon evening earlier the".split()
)
_PAST = frozenset("gave laid made took set put went drew held ran sought spelt spelled".split())
_NO_SUBJECT = frozenset(("'s", "'", "and", ".", ";", ":"))


def _is_cleft(clues: Clues, start: int) -> bool:
    """Tell whether "It was" stands before an opening phrase: "It was in a phone call with Y that X agreed"."""
    return start == clues.first + 2 and clues.folds[clues.first : start] in (["it", "was"], ["it", "is"])


def subject_before(clues: Clues, noun: int, end: int, objects: Sequence[Actor]) -> list[Actor]:
    """Return the subject of a verb that an inserted phrase keeps apart: "X, in a phone call to Y, thanked"."""
    start = inside(clues, noun)
    if start is None:
        return []
    at = start - 1 if clues.folds[start - 1] == "," else start
    if clues.folds[start] == "from":  # "X, fresh from a call with Y, said"
        at = start - 2 if clues.folds[start - 2] == "," else start - 1
    if at < start and clues.folds[at - 1] in ("has", "had", "have"):
        at -= 1  # "X has, in a phone call, asked Y"
    actor = next((a for a in clues.actors if a.last == at and (a.people or len(a.sides) > 1)), None)
    predicates = clues.reading.predicates[clues.number]
    if actor is None:
        return []
    following = [p for p in predicates if p.first >= end]
    if not actor.people:  # "The presidents of X and Y, in a phone call on Monday, agreed"
        both = _leads(actor) and not objects and following
        return [actor] if both and not any(p.first < start for p in predicates) else []
    if not objects:
        speaks = bool(following) and (at < start or following[0].subject is actor)
        told = addressees(clues, following[0], clues.last) if speaks else []
        return [actor, *told] if told else []
    if any(p.subject is actor for p in following):
        return [actor]
    return [actor] if following and not any(p.first < start for p in predicates) else []


def speakers(clues: Clues, stop: int) -> list[Actor]:
    """Return who speaks to whom before "in a phone call": the subject, and those told or spoken with."""
    folds = clues.folds
    everything = clues.reading.predicates[clues.number]
    predicates = [p for p in everything if not _is_inserted(folds, p)]
    tellers = [p.subject for p in everything if _is_inserted(folds, p)]
    found: list[Actor] = []
    previous = -1
    subject = next(
        (p.subject for p in predicates if p.subject is not None and p.subject.first < p.first <= stop), None
    )
    if subject is not None:
        before = people_before(clues.reading, clues.actors, subject.last, clues.first)
        found = [a for a in before if a.people or _leads(a)]
        previous = subject.last if found else -1
    elif not predicates:
        return _of_headline(clues, stop)
    hits = list(call_words().addressing.find(folds, clues.first, stop))
    if subject is None and hits:  # "X hung up on Y", whose verb tells nothing else
        before = people_before(clues.reading, clues.actors, hits[0].first, clues.first)
        found = [a for a in before if a.people]
        previous = hits[0].first if found else -1
    told = {hit.last for hit in hits}  # where those who are addressed begin
    for actor in clues.actors:
        if actor.last > stop or actor.last <= previous or actor.kind not in ("person", "pronoun"):
            continue
        if any(actor is teller for teller in tellers):
            continue
        if not actor.people or (actor.last < len(folds) and folds[actor.last] in ("'s", "'")):
            continue
        lead = folds[actor.first - 1] if actor.first else ""
        between = folds[previous : actor.first] if previous >= 0 else []
        if found and actor.first not in told:
            if "that" in between or lead in NOT_TOWARDS or "about" in between[-6:]:
                continue
        if not found:
            if any(p.subject is actor for p in predicates):
                found.append(actor)
        elif (lead in _TOWARDS or actor.kind == "pronoun" or actor.first in told) and actor.people[0] not in [
            p for a in found for p in a.people
        ]:
            found.append(actor)
        previous = actor.last
    return found


def _is_inserted(folds: list[str], predicate: Predicate) -> bool:
    """Tell whether a verb of saying only says who tells of it, between commas: "Earlier, he said, X took part in a call"."""
    subject = predicate.subject
    return (
        subject is not None
        and predicate.speech
        and folds[predicate.last : predicate.last + 1] == [","]
        and subject.last == predicate.first
        and folds[subject.first - 1] == ","
    )


def _of_headline(clues: Clues, stop: int) -> list[Actor]:
    """Return who stands before "in phone talks", or opens a headline: "X in phone talks with Y", "X, Y discuss it in call"."""
    before = [
        a for a in people_before(clues.reading, clues.actors, stop - 1, clues.first) if a.people or _leads(a)
    ]
    return before or opening_pair(clues, stop)


def opening_pair(clues: Clues, stop: int) -> list[Actor]:
    """Return the two or more of a list who open a headline: "X, Y discuss trade by phone"."""
    first = next((a for a in clues.actors if a.first == clues.first), None)
    if first is None or first.kind not in _ADDRESSED or not is_headline(clues):
        return []
    if first.kind == "holders":
        return [first]
    listed, end = people_after(clues.reading, clues.actors, first.first, stop)
    verb = end < clues.last and not clues.reading.tokens.words[end][0].isupper()
    return [a for a in listed if a.people] if verb and len(listed) > 1 else []


def is_headline(clues: Clues) -> bool:
    """Tell whether a sentence is the title, or all of a text that is one line without a full stop."""
    layout = clues.reading.layout
    if layout.sentences[clues.number].paragraph < layout.title:
        return True
    return len(layout.sentences) == 1 and clues.folds[clues.last - 1] != "."
