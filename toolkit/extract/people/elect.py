"""Offices that somebody is to hold, by the end of their last word: "Foreign Minister-designate", "PM-designate"."""

from attrs import evolve

from toolkit.extract.people.chunk import is_spelt
from toolkit.lexicon import Hit
from toolkit.reference import Office, titles
from toolkit.text import Tokens

_ENDINGS = ("-designate", "-elect", "-to-be", "-in-waiting")
_LONGEST = 4  #: tokens of "Secretary of State-designate"


def without_ending(word: str) -> str:
    """Return a word without what says that an office is yet to be held: "minister" of "minister-designate"."""
    ending = next((e for e in _ENDINGS if word.endswith(e)), "")
    return word.removesuffix(ending)


def not_yet_held(tokens: Tokens, first: int, last: int) -> Hit[Office] | None:
    """Return the office that begins at a token where the end of its last word says that somebody is to hold it."""
    words, folds = tokens.words, tokens.folds
    stop = min(last, first + _LONGEST)
    if "-" not in "".join(words[first:stop]):
        return None
    for j in range(first, stop):
        base = without_ending(words[j])
        if base == words[j]:
            continue
        title = titles().longest([*folds[first:j], base.casefold()], 0, j + 1 - first)
        if title is None or title.last != j + 1 - first:
            return None
        spelt = is_spelt([*words[first:j], base], 0, j + 1 - first, title.value.exact)
        return Hit(first, j + 1, evolve(title.value, exact=None)) if spelt else None
    return None
