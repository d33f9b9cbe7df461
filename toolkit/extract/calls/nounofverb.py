"""Which noun for a call belongs to a verb that says nothing of calling, and whether the two report one."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.words import call_words
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_GATHERINGS = frozenset(
    "summit meeting session conference talks consultations conversation discussion negotiations round".split()
)
_PUT = frozenset(("put", "puts", "putting"))
_STARTING = frozenset(("started", "starts", "begun", "began", "begins"))
_CLOSING = frozenset('”"’»')
_SINGULAR = frozenset(("conversation", "discussion", "talk", "exchange"))
_ONE = frozenset(("a", "an", "his", "her", "first", "introductory", "inaugural"))
_INSERTED = ([",", "in"], [",", "during"], [",", "by"], [",", "over"])
_CONTEMPLATING = frozenset(
    """discussed discuss discusses discussing considered consider considering contemplated proposed propose suggested suggest
    about mulled mulling weighed possibility idea prospect option floated raised""".split()
)
_APART = frozenset(("after", "before", "following", "since", "until"))


def is_apart(clues: Clues, verb: Hit[str], noun: Hit[str], reach: int) -> bool:
    """Tell whether a noun belongs to something else than the verb before it."""
    folds = clues.folds
    if verb.value == "had" and folds[verb.last : verb.last + 2] in _INSERTED:
        return True  # "X has, in a phone call, asked Y"
    if folds[verb.last - 1] in _PUT and folds[noun.last] not in ("through", "in"):
        return True  # "put a call on hold"; "put a call through to X"
    if verb.value == "received" and _is_of_nearer(clues, verb, noun):
        return True  # "who took office last week, had his first phone call with X"
    if not {":", ";", "?"}.isdisjoint(folds[verb.last : noun.first]):
        return True  # "‘Take your time’: how a call with Y led X to stay"
    # "a trip that he wants to make after his call with Y"
    return not _APART.isdisjoint(folds[max(reach, noun.first - 3) : noun.first])


def is_had(clues: Clues, verb: Hit[str], noun: Hit[str], subjects: list[Actor]) -> bool:
    """Tell whether a noun is a call's: it says so itself, or the text has told of one."""
    if clues.names(noun):
        return True
    if verb.value != "had":
        return False
    if (clues.in_round or clues.follows_title) and _led(subjects):
        if clues.folds[verb.first] not in _STARTING:  # "started talks on a pact"
            return True
    return _has_another(clues, verb, noun)


def _has_another(clues: Clues, verb: Hit[str], noun: Hit[str]) -> bool:
    """Tell whether a text that has told of a call adds a talk with somebody else: "also had a conversation with Y"."""
    called = clues.reading.memo.get("called")
    told = isinstance(called, int) and called < clues.number
    also = clues.folds[verb.first - 1] == "also" or clues.folds[verb.last : verb.last + 1] == ["also"]
    one = clues.folds[noun.last - 1] in _SINGULAR and not _ONE.isdisjoint(clues.folds[verb.last : noun.first])
    behind = noun.last + (clues.folds[noun.last] in _CLOSING)
    return told and also and one and clues.folds[behind : behind + 1] == ["with"]


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


def made_one(clues: Clues, verb: Hit[str], noun: Hit[str]) -> bool:
    """Tell whether somebody made a single call: "made a phone call late on Monday with X"; "made calls" may be those of both."""
    made = clues.folds[verb.first] in ("made", "makes")
    return (
        made
        and clues.folds[noun.last - 1] in ("call", "contact")
        and not _ONE.isdisjoint(clues.folds[verb.last : noun.first])
    )


def is_auxiliary(clues: Clues, verb: Hit[str]) -> bool:
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


def is_contemplated(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether a call is only talked about: "discussed holding a video conference", "the idea of having a call"."""
    before = clues.folds[max(clues.first, verb.first - 2) : verb.first]
    return clues.folds[verb.first].endswith("ing") and bool(_CONTEMPLATING & set(before))


def is_offering(clues: Clues, verb: Hit[str], noun: Hit[str]) -> bool:
    """Tell whether somebody is but ready to have others talk, or to talk himself: "was willing to host talks between Peru and Ghana"."""
    before = clues.folds[max(clues.first, verb.first - 2) : verb.first]
    return noun.value == "talk" and clues.way is None and before[-1:] == ["to"] and before[0] in _READY


_READY = frozenset(
    "ready willing prepared happy glad open eager offered offering offers proposed proposes wants wanted wishes wished".split()
)


def noun_of(clues: Clues, verb: Hit[str], start: int) -> Hit[str] | None:
    """Return the noun for a call that the verb governs; with "by video" any gathering is one."""
    near = 3 if verb.value in ("gave", "returned") else 9
    noun = next((n for n in clues.nouns if 0 <= n.first - start <= near), None)
    way = clues.way
    if noun is None and verb.value == "had" and way is not None and way.value == "video":
        reach = range(verb.last, min(clues.last, way.last + 8))
        place = next((i for i in reach if clues.folds[i] in _GATHERINGS), None)
        return Hit(place, place + 1, "talk") if place is not None else None
    return noun
