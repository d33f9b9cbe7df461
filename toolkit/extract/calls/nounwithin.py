"""Read who talks in a call that others' acts stand in: "in a phone call on Monday, X told Y", "during the call between the two"."""

from collections.abc import Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.calls.answering import answering
from toolkit.extract.calls.casts import agent_before, is_principal, passed_in
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.nounagents import around, tells_behind, without_teller
from toolkit.extract.calls.nounparties import Parties
from toolkit.extract.calls.nounplacing import who_placed
from toolkit.extract.calls.openers import opener, remarker, teller_and, two_before
from toolkit.extract.calls.report import ANOTHER, CallReport, parts_of
from toolkit.extract.calls.speakers import is_inside, speakers, subject_after, subject_before
from toolkit.extract.words import is_dating
from toolkit.lexicon import Hit

_SEVERAL = frozenset(("calls", "conversations"))
_CLOSING = frozenset('”"’»')
_DATED = 6  #: tokens of "midnight Jan. 14, 2009"
_OF_DATE = frozenset(
    (".", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec")
)


def is_within(clues: Clues, noun: Hit[str], owners: Sequence[Actor]) -> bool:
    """Tell whether a noun stands behind "in" or "during", and not as somebody's own: "in X's call"."""
    reach = range(max(clues.first, noun.first - _reach(clues, noun.first)), noun.first)
    if owners and clues.folds[noun.first - 1] in ("'s", "'"):
        return False
    return any(is_inside(clues.folds, i, noun.first) for i in reach)


def within(
    clues: Clues, noun: Hit[str], parties: Parties, heard: list[Actor], objects: list[Actor]
) -> CallReport | None:
    """Read a call that somebody is heard in, with those whom the noun names itself; None where they are not two."""
    medium = clues.medium(noun)
    several = clues.folds[noun.last - 1] in _SEVERAL
    if _count(heard, objects) < 2 and not objects:
        heard = (
            two_before(clues, noun.first)
            or teller_and(clues, noun.first)
            or answering(clues, noun.first)
            or heard
        )
    if (
        _count(heard, objects) < 2
        and (medium[0] != "talk" or clues.folds[noun.first - 1] in ANOTHER)
        and not (several and objects)
    ):
        if objects:
            heard = agent_before(clues.reading, clues.number, noun, objects) or heard
        else:
            heard = list(passed_in(clues.reading, clues.number, noun).actors) or heard
    if (
        several and not heard and len(objects) > 1
    ):  # "X on Sunday, in separate phone calls with Y and Z, discussed"
        heard = [a for a in passed_in(clues.reading, clues.number, noun).doers if a not in objects][:1]
    if _count(heard, objects) < 2 and heard and not objects:
        heard = [*heard, *_whose(clues, noun, heard[0])]
    if _count(heard, objects) < 2:
        return None
    return clues.report(
        "call.in",
        (min(heard[0].first, noun.first) if heard else noun.first, max(parties.end, noun.last)),
        [*heard, *objects],
        heard if len(objects) == 1 and several else heard[:1],
        at=noun,
        medium=medium,
        placed=who_placed(clues, noun, parties, heard[:1]),
    )


def _whose(clues: Clues, noun: Hit[str], doer: Actor) -> list[Actor]:
    """Return the leader to whom something of his is said in a call that names nobody else: "X, in a telephone call, shared Y's grief"."""
    verb = next((p for p in clues.reading.predicates[clues.number] if p.first > noun.last), None)
    if verb is None or verb.speech or doer.last > noun.first or len(doer.people) != 1:
        return []
    whose = next((a for a in clues.actors if verb.last <= a.first <= verb.last + 1), None)
    if whose is None or whose.kind != "person" or len(whose.people) != 1:
        return []
    other, owned = whose.people[0], clues.folds[whose.last : whose.last + 1] in (["'s"], ["'"])
    abroad = other.side not in (None, doer.people[0].side)
    return [whose] if owned and abroad and is_principal(other) else []


def _count(heard: Sequence[Actor], objects: Sequence[Actor]) -> int:
    people, sides, _ = parts_of([*heard, *objects])
    return len(people) + len(sides)


def heard_in(clues: Clues, noun: Hit[str], parties: Parties, objects: list[Actor]) -> list[Actor]:
    """Return who acts in the call: behind the noun, around it, before it; not who only tells of it."""
    heard = (
        subject_after(clues, noun.first, parties.end, objects)
        or around(clues, noun, parties.end)
        or subject_before(clues, noun.first, parties.end, objects)
        or speakers(clues, noun.first)
        or opener(clues, noun.first, objects)
        or remarker(clues, noun.first, objects)
    )
    if heard and heard[0].people and not is_principal(heard[0].people[0]):
        agents = agent_before(clues.reading, clues.number, noun, objects)  # a spokesman tells of it
        heard = agents or ([] if tells_behind(clues, heard[0], parties.end) else heard)
    if _are_two(parties.led_by.get("between", ())):
        heard = [a for a in heard if a in objects]  # "briefed reporters on the call between X and Y"
    return without_teller(clues, noun, heard)


def _reach(clues: Clues, noun: int) -> int:
    """Return how far before a noun its preposition may stand: further where words in quotation marks describe it."""
    quoted = not _CLOSING.isdisjoint(clues.reading.tokens.words[max(clues.first, noun - 3) : noun])
    dated = sum(
        is_dating(fold) or fold in _OF_DATE for fold in clues.folds[max(clues.first, noun - _DATED) : noun]
    )
    return 9 if quoted else 5 + dated


def is_whence(objects: Sequence[Actor], heard: Sequence[Actor]) -> bool:
    """Tell whether a capital is where one of two called: "X assured Y in a phone call from Washington"."""
    sides = {p.side for a in heard for p in a.people}
    return all(a.kind == "side" for a in objects) and len(sides) > 1


def _are_two(named: Sequence[Actor]) -> bool:
    """Tell whether those between whom a call was are all named: "X and Y", "the presidents of X and Y"."""
    people, sides, _ = parts_of(list(named))
    return len(named) > 1 or len(people) + len(sides) > 1
