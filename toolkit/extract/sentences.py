"""Where sentences end: at a full stop that ends no abbreviation, at a question mark, and behind what closes after them."""

from collections.abc import Callable, Iterator, Sequence
from itertools import compress
from operator import itemgetter

from toolkit.text import Tokens

# Words whose full stop does not end a sentence; initials and U.S.-like tokens are told by their shape.
ABBREVIATIONS = frozenset(
    "mr mrs ms messrs dr prof eng sen rep gov gen lt col maj capt cmdr adm sgt hon rev fr st ste mt no nos art vs"
    " jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
    " md mohd muhd hj hjh rt pres govt sec pvt brig-gen lt-gen maj-gen approx ca cf etc fig inc ltd co corp dept univ smt shri amb brig vol para paras pr ed est ret retd rtd".split()
)
_SUFFIXES = frozenset("jr sr inc ltd co corp".split())
# After "U.S." or "p.m." only a word that opens sentences shows that the stop ends one.
_OPENERS = frozenset(
    "the he she they it its in on at both this that these those we i his her their a an"
    " as after before during while when asked speaking another earlier later no all each".split()
)
#: Behind a suffix, "spoke with Marcos Jr. President X then", these open a sentence too.
_TITLES = frozenset(
    """president prime foreign minister secretary chancellor executive high deputy vice mr mrs ms dr ambassador leaders
    ministers king prince sheikh senator also following topics regarding turning looking finally""".split()
)
_CLOSERS = frozenset("\"”’»)]'“")
_DOTS = 6  #: tokens of a mark and the dots that open a quotation
#: Tokens in the longest sentence that is read whole; real ones, lists of participants included, stay far below.
_LONGEST = 500


def sentences_of(tokens: Tokens, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences of one paragraph, tokens `first` up to but without `last`.

    What is too long for one is cut, so that the work on one sentence is bounded and the whole linear.
    """
    for begin, end in _cut(tokens, first, last):
        for at in range(begin, end, _LONGEST):
            yield at, min(at + _LONGEST, end)


_CLOSING = frozenset(".!?…")  #: the last characters of words and marks that may close a sentence
_last: Callable[[str], str] = itemgetter(-1)


def _cut(tokens: Tokens, first: int, last: int) -> list[tuple[int, int]]:
    """Cut one paragraph at the marks that end sentences."""
    words, folds = tokens.words, tokens.folds
    found: list[tuple[int, int]] = []
    begin = first
    closing = map(_CLOSING.__contains__, map(_last, words[first:last]))  # no step of Python for each word
    for stop in compress(range(first, last), closing):
        word, position = words[stop], stop + 1
        if len(word) > 1:
            if (
                len(word) > 2
                and word.endswith(".")
                and position < last
                and folds[position] in _OPENERS
                and words[position][:1].isupper()
                and tokens.starts[position] > tokens.ends[position - 1]
            ):
                found.append((begin, position))
                begin = position
            continue
        while (
            position < last
            and words[position] in _CLOSERS
            and tokens.starts[position] == tokens.ends[position - 1]
        ):
            position += 1
        if position >= last:
            break
        if position - begin < _DOTS and not any(w[0].isalnum() for w in words[begin:position]):
            continue  # “... and so we left”
        if word == "." and not _ends(tokens, position, begin):
            continue
        if not (
            words[position][0].isupper()
            or words[position][0].isdigit()
            or words[position] in "\"“‘'«(–-—•*[@#`"
            or not words[position][0].isascii()
        ):
            continue
        found.append((begin, position))
        begin = position
    if begin < last:
        found.append((begin, last))
    return found


def _run_together(tokens: Tokens, stop: int, after: int) -> bool:
    """Tell whether a space was left out between two sentences: "in the spring.The two sides"."""
    before, opening = tokens.words[stop - 1], tokens.words[after]
    behind = after + 1 + (tokens.folds[after + 1] == "'s")
    return (
        after == stop + 1
        and (
            (len(before) > 3 and before.isalpha() and (before.islower() or tokens.folds[after] in _OPENERS))
            or (before.isdigit() and tokens.folds[after] in _OPENERS)  # "on May 10.The two"
        )
        and len(opening) > 1
        and opening.isalpha()
        and opening.istitle()
        and behind < len(tokens)
        and tokens.starts[behind] > tokens.ends[behind - 1]
    )


_STYLES = frozenset(("honorable", "honourable"))


def _is_styled(folds: Sequence[str], at: int) -> bool:
    """Tell whether a style or an office stands before a name: "Ms. Ma. Theresa X"."""
    at -= folds[at] == "." and at > 0
    return folds[at] in _BEFORE_NAMES


_BEFORE_NAMES = frozenset(
    "ms mrs dr hon madam secretary minister undersecretary ambassador senator president".split()
)


def _is_network(tokens: Tokens, before: int, after: int) -> bool:
    """Tell whether "X" behind a word is where something was posted: "replied on X. She added", not "thanks to X. Moe"."""
    led = tokens.folds[before]
    return led in ("on", "via", "platform", "network") or (led == "to" and tokens.folds[after] in _OPENERS)


def _ends(tokens: Tokens, after: int, begin: int) -> bool:
    """Tell whether the full stop before token `after` ends a sentence rather than an abbreviation."""
    stop = after - 1
    while tokens.words[stop] != ".":
        stop -= 1
    if stop == begin or (stop == begin + 1 and tokens.words[begin].isdigit()):
        return False  # a number that opens a list item
    if tokens.starts[after] == tokens.ends[after - 1]:
        return _run_together(tokens, stop, after)  # no space: 2+2., example.org
    before = tokens.folds[stop - 1]
    if tokens.words[after - 1] == ")" and tokens.words[stop - 2] == "(" and before in ABBREVIATIONS:
        return False  # "H.E. (Dr.) X"
    if tokens.ends[stop - 1] != tokens.starts[stop] or after - stop > 1:
        return True
    if len(before) == 1 and before.isalpha() and tokens.words[stop - 1].isupper():
        return before == "x" and stop - 2 >= begin and _is_network(tokens, stop - 2, after)  # else an initial
    if (
        before in _STYLES
        and tokens.words[stop - 1][0].isupper()
        and tokens.folds[stop - 2] in ("the", "right")
    ):
        return False  # "with the Honorable. X"
    if before == "ma" and _is_styled(tokens.folds, stop - 2):
        return False  # "Secretary Ma. Theresa X": Maria
    if before in _SUFFIXES:
        return (
            tokens.folds[after] in _OPENERS or tokens.folds[after] in _TITLES or tokens.words[after] in '"“‘«'
        )
    return before not in ABBREVIATIONS
