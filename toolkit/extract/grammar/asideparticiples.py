"""Participles between commas that describe what stands before them, whose verb follows: "that the vote, held in haste, broke the law"."""

from collections.abc import Sequence

from toolkit.extract.grammar.predicate import CLOSING, Predicate
from toolkit.extract.grammar.verbgroups import VerbGroup
from toolkit.extract.words import words


def is_aside(
    group: VerbGroup, folds: Sequence[str], text: Sequence[str], last: int, found: Sequence[Predicate]
) -> bool:
    """Tell whether a participle behind a comma describes what stands before it; `found` are the verbs before, `last` ends the sentence."""
    stop = min(last - 1, group.last + _ASIDE)
    comma = next((i for i in range(group.last, stop) if _closes(folds, text, i)), None)
    if comma is None:
        return False
    after, lists = folds[comma + 1], words()
    if after in lists.auxiliaries | lists.modals:
        return True
    return _lacks_verb(group, folds, found) and after.isalpha() and after not in _NO_VERBS


def _closes(folds: Sequence[str], text: Sequence[str], at: int) -> bool:
    """Tell whether a comma stands at a token, or before it and a closing mark: "held “in haste,” broke"."""
    if text[at] in CLOSING:
        return folds[at - 1] == ","
    return folds[at] == "," and text[at + 1] not in CLOSING


def _lacks_verb(group: VerbGroup, folds: Sequence[str], found: Sequence[Predicate]) -> bool:
    """Tell whether a few words between "that" and a comma still wait for their verb."""
    before = range(group.left - 2, max(0, group.left - _WAITING), -1)
    that = next((i for i in before if folds[i] == "that"), None)
    if that is None or folds[that + 1] not in words().determiners:
        return False
    return not any(that < p.first < group.left for p in found)


#: What does not go on as the verb behind an aside.
_NO_VERBS = frozenset(
    """and but or nor who whom whose which that where when while as if because since although though with without by in on at to of
    from for after before until during he she it they we i you the a an this these those his her its their our my including""".split()
)
_WAITING = 8  #: tokens of "that the vote on the island,"
_ASIDE = 14  #: tokens of "agreed by all sides at their meeting in Lima"
