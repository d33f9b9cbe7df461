"""Paragraphs and sentences as ranges of tokens, with the title set apart."""

import itertools
import re
from bisect import bisect_left
from typing import NamedTuple

from attrs import frozen

from toolkit.extract.sentences import sentences_of
from toolkit.extract.words import agencies
from toolkit.extract.wrapping import goes_on, plain_spaces, runs_on, wrapped_at
from toolkit.pagebreaks import is_interlude
from toolkit.pagehead import title_start
from toolkit.patterns import awaited
from toolkit.text import Tokens, tokenize

_BREAK = awaited(r"(?:\r\n|\n|\r|\u2028|\u2029|\x0b|\x0c|\x85)\s*")


class Paragraph(NamedTuple):
    """Tokens `first` up to but without `last`; the number counts paragraphs from 0."""

    first: int
    last: int


class Sentence(NamedTuple):
    """Tokens `first` up to but without `last`, and the paragraph that they stand in."""

    first: int
    last: int
    paragraph: int


@frozen(eq=False)
class Layout:
    """A text's tokens, paragraphs and sentences; `title` is 1 where the first paragraph is the title.

    What its page puts above a title, "Press release", belongs to the paragraph of the title as sentences of its own.
    """

    tokens: Tokens
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    title: int
    texts: tuple[str, ...]  #: the characters of each sentence, on one line
    words: tuple[frozenset[str], ...]  #: the folded tokens of each sentence
    plain: str  #: the text with a plain space for each line end and other kind of space
    headline: int  #: the sentence that the title begins with, behind what its page puts above it
    below: int  #: the first sentence below the title; 0 where there is none
    body: int  #: the first sentence behind the title and the lines below it; 0 where there is none

    def upto(self, count: int) -> int:
        """Return the sentence before which the first few stand: lines above the title and between it and the body do not count."""
        return count + max(0, self.body - 1)

    def place(self, number: int) -> int:
        """Return the number that a sentence would have if nothing but a title stood above the body."""
        return number - max(0, self.body - 1)

    def sentence_at(self, token: int) -> int:
        """Return the number of the sentence that holds a token."""
        low = bisect_left(self.sentences, (token + 1,))  # the first that begins behind the token
        return max(low - 1, 0)


def title_end(text: str, *, wrapped: bool | None = None) -> int:
    """Return where the title ends, or 0: a blank line follows, under 280 characters, no full stop.

    It is one line, or a few where lines are `wrapped`; without a blank line a longer one that is a sentence follows.
    What its page puts above it counts as part of it.
    """
    wrapped = bool(wrapped_at(text)) if wrapped is None else wrapped
    return _title(text, wrapped=wrapped)[1]


def _title(text: str, *, wrapped: bool) -> tuple[int, int]:
    """Return where a title begins, 0 unless lines of the page stand above it, and where it ends, 0 where there is none."""
    start = title_start(text)
    end = _title_end(text, start, wrapped=wrapped) if start else 0
    return (start, end) if end else (0, _title_end(text, len(text) - len(text.lstrip()), wrapped=wrapped))


def _title_end(text: str, body: int, *, wrapped: bool) -> int:
    """Return where a title ends that begins at an offset, or 0."""
    match = (_LINES_OF_TITLE if wrapped else _LINE_OF_TITLE).match(text, body)
    if match is None or match.end() - body >= _LONGEST_TITLE:
        return 0
    after = _BREAK.match(text, match.end())
    if after is None or after.end() >= len(text):
        return 0
    if len(_LINE_END.findall(after[0])) < 2 and (wrapped or not _heads(text, match, after)):
        return 0
    line = match[0].rstrip()
    ended = line.rstrip("\"”’')").endswith((".", "!", "?", ":", ";")) and not line.endswith(
        ("U.S.", "Jr.", "Sr.")
    )
    return 0 if ended and _NAMES_CALL.fullmatch(line) is None else match.end()


def _heads(text: str, line: re.Match[str], after: re.Match[str]) -> bool:
    """Tell whether a line stands right above a paragraph that is longer and has an end: it is a title without a blank line."""
    following = _PARAGRAPH.match(text, after.end())
    if following is None or goes_on(text, line.end(), after.end(), 0):
        return False
    paragraph = following[0].rstrip()
    longer = len(paragraph) > len(line[0].rstrip()) and " " in line[0].strip()
    return longer and paragraph.rstrip("\"”’')")[-1:] in ".!?"


_JOINED = 8  #: blank lines inside a paragraph, at most: what has no end is no sentence
# A title with a full stop: a noun for a call and those on it, and no verb.
_NAMES_CALL = awaited(
    r"(?:[\w ’'–-]{2,40}: )?(?i:tele(?:phone|conference)|phone|video|call|conversation|readout)[^\W\d_]{0,12}(?: (?!spoke|held|had|took|was|were|is|has)[\w'’.,()–-]{1,30}){2,30}\."
)
_PARAGRAPH = awaited(r"[^\r\n]{1,5000}")
_LONGEST_TITLE = 280  #: characters
_LINE_END = awaited(r"\r\n|\n|\r")
_LINE_OF_TITLE = awaited(r"[^\r\n]{1,280}")
_LINES_OF_TITLE = awaited(r"[^\r\n]{1,280}(?:(?:\r\n|\n|\r)[^\r\n]{1,280}){0,3}")


def layout(text: str, head: Tokens | None = None) -> Layout:
    """Read a text's paragraphs and sentences; every token belongs to at most one sentence: what a page puts between its paragraphs to none.

    `head` are the tokens of the text's beginning, where they are known.
    """
    tokens = tokenize(text, head).padded()
    starts = tokens.starts
    width = wrapped_at(text)
    start, end = _title(text, wrapped=width > 0)
    cuts = [0]
    joined = 0  #: blank lines since the last cut
    for match in _BREAK.finditer(text):
        if len(_LINE_END.findall(match[0])) < 2:
            if goes_on(text, match.start(), match.end(), width):
                continue
        elif (
            match.start() > end
            and not width
            and joined < _JOINED
            and runs_on(text, match.start(), match.end(), blank=True)
        ):
            joined += 1
            continue  # a page that puts a blank line inside its sentences
        joined = 0
        index = bisect_left(starts, match.end())
        if cuts[-1] < index < len(starts):
            cuts.append(index)
    cuts.append(len(starts))
    paragraphs = tuple(
        Paragraph(a, b)
        for a, b in itertools.pairwise(cuts)
        if a < b and (starts[a] <= end or not is_interlude(text[starts[a] : tokens.ends[b - 1]]))
    )
    above = bisect_left(cuts, bisect_left(starts, start)) if start else 0  # lines of the page's own
    sentences = tuple(
        Sentence(first, last, max(0, number - above))
        for number, paragraph in enumerate(paragraphs)
        for first, last in sentences_of(tokens, paragraph.first, paragraph.last)
    )
    titled = paragraphs[above].first if paragraphs else 0
    if above:
        paragraphs = (Paragraph(0, paragraphs[above].last), *paragraphs[above + 1 :])
    ends, folds = tokens.ends, tokens.folds
    title = 1 if end and len(paragraphs) > 1 else 0
    plain = plain_spaces(text)
    texts = tuple([plain[starts[first] : ends[last - 1]] for first, last, _ in sentences])
    return Layout(
        tokens,
        paragraphs,
        sentences,
        title,
        texts,
        tuple([frozenset(folds[first:last]) for first, last, _ in sentences]),
        plain,
        bisect_left(sentences, (titled,)),
        next((n for n, sentence in enumerate(sentences) if sentence.paragraph >= title), 0),
        _lead(tokens, sentences, paragraphs, texts, title),
    )


def _lead(
    tokens: Tokens,
    sentences: tuple[Sentence, ...],
    paragraphs: tuple[Paragraph, ...],
    texts: tuple[str, ...],
    title: int,
) -> int:
    """Return the first sentence of the body that is more than a line: behind a byline, a place and day, a caption."""
    first = next((n for n, s in enumerate(sentences) if s.paragraph >= title), 0)
    filed = next((n for n in range(first, min(first + _FILED, len(sentences))) if _is_filed(texts[n])), None)
    if filed is not None:
        return filed
    lead = None
    for number in range(first, min(first + _LINES, len(sentences))):
        sentence, text = sentences[number], texts[number]
        paragraph = paragraphs[sentence.paragraph]
        if is_credited(tokens, paragraph):
            continue
        line = text[-1].isalnum() or text[-1] in ")|" or text.casefold().startswith(_CAPTIONS)
        alone = paragraph == (sentence.first, sentence.last)
        if not alone:
            return number if lead is None else lead
        if not line or sentence.last - sentence.first > _LINE:
            lead = number if lead is None else lead
        elif lead is not None and _DATED_LINE.search(text) is not None:
            lead = None  # what stood above it is the standfirst
    return first if lead is None else lead


def _is_filed(text: str) -> bool:
    """Tell whether a sentence opens with a place and an agency."""
    found = _FILED_FROM.match(text)
    return found is not None and not agencies().isdisjoint((found[1], found[1].upper()))


#: How an agency's report begins, whatever a page has put above it: "BEIJING (Reuters) -", "OSLO, May 5 (AP) —".
_FILED_FROM = awaited(r"[A-Z][A-Z .'’/-]{2,40}(?:, [A-Z][a-z.]{2,9} \d{1,2})?,? \(([A-Za-z]{2,12})\) ?[-–—]")
_FILED = 12  #: sentences that may stand above it


# A line that tells whose a report is, or when it came out: below it the report begins.
_DATED_LINE = awaited(
    r"""^(?:by|from|published|updated|posted|last\ updated)\b(?!.*\.$)   # "By our staff"
      | \b\d{1,2}:\d{2}\b                                              # "8:44 pm"
      | \b\d{1,2}\.\d{2}\ ?(?:[ap]\.?m|gmt|utc|b?st|ist|ce?st|cet|e[sd]t|hrs?)\b       # "Mon 3 Feb 2025 08.15 GMT"
      | \b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\ (?:\d{1,2},?\ )?(?:19|20)\d\d$   # "March 4 2021"
      | \b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d$                      # "17.02.2021"
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_credited(tokens: Tokens, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph stands under a picture: it ends with whose it is, "(Palace/Mirror)", "Kari Lie/AFP/Getty Images"."""
    text = tokens.words
    if text[paragraph.last - 1] != ")":
        tail = text[max(paragraph.first, paragraph.last - _CREDIT) : paragraph.last]
        slash = len(tail) - 1 - tail[::-1].index("/") if "/" in tail else 0
        by = all(w[0].isupper() for w in tail[slash + 1 :])  # "REUTERS/Kari Lie"
        return slash > 0 and (tail[-1] in _PICTURE_AGENCIES or (by and tail[slash - 1] in _PICTURE_AGENCIES))
    tail = text[max(paragraph.first, paragraph.last - _CREDIT) : paragraph.last]
    opened = len(tail) - 1 - tail[::-1].index("(") if "(" in tail else len(tail)
    credit = tail[opened + 1 : -1]
    return bool(credit) and all(w[0].isupper() or not w[0].isalnum() or w in _CREDITING for w in credit)


def is_pictured(tokens: Tokens, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is what stands under a picture, by a credit that speaks of one: not "(QNA)", an agency's own mark."""
    tail = tokens.folds[max(paragraph.first, paragraph.last - _CREDIT) : paragraph.last]
    return is_credited(tokens, paragraph) and not _PICTURES.isdisjoint(tail)


_PICTURES = frozenset(("/", "photo", "photos", "photograph", "image", "picture", "handout", "screengrab"))
_CREDITING = frozenset(
    "file photo photos photograph image picture via by courtesy of handout pool screengrab".split()
)
_PICTURE_AGENCIES = frozenset("Images AFP Reuters REUTERS AP EPA Getty Shutterstock TASS Anadolu".split())
_CREDIT = 10  #: tokens of a picture's credit
_LINES = 8  #: lines that may stand between the title and the text
_LINE = 16  #: tokens of such a line
_CAPTIONS = ("photo", "file photo", "file image", "image:", "picture:", "caption", "illustration", "pictured")
