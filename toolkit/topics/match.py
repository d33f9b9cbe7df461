"""Find the topics of a clause.

One walk over the clause collects every phrase and word class of the lexicon; conditions are checked after
it, and of the phrases that then count only those that no longer one covers are kept.
"""

from typing import NamedTuple

from toolkit.text import Tokens
from toolkit.topics.clause import Clause, Found
from toolkit.topics.conditions import Conditions
from toolkit.topics.lexicon import TopicLexicon, topic_lexicon

# Conditions compare the words of a clause with one another; a text without stops is cut, to stay linear.
_LONGEST = 150


class TopicHit(NamedTuple):
    """A phrase about a topic: tokens `first_token` up to but without `last_token`."""

    code: str
    first_token: int
    last_token: int
    strength: str  #: "strong", "weak" for formulas and mere mentions, or "yielding"


def find_topics(
    tokens: Tokens, first: int, last: int, sides: frozenset[str], *, language: str = "en"
) -> tuple[TopicHit, ...]:
    """Return the topics that tokens `first` up to but without `last` are about, in order of appearance.

    `sides` holds the sides of the call: a state's name alone tells of its conflict only where the state is
    not on the call.
    """
    lexicon = topic_lexicon(language)
    if last - first <= _LONGEST:
        return _find(lexicon, tokens, first, last, sides)
    pieces = range(first, last, _LONGEST)
    return tuple(hit for at in pieces for hit in _find(lexicon, tokens, at, min(at + _LONGEST, last), sides))


def _find(
    lexicon: TopicLexicon, tokens: Tokens, first: int, last: int, sides: frozenset[str]
) -> tuple[TopicHit, ...]:
    clause = Clause(lexicon, tokens, first, last)
    found = clause.walk(sides)
    if not found:
        return ()
    conditional = names = False
    for _, _, group, _ in found:
        if not group.plain:
            conditional = True
            if group.names:
                names = True
                break
    if conditional:
        if names:
            clause.mark_sides(sides)
        found = Conditions(clause).standing(found, sides)
    return _maximal(clause, found) if found else ()


def _maximal(clause: Clause, phrases: list[Found]) -> tuple[TopicHit, ...]:
    """Keep the phrases that no longer phrase covers, one hit for each code and place."""
    hidden = [(first, last) for first, last, group, _ in phrases if not group.codes]
    phrases.sort(key=_from_the_left)
    hits: dict[tuple[str, int, int], TopicHit] = {}
    reached = (-1, -1)  # the longest phrase so far
    for first, last, group, _ in phrases:
        if group.inside:
            if hidden and any(start <= first and last <= stop for start, stop in hidden):
                continue
        else:
            if hidden and any(_hides(first, last, start, stop) for start, stop in hidden):
                continue
            if last <= reached[1] and (first, last) != reached:
                continue
            reached = (first, last)
        place = (clause.places[first], clause.places[last - 1] + 1)
        for code in group.codes:
            known = hits.get((code, *place))
            if known is None or known.strength != "strong":
                hits[code, *place] = TopicHit(code, *place, group.strength)
    return tuple(hits.values())


def _hides(first: int, last: int, start: int, stop: int) -> bool:
    """Tell whether a hiding phrase, `start` to `stop`, covers another one or a part of it; not where it is inside that."""
    inside = first <= start and stop <= last and stop - start < last - first
    return first < stop and start < last and not inside


def _from_the_left(phrase: Found) -> tuple[int, int]:
    return phrase[0], -phrase[1]
