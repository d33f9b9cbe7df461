"""Read who does something towards whom in a clause, whatever its verb: "the pledge was given by X to Y", "X has told Y"."""

import itertools
from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.castparts import WORDS_OF, joined_part, links, part_in_clause
from toolkit.extract.calls.words import call_words
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.lexicon import Hit


class Cast(NamedTuple):
    """The parties of one clause: who acts, and towards whom; both in order of appearance."""

    doers: tuple[Actor, ...]
    others: tuple[Actor, ...]

    @property
    def actors(self) -> list[Actor]:
        """Return all of them, who acts first."""
        return [*self.doers, *self.others]


NOBODY = Cast((), ())


def cast_of(reading: Reading, number: int, first: int, last: int, *, but: Hit[str] | None = None) -> Cast:
    """Return the principals of two or more states between whom something passes in a range of tokens of one sentence.

    Nobody where they meet in person, or where more than one reading is open.
    """
    folds = reading.tokens.folds
    named = [a for a in reading.actors[number] if first <= a.first and a.last <= last and _is_principal(a)]
    around = [*folds[first:last]] if but is None else [*folds[first : but.first], *folds[but.last : last]]
    if not (len(named) > 1 or any(len(a.sides) > 1 for a in named)) or _met(around):
        return NOBODY
    parts = _parts(reading, number, named, first, last)
    doers = tuple(a for part, a in parts if part in ("doer", "agent"))
    others = tuple(a for part, a in parts if part in ("to", "from"))
    if not others and any(part == "agent" for part, _ in parts):
        others = tuple(a for part, a in parts if part == "doer")  # "X was told by Y"
        doers = tuple(a for part, a in parts if part == "agent")
    cast = Cast(doers, others)
    if cast.doers and "that" in folds[min(a.first for a in cast.actors) : max(a.last for a in cast.actors)]:
        return NOBODY  # "said by telephone that her talks with Y go on"
    if others and doers:
        return cast if _differ(cast.actors) and (len(doers) == 1 or _is_list(folds, doers)) else NOBODY
    if len(doers) == len(named) == 1 and len(doers[0].sides) > 1:
        return cast  # "The Norwegian and Chilean presidents spent an hour on the phone"
    return cast if len(doers) > 1 and _is_list(folds, doers) and _differ(cast.actors) else NOBODY


def passed_in(reading: Reading, number: int, marker: Hit[str]) -> Cast:
    """Return between whom something passed in a call or by a medium that a sentence names: before its words, else around them."""
    sentence = reading.layout.sentences[number]
    before = cast_of(reading, number, sentence.first, marker.first)
    if before.doers or any(p.kind == "call" or p.lemma == "speak" for p in reading.predicates[number]):
        return before  # else another verb tells who spoke with whom
    return cast_of(reading, number, sentence.first, sentence.last, but=marker)


def agent_before(reading: Reading, number: int, marker: Hit[str], others: list[Actor]) -> list[Actor]:
    """Return who did what was done in a call: "was announced by X in Monday's call with Y", "was discussed by X and Y by phone"."""
    first = reading.layout.sentences[number].first
    named = [a for a in reading.actors[number] if a.last <= marker.first and _is_principal(a)]
    parts = _parts(reading, number, named, first, marker.first)
    agents = [a for part, a in parts if part == "agent"]
    return agents if len(agents) == (1 if others else 2) and _differ([*agents, *others]) else []


def _parts(
    reading: Reading, number: int, named: list[Actor], first: int, last: int
) -> list[tuple[str, Actor]]:
    """Return the part of each of some principals in a range of tokens."""
    folds = reading.tokens.folds
    told = {hit.last for hit in call_words().addressing.find(folds, first, last)}
    parts: list[tuple[str, Actor]] = []
    for actor in named:
        part = joined_part(folds, parts, actor) or part_in_clause(reading, number, actor, told)
        if actor.last < last and folds[actor.last] in _OWNED:
            part = "doer" if WORDS_OF.intersection(folds[actor.last + 1 : actor.last + 4]) else ""
        parts.append((part, actor))
    return _without_tellers(reading, number, parts)


def _is_principal(actor: Actor) -> bool:
    """Tell whether an actor is one leader or minister of a state, or such of several states: "the ministers of X and Y"."""
    if actor.kind == "holders":
        return bool(actor.sides) and actor.role not in _MINOR
    return actor.kind in ("person", "pronoun") and len(actor.people) == 1 and is_principal(actor.people[0])


def is_principal(person: Person) -> bool:
    """Tell whether somebody leads or serves a state as minister, or stands for it alone: "Peru's X"."""
    if not person.strong or (person.side is None and person.title is None):
        return False
    return person.role in PRINCIPAL or (person.role in (None, "leader") and person.side is not None)


def _without_tellers(
    reading: Reading, number: int, parts: list[tuple[str, Actor]]
) -> list[tuple[str, Actor]]:
    """Leave out who only tells of two others; who tells what was done to "him" is that one."""
    if sum(part in ("doer", "agent") for part, _ in parts) < 2:
        return parts
    for predicate in reading.predicates[number]:
        teller = next((a for part, a in parts if a is predicate.subject and part == "doer"), None)
        if teller is None or not predicate.speech:
            continue
        begin, stop = predicate.complement
        told = [(part, a) for part, a in parts if a is not teller and begin <= a.first < stop and part]
        if not any(part in ("doer", "agent") for part, _ in told):
            continue
        pronouns = [a for part, a in told if a.kind == "pronoun" and part == "to"]
        if pronouns:
            return [(p, a) for p, a in parts if a not in (teller, *pronouns)] + [("to", teller)]
        if sum(part != "" for part, _ in told) > 1:
            return [(p, a) for p, a in parts if a is not teller]
    return parts


def _is_list(folds: list[str], actors: tuple[Actor, ...]) -> bool:
    gaps = [folds[a.last : b.first] for a, b in itertools.pairwise(actors)]
    return links(gaps[-1]) and all(gap == [","] or links(gap) for gap in gaps[:-1])


def _differ(actors: list[Actor]) -> bool:
    """Tell whether people are of as many states as they are, one unknown at most."""
    people = {a.people[0] for a in actors if a.people}
    sides = [p.side for p in people] + [s for a in actors for s in a.sides if a.kind == "holders"]
    known = [s for s in sides if s is not None]
    return len(set(known)) == len(known) and len(sides) - len(known) <= 1 and len(sides) > 1


def _met(around: list[str]) -> bool:
    """Tell whether words tell of a meeting in person; one that somebody is invited to is to come."""
    if _IN_PERSON.isdisjoint(around):
        return False
    invited = next((n for n, fold in enumerate(around) if fold in _INVITING), len(around))
    return any(
        fold in _IN_PERSON and not (n > invited and (fold in _TO_COME or around[n - 1] == "to"))
        for n, fold in enumerate(around)
    )


_INVITING = frozenset(
    """invited invites invite inviting invitation invitations agreed agree accepted accept declined decline asked asks ask proposed
    proposes offered offers promised promises""".split()
)
_TO_COME = frozenset(("visit", "meeting", "summit", "dinner", "lunch", "talks"))
_IN_PERSON = frozenset(
    """met meet meeting meets visit visits visited visiting hosted hosting welcomed dinner lunch breakfast banquet sidelines
    summit face-to-face in-person sold signed flew travelled traveled arrived likened compared""".split()
)
_MINOR = frozenset(("official", "spokesperson", "legislator", "ambassador", "military"))
_OWNED = ("'s", "'")
