"""Words of time, occasion and manner between a subject and its verb: "X on Monday night", "X in this regard" promised."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from toolkit.extract.words import words
from toolkit.lexicon import PhraseTrie, expand
from toolkit.wordlists import word_lists

_MOST = 3  #: adjuncts one behind the other: "on Monday, in a phone call, once more"
_LONGEST = 11  #: tokens of one


class _Adjuncts(NamedTuple):
    """Phrases from their last word to their first, the words of which times are made, and those that make one."""

    backwards: PhraseTrie[bool]
    times: frozenset[str]
    cores: frozenset[str]


@cache
def _adjuncts(language: str = "en") -> _Adjuncts:
    lists, days = word_lists("adjuncts", language), words(language).weekdays | words(language).months
    backwards: PhraseTrie[bool] = PhraseTrie()
    for notation in lists["phrases"]:
        for phrase in expand(notation):
            backwards.add_tokens(phrase.split()[::-1], value=True)
    cores = frozenset(lists["cores"].split()) | days
    return _Adjuncts(backwards, frozenset(lists["times"].split()) | cores, cores)


def adjunct_start(folds: Sequence[str], first: int, end: int) -> int:
    """Return where the adjuncts begin that end at a token, not before `first`; the token itself where there are none."""
    known = _adjuncts()
    at = end
    for _ in range(_MOST):
        stop = at - 1 if at < end and at - 1 > first and folds[at - 1] == "," else at  # "on Friday, 3 May"
        before = folds[max(first, stop - _LONGEST) : stop][::-1]
        if not before:
            break
        hit = known.backwards.longest(before, 0, len(before))
        length = max(hit.last if hit is not None else 0, _time(before, known))
        if not length:
            break
        at = stop - length
    return at


def _time(before: Sequence[str], known: _Adjuncts) -> int:
    """Return how many of the words, from the last to the first, tell a time: "on Monday night", "two days later"."""
    length, told = 0, False
    for fold in before:
        if fold not in known.times and not fold[0].isdigit():
            break
        told = (
            told or fold in known.cores or (fold.isdigit() and len(fold) == _YEAR) or fold.endswith(_ORDINALS)
        )
        length += 1
    return length if told else 0


_YEAR = 4  #: digits
_ORDINALS = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "0th")
