"""Who stands about a phrase for the medium: "X on the phone urged Y", "On the phone, X and Y agreed", "X had been on the line"."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.openingways import doer_behind, spoken_before
from toolkit.extract.calls.report import parts_of
from toolkit.extract.calls.speakers import is_headline, opening_pair
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.people.listsbefore import people_before
from toolkit.extract.people.peoplelists import people_after
from toolkit.extract.words import is_dating
from toolkit.lexicon import Hit

_BEING = frozenset(("was", "were", "been", "stayed", "remained", "stay", "remain", "lingered"))
_ADVERBS = 5  #: tokens of "on the phone late on Monday" before its verb


DAY = 7  #: tokens of "late in the evening on Monday"
DAYTIMES = frozenset(
    "on late early today yesterday tonight last this morning afternoon evening night earlier , again at over the weekend week month".split()
)


def inserted(clues: Clues, way: Hit[str]) -> tuple[list[Actor], Predicate | None] | None:
    """Return subject and verb where the phrase stands between the two: "X on the phone urged Y"."""
    following = next(
        (p for p in clues.reading.predicates[clues.number] if way.last <= p.first <= way.last + _ADVERBS),
        None,
    )
    before = next((a for a in clues.actors if a.last == way.first and a.people), None)
    if following is None or before is None or "that" in clues.folds[way.last : following.first]:
        return None
    own = following.subject is None or following.subject is before
    return ([before], following) if own else None


def together(clues: Clues, way: Hit[str]) -> tuple[list[Actor], Predicate | None] | None:
    """Return those of "X and Y were on the phone for an hour", and of "On the phone, X and Y agreed"."""
    folds = clues.folds
    if (comma := spoken_before(clues, way)) is not None:
        after, _ = people_after(clues.reading, clues.actors, comma + 1, clues.last)
        if len(parts_of(after)[0]) > 1 or are_both(after):
            return after, None
        return doer_behind(clues, comma + 1, told=True)
    if folds[way.first : way.first + 1] != ["on"]:
        return None
    if folds[way.first - 1] in _BEING and way.first > clues.first:
        before = people_before(clues.reading, clues.actors, way.first - 1, clues.first)
        people, sides, _ = parts_of(before)
        return (before, None) if len(people) + len(sides) > 1 or are_both(before) else None
    if way.first == clues.first and (were := _were(clues, way)):
        after, _ = people_after(clues.reading, clues.actors, were + 1, clues.last)
        return (after, None) if len(parts_of(after)[0]) > 1 else None
    if way.first == clues.first and folds[way.last : way.last + 1] == [","]:
        after, _ = people_after(clues.reading, clues.actors, way.last + 1, clues.last)
        return (after, None) if len(parts_of(after)[0]) > 1 else None
    return None


def who_was(clues: Clues, way: Hit[str]) -> tuple[list[Actor], Predicate | None] | None:
    """Return who is said to have been on a line: "the ministry said that X had also been on the phone with Y", "by X, who had been on the line with Y"."""
    folds, at = clues.folds, way.first - 1
    if folds[way.first : way.first + 1] != ["on"] or folds[at] not in _BEING:
        return None
    while at > clues.first and folds[at] in _HAVING:
        at -= 1
    relative = folds[at - 1 : at + 1] == [",", "who"]
    end = at - 1 if relative else at + 1
    doer = next((a for a in clues.actors if a.last == end and a.people and a.kind == "person"), None)
    return ([doer], None) if doer is not None and (relative or folds[doer.first - 1] == "that") else None


_HAVING = frozenset(("been", "was", "were", "had", "has", "also", "already", "just"))


def _were(clues: Clues, way: Hit[str]) -> int | None:
    """Return the verb of "On the phone today were X and Y"."""
    folds, at = clues.folds, way.last
    while at < min(clues.last, way.last + DAY) and (folds[at] in DAYTIMES or is_dating(folds[at])):
        at += 1
    return at if folds[at : at + 1] == ["were"] else None


def are_both(actors: list[Actor]) -> bool:
    """Tell whether "the two", "they" stands alone for those on a call."""
    return [a.kind for a in actors] == ["group"]


def doers(clues: Clues, stop: int, *, speaks: bool) -> tuple[list[Actor], Predicate | None]:
    """Return the subjects of the last verb before a token, and the verb; in a headline whoever it begins with."""
    predicates = clues.reading.predicates[clues.number]
    verb = next((p for p in reversed(predicates) if p.first < stop and p.subject), None)
    if verb is not None and verb.subject is not None and verb.subject.last <= verb.first:
        before = people_before(clues.reading, clues.actors, verb.subject.last, clues.first)
        return before or [verb.subject], verb
    if verb is not None:
        return [], None
    pair = opening_pair(clues, stop)
    if pair:
        return pair, None
    first = next((a for a in clues.actors if a.kind in ("person", "pronoun") and a.people), None)
    if first is None or first.last > stop:
        return [], None
    listed, _ = people_after(clues.reading, clues.actors, first.first, stop)
    return (listed, None) if speaks or (is_headline(clues) and first.first == clues.first) else ([], None)
