"""Shallow clause analysis: predicates with their subjects, what they govern, and who governs them."""

from collections.abc import Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.government import govern
from toolkit.extract.grammar.joint import joined_subject
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.grammar.subjects import find_predicates
from toolkit.extract.layout import Sentence
from toolkit.text import Tokens

__all__ = ["Predicate", "joined_subject", "predicates"]


def predicates(
    tokens: Tokens,
    number: int,
    sentence: Sentence,
    actors: Sequence[Actor],
    quoted: Sequence[tuple[int, int]],
    verbal: Sequence[int],
) -> list[Predicate]:
    """Find the predicates of one sentence in order, bound to subjects and to each other.

    `quoted` are the ranges of tokens between quotation marks: no clause reaches out of them. `verbal` are the tokens
    that may be verbs.
    """
    found = find_predicates(tokens, number, sentence, actors, quoted, verbal) if verbal else []
    if found:
        govern(tokens, sentence, found, actors, quoted)
    return found
