"""Chunk a text into names, titles, sides and small words, each one letter of a string.

Patterns over that string (`people.py`) read "the acting Turkish Foreign Minister, Ms X" as `tMDTcHN`: a
cascade of finite-state rules, after Abney (1996), "Partial parsing via finite-state cascades".
"""

import re
from typing import NamedTuple

from attrs import evolve

from toolkit.extract.layout import Layout
from toolkit.extract.people.givennames import given_names, is_given_name
from toolkit.extract.people.handles import is_handle
from toolkit.extract.people.headships import before_department, departmental, headship
from toolkit.extract.people.nameruns import NAME, OPEN, after_particles, capitalised, name_end
from toolkit.extract.people.portfolios import (
    before_minister,
    behind_minister,
    of_state_before_minister,
    portfolio_words,
)
from toolkit.extract.people.remits import past_remit
from toolkit.extract.people.spelling import plain
from toolkit.extract.people.styles import style_end
from toolkit.extract.people.wordletters import STATES, letter_of, letters_of
from toolkit.extract.speakers import head_nouns
from toolkit.extract.words import words
from toolkit.reference import Office, SideName, is_known, places, side_names, titles
from toolkit.text import Tokens


class Chunk(NamedTuple):
    """Tokens `first` up to but without `last`; `value` is a SideName, an Office, or None."""

    letter: str
    first: int
    last: int
    value: SideName | Office | None = None


class Chunks(NamedTuple):
    """The chunks of one sentence, a letter each, and what those stand for that stand for something.

    Chunk `n` is tokens `starts[n]` up to but without `starts[n + 1]`.
    """

    letters: str
    starts: list[int]
    values: dict[int, SideName | Office]  #: by the number of the chunk
    sides: tuple[Chunk, ...]  #: the names and demonyms of sides, in order


#: "his counterpart": an office that the text names by another's.
COUNTERPART = Office("counterpart", "counterpart")
_COUNTERPARTS = evolve(COUNTERPART, plural=True)


def chunk(layout: Layout) -> tuple[Chunks, ...]:
    """Chunk every sentence; each token belongs to exactly one chunk."""
    letters = letters_of(layout.tokens)
    return tuple(_chunk_sentence(layout.tokens, letters, s.first, s.last) for s in layout.sentences)


_BEFORE_NAMES = frozenset("THMN")
_OF_DEPARTMENT = 3  #: tokens of "Department of State", which with a state before it is a seat
_LOOK = re.compile(f"[{OPEN}{NAME}]")


def _chunk_sentence(tokens: Tokens, alone: str, first: int, last: int) -> Chunks:
    """Chunk one sentence; `alone` has the letter of each token of the text by itself."""
    letters: list[str] = []
    starts: list[int] = []
    values: dict[int, SideName | Office] = {}
    sides: list[Chunk] = []
    before = ""
    i = first
    while i < last:
        found = _LOOK.search(alone, i, last)
        stop = last if found is None else found.start()
        if stop > i:
            letters.append(alone[i:stop])
            starts += range(i, stop)
            before = alone[stop - 1]
        if found is None:
            break
        if found[0] == NAME:
            letter, i = "N", name_end(tokens, alone, stop, last, after_title=before in _BEFORE_NAMES)
        else:
            letter, _, i, value = chunk = _chunk_at(tokens, alone, before, stop, first, last)
            if value is not None:
                values[len(starts)] = value
            if isinstance(value, SideName):
                sides.append(chunk)
        letters.append(letter)
        starts.append(stop)
        before = letter
    return Chunks("".join(letters), [*starts, last], values, tuple(sides))


def _chunk_at(tokens: Tokens, alone: str, before: str, i: int, first: int, last: int) -> Chunk:
    """Return the chunk that begins at a token; `before` is the letter of the chunk before it."""
    text, folds = tokens.words, tokens.folds
    fold, word = folds[i], text[i]
    upper = word[0].isupper() or word[0].isdigit()
    found: Chunk | None = None
    if word == "@":
        return Chunk("N", i, i + 2) if is_handle(tokens, i, last) else Chunk("x", i, i + 1)
    if upper and fold in places().root:
        place = places().longest(folds, i, last)
        if place is not None:  # "Taiwan Strait" names no state
            return Chunk("k", i, place.last)
    if fold in titles().root:
        found = _title(tokens, before, i, last, upper=upper)
    if upper and (fold in portfolio_words() or (before and before in "pD" and fold not in titles().root)):
        led = before_minister(tokens, i, last)
        if led is None and before and before in "pD":
            led = of_state_before_minister(tokens, i, last)
        if led is not None and (found is None or led[0] > found.last):
            found = Chunk("L" if led[1].plural else "T", i, *led)
    if found is None and upper and (led_by := departmental(tokens, i, last)) is not None:
        found = Chunk("T", i, *led_by)
    if upper and (fold in side_names().root or fold in STATES or not fold.isascii()):
        side = _side(tokens, i, last)
        if side is not None and (found is None or side.last > found.last):
            found = side
            if side.last - i > _OF_DEPARTMENT and (at := before_department(tokens, i, side.last)) is not None:
                found = _side(tokens, i, at)  # "US Department of State (DOS) Secretary X"
    if found is None and upper and "-" in fold:
        found = _hyphenated(word, i)
    if found is not None and (found.letter in "TL" or not _continues_name(before, text, folds, found, last)):
        return found
    style = style_end(folds, text, i, last)
    if style > i:
        return Chunk("H", i, style)
    if word == "the":  # it opens some titles, "the Prince of X", and is mostly itself
        return Chunk("t", i, i + 1)
    if text[i : i + 4] in _DOTTED:
        return Chunk("H", i, i + 4)
    if fold == "m" and _is_monsieur(text, i, last):
        return Chunk("H", i, i + 2)
    end = name_end(tokens, alone, i, last, after_title=before in _BEFORE_NAMES)
    if end > i:
        return Chunk("N", i, end)
    lists = words()
    if fold in lists.honorifics:
        return Chunk("H", i, i + 2 if i + 1 < last and text[i + 1] == "." else i + 1)
    letter = letter_of(fold)
    if not letter and fold == "opposite":
        plural = _OPPOSITE.get(folds[i + 1] if i + 1 < last else "")
        return Chunk("x", i, i + 1) if plural is None else _equal(i, i + 2, plural=plural)
    if not letter and fold in lists.counterparts:
        several = fold.endswith("s")
        return _equal(i, i + 1, plural=several)
    if not letter:
        known = word[0].isupper() and i > first and fold not in lists.months and fold not in lists.weekdays
        letter = "k" if known else "x"
    return Chunk(letter, i, i + 1)


_OPPOSITE = {"number": False, "numbers": True}  #: whether "opposite number" names several


def _equal(first: int, last: int, *, plural: bool) -> Chunk:
    return Chunk("L" if plural else "T", first, last, _COUNTERPARTS if plural else COUNTERPART)


def _title(tokens: Tokens, before: str, i: int, last: int, *, upper: bool) -> Chunk | None:
    """Return the office that begins at a token, or the rank before a name."""
    folds = tokens.folds
    if folds[i] in _OF_CLOCKS and folds[i - 1][0].isdigit():
        return None  # "2:50 P.M. EDT"
    title = titles().longest(folds, i, last)
    if title is not None and folds[title.last - 1] in STATES and folds[title.last : title.last + 1] == ["of"]:
        title = titles().longest(folds, i, i + 1) or title  # "the President of the Republic of the Congo"
    headed = headship(tokens, i, last, owned=before != "" and before in "DSp")
    if headed is not None and (title is None or (headed.last > title.last and title.last <= i + 2)):
        return Chunk("T", i, *headed)
    if title is None or not _spelt(tokens.words, title.first, title.last, title.value.exact):
        return None
    alone = title.last == i + 1
    adjective = alone and folds[i] == "official" and before == "t"
    if adjective and not head_nouns().isdisjoint(folds[title.last : title.last + 2]):
        return None  # "the official palace spokesperson"
    if alone and upper and title.last < last and folds[title.last] in ("bin", "bint", "ibn"):
        return None  # "Sultan bin X" is a name
    if alone and is_given_name(tokens, before, i, last):
        return None  # "Foreign Minister Amir Khan", "Amir Khan, the foreign minister"
    if alone and folds[i] in words().honorifics and (title.value.role == "legislator" or before == "T"):
        return Chunk("H", i, title.last)
    stop, office = past_remit(tokens, i, title.last, last, title.value.role), title.value
    if stop == title.last:
        stop, office = behind_minister(tokens, i, title.last, last, title.value)
    if folds[stop - 1 : stop + 1] in _SECOND:
        stop += 1  # "Minister of Foreign Affairs II"
    return Chunk("L" if office.plural else "T", i, stop, office)


_OF_CLOCKS = frozenset(("pm", "p.m."))
_SECOND = (["affairs", "ii"], ["minister", "ii"], ["trade", "ii"], ["finance", "ii"], ["economy", "ii"])


def _side(tokens: Tokens, i: int, last: int) -> Chunk | None:
    """Return the name or demonym of a side that begins at a token with a capital."""
    folds, trie = tokens.folds, side_names()
    if folds[i] in trie.root:
        side = trie.longest(folds, i, last)
        stop = side.last if side is not None else i
    else:
        side = trie.longest([plain(f) for f in folds[i : i + 4]], 0, min(4, last - i))
        stop = i + side.last if side is not None else i
    if side is None and folds[i] in STATES and folds[i + 1 : i + 2] == ["of"] and i + 2 < last:
        of = trie.longest(folds, i + 2, last)
        counterpart = of is not None and of.value.kind == "demonym" and folds[of.last : of.last + 1]
        if of is not None and (of.value.kind == "country" or counterpart == ["counterpart"]):
            side, stop = of, of.last  # "the Republic of Korea", "his Republic of Korean counterpart"
    if side is None or not _names_side(tokens.words, i, stop, side.value):
        return None
    return Chunk("D" if side.value.kind == "demonym" else "S", i, stop, side.value)


#: "H. E. Mr. X", with a space between the two.
_DOTTED = (["H", ".", "E", "."], ["H", ".", "H", "."], ["H", ".", "M", "."])


def _is_monsieur(text: list[str], i: int, last: int) -> bool:
    """Tell the honorific of "M. Jean Dupont" from the initial of "M. K. Rao" and "Joseph M. Lee"."""
    return (
        i + 3 < last
        and text[i + 1] == "."
        and all(len(w) > 2 and w[0].isupper() and not w.isupper() for w in text[i + 2 : i + 4])
    )


def _spelt(text: list[str], first: int, last: int, exact: str | None) -> bool:
    return exact is None or "".join(text[first:last]).replace(".", "") == exact.replace(" ", "").replace(
        ".", ""
    )


def _names_side(text: list[str], first: int, last: int, side: SideName) -> bool:
    if side.exact is not None:
        return _spelt(text, first, last, side.exact)
    return text[first][0].isupper() or text[last - 1][0].isupper()


def _hyphenated(word: str, index: int) -> Chunk | None:
    """Read "Russian-Turkish" or "Israel-Hamas" as a side of neither kind: an adjective."""
    trie = side_names()
    for part in re.split(r"[-‑]", word.casefold()):
        if part not in trie.root:
            return None
    return Chunk("x", index, index + 1)


def _is_given(before: str, text: list[str], folds: list[str], at: int, last: int) -> bool:
    """Tell whether a capital is the given name of somebody known, or of whom a state is said to have: "Paraguay's Santiago Peña"."""
    if folds[at] not in given_names():
        return False
    if folds[at + 1] in words().not_names or folds[at + 1] in words().weekdays:
        return False
    if before and before in "pD":
        return True
    if folds[at + 2 : at + 3] == [","] and at + 3 < last and folds[at + 3] in titles().root:
        return True  # "with Sofia X, foreign minister of Norway"
    return any(at + n <= last and is_known(text[at : at + n]) for n in (2, 3))


def _continues_name(before: str, text: list[str], folds: list[str], found: Chunk, last: int) -> bool:
    """Tell whether a side's name is a person's given name: "Defense Minister Israel Katz", "Finn X"."""
    lists = words()
    if found.last - found.first != 1 or found.last >= last or not isinstance(found.value, SideName):
        return False
    named = found.value.kind in ("country", "capital") or (found.letter == "D" and found.value.noun)
    if found.letter == "D" and found.value.noun and before != "t":  # "Finn X", "the President, Thaís X"
        opens = not found.value.plural or (before != "" and before in "THc")
    else:
        opens = before != "" and before in "TH" and named
    following = folds[found.last]
    if not opens:
        return named and capitalised(text[found.last]) and _is_given(before, text, folds, found.first, last)
    if following in lists.particles:
        return capitalised(text[found.last]) or after_particles(text, folds, found.last, last)
    return (
        capitalised(text[found.last])
        and following not in lists.not_names
        and following not in titles().root
        and following not in side_names().root
    )
