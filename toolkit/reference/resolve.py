"""Find the person behind a name: full names first, then surnames with a side, an office and a day.

An ambiguous name resolves to nobody: a wrong person is worse than none.
"""

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from attrs import frozen

from toolkit.lexicon import PhraseTrie
from toolkit.reference.holders import Holder, Person, office_on, person, rows
from toolkit.reference.loading import paused_collection
from toolkit.reference.offices import PRINCIPAL_ROLES, honorifics, titles
from toolkit.reference.spelling import (
    SAME_NAME,
    folded,
    folded_plain,
    name_key,
    phrase_folds,
    skeleton,
    unmarked,
)

_PARTICLES = frozenset({
    "bin", "ibn", "bint", "abu", "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von",
    "vom", "der", "den", "ter", "ten", "zu", "y", "e", "ould", "ben",
})  # fmt: skip
#: Sides that write the family name first, or whose press does: "Takaichi Sanae", "Orbán Viktor", "Jae-myung Lee".
_TURNED = frozenset({"JPN", "HUN", "KOR", "PRK", "CHN", "TWN", "VNM", "KHM", "HKG", "MAC"})
#: Sides whose people have the father's family name before the mother's.
_SPANISH = frozenset({
    "ARG", "BOL", "CHL", "COL", "CRI", "CUB", "DOM", "ECU", "ESP", "GNQ", "GTM", "HND", "MEX", "NIC", "PAN", "PER",
    "PRY", "SLV", "URY", "VEN",
})  # fmt: skip
_HEADS = frozenset({"head_of_state", "head_of_government", "monarch"})


@frozen
class Resolution:
    """Whom a name stands for: the office held on the day, and what settled it.

    `basis` is `name` (the full name), `office` (a surname with its side or office) or `incumbent` (a bare surname
    that only one leader bore that day).
    """

    holder: Holder
    basis: str


@cache
def people() -> PhraseTrie[tuple[Holder, ...]]:
    """Return full names and aliases as folded phrases, each with every term of those who bear it.

    Names of one word are left out, but for people known by it; see `by_surname`. Building this takes longer than
    `find_person`, which does without it.
    """
    trie: PhraseTrie[tuple[Holder, ...]] = PhraseTrie()
    with paused_collection():
        terms: dict[tuple[str, ...], tuple[Holder, ...]] = {}
        for number in range(len(rows()[1])):
            someone = person(number)
            for form in _forms(someone):
                folds = tuple(phrase_folds(form))
                if len(folds) > 1 or form == someone.name:
                    terms[folds] = terms.get(folds, ()) + someone.terms
        for folds, held in terms.items():
            trie.add_tokens(folds, held)
    return trie


def _forms(someone: Person) -> dict[str, None]:
    """Return the names of a person, without marks too, family name first or last where both are usual."""
    forms = dict.fromkeys((someone.name, *someone.aliases))
    if someone.terms[-1].side in _TURNED:
        forms.update(dict.fromkeys([_turned(form) for form in forms]))
    forms.update(dict.fromkeys([unmarked(form) for form in forms if not form.isascii()]))
    return forms


def _turned(name: str) -> str:
    words = name.split()
    return " ".join((*words[1:], words[0])) if len(words) in (2, 3) else name


@cache
def _by_word() -> dict[str, list[int]]:
    """Return the numbers of the people in whose names a word stands: a coarse index, narrowed by `_keys`."""
    index: dict[str, list[int]] = {}
    with paused_collection():
        names = "\n".join([f"{row[0]} {row[1]} {' '.join(row[2])}" for row in rows()[1]])
        plain = folded_plain(names).replace("-", " ").replace("'", "").replace(".", " ")
        for number, line in enumerate(plain.split("\n")):
            for word in set(line.split()):
                index.setdefault(SAME_NAME.get(word, word), []).append(number)
    return index


class _Keys(NamedTuple):
    """The keys under which a person is found."""

    full: frozenset[str]  #: whole names, with and without spaces
    family: frozenset[str]  #: the family name, or the single name that the press uses
    surnames: frozenset[str]  #: these and the halves of a double name


@cache
def _keys(number: int) -> _Keys:
    someone = person(number)
    full: set[str] = set()
    family, parts = _surname_keys(someone.family_name)
    for name in (someone.name, *someone.aliases):
        key = name_key(name)
        if " " in key or " " not in name:
            full.add(key)
            if " " in key and someone.terms[-1].side in _TURNED:
                full.add(name_key(_turned(name)))
        if " " not in name:
            family.add(key)
    words = name_key(someone.name).split()
    if len(words) > 2 and someone.terms[-1].side in _SPANISH:
        parts.add(words[-2])
    full.update([key.replace(" ", "") for key in full])
    return _Keys(frozenset(full), frozenset(family), frozenset(family | parts))


def _surname_keys(name: str) -> tuple[set[str], set[str]]:
    """Return the forms of a whole surname, with and without particles, and the halves of a double one."""
    key = name_key(name)
    words = key.split()
    whole, parts = {key, key.replace(" ", "")}, set[str]()
    if len(words) > 1 and not {"bin", "ibn"} & set(words):
        bare = [word for word in words if word not in _PARTICLES]
        whole.add(" ".join(bare))
        if len(bare) == len(words):
            parts = {words[0], words[-1]}
    whole.discard("")
    return whole, parts


def _candidates(words: Sequence[str]) -> list[int]:
    """Return the people who share the rarest word of a name that anybody has."""
    index = _by_word()
    known = [index[word] for word in words if word in index]
    return min(known, key=len, default=[])


def by_surname(surname: str) -> tuple[Holder, ...]:
    """Return every term of everyone with a surname, given folded or as written."""
    key = name_key(surname)
    return tuple(t for n in _candidates(key.split()) if key in _keys(n).surnames for t in person(n).terms)


def find_person(
    name_tokens: Sequence[str],
    *,
    title_role: str | None = None,
    side: str | None = None,
    on: str | None = None,
) -> Resolution | None:
    """Find the person whom a name stands for, or None where that is not settled.

    `name_tokens` are the words of the name, folded or not, with or without titles and honorifics; `title_role` is
    the role of the office that the text gives (`offices.Office.role`), `side` the side that it gives, `on` the EDTF
    day of the text. A full name must agree with a given side; a surname needs a side or an office, or to belong to
    one leader only who was in office that day.
    """
    words = _bare(tuple(name_tokens))
    return _find(words, title_role, side, on) if words else None


@lru_cache(maxsize=8192)
def _find(words: tuple[str, ...], role: str | None, side: str | None, on: str | None) -> Resolution | None:
    near = _candidates(words)
    full = " ".join(words)
    joined = full.replace(" ", "")
    named = [n for n in near if full in _keys(n).full or joined in _keys(n).full]
    if named and (len(words) > 1 or len(named) == 1):
        found = _pick(named, role, side, on)
        return None if found is None else _resolved(found, side, on, "name")
    if len(words) > 1:
        found = _inexact(words, near, role, side, on)
        if found is not None:
            return _resolved(found, side, on, "name")
    families = [n for n in near if full in _keys(n).family or joined in _keys(n).family]
    if side is None and role is None:
        found = _incumbent(families, on)
        return None if found is None else _resolved(found, None, on, "incumbent")
    for surnamed in (families, [n for n in near if full in _keys(n).surnames], _like(words, side)):
        fitting = surnamed if side is not None else [n for n in surnamed if _fits(n, role, None, on)]
        found = _pick(fitting, role, side, on)
        if found is not None:
            return _resolved(found, side, on, "office")
    return None


def _like(words: Sequence[str], side: str | None) -> list[int]:
    """Return the people of a side whose surname is a transliteration of the one given."""
    return list(_by_skeleton(words[0], side)) if side is not None and len(words) == 1 else []


@lru_cache(maxsize=8192)
def _bare(name_tokens: tuple[str, ...]) -> tuple[str, ...]:
    """Fold the words of a name and take titles and honorifics in front of it off."""
    words = [folded(word) for word in name_tokens]
    first = 0
    while first < len(words) - 1:
        hit = honorifics().longest(words, first, len(words) - 1) or titles().longest(words, first, len(words) - 1)
        if hit is None and words[first] not in (".", ","):
            break
        first = hit.last if hit is not None else first + 1
    return tuple(name_key(" ".join(words[first:])).split())


def _pick(candidates: list[int], role: str | None, side: str | None, on: str | None) -> int | None:
    """Return the one candidate that fits the side, and of several the one that fits office and day better."""
    fitting = [n for n in candidates if side is None or any(t.side == side for t in person(n).terms)]
    narrower: tuple[Callable[[int], bool], ...] = (
        lambda n: _fits(n, role, side, on),
        lambda n: on is not None and any(t.held_on(on) == "yes" and _role_fits(t, role) for t in _of(n, side)),
        lambda n: any(t.role in PRINCIPAL_ROLES and (on is None or t.held_on(on) != "no") for t in _of(n, side)),
        lambda n: any(t.role in _HEADS and (on is None or t.held_on(on) == "yes") for t in _of(n, side)),
    )
    for fits in narrower:
        if len(fitting) < 2:
            break
        fitting = [n for n in fitting if fits(n)] or fitting
    return fitting[0] if len(fitting) == 1 else None


def _of(number: int, side: str | None) -> list[Holder]:
    return [term for term in person(number).terms if side is None or term.side == side]


def _fits(number: int, role: str | None, side: str | None, on: str | None) -> bool:
    return any((on is None or t.held_on(on) != "no") and _role_fits(t, role) for t in _of(number, side))


# Offices that one text calls by another role: a crown prince who governs, a foreign minister who is also the deputy
# prime minister, a national security adviser who is the foreign minister.
_RELATED = {
    "head_of_state": ("head_of_government",),
    "head_of_government": ("vice", "head_of_state"),
    "vice": ("foreign_minister", "head_of_government", "defence_minister"),
    "foreign_minister": ("head_of_government", "adviser", "vice"),
    "adviser": ("foreign_minister",),
    "other_minister": ("foreign_minister", "defence_minister"),
    "monarch": ("head_of_state", "vice"),
}


def _role_fits(term: Holder, role: str | None) -> bool:
    if role is None or role in ("leader", "official") or term.has_role(role):
        return True
    return any(term.has_role(other) for other in _RELATED.get(role, ()))


def _inexact(
    words: Sequence[str], near: list[int], role: str | None, side: str | None, on: str | None
) -> int | None:
    """Match a name with other middle names, or transliterated otherwise, where side or day agree."""
    if side is None and on is None:
        return None
    surname = words[-1]
    found = []
    for number in near or (_by_skeleton(surname, side) if side is not None else ()):
        first = name_key(person(number).name).split()[0]
        same = first == words[0] or (side is not None and skeleton(first) == skeleton(words[0]))
        family = surname in _keys(number).surnames or (side is not None and number in _by_skeleton(surname, side))
        if same and family and _fits(number, None, side, on):
            found.append(number)
    if len(found) > 1:
        found = [n for n in found if _fits(n, role, side, on)]
    return found[0] if len(found) == 1 else None


@cache
def _skeletons(side: str) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for number, row in enumerate(rows()[1]):
        if any(term[0] == side for term in row[4]):
            for key in {skeleton(key) for key in _keys(number).surnames if " " not in key}:
                found.setdefault(key, []).append(number)
    return {key: tuple(numbers) for key, numbers in found.items()}


def _by_skeleton(word: str, side: str) -> tuple[int, ...]:
    key = skeleton(word)
    return _skeletons(side).get(key, ()) if len(key) > 1 else ()


def _incumbent(candidates: list[int], on: str | None) -> int | None:
    """Return the one leader with a surname on a day; a day just after the term's end counts."""
    leaders = [n for n in candidates if any(t.role in PRINCIPAL_ROLES for t in person(n).terms)]
    if on is None:
        return leaders[0] if len(leaders) == 1 == len(candidates) else None
    serving = [n for n in leaders if any(t.role in PRINCIPAL_ROLES and t.held_on(on) == "yes" for t in person(n).terms)]
    if not serving:
        serving = [n for n in leaders if any(t.role in PRINCIPAL_ROLES and t.held_on(on) != "no" for t in person(n).terms)]
    return serving[0] if len(serving) == 1 else None


def _resolved(number: int, side: str | None, on: str | None, basis: str) -> Resolution | None:
    first = person(number).terms[0]
    holder = office_on(first, on, side) or office_on(first, on)
    if holder is None:  # named before any known term began: the earliest stands
        holder = next((t for t in person(number).terms if side is None or t.side == side), first)
    return Resolution(holder, basis)
