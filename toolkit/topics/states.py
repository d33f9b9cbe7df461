"""The trie of topic phrases, of which a text has only as much written out as its words ask for.

A few words side by side, each with its choices and lists, stand for tens of thousands of phrases. So a state knows
the words that may come next, and the state behind such a word is made when a text has the word there.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from toolkit.topics.entries import Entry

Behind = tuple[tuple[str, ...], ...]  #: the tokens that may go with a first one, each time all of them


class Options(NamedTuple):
    """What one word of a notation stands for."""

    begins: Mapping[str, Behind]  #: by its first token: the tokens that go with it
    may_lack: bool  #: the word may be left out


class Rest(NamedTuple):
    """What of a phrase comes after a state: tokens, then words of its notation, then what it stands for."""

    folds: tuple[str, ...]
    words: tuple[str, ...]
    options: Callable[[str], Options]
    entry: Entry


#: What of a phrase may come next: the first tokens of a word, with the tokens behind each, the words of the notation
#: behind it, what words of the notation stand for, and what the phrase stands for.
Onward = tuple[Mapping[str, Behind], tuple[str, ...], Callable[[str], Options], Entry]


class State(dict[str, "State | Behind"]):
    """One state of the trie: the states behind the words that may come next, by these.

    Behind a word that no text has had there yet stands no state, but what one of the phrases has there. `value` is
    what the phrases that end here stand for, and `pending` those that have not been looked at yet. A text has
    thousands of states written, most of them the end of a phrase: they hold no list that stays empty.
    """

    __slots__ = ("_goes_on", "pending", "value")

    def __init__(self) -> None:
        super().__init__()
        self.value: Entry | None = None
        self.pending: list[Rest] | None = None
        self._goes_on: Sequence[Onward] = ()

    def await_rest(self, rest: Rest) -> None:
        """Keep what of a phrase follows here for when a text asks for it."""
        if self.pending is None:
            self.pending = [rest]
        else:
            self.pending.append(rest)

    def settle(self) -> None:
        """Note which phrases end here, and the words that may come next."""
        onward = [*self._goes_on]
        for rest in self.pending or ():
            self._take(*rest, onward)
        self.pending = None
        self._lead_on(onward)

    def _lead_on(self, onward: list[Onward]) -> None:
        if onward:
            self._goes_on = onward
            for begins, *_ in onward:
                self.update(begins)  # at the speed of memory, with what stands there for a state

    def _take(
        self,
        folds: tuple[str, ...],
        words: tuple[str, ...],
        options: Callable[[str], Options],
        entry: Entry,
        onward: list[Onward],
    ) -> None:
        if folds:
            onward.append(({folds[0]: (folds[1:],)}, words, options, entry))
        elif words:
            word, behind = options(words[0]), words[1:]
            onward.append((word.begins, behind, options, entry))
            if word.may_lack:
                self._take((), behind, options, entry, onward)
        elif self.value is None or self.value is entry:
            self.value = entry
        else:
            self.value = self.value.merge(entry)

    def written(self, word: str) -> "State":
        """Return the state behind a word that may come next, made of the phrases that have it there."""
        state = self[word] = State()
        onward: list[Onward] = []
        for begins, words, options, entry in self._goes_on:
            for folds in begins.get(word, ()):
                state._take(folds, words, options, entry, onward)
        state._lead_on(onward)
        return state
