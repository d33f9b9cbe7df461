"""Read the passive of a verb of calling: "was telephoned on Thursday by X and, later, by Y"."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.people.peoplelists import people_after
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_ALSO = frozenset(("also", "today", "earlier", "later"))


def is_passive(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether somebody is called: "was phoned by X", "Minister telephoned by X"."""
    lists = words()
    if clues.folds[verb.first].endswith("ing"):
        return False  # "will be calling X"
    at = verb.first - 1
    while at > clues.first and (clues.folds[at] in lists.adverbs or clues.folds[at] in _ALSO):
        at -= 1
    if at >= clues.first and clues.folds[at] in lists.bes:
        return True
    led = clues.folds[verb.last : verb.last + 1] == ["by"] and clues.folds[verb.first].endswith("ed")
    return led and any(a.people and 0 < a.first - verb.last <= _TO_AGENT for a in clues.actors)


def is_gathering(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether it is a meeting that is called: "The talks were called by X"."""
    at = verb.first - 1
    while at > clues.first and (clues.folds[at] in words().bes or clues.folds[at] in _HAVING):
        at -= 1
    return clues.folds[verb.first] == "called" and clues.folds[at] in _GATHERINGS


_HAVING = frozenset(("had", "have", "has", "also"))
_GATHERINGS = frozenset(
    "talks meeting summit session conference videoconference discussion gathering consultations".split()
)
_TO_AGENT = 2  #: tokens from "telephoned" in a headline to who telephoned: "Minister telephoned by X"


def agent(clues: Clues, verb: Hit[str]) -> tuple[list[Actor], int]:
    """Return who called: "was telephoned on Thursday by X"."""
    for j in range(verb.last, min(clues.last, verb.last + 6)):
        if clues.folds[j] == "by":
            objects, end = people_after(clues.reading, clues.actors, j + 1, clues.last)
            if objects and objects[0].people:
                return objects[:1] + _also_by(clues, objects[0].last), end
    return [], verb.last


def _also_by(clues: Clues, start: int) -> list[Actor]:
    """Return who called next: "was telephoned by X and, later, by Y"."""
    at = start
    while at < clues.last and clues.folds[at] in _NEXT:
        at += 1
    if at == start or clues.folds[at] != "by":
        return []
    return people_after(clues.reading, clues.actors, at + 1, clues.last)[0]


_NEXT = frozenset(", and later then subsequently afterwards also shortly soon finally".split())
