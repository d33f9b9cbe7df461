"""With whom a verb and its noun say that somebody had a call: "joined X for a call", "used the call to press X", "and another with Y"."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.nounparties import of_noun
from toolkit.extract.calls.report import parts_of
from toolkit.extract.calls.verbsubjects import MEMBERS
from toolkit.extract.calls.words import call_words
from toolkit.extract.people.peoplelists import people_after, people_included
from toolkit.extract.words import is_dating
from toolkit.lexicon import Hit


def telling_begins(clues: Clues, noun: Hit[str]) -> int:
    """Return where it begins to be told who said so and where: "will hold a call, X said at a meeting with Z"."""
    for predicate in clues.reading.predicates[clues.number]:
        if predicate.speech and predicate.first >= noun.last and clues.folds[predicate.last - 1] in _SAID:
            inserted = clues.folds[predicate.last : predicate.last + 1] == [","]
            return clues.last if inserted else predicate.last
    return clues.last


_SAID = frozenset(("said", "says", "told", "announced"))


def leads_to_more(clues: Clues, noun: Hit[str], place: int, subjects: list[Actor]) -> bool:
    """Tell whether a preposition leads to more of those on a call: not "X and Y held a call ahead of the visit of Z"."""
    whole = len({p.side for p in parts_of(subjects)[0]}) > 1
    return not (whole or clues.folds[place - 1] == "of") or of_noun(clues.folds, noun.last, place - 1)


def stands_for_whom(clues: Clues, subjects: list[Actor]) -> list[Actor]:
    """Return for whom "whom" stands: "told Y, one of three ministers with whom she held calls"."""
    folds = clues.folds
    at = subjects[0].first - 1 if len(subjects) == 1 else -1
    if at <= clues.first + 1 or folds[at] != "whom" or folds[at - 1] not in ("with", "to"):
        return []
    for j in range(at - 2, max(clues.first, at - MEMBERS), -1):
        if folds[j] == "among" or folds[j : j + 2] == ["one", "of"]:
            return [a for a in clues.actors if a.last == j - (folds[j - 1] == ",") and a.people][:1]
    return [a for a in clues.actors if a.last == at - 1 - (folds[at - 2] == ",") and a.people][:1]


_REACH = 9  #: tokens from the noun to whom it was used to press


def pressed(clues: Clues, start: int) -> tuple[list[Actor], int]:
    """Return whom a call was used to press: "used the call on Monday to press X"."""
    hits = call_words().addressing.find(clues.folds, start, min(clues.last, start + _REACH))
    hit = next(hits, None)
    return people_after(clues.reading, clues.actors, hit.last, clues.last) if hit is not None else ([], start)


def called_next(clues: Clues, end: int, lead: str = "with") -> list[Actor]:
    """Return who stands after "and another with", ", followed by one with"; `lead` is "from" for calls received."""
    folds, last = clues.folds, min(clues.last - 1, end + _TO_ANOTHER)
    for at in range(end, last):
        if folds[at] in _ANOTHER and folds[at + 1] == lead:
            return people_after(clues.reading, clues.actors, at + 2, clues.last)[0]
        if folds[at] not in _LEADS:
            break
    return []


_TO_ANOTHER = 6  #: tokens of ", which was followed by a second"
_ANOTHER = frozenset(("another", "one", "second", "other"))
_LEADS = frozenset(", and then later which was followed by before a an the preceded after".split())


def before_noun(clues: Clues, verb: Hit[str]) -> tuple[list[Actor], int]:
    """Return who stands between verb and noun, and where they end: "joined X and Y for a call", "gave X a call"."""
    folds = clues.folds
    found, end = people_after(clues.reading, clues.actors, verb.last, clues.last)
    joined = folds[verb.first] in JOINED or verb.value == "convened"  # "brought together X and Y in a call"
    held = joined and any(a.kind == "holders" for a in found)
    if joined and not any(
        a.people for a in found
    ):  # "joined European leaders, including X and Y, for a video call"
        named, stop = people_included(clues.reading, clues.actors, verb.last, clues.last)
        behind = stop + (folds[stop : stop + 1] == [","])
        if any(a.people for a in named) and folds[behind : behind + 1] in _FOR:
            return named, behind
    if not found or found[0].first > verb.last + 1 or not (held or any(a.people for a in found)):
        return [], verb.last
    if folds[verb.first] in BRINGING and folds[verb.last - 1] != "together":
        if folds[end : end + 1] != ["together"]:
            return [], verb.last
        end += 1  # "brought X and Y together on a video call"
    if joined:
        while end < clues.last and (
            is_dating(folds[end]) or (folds[end] == "on" and is_dating(folds[end + 1]))
        ):
            end += 1  # "will join X on Friday for a call with Y"
    if joined and folds[end : end + 1] == [","] and folds[end + 1 : end + 2] in _FOR:
        end += 1  # "joined the Prime Minister of Peru, X, for a virtual meeting"
    if joined and folds[end : end + 1] in _FOR:
        return found, end
    if verb.value == "gave" and folds[end : end + 1] == ["a"]:
        return found, end
    if verb.value in ("returned", "received") and folds[end : end + 1] in (["'s"], ["'"]):
        return found, end
    return [], verb.last


def together_with(clues: Clues, at: int) -> tuple[list[Actor], int]:
    """Return with whom somebody does it, told right behind the verb, and where that ends: "will co-chair, together with X, a virtual meeting"."""
    folds, begin = clues.folds, at
    apart = folds[at : at + 1] == [","]
    at += apart
    if folds[at : at + 2] not in _TOGETHER and not (
        not apart and folds[at] == "with" and folds[begin - 1] in _CO
    ):
        return [], begin
    beside, end = people_after(clues.reading, clues.actors, at + 1 + (folds[at] != "with"), clues.last)
    if not beside or not all(a.people for a in beside):
        return [], begin
    return beside, end


_TOGETHER = (["together", "with"], ["along", "with"], ["jointly", "with"])
_CO = frozenset(f"co-{verb}" for verb in ("chair", "chairs", "chaired", "host", "hosts", "hosted"))
JOINED = frozenset(
    """joined joins join joining convened convenes convening gathered gathers assembled assembles hosted hosts
    hosting""".split()
)
BRINGING = frozenset(("brought", "brings", "bringing", "bring"))
_FOR = (["for"], ["on"], ["in"], ["during"])


def after_preposition(folds: list[str], start: int, stop: int, choices: tuple[str, ...]) -> int | None:
    """Return the token after the first of some prepositions; None where a clause ends before."""
    for j in range(start, stop):
        if folds[j] in choices:
            return j + 1
        if folds[j] == ":" and folds[j + 1 : j + 2] in _LISTING:
            continue  # "held two calls on Monday: with X and with Y"
        if folds[j] in (";", ":", "that", "which", "who"):
            return None
    return None


_LISTING = (["with"], ["to"], ["from"], ["one"])
