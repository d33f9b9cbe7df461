"""Who only belongs to somebody named behind: "the widow of President X", "aides to the presidents of Peru and Ghana"."""

from collections.abc import Sequence

from toolkit.extract.words import words
from toolkit.reference import side_names

SERVANTS = frozenset(
    """member members aide aides adviser advisers advisor advisors staff official officials envoy envoys spokesman spokeswoman
    spokesperson spokesmen spokespeople representative representatives deputy deputies secretary secretaries lawyer lawyers attorney
    attorneys doctor doctors bodyguard bodyguards biographer entourage team delegation cabinet relatives relative family families
    parents father mother wife husband widow widower brother brothers sister sisters son sons daughter daughters child children
    cousin cousins nephew niece uncle aunt grandson granddaughter supporters followers allies ally critics opponents rivals
    negotiators assistant assistants successor predecessor emissary emissaries loyalist loyalists""".split()
)
_LEADS = frozenset(("of", "to", "for"))
_REACH = 9  #: tokens of "the national security adviser and chief of staff to"


def is_of_servants(folds: Sequence[str], first: int, name: int) -> bool:
    """Tell whether words before a name are those of people who serve him: "two members of President X's Cabinet"."""
    at = name - 1
    while at > first and (
        folds[at] == "the" or folds[at] in words().epithets or folds[at] in words().modifiers
    ):
        at -= 1 + (folds[at - 1] in side_names().root)  # "of Peruvian ex-president X"
    return at > first and folds[at] in _LEADS and not SERVANTS.isdisjoint(folds[first:at])


def serve_several(folds: Sequence[str], first: int, name: int) -> bool:
    """Tell whether the words right before a name or office are people who serve its holders: "aides to the presidents of"."""
    at = name - 1
    while at > first and (folds[at] == "the" or folds[at] in words().modifiers):
        at -= 1
    if at <= first or folds[at] not in ("of", "to"):
        return False
    begin = max(first, at - _REACH)
    closed = (i + 1 for i in range(at - 1, begin - 1, -1) if folds[i] in _CLOSING)
    return not SERVANTS.isdisjoint(folds[max(begin, next(closed, begin)) : at])


_CLOSING = frozenset((",", ";", ":", "with", "between", "and", "that", "told", "said"))
