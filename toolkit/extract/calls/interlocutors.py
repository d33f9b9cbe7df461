"""With whom somebody spoke: who stands behind "with" or "to", however far off, where no other clause has begun."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.asides import turns_to
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.facetoface import is_stage, is_venue
from toolkit.extract.people.peoplelists import people_after, people_included
from toolkit.lexicon import Hit

_SUBJECT = 12  #: tokens of "about the fighting in the north of the country"
_MARKS = frozenset(',;:.”“"()—–')


def _behind_subject(clues: Clues, about: int) -> tuple[list[Actor], int, int] | None:
    """Return who is spoken with behind what is spoken about: "spoke about the harvest in Peru with Minister X".

    Only an office that stands right behind "with" is meant: "about relations with Peru", "about his talks with X".
    """
    folds = clues.folds
    for j in range(about + 2, min(clues.last - 1, about + _SUBJECT)):
        if folds[j] in _MARKS or folds[j] in ("that", "who", "which", "and", "how", "whether", "what"):
            return None
        if folds[j] == "with":
            if folds[j - 1] in _BONDS or folds[j - 1] in _GATHERINGS or folds[j - 1] in _TALKS:
                return None
            objects, end = people_after(clues.reading, clues.actors, j + 1, clues.last)
            return (objects, j, end) if objects and _is_official(objects[0]) else None
    return None


def _is_official(actor: Actor) -> bool:
    return actor.kind == "holders" or (
        actor.kind == "person" and any(p.role is not None for p in actor.people)
    )


_TALKS = frozenset(
    "talk talks call calls conversation conversations discussion discussions contact interview work working".split()
)
_PARTIES = frozenset(("person", "side", "group", "pronoun", "holders"))


def interlocutors(clues: Clues, verb: Hit[str]) -> tuple[list[Actor], int, int]:
    """Return who is spoken with, the token of "with" and the end: "spoke this evening by phone, for an hour, with X"."""
    end = verb.last
    aside: int | None = (
        None  # where a clause of its own opens behind a comma: "…, as both look for an answer to X"
    )
    others = {
        p.first
        for p in clues.reading.predicates[clues.number]
        if p.subject is not None and p.subject.first > verb.first and not p.speech
    }  # "has spoken with leaders, and officials have engaged with X": the second "with" is not its own
    for j in range(verb.last, min(clues.last, verb.last + 30)):
        if j in others or clues.folds[j] in _FINITE or is_stage(clues.folds, j):
            break
        if clues.folds[j] in _WHILE and clues.folds[j + 1] in ("he", "she", "they", "it"):
            break  # "spoke by phone, as he prepared to meet Z"
        if clues.folds[j - 1] == ",":
            aside = j if clues.folds[j] in _WHILE or _is_dated_aside(clues.folds, j) else None
        if aside is not None:
            continue
        if clues.folds[j] == "to" and clues.folds[j - 1] in _GOVERNING_TO:
            continue  # "spoke by phone as forces loyal to X advanced"
        if clues.folds[j] == "since" and clues.folds[j + 1] in _A_MATTER:
            break  # "spoke by phone for the first time since a pact with Y and Z"
        if clues.folds[j] == "with" and turns_to(clues, verb.last, j):
            break
        if clues.folds[j] == "with" and clues.folds[j - 1] in _GATHERINGS:
            break  # "speaking in Lima before a meeting with Y"
        if clues.folds[j] in ("with", "to") and clues.folds[j - 1] in _BONDS:
            continue  # "spoke in favour of a dialogue with Y"
        if clues.folds[j] in ("with", "to"):
            objects, end = people_after(clues.reading, clues.actors, j + 1, clues.last)
            if objects and any(j < n.first < objects[0].first for n in clues.nouns):
                continue  # "Speaking to reporters, he set it in contrast with last week's call between X and Y"
            if objects and not _CLOSING.isdisjoint(clues.folds[j + 1 : objects[0].first]):
                break  # "“He spoke with the frankness that one owes a friend,” spokesman X said"
            if objects and clues.folds[j - 1] == "," and clues.folds[end] in _ATTENDING:
                break  # "spoke for an hour, with the adviser Z listening in"
            if objects and objects[0].kind in _PARTIES:
                return objects, j, end
            objects, end = people_included(clues.reading, clues.actors, j + 1, clues.last)
            if objects and objects[0].people:
                return objects, j, end
        elif clues.folds[j] == "about" and clues.folds[j - 1] == "for":
            continue  # "spoke for about an hour with X"
        elif _is_matter(clues.folds, verb.last, j) and (behind := _behind_subject(clues, j)) is not None:
            return behind
        elif _is_matter(clues.folds, verb.last, j):
            break  # "spoke of her exchanges with the Peruvian side"
        elif clues.folds[j] in (";", ":", "that", "who") or is_venue(clues, j):
            break
    return [], verb.last, end


def _is_matter(folds: list[str], behind: int, at: int) -> bool:
    """Tell whether what is spoken about follows a token: "about", and "of" right behind the verb."""
    return folds[at] == "about" or (folds[at] == "of" and at == behind)


def _is_dated_aside(folds: list[str], at: int) -> bool:
    """Tell whether what stands behind a comma says after or before what: ", hours after the Senate …", ", two days before"."""
    for j in range(at + 1, min(len(folds), at + _DATED)):
        if folds[j] in ("after", "before"):
            return folds[j - 1] in _TIMES
    return False


_DATED = 5  #: tokens of "just over two weeks after"
_TIMES = frozenset(
    "minutes hours days weeks months years hour day week month year shortly soon just only right immediately".split()
)

_CLOSING = frozenset(('"', "”", "»"))
_ATTENDING = frozenset("listening watching looking interpreting translating sitting present".split())
#: What states have with each other, which is nobody who is spoken with.
_BONDS = frozenset(
    """dialogue relations relationship ties contacts cooperation agreement deal pact accord trade war conflict border borders treaty partnership
    alliance negotiations exchanges ceasefire truce peace rapprochement visit visits trip trips journey tour""".split()
)
_GATHERINGS = frozenset("meeting meetings summit dinner lunch breakfast audience reception session".split())
_GOVERNING_TO = frozenset(
    "loyal opposed committed linked close tied allied sympathetic hostile belonging relating related owing due thanks response prior".split()
)
_WHILE = frozenset(("as", "while", "when", "before", "after", "since", "until"))
_A_MATTER = frozenset(("a", "an", "the", "his", "her", "its", "their"))
_FINITE = frozenset(("have", "has", "had", "will", "would"))
