"""Who stands with a noun for a call, and in what part: whose it is, with whom, from, to and by whom."""

from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.nounowners import ENDS, owners_of
from toolkit.extract.calls.relatives import had_by
from toolkit.extract.calls.speakers import is_inside
from toolkit.extract.calls.words import call_words
from toolkit.extract.people.peoplelists import people_after
from toolkit.extract.words import is_dating, past_day, words
from toolkit.lexicon import Hit

#: Before "by" who held the call, beside those on it.
_HELD = frozenset("hosted co-hosted chaired co-chaired convened organised organized attended joined".split())


_INSIDE = 6  #: tokens of "in a half-hour secure"
_JOINED = 6  #: tokens of "joined the roughly 20-minute"
_PARTS_OF_DAY = frozenset("day evening morning afternoon night week same".split())


_LASTING = frozenset(("of", "for", "lasting", "took"))  #: before "about half an hour"


class Parties(NamedTuple):
    """Who stands with a noun for a call, and in what part."""

    owners: list[Actor]  #: "X's call"
    objects: list[Actor]  #: who follows, in order
    led_by: dict[str, list[Actor]]  #: the same by preposition: with, between, from, to, by
    end: int


def parties_of(clues: Clues, noun: Hit[str]) -> Parties:
    """Read who stands with a noun for a call: before it as whose call it is, behind it after prepositions."""
    folds = clues.folds
    having = had_by(clues, noun.last)
    if having is not None:
        led: dict[str, list[Actor]] = {"from": [having.caller]} if having.caller is not None else {}
        return Parties(having.owners, having.objects, led, having.last)
    led_by: dict[str, list[Actor]] = {}
    objects: list[Actor] = []
    end = j = noun.last
    told = addressed_by(clues, noun.last)
    if told:
        led_by["to"], objects, end = told, [*told], told[-1].last
        return Parties(owners_of(clues, noun), objects, led_by, end)
    end = j = _past_relative(folds, j, clues.last)
    discussing = {p.first for p in clues.reading.predicates[clues.number] if p.kind == "discuss"}
    goes_on = _further_acts(clues)
    inside = any(
        is_inside(folds, i, noun.first) for i in range(max(clues.first, noun.first - _INSIDE), noun.first)
    )
    joined = "joined" in folds[max(clues.first, noun.first - _JOINED) : noun.first]
    while j < min(clues.last, end + 14):
        word = "between" if folds[j] == "among" else folds[j]
        if word == "one" and folds[j + 1 : j + 2] == ["with"]:
            break  # "his second call this week, after one with X"
        if word in _TIMED_BY and any(n.first in (j + 1, j + 2) for n in clues.nouns):
            break  # "in a video call, a day after a call between the presidents of X and Y"
        if word in _TIMED_BY and objects and _someone_acts(clues, j + 1):
            break  # "received a call from X, a day after he spoke with Y"
        if word in _OTHER_MATTERS and j > noun.last:
            break  # "a phone call on the war between X and Y"
        if folds[j - 1] == "," and j > noun.last and _acts(clues, j):
            break  # "In separate calls on Monday, X spoke with Y"
        if objects and j in goes_on:
            break  # "receives a call from X, speaks with Y"
        if (not objects and j in discussing) or (
            word == "between" and (objects or "with" in led_by) and not _TO_DISCUSS.isdisjoint(folds[end:j])
        ):
            break  # "In the calls, the two sides discussed the war between X and Y", "from X to discuss the row between"
        if (word == "by" and folds[j - 1] in _HELD) or (word in ("by", "from") and joined):
            break  # "hosted by X", "was joined on the call by X", "joined the call from Tokyo"
        if word == "with" and any(
            folds[k] == "to" and folds[k + 1] in _JOINT_ACTS for k in range(noun.last, j)
        ):
            break  # "agreed in telephone talks to work closely together, and with Peru"
        if word == "between" and j > noun.last and folds[j - 1] in _STRIFE:
            break  # "in their first call, at a time of friction between X and Y"
        if word == "with" and j > noun.last and folds[j - 1] in _QUARRELS:
            break  # "a call from X, their first conversation since her remarks opened a rift with Peru"
        if word == "between" and folds[j + 1 : j + 2] in (["a"], ["an"], ["any"]):
            break  # "the first call between a president of X and one of Y"
        if word == "between" and inside and "to" in folds[noun.last : j]:
            break  # "agreed in a video call to resume talks between commanders of X and Y"
        if word in ("of", "from", "by") and folds[j - 1] in _ASKING:
            j += 1
            continue  # "the call at the request of X with Y"
        if (
            word in ("with", "between", "from", "to", "by", "of")
            and word not in led_by
            and (word not in ("by", "of") or not objects or (word == "by" and folds[j - 1] in TAKEN))
        ):
            listed, stop = people_after(clues.reading, clues.actors, j + 1, clues.last)
            near = bool(listed) and (
                word in ("with", "between")
                or (
                    _leads_to(folds, j + 1, listed[0].first)
                    and of_noun(folds, noun.last if end == noun.last else end, j)
                )
            )
            if near and any(
                a.people
                or (a.kind in ("holders", "side", "group") and word != "of")
                or (a.kind == "holders" and j == noun.last)  # "a videoconference of the leaders of X and Y"
                for a in listed
            ):
                led_by[word] = listed
                if word == "by" and folds[j - 1] in _INITIATED and not any(a.people for a in listed):
                    end = j = stop  # "a phone call initiated by Nairobi"
                    continue
                objects += listed
                end = j = stop
                dated = past_day(folds, stop, clues.last)
                if word == "to" and folds[dated : dated + 1] in (["by"], ["from"]):
                    if _is_somebody(clues, dated + 1):
                        continue  # "A phone call to X by Y", "to X on Monday from Y"
                if word in ("with", "between", "to"):
                    break
                continue
        if word == "with":
            led_by.setdefault("with", [])  # with somebody unnamed: another "with" is of something else
        if word in ENDS and not (
            (word == "that" and folds[j + 1] in _PARTS_OF_DAY)
            or (word == "about" and folds[j - 1] in _LASTING)
        ):
            break
        j += 1
    return Parties(owners_of(clues, noun), objects, led_by, end)


_QUARRELS = frozenset(
    "rift row rows dispute feud friction frictions tension tensions standoff stand-off clashes hostilities".split()
)
_STRIFE = frozenset(
    """friction frictions tension tensions war wars row rows dispute disputes conflict conflicts crisis rift feud standoff stand-off clashes
    fighting differences hostilities strain strains mistrust rivalry relations relationship ties trade border""".split()
)


def _someone_acts(clues: Clues, at: int) -> bool:
    """Tell whether a clause with a subject of its own begins at a token."""
    return any(
        p.subject is not None and p.subject.first == at and p.first > at
        for p in clues.reading.predicates[clues.number]
    )


def _further_acts(clues: Clues) -> set[int]:
    """Return the verbs that go on with what somebody does, behind a comma or "and"."""
    return {
        p.first
        for p in clues.reading.predicates[clues.number]
        if p.shared and p.verb.form in ("past", "third") and clues.folds[p.first - 1] in (",", "and")
    }


_JOINT_ACTS = frozenset(
    "work cooperate coordinate collaborate deal join align team partner proceed liaise".split()
)


def _is_somebody(clues: Clues, at: int) -> bool:
    """Tell whether a person stands at a token: "from Y", not "from Lima"."""
    return any(a.first in (at, at + 1) and a.kind == "person" and a.people for a in clues.actors)


def _past_relative(folds: list[str], at: int, last: int) -> int:
    """Return where a noun's sentence goes on behind a clause about it: "The call, which lasted an hour, was the first between"."""
    if folds[at : at + 1] == ["that"]:
        return _past_plan(folds, at, last)
    if folds[at : at + 2] not in ([",", "which"], [",", "that"]):
        return at
    close = next((i for i in range(at + 2, min(last - 2, at + _RELATIVE)) if folds[i] == ","), None)
    if (
        close is None
        or folds[close + 1] not in ("was", "is", "marked")
        or "first" not in folds[close + 2 : close + 5]
    ):
        return at
    return close + 1


def _past_plan(folds: list[str], at: int, last: int) -> int:
    """Return where the parties stand behind when a call was to be: "The conversation that was to have taken place on Monday between"."""
    stop = at + 1
    while stop < min(last, at + _PLAN) and (folds[stop] in _PLANNING or is_dating(folds[stop])):
        stop += 1
    return stop if stop > at + 1 and folds[stop : stop + 1] in (["between"], ["with"]) else at


_PLAN = 14  #: tokens of "that was to have taken place on Wednesday 14 June at 4 p.m."
_PLANNING = frozenset(
    """was had is were to have been be taken take place held hold happen happened due scheduled planned set arranged expected for on at
    originally initially this last yesterday today tomorrow the a.m. p.m. am pm""".split()
)
_RELATIVE = 16  #: tokens of ", which the palace said lasted about an hour"


def addressed_by(clues: Clues, at: int) -> list[Actor]:
    """Return whom a call tells something: "a phone call congratulating X", "made a phone call to congratulate X"."""
    if at >= clues.last - 1:
        return []
    if clues.folds[at] == "to":
        at += 1
    elif not clues.folds[at].endswith("ing"):
        return []
    hit = call_words().addressing.longest(clues.folds, at, clues.last)
    if hit is None:
        return []
    listed, _ = people_after(clues.reading, clues.actors, hit.last, clues.last)
    known = bool(listed) and listed[0].first <= hit.last + 1 and listed[0].kind == "person"
    return listed[:1] if known and listed[0].people else []


def _acts(clues: Clues, at: int) -> bool:
    """Tell whether a token begins who does something."""
    actor = next((a for a in clues.actors if a.first == at), None)
    return actor is not None and any(p.subject is actor for p in clues.reading.predicates[clues.number])


def _leads_to(folds: list[str], at: int, first: int) -> bool:
    """Tell whether nothing but an article or an honorific stands from a preposition to a name: not "to investigate X"."""
    while at < first and (folds[at] in _ARTICLES or folds[at] in _STANDING):
        at += 1
    return first == at or (first == at + 1 and folds[at] in words().honorifics)


_ARTICLES = frozenset("the a an his her their both its new".split())


#: Where somebody stands in his office: "a farewell call to retiring Prime Minister X".
_STANDING = frozenset(
    """retiring outgoing incoming departing newly elected re-elected reelected appointed ousted deposed embattled ailing veteran longtime
    then former acting interim caretaker fellow""".split()
)


def of_noun(folds: list[str], first: int, last: int) -> bool:
    """Tell whether what stands between a noun and "from", "to" or "by" leaves it with the noun: "placed on Monday by"."""
    lists = words()
    return all(
        fold in _OF_NOUN
        or fold in lists.weekdays
        or fold in lists.months
        or fold in lists.adverbs
        or fold in lists.bes
        or not fold[0].isalpha()
        for fold in folds[first:last]
    )


_OF_NOUN = frozenset(
    """placed made held received initiated requested convened hosted organised organized arranged sought proposed taken late early
    on at in the this last morning afternoon evening night noon today yesterday tonight earlier a.m. p.m. am pm been had has have
    of condolence condolences congratulation congratulations sympathy solidarity support courtesy thanks greeting greetings
    put through over and took place gmt local time came poured flooded in arrived""".split()
)


_TIMED_BY = frozenset(("after", "before", "following", "since"))
_OTHER_MATTERS = frozenset(
    """war conflict fighting clashes talks meeting meetings summit negotiations visit agreement deal dispute standoff
    tensions border""".split()
)


_TO_DISCUSS = frozenset(("discuss", "discussing", "discussed", "about", "over", "regarding"))
_INITIATED = frozenset(("initiated", "requested", "proposed", "sought", "arranged", "organised", "organized"))
_ASKING = frozenset(("request", "initiative", "invitation", "behest"))


TAKEN = frozenset("received taken answered fielded accepted".split())
