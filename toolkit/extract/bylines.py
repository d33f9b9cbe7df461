"""Whose work a report is: "(Reporting by X and Y; editing by Z)", "By X in Lima" name nobody of whom it tells."""

from toolkit.extract.layout import Layout
from toolkit.extract.words import words

_WORK = frozenset(
    "reporting reported writing written editing edited compiled translated translating filed".split()
)
_MORE = frozenset(("additional", "further", "added"))
_LONGEST = 9  #: tokens of a line "By X and Y, Lima"


def is_byline(layout: Layout, number: int) -> bool:
    """Tell whether a sentence only says who wrote, edited or translated the text."""
    sentence, folds = layout.sentences[number], layout.tokens.folds
    at = sentence.first
    if folds[at] in ("(", "[", "*"):
        at += 1
    if folds[at] in _MORE:
        at += 1
    if folds[at : at + 2] == ["with", "reporting"]:
        return True
    if folds[at] in _WORK and folds[at + 1 : at + 2] == ["by"]:
        return True
    paragraph = layout.paragraphs[sentence.paragraph]
    line = folds[at] == "by" and paragraph.first == sentence.first and paragraph.last == sentence.last
    if not line or sentence.last - at > _LONGEST:
        return False
    return all(_names(layout.tokens.words[i]) for i in range(at + 1, sentence.last))


def _names(word: str) -> bool:
    """Tell whether a word may stand in the names of a byline."""
    return not word[0].islower() or word in ("and", "in", "for") or word in words().particles
