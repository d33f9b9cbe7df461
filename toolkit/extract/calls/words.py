"""The vocabulary of calls, read once from `lexicons/en/calls.toml` into tries."""

from functools import cache
from typing import NamedTuple

from toolkit.lexicon import PhraseTrie, words_of
from toolkit.text import FOLD
from toolkit.wordlists import word_lists


class CallWords(NamedTuple):
    """Tries of the words of calling; `nouns` and `ways` give the medium, `verbs` the kind of verb."""

    nouns: PhraseTrie[str]
    ways: PhraseTrie[str]
    verbs: PhraseTrie[str]
    past: PhraseTrie[str]
    status: PhraseTrie[str]
    audiences: PhraseTrie[str]
    after: PhraseTrie[str]
    addressing: PhraseTrie[str]
    before: frozenset[str]
    headed: frozenset[str]


def _trie(lists: dict[str, list[str]]) -> PhraseTrie[str]:
    return PhraseTrie.of_notations(
        (notation.translate(FOLD), name) for name, notations in lists.items() for notation in notations
    )


@cache
def call_words(language: str = "en") -> CallWords:
    """Return the vocabulary of calls of a language."""
    data = word_lists("calls", language)
    blocks = data["blocks"]
    return CallWords(
        nouns=_trie(data["nouns"]),
        ways=_trie(data["ways"]),
        verbs=_trie(data["verbs"]),
        past=_trie({"past": blocks["past"]}),
        status=_trie({k: blocks[k] for k in ("unplanned", "cancelled", "planned", "requested", "denied")}),
        audiences=_trie({"audience": blocks["audiences"]}),
        after=_trie({"after": blocks["after"]}),
        addressing=_trie({"to": data["addressing"]["verbs"]}),
        before=frozenset(blocks["before"]),
        headed=frozenset(data["headings"]["conversation"]),
    )


#: Verbs that report a call without a noun or a phrase for the medium beside them.
_BARE_VERBS = ("spoke", "rang", "called")


@cache
def needed_words(language: str = "en") -> frozenset[str]:
    """Return folded words of which every text that reports a call has one.

    A report needs a noun that says that it was a call, a phrase for the medium, or a verb of speaking or calling;
    of each such phrase one word is taken, where possible one that is needed already.
    """
    data = word_lists("calls", language)
    firm = [notation for name, notations in data["nouns"].items() if name != "talk" for notation in notations]
    ways = [notation for notations in data["ways"].values() for notation in notations]
    verbs = [notation for name in _BARE_VERBS for notation in data["verbs"][name]]
    choices = [words_of(notation.translate(FOLD)) for notation in (*verbs, *ways, *firm)]
    needed: set[str] = {"conversation", "conversations"}  # held with somebody, it may be one
    for items in sorted(choices, key=len):
        # Of the words of a phrase one that is needed already, then a long one: "line" rather than "on".
        best = min(
            items, key=lambda forms: (bool(forms - needed), min(map(len, forms)) < 4, len(forms - needed))
        )
        needed |= best
    return frozenset(needed)


def is_on_call(said: list[str], first: int, last: int) -> bool:
    """Tell "told President X on call that", "is on call with X" from a doctor on call; `said` are words as written."""
    if first < _ON_CALL or said[first - 1].casefold() != "on":
        return False
    return said[first - 2][0].isupper() or said[last : last + 1] == ["with"]


_ON_CALL = 2  #: tokens before the noun: a name and "on"


def is_thanked_for(folds: list[str], call: int, first: int) -> bool:
    """Tell whether "for" goes with a verb before "in a call": "thanked X in a call for her help", not "joined in a call for calm"."""
    led = folds[call - 2 : call] in _IN_A
    return led and not _THANKING.isdisjoint(folds[max(first, call - _THANKED) : call])


_IN_A = (["in", "a"], ["in", "the"], ["in", "their"], ["during", "a"])
_THANKING = frozenset(
    "thanked thanks thanking praised praising congratulated apologised apologized lauded commended blamed criticised criticized".split()
)
_THANKED = 12  #: tokens of "thanked the Peruvian Prime Minister X in a"


def is_lasting(folds: list[str], at: int, last: int) -> bool:
    """Tell whether "for" leads to a length or a count: "hold a call for the first time", "a call for half an hour"."""
    return folds[at] == "for" and not _COUNTS.isdisjoint(folds[at + 1 : min(last, at + _COUNT)])


_COUNTS = frozenset("time minutes hour hours".split())
_COUNT = 6  #: tokens of "for the first time", "for an hour and a half"
