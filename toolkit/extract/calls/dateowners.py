"""Tell the day of a call from the day of something else that its sentence names."""

from itertools import takewhile

from toolkit.extract.calls.eventdays import is_of_event, is_of_matter, is_of_outcome
from toolkit.extract.calls.publicdays import is_of_making_known
from toolkit.extract.calls.tellingdays import after_date, is_of_telling, opens_telling
from toolkit.extract.facts import CALL_WORDS
from toolkit.extract.reading import Reading
from toolkit.extract.words import is_dating, words

_OTHER_EVENTS = frozenset(
    """talks visit summit meeting meetings election elections attack attacks agreement agreements statement launch
    launches strike strikes earthquake vote referendum ceremony deadline""".split()
)
_DATED_BY_NEXT = frozenset(
    "talks visit summit meeting election elections attack agreements agreement statement tests".split()
)
_OPENERS = frozenset(("following", "after", "since", "until"))
_SOON = frozenset(("hours", "minutes", "shortly", "moments", "immediately", "soon", "right"))
_NOT_THE_CALL = frozenset("after following since before until till ahead".split())
_CLAUSES = frozenset((";", "which", "that", "who"))
_TOPICS = frozenset(("about", "regarding", "concerning", "which", "after", "following", "ahead", "before"))
_BY_WIRE = frozenset(("phone", "telephone", "telephonic", "video", "virtual", "online", "remote", "digital"))
_KIND_OF = frozenset(
    "bilateral trilateral quadrilateral ministerial informal joint special emergency extraordinary summit".split()
)
_CALLING = frozenset("phoning telephoning ringing dialling dialing speaking conferring".split())
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
#: Words for a time of day: "before dawn on Thursday", "shortly after midnight".
HOURS_NAMED = frozenset(
    "dawn midnight noon midday sunrise sunset dusk daybreak nightfall lunch lunchtime".split()
)
_NO_OTHER = _CALLS | _CALLING | HOURS_NAMED  #: what may stand between "after" and a date of the call
_PLANNED = frozenset(("planned", "scheduled", "due", "set", "fixed"))
_PARTS = frozenset("hours evening morning afternoon night call conversation".split())


def belongs_elsewhere(reading: Reading, token: int, first: int, stop: int) -> bool:
    """Tell whether a date belongs to another event: "after gunmen killed two on Friday", "the attack of 7 October".

    `token` is the date's first, `first` the sentence's, `stop` the one after the report of the call.
    """
    return (
        _names_event(reading, token)
        or _owns_other(reading.tokens.folds, token)
        or _tells_of_somebody(reading.tokens.folds, first, token)
        or _stands_in_noun(reading, token)
        or is_of_telling(reading, token, first)
        or opens_telling(reading, token, stop)
        or _opens_otherwise(reading, token, first, stop)
        or _follows_other(reading, token, first, stop)
        or is_of_making_known(reading.tokens.folds, token, first)
        or is_of_event(reading.tokens.folds, token, stop)
        or is_of_outcome(reading.tokens.folds, token, first)
        or is_of_matter(reading.tokens.folds, token, first)
    )


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
    return any(fold in _OTHER_EVENTS or fold in EVENTS for fold in folds[after : after + 1]) or (
        folds[after + 1 : after + 2] != []
        and folds[after] in _OF_EVENTS
        and (folds[after + 1] in _OTHER_EVENTS or folds[after + 1] in EVENTS)
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
    for fold in folds[at + 1 : at + _NOUN]:
        if _means_call(fold):
            return False
        if not fold[0].isalpha() or fold in _ENDS_NOUN:
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
        if folds[j] in _OPENERS and not timed and _NO_OTHER.isdisjoint(folds[j + 1 : token]):
            return (
                folds[j] != "after" or folds[j - 1] not in _SOON
            )  # "Hours after a summit on Monday, X called Y"
        at = j - 1 - (folds[j - 1] in _KIND_OF)
        next_to = folds[j] in _DATED_BY_NEXT and j == token - 2 and folds[at] not in _BY_WIRE
        if (
            next_to and folds[after_date(folds, token)] != "to"
        ):  # "left a meeting on Sunday to speak by phone"
            return True
    return False


_CLOCK = 4  #: tokens of "after 11 a.m."


def _is_timed(folds: list[str], at: int, token: int) -> bool:
    """Tell whether a word only leads a time of the call: "before 6pm last night", "after midnight", "shortly after"."""
    return (
        folds[at + 1][0].isdigit()
        or folds[at + 1] in HOURS_NAMED
        or _after_speaking(folds, at, token)
        or (folds[at] == "after" and folds[at - 1] in _SOON)
        or folds[at - 1 : at + 1] == ["for", "about"]  # "for about an hour Friday"
    )


def _follows_other(reading: Reading, token: int, first: int, stop: int) -> bool:
    """Tell whether another clause or noun stands between the report and the date."""
    folds = reading.tokens.folds
    if _PLANNED & set(folds[stop:token]) or _took_place(folds, token, first, stop):
        return False  # "which was planned for today"
    for j in range(token - 1, max(first, token - 9), -1):
        if _is_of_call(folds, j, stop):
            return (
                False  # "the call, which took place on Friday", "the call that was to take place on Friday"
            )
        if folds[j] == "as" and j > stop and folds[j - 1] in (",", "came", "comes", "just"):
            return True  # "…, as the cabinet met late on Thursday"
        if j > stop and folds[j] == "unlikely":
            return True
        if (j > stop and folds[j] in _NOT_THE_CALL and not _is_timed(folds, j, token)) or (
            j >= stop and folds[j] in _CLAUSES
        ):
            return True
        if j > stop and folds[j] == "of" and j == token - 1 and folds[j - 1] not in _PARTS:
            return True
    if _ends_clause(folds, token) and not _DATED & set(folds[stop:token]):
        return any(folds[j] in _ASIDE and not _is_timed(folds, j, token) for j in range(stop, token))
    return any(
        folds[j] in _TOPICS and not _is_of_call(folds, j, stop) and not _is_timed(folds, j, token)
        for j in range(stop, token)
    )


def _took_place(folds: list[str], token: int, first: int, stop: int) -> bool:
    """Tell whether a call that opens its sentence is dated behind an aside: "The call between X and Y, their first since May, was held on Friday"."""
    comma = next((i for i in range(token - 1, max(stop, token - _CLOCK - 2), -1) if folds[i] == ","), None)
    if comma is None or folds[stop] != "," or CALL_WORDS.isdisjoint(folds[first : first + _OPENING_NOUN]):
        return False
    return folds[comma + 1] in _TOOK_PLACE and set(folds[comma + 2 : token]) <= _HELD_ON


_OPENING_NOUN = 5  #: tokens of "Their long-awaited second phone call"
_HELD_ON = frozenset("place held made conducted late early on about in the".split())


def _after_speaking(folds: list[str], after: int, token: int) -> bool:
    """Tell whether a day ends a clause in which two have spoken: "the leaders said after speaking Sunday"."""
    return folds[after + 1] in _CALLING and folds[after_date(folds, token)] in (".", ",", ";")


def _is_of_call(folds: list[str], which: int, stop: int) -> bool:
    """Tell whether "which" or "that was" is of the call: "the call, which", "the call between X and Y, which took place"."""
    if folds[which] != "which" and not (folds[which] == "that" and folds[which + 1] in _TOOK_PLACE):
        return False
    named = bool(CALL_WORDS & set(folds[which - 2 : which]))
    return named or (which - stop <= 1 and folds[which + 1] in _TOOK_PLACE)


_TOOK_PLACE = frozenset(("took", "lasted", "happened", "occurred", "came", "was"))


def _ends_clause(folds: list[str], token: int) -> bool:
    """Tell whether "on" and a day end the clause: "spoke by phone about the dam on Friday, the ministry said"."""
    after = token + 1
    while after < len(folds) and (
        folds[after] in _HOURS or folds[after] in words().months or folds[after][0].isdigit()
    ):
        after += 1
    if folds[after : after + 1] == ["("] and folds[after + 2 : after + 3] == [")"]:
        after += 3  # "on Tuesday (18)."
    return folds[token - 1] in ("on", "late", "early", ",") and folds[after : after + 1] in (
        [],
        [","],
        ["."],
        [";"],
    )


_ASIDE = _TOPICS - {"about", "regarding", "concerning"}
_HOURS = frozenset(("morning", "afternoon", "evening", "night"))
#: What has a day of its own where it is the subject of a call, and the verbs that give one.
EVENTS = frozenset(
    """attack attacks strike strikes election elections earthquake referendum vote killing murder bombing blast explosion raid crash
    shooting assault incident coup arrest death deaths landing parade accident flood floods fire shelling""".split()
)
_DATED = (
    EVENTS
    | _OTHER_EVENTS
    | frozenset(
        """killed conference session game match arrested release released died signing signed opening opened held scheduled
        planned due set adopted announced imposed fired struck sunk sank happened occurred began started""".split()
    )
)
