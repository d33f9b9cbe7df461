"""What a page puts above its title: "Press release", "Home | News | World", a letterhead, a date."""

from functools import cache

from toolkit.patterns import awaited
from toolkit.wordlists import word_lists, word_sets

_MOST = 8  #: lines of furniture
_WORDS = 12  #: words of such a line
_TITLE = 3  #: words of the shortest title behind one
_PART = 4  #: words between two bars of "Home | News | World"
_LINE = awaited(r"[^\S\r\n]*([^\r\n\u2028\u2029\x0b\x0c\x85]{1,300})")
_BREAK = awaited(r"[^\S\r\n]*(?:\r\n|[\n\r\u2028\u2029\x0b\x0c\x85])\s*")
_BAR = awaited(r"\s[|»›>•/]\s")
_WORD = awaited(r"[^\W_][\w.’'-]*")


def title_start(text: str) -> int:
    """Return the offset of a text's first line that is no furniture of its page, where such lines stand above it; else 0.

    A line is furniture where every word of it is one that pages put there, a number or part of a date, where it is a
    trail of short parts with bars between, or a letterhead.
    """
    at = len(text) - len(text.lstrip())
    for passed in range(_MOST + 1):
        line = _LINE.match(text, at)
        if line is None:
            return 0
        if not _is_furniture(line[1]):
            return at if passed and len(_WORD.findall(line[1])) >= _TITLE else 0
        behind = _BREAK.match(text, line.end())
        if behind is None:
            return 0
        at = behind.end()
    return 0


def _is_furniture(line: str) -> bool:
    parts = _BAR.split(line)
    if len(parts) > 1:
        return all(len(_WORD.findall(part)) <= _PART for part in parts)
    words = [word.rstrip(".:") for word in _WORD.findall(line)]
    if not 0 < len(words) <= _WORDS:
        return False
    folded = [word.casefold() for word in words]
    return all(map(_is_plain, folded)) or _is_letterhead(words, folded)


def _is_plain(word: str) -> bool:
    return word in _lists()["furniture"] or word in _dating() or word[0].isdigit()


def _is_letterhead(words: list[str], folded: list[str]) -> bool:
    lists = _lists()
    if lists["heads"].isdisjoint(folded):
        return False
    for n, (word, fold) in enumerate(zip(words, folded, strict=True)):
        if fold in lists["letterhead"] or fold in lists["glue"] or fold[0].isdigit():
            continue
        named = n == 0 or folded[n - 1] in lists["glue"] or (n > 1 and folded[n - 2] in lists["glue"])
        if not (named and word[0].isupper()):
            return False
    return True


@cache
def _lists(language: str = "en") -> dict[str, frozenset[str]]:
    return word_sets("pagehead", language)


@cache
def _dating(language: str = "en") -> frozenset[str]:
    """Return the names of months and days of the week."""
    lists = word_lists("words", language)
    return frozenset((*lists["months"].split(), *lists["weekdays"].split()))
