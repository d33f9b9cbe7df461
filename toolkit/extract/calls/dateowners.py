"""Tell the day of a call from the day of something else that its sentence names."""

from itertools import takewhile

from toolkit.extract.calls.dayclauses import CALLING, EVENTS, HOURS_NAMED, OTHER_EVENTS, follows_other
from toolkit.extract.calls.eventdays import is_of_event, is_of_matter, is_of_outcome
from toolkit.extract.calls.publicdays import is_of_making_known
from toolkit.extract.calls.tellingdays import SOON, after_date, is_of_stage, is_of_telling, opens_telling
from toolkit.extract.facts import CALL_WORDS
from toolkit.extract.reading import Reading
from toolkit.extract.words import is_dating, words

_DATED_BY_NEXT = frozenset(
    "talks visit summit meeting election elections attack agreements agreement statement tests".split()
)
_OPENERS = frozenset(("following", "after", "since", "until"))
_BY_WIRE = frozenset(("phone", "telephone", "telephonic", "video", "virtual", "online", "remote", "digital"))
_KIND_OF = frozenset(
    "bilateral trilateral quadrilateral ministerial informal joint special emergency extraordinary summit".split()
)
#: What makes "following" lead to the call itself: not any "talks".
_CALLS = CALL_WORDS - {
    "talks",
    "talk",
    "discussion",
    "exchange",
    "conference",
    "consultation",
    "dialogue",
} | {"phoned", "telephoned", "rang"}
_NO_OTHER = _CALLS | CALLING | HOURS_NAMED  #: what may stand between "after" and a date of the call


def belongs_elsewhere(reading: Reading, token: int, first: int, stop: int) -> bool:
    """Tell whether a date belongs to another event: "after gunmen killed two on Friday", "the attack of 7 October".

    `token` is the date's first, `first` the sentence's, `stop` the one after the report of the call.
    """
    if _of_none(reading.tokens.folds, token):
        return False
    return (
        _names_event(reading, token)
        or _owns_other(reading.tokens.folds, token)
        or _tells_of_somebody(reading.tokens.folds, first, token)
        or _stands_in_noun(reading, token)
        or is_of_telling(reading, token, first)
        or is_of_stage(reading.tokens.folds, token)
        or opens_telling(reading, token, stop)
        or _opens_otherwise(reading, token, first, stop)
        or follows_other(reading, token, first, stop)
        or is_of_making_known(reading.tokens.folds, token, first)
        or is_of_event(reading.tokens.folds, token, stop)
        or is_of_outcome(reading.tokens.folds, token, first)
        or is_of_matter(reading.tokens.folds, token, first)
    )


def _of_none(folds: list[str], token: int) -> bool:
    """Tell whether what stands before a day did not come about: "ended a call without agreement on Tuesday"."""
    at = token - 1 - (folds[token - 1] == "on")
    return folds[at - 1] in ("without", "no") and folds[at] in _OUTCOMES


_OUTCOMES = frozenset("agreement agreements breakthrough deal result results progress accord".split())


def _tells_of_somebody(folds: list[str], first: int, token: int) -> bool:
    """Tell whether a day stands in a clause about one of those named: "from X, whose country took the chair yesterday"."""
    for at in range(token - 1, first, -1):
        if folds[at] == ",":
            return False
        if folds[at] == "whose":
            return folds[at - 1] == ","
    return False


def _names_event(reading: Reading, token: int) -> bool:
    """Tell whether an event follows: "the 7 October attack"."""
    folds = reading.tokens.folds
    after = after_date(folds, token)
    return any(fold in OTHER_EVENTS or fold in EVENTS for fold in folds[after : after + 1]) or (
        folds[after + 1 : after + 2] != []
        and folds[after] in _OF_EVENTS
        and (folds[after + 1] in OTHER_EVENTS or folds[after + 1] in EVENTS)
    )


def _stands_in_noun(reading: Reading, token: int) -> bool:
    """Tell whether a date is part of the name of something else: "the November 9 trilateral statement", not "the May 3 call"."""
    folds = reading.tokens.folds
    if token == 0 or folds[token - 1] not in _DETERMINERS or folds[token] in words().weekdays:
        return False
    at = after_date(folds, token)
    behind = folds[at : at + _NOUN]
    if not behind or not reading.tokens.words[at][0].islower() or is_dating(behind[0]):
        return False  # "on the 3 May Prime Minister X phoned"
    noun = list(takewhile(lambda fold: fold.isalpha() and fold not in _ENDS_NOUN, behind))
    return bool(noun) and not any(map(_means_call, noun))


def _means_call(fold: str) -> bool:
    return fold in CALL_WORDS or fold in _BY_WIRE or fold in _CALLS


_DETERMINERS = frozenset(("the", "a", "an", "this", "their", "its", "'s"))


def _owns_other(folds: list[str], token: int) -> bool:
    """Tell whether something else than a call is of the day: "discussed Saturday's announcement", not "Saturday's first phone call"."""
    at = after_date(folds, token)
    if folds[at : at + 1] not in (["'s"], ["'"]):
        return False
    for i, fold in enumerate(folds[at + 1 : at + _NOUN], at + 2):
        if _means_call(fold):
            return False
        joins = fold == "and" and _DETERMINERS.isdisjoint(folds[i : i + 1])  # "long and tense"
        if not fold[0].isalpha() or (fold in _ENDS_NOUN and not joins):
            break
    return True


_NOUN = 8  #: tokens of "Monday's first ever direct telephone"
_ENDS_NOUN = frozenset("in on by with at to and that who which for of from was were is has had".split())
_OF_EVENTS = frozenset(
    "missile rocket drone terror terrorist suicide air border peace trade military deadly presidential general parliamentary".split()
)


def _opens_otherwise(reading: Reading, token: int, first: int, stop: int) -> bool:
    """Tell whether the date stands in an opening about something before: "Following the talks of 3 May"."""
    folds = reading.tokens.folds
    for j in range(token - 1, max(first - 1, token - 14), -1):
        if folds[j] == ",":
            return False
        if folds[j] in ("who", "which") and token < stop and not CALL_WORDS & set(folds[j - 2 : j]):
            return True  # "X, who met the king on Monday, spoke with"
        timed = folds[j + 1][0].isdigit() and token - j <= _CLOCK  # "a little after 11 a.m. today"
        in_turn = folds[j] == "after" and folds[j - 1] == "one"  # "one after the other on Monday"
        if folds[j] == "after" and token < stop and not _SPOKE.isdisjoint(folds[j + 1 : token]):
            return False  # "lifted the duty after she talked on Sunday with Y"
        if folds[j] in _OPENERS and not timed and not in_turn and _NO_OTHER.isdisjoint(folds[j + 1 : token]):
            return (
                folds[j] != "after" or folds[j - 1] not in SOON
            )  # "Hours after a summit on Monday, X called Y"
        at = j - 1 - (folds[j - 1] in _KIND_OF)
        next_to = folds[j] in _DATED_BY_NEXT and j == token - 2 and folds[at] not in _BY_WIRE
        after = after_date(folds, token)
        own = folds[j - 1] in ("had", "held") and folds[after : after + 1] == [
            "with"
        ]  # "had talks on Sunday with"
        if next_to and not own and folds[after : after + 1] != ["to"] and not _says_how(folds, after):
            return (
                True  # not: "left a meeting on Sunday to speak by phone", "held talks on Friday by telephone"
            )
    return False


def _says_how(folds: list[str], at: int) -> bool:
    """Tell whether the medium stands right behind a day: "by telephone", "over the phone", "via video link"."""
    return folds[at : at + 1] != [] and folds[at] in _BY and not _BY_WIRE.isdisjoint(folds[at + 1 : at + 3])


_BY = frozenset(("by", "over", "on", "via"))


_SPOKE = frozenset("spoke talked rang phoned telephoned".split())
_CLOCK = 4  #: tokens of "after 11 a.m."
