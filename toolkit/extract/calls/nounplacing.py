"""Who placed the call of a noun: who it is from or by, or whose call to somebody it is."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.nounparties import TAKEN, Parties
from toolkit.extract.calls.report import Placed, placed_by
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_NOT = frozenset(("not", "n't", "never"))
_BY_RANK = frozenset("general commander marshal admiral strongman monarch ruler chief".split())
_TO_THEM = (["to", "him"], ["to", "her"], ["to", "them"])
_NOT_PLACED = TAKEN | {"held", "conducted", "had"}


def _same(pronoun: Actor, objects: list[Actor]) -> bool:
    """Tell whether "he" was taken for the one whom he called."""
    return any(pronoun.people == other.people for other in objects if other is not pronoun)


def who_placed(clues: Clues, noun: Hit[str], parties: Parties, callers: list[Actor]) -> Placed | None:
    """Return who placed the call: who it is from or by, or whose call to somebody it is."""
    if not _NOT.isdisjoint(clues.folds[noun.last : parties.end]):
        return None  # "the call was not made by the chancellor in person"
    supposed = words().modals & set(clues.folds[max(clues.first, noun.first - 5) : noun.first])
    if noun.value not in ("phone", "secure_line") or (supposed and supposed != {"will"}):
        return None
    by = parties.led_by.get("from") or parties.led_by.get("by")
    if (
        by
        and by is not parties.led_by.get("from")
        and not _NOT_PLACED.isdisjoint(clues.folds[noun.last : by[0].first])
    ):
        return None  # "calls received by the minister", "held by" whoever placed them
    if by is not None and len(by) > 1 and by is not parties.led_by.get("from"):
        return None  # "were discussed in a call by X and Y"
    if by is not None:
        own = by[0].kind != "pronoun" or (by[0].people and not _same(by[0], parties.objects))
        named = by[:1] if own else callers  # "in a call he made to Y, X said"
        return placed_by(named, noun.first, by[0].last)
    to = parties.led_by.get("to")
    folds = clues.folds[noun.last : noun.last + 3]
    to_them = folds[:2] in _TO_THEM or (folds[:2] == ["to", "the"] and not _BY_RANK.isdisjoint(folds[2:]))
    if to is None and callers and to_them:
        return _by_caller(callers[0], noun.first, noun.last)  # "congratulated Y in a phone call to her"
    if to is not None and callers:
        return _by_caller(callers[0], noun.first, to[0].last)
    return None


def _by_caller(caller: Actor, first: int, last: int) -> Placed | None:
    """Return that somebody before the call's words or behind them placed it: "In a call to X, Y said"."""
    begin = caller.first if caller.first < first else first
    return placed_by([caller], begin, max(last, caller.last))
