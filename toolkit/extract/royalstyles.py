"""The styles that a text gives to people: "His Highness Sheikh X", "HM King Y"."""

from bisect import bisect_left

from toolkit.extract.layout import Layout
from toolkit.extract.people.person import Person


def has_style(page: Layout, person: Person, style: str) -> bool:
    """Tell whether a text has given somebody a style: "His Highness Sheikh X", "HH the Amir"."""
    short = _SHORT_STYLES.get(style)
    folds, starts = page.tokens.folds, page.tokens.starts
    for begin, end in person.mentions[:_FIRST_MENTIONS]:
        first, last = bisect_left(starts, begin), bisect_left(starts, end)
        begin = first if folds[first - 1 : first] in _APART else max(0, first - _BEFORE_NAME)
        if style in folds[begin:last] or short in folds[max(0, first - 1) : last]:
            return True
    return False


_APART = (["and"], [","], ["with"], ["to"])  #: "His Highness and President X"
_FIRST_MENTIONS = 8  #: of somebody, in which a text gives his style
_BEFORE_NAME = 2  #: tokens of "His Highness" before a name with its titles
_SHORT_STYLES = {"highness": "hh", "majesty": "hm"}
