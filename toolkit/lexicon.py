"""Phrase lexicons: a trie over tokens, and the small notation in which phrases are written.

A phrase is words in lower case; `(a|b)` is a choice inside a word or of whole words, `[a]` may be left
out, so `(impose|imposing) [new] sanction[s]` stands for eight phrases. Look-ups are by folded token, cost
one dictionary step a token, and keep the longest match from each position.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from sys import intern
from typing import Generic, NamedTuple, TypeVar

from toolkit.patterns import awaited
from toolkit.text import FOLD, folds_of

T = TypeVar("T")


class Hit(NamedTuple, Generic[T]):
    """A phrase found: its tokens `first` up to but without `last`, and what it stands for."""

    first: int
    last: int
    value: T


class Node(dict[str, "Node[T]"], Generic[T]):
    """One state of a trie; `value` is set where a phrase ends, `pending` is what still has to be written out.

    The choices for one word lead to one state, which is `shared` until more is to stand after one of them.
    """

    __slots__ = ("pending", "shared", "value")

    def __init__(self) -> None:
        super().__init__()
        self.value: T | None = None
        self.pending: list[Rest[T]] | None = None
        self.shared = False

    def child(self, fold: str) -> "Node[T]":
        """Return the state after a token, of which no other token knows, made if need be."""
        node = self.get(fold)
        if node is None:
            node = self[intern(fold)] = type(self)()  # a text has the token as the same string
        elif node.shared:
            node = self[fold] = node.copied()
        return node

    def copied(self) -> "Node[T]":
        """Return a state like this one; those after it lead on from both."""
        copy = type(self)()
        copy.value, copy.pending = self.value, self.pending and list(self.pending)
        for fold, node in self.items():
            node.shared = True
            copy[fold] = node
        return copy

    def settle(self) -> None:
        """Write the pending phrases one token further."""
        waiting, self.pending = self.pending or (), None
        for folds, items, value in waiting:
            if folds:
                self.child(folds[0]).await_rest(Rest(folds[1:], items, value))
            else:
                self.enter(items, value)

    def await_rest(self, rest: "Rest[T]") -> None:
        """Keep what follows this state for when a text asks for it."""
        if self.pending is None:
            self.pending = [rest]
        else:
            self.pending.append(rest)

    def accept(self, value: T) -> None:
        """Let a phrase end here; the later of two has the say."""
        self.value = value

    def enter(self, items: Sequence["Choices"], value: T) -> None:
        """Add a phrase, a choice for each word of it; only its first tokens are written out."""
        if not items:
            self.accept(value)
            return
        choices, rest = items[0], items[1:]
        common: Node[T] | None = None
        for folds in choices:
            if not folds:
                self.enter(rest, value)
            elif len(folds) > 1 or folds[0] in self:
                self.child(folds[0]).await_rest(Rest(folds[1:], rest, value))
            else:
                if common is None:
                    common = type(self)()
                    common.shared = len(choices) > 1
                    common.await_rest(Rest((), rest, value))
                self[intern(folds[0])] = common


class SharingNode(Node[tuple[T, ...]]):
    """A state at whose end several may claim a phrase: its value is all of theirs, in the order they were added."""

    __slots__ = ()

    def accept(self, value: tuple[T, ...]) -> None:
        """Let a phrase end here for one more who claims it."""
        self.value = tuple(dict.fromkeys((*(self.value or ()), *value)))


Choices = tuple[tuple[str, ...], ...]  #: what may stand for one word of a notation, as folded tokens


class Rest(NamedTuple, Generic[T]):
    """What of a phrase comes after a state: tokens, then words of its notation, then its value."""

    folds: tuple[str, ...]
    items: Sequence[Choices]
    value: T


class PhraseTrie(Generic[T]):
    """Phrases by their folded tokens; a later `add` of the same phrase replaces the value.

    Phrases given in the notation are written out only as far as a text asks for them: a few choices side by side
    stand for tens of thousands of phrases, of which a text has none or one.
    """

    __slots__ = ("root",)

    def __init__(self, phrases: Iterable[tuple[str, T]] = ()) -> None:
        self.root: Node[T] = Node()
        for phrase, value in phrases:
            self.add(phrase, value)

    @classmethod
    def of_notations(cls, notations: Iterable[tuple[str, T]]) -> "PhraseTrie[T]":
        """Build a trie of (notation, value) pairs."""
        trie = cls()
        for notation, value in notations:
            trie.add_notation(notation, value)
        return trie

    @staticmethod
    def of_claims(claims: Iterable[tuple[str, T]]) -> "PhraseTrie[tuple[T, ...]]":
        """Build a trie of (notation, claimant) pairs: a phrase stands for all who claim it."""
        trie: PhraseTrie[tuple[T, ...]] = PhraseTrie()
        trie.root = SharingNode()
        for notation, claimant in claims:
            trie.add_notation(notation, (claimant,))
        return trie

    def add_notation(self, notation: str, value: T) -> None:
        """Add the phrases of a notation, written out as far as a text asks for them."""
        self.add_choices(choices_of(notation), value)

    def add_choices(self, items: Sequence["Choices"], value: T) -> None:
        """Add the phrases of a notation that is read already."""
        self.root.enter(items, value)

    def add(self, phrase: str, value: T) -> None:
        """Add one phrase without notation, as it would stand in a text."""
        self.add_tokens(_folds(phrase), value)

    def add_tokens(self, folds: Sequence[str], value: T) -> None:
        """Add one phrase that is folded and split already."""
        self.root.child(folds[0]).await_rest(Rest(tuple(folds[1:]), (), value))

    def longest(self, folds: Sequence[str], first: int, stop: int) -> Hit[T] | None:
        """Return the longest phrase that begins at token `first` and ends before `stop`."""
        node = self.root.get(folds[first])
        if node is None or (
            # most phrases that could begin here end at their second word
            node.value is None
            and node.pending is None
            and (first + 1 >= stop or folds[first + 1] not in node)
        ):
            return None
        return longest_from(node, folds, first, stop)

    def find(self, folds: Sequence[str], first: int = 0, stop: int | None = None) -> Iterator[Hit[T]]:
        """Yield the longest phrases from left to right; they do not overlap."""
        end = len(folds) if stop is None else stop
        done = first
        for position, node in enumerate(map(self.root.get, folds[first:end]), first):
            if node is not None and position >= done:
                hit = longest_from(node, folds, position, end)
                if hit is not None:
                    yield hit
                    done = hit.last


def longest_from(node: Node[T] | None, folds: Sequence[str], first: int, stop: int) -> Hit[T] | None:
    """Return the longest phrase that begins at token `first`, whose state is `node`."""
    last = first
    value: T | None = None
    position = first
    while node is not None:
        position += 1
        if node.pending:
            node.settle()
        if node.value is not None:
            last, value = position, node.value
        if position >= stop:
            break
        node = node.get(folds[position])
    return None if value is None else Hit(first, last, value)


_GROUPS = frozenset("()[]")
_GROUP = awaited(r"\(([^()\[\]]*)\)|\[([^()\[\]]*)\]")
_NESTED = awaited(r"[(\[][^()\[\]]*[(\[]")
# One word of a notation with its choices: anything but white space, and groups with any, one inside another.
INSIDE = r"(?:[^()\[\]]|\([^()\[\]]*\)|\[[^()\[\]]*\])*"
_ITEM = awaited(rf"(?:[^\s()\[\]]|\({INSIDE}\)|\[{INSIDE}\])+")


def expand(notation: str) -> tuple[str, ...]:
    """Write out the phrases that a notation stands for, e.g. `sanction[s]` → sanction, sanctions."""
    if "(" not in notation and "[" not in notation:
        return (" ".join(notation.split()),)
    if _NESTED.search(notation) is not None:  # the group inside first, then those around it
        match = _GROUP.search(notation)
        if match is not None:
            head, tail = notation[: match.start()], notation[match.end() :]
            return tuple(
                phrase for option in _options(*match.groups()) for phrase in expand(head + option + tail)
            )
    head, *groups = _GROUP.split(notation)
    written = [head]
    for choices, optional, text in zip(groups[::3], groups[1::3], groups[2::3], strict=True):
        options = _options(choices, optional)
        written = [before + option + text for before in written for option in options]
    return tuple([" ".join(phrase.split()) for phrase in written])


def _options(choices: str | None, optional: str) -> list[str]:
    """Return what a group stands for, `(a|b)` or `[a|b]`."""
    return choices.split("|") if choices is not None else ["", *optional.split("|")]


def phrases(entries: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str]]:
    """Turn {value: notations} into (phrase, value) pairs for a `PhraseTrie`."""
    for value, notations in entries.items():
        for notation in notations:
            for phrase in expand(notation.translate(FOLD)):
                yield phrase, value


def words_in(notation: str) -> list[str]:
    """Return the words of a notation, each with its choices in it."""
    words: list[str] = _ITEM.findall(notation)
    return words


def choices_of(notation: str) -> tuple[Choices, ...]:
    """Return the words of a notation, each as what it stands for."""
    return tuple(_choices(item) for item in words_in(notation))


def words_of(notation: str) -> tuple[frozenset[str], ...]:
    """Return the words that must stand in a phrase, each with its forms: the first token of what may stand there."""
    return tuple(frozenset(folds[0] for folds in forms) for forms in choices_of(notation) if all(forms))


@cache
def _choices(item: str) -> Choices:
    """Return what one word of a notation stands for."""
    inside = item[1:-1]
    # most are plain choices, which need no writing out
    plain = item[0] == "(" and not _GROUPS.intersection(inside)
    return tuple(dict.fromkeys(map(_folds, inside.split("|") if plain else expand(item))))


def _folds(phrase: str) -> tuple[str, ...]:
    """Return the folded tokens of a phrase."""
    return (phrase.casefold(),) if phrase.isalpha() else tuple(folds_of(phrase))
