"""Lexicons looked up together: one pass over a text finds where the phrases of any of them may begin."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from toolkit.lexicon import Hit, Node, PhraseTrie, longest_from

T = TypeVar("T")


class Phrasebook:
    """Lexicons and sets of words that are looked up together, in one pass over a text."""

    __slots__ = ("_keys", "_opening", "_words")

    def __init__(self, tries: Iterable[PhraseTrie[Any]], words: Iterable[frozenset[str]] = ()) -> None:
        self._keys: tuple[_Key, ...] = (*tries, *words)
        #: The states after a word in the lexicons that have phrases opening with it, and the sets that hold it.
        self._opening: dict[str, tuple[tuple[int, Node[Any]], ...]] = {}
        self._words: dict[str, tuple[int, ...]] = {}
        for number, key in enumerate(self._keys):
            if isinstance(key, PhraseTrie):
                for fold, node in key.root.items():
                    self._opening[fold] = (*self._opening.get(fold, ()), (number, node))
            else:
                for fold in key:
                    self._words[fold] = (*self._words.get(fold, ()), number)

    def open(self, folds: Sequence[str]) -> "Phrases":
        """Return where in a text the phrases of each lexicon may begin, and the words of each set stand.

        Where the second word of a phrase does not follow, none begins: that holds for most words that open some.
        """
        begins: list[list[int]] = [[] for _ in self._keys]
        end = len(folds)
        for position, states in enumerate(map(self._opening.get, folds), 1):
            if states is not None:
                following = folds[position] if position < end else ""
                for number, node in states:
                    if node.pending:
                        node.settle()
                    if node.value is not None or following in node:
                        begins[number].append(position - 1)
        for position, numbers in enumerate(map(self._words.get, folds)):
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
        return begins[bisect_left(begins, first) : bisect_left(begins, stop)]

    def find(self, trie: PhraseTrie[T], first: int, stop: int) -> list[Hit[T]]:
        """Return the longest phrases of one lexicon in a range of tokens; they do not overlap."""
        begins = self.begins[trie]
        at = bisect_left(begins, first)
        if at == len(begins) or begins[at] >= stop:
            return []
        found: list[Hit[T]] = []
        folds, root, done = self.folds, trie.root, first
        for position in begins[at : bisect_left(begins, stop, at)]:
            if position >= done:
                hit = longest_from(root[folds[position]], folds, position, stop)
                if hit is not None:
                    found.append(hit)
                    done = hit.last
        return found
