"""Occasions between a verb of saying and a clause without "that": "told Y in a long call on Friday the port was shut"."""

from collections.abc import Mapping

from toolkit.extract.actors import Actor
from toolkit.extract.words import WEEKDAYS, words

_LEADS = frozenset("in during on at over via by".split())
_NOUNS = frozenset(
    """call phone telephone conversation talks statement tweet post briefing interview speech letter message meeting
    conference release address readout email video""".split()
)
_NOUN_PHRASE = 6  #: tokens of "a brief 20-minute phone call"
_CLAUSE = 8  #: tokens in which a clause's first verb comes
_OPENS = frozenset("the he she it they we his her its their this both there all no".split())
_SPANS = frozenset("week weekend month year spring summer autumn winter night".split())
#: Words that say when somebody spoke.
TIMES = frozenset((*WEEKDAYS, "today", "yesterday", "tonight", "late", "early", "later", "earlier"))


def past_occasion(
    folds: list[str], text: list[str], position: int, last: int, starts: Mapping[int, Actor]
) -> int:
    """Return where a clause begins behind where, when and in what somebody speaks; the same place where none does."""
    j = position
    while j < last:
        if folds[j] in TIMES:
            j += 1
        elif folds[j] in ("last", "this") and folds[j + 1 : j + 2] and folds[j + 1] in _SPANS:
            j += 2
        elif folds[j] in _LEADS and j + 1 < last:
            end = _phrase_end(folds, text, j + 1, last, starts)
            if end == 0:
                break
            j = end
        else:
            break
    if j == position or j + 1 >= last or not (j in starts or folds[j] in _OPENS):
        return position
    clause = folds[j : min(last, j + _CLAUSE)]
    return j if not words().auxiliaries.isdisjoint(clause) else position


def _phrase_end(folds: list[str], text: list[str], at: int, last: int, starts: Mapping[int, Actor]) -> int:
    """Return the end of a day, a place or an occasion behind a preposition, or 0."""
    if folds[at] in TIMES:
        return at + 1
    place = starts.get(at)
    if place is not None and (place.kind == "side" or folds[place.head] in _NOUNS):
        return place.last
    for j in range(at, min(last, at + _NOUN_PHRASE)):
        if folds[j] in _NOUNS and (j + 1 >= last or folds[j + 1] not in _NOUNS):
            listener = starts.get(j + 2) if folds[j + 1 : j + 2] == ["with"] else None
            return listener.last if listener is not None else j + 1
        if not (text[j][0].isalnum()) or j in starts:
            return 0
    return 0
