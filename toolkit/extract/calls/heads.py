"""Find where a sentence begins behind the head that an agency gives it: "OSLO, June 7 (Agency) - After speaking with X"."""

from toolkit.extract.outletlefts import is_agency_in_brackets
from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.lookup import places_where

_MARKS = frozenset(("-", "--", "—", "–", ":"))
_HEAD = 16  #: tokens of the longest head
_ACRONYM = 3  #: letters that a place in capitals has more of
_SHORT = 5  #: tokens of one that is a place alone, or a place and an agency


def past_dateline(reading: Reading, number: int) -> int:
    """Return the first token of a sentence that is no part of its dateline."""
    sentence = reading.layout.sentences[number]
    first = sentence.first
    paragraph = reading.layout.paragraphs[sentence.paragraph]
    text, folds = reading.tokens.words, reading.tokens.folds
    if paragraph.first != first or sentence.paragraph < reading.layout.title or not text[first][0].isupper():
        return first
    for i in places_where(_MARKS.__contains__, folds, first + 1, min(first + _HEAD, sentence.last - 1)):
        before = folds[first:i]
        place = text[first].isupper() and len(text[first]) > 1 and i - first <= _SHORT
        dated = not words().months.isdisjoint(before)
        if text[i] == ":":  # "BEIJING, Jan 1: The …", "SINGAPORE: The …"
            return (
                i + 1 if text[first].isupper() and len(text[first]) > _ACRONYM and (place or dated) else first
            )
        if folds[i - 1] == ")" or place or dated:
            return i + 1
        return first
    bracket = next(
        (i for i in range(first + 1, min(first + _SHORT, sentence.last - 3)) if text[i] == "("), None
    )
    if bracket is not None and is_agency_in_brackets(reading.tokens, bracket) and text[bracket + 2] == ")":
        if text[bracket + 3][0].isupper() and all(w[0].isupper() or w == "," for w in text[first:bracket]):
            return bracket + 3  # "Lima (NTB) President Ilves called"
    return first
