"""What stands between one person of a list and the next: an aside between dashes, a relative clause, the day or hour of each in turn."""

from toolkit.extract.actors import Actor
from toolkit.extract.people.listwords import DASHES
from toolkit.extract.words import is_dating, is_manner


def past_aside(folds: list[str], position: int, last: int) -> int | None:
    """Pass over what dashes say of one of several: "X -- who happened to be abroad -- and Y"."""
    start = _past_dashes(folds, position, last)
    if folds[start : start + 1] not in _ASIDE_OPENS:
        return None
    close = next((i for i in range(start + 1, min(last, start + _REMARK)) if folds[i] in DASHES), last)
    beyond = _past_dashes(folds, close, last)
    return beyond if folds[beyond : beyond + 1] in (["and"], [","]) else None


def past_bracket(folds: list[str], position: int, last: int) -> int:
    """Pass over what brackets say of one of several: "X, Minister of Chile (chair), and Y"."""
    if folds[position] != "(":
        return position
    close = next((i for i in range(position + 1, min(last, position + _BRACKET)) if folds[i] == ")"), None)
    if close is None or any(fold[0].isdigit() for fold in folds[position:close]):
        return position  # "with X (10 March) and Y (12 March)", each on a day of his own
    return close + 1 if folds[close + 1 : close + 2] in _GO_ON else position


_BRACKET = 7  #: tokens of "(by video link from Oslo)"
_GO_ON = ([","], [";"], ["and"])


def past_byname(folds: list[str], position: int, last: int) -> int:
    """Pass over by what name one of several goes: "X, widely known as Kaa, and Y"."""
    at = position + 1
    at += folds[at : at + 1] != [] and (is_manner(folds[at]) or folds[at] in ("also", "better"))
    if folds[position] != "," or folds[at : at + 1] not in (["known"], ["nicknamed"], ["called"], ["alias"]):
        return position
    close = next((i for i in range(at + 1, min(last, at + _BYNAME)) if folds[i] == ","), None)
    return position if close is None else close + 1


_BYNAME = 7  #: tokens of "known as the old man of the sea"


def past_relative(folds: list[str], position: int, last: int, index: dict[int, Actor]) -> int | None:
    """Pass over what a relative clause says of one of several: "X, the president who hosted the talks, and Y", "X, whose army fled, then Y"."""
    for at in range(position + 1, min(last - 2, position + _RELATIVE)):
        if folds[at] in _CLAUSES:
            return None
        if folds[at : at + 2] in ([",", "and"], [",", "then"]):
            at += 2
            at += folds[at] in ("the", "with", "to")
            following = next((index[i] for i in (at, at + 1) if i in index), None)
            return at if following is not None and following.kind == "person" else None
    return None


_RELATIVE = 14  #: tokens of "who chaired the long talks on the dam"
_CLAUSES = frozenset((";", ":", "that", "which", "said"))


def _past_dashes(folds: list[str], position: int, last: int) -> int:
    while position < last and folds[position] in DASHES:
        position += 1
    return position


_ASIDE_OPENS = (["who"], ["whose"], ["himself"], ["herself"], ["then"], ["now"])
_REMARK = 14  #: tokens of an aside between dashes


def past_day(folds: list[str], position: int, last: int) -> int:
    """Pass over the day of one of several in turn, "with X on Monday and later with Y", and over "after that"."""
    at = position
    if folds[at] in (",", "and") and (later := _past_interval(folds, at + 1, last)):
        return later
    while at < last and (folds[at] == "on" or is_dating(folds[at]) or folds[at] in _DAYTIMES):
        at += 1
    if folds[at : at + 2] in (["after", "that"], ["before", "that"]):
        return at + 2
    return at if at + 1 < last and folds[at] == "and" and folds[at + 1] in _NEXT else position


def _past_interval(folds: list[str], position: int, last: int) -> int | None:
    """Pass over the time between one of several and the next: "with X and, half an hour later, with Y"."""
    at = position + (folds[position : position + 1] == [","])
    at += folds[at : at + 1] == ["and"]
    if folds[at : at + 3] == ["later", "in", "the"] and folds[at + 3] in _PARTS:
        return at + 4  # "with X this morning and, later in the day, with Y"
    stop = min(last, at + _INTERVAL)
    while at < stop and (folds[at] in _AMOUNTS or folds[at].isdigit()):
        at += 1
    if (
        at >= stop
        or folds[at] not in _UNITS
        or folds[at + 1 : at + 2] not in (["later"], ["afterwards"], ["after"])
    ):
        return None
    return at + 2


_PARTS = frozenset("day morning afternoon evening".split())
_INTERVAL = 6  #: tokens of "some three quarters of an"
_AMOUNTS = frozenset(
    "a an half some about around one two three four few several just barely only quarter of".split()
)
_UNITS = frozenset("hour hours minutes while moments".split())
_DAYTIMES = frozenset("today yesterday this last early late morning afternoon evening night".split())
_NEXT = frozenset("then later subsequently afterwards afterward shortly soon thereafter separately ,".split())


def past_separately(folds: list[str], position: int, last: int) -> int:
    """Pass over "in a separate call" between two of a list."""
    if folds[position] not in ("in", "by", "during") or folds[position - 1] not in (",", "and"):
        return position
    for at in range(position + 1, min(last - 1, position + _SEPARATE)):
        if folds[at] in _CALLS:
            apart = not _APART.isdisjoint(folds[position + 1 : at])
            return at + 1 if apart and folds[at + 1] in (",", "with", "to") else position
    return position


_SEPARATE = 7  #: tokens of "in a separate and longer phone call"
_CALLS = frozenset(("call", "conversation", "talk", "discussion", "one", "exchange"))
_APART = frozenset(("separate", "another", "second", "further", "different"))
