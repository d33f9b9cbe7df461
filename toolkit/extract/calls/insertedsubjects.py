"""Who stands before a verb of calling across an insertion: "X, on the evening of 4 May, had a call", "X, joined by Y, took a call"."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.people.listsbefore import people_before
from toolkit.extract.words import is_dating, is_manner, words
from toolkit.lexicon import Hit


def opens(clues: Clues, actor: Actor) -> bool:
    """Tell whether an actor opens the sentence, or a part of it behind a mark."""
    return actor.first == clues.first or clues.folds[actor.first - 1] in _OPENERS


_OPENERS = frozenset((",", "-", "--", "—", "–", ")", ":", "that", "“", '"', "‘"))


def across(clues: Clues, verb: Hit[str]) -> list[Actor]:
    """Return who stands before an insertion: "X, on the evening of 4 May, had a call", "X, who is abroad, had", "X and her team held"."""
    folds = clues.folds
    opening = next((a for a in clues.actors if a.kind == "person" and a.people), None)
    if opening is None or opening.last >= verb.first or not opens(clues, opening):
        return []
    at = _past_company(folds, opening.last, verb.first)
    if (
        folds[at : at + 2] == ["of", "the"] and folds[at + 2] in _OWN_LANDS
    ):  # "Sheikh X, the Amir of the country, held"
        at += 3 + (folds[at + 3] == ",")
    inserted = folds[at : verb.first]
    if all(fold in _BETWEEN or is_dating(fold) or is_manner(fold) for fold in inserted):
        return [opening] if at > opening.last or inserted else []
    closed = _without_helpers(inserted)
    if (
        inserted[0] != ","
        or closed[-1] != ","
        or inserted.count(",") > _COMMAS
        or not _CLAUSES.isdisjoint(inserted)
    ):
        return []
    inside = [p for p in clues.reading.predicates[clues.number] if opening.last <= p.first < verb.first]
    acting = [p.subject for p in inside if p.subject is not None and p.subject is not opening]
    if inserted[1] not in _RELATIVES and any(a.people or a.kind == "group" for a in acting):
        return []
    return [opening]


def _without_helpers(inserted: list[str]) -> list[str]:
    """Leave out what belongs to the verb behind an insertion: ", who is abroad, is due to ring"."""
    known = words()
    end = len(inserted)
    while end > 1 and (
        inserted[end - 1] in known.haves
        or inserted[end - 1] in known.bes
        or inserted[end - 1] in known.modals
        or inserted[end - 1] in known.adverbs
        or inserted[end - 1] == "to"
        or inserted[end - 1] in DUE
    ):
        end -= 1
    return inserted[:end]


#: What leads from "is" to what is to be done: "is due to", "was expected to".
DUE = frozenset("due set expected scheduled likely slated going about poised".split())
_RELATIVES = frozenset(("who", "whose"))


def _past_company(folds: list[str], at: int, last: int) -> int:
    """Pass over who is with somebody: "X and her team", "X and his defence and foreign ministers"."""
    if folds[at : at + 1] != ["and"] or folds[at + 1 : at + 2] not in (["her"], ["his"], ["their"], ["the"]):
        return at
    stop = min(last, at + _COMPANY)
    return next((i + 1 for i in range(at + 2, stop) if folds[i] in _WITH_HIM), at)


_OWN_LANDS = frozenset(("country", "state", "kingdom", "nation", "republic"))
_COMPANY = 7  #: tokens of "and her defence and foreign ministers"


_WITH_HIM = frozenset(
    """team teams delegation aides advisers advisors staff ministers colleagues officials cabinet wife husband deputy deputies entourage
    minister adviser advisor side""".split()
)


_BETWEEN = frozenset(
    "on late early this last today yesterday tonight evening morning afternoon night then also has had have".split()
)


_COMMAS = 3  #: of ", on Monday, 4 May,"


_CLAUSES = frozenset((";", "that", ":", "said"))


def joined_by(clues: Clues, subjects: list[Actor]) -> list[Actor]:
    """Return who acts beside whom an insertion names: "X, joined by her minister Y, took a call"."""
    folds, at = clues.folds, subjects[0].first - 1
    equals = None
    if folds[at] == ",":  # "X, together with her Peruvian and Omani counterparts, Y and Z, will hold a call"
        equals = next((a for a in clues.actors if a.last == at and a.kind == "holders"), None)
        at = equals.first - 1 if equals is not None else at
    if folds[at - 1 : at + 1] not in _BESIDE:
        return []
    found = people_before(clues.reading, clues.actors, at - 1 - (folds[at - 2] == ","), clues.first)
    return [*found, *subjects] if found and equals is not None else found


_BESIDE = (
    ["joined", "by"],
    ["accompanied", "by"],
    ["flanked", "by"],
    ["together", "with"],
    ["along", "with"],
)
