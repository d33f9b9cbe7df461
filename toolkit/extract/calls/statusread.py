"""Read from the words about a verb or noun of calling whether the call was held, planned, asked for, cancelled or denied."""

import itertools

from toolkit.extract.calls.purpose import broken_off
from toolkit.extract.calls.statusdenied import denies, is_unplanned, of_other_verb
from toolkit.extract.calls.statusplanned import (
    CALLS,
    EVENTS,
    goes_on_with_plan,
    length_of_inserted,
    plans_call,
)
from toolkit.extract.calls.statuswords import StatusWords
from toolkit.extract.words import is_dating, words
from toolkit.lexicon import Hit

# How many tokens before and after a verb or noun of calling a word of each state may stand; the first that fits counts.
_NEAR = {
    "unplanned": (14, 8),
    "denied": (60, 60),
    "cancelled": (30, 40),
    "requested": (8, 6),
    "planned": (7, 5),
}
_OCCURRING = frozenset(("place", "held", "happen", "ahead"))
_REQUESTS = frozenset(("request", "requests"))
_ASKING = frozenset(("asked", "asking", "seeking", "seeks", "sought", "requested"))
_AFTER = frozenset(("after", "following"))
_OF_EVENT = 6  #: tokens of "a trip that he had to"
_OBJECT = 10  #: tokens of "his long-awaited first video"
_PAST_OBJECT = frozenset("to on in at by after before because until as".split())
_DETERMINERS = frozenset("a an the his her its their any all this these".split())
_RELATIVE = frozenset(("which", "that", "who"))
_TOOK_PLACE = frozenset(("took", "lasted", "ran", "stretched", "went", "began"))
_BEHIND = 5  #: tokens of "on Monday, which lasted"
_WHEN = frozenset(("in", "during", "after", "following", "amid", "since"))
_WHERE = _WHEN | frozenset(("over", "via", "by", "through"))
_GOVERNING = frozenset("for of to with that and about on from between having had".split())
_NOUN_PHRASE = 7  #: tokens of "during a reportedly very tense late-night phone"
_MOVED = frozenset("rescheduled postponed delayed moved shifted back off forward call conversation".split())
_NOT_ON = frozenset("agenda table cards discussed discussion works prepared preparation".split())
_THOUGH = frozenset("although though but while which that took lasted".split())
_TO_DAY = frozenset(("to", "for", "until", "till"))
_NEXT = frozenset(("next", "later", "this", "early", "late", "tomorrow", "the"))


def _is_day(folds: list[str]) -> bool:
    return (
        folds[0] in words().weekdays
        or folds[0] in words().months
        or folds[0] in _NEXT
        or folds[0][0].isdigit()
    )


def status_of(said: StatusWords, first: int, last: int, *, verbal: bool = False) -> str | None:
    """Read the state of the call from the words about its verb or noun, None where it simply reports."""
    inserted = length_of_inserted(said, last)
    for status, (before, after) in _NEAR.items():
        after += inserted if status == "planned" else 0
        for hit in said.hits:
            if hit.value != status or not first - before <= hit.first < last + after:
                continue
            if said.folds[hit.first] == "may" and said.reading.tokens.words[hit.first][0] == "M":
                continue  # "May also held a call": the name
            if _done_within(said, hit, first) if verbal else _only_where(said, hit, first):
                continue
            if status == "unplanned" and _unplans_other(said, hit, first, last):
                continue
            if status == "planned" and (
                not plans_call(said, hit, first, verbal=verbal)
                or broken_off(said.folds, said.first, hit.first) is not None
            ):
                continue
            if status == "denied" and (of_other_verb(said, hit, first) or not denies(said, hit, first)):
                continue
            if status == "denied" and is_unplanned(said, hit):
                return "unplanned"  # "no call between X and Y planned"
            if status == "denied" and _was_due(said, hit, last):
                return "cancelled"  # "A planned call did not take place"
            if status == "cancelled" and _cancels_other(said, hit, first, last):
                continue
            if status == "cancelled" and verbal and _had_been(said, hit, last):
                continue  # "spoke by phone, two days after a call that was due had been put off"
            if status == "cancelled" and verbal and _is_put_off_before(said, hit, first):
                continue  # "The defence ministers' call was called off as X spoke with Y"
            if status == "cancelled" and _is_put_off(said):
                return "planned"
            if status == "requested" and _requests_other(said, hit, first, last):
                continue
            return status
    return "planned" if verbal and goes_on_with_plan(said, first) else None


_ASIDES = _AFTER | {"as", "because"}  #: "phoned X, as a stop in Lima had to be dropped"


def _had_been(said: StatusWords, hit: Hit[str], last: int) -> bool:
    """Tell whether a call that took place was put off before: "spoke on Friday; the call had been postponed twice"."""
    between = said.folds[last : hit.first]
    return not _ASIDES.isdisjoint(between) or between[-2:] == ["had", "been"]


def _joint(said: StatusWords, hit: Hit[str], first: int) -> int | None:
    """Return the token that ends the clause of a word before that of a verb: "while", "as", "before"."""
    return next((i for i in range(hit.last, first) if said.folds[i] in _WHILE), None)


def _is_put_off_before(said: StatusWords, hit: Hit[str], first: int) -> bool:
    """Tell whether another call was put off in the clause before that of a verb."""
    noun = said.folds[max(said.first, hit.first - _NOUN_BEFORE) : hit.first]
    return _joint(said, hit, first) is not None and not CALLS.isdisjoint(noun)


def _is_sought_before(said: StatusWords, hit: Hit[str], first: int) -> bool:
    """Tell whether another call is asked for in the clause before that of a verb."""
    joint = _joint(said, hit, first)
    return joint is not None and not CALLS.isdisjoint(said.folds[hit.first : joint])


_NOUN_BEFORE = 8  #: tokens of "call with Ukrainian counterpart has been"
_WHILE = frozenset(("as", "while", "but", "before", "after", "even", ";"))


def _done_within(said: StatusWords, hit: Hit[str], first: int) -> bool:
    """Tell whether words from a verb on are of what was done in a call: "requested help in a phone call"."""
    way = said.way
    return way is not None and said.folds[way.first] in _WHEN and first <= hit.first < way.first


def _only_where(said: StatusWords, hit: Hit[str], first: int) -> bool:
    """Tell whether a call is only where or when something was done: "denied spying in a call", "a rift after a tense call"."""
    if hit.last <= first and said.folds[first] in _WHEN:
        return True
    for at in range(first - 1, max(hit.last, first - _NOUN_PHRASE) - 1, -1):
        fold = said.folds[at]
        if fold in _WHERE:
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
    if "had" not in before:
        return False
    between = said.folds[last : hit.first]
    behind = said.folds[last : min(said.last, last + _BEHIND)]
    return not _RELATIVE.isdisjoint(between) or not _TOOK_PLACE.isdisjoint(behind)


def _is_where(said: StatusWords, first: int) -> bool:
    """Tell whether a call is only where something was done: "in the call", "over the phone call"."""
    return not _WHERE.isdisjoint(said.folds[max(said.first, first - 2) : first])


def _is_told(fold: str) -> bool:
    return fold in _TOOK_PLACE or fold in _WAS or (fold.endswith("ed") and len(fold) > _SHORT)


_WAS = frozenset(("was", "came", "ran", "took", "dealt", "began", "saw"))
_SHORT = 4  #: letters of "need" and "shed"


def _unplans_other(said: StatusWords, hit: Hit[str], first: int, last: int) -> bool:
    """Tell whether something else is not planned: "a row was not on the agenda of the call", "took place though it was not on the agenda"."""
    if hit.last <= first:
        return said.folds[hit.last - 1] in _NOT_ON
    return not _THOUGH.isdisjoint(said.folds[last : hit.first])


def _is_put_off(said: StatusWords) -> bool:
    """Tell whether a call was put off to a day that is named: "postponed until Friday", "will now take place on Friday"."""
    folds = said.folds
    for at in range(said.first, said.last - 2):
        if folds[at] == "will" and folds[at + 1] == "now":
            return True
        if folds[at] in _MOVED and folds[at + 1] in _TO_DAY and _is_day(folds[at + 2 : at + 4]):
            return True
    return any(
        h.value == "cancelled" and folds[h.last - 1] in MOVING and _until(said, h.last) for h in said.hits
    )


def _until(said: StatusWords, at: int) -> bool:
    """Tell whether what is put off has its new day behind it: "postponed his call with X until Friday"."""
    folds = said.folds
    stop = min(said.last - 2, at + _PUT_OFF)
    till = next((i for i in range(at, stop) if folds[i] in ("until", "till")), None)
    return till is not None and not CALLS.isdisjoint(folds[at:till]) and _is_day(folds[till + 1 : till + 3])


MOVING = frozenset(("postponed", "off", "delayed", "rescheduled"))
_PUT_OFF = 20  #: tokens of "his phone call with the Peruvian president"


def _was_due(said: StatusWords, hit: Hit[str], last: int) -> bool:
    """Tell whether a call that did not take place had been planned: it is off, and nobody denies it."""
    told = said.folds[hit.first : hit.last]
    if hit.first < last or told[-1] not in _OCCURRED or told[0] not in ("did", "never"):
        return False
    return any(
        h.value == "planned" and said.folds[h.first] in _DUE and h.first < hit.first for h in said.hits
    )


_OCCURRED = frozenset(("place", "happen", "happened"))
_DUE = frozenset(("planned", "scheduled", "expected", "pencilled", "arranged"))


def _is_of_another_noun(said: StatusWords, hit: Hit[str]) -> bool:
    """Tell whether a noun right before a passive is cancelled: "if the referendum was not cancelled"."""
    at = hit.first - 1
    while at > said.first and (said.folds[at] in words().auxiliaries or said.folds[at] in _AUXILIARY):
        at -= 1
    noun, known = said.folds[at], said.reading.tokens.words
    if at == hit.first - 1 or noun in CALLS or noun in _EXCHANGES or not known[at].islower():
        return False
    if is_dating(noun) or noun in _TIMES:
        return False  # "that was due this afternoon has been cancelled"
    return any(
        said.folds[i] in _DETERMINERS and all(known[j].islower() for j in range(i + 1, at))
        for i in range(at - 1, max(said.first, at - _ADJECTIVES) - 1, -1)
    )


_TIMES = frozenset("morning afternoon evening night week weekend month".split())
_ADJECTIVES = 3  #: tokens from "an" to "transition" in "an orderly, peaceful transition could not be put off"
_EXCHANGES = frozenset(("exchange", "chat", "discussion", "talk", "contact"))
_AUXILIARY = frozenset("not n't never could would should can must will may might cannot".split())


def _fell(said: StatusWords, hit: Hit[str]) -> bool:
    """Tell "attacks have dropped steeply" from "the call was dropped" and "have dropped the call"."""
    folds = said.folds
    active = folds[hit.last - 1] == "dropped" and folds[hit.first - 1] in ("has", "have", "had")
    return active and CALLS.isdisjoint(folds[hit.last : min(said.last, hit.last + _OBJECT)])


def _cancels_other(said: StatusWords, hit: Hit[str], first: int, last: int) -> bool:
    """Tell whether something else than the call was cancelled: "who this week scrapped a visit"."""
    if not _AFTER.isdisjoint(said.folds[hit.last : first]):
        return True  # "a trip has been scrapped after X and Y spoke by phone"
    if _is_of_another_noun(said, hit) or _fell(said, hit):
        return True
    if said.folds[hit.last - 1] in _OCCURRING:
        return False  # "will not take place because of the visit": what does not is named before
    between = said.folds[last : hit.first]
    if "that" in between and not EVENTS.isdisjoint(between) and _is_where(said, first):
        return True  # "it was decided in the call that the visit, planned for the 4th, would be put off"
    before = said.folds[max(said.first, hit.first - _OF_EVENT) : hit.first]
    if not EVENTS.isdisjoint(before) and CALLS.isdisjoint(before):
        return True  # "in lieu of a trip that he had to put off"
    after = said.folds[hit.last : min(said.last, hit.last + 5)]
    if after and (
        after[0] in _DETERMINERS or said.folds[hit.last - 1 : hit.last + 1] == ["cancellation", "of"]
    ):
        whole = said.folds[hit.last : min(said.last, hit.last + _OBJECT)]
        stop = next((i for i, fold in enumerate(whole) if fold in _PAST_OBJECT), len(whole))
        return CALLS.isdisjoint(whole[:stop])  # "dropped his threat", "delayed a flight to speak by phone"
    if after[:1] in (["ahead"], ["before"], ["amid"], ["because"], ["due"]):
        return False  # "was cancelled ahead of a visit": the visit says when or why
    return not EVENTS.isdisjoint(after) and CALLS.isdisjoint(after)
