"""Tell whether another clause or noun stands between the report of a call and a day: "spoke with Y, who met the king on Monday"."""

from toolkit.extract.calls.tellingdays import SOON, after_date
from toolkit.extract.facts import CALL_WORDS
from toolkit.extract.reading import Reading
from toolkit.extract.words import words

OTHER_EVENTS = frozenset(
    """talks visit summit meeting meetings election elections attack attacks agreement agreements statement launch
    launches strike strikes earthquake vote referendum ceremony deadline""".split()
)
_NOT_THE_CALL = frozenset("after following since before until till ahead".split())
_CLAUSES = frozenset((";", "which", "that", "who"))
_TOPICS = frozenset(("about", "regarding", "concerning", "which", "after", "following", "ahead", "before"))
CALLING = frozenset("phoning telephoning ringing dialling dialing speaking conferring".split())
#: Words for a time of day: "before dawn on Thursday", "shortly after midnight".
HOURS_NAMED = frozenset(
    "dawn midnight noon midday sunrise sunset dusk daybreak nightfall lunch lunchtime".split()
)
_PLANNED = frozenset(("planned", "scheduled", "due", "set", "fixed"))
_PARTS = frozenset(
    "hours evening morning afternoon night call conversation part most much half course".split()
)
_CLOCK = 4  #: tokens of "after 11 a.m."


def follows_other(reading: Reading, token: int, first: int, stop: int) -> bool:
    """Tell whether another clause or noun stands between the report and the date."""
    folds = reading.tokens.folds
    if _PLANNED & set(folds[stop:token]) or _took_place(folds, token, first, stop):
        return False  # "which was planned for today"
    if "whom" in folds[stop:token]:
        return True  # "spoke with Y, whom he congratulated on the elections held in Lima on 26 March"
    if _opens_next(reading, token, stop):
        return True
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
            j >= stop and folds[j] in _CLAUSES and not _is_closed(folds, j, token)
        ):
            return True
        if j > stop and folds[j] == "of" and j == token - 1 and folds[j - 1] not in _PARTS:
            return True
    if _ends_clause(folds, token) and not _DATED & set(folds[stop:token]):
        return any(
            folds[j] in _ASIDE and not _is_timed(folds, j, token) and not _is_about_place(reading, j, token)
            for j in range(stop, token)
        )
    return any(
        folds[j] in _TOPICS
        and not _is_of_call(folds, j, stop)
        and not _is_timed(folds, j, token)
        and not _is_about_place(reading, j, token)
        for j in range(stop, token)
    )


def _opens_next(reading: Reading, token: int, stop: int) -> bool:
    """Tell whether a day is that of what comes next: "rang Y, and on Tuesday night the minister met him"."""
    folds = reading.tokens.folds
    if token - 2 < stop or folds[token - 2 : token] != ["and", "on"]:
        return False
    after = token + 1 + (folds[token + 1 : token + 2] in (["night"], ["evening"], ["morning"], ["afternoon"]))
    number = reading.layout.sentence_at(token)
    return any(
        p.subject is not None and p.subject.first in (after, after + 1) for p in reading.predicates[number]
    )


def _is_closed(folds: list[str], who: int, token: int) -> bool:
    """Tell whether a comma ends what a clause with "who" says right before a day: "rang Y, who advises the king, on Tuesday"."""
    lead = token - (folds[token - 1] in _BEFORE_DAY)
    return folds[who] == "who" and folds[who - 1] == "," and folds[lead - 1] == ","


_BEFORE_DAY = frozenset(("on", "this", "late", "early", "last"))


def _is_about_place(reading: Reading, about: int, token: int) -> bool:
    """Tell whether only the name of a state or place stands between "about" and a day, which is then the call's: "a call about Georgia last Saturday"."""
    folds, named = reading.tokens.folds, reading.tokens.words[about + 1 : token]
    return (
        folds[about] in ("about", "over", "regarding", "concerning")
        and 0 < len(named) <= _PLACE
        and all(word[0].isupper() or word in ("the", "on", "late") for word in named)
        and named[0][0].isupper()
        and EVENTS.isdisjoint(folds[about + 1 : token])
    )


_PLACE = 4  #: tokens of "South Sudan late on"


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
    return folds[after + 1] in CALLING and folds[after_date(folds, token)] in (".", ",", ";")


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


def _is_timed(folds: list[str], at: int, token: int) -> bool:
    """Tell whether a word only leads a time of the call: "before 6pm last night", "after midnight", "shortly after"."""
    return (
        folds[at + 1][0].isdigit()
        or folds[at + 1] in HOURS_NAMED
        or _after_speaking(folds, at, token)
        or (folds[at] == "after" and folds[at - 1] in SOON)
        or folds[at - 1 : at + 2] == ["one", "after", "another"]
        or folds[at - 1 : at + 3] == ["one", "after", "the", "other"]
        or folds[at - 1 : at + 1] == ["for", "about"]  # "for about an hour Friday"
    )


_ASIDE = _TOPICS - {"about", "regarding", "concerning"}
_HOURS = frozenset(("morning", "afternoon", "evening", "night"))
#: What has a day of its own where it is the subject of a call, and the verbs that give one.
EVENTS = frozenset(
    """attack attacks strike strikes election elections earthquake referendum vote killing murder bombing blast explosion raid crash
    shooting assault incident coup arrest death deaths landing parade accident flood floods fire shelling launch launches""".split()
)
_DATED = (
    EVENTS
    | OTHER_EVENTS
    | frozenset(
        """killed conference session game match arrested release released died signing signed opening opened held scheduled
        planned due set adopted announced imposed fired struck sunk sank happened occurred began started""".split()
    )
)
