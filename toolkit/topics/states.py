"""The trie of topic phrases, of which a text has only as much written out as its words ask for.

A few words side by side, each with its choices and lists, stand for tens of thousands of phrases. So a state knows
the words that may come next, and the state behind such a word is made when a text has the word there.
"""

from collections.abc import Callable, Mapping
from itertools import chain
from sys import intern
from typing import Final, NamedTuple

from toolkit.topics.entries import Entry


class Options(NamedTuple):
    """What one word of a notation stands for."""

    begins: Mapping[str, tuple[tuple[str, ...], ...]]  #: by its first token: the tokens that go with it
    may_lack: bool  #: the word may be left out


class Rest(NamedTuple):
    """What of a phrase comes after a state: tokens, then words of its notation, then what it stands for."""

    folds: tuple[str, ...]
    words: tuple[str, ...]
    options: Callable[[str], Options]
    entry: Entry


class State(dict[str, "State"]):
    """One state of the trie: the states behind the words that may come next, by these.

    `value` is what the phrases that end here stand for, and `pending` those that have not been looked at yet.
    """

    __slots__ = ("_goes_on", "pending", "value")

    def __init__(self) -> None:
        super().__init__()
        self.value: Entry | None = None
        self.pending: list[Rest] = []
        #: the words that may come next, with the tokens behind each and the words of the notation behind these
        self._goes_on: list[tuple[Mapping[str, tuple[tuple[str, ...], ...]], tuple[str, ...], Rest]] = []

    def await_rest(self, word: str, rest: Rest) -> None:
        """Keep what of a phrase follows a word here for when a text asks for it."""
        state = self.get(word)
        if state is None or state is UNWRITTEN:
            state = self[intern(word)] = State()  # a text has the word as the same string
        state.pending.append(rest)

    def settle(self) -> None:
        """Note which phrases end here, and the words that may come next."""
        for rest in self.pending:
            self._take(rest)
        self.pending = []
        begun = chain.from_iterable([begins for begins, _, _ in self._goes_on])
        self.update(dict.fromkeys(begun, UNWRITTEN))

    def _take(self, rest: Rest) -> None:
        if rest.folds:
            self._goes_on.append(({rest.folds[0]: (rest.folds[1:],)}, rest.words, rest))
        elif rest.words:
            options, words = rest.options(rest.words[0]), rest.words[1:]
            self._goes_on.append((options.begins, words, rest))
            if options.may_lack:
                self._take(Rest((), words, rest.options, rest.entry))
        elif self.value is None or self.value is rest.entry:
            self.value = rest.entry
        else:
            self.value = self.value.merge(rest.entry)

    def written(self, word: str) -> "State":
        """Return the state behind a word that may come next, made of the phrases that have it there."""
        state = self[word] = State()
        state.pending = [
            Rest(folds, words, rest.options, rest.entry)
            for begins, words, rest in self._goes_on
            for folds in begins.get(word, ())
        ]
        state.settle()
        return state


#: Stands for the state behind a word that no text has had there yet.
UNWRITTEN: Final = State()
