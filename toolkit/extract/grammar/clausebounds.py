"""Where a clause begins and ends: marks, conjunctions, datelines and inserted attributions left out."""

from toolkit.extract.reading import Reading
from toolkit.extract.words import words

_DOUBLE = frozenset("“„«")
_OPEN, _CLOSE = frozenset("“\"„«‘'"), frozenset("”\"»’'")


def trimmed(reading: Reading, first: int, last: int) -> tuple[int, int]:
    """Leave out marks, conjunctions and a dateline at the ends of a clause."""
    text, folds = reading.tokens.words, reading.tokens.folds
    sentence = reading.layout.sentences[reading.layout.sentence_at(first)]
    if first == sentence.first:
        first = _past_dateline(text, first, min(last, first + 22))
    while last > first and (text[last - 1] in ",;:.!?—–-…" or folds[last - 1] in ("and", "but", "while")):
        last -= 1
    if last > first and text[last - 1] in _CLOSE and _OPEN.isdisjoint(text[first : last - 1]):
        last -= 1
    while last > first and (text[last - 1] in ",;:.—–-"):
        last -= 1
    while last > first and (
        text[first] in ",;:.!?—–…)•▪●◦"
        or (folds[first] == "that" and folds[first + 1] != "'s")  # not: "That's secondhand"
        or (folds[first] in ("and", "but") and first + 1 < last)
    ):
        first += 1
    if last > first and text[first] in _OPEN and _CLOSE.isdisjoint(text[first + 1 : last]):
        first += 1
    inner = text[first + 1 : last - 1]
    if last - first > 2 and text[first] in _OPEN and text[last - 1] in _CLOSE and _CLOSE.isdisjoint(inner):
        first, last = first + 1, last - 1
        while last > first and text[last - 1] in ",.":
            last -= 1
    return first, _closed(text, first, last)


def _closed(text: list[str], first: int, last: int) -> int:
    """Take in the mark that closes a quotation at a clause's end."""
    inner = text[first:last]
    if _still_open(inner):
        for end in (last, last + 1):
            if end < len(text) and text[end] in "”»":
                return end + 1
    if inner.count('"') % 2 and last < len(text) and text[last] == '"':
        return last + 1
    return last


def _still_open(inner: list[str]) -> bool:
    """Tell whether a clause opens a quotation that it does not close."""
    if _DOUBLE.isdisjoint(inner):
        return False
    return next(word for word in reversed(inner) if word in _DOUBLE or word in "”»") in _DOUBLE


def _past_dateline(text: list[str], first: int, limit: int) -> int:
    """Return the token behind "PARIS, July 17 (AFP) -" or "MOSCOW, June 20. /TASS/."; the first one where there is none."""
    if text[first] == "(":  # "EDGARTOWN Mass. (Reuters) -": the stop has parted the place from the agency
        closing = next((j for j in range(first + 2, min(limit, first + 5)) if text[j] == ")"), limit)
        return closing + 2 if closing + 2 < limit and text[closing + 1] in ("-", "–", "—", "--") else first
    if text[first].casefold().rstrip(".") in words().months and text[first + 1][:1].isdigit():
        # "LIMA. Jan 12 (Nordfax) -": the stop has parted the place from the day
        dash = next((j for j in range(first + 2, min(limit, first + 7)) if text[j] in "—–-"), limit)
        return dash + 1 if dash < limit and text[dash - 1] == ")" else first
    if not text[first].isupper() or len(text[first]) < 3:
        return first
    if first + 2 < limit and text[first + 1] == ":":
        return first + 2  # "LIMA: President Marte …"
    for j in range(first + 1, limit - 1):
        if text[j] in "—–" or (text[j] == "-" and (text[j - 1] in ")-" or text[j + 1][0].isupper())):
            while j < limit and text[j] in "—–-":
                j += 1
            return j
        if text[j] == "/" and text[j + 1] == ".":
            return j + 2
    return first


def past_insertion(reading: Reading, number: int, token: int) -> int:
    """Return the token behind an inserted attribution and its comma."""
    text = reading.tokens.words
    end = reading.layout.sentences[number].last
    while token < end and text[token] not in ",—–":
        token += 1
    return min(token + 1, end)
