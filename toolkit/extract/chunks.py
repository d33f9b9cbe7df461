"""Chunk a text into names, titles, sides and small words, each one letter of a string.

Patterns over that string (`people.py`) read "the acting Turkish Foreign Minister, Ms X" as `tMDTcHN`: a
cascade of finite-state rules, after Abney (1996), "Partial parsing via finite-state cascades".
"""

import re
from functools import cache
from typing import NamedTuple

from attrs import evolve

from toolkit.extract.layout import Layout
from toolkit.extract.spelling import plain
from toolkit.extract.words import words
from toolkit.lexicon import Hit
from toolkit.reference import Office, SideName, honorifics, is_known, places, side_names, titles

_BOUND_PARTICLE = re.compile(r"(?:al|el|ad|ar|as|at|an|ash|as|az|bin|abu|ul)[-‑'’][^\W\d_]", re.IGNORECASE)


class Chunk(NamedTuple):
    """Tokens `first` up to but without `last`; `value` is a SideName, an Office, or None."""

    letter: str
    first: int
    last: int
    value: SideName | Office | None = None


class Chunks(NamedTuple):
    """The chunks of one sentence, their letters as one string."""

    letters: str
    items: tuple[Chunk, ...]


# N name · T title · L title of several · S state, organisation or seat · D demonym · H honorific · M modifier (acting, former)
# t determiner · o of, for · u to, from · k other capitalised word · p possessive · c comma · a and · ( ) brackets · : colon or dash · / slash
# f courtesy word · x other word
_SINGLE = {
    ",": "c", "(": "(", ")": ")", "and": "a", "&": "a", "'s": "p", "'": "p", ":": ":", "-": ":", "—": ":", "/": "/",
}  # fmt: skip

#: "his counterpart": an office that the text names by another's.
COUNTERPART = Office("counterpart", "counterpart")
_COUNTERPARTS = evolve(COUNTERPART, plural=True)


def chunk(layout: Layout) -> tuple[Chunks, ...]:
    """Chunk every sentence; each token belongs to exactly one chunk."""
    return tuple(_chunk_sentence(layout, s.first, s.last) for s in layout.sentences)


@cache
def _telling() -> frozenset[str]:
    """Return the words in lower case that are more than an `x`."""
    lists = words()
    return frozenset(_SINGLE).union(
        titles().root, lists.particles, lists.honorifics, lists.determiners, lists.of_words, lists.to_words,
        lists.modifiers, lists.fluff, lists.counterparts,
    )  # fmt: skip


def _chunk_sentence(layout: Layout, first: int, last: int) -> Chunks:
    tokens = layout.tokens
    telling = _telling()
    text, folds = tokens.words, tokens.folds
    lists = words()
    title_trie, side_trie = titles(), side_names()
    title_roots, side_roots = title_trie.root, side_trie.root
    place_trie = places()
    place_roots = place_trie.root
    items: list[Chunk] = []
    i = first
    while i < last:
        fold = folds[i]
        if fold not in telling and text[i].islower() and text[i].isalpha():
            items.append(Chunk("x", i, i + 1))
            i += 1
            continue
        single = _SINGLE.get(fold)
        if single is not None:
            items.append(Chunk(single, i, i + 1))
            i += 1
            continue
        upper = text[i][0].isupper() or text[i][0].isdigit()
        found: Chunk | None = None
        if upper and fold in place_roots:
            place = place_trie.longest(folds, i, last)
            if place is not None:  # "Taiwan Strait" names no state
                items.append(Chunk("k", i, place.last))
                i = place.last
                continue
        if fold in title_roots:
            title = title_trie.longest(folds, i, last)
            if (
                title is not None
                and title.last == i + 1
                and title.last < last
                and folds[title.last] in ("bin", "bint", "ibn")
                and upper
            ):
                title = None  # "Sultan bin X" is a name
            if title is not None and _spelt(text, title.first, title.last, title.value.exact):
                rank = (
                    title.last == i + 1
                    and fold in lists.honorifics
                    and (title.value.role == "legislator" or (bool(items) and items[-1].letter == "T"))
                )
                found = Chunk(
                    "H" if rank else "L" if title.value.plural else "T",
                    i,
                    title.last,
                    None if rank else title.value,
                )
        if upper and (fold in side_roots or fold in _STATES or not fold.isascii()):
            side = (
                side_trie.longest(folds, i, last)
                if fold in side_roots
                else side_trie.longest([plain(f) for f in folds[i : i + 4]], 0, min(4, last - i))
            )
            if side is None and fold in _STATES and folds[i + 1 : i + 2] == ["of"] and i + 2 < last:
                of = side_trie.longest(folds, i + 2, last) if folds[i + 2] in side_roots else None
                side = Hit(i, of.last, of.value) if of is not None and of.value.kind == "country" else None
            if side is not None and side.first != i:
                side = Hit(i, i + side.last, side.value)
            if (
                side is not None
                and _names_side(text, side.first, side.last, side.value)
                and (found is None or side.last > found.last)
            ):
                found = Chunk("D" if side.value.kind == "demonym" else "S", i, side.last, side.value)
        if found is None and upper and "-" in fold:
            found = _hyphenated(text[i], i)
        if found is not None:
            if found.letter not in "TL" and _continues_name(items, text, folds, found, last):
                found = None
            else:
                items.append(found)
                i = found.last
                continue
        style = _style(folds, i, last)
        if style > i:
            items.append(Chunk("H", i, style))
            i = style
            continue
        if fold == "m" and _is_monsieur(text, i, last):
            items.append(Chunk("H", i, i + 2))
            i += 2
            continue
        end = _name(text, folds, i, last, items)
        if end > i:
            items.append(Chunk("N", i, end))
            i = end
            continue
        if fold in lists.honorifics:
            stop = i + 2 if i + 1 < last and text[i + 1] == "." else i + 1
            items.append(Chunk("H", i, stop))
            i = stop
            continue
        letter = (
            "t"
            if fold in lists.determiners
            else "o"
            if fold in lists.of_words
            else "u"
            if fold in lists.to_words
            else "M"
            if fold in lists.modifiers
            else "f"
            if fold in lists.fluff
            else "L"
            if fold in lists.counterparts and fold.endswith("s")
            else "T"
            if fold in lists.counterparts
            else "k"
            if text[i][0].isupper() and i > first and fold not in lists.months and fold not in lists.weekdays
            else "x"
        )
        equal = {"L": _COUNTERPARTS, "T": COUNTERPART}.get(letter)
        items.append(Chunk(letter, i, i + 1, equal))
        i += 1
    return Chunks("".join(c.letter for c in items), tuple(items))


def _is_monsieur(text: list[str], i: int, last: int) -> bool:
    """Tell the honorific of "M. Jean Dupont" from the initial of "M. K. Rao" and "Joseph M. Lee"."""
    return (
        i + 3 < last
        and text[i + 1] == "."
        and all(len(w) > 2 and w[0].isupper() and not w.isupper() for w in text[i + 2 : i + 4])
    )


_STATES = frozenset(("republic", "kingdom", "state", "sultanate", "emirate", "grand-duchy", "principality"))
_STYLES = frozenset(
    "highness majesty excellency holiness eminence beatitude honourable honorable hon hon'ble".split()
)


def _style(folds: list[str], first: int, last: int) -> int:
    """Return the end of a style of several words, "His Royal Highness", or the token itself."""
    if folds[first] not in honorifics().root:
        return first
    hit = honorifics().longest(folds, first, last)
    return hit.last if hit is not None and hit.last > first + 1 and folds[hit.last - 1] in _STYLES else first


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


def _continues_name(items: list[Chunk], text: list[str], folds: list[str], found: Chunk, last: int) -> bool:
    """Tell whether a side's name is a person's given name: "Defense Minister Israel Katz", "Finn X"."""
    lists = words()
    if found.last - found.first != 1 or found.last >= last or not isinstance(found.value, SideName):
        return False
    before = items[-1].letter if items else ""
    named = found.value.kind in ("country", "capital") or (found.letter == "D" and found.value.noun)
    if found.letter == "D" and found.value.noun and before != "t":  # "Finn X", "the President, Thaís X"
        opens = not found.value.plural or (before != "" and before in "THc")
    else:
        opens = before != "" and before in "TH" and named
    following = folds[found.last]
    if not opens:
        return False
    if following in lists.particles:
        return _capitalised(text[found.last]) or _after_particles(text, folds, found.last, last)
    return (
        _capitalised(text[found.last])
        and following not in lists.not_names
        and following not in titles().root
        and following not in side_names().root
    )


def _capitalised(word: str) -> bool:
    return word[0].isupper() and (len(word) > 1 or word.isalpha())


def _name(text: list[str], folds: list[str], first: int, last: int, items: list[Chunk]) -> int:
    """Return the end of the personal name that begins at a token, or the token itself."""
    lists = words()
    i = first
    after_title = bool(items) and items[-1].letter in "THMN"
    if folds[i] in lists.particles and not text[i][0].isupper():
        ahead = i + 1
        while ahead < last and ahead < i + 3 and folds[ahead] in lists.particles:
            ahead += 1
        alone = folds[i] in _NOBILIARY and i > 0 and folds[i - 1] in _BEFORE_NAMES
        if not (after_title or alone) or ahead >= last or not text[ahead][0].isupper():
            return first
        i = ahead
    if not _name_word(text, folds, i, last, opening=True, after_title=after_title):
        return first
    i += 1
    while i < last:
        word, fold = text[i], folds[i]
        if word == "." and (
            (len(text[i - 1]) == 1 and text[i - 1].isupper()) or folds[i - 1] in ("md", "mohd", "muhd")
        ):
            i += 1  # the stop of an initial
        elif (
            _name_word(text, folds, i, last, opening=False, after_title=after_title)
            or (fold in lists.particles and _after_particles(text, folds, i, last))
            or (  # "Hun Sen", "Luís Montenegro", "Hossein Amir Abdollahian"
                word[0].isupper()
                and (fold in lists.honorifics or fold in side_names().root or fold in titles().root)
                and (is_known(text[first : i + 1]) or is_known(text[first : min(i + 2, last)]))
            )
        ):
            i += 1
        elif word in "’'" and i + 1 < last and _BOUND_PARTICLE.match(text[i + 1]):
            i += 2  # Shia’ al-Sudani
        elif _is_nickname(text, i, last):
            i += 3  # Benjamin “Bibi” Netanyahu
        elif word == "," and i + 1 < last and folds[i + 1] in lists.suffixes:
            i += 2
        elif word == "." and folds[i - 1] in ("jr", "sr") and i > first + 1:
            i += 1
            break
        else:
            break
    return i


#: Particles that open a family name which stands alone, and the words before such a name: "Powell and de Villepin".
_NOBILIARY = frozenset(("de", "du", "van", "von", "da", "dos", "della", "del", "di"))
_BEFORE_NAMES = frozenset(("and", ",", "with", "by", "from", "to", "told", "between"))


def _is_nickname(text: list[str], i: int, last: int) -> bool:
    """Tell whether one word in quotation marks stands between two parts of a name."""
    return (
        i + 3 < last
        and text[i] in "“\"‘'"
        and text[i + 2] in "”\"’'"
        and text[i + 1].istitle()
        and text[i + 3].istitle()
    )


def _after_particles(text: list[str], folds: list[str], first: int, last: int) -> bool:
    """Tell whether particles lead on to a capitalised word: "Thais do Amaral", "Ursula von der Leyen"."""
    lists = words()
    ahead = first + 1
    while ahead < last and ahead < first + 3 and folds[ahead] in lists.particles:
        ahead += 1
    return ahead < last and text[ahead][0].isupper() and folds[ahead] not in lists.not_names


def _name_word(
    text: list[str], folds: list[str], i: int, last: int, *, opening: bool, after_title: bool
) -> bool:
    lists = words()
    word, fold = text[i], folds[i]
    if not word[0].isalpha():
        return False
    if word[0].islower():
        return _BOUND_PARTICLE.match(word) is not None and any(map(str.isupper, word))
    if fold in lists.months:
        if len(fold) <= 3 and fold != "may":  # "Jan X" is a name, "3 Jan" and "Jan. 3" are days
            return not (i and text[i - 1][-1].isdigit()) and i + 1 < last and text[i + 1][0].isupper()
        if fold not in ("may", "march", "april", "june", "august") or (
            i + 1 < last and text[i + 1][0].isdigit()
        ):
            return False
        return after_title or not opening
    if not opening and len(word) == 1 and i + 2 < last and text[i + 1] == "." and text[i + 2][0].isupper():
        return True  # the initial in "Enrique A. X"
    if fold in lists.not_names or fold in lists.honorifics:
        following = text[i + 1 : min(i + 3, last)]
        return (  # "Vice Premier He Lifeng", "General Secretary To Lam", never "the President To Visit"
            opening
            and after_title
            and not word.isupper()
            and bool(following)
            and following[0][0].isupper()
            and any(is_known([word, *following[:n]]) for n in range(1, len(following) + 1))
        )
    if not opening and (fold in titles().root and titles().longest(folds, i, last) is not None):
        return False
    if not opening and fold in side_names().root:
        return side_names().longest(folds, i, last) is None
    if len(word) == 1:
        return i + 1 < last and (text[i + 1] == "." or text[i + 1][0].isupper())
    return True
