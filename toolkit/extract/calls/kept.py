"""Read who has whom on the line, "X had Y on the phone", and who held what others took part in, "a call hosted by Y"."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.report import CallReport, parts_of, placed_by
from toolkit.extract.people.listsbefore import people_before
from toolkit.extract.people.peoplelists import people_after
from toolkit.extract.words import is_dating, words
from toolkit.lexicon import Hit

_HAVING = frozenset("had has have having kept".split())
_GETTING = frozenset("got gets get getting reached raised caught found".split())


def kept_on(clues: Clues, way: Hit[str]) -> CallReport | None:
    """Return the report of a verb whose object stands right before "on the phone": who gets somebody there calls him."""
    folds = clues.folds
    if folds[way.first] != "on":
        return None
    listed = next((a for a in clues.actors if a.last == way.first and a.kind in _PARTIES and a.people), None)
    if listed is None:
        return None
    verb = listed.first - 1
    while verb > clues.first and folds[verb] in _BEFORE_NAME:
        verb -= 1
    if folds[verb] not in _HAVING and folds[verb] not in _GETTING:
        return None
    objects, _ = people_after(clues.reading, clues.actors, listed.first, way.first)
    if listed.kind == "pronoun":
        objects = _meant(clues, listed, verb)
    start = verb
    while start > clues.first and (folds[start - 1] in words().auxiliaries or folds[start - 1] in _ADVERBS):
        start -= 1
    subjects = people_before(clues.reading, clues.actors, start, clues.first)
    people, sides, _ = parts_of([*subjects, *objects])
    if not subjects or len(people) + len(sides) < 2:
        return None
    return clues.report(
        "call.by-way",
        (subjects[0].first, way.last),
        [*subjects, *objects],
        subjects,
        at=way,
        medium=(way.value, (way.first, way.last)),
        placed=placed_by(subjects[:1], subjects[0].first, way.last) if folds[verb] in _GETTING else None,
    )


def _meant(clues: Clues, pronoun: Actor, verb: int) -> list[Actor]:
    """Return whom "him" of "X got him on the phone" stands for: the last one named before who is not X."""
    named = [a for a in clues.actors if a.kind == "person" and a.last <= verb and len(a.people) == 1]
    others = [a for a in named if named and a.people != named[-1].people]
    if not others:
        return [pronoun]
    return [Actor(pronoun.first, pronoun.last, "pronoun", others[-1].people, others[-1].side)]


_PARTIES = frozenset(("person", "pronoun"))
_BEFORE_NAME = frozenset(("the", "both", "a", "his", "her"))
_ADVERBS = frozenset(("then", "also", "finally", "eventually", "later", "to", "managed", "just", "even"))


def gathered(clues: Clues, verb: Hit[str], subjects: list[Actor]) -> CallReport | None:
    """Read "brought together by video link X, Y and Z"."""
    way = clues.way
    if way is None or not subjects or not verb.last <= way.first <= verb.last + _NEAR:
        return None
    start = way.last
    while start < clues.last and (is_dating(clues.folds[start]) or clues.folds[start] in _DAYTIMES):
        start += 1
    objects, end = people_after(clues.reading, clues.actors, start, clues.last)
    if not parts_of(objects)[0] or clues.folds[start] == "with":
        return None
    return clues.report(
        "call.convened",
        (subjects[0].first, end),
        [*subjects, *objects],
        subjects,
        at=verb,
        medium=(way.value, (way.first, way.last)),
        placed=placed_by(subjects[:1], subjects[0].first, way.last),
    )


_NEAR = 5  #: tokens from "brought together" to "by video"
_DAYTIMES = frozenset("today yesterday this on late early morning afternoon evening".split())


def held_by(clues: Clues, noun: Hit[str]) -> tuple[list[Actor], int, bool] | None:
    """Return who held what somebody took part in, and whether he convened it: "took part in a call hosted by X"."""
    folds = clues.folds
    for j in range(noun.last, min(clues.last - 1, noun.last + _HOSTED)):
        if folds[j + 1] == "by" and (folds[j] in _CONVENED or folds[j] in _HOSTS):
            objects, _ = people_after(clues.reading, clues.actors, j + 2, clues.last)
            near = objects and objects[0].kind == "person" and objects[0].first <= j + 4
            return (objects[:1], objects[0].last, folds[j] in _CONVENED) if near else None
        if folds[j] in (";", ":", "that", "which", "who", "."):
            break
    return None


_HOSTED = 8  #: tokens from the noun to "by"
_CONVENED = frozenset("convened called initiated organised organized convoked summoned arranged".split())
_HOSTS = frozenset("hosted chaired led co-hosted co-chaired presided".split())
