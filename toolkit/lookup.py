"""Lexicons looked up together: one pass over a text finds where the phrases of any of them may begin."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import compress
from typing import Any, NamedTuple, TypeVar

from toolkit.lexicon import Hit, PhraseTrie, longest_from
from toolkit.memo import Memo

T = TypeVar("T")
Tells = Callable[[str], bool]  #: of a folded word


class Begun(NamedTuple):
    """What may begin with a word, by numbers of lexicons and sets: with any word behind it, or with some."""

    always: tuple[int, ...]
    behind: Mapping[str, tuple[int, ...]]  #: those with a word behind it, and those of `always`


class Phrasebook:
    """Lexicons and sets of words that are looked up together, in one pass over a text."""

    __slots__ = ("_begun", "_by_fold", "_keys", "_tells")

    def __init__(
        self,
        tries: Iterable[PhraseTrie[Any]],
        words: Iterable[frozenset[str]] = (),
        tells: Iterable[Tells] = (),
    ) -> None:
        """Join lexicons and sets of words, and functions that tell of a word whether somebody looks for it."""
        listed: tuple[PhraseTrie[Any] | frozenset[str], ...] = (*tries, *words)
        self._by_fold: dict[str, list[int]] = {}
        for number, key in enumerate(listed):
            for fold in key.root if isinstance(key, PhraseTrie) else key:
                self._by_fold.setdefault(fold, []).append(number)
        self._tells = tuple(enumerate(tells, len(listed)))
        self._keys: tuple[_Key, ...] = (*listed, *(tell for _, tell in self._tells))
        self._begun = Memo(self._begin)

    def open(self, folds: Sequence[str]) -> "Phrases":
        """Return where in a text the phrases of each lexicon may begin, and the words of each set stand."""
        begins: list[list[int]] = [[] for _ in self._keys]
        begun = list(map(self._begun.__getitem__, folds))
        places = zip(range(len(folds)), begun, [*folds[1:], ""], strict=False)  # no word, no place
        for position, may, following in compress(places, begun):
            if may is not None:  # four in five phrases end at their second word
                for number in may[1].get(following, may[0]):
                    begins[number].append(position)
        return Phrases(folds, dict(zip(self._keys, begins, strict=True)))

    def _begin(self, fold: str) -> Begun | None:
        """Work out what may begin with a word that a text has."""
        numbers = [*self._by_fold.get(fold, ()), *(number for number, tell in self._tells if tell(fold))]
        if not numbers:
            return None
        always: list[int] = []
        behind: dict[str, list[int]] = {}
        for number in numbers:
            key = self._keys[number]
            node = key.root[fold] if isinstance(key, PhraseTrie) else None
            if node is not None and node.pending:
                node.settle()
            if node is None or node.value is not None:
                always.append(number)
            else:
                for word in node:
                    behind.setdefault(word, []).append(number)
        return Begun(tuple(always), {word: tuple(sorted((*always, *more))) for word, more in behind.items()})


_Key = PhraseTrie[Any] | frozenset[str] | Tells


def places_where(tells: Callable[[str], bool], words: Sequence[str], first: int, stop: int) -> list[int]:
    """Return the tokens of a range of whose words something is true, as the method of a set or memo tells.

    That takes no step of Python for each word of which it is not.
    """
    return list(compress(range(first, stop), map(tells, words[first:stop])))


class Phrases(NamedTuple):
    """The tokens of one text at which phrases and words of a book may stand."""

    folds: Sequence[str]
    begins: Mapping[_Key, list[int]]

    def places(self, key: _Key, first: int, stop: int) -> list[int]:
        """Return the tokens of a range at which a phrase of a lexicon may begin, or that are words of a set or told."""
        begins = self.begins[key]
        if not begins or begins[-1] < first:
            return []
        return begins[bisect_left(begins, first) : bisect_left(begins, stop)]

    def find(self, trie: PhraseTrie[T], first: int, stop: int) -> list[Hit[T]]:
        """Return the longest phrases of one lexicon in a range of tokens; they do not overlap."""
        found: list[Hit[T]] = []
        begins = self.begins[trie]
        if not begins or begins[-1] < first:
            return found
        at = bisect_left(begins, first)
        if begins[at] >= stop:
            return found
        folds, root = self.folds, trie.root
        for position in begins[at : bisect_left(begins, stop, at)]:
            if position >= first:
                hit = longest_from(root[folds[position]], folds, position, stop)
                if hit is not None:
                    found.append(hit)
                    first = hit.last
        return found

    def begun(self, tries: Sequence[PhraseTrie[T]]) -> list[tuple[int, PhraseTrie[T]]]:
        """Return the tokens at which phrases of some lexicons may begin, each with its lexicon, in the order of both."""
        begun = [(at, number) for number, trie in enumerate(tries) for at in self.begins[trie]]
        begun.sort()
        return [(at, tries[number]) for at, number in begun]
