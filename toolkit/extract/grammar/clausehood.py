"""Tell a clause from a noun phrase: "said the call lasted an hour", "told him about his contacts"."""

from functools import cache
from typing import Final

from toolkit.extract.grammar.complements import TIMES
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.reading import Reading
from toolkit.extract.speakers import speakers
from toolkit.extract.words import is_manner, words
from toolkit.memo import Memo

_BEFORE_NOUNS = frozenset("the a an of his her its their in on for with to and new recent".split())


def is_clause(reading: Reading, first: int, last: int, *, said: bool = False) -> bool:
    """Tell whether tokens hold a finite verb, as a reported clause does and "about his contacts" does not.

    After "said" any words but an adverbial are a clause.
    """
    folds, text = reading.tokens.folds, reading.tokens.words
    if text[first] in "“\"‘'«„":
        return True
    if folds[first] in ("about", "on", "of", "to", "with", "for", "against"):
        return said and folds[first] == "on" and _fronted(folds, first, last)
    if said:
        return any(f not in TIMES and f[0].isalnum() for f in folds[first:last])
    finite = _finite()
    for j in range(first, last):
        if folds[j] == "that" and folds[j - 1] in ("and", "but"):
            return False
        if folds[j] in finite and not (folds[j].endswith("s") and folds[j - 1] in _BEFORE_NOUNS):
            return True
        if j > first and folds[j].endswith("ed") and len(folds[j]) > 4 and not _attributive(folds, j):
            return True
    return False


def _fronted(folds: list[str], first: int, last: int) -> bool:
    """Tell whether a comma and a clause follow an adverbial: "said on all three calls, ships came up"."""
    comma = next((j for j in range(first, last - 3) if folds[j] == ","), last)
    return not _finite().isdisjoint(folds[comma + 2 : last]) and not any(
        f in TIMES for f in folds[first + 1 : comma]
    )


def finite(fold: str) -> bool:
    """Tell whether a word can be the verb of a clause: one that a list has, or a regular past."""
    return _CAN_BE_FINITE[fold]


def _can_be_finite(fold: str) -> bool:
    return fold in _finite() or (fold.endswith("ed") and len(fold) > 4)


_CAN_BE_FINITE: Final = Memo(_can_be_finite)


@cache
def _finite() -> frozenset[str]:
    forms = {form for form, readings in verbs().items() if any(v.form in ("past", "third") for v in readings)}
    return words().auxiliaries | forms | words().irregular_pasts | {"'d", "'ll"}


def _attributive(folds: list[str], j: int) -> bool:
    """Tell whether a participle stands before a noun: "the announced plan", "newly elected"."""
    before = folds[j - 1]
    return (
        before in speakers().openers
        or before == "'s"
        or is_manner(before)
        or before in words().of_words
        or before in words().to_words
    )
