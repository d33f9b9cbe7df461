"""Read who spoke with whom: "spoke by phone with X", "X and Y spoke today"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.calls.asides import is_owned, who_rang
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.facetoface import is_face_to_face
from toolkit.extract.calls.gladly import told_gladly
from toolkit.extract.calls.interlocutors import interlocutors
from toolkit.extract.calls.notcalls import HABITS
from toolkit.extract.calls.peers import leads_to_peers
from toolkit.extract.calls.report import CallReport, parts_of, placed_by
from toolkit.extract.calls.speakers import is_headline
from toolkit.extract.calls.verbsubjects import having_of
from toolkit.extract.calls.words import call_words
from toolkit.extract.people.peoplelists import people_after, people_included
from toolkit.extract.words import words
from toolkit.lexicon import Hit


def spoke(clues: Clues, verb: Hit[str], subjects: list[Actor]) -> Iterator[CallReport]:
    """Read a verb of speaking; "with" or "to" leads the other end, else the subject names both."""
    folds = clues.folds
    if folds[verb.first] in ("talks", "talk") and not _is_verb(clues, verb, subjects):
        return
    if verb.value == "reached" and (clues.way is None or not subjects):
        return  # "promises X on the phone to help as the North reaches out to Y"
    if folds[verb.first] in _GOING_ON and not _adjacent_way(clues, verb):
        return  # "talking with journalists"
    if not _HABITS.isdisjoint(folds[max(clues.first, verb.first - 2) : verb.last + 2]):
        return  # "they spoke regularly"
    if folds[verb.first] in ("speaks", "talks") and clues.reading.home is None and not is_headline(clues):
        if clues.way is None and clues.firm() is None:
            return  # under a photograph
    if _is_only_wished(clues, verb) or (
        clues.way is None and clues.firm() is None and is_face_to_face(clues)
    ):
        return
    objects, position, end = interlocutors(clues, verb)
    if not objects and (own := _we(clues, verb)) is not None:
        yield own
        return
    if not parts_of(objects)[0] and not _among_themselves(clues, verb, subjects, objects):
        if _opens_list(clues) and len(parts_of(subjects)[0]) == 1:  # "spoke today with:"
            yield clues.report(
                "call.spoke", (verb.first, clues.last), subjects, subjects, at=verb, medium=(None, None)
            )
            return
        way = clues.way  # "spoke by video conference with Allies": who they are stands elsewhere
        near = way is not None and 0 <= way.first - verb.last < _ADJACENT
        if not near and (told := _told_peers(clues, verb)) is not None:
            way, near = told, True
        if way is not None and near and len(parts_of(subjects)[0]) == 1:
            medium = (way.value, (way.first, way.last))
            among, _ = people_included(clues.reading, clues.actors, way.last, clues.last)
            last = among[-1].last if among else way.last
            yield clues.report(
                "call.spoke", (verb.first, last), [*subjects, *among], subjects, at=verb, medium=medium
            )
        return
    if not subjects and clues.folds[position] in ("to", "with") and len(parts_of(objects)[0]) > 1:
        return  # "The Brazilian also talked to X and Y": they did not talk to each other
    marker = clues.way or clues.firm()
    if (
        marker is not None
        and marker is not clues.way
        and (is_owned(clues, marker) or ";" in folds[end : marker.first] or _is_asked_for(clues, end, marker))
    ):
        # "speak with X to hear about his call with Y", "speaks with X; receives phone call from Y", "… and asked for a call"
        marker = None
    if (
        marker is not None
        and marker is clues.way
        and marker.last < verb.first - _APART
        and not _spent(clues, verb)
    ):
        marker = (
            None  # that of a verb before: "spoke by phone with X, hours before she was due to speak with Y"
        )
    if marker is None:  # "is due to talk to Z by phone", where "by phone" stands in a clause before too
        behind = clues.reading.phrases.find(call_words().ways, end, min(clues.last, end + _ADJACENT))
        marker = behind[0] if behind else None
    how, at = (marker.value, (marker.first, marker.last)) if marker is not None else (None, None)
    if marker is None and (rung := who_rang(clues, end)) is not None:
        how, at = "phone", rung
    last = max(end, at[1]) if at is not None and at[1] - position < 12 else end
    if objects and (joint := _all_at_once(clues, end)) is not None:
        objects, end, last = [*objects, *joint], joint[-1].last, max(last, joint[-1].last)
    opens = verb.first if not subjects or having_of(clues, verb) is not None else subjects[0].first
    yield clues.report(
        "call.spoke",
        (opens, last),
        subjects + objects,
        subjects,
        at=verb,
        medium=(how, at),
        placed=placed_by(subjects[:1], subjects[0].first, verb.last)
        if verb.value == "reached" and subjects
        else None,
    )
    for j in range(end, min(clues.last - 1, end + _TIMES)):  # "with X on Monday and with Y on Tuesday"
        if clues.folds[j] == "and" and clues.folds[j + 1] in ("with", "to") and parts_of(objects)[0]:
            more, stop = people_after(clues.reading, clues.actors, j + 2, clues.last)
            if more and more[0].people:
                report = clues.report(
                    "call.spoke",
                    (j + 1, stop),
                    subjects + more,
                    subjects,
                    at=verb,
                    medium=(marker.value if marker else None, at),
                )
                yield report._replace(separate=True)
            break


def _all_at_once(clues: Clues, end: int) -> list[Actor] | None:
    """Return who was on the line together with those named up to a token: "with X and with Y, all at once"."""
    folds = clues.folds
    for at in range(end, min(clues.last - 1, end + _TIMES)):
        if folds[at] == "and" and folds[at + 1] in ("with", "to"):
            more, stop = people_after(clues.reading, clues.actors, at + 2, clues.last)
            behind = folds[stop : min(clues.last, stop + _AT_ONCE)]
            return more if more and not _TOGETHER.isdisjoint(behind) else None
    return None


_AT_ONCE = 5  #: tokens of ", all at once"
_TOGETHER = frozenset(("once", "together", "jointly", "simultaneously"))


def _told_peers(clues: Clues, verb: Hit[str]) -> Hit[str] | None:
    """Return what says how somebody spoke with the leaders of many states: "spoke early Monday to G7 finance ministers via conference call"."""
    way = clues.way or clues.firm()
    if way is None or not verb.last < way.first <= verb.last + _TO_WAY:
        return None
    return way if leads_to_peers(clues.reading.text(verb.last, way.first)) else None


_TO_WAY = 16  #: tokens of "early Monday to the whole circle of G7 finance ministers via a"


def _is_asked_for(clues: Clues, end: int, noun: Hit[str]) -> bool:
    """Tell whether a noun is of a further call that is asked for: "has spoken to X and has asked for a three-way call with Y"."""
    before = clues.folds[max(end, noun.first - _ASKED_FOR) : noun.first]
    return "for" in before and not _ASKING.isdisjoint(before)


_ASKED_FOR = 6  #: tokens of "asked for a further three-way telephone"
_ASKING = frozenset(("asked", "requested", "called", "pressed", "sought", "asking"))


def _spent(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether speaking is how somebody spent the day by phone: "spent Monday on the phone in a bid to …, speaking to X"."""
    speaking = clues.folds[verb.first].endswith("ing") and clues.folds[verb.first - 1] == ","
    return speaking and "spent" in clues.folds[clues.first : verb.first]


_GOING_ON = frozenset(("talking", "chatting", "conferring", "conversing"))


def _adjacent_way(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether the phrase that says how stands right behind a verb: "talking by phone with X"."""
    return clues.way is not None and 0 <= clues.way.first - verb.last < _ADJACENT


def _we(clues: Clues, verb: Hit[str]) -> CallReport | None:
    """Return what one of the two says of both: "“We spoke on the phone for half an hour,” X said"."""
    way, at = clues.way, verb.first - 1
    at -= clues.folds[at] in words().adverbs
    told = clues.folds[verb.first] in ("spoke", "talked") and clues.folds[at] == "we"
    if not told or way is None or not _adjacent_way(clues, verb):
        return None
    medium = (way.value, (way.first, way.last))
    report = clues.report("call.spoke", (at, way.last), [], [], at=verb, medium=medium)
    return report._replace(group=True)


def _is_only_wished(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether somebody is no more than ready or glad to speak, or has no plans to."""
    before = clues.folds[max(clues.first, verb.first - _WISH) : verb.first]
    if told_gladly(clues.folds, verb.first - 1, clues.first) and before[-1:] == ["to"]:
        return False  # "“Happy to speak with X today,” Y wrote"
    if (
        before[-1:] == ["to"]
        and not _WANTING.isdisjoint(before[-2:-1])
        and not _NOT.isdisjoint(before[-4:-2])
    ):
        return True  # "did not want to talk to him"
    if before[-1:] not in (["to"], ["of"]):
        return False
    if before[-1:] == ["to"] and clues.way is None and not _MEETING.isdisjoint(before):
        return True  # "hope to meet later this week to talk about the fleet"
    if before[-2:-1] == ["able"] and not _NOT.isdisjoint(before):
        return True  # "has not yet been able to speak with X"
    if before[-2:-1] and before[-2] in _WISHING and clues.way is None and clues.firm() is None:
        return True  # "wants to talk to X about the fleet"
    return not _READY.isdisjoint(before) or ("no" in before[-5:] and not _PLANS.isdisjoint(before[-4:]))


_WANTING = frozenset("want wants wanted wish wishes wished intend intends intended".split())
_WISHING = frozenset("want wants wanted wish wishes wished".split())
_NOT = frozenset(("not", "n't", "never", "wasn't", "isn't", "hasn't", "didn't", "doesn't", "don't"))
_WISH = 9  #: tokens from "ready" to "speak"
_MEETING = frozenset(("meet", "meeting", "convene"))
_READY = frozenset("ready happy willing glad open prepared forward".split())
_PLANS = frozenset("plans plan intention intentions desire need reason wish".split())


def _opens_list(clues: Clues) -> bool:
    """Tell whether a sentence leads to lines that say who was spoken with."""
    end = clues.folds[clues.last - 1] == ":"
    return end and not {"with", "to"}.isdisjoint(clues.folds[max(clues.first, clues.last - 8) : clues.last])


_HABITS = HABITS | {"occasionally", "daily"}
_APART = 6  #: tokens from "by phone" to its verb where the phrase stands first
_ADJACENT = 3  #: tokens between "spoke" and "by video"
_TIMES = 11  #: tokens of "on Monday (1 June 2026) by phone," between two people spoken with


def _is_verb(clues: Clues, verb: Hit[str], subjects: list[Actor]) -> bool:
    """Tell the verb of "X talks to Y" from the noun: a subject stands right before it."""
    before = clues.folds[verb.first - 1]
    if clues.folds[verb.first] == "talk" and (before in _TO_VERB or before in words().modals):
        return True
    adverb = before in words().adverbs and before not in ("in", "on")
    return any(a.last == verb.first or (adverb and a.last == verb.first - 1) for a in subjects)


_TO_VERB = frozenset(("to",))


def _among_themselves(clues: Clues, verb: Hit[str], subjects: list[Actor], objects: list[Actor]) -> bool:
    """Tell whether the report holds without a person spoken with: "X and Y spoke", "spoke with the leaders of X and Y"."""
    people, _, _ = parts_of(subjects)
    spoken = clues.folds[verb.first] in ("spoke", "talked", "spoken", "conferred")
    if len({p.side for p in people}) > 1 and (spoken or _to_come(clues, verb)):
        return True
    if any(a.kind in ("side", "holders") for a in objects):
        return True
    if (
        any(a.kind == "group" for a in subjects)
        and not objects
        and clues.folds[verb.first] in ("spoke", "spoken", "talked")
    ):
        return True
    several = len(people) > 1 or any(a.kind in ("holders", "group") for a in subjects)
    return clues.way is not None and (several or any(a.kind == "group" for a in objects))


def _to_come(clues: Clues, verb: Hit[str]) -> bool:
    """Tell "X and Y will speak on Friday" and "are to speak" from any other "speak"."""
    before = clues.folds[verb.first - 1]
    return clues.folds[verb.first] in ("speak", "talk") and before in ("to", "will", "'ll")
