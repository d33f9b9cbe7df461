"""Lengths that a text gives its calls in their order: "The first call lasted 25 minutes, the second more than an hour"."""

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.clocktimes import LENGTH_VERBS
from toolkit.extract.facts import CALL_WORDS
from toolkit.extract.reading import Reading

_RANKS = {"first": 1, "former": 1, "second": 2, "latter": 2, "third": 3}
_REACH = 9  #: tokens of "second of the two conversations took a little over"
_BETWEEN = (
    CALL_WORDS
    | LENGTH_VERBS
    | frozenset(
        """of the two them both one ones phone telephone video was for on just only which about around roughly some nearly almost over
        under well more less than a little little bit barely under closer to not quite at least , - """.split()
    )
)


def is_of_rank(reading: Reading, call: Call, number: int, first: int) -> bool | None:
    """Tell whether the length at token `first` is that of a call by its place among those of the text; None where no word counts them.

    Of an only call, "the first" is another where a second is named with it: "It was the second call in a week; the first lasted".
    """
    rank = _rank(reading, number, first)
    if rank is None or call.rank:
        return None if rank is None else rank == call.rank
    return None if _FURTHER.isdisjoint(reading.layout.words[number]) else False


_FURTHER = frozenset(("second", "third", "fourth"))


def _rank(reading: Reading, number: int, first: int) -> int | None:
    """Return of which of a text's calls, counted from 1, the length at token `first` is; None where no word counts them."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    for at in range(first - 1, max(sentence.first, first - _REACH) - 1, -1):
        if folds[at] == "," and (ranked := _before_aside(folds, at, sentence.first)) is not None:
            return _RANKS[folds[ranked]] if _counts_calls(reading, number) else None
        if folds[at] in _RANKS and folds[at - 1] == "the":
            counts = _counts_calls(reading, number) or _opens(folds, at, sentence.first)
            return _RANKS[folds[at]] if counts else None
        if folds[at] not in _BETWEEN:
            return None
    return None


def _before_aside(folds: list[str], close: int, first: int) -> int | None:
    """Return the word of rank before "to Lima" between commas: "the first, to Lima, went on for 40 minutes"."""
    opens = next((i for i in range(close - 2, max(first + 1, close - _ASIDE), -1) if folds[i] == ","), None)
    if opens is None or folds[opens + 1] not in ("to", "with", "from"):
        return None
    return opens - 1 if folds[opens - 1] in _RANKS and folds[opens - 2] == "the" else None


_ASIDE = 7  #: tokens of ", with the Chilean president,"


def _opens(folds: list[str], at: int, first: int) -> bool:
    """Tell whether a word of rank and its call open a sentence: "The second call, which lasted 40 minutes"."""
    return at == first + 1 and not CALL_WORDS.isdisjoint(folds[at + 1 : at + 3])


def _counts_calls(reading: Reading, number: int) -> bool:
    """Tell whether a sentence, or the one before it, speaks of the first of several calls."""
    near = reading.layout.words[number] | (reading.layout.words[number - 1] if number else frozenset())
    return not {"first", "former"}.isdisjoint(near) and not CALL_WORDS.isdisjoint(near)
