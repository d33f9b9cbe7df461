"""Reports of calls from a verb that says nothing of calling without its noun: "held a video conference with", "received a call from"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.kept import held_by
from toolkit.extract.calls.nounparties import addressed_by
from toolkit.extract.calls.report import CallReport, Placed, parts_of, placed_by
from toolkit.extract.calls.verbobjects import (
    JOINED,
    after_preposition,
    before_noun,
    called_next,
    leads_to_more,
    pressed,
    stands_for_whom,
    telling_begins,
)
from toolkit.extract.calls.words import call_words
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.initiators import left_open
from toolkit.extract.people.peoplelists import people_after, people_included
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_GATHERINGS = frozenset(
    "summit meeting session conference talks consultations conversation discussion negotiations round".split()
)
_RULES = {
    "received": "call.received",
    "made": "call.placed",
    "convened": "call.convened",
    "called": "call.convened",
}
_PUT = frozenset(("put", "puts", "putting"))
_STARTING = frozenset(("started", "starts", "begun", "began", "begins"))


def _opens_name(clues: Clues, at: int) -> bool:
    """Tell whether whom "to" leads to may begin at a token: no verb of what somebody tries to do."""
    word = clues.reading.tokens.words[at]
    own = not word[0].islower() or clues.folds[at] in words().determiners
    return own or any(a.first == at for a in clues.actors)


def lacks_noun(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether a sentence has nothing that `with_noun` could read beside a verb."""
    way = clues.way
    return not clues.nouns and (way is None or way.value != "video" or verb.value != "had")


def with_noun(clues: Clues, verb: Hit[str], subjects: list[Actor]) -> Iterator[CallReport]:
    """Read a verb that says nothing of calling without its noun."""
    if (verb.value == "had" and _is_auxiliary(clues, verb)) or _is_contemplated(clues, verb):
        return
    if verb.value == "had" and clues.folds[verb.last : verb.last + 2] in _INSERTED:
        return  # "X has, in a phone call, asked Y"
    between, reach = before_noun(clues, verb)
    noun = _noun_of(clues, verb, reach)
    if (
        clues.folds[verb.last - 1] in _PUT
        and noun is not None
        and clues.folds[noun.last] not in ("through", "in")
    ):
        return  # "put a call on hold"; "put a call through to X"
    known = verb.value == "had" and (clues.in_round or clues.follows_title) and _led(subjects)
    known = known and clues.folds[verb.first] not in _STARTING  # "started talks on a pact"
    known = known or (verb.value == "had" and noun is not None and _has_another(clues, verb, noun))
    if noun is None or not (clues.names(noun) or known):
        return
    if verb.value == "received" and _is_of_nearer(clues, verb, noun):
        return  # "who took office last week, had his first phone call with X"
    if {":", ";", "?"} & set(clues.folds[verb.last : noun.first]):
        return  # "‘Take your time’: how a call with Y led X to stay"
    if _APART & set(clues.folds[max(reach, noun.first - 3) : noun.first]):
        return  # "a trip that he wants to make after his call with Y"
    inside = bool(_WITHIN & set(clues.folds[reach : noun.first]))
    if inside and verb.value in ("received", "gave", "returned"):
        return  # "gave his word during a phone call"
    stop = min(clues.last, noun.last + 28, telling_begins(clues, noun))
    place = after_preposition(clues.folds, noun.last, stop, ("with", "from", "to", "between", "of"))
    if place is not None and clues.folds[place - 1] == "to" and not _opens_name(clues, place):
        place = None  # "as the two sides try to pin down the deal President X wants"
    if place is not None and not leads_to_more(clues, noun, place, subjects):
        place = after_preposition(clues.folds, place, stop, ("with", "between"))
        place = place if place is not None and leads_to_more(clues, noun, place, subjects) else None
    objects: list[Actor] = between
    end = noun.last
    if between and folds_of(clues, verb) in JOINED and place is not None:
        more, end = people_after(clues.reading, clues.actors, place, clues.last)
        objects = [*between, *more]
    if place is not None and not between:
        objects, end = people_after(clues.reading, clues.actors, place, clues.last)
        further = after_preposition(clues.folds, place, stop, ("with", "from", "to", "between"))
        if (
            not objects and clues.folds[place - 1] == "of" and further is not None
        ):  # "a call of condolence from X"
            objects, end = people_after(clues.reading, clues.actors, further, clues.last)
        if all(a.kind == "source" and not a.people for a in objects):
            named, stop = people_included(clues.reading, clues.actors, place, clues.last)
            objects, end = (named, stop) if named else (objects, end)
    placed: Placed | None = None
    if verb.value in ("gave", "returned"):
        if not subjects or not objects or clues.folds[verb.first - 1] in ("not", "never"):
            return
        placed = placed_by(subjects[:1], subjects[0].first, noun.last)
    if verb.value == "received":
        led = place is not None and clues.folds[place - 1] == "with"  # "received a call with X"
        owned = bool(between) and noun.first - reach <= _OWNERS_CALL  # "took X's call"
        if not objects or not (
            led or owned or after_preposition(clues.folds, noun.last, clues.last, ("from",))
        ):
            return
        placed = placed_by(objects[:1], verb.first, objects[0].last)
    elif verb.value == "made" and not inside:  # not "made the remarks during a phone call with X"
        if not subjects or left_open(clues.folds, clues.first, subjects[0].first):
            return
        reach = min(clues.last, noun.last + 10)
        if (
            after_preposition(clues.folds, noun.last, reach, ("to",)) is not None
            or folds_of(clues, verb) in _INITIATED
            or (len(parts_of(subjects)[0]) == 1 and _made_one(clues, verb, noun))
        ):
            placed = placed_by(subjects[:1], subjects[0].first, noun.last)
        elif place is None and len(parts_of(subjects)[0]) < 2:
            return
    elif verb.value in ("convened", "called") and subjects:
        placed = placed_by(subjects[:1], subjects[0].first, noun.last)
    if not objects and (held := held_by(clues, noun)):
        objects, end, calls = held
        placed = placed_by(objects[:1], noun.first, end) if calls else placed
    if not objects and (told := addressed_by(clues, noun.last)):
        objects, end = told, told[-1].last
        placed = placed or placed_by(subjects[:1], subjects[0].first, noun.last) if subjects else placed
    if not objects and clues.folds[verb.first] in _USED:
        objects, end = pressed(clues, noun.last)
    whom = stands_for_whom(clues, subjects) if not objects else []
    if whom:
        report = clues.report(
            "call.held",
            (whom[0].first, noun.last),
            subjects + whom,
            subjects,
            at=verb,
            medium=clues.medium(noun),
        )
        yield report._replace(separate=True)
        return
    yield clues.report(
        _RULES.get(verb.value, "call.held"),
        (subjects[0].first if subjects else verb.first, max(end, noun.last)),
        subjects + objects,
        subjects,
        at=verb,
        medium=clues.medium(noun),
        placed=placed,
    )
    another = called_next(clues, end)
    if another and subjects:
        report = clues.report(
            "call.held",
            (end, another[-1].last),
            subjects + another,
            subjects,
            at=verb,
            medium=clues.medium(noun),
        )
        yield report._replace(separate=True)


def _has_another(clues: Clues, verb: Hit[str], noun: Hit[str]) -> bool:
    """Tell whether a text that has told of a call adds a talk with somebody else: "also had a conversation with Y"."""
    called = clues.reading.memo.get("called")
    told = isinstance(called, int) and called < clues.number
    also = clues.folds[verb.first - 1] == "also" or clues.folds[verb.last : verb.last + 1] == ["also"]
    one = clues.folds[noun.last - 1] in _SINGULAR and not _ONE.isdisjoint(clues.folds[verb.last : noun.first])
    behind = noun.last + (clues.folds[noun.last] in _CLOSING)
    return told and also and one and clues.folds[behind : behind + 1] == ["with"]


_CLOSING = frozenset('”"’»')
_SINGULAR = frozenset(("conversation", "discussion", "talk", "exchange"))


_OWNERS_CALL = 3  #: tokens of "'s late phone"


def _is_of_nearer(clues: Clues, verb: Hit[str], noun: Hit[str]) -> bool:
    """Tell whether a verb of having a call stands nearer to a noun."""
    return any(
        hit.value in ("had", "made") for hit in call_words().verbs.find(clues.folds, verb.last, noun.first)
    )


def _led(subjects: list[Actor]) -> bool:
    """Tell whether a leader or minister had "talks" that may be one of several calls: not officials and envoys."""
    return not subjects or any(
        a.kind != "person" or not a.people or a.people[0].role in (None, "leader", *PRINCIPAL)
        for a in subjects
    )


def _made_one(clues: Clues, verb: Hit[str], noun: Hit[str]) -> bool:
    """Tell whether somebody made a single call: "made a phone call late on Monday with X"; "made calls" may be those of both."""
    made = clues.folds[verb.first] in ("made", "makes")
    return (
        made
        and clues.folds[noun.last - 1] in ("call", "contact")
        and not _ONE.isdisjoint(clues.folds[verb.last : noun.first])
    )


_ONE = frozenset(("a", "an", "his", "her", "first", "introductory", "inaugural"))


def _is_auxiliary(clues: Clues, verb: Hit[str]) -> bool:
    """Tell the auxiliary of "had asked for the call" from the verb of "had a call"."""
    folds, at = clues.folds, verb.last
    if folds[verb.first] not in words().haves:
        return False
    while at < clues.last and folds[at] in words().adverbs:
        at += 1  # "have just been told"
    return at < clues.last and (
        folds[at] in ("not", "never", "been")
        or folds[at].endswith("ed")
        or any(v.form in ("past", "participle") for v in verbs().get(folds[at], ()))
    )


def folds_of(clues: Clues, verb: Hit[str]) -> str:
    """Return the folded words of a verb."""
    return " ".join(clues.folds[verb.first : verb.last])


_USED = frozenset(("used", "uses", "using"))
_INITIATED = frozenset(("initiated", "initiates", "initiating", "placed", "places", "placing"))
_INSERTED = ([",", "in"], [",", "during"], [",", "by"], [",", "over"])


def _is_contemplated(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether a call is only talked about: "discussed holding a video conference", "the idea of having a call"."""
    before = clues.folds[max(clues.first, verb.first - 2) : verb.first]
    return clues.folds[verb.first].endswith("ing") and bool(_CONTEMPLATING & set(before))


_CONTEMPLATING = frozenset(
    """discussed discuss discusses discussing considered consider considering contemplated proposed propose suggested suggest
    about mulled mulling weighed possibility idea prospect option floated raised""".split()
)


def _noun_of(clues: Clues, verb: Hit[str], start: int) -> Hit[str] | None:
    """Return the noun for a call that the verb governs; with "by video" any gathering is one."""
    near = 3 if verb.value in ("gave", "returned") else 9
    noun = next((n for n in clues.nouns if 0 <= n.first - start <= near), None)
    way = clues.way
    if noun is None and verb.value == "had" and way is not None and way.value == "video":
        reach = range(verb.last, min(clues.last, way.last + 8))
        place = next((i for i in reach if clues.folds[i] in _GATHERINGS), None)
        return Hit(place, place + 1, "talk") if place is not None else None
    return noun


_APART = frozenset(("after", "before", "following", "since", "until"))
_WITHIN = frozenset(("in", "during", "via", "over", "by", "through"))
