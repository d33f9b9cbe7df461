"""Verbs behind which a clause ends at once, but for whom, when and where: "…, X assured her", "…, the two agreed on Wednesday"."""

from collections.abc import Mapping

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.complements import object_end
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.layout import Sentence
from toolkit.extract.words import words
from toolkit.text import Tokens

_UNDERTAKING = frozenset(("promise", "agree", "decide"))
_OCCASIONS = frozenset("in during over by at after via".split())
_TIMES = frozenset(
    "late early today yesterday tonight morning afternoon evening night last this week".split()
)
_PLACED = frozenset(("in", "at", "from", "to"))
_MARKS = ",.?!"
_LONGEST = 10  #: tokens of an occasion
# What an undertaking is given in: "agreed in a phone call".
_CALLS = frozenset(
    "call calls conversation phone telephone talks videoconference video exchange discussion".split()
)
# What something is stressed in besides: "…, the palace insisted in a statement on Sunday".
_WHERE = _CALLS | frozenset(
    """statement statements release communique communiqué readout post posts tweet tweets message letter briefing conference
    interview remarks comments speech address report thread note""".split()
)


def at_once(tokens: Tokens, sentence: Sentence, p: Predicate, starts: Mapping[int, Actor]) -> bool:
    """Tell whether the sentence or a comma ends right behind a verb, or behind whom and when an undertaking is given.

    What else is said somewhere ends its sentence: "…, X stressed in a statement on Wednesday."
    """
    folds, text = tokens.folds, tokens.words
    position = p.last
    if p.kind in _UNDERTAKING and position < sentence.last and text[position] not in _MARKS:
        if p.kind == "promise":
            to = position + (folds[position] == "to" and position + 1 in starts)  # "has promised to Marte"
            position = object_end(folds, text, to, sentence.last, starts)
        position = _past_occasions(folds, position, sentence.last)
    elif position < sentence.last and text[position] not in _MARKS:
        if folds[position] in _PLACED and position + 1 < sentence.last and text[position + 1][0].isupper():
            position += 2  # "…, X stressed in Oslo."
            while position < sentence.last and text[position][0].isupper():
                position += 1
        position = _past_occasions(folds, position, sentence.last, _WHERE)
        return position >= sentence.last or text[position] in ".?!"
    return position < sentence.last and text[position] in _MARKS


def _past_occasions(folds: list[str], position: int, last: int, where: frozenset[str] = _CALLS) -> int:
    """Step over "on Wednesday", "in a phone call", "late on Monday", up to the next mark."""
    small = words()
    days = small.weekdays | small.months
    while position < last:
        if folds[position] in days or folds[position] in _TIMES or folds[position][0].isdigit():
            position += 1
        elif folds[position] == "on" and (
            folds[position + 1 : position + 2]
            and (folds[position + 1] in days or folds[position + 1][0].isdigit())
        ):
            position += 2
        elif folds[position] in _OCCASIONS:
            stop = next(
                (j for j in range(position, min(last, position + _LONGEST)) if folds[j] in (",", ".")), None
            )
            if stop is None or where.isdisjoint(folds[position:stop]):
                return position
            position = stop
        else:
            return position
    return position
