"""Who comes first in a sentence, and is whom the next pronoun means: its subject, whatever time, outlet or spokesperson is named with it."""

from functools import cache

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.layout import Layout
from toolkit.extract.memory import Memory
from toolkit.extract.words import words


def put_first(page: Layout, number: int, actors: list[Actor], found: list[Predicate], memory: Memory) -> None:
    """Let who opens a sentence, of whose verb nothing is known, be named after the others in it."""
    if not actors or actors[0].kind != "person" or number < page.below:
        return
    opening, folds = actors[0], page.tokens.folds
    before = folds[page.sentences[number].first : opening.first]
    if memory.inside(opening.first) or len(before) > _DATED or not _when().issuperset(before):
        return
    acts = any(p.subject is not None and not _only_tells(p) for p in found)
    if not acts and folds[opening.last : opening.last + 1] not in (["'s"], ["'"]):
        memory.name(number, opening.people[0])


def _only_tells(p: Predicate) -> bool:
    """Tell whether a verb at the end of a sentence says who tells of it: "X would take it to Y, the palace said"."""
    told = p.subject is not None and p.subject.kind in ("medium", "source")
    return p.trailing and (told or _closes(p) or _speaks_for(p))


_DATED = 4  #: tokens of "late on Friday evening" before who opens a sentence


@cache
def _when() -> frozenset[str]:
    """Return the words of time that may stand before who opens a sentence: "This morning President X had a call with Y"."""
    return words().weekdays | frozenset(
        "this today yesterday tonight earlier late later last on morning afternoon evening night , the same day".split()
    )


def leads(p: Predicate) -> bool:
    """Tell whether a clause stands under nobody's word but an outlet's, a source's or a spokesperson's: "AP reported that X said"."""
    return all(
        q.subject is not None and (q.subject.kind in ("medium", "source") or _speaks_for(q) or _closes(q))
        for q in p.ancestors()
    )


def _closes(p: Predicate) -> bool:
    """Tell whether an office, an outlet or a seat says something at the end of a sentence: "X phoned Y, it said", "…, Lima said"."""
    return p.trailing and p.subject is not None and (p.subject.pronoun == "n" or p.subject.kind == "side")


def _speaks_for(p: Predicate) -> bool:
    """Tell whether who says something at the end of a sentence only speaks for others: "X phoned Y, spokesman Z said"."""
    people = p.subject.people if p.subject is not None else ()
    return p.trailing and bool(people) and all(q.role == "spokesperson" for q in people)
