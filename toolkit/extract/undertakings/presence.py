"""Being somewhere as an act: "will be in Lima from the fourth", "would be present at the funeral", "will be in place by June"."""

from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.modals import Clause
from toolkit.extract.words import is_manner

_AT_HAND = frozenset("place position service operation orbit stock".split())
_PRESENT = frozenset(("present", "there", "represented", "attending"))
_NOT_PLACES = frozenset(
    "january february march april may june july august september october november december".split()
)


def in_contact(folds: list[str], act: int) -> bool:
    """Tell whether one is to "be in touch", "be in daily contact"."""
    window = folds[act + 1 : act + 5]
    return window[:1] == ["in"] and not {"touch", "contact", "communication"}.isdisjoint(window)


def comes(reading: Reading, clause: Clause) -> bool:
    """Tell whether who "will be" somewhere goes there; the verb of the clause is "be"."""
    folds, text = reading.tokens.folds, reading.tokens.words
    i = clause.act + 1
    last = reading.layout.sentences[clause.number].last
    while i < last and (folds[i] in ("back", "also", "personally", "again") or is_manner(folds[i])):
        i += 1
    if i >= last:
        return False
    if clause.negated:  # "will not be in Lima for the summit": somebody stays away
        where = text[i + 1 : i + 2]
        return (
            folds[i] in ("in", "at")
            and not clause.elided
            and any(a.kind in ("person", "pronoun") and a.pronoun != "n" for a in clause.subject.actors)
            and (
                (bool(where) and where[0][:1].isupper()) or not acts().gatherings.isdisjoint(folds[i : i + 6])
            )
        )
    party = bool(clause.subject.actors) or clause.subject.head in acts().teams
    someone = party and not any(a.kind in ("side", "group") for a in clause.subject.actors)
    if folds[clause.act + 1] in ("back", "home"):  # "will be back in Oslo", "would be home by Sunday"
        return someone or _sent(clause)
    if folds[i] in _PRESENT:
        return party
    if folds[i : i + 2] == ["on", "site"] or folds[i : i + 3] in (
        ["on", "the", "ground"],
        ["on", "the", "spot"],
    ):
        return someone or _sent(clause)
    if folds[i] in ("on", "under") and folds[i + 1 : i + 2] in (["its"], ["their"], ["way"]):
        return not party and "way" in folds[i + 1 : i + 3]
    if folds[i] in ("in", "at", "on") and i + 1 < last:
        place = i + 1 + (folds[i + 1] == "the")
        if folds[i : i + 2] == ["in", "the"] and "capital" in folds[i + 2 : i + 4]:
            return someone  # "would be in the Turkish capital on Monday"
        if folds[i] == "in" and folds[place] in _AT_HAND:
            return not party
        if folds[i : i + 2] == ["in", "attendance"]:
            return party
        if folds[i] == "in" and place == i + 1:
            return (
                text[place][:1].isupper() and folds[place] not in _NOT_PLACES and (someone or _sent(clause))
            )
        return someone and folds[i] == "at" and not acts().gatherings.isdisjoint(folds[place : place + 5])
    return False


def _sent(clause: Clause) -> bool:
    """Tell a thing that is sent from one that is situated: "a draft will be in Oslo by Friday"."""
    return clause.subject.head in _PAPERS or clause.subject.head in acts().movers


_PAPERS = frozenset("draft text reply answer list documents team envoy delegation".split())
