"""Source texts: spans in code points, documents, and the tokens that rules look at.

Nothing here changes a character: every offset counts code points of the text as it was given.
"""

import hashlib
import re
from itertools import accumulate
from sys import intern
from typing import NamedTuple

from attrs import field, frozen

from toolkit.memo import Memo
from toolkit.patterns import awaited


class Span(NamedTuple):
    """A half-open range of code points, as in the W3C TextPositionSelector."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two ranges share a code point."""
        return self.start < other.end and other.start < self.end

    def within(self, other: "Span") -> bool:
        """Tell whether this range lies inside the other."""
        return other.start <= self.start and self.end <= other.end


@frozen
class Document:
    """One text with what is known of it from outside; `text` is never altered."""

    text: str
    ref: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None  #: EDTF date of publication
    url: str | None = None
    language: str | None = None

    @property
    def sha256(self) -> str:
        """Hash of the text's UTF-8 bytes, in lower-case hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    def __len__(self) -> int:
        return len(self.text)


# Curly quotes, dashes and no-break space fold to the plain ones; a soft hyphen and the joiners in a word to nothing.
FOLD = str.maketrans(
    {
        "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "‑": "-", "‐": "-", "–": "-", "\u00a0": " ", "\u202f": " ",
        "\u00ad": "", "\u200c": "", "\u200d": "", "\u2060": "",
    }
)  # fmt: skip

#: What nobody sees: soft hyphens, marks of no width, of joining and of direction.
INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_UNSEEN = awaited(f"[{INVISIBLE}]+")


def visible(text: str) -> str:
    """Return a text without the characters that nobody sees."""
    return text if text.isascii() else _UNSEEN.sub("", text)


_PADDING = ["."] * 16  #: as far ahead of a token as a rule looks without asking whether the text goes on
_TOKEN = awaited(
    r"""
    (
      (?:of|with|and|the|from|between)(?=[A-Z][a-z]{2})   # a blank is lost: "withPresident Ilves"
    | [A-Za-z]++(?=[ ,])                                  # most words, told at once
    | [^\W\d_]\.(?:[^\W\d_]\.)+                            # U.S., H.E., a.m.
    | \d+(?:[.,:]\d+)+                                    # 120,000   3.5   7:40
    | [A-Z]\w{2,30}+(?=-[A-Z]\w{2,30}[ ](?:call|(?:tele)?phone|video[ ]c)\b)  # Ruto of: Ruto-Museveni phone call
    | \w[\w\u0300-\u036f\u00ad\u200c\u200d\u2060]*+                     # words; a soft hyphen or a joiner parts none
      (?:[-‑‐'’ʼ´`](?![sS]\b)[\w\u0300-\u036f\u00ad\u200c\u200d\u2060]++)*+  # al-Sisi, O’Brien, 90-minute
    | [\u0300-\u036f]++                                    # an accent that stands alone
    | ['’ʼ´`][sS]\b                                           # the possessive is a token of its own
    | [^\w\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff] # one mark of punctuation, none that nobody sees
    )
    """,
    re.VERBOSE,
)


_HYPHENED = ("co-op", "co-ord")  #: "co-operation" is cooperation, as "co-ordinate" is coordinate


def _fold(word: str) -> str:
    """Fold a token; those that fold alike are one string, which makes looking them up cheaper too."""
    fold = word.lower() if word.isascii() else word.translate(FOLD).casefold()
    return intern(f"co{fold[3:]}" if fold.startswith(_HYPHENED) else fold)


_FOLDS = Memo(_fold)


def folded(token: str) -> str:
    """Return a token case-folded and with its marks folded, for looking it up."""
    return _FOLDS[token]


def folds_of(text: str) -> list[str]:
    """Return the tokens of a text folded, where nobody asks for their places."""
    if text.isascii() and text.replace(" ", "").isalpha():  # plain words, as most phrases of a lexicon are
        return list(map(_FOLDS.__getitem__, text.split()))
    return list(map(_FOLDS.__getitem__, _TOKEN.split(text)[1::2]))


@frozen
class Tokens:
    """The tokens of a text as parallel tuples, which is several times faster than an object each.

    `folds` holds each token case-folded and with its marks folded, for looking words up.
    """

    text: str
    starts: list[int] = field(repr=False)
    ends: list[int] = field(repr=False)
    words: list[str] = field(repr=False)
    folds: list[str] = field(repr=False)

    def __len__(self) -> int:
        return len(self.starts)

    def padded(self) -> "Tokens":
        """Return these tokens with full stops behind the last, so that a rule may look a few words ahead.

        A text may break off at any word. The stops have no place in it: `len` leaves them out.
        """
        return Tokens(self.text, self.starts, self.ends, self.words + _PADDING, self.folds + _PADDING)

    def span(self, first: int, last: int) -> Span:
        """Return the code points from token `first` up to but without token `last`."""
        return Span(self.starts[first], self.ends[last - 1])


class Words(NamedTuple):
    """The tokens of a text without their places, which is what looking words up needs."""

    words: list[str]
    folds: list[str]


def tokenize(text: str, head: Tokens | None = None) -> Tokens:
    """Split a text into words, numbers and single marks; white space stands between tokens.

    `head` are the tokens of the text's beginning, where somebody has split it already, up to white space.
    """
    if head is not None and len(head.text) == len(text):
        return head
    done = 0 if head is None else len(head.text)
    parts = _TOKEN.split(text[done:])  # what stands between tokens, and the tokens
    bounds = list(accumulate(map(len, parts), initial=done))
    words = parts[1::2]
    starts, ends, folds = bounds[1:-1:2], bounds[2::2], list(map(_FOLDS.__getitem__, words))
    if head is None:
        return Tokens(text, starts, ends, words, folds)
    return Tokens(text, head.starts + starts, head.ends + ends, head.words + words, head.folds + folds)
