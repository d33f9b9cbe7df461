"""Names of the people in the reference data: their written forms, and the keys they are found by."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import toolkit.text as folding
from toolkit.collector import paused_collection
from toolkit.lexicon import PhraseTrie
from toolkit.reference import register, spelling
from toolkit.reference.holders import Holder, Person, person, rows
from toolkit.reference.rows import kept_with
from toolkit.reference.spelling import SAME_NAME, folded_plain, name_key, phrase_folds, skeleton, unmarked

_PARTICLES = frozenset({
    "bin", "ibn", "bint", "abu", "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le",
    "van", "von", "vom", "der", "den", "ter", "ten", "zu", "y", "e", "ould", "ben",
})  # fmt: skip
#: Sides that write the family name first, or whose press does: "Takaichi Sanae", "Orbán Viktor", "Jae-myung
#: Lee".
_TURNED = frozenset({"JPN", "HUN", "KOR", "PRK", "CHN", "TWN", "VNM", "KHM", "HKG", "MAC"})
#: Sides whose people have the father's family name before the mother's.
_SPANISH = frozenset({
    "ARG", "BOL", "CHL", "COL", "CRI", "CUB", "DOM", "ECU", "ESP", "GNQ", "GTM", "HND", "MEX", "NIC",
    "PAN", "PER", "PRY", "SLV", "URY", "VEN",
})  # fmt: skip


@cache
def people() -> PhraseTrie[tuple[Holder, ...]]:
    """Return full names and aliases as folded phrases, each with every term of those who bear it.

    Names of one word are left out, but for people known by it; see `by_surname`. Building this takes longer
    than `find_person`, which does without it.
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
def _by_word() -> dict[str, tuple[int, ...]]:
    """Return the numbers of the people in whose names a word stands: a coarse index, narrowed by `keys`."""
    makers = (__file__, register.__file__, spelling.__file__, folding.__file__)
    return kept_with(("holders.json",), "words-of-names", _index, by=makers)


def _index() -> dict[str, tuple[int, ...]]:
    index: defaultdict[str, list[int]] = defaultdict(list)
    with paused_collection():
        plain = folded_plain(register.names()).replace("-", " ").replace("'", "").replace(".", " ")
        for number, line in enumerate(plain.split("\n")):
            for word in line.split():
                index[word].append(number)
        for variant, form in SAME_NAME.items():
            if variant != form and variant in index:
                index[form] += index[variant]
    return {word: tuple(numbers) for word, numbers in index.items()}  # the collector passes these over


class Keys(NamedTuple):
    """The keys under which a person is found."""

    full: frozenset[str]  #: whole names, with and without spaces
    family: frozenset[str]  #: the family name, or the single name that the press uses
    surnames: frozenset[str]  #: these and the halves of a double name


@cache
def keys(number: int) -> Keys:
    """Return the keys of one person."""
    someone = person(number)
    full: set[str] = set()
    family, parts = _surname_keys(someone.family_name)
    for name in (someone.name, *someone.aliases):
        key = name_key(name)
        if " " in key or " " not in name or _is_servant(key):
            full.add(key)
            if " " in key and someone.terms[-1].side in _TURNED:
                full.add(name_key(_turned(name)))
        if " " not in name:
            family.add(key)
    words = name_key(someone.name).split()
    if len(words) > 2 and someone.terms[-1].side in _SPANISH:
        parts.add(words[-2])
    full.update([key.replace(" ", "") for key in full])
    return Keys(frozenset(full), frozenset(family), frozenset(family | parts))


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


def sharing_a_word(words: Sequence[str]) -> list[int]:
    """Return the people who share the rarest word of a name that anybody has."""
    index = _by_word()
    known = [index[word] for word in words if word in index]
    known = known or [index[word[3:]] for word in words if _is_servant(word) and word[3:] in index]
    rarest: tuple[int, ...] = min(known, key=len, default=())
    return list(dict.fromkeys(rarest))


def _is_servant(key: str) -> bool:
    """Tell whether the key of a name is one of two words that `name_key` has joined: "Abdul Hamid", "Abd al-Mahdi"."""
    return key.startswith("abd") and len(key) > 5 and " " not in key


def is_known(words: Sequence[str]) -> bool:
    """Tell whether words are somebody's whole name as the data writes it: "He Lifeng", "To Lam"."""
    key = name_key(" ".join(words))
    return any(key in keys(number).full for number in sharing_a_word(key.split()))


def by_surname(surname: str) -> tuple[Holder, ...]:
    """Return every term of everyone with a surname, given folded or as written."""
    key = name_key(surname)
    return tuple(t for n in sharing_a_word(key.split()) if key in keys(n).surnames for t in person(n).terms)


@cache
def _skeletons(side: str) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for number in register.of_side(side):
        for key in {skeleton(key) for key in keys(number).surnames if " " not in key}:
            found.setdefault(key, []).append(number)
    return {key: tuple(numbers) for key, numbers in found.items()}


def by_skeleton(word: str, side: str) -> tuple[int, ...]:
    """Return the people of a side whose surname is a transliteration of a folded word."""
    key = skeleton(word)
    return _skeletons(side).get(key, ()) if len(key) > 1 else ()
