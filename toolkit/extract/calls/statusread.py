"""Read from the words about a verb or noun of calling whether the call was held, planned, asked for, cancelled or denied."""

import itertools

from toolkit.extract.calls.purpose import broken_off
from toolkit.extract.calls.statuscancelled import (
    WHEN,
    WHERE,
    cancels_other,
    had_been,
    is_put_off,
    is_put_off_before,
    joint_of,
    took_place_since,
    was_due,
)
from toolkit.extract.calls.statusdenied import denies, is_unplanned, of_other_verb
from toolkit.extract.calls.statusplanned import (
    CALLS,
    goes_on_with_plan,
    length_of_inserted,
    length_of_time,
    plans_call,
)
from toolkit.extract.calls.statuswords import StatusWords
from toolkit.extract.words import is_dating
from toolkit.lexicon import Hit

# How many tokens before and after a verb or noun of calling a word of each state may stand; the first that fits counts.
_NEAR = {
    "unplanned": (14, 8),
    "denied": (60, 60),
    "cancelled": (30, 40),
    "requested": (8, 6),
    "planned": (7, 5),
}
_REQUESTS = frozenset(("request", "requests"))
_ASKING = frozenset(("asked", "asking", "seeking", "seeks", "sought", "requested"))
_WHO = frozenset(("which", "who"))
_TOOK_PLACE = frozenset(("took", "lasted", "ran", "stretched", "went", "began"))
_BEHIND = 5  #: tokens of "on Monday, which lasted"
_GOVERNING = frozenset("for of to with that and about on from between having had".split())
_NOUN_PHRASE = 7  #: tokens of "during a reportedly very tense late-night phone"
_NOT_ON = frozenset("agenda table cards discussed discussion works prepared preparation".split())
_THOUGH = frozenset("although though but while which that took lasted".split())


def status_of(said: StatusWords, first: int, last: int, *, verbal: bool = False) -> str | None:
    """Read the state of the call from the words about its verb or noun, None where it simply reports."""
    inserted = length_of_inserted(said, last)
    for status, (before, after) in _NEAR.items():
        after += inserted if status == "planned" else 0
        for hit in said.hits:
            if hit.value != status:
                continue
            timed = length_of_time(said, hit, first) if status == "planned" else 0
            tried = _IN_VAIN if said.folds[hit.first] in _TRYING else 0
            near = first - before - timed - tried <= hit.first < last + after
            if status == "planned" and not verbal and _is_prepared(said, hit, last):
                return status
            if not near and not (status == "planned" and not verbal and _foretells(said, hit, last)):
                continue
            if said.folds[hit.first] == "may" and said.reading.tokens.words[hit.first][0] == "M":
                continue  # "May also held a call": the name
            if _done_within(said, hit, first) if verbal else _only_where(said, hit, first):
                continue
            if status == "unplanned" and _unplans_other(said, hit, first, last):
                continue
            if status == "planned" and not verbal and _took_place(said, last):
                continue  # "The call, first planned for Monday, took place on Tuesday"
            if status == "planned" and (
                not plans_call(said, hit, first, verbal=verbal)
                or broken_off(said.folds, said.first, hit.first) is not None
            ):
                continue
            if status == "denied" and (of_other_verb(said, hit, first) or not denies(said, hit, first)):
                continue
            if status == "denied" and is_unplanned(said, hit):
                return "unplanned"  # "no call between X and Y planned"
            if status == "denied" and was_due(said, hit, last):
                return "cancelled"  # "A planned call did not take place"
            if status == "cancelled" and cancels_other(said, hit, first, last):
                continue
            if status == "cancelled" and verbal and had_been(said, hit, last):
                continue  # "spoke by phone, two days after a call that was due had been put off"
            if status == "cancelled" and verbal and is_put_off_before(said, hit, first):
                continue  # "The defence ministers' call was called off as X spoke with Y"
            if status == "cancelled" and not verbal and took_place_since(said, hit):
                continue  # "The call, which had been postponed because of the summit, focused on"
            if status == "cancelled" and is_put_off(said):
                return "planned"
            if status == "requested" and _requests_other(said, hit, first, last):
                continue
            return status
    return "planned" if verbal and goes_on_with_plan(said, first) else None


def _foretells(said: StatusWords, hit: Hit[str], last: int) -> bool:
    """Tell whether a word of planning is the first verb behind a call's noun, however many are named between: "A call and a meeting between X and Y are possible soon"."""
    verbs = said.reading.predicates[said.number]
    if last <= hit.first and said.folds[hit.first + 1 : hit.first + 2] == ["being"]:
        # "A videoconference of the leaders of X, Y and Z on the so-called gas union is being worked out"
        return not any(last <= p.first < hit.first for p in verbs)
    if said.folds[said.first : last].count(",") or hit.first < last or said.folds[hit.first] not in _OPEN:
        return False
    return said.folds[hit.first - 1] in _COPULAS and not any(last <= p.first < hit.first - 1 for p in verbs)


def _is_prepared(said: StatusWords, hit: Hit[str], last: int) -> bool:
    """Tell whether a clause on a call's noun says that it is to be held: "on the phone call which X and Y are preparing to hold"."""
    folds = said.folds
    if folds[last : last + 2] in _WHICH and hit.first == last + 2:
        set_for = folds[hit.first] in _HAS and not _SET.isdisjoint(folds[hit.first : hit.last + 1])
        return set_for and not _took_place(
            said, last
        )  # "the call between X and Y, which is set for Saturday"
    if folds[last : last + 1] not in (["which"], ["that"]) or not last < hit.first <= last + _NAMED:
        return False
    ahead = folds[hit.first] in ("are", "is") and folds[hit.last - 1] == "to"
    return (
        ahead
        and folds[hit.last : hit.last + 1] in (["hold"], ["have"])
        and "," not in folds[last : hit.first]
    )


_WHICH = ([",", "which"], [",", "that"])
_HAS = frozenset(("is", "has"))
_SET = frozenset("set scheduled planned due expected slated fixed arranged".split())
_NAMED = 30  #: tokens of "which President X of Peru and Prime Minister Y of Ghana"
_COPULAS = frozenset(("is", "are", "seems", "looks"))
_OPEN = frozenset(("possible", "likely", "planned", "scheduled", "expected"))


def _took_place(said: StatusWords, last: int) -> bool:
    """Tell whether a call "took place" or "went ahead", as the main verb behind its noun says."""
    folds = said.folds
    for at in range(last - 1, said.last - 1):  # the report may have taken in the verb
        if folds[at] in _TURNS:
            return False
        if folds[at : at + 2] in _HELD and folds[at - 1] not in _NOT_IT:
            return True
    return False


_HELD = (["took", "place"], ["went", "ahead"], ["came", "as"], ["came", "amid"], ["came", "after"])
_TURNS = frozenset("after before since when as where while but until".split())
_NOT_IT = frozenset(("which", "that", "who", "never"))


def _is_sought_before(said: StatusWords, hit: Hit[str], first: int) -> bool:
    """Tell whether another call is asked for in the clause before that of a verb."""
    joint = joint_of(said, hit, first)
    return joint is not None and not CALLS.isdisjoint(said.folds[hit.first : joint])


def _done_within(said: StatusWords, hit: Hit[str], first: int) -> bool:
    """Tell whether words from a verb on are of what was done in a call: "requested help in a phone call"."""
    way = said.way
    return way is not None and said.folds[way.first] in WHEN and first <= hit.first < way.first


def _only_where(said: StatusWords, hit: Hit[str], first: int) -> bool:
    """Tell whether a call is only where or when something was done: "denied spying in a call", "a rift after a tense call"."""
    if hit.last <= first and said.folds[first] in WHEN:
        return True
    for at in range(first - 1, max(hit.last, first - _NOUN_PHRASE) - 1, -1):
        fold = said.folds[at]
        if fold in WHERE:
            return True
        if fold in _GOVERNING or fold == ",":
            return False
    return False


def _requests_other(said: StatusWords, hit: Hit[str], first: int, last: int) -> bool:
    """Tell whether what is asked for is not the call: "held in response to a request", "in a call, Y asked for grain"."""
    if said.folds[hit.first - 1] == "to" or _requested_before(said, hit, last):
        return True
    by = said.folds[hit.first : hit.first + 2] == ["requested", "by"]
    if by and said.folds[hit.first - 1] in CALLS:
        return True  # "in a call requested by Paris, they agreed"
    if hit.last <= first and _is_sought_before(said, hit, first):
        return True  # "Office seeks call with Marte as Ilves talks to Berg"
    if hit.last <= first and said.folds[hit.first] in _ASKING:
        thing = list(itertools.takewhile(lambda fold: fold != ",", said.folds[hit.last : first]))
        if thing and len(thing) < first - hit.last and CALLS.isdisjoint(thing) and not is_dating(thing[-1]):
            return True  # "The diplomat, who requested anonymity, said the two talked"
    noun = not _REQUESTS.isdisjoint(said.folds[hit.first : hit.last])
    if hit.first < last or not (noun or said.folds[hit.first] in _ASKING):
        return False
    return CALLS.isdisjoint(said.folds[hit.last : min(said.last, hit.last + 4)])


def _requested_before(said: StatusWords, hit: Hit[str], last: int) -> bool:
    """Tell whether a call that took place had been asked for: "the call, which X had requested", "had asked for the call, which lasted"."""
    before = said.folds[max(said.first, hit.first - 2) : hit.first]
    if said.folds[hit.first - 1] == "," and said.folds[hit.last] == "by":
        close = next((i for i in range(hit.last, said.last - 1) if said.folds[i] == ","), None)
        return close is not None and _is_told(
            said.folds[close + 1]
        )  # "the call, requested by Oslo, focused on"
    if said.folds[hit.first - 1] == "who":
        close = next((i for i in range(hit.last, said.last - 1) if said.folds[i] == ","), None)
        return close is not None and said.folds[close + 1] in _TOLD  # "X, who requested the call, told Y"
    if "had" not in before or said.folds[hit.first] in _TRYING:
        return False
    between = said.folds[min(last, max(said.first, hit.first - _THAT_HAD)) : hit.first]
    behind = said.folds[last : min(said.last, last + _BEHIND)]
    relative = not _WHO.isdisjoint(between)
    if "that" in between:  # "in a call that she had requested", not "said that she had requested a call"
        that = hit.first - len(between) + between.index("that")
        relative = relative or said.folds[that - 1] in CALLS
    return relative or not _TOOK_PLACE.isdisjoint(behind)


_TRYING = frozenset(("tried", "attempted"))  #: "said that she had tried to ring him"
_IN_VAIN = 6  #: tokens of "in vain to get through to" more than a verb alone has
_TOLD = frozenset("told assured informed briefed thanked".split())
_THAT_HAD = 4  #: tokens of "call that Oslo had" before "requested"


def _is_told(fold: str) -> bool:
    return fold in _TOOK_PLACE or fold in _WAS or (fold.endswith("ed") and len(fold) > _SHORT)


_WAS = frozenset(("was", "came", "ran", "took", "dealt", "began", "saw"))
_SHORT = 4  #: letters of "need" and "shed"


def _unplans_other(said: StatusWords, hit: Hit[str], first: int, last: int) -> bool:
    """Tell whether something else is not planned: "a row was not on the agenda of the call", "took place though it was not on the agenda"."""
    if hit.last <= first:
        return said.folds[hit.last - 1] in _NOT_ON
    return not _THOUGH.isdisjoint(said.folds[last : hit.first])
