"""Tell what a noun for a call does not report: an appeal, what another call was about, calls that nobody answers."""

from toolkit.extract.calls.clues import Clues
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_ANSWERED = frozenset(("return", "returned", "take", "taken", "answer", "answered", "accept", "accepted"))
_REFUSED = frozenset(
    """refuse refused refusing refuses reject rejected rejecting rejects ignore ignored ignoring ignores avoid avoided avoiding
    dodge dodged dodging screen screening""".split()
)
_MATTERS = frozenset(("about", "on", "of", "regarding", "concerning"))
_SPEAKING = frozenset("discuss talk speak congratulate thank express convey offer exchange follow".split())
_ABOUT = frozenset("about around nearly almost over more some less the".split())
_TIMES = frozenset(("first", "second", "third", "last", "time"))  #: of "for the first time"
_OWN = frozenset(("his", "her"))


def is_appeal(clues: Clues, noun: Hit[str], end: int) -> bool:
    """Tell the appeal of "a call by X for a boycott" and "calls from X to close the port" from a call."""
    folds = clues.folds
    if noun.last - noun.first > 1 or folds[noun.first] not in ("call", "calls") or end == noun.last:
        return False
    if folds[noun.last] == "by" and any(
        folds[i] == "for" and folds[i + 2] not in _TIMES and not _is_length(clues, i + 1)
        for i in range(noun.last + 1, end - 1)
    ):
        return True  # "the call by X for restraint and a truce between Y and Z"
    if end + 1 >= clues.last:
        return False
    following = folds[end + 1]
    if folds[end] == "for":
        return not (_is_length(clues, end + 1) or _is_time(clues, end + 1))
    if folds[end] == "on":
        return not _is_time(clues, end + 1)
    return folds[end] == "to" and folds[noun.last] in ("by", "from") and following not in _SPEAKING


def is_matter(clues: Clues, noun: Hit[str]) -> bool:
    """Tell whether a call is what another was about: "discussed by phone with X his conversation with Y"."""
    way, folds = clues.way, clues.folds
    own = noun.first - 1
    if folds[own - 1] in _DASHES and clues.reading.tokens.words[own][0].isupper():
        return not _MATTERS_BEFORE.isdisjoint(
            folds[max(clues.first, own - 7) : own]
        )  # "discussed the Modi-Sharif call"
    if folds[own] in _TO_COME:  # "they also discussed the planned video conference of the ministers"
        return not _MATTERS_BEFORE.isdisjoint(folds[max(clues.first, own - 4) : own])
    if folds[own] not in _OWN:
        return False
    # an office's own text tells of its leader's call, and what he spoke about there
    told = clues.reading.home is not None and own > clues.first and folds[own - 1] in _MATTERS
    return told or (way is not None and way.last <= own)


_DASHES = frozenset(("-", "–"))
_TO_COME = frozenset(("planned", "upcoming", "forthcoming", "next", "scheduled", "coming"))
_MATTERS_BEFORE = frozenset(
    "discussed discuss discussing raised reviewed touched covered addressed about".split()
)


def is_expected(clues: Clues, noun: Hit[str]) -> bool:
    """Tell whether somebody is only asked, or thinks, whether there will be one more: "Asked if he expected another call from Y"."""
    folds = clues.folds
    before = folds[max(clues.first, noun.first - _ONE_MORE) : noun.first]
    return not _FURTHER.isdisjoint(before) and not _EXPECTING.isdisjoint(before)


_ONE_MORE = 5  #: tokens of "expected to receive yet another phone"
_FURTHER = frozenset(("another", "further", "second", "any"))
_EXPECTING = frozenset(
    "expected expects expect expecting anticipated anticipates awaited awaits foresees ruled".split()
)


def is_refused(clues: Clues, noun: Hit[str]) -> bool:
    """Tell whether calls are those that somebody does not answer, or only hopes for: "is refusing her calls", "looks forward to a call", "is open to a call"."""
    forward = clues.folds[max(clues.first, noun.first - _HOPED) : noun.first]
    named = clues.folds[noun.last : noun.last + 1] in (["with"], ["between"], ["from"])
    if named and any(forward[i : i + 2] in _HOPING for i in range(len(forward) - 1)):
        comma = next((i for i in range(noun.last, clues.last) if clues.folds[i] == ","), clues.last)
        return not any(_is_time(clues, i) for i in range(noun.last, comma))
    before = clues.folds[max(clues.first, noun.first - 2) : noun.first]
    if len(before) < 2 or before[1] not in ("his", "her", "their"):
        return False
    negated = "not" in clues.folds[max(clues.first, noun.first - 4) : noun.first]
    return before[0] in _REFUSED or (negated and before[0] in _ANSWERED)


_HOPING = (["forward", "to"], ["open", "to"], ["ready", "for"], ["amenable", "to"])
_HOPED = 5  #: tokens of "forward to their first phone"


def _is_time(clues: Clues, token: int) -> bool:
    lists, fold = words(), clues.folds[token]
    return fold in lists.weekdays or fold in lists.months or fold[0].isdigit()


def _is_length(clues: Clues, token: int) -> bool:
    fold, following = clues.folds[token], clues.folds[token + 1 : token + 3]
    return (
        fold[0].isdigit() or fold in _ABOUT or bool({"hour", "hours", "minutes", "minute"} & set(following))
    )
