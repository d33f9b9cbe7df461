"""Whether a sentence has a phrase of calling that a rule could start from, with somebody near who could be on the call."""

from toolkit.extract.calls.words import CallWords, call_words, is_lasting, is_on_call, is_thanked_for
from toolkit.extract.firstofficials import GROUPS, OBJECTS
from toolkit.extract.kin import is_of_friend
from toolkit.extract.words import past_day, words
from toolkit.reference import titles
from toolkit.text import Words

_REACH = 32  #: tokens after a verb of speaking up to "with" or "to"
_NEAR = 6  #: tokens after a verb of calling up to the one called
_CONVERSATIONS = frozenset(("conversation", "conversations"))
STEP = 4  #: tokens after "with" or a verb up to the name or title of somebody
_NOUN_TOO = frozenset(("phone", "telephone", "ring", "dial"))  #: verbs after "to" or a modal only
_RANG = frozenset(("rang", "phoned", "telephoned"))
_QUOTES = frozenset('“"«‘')  #: after "called" they hold a name of something


def has_phrase(tokens: Words, *, alone: bool) -> bool:
    """Tell whether a phrase of calling stands in a sentence that a rule could start from."""
    lexicon = call_words()
    folds = tokens.folds
    if (
        any(
            hit.value != "talk" and not is_blocked(lexicon, tokens, hit.first, hit.last)
            for hit in lexicon.nouns.find(folds)
        )
        or next(lexicon.ways.find(folds), None) is not None
    ):
        return True
    return any(
        (hit.value in ("rang", "called") and _calls_somebody(lexicon, tokens, hit.first, hit.last))
        or (hit.value == "spoke" and alone and _speaks(tokens, hit.first, hit.last))
        for hit in lexicon.verbs.find(folds)
    ) or (alone and any(folds[i] in _CONVERSATIONS and _speaks(tokens, i, i + 1) for i in range(len(folds))))


def is_blocked(lexicon: CallWords, tokens: Words, first: int, last: int) -> bool:
    """Tell whether "call" is no conversation whatever else the sentence says: "a call for", "courtesy call"."""
    folds = tokens.folds
    if last - first > 1 or folds[first] not in ("call", "calls"):
        return False
    if is_on_call(tokens.words, first, last):
        return False
    if first and (folds[first - 1] in lexicon.before or folds[first - 1] in words().modals):
        return True
    if last == len(folds) or folds[last] == "on":  # "the call on Monday" is one
        return False
    if is_lasting(folds, last, len(folds)) or (folds[last] == "for" and is_thanked_for(folds, first, 0)):
        return False
    return lexicon.after.longest(folds, last, len(folds)) is not None


def _calls_somebody(lexicon: CallWords, tokens: Words, first: int, last: int) -> bool:
    """Tell "called President X", "called him", "called to thank X", "was called by X" from "called for talks"."""
    folds = tokens.folds
    last = past_day(folds, last, len(folds))
    if folds[first] in _NOUN_TOO and not (
        first and (folds[first - 1] == "to" or folds[first - 1] in words().modals)
    ):
        return False
    if first and folds[first - 1] in ("who", "had") and folds[first] in _RANG:
        return True  # "X, who rang in the evening, told Y"
    stop = min(len(folds), last + _NEAR)
    if any(folds[i] in ("by", "to") and _somebody(tokens, i + 1, _NEAR) for i in range(last, stop)):
        return True
    if last < len(folds) and folds[last] in _QUOTES:
        return False
    if last < stop and lexicon.after.longest(folds, last, len(folds)) is not None:
        return False
    return (
        _somebody(tokens, last, STEP)
        or not GROUPS.isdisjoint(folds[last : last + _NEAR])  # "rang a series of world leaders"
        or is_of_friend(folds[last : last + STEP + 1])
    )


def _speaks(tokens: Words, first: int, last: int) -> bool:
    """Tell whether somebody may be spoken with: after "with" or "to", or one of several who speak."""
    folds = tokens.folds
    return any(
        folds[i] in ("with", "to", "between")
        and (_somebody(tokens, i + 1, STEP) or not GROUPS.isdisjoint(folds[i + 1 : i + 2 + _NEAR]))
        for i in range(last, min(len(folds), last + _REACH))
    ) or any(folds[i] in ("and", "leaders", "both", "two") for i in range(max(0, first - _REACH), first))


def _somebody(tokens: Words, first: int, reach: int) -> bool:
    """Tell whether a name, an office or a pronoun for a person stands among the next tokens."""
    folds, text = tokens.folds, tokens.words
    title_trie, counterparts = titles(), words().counterparts
    for i in range(first, min(len(folds), first + reach)):
        fold = folds[i]
        if text[i][0].isupper() or fold in OBJECTS or fold in counterparts:
            return True
        if fold in title_trie.root and title_trie.longest(folds, i, len(folds)) is not None:
            return True
    return False
