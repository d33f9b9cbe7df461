"""Phrase lexicons: a trie over tokens, and the small notation in which phrases are written.

A phrase is words in lower case; `(a|b)` is a choice inside a word or of whole words, `[a]` may be left
out, so `(impose|imposing) [new] sanction[s]` stands for eight phrases. Look-ups are by folded token, cost
one dictionary step a token, and keep the longest match from each position.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from toolkit.text import FOLD, tokenize

T = TypeVar("T")


class Hit(NamedTuple, Generic[T]):
    """A phrase found: its tokens `first` up to but without `last`, and what it stands for."""

    first: int
    last: int
    value: T


class _Node(dict[str, "_Node[T]"], Generic[T]):
    """One state of the trie; `value` is set where a phrase ends."""

    __slots__ = ("value",)

    def __init__(self) -> None:
        super().__init__()
        self.value: T | None = None


class PhraseTrie(Generic[T]):
    """Phrases by their folded tokens; a later `add` of the same phrase replaces the value."""

    __slots__ = ("root",)

    def __init__(self, phrases: Iterable[tuple[str, T]] = ()) -> None:
        self.root: _Node[T] = _Node()
        for phrase, value in phrases:
            self.add(phrase, value)

    def add(self, phrase: str, value: T) -> None:
        """Add one phrase without notation, as it would stand in a text."""
        if phrase.isalpha():
            self.add_tokens((phrase.casefold(),), value)
        else:
            self.add_tokens(tokenize(phrase).folds, value)

    def add_tokens(self, folds: Sequence[str], value: T) -> None:
        """Add one phrase that is folded and split already."""
        node = self.root
        for fold in folds:
            child = node.get(fold)
            if child is None:
                child = node[fold] = _Node()
            node = child
        node.value = value

    def longest(self, folds: Sequence[str], first: int, stop: int) -> Hit[T] | None:
        """Return the longest phrase that begins at token `first` and ends before `stop`."""
        node: _Node[T] | None = self.root.get(folds[first])
        best: Hit[T] | None = None
        position = first
        while node is not None:
            position += 1
            if node.value is not None:
                best = Hit(first, position, node.value)
            if position >= stop:
                break
            node = node.get(folds[position])
        return best

    def find(self, folds: Sequence[str], first: int = 0, stop: int | None = None) -> Iterator[Hit[T]]:
        """Yield the longest phrases from left to right; they do not overlap."""
        end = len(folds) if stop is None else stop
        root = self.root
        position = first
        while position < end:
            if folds[position] in root:
                hit = self.longest(folds, position, end)
                if hit is not None:
                    yield hit
                    position = hit.last
                    continue
            position += 1


_GROUP = re.compile(r"\(([^()\[\]]*)\)|\[([^()\[\]]*)\]")


def expand(notation: str) -> tuple[str, ...]:
    """Write out the phrases that a notation stands for, e.g. `sanction[s]` → sanction, sanctions."""
    match = _GROUP.search(notation)
    if match is None:
        return (" ".join(notation.split()),)
    options = match[1].split("|") if match[1] is not None else ["", *match[2].split("|")]
    head, tail = notation[: match.start()], notation[match.end() :]
    return tuple(phrase for option in options for phrase in expand(head + option + tail))


def phrases(entries: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str]]:
    """Turn {value: notations} into (phrase, value) pairs for a `PhraseTrie`."""
    for value, notations in entries.items():
        for notation in notations:
            for phrase in expand(notation.translate(FOLD)):
                yield phrase, value
