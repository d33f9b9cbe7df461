"""Phrases for the medium that open a sentence: "Over the telephone, X assured Y", "Speaking by phone on Monday, X told Y"."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.speakers import addressees
from toolkit.extract.grammar.clauses import Predicate
from toolkit.lexicon import Hit

_SPEAKING = frozenset(("speaking", "talking", "conferring", "conversing", "meeting"))
_SPOKEN = frozenset(("spoken", "talked", "conferred", "conversed", "met"))
_AFTER = frozenset(("after", "having", "while", "when"))
_SPOKE = frozenset(("spoke", "talked", "conferred", "conversed"))
_WHEN = frozenset(("when", "as", "while"))
_BOTH = frozenset(("they", "two", "pair", "leaders", "ministers", "men", "women", "counterparts"))
_CLAUSE = 6  #: tokens of "When the two leaders last"
_NEXT = 2  #: tokens from "Speaking" to "by telephone"
_TIMES = 8  #: tokens of "late on Monday afternoon" up to the comma
_FRESH = frozenset(("fresh", "just", "straight"))
_ARTICLE = 3  #: tokens from a comma to the name of who acts


def opening(clues: Clues, way: Hit[str], end: int) -> tuple[list[Actor], Predicate | None] | None:
    """Return who does something behind an opening phrase that ends at a token: "Over the telephone, X assured Y", "Fresh off the phone with Y, X said"."""
    fresh = way.first == clues.first + 1 and clues.folds[clues.first] in _FRESH
    at = end if fresh else way.last
    if not (fresh or way.first == clues.first) or clues.folds[at : at + 1] != [","]:
        return None
    return doer_behind(clues, at)


def spoken_before(clues: Clues, way: Hit[str]) -> int | None:
    """Return the comma that ends a clause in which two have spoken: "Speaking by phone late on Monday,", "When they spoke by phone,"."""
    folds, first = clues.folds, clues.first
    led = (
        folds[first] in _AFTER and way.first > first + 1
    )  # "After speaking by phone,", "Having spoken by phone,"
    speaking = folds[first + led] in (_SPOKEN if folds[first] == "having" else _SPEAKING)
    speaking = speaking and way.first <= first + led + _NEXT
    if not speaking:
        before = folds[first : way.first]
        if folds[first] not in _WHEN or not 2 < len(before) <= _CLAUSE or before[-1] not in _SPOKE:
            return None
        if _BOTH.isdisjoint(before) or "last" in before:
            return None
    return next((i for i in range(way.last, min(clues.last, way.last + _TIMES)) if folds[i] == ","), None)


def doer_behind(clues: Clues, at: int, *, told: bool = False) -> tuple[list[Actor], Predicate | None] | None:
    """Return the subject that stands right behind a token, and its verb; with `told` only where it addresses somebody of another side."""
    verb = next((p for p in clues.reading.predicates[clues.number] if p.first > at), None)
    subject = verb.subject if verb is not None else None
    if verb is None or subject is None or not subject.people or not at <= subject.first <= at + _ARTICLE:
        return None
    if told:
        others = [p for a in addressees(clues, verb, clues.last) for p in a.people]
        if not others or any(p.side is None or p.side == subject.people[0].side for p in others):
            return None
    return [subject], verb
