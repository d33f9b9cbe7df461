"""Relative clauses whose undertaking belongs to the call, though most tell of what was before it."""

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts

CALLS = frozenset("call conversation talks meeting phone discussion exchange".split())


def taken_up(following: list[str]) -> bool:
    """Tell "the forum, which she agreed to attend", an answer, from "the ships, which she promised in May"."""
    return following[:1] == ["to"] and following[1:2] in (
        ["attend"],
        ["consider"],
        ["accept"],
        ["study"],
        ["join"],
        ["examine"],
    )


def of_one_spoken_to(reading: Reading, predicate: Predicate, begin: int) -> bool:
    """Tell "next on the line was X, to whom she promised a ship" from what relative clauses tell of other days."""
    folds = reading.tokens.folds
    if folds[begin - 1] != "whom" or folds[begin - 3] != "," or folds[begin - 2] not in ("to", "with"):
        return False
    named = any(a.people and a.last == begin - 3 for a in reading.actors[predicate.sentence])
    return named and not predicate.perfect and predicate.verb.form == "past"


def in_the_call(before: list[str], *, leads: bool) -> bool:
    """Tell "the call, during which she promised to" from "the summit in which she promised to".

    In the sentence that leads a text, "The pullout followed a call in which she promised to" is of its call too.
    """
    if before[-2:] == ["for", "which"]:
        return True  # "a feud for which she pledged her help"
    if before[-2:] not in (["during", "which"], ["in", "which"], ["with", "whom"]):
        return False
    if before[-3:-2] == [","] and not CALLS.isdisjoint(before[-_NEAR:-2]):
        return True
    nearest = next((w for w in reversed(before[:-2]) if w in CALLS or w in acts().gatherings), "")
    earlier = (w in _BEFORE and not (leads and w == "followed") for w in before)
    return nearest in _CALLS_ONLY and not any(earlier)


_NEAR = 16  #: tokens
_BEFORE = frozenset("since after last previous earlier similar follows followed".split())
_CALLS_ONLY = frozenset("call conversation phone".split())
