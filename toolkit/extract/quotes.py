"""Quotations: paired marks of every style, nested and unclosed, in one pass over the tokens."""

from typing import NamedTuple

from toolkit.extract.layout import Layout

_PAIRS = {"“": "”", "«": "»", "„": "“”", "”": "”", "‘": "’", "「": "」", "『": "』", "‹": "›"}
_LIMIT = 12_000  # code points; a longer "quotation" is an unclosed mark


class Quotation(NamedTuple):
    """Words between quotation marks, without them: code points, tokens, the sentence that it opens in."""

    start: int
    end: int
    first: int  #: token of the first word
    last: int  #: token after the last word
    mark: str  #: the opening mark
    closed: bool


def find_quotations(page: Layout) -> tuple[Quotation, ...]:
    """Find the outermost quotations in order; a paragraph that opens again continues an unclosed one."""
    tokens = page.tokens
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    found: list[Quotation] = []
    for number, paragraph in enumerate(page.paragraphs):
        i = paragraph.first
        while i < paragraph.last:
            mark = words[i]
            if mark in _PAIRS and (mark != "‘" or _opens_single(tokens.text, starts[i])):
                stop = _closing(words, starts, ends, i, paragraph.last, mark, tokens.text)
            elif mark == '"' or (mark == "'" and _opens_single(tokens.text, starts[i])):
                stop = _straight(words, starts, ends, i, paragraph.last, mark, tokens.text)
            else:
                i += 1
                continue
            if stop is None:
                follows = paragraph.last < len(words) and words[paragraph.last] == mark
                if mark not in "‘'" and (follows or mark in "“«") and paragraph.last - i > 3:
                    found.append(Quotation(starts[i + 1], ends[paragraph.last - 1], i + 1, paragraph.last, mark, closed=False))
                    break
                i += 1
                continue
            if stop > i + 1 and ends[stop - 1] - starts[i + 1] <= _LIMIT:
                found.append(Quotation(starts[i + 1], starts[stop], i + 1, stop, mark, closed=True))
            i = stop + 1
        _ = number
    return tuple(q for q in (_trim(q, tokens.text) for q in found) if q.start < q.end)


def _trim(quotation: Quotation, text: str) -> Quotation:
    start, end = quotation.start, quotation.end
    while end > start and text[end - 1].isspace():
        end -= 1
    return quotation._replace(end=end)


def _opens_single(text: str, at: int) -> bool:
    """Tell an opening single mark from an apostrophe: a space or nothing before, a word after."""
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return (before.isspace() or before in "(—–-“\"[") and after.isalnum()


def _closing(words: list[str], starts: list[int], ends: list[int], i: int, last: int, mark: str, text: str) -> int | None:
    """Find the mark that closes a directed one; inner pairs of the same kind nest."""
    depth = 1
    for j in range(i + 1, last):
        word = words[j]
        if word == mark and mark != "”":
            depth += 1
        elif word in _PAIRS[mark] or (mark == "“" and word == '"'):
            if mark == "‘" and not _closes_single(text, starts[j]):
                continue
            depth -= 1
            if depth == 0:
                return j
    if depth > 1:  # an inner one was never closed: take the last closing mark
        closing = [j for j in range(i + 1, last) if words[j] in _PAIRS[mark]]
        return closing[0] if closing else None
    return None


def _closes_single(text: str, at: int) -> bool:
    """Tell a closing single mark from an apostrophe: no letter follows."""
    after = text[at + 1] if at + 1 < len(text) else " "
    before = text[at - 1] if at else " "
    return not after.isalnum() and not before.isspace() and (before in ".,!?;:" or after.isspace() or after in ".,!?;:)—–”\"")


def _straight(words: list[str], starts: list[int], ends: list[int], i: int, last: int, mark: str, text: str) -> int | None:
    """Find the mark that closes a straight one."""
    for j in range(i + 1, last):
        if words[j] == mark or (mark == '"' and words[j] == "”"):
            if mark == "'" and not _closes_single(text, starts[j]):
                continue
            return j
    return None
