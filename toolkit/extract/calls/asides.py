"""Tell a call that a clause reports from one that only says when or why it was: "spoke with X after her call with Y"."""

from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.words import call_words
from toolkit.extract.grammar.clauses import Predicate
from toolkit.lexicon import Hit


def owner_at(clues: Clues, noun: int) -> int | None:
    """Return where the owner of a noun begins: "his scheduled telephone call", "Modi's talks", "the latter's call"."""
    folds, first = clues.folds, clues.first
    at = noun - 1
    while at > max(first, noun - _DESCRIBED) and folds[at] not in _OWN and folds[at] not in _GENITIVE:
        if folds[at] in _ENDS:
            return None
        at -= 1
    if folds[at] in _OWN:
        return at
    if folds[at] not in _GENITIVE:
        return None
    if folds[at - 2 : at] == ["the", "latter"]:
        return at - 2
    owner = next((a for a in clues.actors if a.last == at and a.people), None)
    return owner.first if owner is not None else None


def dates_another(clues: Clues, at: int) -> bool:
    """Tell whether "after", "ahead of" or the like leads to an owner's call or meeting."""
    folds = clues.folds
    if at <= clues.first:
        return False
    return folds[at - 1] in _TIMES or folds[at - 2 : at] in _AHEAD


def is_aside(clues: Clues, noun: Hit[str]) -> bool:
    """Tell whether a call only says when another of the sentence was: "phoned X on Monday, hours before her call with Y"."""
    owner = owner_at(clues, noun.first)
    if owner is None or not dates_another(clues, owner) or _is_measured(clues, owner):
        return False
    calls = call_words().verbs.find(clues.folds, clues.first, owner)
    told = any(h.value in _CALLING for h in calls) or any(
        n.first < owner and n.value != "talk" for n in clues.nouns
    )
    named = [a for a in clues.actors if a.last < owner and (a.people or a.kind in ("group", "holders"))]
    several = len({p for a in named for p in a.people}) > 1 or any(not a.people for a in named)
    return told and several


def _is_measured(clues: Clues, owner: int) -> bool:
    """Tell whether a text says how much later or earlier: "spoke with X one day after his phone call with Y" tells of both."""
    at = owner - 1 if clues.folds[owner - 1] in _TIMES else owner - 2
    return clues.folds[at - 1] in _MEASURES


def is_owned(clues: Clues, noun: Hit[str]) -> bool:
    """Tell whether a noun is of another call than its sentence's verb: "speak with X to hear about Y's phone call"."""
    owner = owner_at(clues, noun.first)
    return owner is not None and (dates_another(clues, owner) or clues.folds[owner - 1] in _MATTERS)


def turns_to(clues: Clues, first: int, token: int) -> bool:
    """Tell whether the "with" at a token is of an owner's talks with somebody else: "spoke on Monday after Marte's meeting with"."""
    if token - 1 <= first or clues.folds[token - 1] not in _TALKS:
        return False
    owner = owner_at(clues, token - 1)
    return owner is not None and owner > first and dates_another(clues, owner)


def discussed(clues: Clues, noun: Hit[str]) -> Predicate | None:
    """Return the verb of what two others' call was the matter of: "discussed the X-Y phone call with Z"."""
    for predicate in reversed(clues.reading.predicates[clues.number]):
        if predicate.first < noun.first and predicate.lemma in _DISCUSSING:
            return predicate
    return None


_DESCRIBED = 5  #: tokens of "his long scheduled telephone"
_OWN = frozenset(("his", "her"))
#: Behind these a call of the same day is told of too; what was a day or a week before is only recalled.
_MEASURES = frozenset("hour hours minutes shortly soon immediately".split())
_GENITIVE = frozenset(("'s", "'", "’s", "’"))
_ENDS = frozenset((",", ";", ":", "with", "of", "that", "which", "who", "and"))
_TIMES = frozenset(("after", "before", "following", "preceding", "until"))
_AHEAD = (["ahead", "of"], ["advance", "of"], ["prior", "to"], ["hours", "from"])
_MATTERS = frozenset(("about", "on", "regarding", "of"))
_CALLING = frozenset(("spoke", "rang", "called", "contacted", "reached"))
_TALKS = frozenset(
    "meeting meetings talks call calls conversation conversations summit negotiations discussions consultations lunch dinner".split()
)
_DISCUSSING = frozenset("discuss talk brief inform tell update raise review debrief address".split())


def who_rang(clues: Clues, end: int) -> tuple[int, int] | None:
    """Return the verb of a clause behind whom somebody spoke with that says he rang: "spoke with X, who called to thank him"."""
    folds = clues.folds
    at = end + 2 + (folds[end + 2 : end + 3] in (["had"], ["has"]))
    told = folds[end : end + 2] == [",", "who"] and folds[at] in _RANG
    return (at, at + 1) if told and folds[at + 1] in _FOR_IT else None


_RANG = frozenset(("called", "phoned", "telephoned", "rang"))
_FOR_IT = frozenset(("to", "him", "her", "from", "and", "today", "on"))
