"""Decide which of a document's topics stand."""

from collections.abc import Iterable
from typing import NamedTuple

from toolkit.topics.lexicon import topic_lexicon
from toolkit.topics.match import TopicHit


class ClauseTopics(NamedTuple):
    """The hits of one clause, and whether it tells what was discussed in the call or only background."""

    hits: tuple[TopicHit, ...]
    in_call: bool = True
    title: bool = False  #: the clause is the document's title, where no mention is a passing one


class Topic(NamedTuple):
    """A code that stands, with its hits as (index of the clause, hit)."""

    code: str
    hits: tuple[tuple[int, TopicHit], ...]


def select(clauses: Iterable[ClauseTopics], *, language: str = "en") -> tuple[Topic, ...]:
    """Return the topics that a document's clauses put on the call, in order of first appearance.

    Weak hits, formulas and mere mentions, make a topic only in a title or where hardly anything else was
    discussed; yielding ones do unless the code stands that theirs goes with.
    """
    hits: dict[str, list[tuple[int, TopicHit]]] = {}
    strong: set[str] = set()
    yielding: set[str] = set()
    for index, clause in enumerate(clauses):
        if clause.in_call:
            for hit in clause.hits:
                hits.setdefault(hit.code, []).append((index, hit))
                if hit.strength == "yielding":
                    yielding.add(hit.code)
                elif clause.title or hit.strength == "strong":
                    strong.add(hit.code)
    lexicon = topic_lexicon(language)
    yielded = {code for code in yielding - strong if lexicon.yields.get(code) in strong}
    standing = strong | yielding - yielded
    weak_too = len(standing) <= lexicon.passing
    return tuple(
        Topic(code, tuple(found))
        for code, found in hits.items()
        if code not in yielded and (weak_too or code in standing)
    )
