"""Where a phrase that names who says something begins: "the Trade and Regional Development Ministry's press service"."""

from functools import cache

from toolkit.extract.speakers import speakers, stops_phrase
from toolkit.reference import side_names

# Bodies whose names have an "and": "the Trade and Regional Development Ministry's press service", "the Press and Media Office".
_MINISTRIES = frozenset(
    """ministry department committee council commission agency office bureau directorate service unit division
    secretariat relations affairs""".split()
)


_PARTED = frozenset(',”"’»')
_STYLES = frozenset(("mr", "mrs", "ms", "dr"))


def acronym_behind(text: list[str], at: int, last: int) -> bool:
    """Tell whether a short name in brackets follows: "the Prime Minister's Office (PMO)", "the ministry (Mindef)"."""
    return at + 2 < last and text[at] == "(" and text[at + 1][0].isupper() and text[at + 2] == ")"


def opening(folds: list[str], text: list[str], i: int, first: int, stop: int) -> tuple[int, bool]:
    """Return where the phrase before a head noun begins, and whether an article or possessive opens it."""
    lists = speakers()
    blocking, telling = stops_phrase(), _telling()
    start = i
    determined = False
    apart = i - 2 > first and (text[i - 2] in _PARTED or folds[i - 3 : i - 1] == ["according", "to"])
    if apart and folds[i - 1] == "that" and folds[i] in lists.individuals:
        return i - 1, True  # "…, that person said", "according to that official"
    while start > first:
        fold, word = folds[start - 1], text[start - 1]
        if fold not in telling and fold.isalpha():
            start -= 1  # most words
            continue
        numbered = fold == "no" and start < i and folds[start][0].isdigit()  # "A No 10 spokesperson"
        if (
            fold in lists.openers
            and not numbered
            and not (word[0].isupper() and start - 1 > first and fold == "one")
        ):
            start -= 1
            determined = True
            if (
                fold in ("the", "these", "those", "his", "her", "its", "their")
                and start - 2 >= first
                and folds[start - 1] == "of"
                and folds[start - 2] in lists.quantities
            ):
                start -= 2  # "one of the people"
                if start > first and folds[start - 1] in ("the", "at"):
                    start -= 1
                break
            if fold in lists.quantities and start > first and folds[start - 1] in lists.openers:
                continue
            break
        if (
            fold == ")"
            and start - 4 > first
            and acronym_behind(text, start - 3, start)
            and folds[start - 4] in ("'s", "'")
        ):
            start -= 3  # "the Fisheries Ministry’s (TFM) press service"
            continue
        if fold == "." and start - 1 > first and folds[start - 2] == "no" and folds[start][0].isdigit():
            start -= 2  # "a No. 10 spokesperson"
            continue
        if fold == "." and start - 1 > first and folds[start - 2] in _STYLES and text[start][0].isupper():
            start -= 2  # "Mr. Marte's adviser"
            continue
        if fold == "and" and (listed := _states_before(folds, start, i, first)) < start:
            start = listed  # "Israeli and U.S. sources"
            continue
        if fold == "'" and start - 2 >= first and text[start - 2] in ",.!?":
            break  # a mark that closes a quotation
        if fold in ("'s", "'") or (fold == "and" and _named_with_and(folds, text, start, stop, first)):
            determined = True
        elif not (fold[0].isalnum() or "-" in fold) or (
            fold in blocking
            and not _qualifies(folds, start - 1, first)
            and not (text[start - 1] == "May" and folds[start] == "'s")  # "May's office"
        ):
            break
        start -= 1
    if start - 2 >= first and folds[start - 1] == "of" and folds[start - 2] in lists.quantities:
        if not {"'s", "'"}.isdisjoint(folds[start:i]):
            start -= 2  # "one of Marte's advisers"
    return start, determined


@cache
def _telling() -> frozenset[str]:
    """Return the words at which a phrase may end or be open to more than the word itself."""
    return stops_phrase() | speakers().openers | {"and"}


def _states_before(folds: list[str], start: int, noun: int, first: int) -> int:
    """Return where the states begin that share a noun, "Peruvian, Chilean and U.S. sources", or `start` where it is of one alone."""
    if not _is_state(folds, start, noun):
        return start
    begin, joint = start, start - 1
    while joint > first and folds[joint] in _JOINTS:
        spans = range(max(first, joint - _STATE), joint)
        at = next((j for j in spans if _is_state(folds, j, joint)), None)
        if at is None:
            break
        begin, joint = at, at - 1
    return begin


def _is_state(folds: list[str], first: int, last: int) -> bool:
    """Tell whether tokens are the name of a state and nothing else."""
    found = side_names().longest(folds, first, last) if first < last else None
    return found is not None and found.last == last


_STATE = 3  #: tokens of "South Korean"
_JOINTS = frozenset((",", "and"))


def _qualifies(folds: list[str], at: int, first: int) -> bool:
    """Tell whether a participle can only qualify the noun behind it: "an informed source", "Informed sources say"."""
    if not folds[at].endswith("ed"):
        return False
    return (at == first and folds[at] == "informed") or (at > first and folds[at - 1] in ("a", "an"))


def _named_with_and(folds: list[str], text: list[str], start: int, stop: int, first: int) -> bool:
    """Tell whether an "and" stands inside the name of a ministry that an article opens."""
    own = [j for j in range(start, stop) if folds[j] in _MINISTRIES and text[j][0].isupper()]
    if not own or not all(text[j][0].isupper() for j in range(start, own[0])):
        return False
    j = start - 2
    while j > first and text[j][0].isupper() and start - j < 6:
        j -= 1
    return j < start - 2 and (folds[j] in ("the", "its", "'s"))
