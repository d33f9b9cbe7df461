"""Who did what was done in a call where no list knows the verb: who opens the clause, whose words came in it, who met whom."""

from collections.abc import Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.speakers import NOT_TOWARDS, STARTS, inside
from toolkit.extract.people.person import LEADERS


def opener(clues: Clues, noun: int, objects: Sequence[Actor]) -> list[Actor]:
    """Return the person who opens a clause whose verb no list knows: "X on Monday elaborated on it in calls with Y"."""
    first = next((a for a in clues.actors if a.kind == "person" and len(a.people) == 1), None)
    if first is None or first.last > noun or not objects or first in objects:
        return []
    folds = clues.folds
    if not (first.first == clues.first or folds[first.first - 1] in STARTS) or folds[first.last] in _ENDS:
        return []
    if {",", "that", ";"} & set(folds[first.last : noun]):
        return []
    side = first.people[0].side
    return [first] if side is not None and all(side != p.side for a in objects for p in a.people) else []


_ENDS = frozenset((",", "'s", "'", "and"))


def remarker(clues: Clues, noun: int, objects: Sequence[Actor]) -> list[Actor]:
    """Return whose words were said in the call: "X's pledge came in a phone call with Y"."""
    start = inside(clues, noun)
    if start is None or not objects:
        return []
    for actor in reversed(clues.actors):
        if actor.last >= start or not actor.people or clues.folds[actor.last] not in ("'s", "'"):
            continue
        between = clues.folds[actor.last + 1 : start]
        if len(between) <= _REMARK and not _COMING.isdisjoint(between):
            return [actor] if actor.people != objects[0].people else _subject_before(clues, objects[0])
    return []


def _subject_before(clues: Clues, other: Actor) -> list[Actor]:
    """Return the first subject of the sentence before, where "the president" of this one cannot be who was called."""
    predicates = clues.reading.predicates[clues.number - 1] if clues.number else ()
    subject = next((p.subject for p in predicates if p.subject is not None and p.subject.people), None)
    return [subject] if subject is not None and subject.people != other.people else []


_REMARK = 6  #: tokens of "warning to the rebels came"
_COMING = frozenset(("came", "comes", "were", "was", "followed"))


def two_before(clues: Clues, noun: int) -> list[Actor]:
    """Return the two of a clause before "during a phone call": who opens it, and whom a verb that no list knows meets."""
    start = inside(clues, noun)
    if start is None or clues.folds[start] in ("after", "following"):
        return []
    named = [a for a in clues.actors if a.kind == "person" and a.last <= start and len(a.people) == 1]
    folds = clues.folds
    if len(named) != 2 or not _differ(named[0], named[1]):
        return []
    one, other = named
    between = folds[one.last : other.first]
    if "that" in between or folds[one.last] in (",", "'s", "'", "and") or len(between) > _VERB:
        return []
    lead = folds[other.first - 1]
    ends = other.last == start or folds[other.last] not in ("'s", "'", ",", "and")
    opens = one.first == clues.first or folds[one.first - 1] in STARTS
    return [one, other] if opens and ends and lead not in NOT_TOWARDS and lead != "and" else []


def teller_and(clues: Clues, noun: int) -> list[Actor]:
    """Return who did something in a call, and who of equal rank tells of it: "X said that in a phone call on Monday Y promised help"."""
    start = inside(clues, noun)
    if start is None:
        return []
    that = start - 1 - (clues.folds[start - 1] == ",")
    if clues.folds[that] != "that":
        return []
    predicates = clues.reading.predicates[clues.number]
    outer = next((p for p in predicates if p.speech and p.last == that and p.subject is not None), None)
    inner = next((p for p in predicates if p.first > noun and p.subject is not None), None)
    if outer is None or inner is None or outer.subject is None or inner.subject is None:
        return []
    both = [inner.subject, outer.subject]
    if any(a.kind != "person" or len(a.people) != 1 or a.first >= noun + _NEAR for a in both):
        return []
    return both if _differ(*both) and len({_rank(a) for a in both}) == 1 else []


_NEAR = 8  #: tokens of "call late on Monday" and an article before who did it


def _rank(actor: Actor) -> str:
    role = str(actor.people[0].role)
    return "leader" if role in LEADERS else role


_VERB = 8  #: tokens of "lost his temper with", "won a promise of more chips from"


def _differ(one: Actor, other: Actor) -> bool:
    sides = {one.people[0].side, other.people[0].side}
    return len(sides) == 2 and None not in sides
