"""The day of what a call was about or what it led to: "condolences over the crash on March 11", "would fly to Doha on Friday after a call"."""

from toolkit.extract.facts import CALL_WORDS
from toolkit.extract.words import words

_HAPPENED = frozenset(
    """attack attacks strike strikes earthquake quake murder bombing bombings blast explosion raid crash shooting assault incident
    coup death deaths passing accident flood floods fire fires shelling disaster tragedy collapse derailment sinking killing killings
    massacre hurricane typhoon cyclone storm wildfire wildfires landslide mudslides avalanche hijacking stabbing ambush""".split()
)
_GATHERINGS = frozenset(
    "summit meeting vote election elections referendum ceremony parade match inauguration".split()
)
_AFTER = frozenset(("after", "following"))
_TO_COME = frozenset(("would", "will", "to", "'ll"))
_FAR = 12  #: tokens of "would send his minister to Lima on Monday"
_PLACE = 6  #: tokens between what happened and its day: "on a consulate on"
_BEFORE_CALL = 6  #: tokens of "for talks following a phone"
_MATTERS = frozenset("over for about regarding concerning discuss at".split())


def is_of_event(folds: list[str], token: int, stop: int) -> bool:
    """Tell whether a day is that of what a call was about: "Wednesday's attack", "over the crash on March 11".

    `stop` is the token behind the report of the call.
    """
    if folds[token + 1 : token + 2] == ["'s"]:
        named = folds[token + 2 : token + 5]
        return any(
            fold in _HAPPENED or (fold in _GATHERINGS and named[:i].count("and") == 0)
            for i, fold in enumerate(named)
        )
    dated = folds[token] in words().months or folds[token].isdigit()
    if not dated or token <= stop:
        return False
    at = token - 1
    while at > max(stop, token - _PLACE) and folds[at] not in _HAPPENED:
        at -= 1
    return folds[at] in _HAPPENED and not _MATTERS.isdisjoint(folds[stop - 1 : at])


def is_of_outcome(folds: list[str], token: int, first: int) -> bool:
    """Tell whether a day is when somebody would do something "after a call", as was told then: "would travel to Paris on Monday after"."""
    after = next(
        (i for i in range(token + 1, min(len(folds), token + _BEFORE_CALL)) if folds[i] in _AFTER), None
    )
    if (
        after is None
        or "," in folds[token:after]
        or CALL_WORDS.isdisjoint(folds[after + 1 : after + _BEFORE_CALL])
    ):
        return False
    return not _TO_COME.isdisjoint(folds[max(first, token - _FAR) : token])


def is_of_matter(folds: list[str], token: int, first: int) -> bool:
    """Tell whether a day is that of a gathering that was spoken about: "reviewed the results of the meeting held in Oslo on Monday"."""
    begin = max(first, token - _MATTER)
    noun = next((i for i in range(token - 1, begin, -1) if folds[i] in _GATHERED), None)
    if noun is not None and not CALL_WORDS.isdisjoint(folds[noun + 1 : token]):
        return False  # "the outcome of the summit in phone talks Thursday"
    if noun is None or not _REMOTE.isdisjoint(folds[noun - 2 : noun]) or "," in folds[noun:token]:
        return False
    return not _DISCUSSED.isdisjoint(folds[begin:noun])


_MATTER = 16  #: tokens of "discussed the results of the ministers' meeting that Lima hosted on"
_GATHERED = frozenset("meeting meetings summit session ceremony conference forum round".split())
_REMOTE = frozenset("video phone telephone virtual online remote press news".split())
_DISCUSSED = frozenset("discussed discussing reviewed outcome outcomes results result".split())
