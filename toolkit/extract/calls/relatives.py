"""Read the clause behind a noun that says who had the call: "a phone call X had with Y", "the call that X made to Y"."""

from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.people.peoplelists import people_after
from toolkit.extract.words import words

_HAD = frozenset(
    "had hold held conducted shared joined convene convened host hosted lead led chair chaired planned scheduled".split()
)
_MADE = frozenset("made placed initiated requested".split())
_RECEIVED = frozenset("received took got fielded".split())
_CALLED = _HAD | _MADE | _RECEIVED
_OTHERS = frozenset(("with", "to", "from", "and"))
_BE = frozenset(("is", "are", "was", "were"))
_DUE = frozenset("due supposed scheduled meant expected set".split())
_REACH = 8  #: tokens from the verb to the other end: "had late on Sunday with"


class Having(NamedTuple):
    """Who had the call of a relative clause with whom, and who of the two placed it."""

    owners: list[Actor]
    objects: list[Actor]
    caller: Actor | None
    last: int


def had_by(clues: Clues, noun: int) -> Having | None:
    """Read the clause that begins after a noun for a call, with or without "that"."""
    folds = clues.folds
    if _CALLED.isdisjoint(folds[noun : clues.last]):
        return None
    at = _past_one(folds, noun, min(clues.last, noun + _ONE))
    while at < clues.last and folds[at] in (",", "that", "which"):
        at += 1
    owners, end = people_after(clues.reading, clues.actors, at, clues.last)
    if not owners or owners[0].first > at + 1 or folds[at] in _LEADS:
        return None  # nor "a call with X had been useful"
    while end < clues.last and (folds[end] in words().adverbs or folds[end] in ("had", "has", "have")):
        if folds[end] == "had" and folds[end + 1 : end + 2] != ["had"]:
            if not _is_verb(folds, end + 1):
                if folds[end + 1].endswith("ly") and folds[end + 2].endswith("ed"):
                    return None  # "On the day of the supposed call X had publicly congratulated Y"
                break
        end += 1
    end = _past_due(folds, end)
    if end >= clues.last or folds[end] not in _CALLED or folds[end + 1 : end + 2] == ["by"]:
        return None
    if not _BEHIND.isdisjoint(folds[noun - _THE_CALL : noun - 1]) and folds[end + 1] in words().determiners:
        return None  # "After the call President X made the following statement"
    for j in range(end + 1, min(clues.last, end + 1 + _REACH)):
        if folds[j] == "from" and folds[end] in _MADE:
            break  # "which X placed from his car"
        if folds[j] in _OTHERS:
            objects, last = people_after(clues.reading, clues.actors, j + 1, clues.last)
            if objects:
                owners = _other_end(clues, owners, objects)
                placed = objects[0] if (folds[end], folds[j]) == ("had", "from") else None
                return Having(owners, objects, placed or _caller(folds[end], owners, objects), last)
        if folds[j] in (",", ";", "that", "which"):
            break
    return Having(owners, [], owners[0] if folds[end] in _MADE else None, end + 1)  # "in a call he made"


_LEADS = frozenset(
    ("with", "to", "from", "by", "on", "about", "over", "regarding", "concerning", "for", "in")
)
_THE_CALL = 4  #: tokens of "after the phone call"
_BEHIND = frozenset(("after", "following", "during", "before", "in"))


def _other_end(clues: Clues, owners: list[Actor], objects: list[Actor]) -> list[Actor]:
    """Return who is told before, where a title would make one man call himself: "… a phone call His Highness made to President X"."""
    if clues.number == 0 or len(owners) != 1 or not owners[0].people or owners[0].people != objects[0].people:
        return owners
    told = (a for a in clues.reading.actors[clues.number - 1] if a.kind == "person" and len(a.people) == 1)
    first = next(told, None)
    return [first] if first is not None and first.people != objects[0].people else owners


def _past_one(folds: list[str], first: int, last: int) -> int:
    """Pass over "the one" of "another call on Monday: the one that X placed to Y"."""
    for i in range(first, last - 2):
        if folds[i] in (";", "that", "which", "who", "with", "between"):
            break
        if folds[i : i + 2] == ["the", "one"] and folds[i + 2] == "that":
            return i + 2
    return first


_ONE = 10  #: tokens up to "the one that"


def _past_due(folds: list[str], at: int) -> int:
    """Pass over "was to have", "was due to" before the verb of a call that was still to come."""
    if folds[at : at + 1] == [] or folds[at] not in _BE:
        return at
    to = at + 1 + (folds[at + 1 : at + 2] != [] and folds[at + 1] in _DUE)
    if folds[to : to + 1] != ["to"]:
        return at
    return to + 1 + (folds[to + 1 : to + 2] == ["have"])


def _is_verb(folds: list[str], at: int) -> bool:
    return folds[at : at + 1] != [] and folds[at] in _CALLED


def _caller(verb: str, owners: list[Actor], objects: list[Actor]) -> Actor | None:
    if verb in _MADE:
        return owners[0]
    return objects[0] if verb in _RECEIVED else None
