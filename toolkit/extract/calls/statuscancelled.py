"""Whether what is cancelled or put off is the call of a verb or noun, and whether it took place after all."""

from toolkit.extract.calls.statusplanned import CALLS, EVENTS
from toolkit.extract.calls.statuswords import StatusWords
from toolkit.extract.words import is_dating, words
from toolkit.lexicon import Hit

_AFTER = frozenset(("after", "following"))
WHEN = frozenset(("in", "during", "after", "following", "amid", "since"))
WHERE = WHEN | frozenset(("over", "via", "by", "through"))
_OCCURRING = frozenset(("place", "held", "happen", "ahead"))
_OF_EVENT = 6  #: tokens of "a trip that he had to"
_OBJECT = 10  #: tokens of "his long-awaited first video"
_PAST_OBJECT = frozenset("to on in at by after before because until as".split())
_DETERMINERS = frozenset("a an the his her its their any all this these".split())
_MOVED = frozenset("rescheduled postponed delayed moved shifted back off forward call conversation".split())
_TO_DAY = frozenset(("to", "for", "until", "till"))
_NEXT = frozenset(("next", "later", "this", "early", "late", "tomorrow", "the"))
_ASIDES = _AFTER | {"as", "because", "since"}  #: "phoned X, as a stop in Lima had to be dropped"
_NOUN_BEFORE = 8  #: tokens of "call with Ukrainian counterpart has been"
_WHILE = frozenset(("as", "while", "but", "before", "after", "even", ";"))
MOVING = frozenset(("postponed", "off", "delayed", "rescheduled"))
_PUT_OFF = 20  #: tokens of "his phone call with the Peruvian president"
_OCCURRED = frozenset(("place", "happen", "happened"))
_DUE = frozenset(("planned", "scheduled", "expected", "pencilled", "arranged"))
_TIMES = frozenset("morning afternoon evening night week weekend month".split())
_ADJECTIVES = 3  #: tokens from "an" to "transition" in "an orderly, peaceful transition could not be put off"
_EXCHANGES = frozenset(("exchange", "chat", "discussion", "talk", "contact"))
_AUXILIARY = frozenset("not n't never could would should can must will may might cannot".split())


def had_been(said: StatusWords, hit: Hit[str], last: int) -> bool:
    """Tell whether a call that took place was put off before: "spoke on Friday; the call had been postponed twice"."""
    between = said.folds[last : hit.first]
    return not _ASIDES.isdisjoint(between) or between[-2:] == ["had", "been"]


def joint_of(said: StatusWords, hit: Hit[str], first: int) -> int | None:
    """Return the token that ends the clause of a word before that of a verb: "while", "as", "before"."""
    return next((i for i in range(hit.last, first) if said.folds[i] in _WHILE), None)


def took_place_since(said: StatusWords, hit: Hit[str]) -> bool:
    """Tell whether a call that a relative clause says had been put off is told of behind it: ", which had been postponed, focused on"."""
    folds = said.folds
    if folds[hit.first - 2 : hit.first] != ["had", "been"]:
        return False
    if "which" not in folds[max(said.first, hit.first - _RELATIVE) : hit.first]:
        return False
    close = next((i for i in range(hit.last, said.last - 1) if folds[i] == ","), None)
    return close is not None and folds[close + 1] in _HELD


_RELATIVE = 16  #: tokens of "which was originally scheduled for last week and had been"
_HELD = frozenset(
    "focused focussed lasted took was came covered dealt centred centered ran touched went began".split()
)


def is_put_off_before(said: StatusWords, hit: Hit[str], first: int) -> bool:
    """Tell whether another call was put off in the clause before that of a verb."""
    noun = said.folds[max(said.first, hit.first - _NOUN_BEFORE) : hit.first]
    return joint_of(said, hit, first) is not None and not CALLS.isdisjoint(noun)


def _is_day(folds: list[str]) -> bool:
    return (
        folds[0] in words().weekdays
        or folds[0] in words().months
        or folds[0] in _NEXT
        or folds[0][0].isdigit()
    )


def is_put_off(said: StatusWords) -> bool:
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


def was_due(said: StatusWords, hit: Hit[str], last: int) -> bool:
    """Tell whether a call that did not take place had been planned: it is off, and nobody denies it."""
    told = said.folds[hit.first : hit.last]
    if hit.first < last or told[-1] not in _OCCURRED or told[0] not in ("did", "never"):
        return False
    return any(
        h.value == "planned" and said.folds[h.first] in _DUE and h.first < hit.first for h in said.hits
    )


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


def _fell(said: StatusWords, hit: Hit[str]) -> bool:
    """Tell "attacks have dropped steeply" from "the call was dropped" and "have dropped the call"."""
    folds = said.folds
    active = folds[hit.last - 1] == "dropped" and folds[hit.first - 1] in ("has", "have", "had")
    return active and CALLS.isdisjoint(folds[hit.last : min(said.last, hit.last + _OBJECT)])


def _qualifies_subject(said: StatusWords, hit: Hit[str], last: int) -> bool:
    """Tell whether what is put off is what the call is about: "spoke by phone with Y about delayed peace talks"."""
    before = said.folds[max(last, hit.first - 2) : hit.first]
    if before[-1:] in (["the"], ["a"], ["its"], ["their"]):
        before.pop()
    return before[-1:] != [] and before[-1] in _ABOUT and said.folds[hit.last : hit.last + 1] != ["call"]


_ABOUT = frozenset(("about", "on", "over", "regarding", "concerning", "discuss", "discussed"))


def _is_where(said: StatusWords, first: int) -> bool:
    """Tell whether a call is only where something was done: "in the call", "over the phone call"."""
    return not WHERE.isdisjoint(said.folds[max(said.first, first - 2) : first])


_REMOTE = frozenset("video virtual online remote phone telephone digital".split())


def _occurs_otherwise(said: StatusWords, hit: Hit[str], last: int) -> bool:
    """Tell whether the clause behind a report that says what will not happen has a subject of its own, no word for a call."""
    if hit.first <= last or said.folds[hit.last - 1] not in _OCCURRING:
        return False
    begin = next((i + 1 for i in range(hit.first - 1, last - 1, -1) if said.folds[i] in _PARTING), last)
    subject = said.folds[begin : hit.first]
    return bool(subject) and CALLS.isdisjoint(subject) and _STANDING_FOR_IT.isdisjoint(subject)


_PARTING = frozenset((",", ";", "that", "and", "but", "“", '"', "‘"))
_STANDING_FOR_IT = frozenset("it they this which plans meeting talk talks chat exchange one both".split())


def cancels_other(said: StatusWords, hit: Hit[str], first: int, last: int) -> bool:
    """Tell whether something else than the call was cancelled: "who this week scrapped a visit"."""
    if not _AFTER.isdisjoint(said.folds[hit.last : first]):
        return True  # "a trip has been scrapped after X and Y spoke by phone"
    if _is_of_another_noun(said, hit) or _fell(said, hit) or _qualifies_subject(said, hit, last):
        return True
    if _occurs_otherwise(said, hit, last):
        return True  # "assured him that such a thing will not happen again"
    if said.folds[hit.last - 1] in _OCCURRING:
        return False  # "will not take place because of the visit": what does not is named before
    between = said.folds[last : hit.first]
    if "because" in between:
        return True  # "the call was arranged because the session had to be put off"
    if "that" in between and not EVENTS.isdisjoint(between) and _is_where(said, first):
        return True  # "it was decided in the call that the visit, planned for the 4th, would be put off"
    before = said.folds[max(said.first, hit.first - _OF_EVENT) : hit.first]
    if said.folds[hit.first - 1] in EVENTS and _REMOTE.isdisjoint(said.folds[hit.first - 3 : hit.first - 1]):
        return True  # "a video conference that replaced a summit called off because of"
    if not EVENTS.isdisjoint(before) and CALLS.isdisjoint(before):
        return True  # "in lieu of a trip that he had to put off"
    after = said.folds[hit.last : min(said.last, hit.last + 5)]
    asked = hit.first > last and said.folds[hit.first - 1] == "to" and after[:1] != ["."]
    if (
        after
        and (
            asked  # "agreed in a phone call to put off higher tariffs", "rang X and asked him to put off guidelines"
            or after[0] in _DETERMINERS
            or said.folds[hit.last - 1 : hit.last + 1] == ["cancellation", "of"]
        )
    ):
        whole = said.folds[hit.last : min(said.last, hit.last + _OBJECT)]
        stop = next((i for i, fold in enumerate(whole) if fold in _PAST_OBJECT), len(whole))
        return CALLS.isdisjoint(whole[:stop])  # "dropped his threat", "delayed a flight to speak by phone"
    if after[:1] in (["ahead"], ["before"], ["amid"], ["because"], ["due"]):
        return False  # "was cancelled ahead of a visit": the visit says when or why
    return not EVENTS.isdisjoint(after) and CALLS.isdisjoint(after)
