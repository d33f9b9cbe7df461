"""Read reports of calls from a noun or a phrase for the medium: "X's call with Y", "in a phone call", "off the phone with"."""

from collections.abc import Iterator
from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.callclues import Clues
from toolkit.extract.callreport import CallReport, Placed, parts_of, placed_by
from toolkit.extract.peoplelists import people_after, people_before
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_INSIDE = frozenset(("in", "during", "on", "via", "by", "over"))
# Before the second speaker: "told X", "discussed it with X".
_TOWARDS = frozenset(
    "with to and , told informed assured urged asked thanked congratulated invited tell inform".split()
)
_NOT_TOWARDS = frozenset(("about", "of", "against", "by", "for"))
#: Before "by" who held the call, beside those on it.
_HELD = frozenset("hosted co-hosted chaired co-chaired convened organised organized attended joined".split())
_ENDS = frozenset((";", ":", "that", "which", "who", "about", "regarding"))


def by_way(clues: Clues) -> Iterator[CallReport]:
    """Read "has just come off the phone with X"."""
    way, folds = clues.way, clues.folds
    if way is None or way.last >= clues.last or folds[way.last] not in ("with", "to"):
        return
    objects, end = people_after(clues.reading, clues.actors, way.last + 1, clues.last)
    subject = next(
        (a for a in clues.actors if a.kind in ("person", "pronoun") and a.people and a.last <= way.first),
        None,
    )
    if subject is not None and objects and objects[0].people:
        subjects = people_before(clues.reading, clues.actors, subject.last, clues.first) or [subject]
        report = clues.report(
            "call.by-way",
            (subject.first, end),
            [*subjects, *objects],
            subjects,
            at=way,
            medium=(way.value, (way.first, way.last)),
        )
        yield report._replace(past=False)


class _Parties(NamedTuple):
    """Who stands with a noun for a call, and in what part."""

    owners: list[Actor]  #: "X's call"
    objects: list[Actor]  #: who follows, in order
    led_by: dict[str, list[Actor]]  #: the same by preposition: with, between, from, to, by
    end: int


def by_noun(clues: Clues, noun: Hit[str]) -> Iterator[CallReport]:
    """Read "X's call with Y", "telephone conversation with Y", "call from X to Y", "in a phone call with Y"."""
    parties = _parties(clues, noun)
    medium = clues.medium(noun)
    owners, objects = parties.owners, parties.objects
    opening = clues.folds[max(clues.first, noun.first - 5) : noun.first]
    if not owners and _INSIDE & set(opening):
        speakers = _speakers(clues, noun.first)
        if len(parts_of([*speakers, *objects])[0]) > 1:
            start = speakers[0].first if speakers else noun.first
            yield clues.report(
                "call.in",
                (start, max(parties.end, noun.last)),
                [*speakers, *objects],
                speakers[:1],
                at=noun,
                medium=medium,
                placed=_placed(clues, noun, parties, speakers[:1]),
            )
            return
    if clues.status(noun.first, noun.last) is not None and len(parts_of([*owners, *objects])[0]) < 2:
        named = [a for a in clues.actors if a.kind == "person" and a.people and a.people[0].strong]
        named = [a for a in named if a.people[0].side is not None]
        if len({a.people[0] for a in named}) == 2 == len({a.people[0].side for a in named}):
            yield clues.report("call.in", (noun.first, noun.last), named, named[:1], at=noun, medium=medium)
            return
    if not objects and not owners:
        yield clues.report("call.named", (noun.first, noun.last), [], [], at=noun, medium=medium)
        return
    yield clues.report(
        "call.noun",
        (owners[0].first if owners else noun.first, parties.end),
        owners + objects,
        owners,
        at=noun,
        medium=medium,
        placed=_placed(clues, noun, parties, owners),
    )


def _parties(clues: Clues, noun: Hit[str]) -> _Parties:
    folds = clues.folds
    led_by: dict[str, list[Actor]] = {}
    objects: list[Actor] = []
    end = j = noun.last
    while j < min(clues.last, end + 14):
        word = folds[j]
        if (
            word in ("with", "between", "from", "to", "by")
            and word not in led_by
            and (word != "by" or not (objects or folds[j - 1] in _HELD))
        ):
            listed, stop = people_after(clues.reading, clues.actors, j + 1, clues.last)
            if any(a.people or a.kind in ("holders", "side", "group") for a in listed):
                led_by[word] = listed
                objects += listed
                end = j = stop
                if word in ("with", "between", "to"):
                    break
                continue
        if word in _ENDS:
            break
        j += 1
    return _Parties(_owners(clues, noun), objects, led_by, end)


def _owners(clues: Clues, noun: Hit[str]) -> list[Actor]:
    """Return who has the call: "X's call", "X's phone call", in a headline "X Call with Y"."""
    for at in (noun.first - 1, noun.first - 2):
        if at >= clues.first and clues.folds[at] in ("'s", "'"):
            return [a for a in clues.actors if a.last == at][:1]
    if clues.reading.tokens.words[noun.first][0].isupper():
        return [a for a in clues.actors if a.last == noun.first and a.kind == "person"][:1]
    return []


def _placed(clues: Clues, noun: Hit[str], parties: _Parties, callers: list[Actor]) -> Placed | None:
    """Return who placed the call: who it is from or by, or whose call to somebody it is."""
    supposed = words().modals & set(clues.folds[max(clues.first, noun.first - 5) : noun.first])
    if noun.value not in ("phone", "secure_line") or (supposed and supposed != {"will"}):
        return None
    by = parties.led_by.get("from") or parties.led_by.get("by")
    if by is not None:
        return placed_by(by[:1], noun.first, by[0].last)
    to = parties.led_by.get("to")
    if to is not None and callers:
        return placed_by(callers[:1], callers[0].first, to[0].last)
    return None


def _speakers(clues: Clues, stop: int) -> list[Actor]:
    """Return who speaks to whom before "in a phone call": the subject, and those told or spoken with."""
    folds = clues.folds
    predicates = clues.reading.predicates[clues.number]
    found: list[Actor] = []
    previous = -1
    subject = next(
        (p.subject for p in predicates if p.subject is not None and p.subject.first < p.first <= stop), None
    )
    if subject is not None:
        before = people_before(clues.reading, clues.actors, subject.last, clues.first)
        found = [a for a in before if a.people or a.kind == "holders"]
        previous = subject.last if found else -1
    for actor in clues.actors:
        if actor.last > stop or actor.last <= previous or actor.kind not in ("person", "pronoun"):
            continue
        if not actor.people or (actor.last < len(folds) and folds[actor.last] in ("'s", "'")):
            continue
        lead = folds[actor.first - 1] if actor.first else ""
        between = folds[previous : actor.first] if previous >= 0 else []
        if found and ("that" in between or lead in _NOT_TOWARDS or "about" in between[-6:]):
            continue
        if not found:
            if any(p.subject is actor for p in predicates):
                found.append(actor)
        elif (lead in _TOWARDS or actor.kind == "pronoun") and actor.people[0] not in [
            p for a in found for p in a.people
        ]:
            found.append(actor)
        previous = actor.last
    return found
