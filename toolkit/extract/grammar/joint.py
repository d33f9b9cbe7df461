"""Joint subjects: "X and Y agreed", "Russia, China and Iran said", "AP and Reuters reported"."""

from collections.abc import Iterable, Mapping

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.predicate import QUOTES, Predicate
from toolkit.extract.speakers import speakers

_BEFORE = frozenset(
    """, that and while but then ; – - — with time when after before since whether both said says added noted where which
    because though although until if once""".split()
)
_JOINED = frozenset(("person", "side", "medium"))
_SUBJECTS = frozenset(("m", "f", "i"))  #: "he", "she" and "I", which are subjects only


def joined_subject(
    actor: Actor, ends: Mapping[int, Actor], folds: list[str], text: list[str], first: int
) -> tuple[Actor, int]:
    """Return an actor together with those joined to it, and where the phrase begins.

    `ends` are a sentence's actors by the token after them, `first` is the sentence's first token.
    """
    if actor.kind == "source":
        return _joined_sources(actor, ends, folds, first)
    if actor.kind not in _JOINED and actor.pronoun not in _SUBJECTS:
        return actor, actor.first
    members = _members(actor, ends, folds, first)
    begin = members[0].first
    if len(members) > 1 and begin > first and folds[begin - 1] == "both":
        begin -= 1
    if len(members) == 1 or not (
        begin == first
        or members[0].pronoun is not None  # "in Lima he and Ilves": never an object
        or folds[begin - 1] in _BEFORE
        or text[begin - 1] in QUOTES
        or _follows_opening(folds, first, begin)
    ):
        return actor, actor.first
    people = tuple(dict.fromkeys(p for m in members for p in m.people))
    kind = "group" if any(m.pronoun for m in members) else actor.kind
    joint = Actor(begin, actor.last, kind, people, None if people else actor.side, actor.medium)
    joint.sides = tuple(dict.fromkeys(m.side for m in members if m.side is not None))
    if actor.kind == "medium" or kind == "group":
        joint.within = tuple(members)
    return joint, begin


def _joined_sources(
    actor: Actor, ends: Mapping[int, Actor], folds: list[str], first: int
) -> tuple[Actor, int]:
    """Return people of two bodies as one source: "two U.S. officials and an Israeli official"."""
    other = ends.get(actor.first - 1) if actor.first - 1 > first and folds[actor.first - 1] == "and" else None
    nouns = speakers().individuals
    both = other is not None and other.kind == "source" and {folds[other.head], folds[actor.head]} <= nouns
    if other is None or not both:
        return actor, actor.first
    joint = Actor(other.first, actor.last, "source")
    joint.head, joint.role = actor.head, "several"
    return joint, joint.first


def with_pronouns(found: Iterable[Predicate]) -> None:
    """Give joint subjects the people whom their pronouns have been found to mean: "she and Marte agreed"."""
    for p in found:
        subject = p.subject
        if subject is not None and subject.kind == "group" and subject.within:
            subject.people = tuple(dict.fromkeys(q for m in subject.within for q in m.people))
            subject.sides = tuple(dict.fromkeys(m.side for m in subject.within if m.side is not None))


def _follows_opening(folds: list[str], first: int, begin: int) -> bool:
    """Tell whether an opening phrase without a comma ends before a token: "In a phone call on Monday X and Y agreed"."""
    return folds[first] in _OPENING and folds[begin - 1] not in _LEADING and "," not in folds[first:begin]


_OPENING = frozenset("in during on at after following upon".split())
_LEADING = frozenset(
    "with between of to from by for on in at about over against as than or nor and the a an his her their its like including".split()
)


def _members(actor: Actor, ends: Mapping[int, Actor], folds: list[str], first: int) -> list[Actor]:
    """List an actor and those before it that commas and "and" join to it."""
    members = [actor]
    begin = actor.first
    seen_and = False
    while begin - 1 > first:
        if folds[begin - 1] in ("and", "&"):
            seen_and = True
            place = begin - 1 if folds[begin - 2] != "," else begin - 2
        elif folds[begin - 1] == "," and seen_and:
            place = begin - 1
        else:
            break
        other = ends.get(place)
        if other is None or not _alike(actor, other):
            break
        members.insert(0, other)
        begin = other.first
    return members


def _alike(actor: Actor, other: Actor) -> bool:
    """Tell whether two can be one subject: outlets with outlets, people and sides, nobody twice."""
    if other.pronoun in _SUBJECTS:  # "that she and Marte spoke about it"
        return actor.kind == "person"
    if actor.pronoun in _SUBJECTS:  # "that Marte and she spoke about it"
        return other.kind == "person"
    if (other.kind == "medium") != (actor.kind == "medium") or other.kind not in _JOINED:
        return False
    return not other.people or other.people != actor.people
