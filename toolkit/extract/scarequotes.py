"""Tell words in marks that somebody uttered from those that are only set apart: a name, a title, a single word."""

from toolkit.extract.layout import Layout
from toolkit.extract.quotes import Quotation
from toolkit.extract.words import words

_NAMED = frozenset(
    """slogan motto doctrine concept policy formula initiative format theme title titled entitled
    so-called upcoming forthcoming proposed planned book film song poem operation exercise ship vessel""".split()
)


def is_utterance(page: Layout, quotation: Quotation) -> bool:
    """Tell words that somebody uttered from a single scare-quoted word, a name or the title of a work."""
    tokens = page.tokens
    heard = [w for w in tokens.words[quotation.first : quotation.last] if w[0].isalnum()]
    if not heard:
        return False
    declared = "-" in heard[0] and not _DECLARING.isdisjoint(
        tokens.folds[max(0, quotation.first - _DECLARED) : quotation.first]
    )  # "the two countries declared a “no-limits” partnership", but "hopes to build “future-oriented” ties"
    if len(heard) == 1 and not declared:
        return tokens.words[quotation.last - 1] in "!?" or (
            heard[0][0].isupper()
            and tokens.words[quotation.last - 1] in ".,"
            and quotation.last - quotation.first == 2
            and not _continues(page, quotation)
        )
    if tokens.words[quotation.first - 1] == quotation.mark and _named_so(tokens.folds, quotation.first - 1):
        return False
    if len(heard) == _LABEL and _is_label(page, quotation):
        return False
    small = words().determiners | words().of_words | words().to_words | {"and", "on", "with", "by", "&"}
    large = [w for w in heard if w.casefold() not in small]
    named = len(large) > 1 and all(w[0].isupper() or w[0].isdigit() for w in large)
    ends = tokens.words[quotation.last - 1]
    before = tokens.words[quotation.first - 2] if quotation.first > 1 else "."
    return not named or ends in "!?" or (ends in ".," and before in ".:,!?")  # not: the “Free and Open Sea.”


_DECLARING = frozenset(("declared", "declare", "proclaimed", "declaring"))
_DECLARED = 4  #: tokens of "declared a new “"
_LABEL = 2  #: words of "yellow card"
_OWNING = frozenset(("the", "a", "an", "'s", "'", "its", "their", "his", "her", "so-called"))


def _is_label(page: Layout, quotation: Quotation) -> bool:
    """Tell what a thing is called from what somebody said of it: "the bloc's “yellow card” warning against".

    A noun stands right behind, and behind it a word that goes on with it.
    """
    tokens = page.tokens
    before, close = quotation.first - 2, quotation.last
    if before < 0 or tokens.folds[before] not in _OWNING or close + 2 >= len(tokens):
        return False
    noun, after = tokens.words[close + 1], tokens.folds[close + 2]
    return noun.isalpha() and noun.islower() and after in words().of_words | _GOES_ON and len(noun) > _SHORT


_SHORT = 3  #: letters of "and", "but"
_GOES_ON = frozenset(("against", "for", "in", "on", "at", "of", "to", ".", ","))


def _named_so(folds: list[str], at: int) -> bool:
    """Tell whether a noun before the marks says that they name something: "the principle of “…”", "the slogan “…”"."""
    noun = folds[at - 2] if at > 1 and folds[at - 1] in ("of", ",") else folds[at - 1] if at else ""
    return noun in _NAMED


def _continues(page: Layout, quotation: Quotation) -> bool:
    """Tell whether the sentence leads into the marks, so that one word between them is only set apart."""
    before = page.tokens.words[quotation.first - 2] if quotation.first >= 2 else "."
    return (
        before not in ".:!?"
        and quotation.first - 1 != page.sentences[page.sentence_at(quotation.first)].first
    )
