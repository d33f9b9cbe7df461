"""Offices as texts name them: a phrase, its role, its usual title; honorifics and modifiers beside them."""

import re
from functools import cache

from attrs import evolve, frozen

from toolkit.collector import paused_collection
from toolkit.lexicon import PhraseTrie, expand
from toolkit.reference.spelling import phrase_folds, unmarked
from toolkit.wordlists import word_lists

#: Offices whose holders lead a side and can be the principal of a call.
PRINCIPAL_ROLES = frozenset(
    {"head_of_state", "head_of_government", "monarch", "foreign_minister", "organisation_head"}
)


@frozen
class Office:
    """An office as a phrase names it.

    `role` is one of head_of_state, head_of_government, monarch, foreign_minister, defence_minister,
    other_minister, vice, deputy, adviser, spokesperson, ambassador, organisation_head, legislator,
    military, official, leader. `title` is the usual wording. `sides` lists the sides that have the office
    where only few do. `plural` marks "the foreign ministers" and the like. Where `exact` is given, the text
    must have that spelling: `PM`, never the `pm` of a time.
    """

    role: str
    title: str
    sides: tuple[str, ...] = ()
    plural: bool = False
    exact: str | None = None


@cache
def titles() -> PhraseTrie[Office]:
    """Return the titles of offices as folded phrases; check `Office.exact` against the text."""
    trie: PhraseTrie[Office] = PhraseTrie()
    with paused_collection():
        _add_titles(trie)
    return trie


def _add_titles(trie: PhraseTrie[Office]) -> None:
    for table in reversed(word_lists("offices")["office"]):  # an earlier entry beats a later one
        single = Office(table["role"], table["title"], tuple(table.get("sides", ())))
        several = evolve(single, plural=True)
        for notation in _listed(table["phrases"]):
            if ("(" in notation or "[" in notation) and notation.islower() and not _may_be_plural(notation):
                trie.add_notation(notation, single)  # written out as far as a text asks for it
                if not notation.isascii():
                    trie.add_notation(unmarked(notation), single)
                continue
            exact = notation if not notation.islower() and notation[:1].isupper() else None
            for phrase in expand(notation) if "(" in notation or "[" in notation else (notation,):
                value = several if _is_plural(phrase) else single
                if exact is not None:
                    value = evolve(value, exact=exact)
                trie.add_tokens(phrase_folds(phrase), value)
                if not phrase.isascii():
                    trie.add_tokens(phrase_folds(unmarked(phrase)), value)


def _listed(phrases: str) -> list[str]:
    return " ".join(phrases.split()).split("; ")


_PLURALS = (
    "ministers", "presidents", "leaders", "premiers", "chancellors", "kings", "lawmakers", "diplomats",
    "officials", "members", "envoys", "negotiators", "ambassadors", "secretaries", "mps", "meps", "heads",
    "advisers", "advisors", "aides", "emirs", "amirs", "princes", "chiefs", "directors", "representatives",
    "FMs", "PMs",
)  # fmt: skip

_TAIL = re.compile(r" (?:of|for|to) ")


_PLURAL_END = re.compile(r"s(?![a-z' -])|s\]")


def _is_plural(phrase: str) -> bool:
    """Tell whether a title is of several people: its head noun stands before any "of" or "for"."""
    return _TAIL.split(phrase, maxsplit=1)[0].endswith(_PLURALS)


def _may_be_plural(notation: str) -> bool:
    """Tell whether a phrase that a notation stands for may be of several people."""
    head = _TAIL.split(notation, maxsplit=1)[0]
    return any(plural in notation for plural in _PLURALS) or _PLURAL_END.search(head) is not None


@cache
def honorifics() -> PhraseTrie[str]:
    """Return honorifics and ranks that may stand before a name, each with its folded form."""
    return PhraseTrie((name, name) for name in _listed(word_lists("offices")["honorifics"]["phrases"]))


@cache
def modifiers() -> PhraseTrie[str]:
    """Return words that limit a title, with what they mean: a code of office-statuses, or `new`."""
    return PhraseTrie(
        (word, meaning)
        for meaning, words in word_lists("offices")["modifiers"].items()
        for word in _listed(words)
    )
