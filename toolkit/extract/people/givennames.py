"""Words that are titles and given names both, "Amir Khan", "Prince Adu", "Sultan Al Jaber": where they are part of a name."""

from functools import cache

from toolkit.extract.words import words
from toolkit.reference import is_known
from toolkit.text import Tokens
from toolkit.wordlists import word_lists

_GIVEN_NAMES = frozenset(("amir", "prince", "king", "malik", "sultan", "marshall", "dean"))
_COMMON = frozenset(("amir", "malik", "sultan"))  #: those that ministers bear more often than monarchs


@cache
def given_names(language: str = "en") -> frozenset[str]:
    """Return the commonest given names, folded, of women and men."""
    return frozenset(name for names in word_lists("givennames", language).values() for name in names.split())


def is_given_name(tokens: Tokens, before: str, i: int, last: int) -> bool:
    """Tell whether a title of one word is a given name where it stands; `before` is the letter of the chunk before it."""
    fold = tokens.folds[i]
    if fold not in _GIVEN_NAMES:
        return False
    if before == "T" or _is_first_name(tokens, i, last):
        return True
    return fold in _COMMON and tokens.words[i][0].isupper() and _is_minister(tokens, i, last)


def _is_first_name(tokens: Tokens, i: int, last: int) -> bool:
    """Tell whether a name goes on behind a word that may be a title: "HE Amir Khan", not "HH Amir Sheikh X"."""
    return (
        i + 1 < last
        and tokens.folds[i - 1] in _PERSONAL
        and tokens.words[i + 1][0].isupper()
        and tokens.folds[i + 1] not in words().honorifics
    )


def _is_minister(tokens: Tokens, i: int, last: int) -> bool:
    """Tell whether a word that may be a title opens the name of somebody in another office, or of somebody known."""
    folds, words_of = tokens.folds, tokens.words
    end = i + 1
    while end < last and words_of[end][0].isupper() and folds[end] not in words().honorifics:
        end += 1
    if end == i + 1:
        return False
    for at in range(i - 1, max(-1, i - _LED), -1):
        if folds[at] in _OFFICES:
            return True  # "the foreign minister of Norway, Amir Khan"
        of_place = words_of[at][0].isupper() and folds[at - 1] in ("of", "the")
        if not of_place and folds[at] not in _BETWEEN:
            break
    if (
        end + 1 < last
        and folds[end] == ","
        and not _OFFICES.isdisjoint(folds[end + 1 : min(last, end + _APPOSED)])
    ):
        return end > i + 2 or is_known(words_of[i:end])
    if any(is_known(words_of[i + 1 : i + n]) for n in (3, 4, 5)):
        return False  # "Sultan Haitham bin Tariq"
    return any(is_known(words_of[i : i + n]) for n in (2, 3))


_OFFICES = frozenset(
    "minister secretary counterpart premier chancellor spokesman spokesperson envoy adviser advisor".split()
)
_BETWEEN = frozenset(("of", "the", ",", "(", ")", ".", "and", "affairs"))
_LED = 10  #: tokens from "minister" of foreign affairs of a state to the name
_APPOSED = 6  #: tokens of ", the Emirati industry minister"
_PERSONAL = frozenset(
    "he h.e. mr mr. barrister advocate prof professor mawlawi maulvi molvi maulana mullah haji dr dr. general gen gen. eng eng.".split()
)
