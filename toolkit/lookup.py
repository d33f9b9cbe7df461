"""Lexicons looked up together: one pass over a text finds where the phrases of any of them may begin."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from toolkit.lexicon import Hit, PhraseTrie

T = TypeVar("T")


class Phrasebook:
    """Lexicons and sets of words that are looked up together, in one pass over a text."""

    __slots__ = ("_by_fold", "_keys")

    def __init__(self, tries: Iterable[PhraseTrie[Any]], words: Iterable[frozenset[str]] = ()) -> None:
        self._keys: tuple[_Key, ...] = (*tries, *words)
        self._by_fold: dict[str, tuple[int, ...]] = {}
        for number, key in enumerate(self._keys):
            for fold in key.root if isinstance(key, PhraseTrie) else key:
                self._by_fold[fold] = (*self._by_fold.get(fold, ()), number)

    def open(self, folds: Sequence[str]) -> "Phrases":
        """Return where in a text the phrases of each lexicon may begin, and the words of each set stand."""
        begins: list[list[int]] = [[] for _ in self._keys]
        for position, numbers in enumerate(map(self._by_fold.get, folds)):
            if numbers is not None:
                for number in numbers:
                    begins[number].append(position)
        return Phrases(folds, dict(zip(self._keys, begins, strict=True)))


_Key = PhraseTrie[Any] | frozenset[str]


class Phrases(NamedTuple):
    """The tokens of one text at which phrases and words of a book may stand."""

    folds: Sequence[str]
    begins: Mapping[_Key, list[int]]

    def places(self, key: _Key, first: int, stop: int) -> list[int]:
        """Return the tokens of a range at which a phrase of a lexicon may begin, or that are words of a set."""
        begins = self.begins[key]
        if not begins:
            return begins
        return begins[bisect_left(begins, first) : bisect_left(begins, stop)]

    def find(self, trie: PhraseTrie[T], first: int, stop: int) -> list[Hit[T]]:
        """Return the longest phrases of one lexicon in a range of tokens; they do not overlap."""
        found: list[Hit[T]] = []
        done = first
        for position in self.places(trie, first, stop):
            if position >= done:
                hit = trie.longest(self.folds, position, stop)
                if hit is not None:
                    found.append(hit)
                    done = hit.last
        return found
