"""Whether people, and two officials, may be named in some words: offices, known names, and states."""

from collections.abc import Iterator
from functools import lru_cache

from toolkit.extract.words import words
from toolkit.reference import side_names, titles
from toolkit.reference.names import by_surname
from toolkit.text import Words

GROUPS = frozenset(
    "allies partners counterparts colleagues leaders ministers heads ambassadors countries".split()
)
OBJECTS = frozenset("him her them us me whom".split())
_SUBJECTS = frozenset("he she they we i both sides leaders two pair".split())


def somebody_in(tokens: Words) -> bool:
    """Tell whether a name, an office or a word for people stands in a sentence, its first word apart."""
    folds, text = tokens.folds, tokens.words
    lists = words()
    if any(
        (text[i][0].isupper() and folds[i] not in lists.weekdays and folds[i] not in lists.months)
        or folds[i] in OBJECTS
        or folds[i] in _SUBJECTS
        for i in range(1, len(folds))
    ):
        return True
    return bool(folds and folds[0] in _SUBJECTS) or next(_marks(tokens), None) is not None


def two_officials(tokens: Words) -> bool:
    """Tell whether two officials may be named: an office or a known name, and a state or another name beside it.

    Beside an office "allies" will do; without office and name only states can be on a call, and then there are two.
    """
    marks: set[str] = set()
    count = 0
    for mark in _marks(tokens):
        marks.add(mark)
        count += 1
        if count > 1 and marks != {_OFFICE} and not marks.isdisjoint((_OFFICE, _KNOWN)):
            return True
    if marks == {_OFFICE}:
        return count > 1 and not GROUPS.isdisjoint(tokens.folds)
    return len(marks) > 1


_OFFICE, _KNOWN = "office", "known"


def _marks(tokens: Words) -> Iterator[str]:
    """Yield what each office, known name and state says: of a state its code."""
    folds, text = tokens.folds, tokens.words
    title_trie, side_trie = titles(), side_names()
    last = len(folds)
    for i, fold in enumerate(folds):
        title = title_trie.longest(folds, i, last) if fold in title_trie.root else None
        if title is not None:
            yield _OFFICE
            yield from title.value.sides[:1]
        if text[i][0].isupper():
            side = side_trie.longest(folds, i, last) if fold in side_trie.root else None
            if side is not None:  # "UN Special Envoy": an office and a side
                yield side.value.side
            elif title is None and _is_surname(fold):
                yield _KNOWN


@lru_cache(maxsize=20_000)
def _is_surname(fold: str) -> bool:
    return bool(by_surname(fold))
