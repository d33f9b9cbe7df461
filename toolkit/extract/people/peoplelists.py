"""Collect the people of a list that begins at a token: "the President and, separately, Prime Minister X"."""

from toolkit.extract.actors import Actor
from toolkit.extract.people.listasides import (
    past_aside,
    past_bracket,
    past_byname,
    past_day,
    past_relative,
    past_separately,
)
from toolkit.extract.people.listjoints import is_further_office, is_honorific, is_kin, joins, turns
from toolkit.extract.people.listleads import (
    past_count,
    past_owner,
    past_party,
    past_state,
    past_unknown_office,
    state_before,
)
from toolkit.extract.people.listwords import DASHES, GLUE
from toolkit.extract.people.serving import SERVANTS, is_of_servants
from toolkit.extract.reading import Reading
from toolkit.extract.words import words

_FIRST = (["first", "and", "then"], ["first", ",", "then"])  #: "phoned X first and then Y"
_AS_WELL = ["as", "well", "as"]  #: "from the ministers of X and Y, as well as from Z"
_MOST_GLUE = 10  #: tokens: "on Monday evening and then, separately, with"


def people_after(reading: Reading, actors: list[Actor], position: int, last: int) -> tuple[list[Actor], int]:
    """Collect the list of people or sides that begins at a token; stop at the first other word."""
    found: list[Actor] = []
    index = {a.first: a for a in actors}
    folds = reading.tokens.folds
    end, led = position, folds[position - 1]
    skipped = 0
    position = past_unknown_office(reading, actors, past_count(folds, position, last), last)
    while position < last:
        actor = index.get(position)
        if found and folds[position : position + 3] in _FIRST:
            position += 1
            continue
        if folds[position] == "whose" or (actor is not None and actor.pronoun == "who"):
            if found and (beyond := past_relative(folds, position, last, index)) is not None:
                position = beyond
                continue
            break
        if actor is not None and actor.kind in ("person", "group", "pronoun", "side", "source", "holders"):
            if found and (
                not joins(folds, position) or (actor.kind == "side" and folds[position - 1] == ";")
            ):
                break
            if actor.kind != "person" and (named := past_state(reading, index, position, last)):
                position = named
                continue
            if actor.kind == "side" and actor.last < last and folds[actor.last] in _GROUPS:
                break  # "with NATO allies", who are not NATO
            if actor.kind == "person" and actor.last < last and folds[actor.last] in SERVANTS:
                break  # "speaks to Marte envoy", who is not Marte
            if (
                actor.kind == "side"
                and folds[actor.last : actor.last + 1] == ["as"]
                and _is_matter(folds, actor)
            ):
                break  # "spoke by phone, with Peru as their topic"
            if actor.kind == "side" and (served := _served_by(reading, actor, actors)) is not None:
                position = served
                continue
            if actor.kind == "side" and actor.last < last and folds[actor.last] == "'s":
                owned = _owned_by(actor, actors)
                if owned is None and found:
                    break
                if owned is not None:
                    position = owned
                    continue
            if found and found[-1].kind == "source" and _serves(folds, found[-1]) and not _named(actor):
                break  # "with aides to the President of Peru and the King of Norway"
            if actor.kind == "source" and found:
                named = past_unknown_office(reading, actors, position, last)
                if named == position or not any(p.strong for p in index[named].people):
                    break
                actor = index[named]  # "and Peru People's Party President X"
            if actor.kind == "person" and (named := past_owner(reading, actor, actors, last)):
                position = named
                continue
            if found and is_further_office(folds, actor):
                break  # "X, the president of Peru and current head of the bloc"
            if found and actor.kind == "person" and folds[actor.last : actor.last + 1] == ["'s"]:
                break  # "a call with X, and with Y's visit days away"
            if found and folds[position - 1] in (",", ";") and _is_subject(reading, actor, actors):
                break  # the list has ended: this one is the subject of what follows
            found.append(actor)
            position = end = actor.last
            skipped = 0
            continue
        if folds[position] == "of" and found and (named := past_state(reading, index, position, last)):
            position = named
            continue
        glue = (
            folds[position] in GLUE
            or folds[position] in words().epithets
            or is_honorific(folds, position)
            or is_kin(folds, position)
            or (folds[position] == "from" and folds[position - 3 : position] == _AS_WELL)
            or (folds[position] == led == "from" and folds[position - 1] in ("and", ","))
        )
        if found and folds[position] in DASHES and (beyond := past_aside(folds, position, last)):
            position = beyond
            continue
        if found and folds[position] == "for" and (spoken := _spoken_for(folds, index, position)):
            position = spoken  # "and, for the European Union, X and Y"
            continue
        if found and (bracket := past_bracket(folds, position, last)) > position:
            position = bracket
            continue
        if found and (byname := past_byname(folds, position, last)) > position:
            position = byname
            continue
        if found and (apart := past_separately(folds, position, last)) > position:
            position = apart
            continue
        if found and (later := past_day(folds, position, last)) > position:
            position = later
            continue
        if found and (party := past_party(reading, index, position, last)) > position:
            found.append(index[party])
            position = end = index[party].last
            continue
        if glue and not (found and turns(folds, position, index, led)) and skipped < _MOST_GLUE:
            position += 1
            skipped += 1
            continue
        break
    if len(found) == 1 and (listed := _listed_behind(reading, found[0], index, last)) is not None:
        return people_after(reading, actors, listed, last)
    return _named_of(found), end


def _listed_behind(reading: Reading, group: Actor, index: dict[int, Actor], last: int) -> int | None:
    """Return where the names of a group begin: "the foreign ministers of the three European states – X of Peru, Y …"."""
    folds = reading.tokens.folds
    if group.kind != "group" or folds[group.last - 1] not in _GROUPS:
        return None
    for at in range(group.last, min(last - 1, group.last + _OF_WHAT)):
        if folds[at] == ":" or folds[at] in DASHES:
            named = index.get(at + 1)
            return at + 1 if named is not None and named.kind == "person" and named.people else None
        if folds[at] in (",", ";", "that", "which", "who"):
            return None
    return None


_OF_WHAT = 9  #: tokens of "of the three other European member states"


def _is_matter(folds: list[str], side: Actor) -> bool:
    """Tell whether a state is what others spoke about: "with Peru as the main subject of their talk"."""
    return not _MATTERS.isdisjoint(folds[side.last + 1 : side.last + _AS_MATTER])


_AS_MATTER = 5  #: tokens of "as the main topic"
_MATTERS = frozenset(("topic", "subject", "focus", "theme", "centrepiece"))


def _spoken_for(folds: list[str], index: dict[int, Actor], position: int) -> int | None:
    """Return the token behind "for the European Union," before who speaks for it in a list."""
    at = position + 1 + (folds[position + 1] == "the")
    side = index.get(at) or index.get(position + 1)
    if side is None or side.kind != "side" or folds[position - 1] not in (",", "and"):
        return None
    return side.last + 1 if folds[side.last : side.last + 1] == [","] else None


def _serves(folds: list[str], source: Actor) -> bool:
    """Tell whether a source's phrase is of several who serve somebody named in it."""
    inner = source.within[-1] if source.within else None
    return (
        inner is not None
        and folds[source.head].endswith("s")
        and is_of_servants(folds, source.first, inner.first)
    )


def _named(actor: Actor) -> bool:
    return bool(actor.people) and bool(actor.people[0].forms)


def _named_of(found: list[Actor]) -> list[Actor]:
    """Leave out the states of an office whose holders all follow by name: "his Saudi and Omani counterparts, X and Y"."""
    if len(found) <= 1 or found[0].kind != "holders":
        return found
    named = found[1 : len(found[0].sides) + 1]
    return found[1:] if tuple(a.side for a in named if a.kind == "person") == found[0].sides else found


def _served_by(reading: Reading, side: Actor, actors: list[Actor]) -> int | None:
    """Return where the person begins whose office stands behind his state, its first words in no list: "US kelp envoy X"."""
    named = next((a for a in actors if a.first > side.last and a.kind == "person"), None)
    if named is None or named.first - side.last > _OFFICE or named.side is not None:
        return None
    return named.first if state_before(reading, named.first, ends=False) == side.side else None


_OFFICE = 4  #: tokens of "national security"


def _owned_by(side: Actor, actors: list[Actor]) -> int | None:
    """Return where the first person begins whom a state owns by an office: "and Peru's two vice presidents, X and Y"."""
    following = next((a for a in actors if a.first >= side.last and a.kind == "person"), None)
    if following is None or following.first - side.last > _OWNING or following.side != side.side:
        return None
    return following.first


_OWNING = 6  #: tokens of "'s two vice presidents,"
_INCLUDING = frozenset(("including", "among"))
_REACH = 14  #: tokens from "with" to "including": "with a number of leaders on Monday, including"


def people_included(
    reading: Reading, actors: list[Actor], position: int, last: int
) -> tuple[list[Actor], int]:
    """Collect who of a group is named: "with world leaders on Monday, including X and Y", ", X and Y among them"."""
    folds = reading.tokens.folds
    if not _GROUPS & set(folds[position : position + 8]):
        return [], position
    for j in range(position, min(last - 1, position + _REACH)):
        if folds[j] in _INCLUDING:
            at = j + 2 if folds[j] == "among" and folds[j + 1] in ("them", "others") else j + 1
            return people_after(reading, actors, at, last)
        if folds[j] == "," and (listed := people_after(reading, actors, j + 1, last))[0]:
            if folds[listed[1] : listed[1] + 2] in (["among", "them"], ["among", "others"]):
                return listed
        if folds[j] in (";", "that", "which", "who"):
            break
    return [], position


_GROUPS = frozenset(
    "leaders counterparts ministers heads presidents colleagues partners allies officials".split()
)


def _is_subject(reading: Reading, actor: Actor, actors: list[Actor]) -> bool:
    """Tell whether an actor is the subject of a verb, and nobody of a list stands between."""
    folds = reading.tokens.folds
    if actor.kind == "pronoun" and folds[actor.first] in _NOMINATIVE and folds[actor.first - 1] == ",":
        return True  # "With X, yesterday, he went over the plans"
    if (
        folds[actor.last : actor.last + 1]
        and _is_past(folds[actor.last])
        and folds[actor.last + 1] in _OBJECTS
    ):
        return True  # "today, X defended the dam", whose verb no list knows
    return any(
        p.subject is actor and not any(a.kind == "person" and actor.last <= a.first < p.first for a in actors)
        for p in reading.predicates[reading.layout.sentence_at(actor.first)]
    )


def _is_past(fold: str) -> bool:
    return len(fold) > _SHORTEST and fold.endswith("ed")


_NOMINATIVE = frozenset(("he", "she", "they"))
_SHORTEST = 4  #: letters of "need"
_OBJECTS = frozenset("the a an his her its their that what how".split())
