"""Words and numbers near trigger words as symbols, one character each.

Words of a lexicon have private-use characters, numbers the letter of their class, other words `x`. So forms
of several words are matched as short strings.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from toolkit.memo import Memo
from toolkit.patterns import awaited

LEFT, RIGHT = 64, 48  # code points looked at before and after a trigger; no form is longer

# Symbols of the number classes; words have private-use characters.
DAY, NTH, COUNT = "den"
END, OTHER = "\n", "x"  # a paragraph's end, a word of no form
NUMBERS = {
    "day": DAY + NTH,
    "int": DAY + COUNT,
    "year": "Y",
    "iso": "I",
    "numeric": "U",
    "day_range": "r",
    "year_range": "R",
    "decade": "D",
    "decimal": "F",
    "span": "q",
}

_TOKEN = awaited(
    r"""
      (?P<end> \r?\n[^\S\n]*\n\s* | [\u2029\x0c]\s* )                     # a blank line ends a paragraph
    | (?P<number> (?<![\w$€£¥₹]) \d++ (?:[.,:/–‑‐-]\d++){0,4}+ (?:st|nd|rd|th|s)?+ (?!(?!T\d)[^\W\d_]|%) )
    | (?P<word> \w+ )
    | (?P<mark> ['’ʼ]s\b | [^\w\s] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MARKS = {"’": "'", "ʼ": "'", "–": "-", "‑": "-", "‐": "-", "’s": "'s", "ʼs": "'s", "'S": "'s", "’S": "'s"}
_NUMBER = awaited(
    r"""
      (?P<nth>\d{1,2})(?:st|nd|rd|th)
    | (?P<decade>(?:19|20)\d0)s
    | (?P<year>(?:19|20)\d\d)
    | (?P<int>\d{1,3})
    | (?P<iso>(?:19|20)\d\d(?P<a>[-/.])\d\d?(?P=a)\d\d?)
    | (?P<numeric>\d\d?(?P<b>[-/.])\d\d?(?P=b)(?:19|20)\d\d)
    | (?P<days>\d\d?[-–‑‐]\d\d?)
    | (?P<span>\d{1,3}[-–‑‐]\d{1,3})
    | (?P<years>(?:19|20)\d\d(?:[-–‑‐/](?:19|20)\d\d|[-–‑‐/]\d\d))
    | (?P<decimal>\d{1,3}[.,]\d\d?)
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Word(NamedTuple):
    """A word as a text has it: folded, its symbol, and whether it may end in a full stop."""

    folded: str
    symbol: str
    abbreviated: bool


class Vocabulary(NamedTuple):
    """What words and marks stand for: their symbols, and how each word of a text is read."""

    symbols: Mapping[str, str]
    words: Memo[Word]


def vocabulary(
    symbols: Mapping[str, str], capital: frozenset[str], abbreviations: frozenset[str]
) -> Vocabulary:
    """Return the vocabulary of words with symbols, of which some need a `capital` and some may end in a full stop."""

    def read(word: str) -> Word:
        folded = word.lower()
        if folded in capital and not word[0].isupper():
            return Word(folded, OTHER, abbreviated=False)
        return Word(folded, symbols.get(folded, OTHER), folded in abbreviations)

    return Vocabulary(symbols, Memo(read))


class Zone(NamedTuple):
    """The tokens near triggers: code points, symbols and folded words."""

    starts: list[int]
    ends: list[int]
    symbols: str
    words: list[str]


def read_zone(text: str, low: int, high: int, end: int, vocabulary: Vocabulary) -> Zone:
    """Turn a range of a text into symbols; words that its ends cut are left out."""
    if low:
        for _ in range(LEFT // 2):
            if low >= high or not (text[low - 1].isalnum() and text[low].isalnum()):
                break
            low += 1
    if high < end:
        for _ in range(RIGHT // 2):
            if high <= low or not (text[high - 1].isalnum() and text[high].isalnum()):
                break
            high -= 1
    starts: list[int] = []
    ends: list[int] = []
    symbols: list[str] = []
    words: list[str] = []
    table, known = vocabulary
    dot = -1
    for match in _TOKEN.finditer(text, low, high):
        first, last = match.span()
        word = match[0]
        kind = match.lastgroup
        if kind == "word":
            folded, symbol, abbreviated = known[word]
            if abbreviated:
                dot = last
        elif kind == "number":
            folded = word
            symbol = number_class(word) if len(word) <= 12 else "o"
            if symbol == DAY and first > 1 and text[first - 1] in "-‑‐–" and text[first - 2].isalnum():
                symbol = COUNT  # F-16, COVID-19
        elif kind == "mark":
            if word == "." and first == dot:
                ends[-1] = last
                continue
            folded = _MARKS.get(word, word)
            symbol = table.get(folded, OTHER)
        else:
            folded, symbol = "", END
        starts.append(first)
        ends.append(last)
        symbols.append(symbol)
        words.append(folded)
    return Zone(starts, ends, "".join(symbols), words)


def number_class(word: str) -> str:
    """Return the symbol of a number as it is written."""
    match = _NUMBER.fullmatch(word)
    if match is None:
        return "o"
    kind = match.lastgroup
    if kind == "nth":
        return NTH if 1 <= int(match["nth"]) <= 31 else "o"
    if kind == "int":
        return DAY if 1 <= int(word) <= 31 and len(word) < 3 else COUNT
    if kind == "days":
        one, other = (int(part) for part in re.split(r"\D", word))
        return "r" if 1 <= one < other <= 31 else "q"
    if kind == "years":
        one, other = (int(part) for part in re.split(r"\D", word))
        return "R" if other > one or (other > one % 100 and (other > 12 or "/" in word)) else "o"
    return NUMBERS.get(kind or "", "o")
