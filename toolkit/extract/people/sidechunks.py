"""Chunk the names and demonyms of sides in a sentence: "Peru", "the Republic of Korean counterpart", "Russian-Turkish"."""

import re

from toolkit.extract.people.chunk import Chunk, is_spelt
from toolkit.extract.people.givennames import given_names
from toolkit.extract.people.nameruns import after_particles, capitalised
from toolkit.extract.people.spelling import plain
from toolkit.extract.people.wordletters import STATES
from toolkit.extract.words import words
from toolkit.reference import SideName, is_known, side_names, titles
from toolkit.text import Tokens


def side_at(tokens: Tokens, i: int, last: int) -> Chunk | None:
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
    if side.value.kind == "country" and stop < last and tokens.words[stop] == "Republic":
        stop += 1  # "Benin Republic"
    return Chunk("D" if side.value.kind == "demonym" else "S", i, stop, side.value)


def _names_side(text: list[str], first: int, last: int, side: SideName) -> bool:
    if side.exact is not None:
        return any(is_spelt(text, first, last, spelling) for spelling in side.exact)
    return text[first][0].isupper() or text[last - 1][0].isupper()


def hyphenated(word: str, index: int) -> Chunk | None:
    """Read "Russian-Turkish" or "Israel-Hamas" as a side of neither kind: an adjective."""
    trie = side_names()
    for part in re.split(r"[-‑‐]", word.casefold()):
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


#: Short words for the people of a state that are surnames too.
_SURNAMES = frozenset(("pak",))


def continues_name(before: str, text: list[str], folds: list[str], found: Chunk, last: int) -> bool:
    """Tell whether a side's name is a person's given name: "Defense Minister Israel Katz", "Finn X"."""
    lists = words()
    if found.last - found.first != 1 or found.last >= last or not isinstance(found.value, SideName):
        return False
    named = found.value.kind in ("country", "capital") or (found.letter == "D" and found.value.noun)
    if found.letter == "D" and found.value.noun and before != "t":  # "Finn X", "the President, Thaís X"
        opens = not found.value.plural or (before != "" and before in "THc")
    else:
        short = found.letter == "D" and folds[found.first] in _SURNAMES  # "Premier Pak Thae-song"
        opens = before != "" and before in "TH" and (named or short)
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
