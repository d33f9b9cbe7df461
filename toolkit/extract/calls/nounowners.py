"""Whose call a noun for a call says that it was: "X's call", "his call", "the X-Y phone call", in a headline "X call with Y"."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.clues import Clues
from toolkit.lexicon import Hit

ENDS = frozenset((";", ":", "that", "which", "who", "about", "regarding", "ahead"))


def joined(clues: Clues, noun: Hit[str]) -> list[Actor]:
    """Return the two of "the X-Y phone call"."""
    second = next((a for a in clues.actors if a.last == noun.first and a.people), None)
    if second is None or second.first <= clues.first or clues.folds[second.first - 1] not in _DASHES:
        return []
    first = next((a for a in clues.actors if a.last == second.first - 1 and a.people), None)
    return [first, second] if first is not None else []


_DASHES = frozenset(("-", "–", "—", "/"))


OWN = frozenset(("his", "her"))


def owners_of(clues: Clues, noun: Hit[str]) -> list[Actor]:
    """Return who has the call: "X's call", "X's phone call", in a headline "X Call with Y"."""
    for at in (noun.first - 1, noun.first - 2):
        if at >= clues.first and clues.folds[at] in ("'s", "'"):
            return [a for a in clues.actors if a.last == at][:1]
    own = next(
        (i for i in range(noun.first - 1, max(clues.first, noun.first - 5) - 1, -1) if clues.folds[i] in OWN),
        None,
    )
    if own is not None and not ENDS & set(clues.folds[own : noun.first]):
        verb = next(
            (p for p in reversed(clues.reading.predicates[clues.number]) if p.first < own and p.subject), None
        )
        if verb is not None and verb.subject is not None and len(verb.subject.people) == 1:
            return [_of_gender(clues, own, verb.subject)]
    pair = joined(clues, noun)
    if pair:
        return pair
    headed = _in_headline(clues, noun)
    if clues.reading.tokens.words[noun.first][0].isupper() or headed:
        opening = [a for a in clues.actors if a.last == noun.first and a.kind == "person"][:1]
        if headed and opening and clues.folds[noun.first - 1] not in opening[0].people[0].words:
            return []  # "PM phone call to X" heads an office's text, whoever placed it
        if opening:
            return opening
    return _speaker(clues, noun)


def _of_gender(clues: Clues, own: int, subject: Actor) -> Actor:
    """Return whose "her call" is: the last named before it where the subject is a man."""
    gender = _GENDERS[clues.folds[own]]
    if subject.people[0].gender in (None, gender):
        return subject
    named = [a for a in clues.actors if subject.last <= a.first and a.last <= own and len(a.people) == 1]
    return named[-1] if named and named[-1].people[0].gender == gender else subject


_GENDERS = {"his": "m", "her": "f"}


def _in_headline(clues: Clues, noun: Hit[str]) -> bool:
    """Tell whether a headline names whose call it is without a mark: "Aide shares details of X call to Y"."""
    layout = clues.reading.layout
    return (
        noun.value == "phone"
        and layout.sentences[clues.number].paragraph < layout.title
        and clues.folds[noun.last : noun.last + 1] == ["to"]
    )


def _speaker(clues: Clues, noun: Hit[str]) -> list[Actor]:
    """Return who was on a call of which a title says that these are his words after it: "Remarks by X following the video conference"."""
    layout, folds = clues.reading.layout, clues.folds
    if layout.sentences[clues.number].paragraph >= layout.title:
        return []
    return [
        a
        for a in clues.actors
        if a.kind == "person"
        and a.last <= noun.first
        and folds[a.first - 1 : a.first] == ["by"]
        and not _AFTERWARDS.isdisjoint(folds[a.last : noun.first])
        and a.people
        and a.people[0].role in PRINCIPAL
    ][:1]


_AFTERWARDS = frozenset(("following", "after"))
