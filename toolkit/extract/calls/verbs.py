"""Read reports of calls from their verb: "rang X", "spoke with X", "held a video conference with X"; each kind of verb has its own reading."""

from collections.abc import Iterator

from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.kept import gathered
from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.rings import is_noun, rang
from toolkit.extract.calls.speakers import is_staff_of
from toolkit.extract.calls.talks import spoke
from toolkit.extract.calls.undertaken import is_undertaken
from toolkit.extract.calls.verbobjects import BRINGING
from toolkit.extract.calls.verbsubjects import subjects_of
from toolkit.extract.calls.verbswithnoun import lacks_noun, with_noun
from toolkit.extract.calls.virtualmeetings import met
from toolkit.extract.calls.whom import whom
from toolkit.extract.words import is_dating, past_day, words
from toolkit.lexicon import Hit

_TAKING = frozenset(("take", "takes", "took", "taken", "taking"))
_DETERMINERS = frozenset("the a an his her its their our these those several many".split())
_UNDONE = 4  #: tokens of "without having yet"


def by_verb(clues: Clues, verb: Hit[str]) -> Iterator[CallReport]:
    """Yield the reports that a verb of calling makes with its subject and its object."""
    if "without" in clues.folds[max(clues.first, verb.first - _UNDONE) : verb.first]:
        return  # "but without having yet spoken with X"
    if verb.value == "thanked":
        return  # read by its thanks
    if clues.folds[verb.first] == "place" and clues.folds[verb.first - 1] in _TAKING:
        return  # "This took place during the first call between X and Y"
    if clues.folds[verb.first].endswith("s") and clues.folds[verb.first - 1] in _DETERMINERS:
        return  # "on the exchanges of views in telephone talks between X and Y"
    if (
        clues.folds[verb.first] == "calling"
        and verb.first != clues.first
        and clues.folds[verb.first - 1] != "be"
    ):
        return  # "calling him a friend"; it tells of a call where it opens the sentence, or "will be calling X"
    if _is_on_air(clues, verb):
        return  # "X, speaking on Fox Business on Thursday, said"
    if _is_caused(clues, verb):
        return  # "undertook to have his minister, Mr X, speak with Y"
    if _is_visit(clues, verb):
        return  # "called at the White House to meet X"
    if is_undertaken(clues, verb):
        return  # "agreed in a call on Saturday to speak again next week"
    if _is_idle(clues, verb):
        return
    subjects = subjects_of(clues, verb)
    if is_staff_of(clues, subjects):
        return
    if verb.value == "spoke" and (told := whom(clues, verb, subjects)) is not None:
        yield told
    elif verb.value in ("spoke", "reached"):
        yield from spoke(clues, verb, subjects)
    elif _phones_with(clues, verb):
        phone = ("phone", (verb.first, verb.last))
        for report in spoke(clues, verb, subjects):
            yield report if report.medium_at else report._replace(medium=phone[0], medium_at=phone[1])
    elif verb.value == "called" and _convenes(clues, verb):
        yield from with_noun(clues, verb, subjects)
    elif (
        verb.value in ("rang", "called")
        or (verb.value == "contacted" and _contacts(clues, verb))
        or (verb.value == "heard" and clues.way is not None)
    ):
        yield from rang(clues, verb, subjects)
    elif verb.value == "convened" and (together := gathered(clues, verb, subjects)) is not None:
        yield together
    elif verb.value == "met" or (
        verb.value == "convened" and clues.way is not None and clues.way.first == verb.last
    ):  # "X and Y convened online", where nobody is told to have called the others together
        yield from met(clues, verb, subjects)
    else:
        yield from with_noun(clues, verb, subjects)


def _phones_with(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether two telephone with each other, whoever rang: "telephoned this morning with President X"."""
    today = clues.folds[verb.last : verb.last + 1] in (["today"], ["yesterday"])
    at = past_day(clues.folds, verb.last + today, clues.last)
    return clues.folds[verb.first] in _PHONING and clues.folds[at : at + 1] == ["with"]


_PHONING = frozenset("telephoned telephones telephone phoned phones".split())


def _is_visit(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether somebody called at a house, and rang nobody."""
    at = verb.last
    return (
        clues.folds[verb.last - 1] in ("called", "calls", "calling")
        and clues.folds[at : at + 2] == ["at", "the"]
        and not clues.reading.tokens.words[at + 2][0].islower()
    )


def _is_caused(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether somebody is to have others speak: a bare verb behind "to have" and whom it names."""
    folds = clues.folds
    if folds[verb.first] not in _INFINITIVES or folds[verb.first - 1] in _LICENSING:
        return False
    begin = max(clues.first, verb.first - _HAVING)
    at = next((i for i in range(verb.first - 2, begin, -1) if folds[i] == "have"), None)
    return at is not None and folds[at - 1] == "to" and _LICENSING.isdisjoint(folds[at + 1 : verb.first])


_INFINITIVES = frozenset("speak talk confer consult call phone ring telephone".split())
_LICENSING = frozenset(
    "to will would shall should can could may might must did does do not n't and or".split()
)
_HAVING = 10  #: tokens of "to have his minister, Mr Akira Amari,"


def _is_on_air(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether somebody speaks on an outlet, or in public: "speaking on Fox Business", "Marte said, speaking from Lima"."""
    if clues.folds[verb.first] == "speaking" and clues.way is None and clues.folds[verb.last] in _IN_PUBLIC:
        return clues.folds[verb.first - 1] in (",", ".") or verb.first == clues.first
    if verb.value != "spoke" or clues.folds[verb.last : verb.last + 1] != ["on"]:
        return False
    after = clues.reading.tokens.words[verb.last + 1 : verb.last + 2]
    if clues.folds[verb.first].endswith("ing") and after and after[0][0].isupper():
        return not is_dating(after[0].lower())
    return any(
        a.kind == "medium" and verb.last < a.first <= verb.last + _AIR
        for a in clues.reading.actors[clues.number]
    )


_IN_PUBLIC = frozenset(("from", "at", "in", "outside", "before", "ahead"))
_AIR = 2  #: tokens of "on the"


def _is_idle(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether a verb reports nothing whoever stands before it: it is a noun, or the noun that it takes is not there."""
    if clues.folds[verb.first] in _ARRANGED and _describes(clues, verb.first):
        return True  # "a hastily arranged video call"
    if clues.folds[verb.first] in BRINGING and "up" in clues.folds[verb.last : verb.last + _BROUGHT]:
        return True  # "brought up the force during the call"
    if verb.value in ("rang", "called"):
        return is_noun(clues, verb) and not (verb.value == "called" and _convenes(clues, verb))
    if verb.value in _WITHOUT_NOUN or (verb.value == "contacted" and _contacts(clues, verb)):
        return False
    return lacks_noun(clues, verb)


_ARRANGED = frozenset(("arranged", "fixed", "organised", "organized"))


def _describes(clues: Clues, at: int) -> bool:
    """Tell whether a participle stands before its noun: "an arranged call", "the hastily arranged call"."""
    at -= clues.folds[at - 1].endswith("ly")
    return at > clues.first and clues.folds[at - 1] in _DETERMINERS


_BROUGHT = 6  #: tokens of "the planned force in Lima up"
_WITHOUT_NOUN = frozenset(
    ("spoke", "reached", "heard", "convened", "met")
)  #: what verbs may tell by themselves


def _contacts(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether somebody is contacted by phone: not "keeps in contact by phone"."""
    if clues.way is None and not (clues.in_round or _adds(clues, verb) or _in_call(clues, verb)):
        return False
    if clues.folds[verb.first] in _HEARD:  # "heard the Chilean minister by phone"
        return clues.way is not None and 0 < clues.way.first - verb.last <= _NAME
    led = clues.folds[verb.first - 1] == "to" or clues.folds[verb.first - 1] in words().modals
    return clues.folds[verb.first] not in _BARE or led


def _adds(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether a text that has told of a call goes on with "also contacted X"."""
    called = clues.reading.memo.get("called")
    return isinstance(called, int) and called < clues.number and clues.folds[verb.first - 1] in _ALSO


def _in_call(clues: Clues, verb: Hit[str]) -> bool:
    """Tell whether a sentence opens with the call in which somebody is contacted: "In another call, X contacted Y"."""
    opens = clues.folds[clues.first] in ("in", "during")
    return opens and any(
        n.value != "talk" and n.first - clues.first <= _OPENING and n.last < verb.first for n in clues.nouns
    )


_OPENING = 4  #: tokens of "In another brief phone"
_HEARD = frozenset(("heard", "hears"))
_NAME = 9  #: tokens of "her Chilean counterpart, Pablo Marte,"
_ALSO = frozenset(("also", "then", "later", "separately", "likewise"))
_BARE = frozenset(("contact", "reach"))


def _convenes(clues: Clues, verb: Hit[str]) -> bool:
    """Tell "has called a video conference of" from "called X"."""
    return clues.folds[verb.last : verb.last + 1] in (["a"], ["an"]) and any(
        n.value != "talk" and n.first - verb.last <= 3 for n in clues.nouns if n.first > verb.last
    )
