"""People who are called like a month: in "spoke to Theresa May by phone" no month is told."""

from collections.abc import Iterable, Sequence
from typing import Final

from toolkit.extract.actors import Actor
from toolkit.text import Tokens

_MONTHS: Final = frozenset("January April May June August March".split())


def without_month_names(plain: str, tokens: Tokens, actors: Iterable[Sequence[Actor]]) -> str:
    """Return a text in which letters that tell nothing stand for the names of people that could be months."""
    if _MONTHS.isdisjoint(tokens.words):
        return plain
    named = [
        at
        for of_sentence in actors
        for actor in of_sentence
        if actor.kind == "person"
        for at in range(actor.first, actor.last)
        if tokens.words[at] in _MONTHS
    ]
    if not named:
        return plain
    signs = list(plain)
    for at in named:
        start, end = tokens.starts[at], tokens.ends[at]
        signs[start:end] = "x" * (end - start)
    return "".join(signs)
