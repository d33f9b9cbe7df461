"""Quotations: paired marks of every style, nested and unclosed, in one pass over each paragraph's marks."""

from typing import NamedTuple

from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.layout import Layout, Paragraph
from toolkit.extract.quotemarks import (
    PAIRS,
    SINGLE,
    closes,
    kinds_of,
    named_inside,
    opens,
    possessive,
    turned,
)
from toolkit.lookup import places_where
from toolkit.text import Tokens

_CLOSERS = frozenset("".join(PAIRS.values()))
_MARKS = frozenset(PAIRS) | _CLOSERS
_DOUBLE = frozenset('“"«')  # one may go on what another opened, paragraph by paragraph
_SHUT = frozenset('”»"')  # marks that close what a text has not opened
_SPEECH = 6  # tokens of a speech between single marks that nothing closes
_LIMIT = 12_000  # code points; a longer "quotation" is an unclosed mark
_ACROSS = 4_000  # code points of a quotation that is opened once for several paragraphs
_LOOK = 24  # marks of other kinds that are passed over in search of the one that closes it


class Quotation(NamedTuple):
    """Words between quotation marks, without them: code points, tokens, the mark that opens them.

    `closed` is False where the paragraph ends first, as in a quotation of several paragraphs.
    """

    start: int
    end: int
    first: int  #: token of the first word
    last: int  #: token after the last word
    mark: str  #: the opening mark
    closed: bool


def find_quotations(page: Layout) -> tuple[Quotation, ...]:
    """Find the outermost quotations in order; they do not overlap.

    A paragraph that ends inside a quotation gives an unclosed one where the next paragraph opens again, or where
    the mark can only be a quotation's.
    """
    tokens = page.tokens
    text = tokens.text
    if not any(mark in text for mark in _MARKS) and "``" not in text:
        return ()
    kinds = kinds_of(tokens)
    marks = places_where(_MARKS.__contains__, kinds, 0, len(tokens))
    kinds = turned(tokens, kinds, marks)
    found: list[Quotation] = []
    at = 0
    for paragraph in page.paragraphs:
        begin = at
        while at < len(marks) and marks[at] < paragraph.last:
            at += 1
        if at > begin:
            found += _in_paragraph(page, paragraph, marks[begin:at], kinds)
            if (
                found
                and not found[-1].closed
                and found[-1].mark in PAIRS
                and found[-1].last == paragraph.last
            ):
                close = _closed_later(page, found[-1], marks, at, kinds)
                if close is not None:
                    quotation = found[-1]
                    found[-1] = _quotation(page, quotation.first, marks[close], quotation.mark, closed=True)
                    at = close + 1
    return tuple(found)


def _closed_later(
    page: Layout, quotation: Quotation, marks: list[int], at: int, kinds: list[str]
) -> int | None:
    """Return which mark of a later paragraph, from `marks[at]` on, closes a quotation opened once for all of them."""
    text, starts = page.tokens.text, page.tokens.starts
    mark, closers = quotation.mark, PAIRS[quotation.mark]
    for n in range(at, min(len(marks), at + _LOOK)):
        kind, place = kinds[marks[n]], starts[marks[n]]
        if kind in SINGLE or kind not in (mark, *closers):
            continue
        anew = kind in PAIRS and opens(text, place, kind)
        return None if anew or place - quotation.start > _ACROSS else n
    return None


def _in_paragraph(page: Layout, paragraph: Paragraph, marks: list[int], kinds: list[str]) -> list[Quotation]:
    """Pair the marks of one paragraph; each kind of mark is given up once at most, so the time is linear."""
    tokens = page.tokens
    text, starts, ends = tokens.text, tokens.starts, tokens.ends
    found: list[Quotation] = []
    spent: set[str] = set()  # kinds that nothing closes from here on
    n = 0
    if _lacks_opening(tokens, paragraph, marks, kinds):
        found.append(_quotation(page, paragraph.first, marks[0], kinds[marks[0]], closed=True))
        n = 1
    while n < len(marks):
        i = marks[n]
        mark = kinds[i]
        if mark in spent or mark not in PAIRS or not opens(text, starts[i], mark):
            n += 1
            continue
        anew = _opened_anew(page, marks, n, kinds)
        if anew is not None:
            found.append(
                _quotation(page, i + 1, _before_lead(tokens.words, i, marks[anew]), mark, closed=False)
            )
            n = anew
            continue
        close = _closing(page, marks, n, kinds)
        if close is None:
            quotation = _unclosed(page, paragraph, i, kinds)
            if quotation is not None:
                found.append(quotation)
                break
            spent.add(mark)
            n += 1
            continue
        j = marks[close]
        letter = mark in SINGLE and j == i + 2 and len(kinds[i + 1]) == 1  # rock 'n' roll
        first = i + 1 if kinds[i + 1] else i + 2
        if j > first and not letter and ends[j - 1] - starts[first] <= _LIMIT:
            found.append(_quotation(page, first, j, mark, closed=True))
        n = close + 1
    return found


def _lacks_opening(tokens: Tokens, paragraph: Paragraph, marks: list[int], kinds: list[str]) -> bool:
    """Tell whether a paragraph begins inside a quotation that nothing opens: "We met at sea,” Marte said."."""
    at, words_ = marks[0], tokens.words
    if kinds[at] not in _SHUT or at - paragraph.first < _SPEECH or words_[at - 1] not in ",.?!":
        return False
    if kinds[at] == '"' and (
        len(marks) % 2 == 0 or tokens.text[tokens.ends[at] : tokens.ends[at] + 1] != " "
    ):
        return False
    behind = tokens.folds[at + 1 : min(paragraph.last, at + 1 + _SPEECH)]
    return words_[paragraph.first][0].isupper() and any(
        v.kind == "say" and not v.rest for fold in behind for v in verbs().get(fold, ())
    )


def _opened_anew(page: Layout, marks: list[int], n: int, kinds: list[str]) -> int | None:
    """Return the mark that opens again where nothing has closed: paragraphs that the page has run together."""
    i, words_ = marks[n], page.tokens.words
    if kinds[i] not in "“«" or n + 1 >= len(marks):
        return None
    after = next((m for m in range(n + 1, len(marks)) if kinds[marks[m]] in _DOUBLE | {"”", "»"}), None)
    again = after is not None and kinds[marks[after]] == kinds[i] and words_[marks[after] - 1] in ".!?…:"
    return after if again and after is not None and marks[after] - i > _SPEECH else None


def _before_lead(words_: list[str], first: int, last: int) -> int:
    """Leave out what leads to the next mark: "…, and added: “…”"."""
    if words_[last - 1] != ":":
        return last
    return next((j for j in range(last - 1, max(first + 1, last - _SPEECH), -1) if words_[j] == ","), last)


def _quotation(page: Layout, first: int, last: int, mark: str, *, closed: bool) -> Quotation:
    """Make a quotation of tokens; space inside the marks is left out."""
    tokens = page.tokens
    return Quotation(tokens.starts[first], tokens.ends[last - 1], first, last, mark, closed)


def _closing(page: Layout, marks: list[int], n: int, kinds: list[str]) -> int | None:
    """Return which mark closes mark `n`; pairs of the same kind nest, unless one of them stays open."""
    tokens = page.tokens
    text, starts = tokens.text, tokens.starts
    mark = kinds[marks[n]]
    closers = PAIRS[mark]
    directed = mark not in closers
    depth = 1
    last: int | None = None
    inner = -1  # the mark that closes a name in straight marks inside
    for m in range(n + 1, len(marks)):
        kind = kinds[marks[m]]
        if m <= inner:
            continue
        if kind == '"' == mark and (inner := named_inside(tokens, marks, m, kinds)) > m:
            continue
        if (
            kind in closers
            and closes(text, starts[marks[m]], mark)
            and not possessive(tokens, marks, m, mark)
        ):
            depth -= 1
            last = m
            if depth == 0:
                return m
        elif kind == mark and directed and opens(text, starts[marks[m]], mark):
            depth += 1
    return last


def _unclosed(page: Layout, paragraph: Paragraph, i: int, kinds: list[str]) -> Quotation | None:
    """Read a mark that its paragraph does not close: the next paragraph opens again, or it opens the paragraph."""
    words_, last = page.tokens.words, paragraph.last
    mark = words_[i]
    if mark in SINGLE:
        if (
            i == paragraph.first
            or words_[i - 1] != ":"
            or words_[last - 1] not in ".!?"
            or last - i < _SPEECH
        ):
            return None
        return _quotation(page, i + 1, last, mark, closed=False) if words_[i + 1][0].isupper() else None
    if last - i < 2 or page.tokens.ends[last - 1] - page.tokens.starts[i] > _LIMIT:
        return None
    again = kinds[last] if last < len(words_) else ""
    if again == mark or (again in _DOUBLE and kinds[i] in _DOUBLE and words_[last - 1] in ".!?…"):
        return _quotation(page, i + 1, last, mark, closed=False)
    before = ":,.!?" if mark == '"' and words_[last - 1] in ".!?…" else ":,"
    leads = (i == paragraph.first or words_[i - 1] in before) and last - i > 3
    sentence = mark == '"' and words_[i + 1][0].isupper() and words_[last - 1] in ".!?…,"
    return _quotation(page, i + 1, last, mark, closed=False) if leads and (mark in "“«" or sentence) else None
