"""Offices as texts name them: a phrase, its role, its usual title; honorifics and modifiers beside them."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from attrs import frozen

import toolkit.lexicon as phrase_lexicon
import toolkit.text as folding
from toolkit.collector import paused_collection
from toolkit.lexicon import Choices, PhraseTrie, choices_of, expand, words_in
from toolkit.patterns import awaited
from toolkit.reference import spelling
from toolkit.reference.spelling import phrase_folds, unmarked
from toolkit.wordlists import word_lists, worked_out

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


@cache
def sides_of_title(title: str) -> tuple[str, ...]:
    """Return the sides that have an office where only few do: "Secretary of State" is American or the Holy See's."""
    tables = word_lists("offices")["office"]
    return next((tuple(t.get("sides", ())) for t in tables if t["title"] == title), ())


def _add_titles(trie: PhraseTrie[Office]) -> None:
    tables = word_lists("offices")["office"]
    makers = (__file__, spelling.__file__, phrase_lexicon.__file__, folding.__file__)
    offices: dict[tuple[int, bool, str | None], Office] = {}
    for number, plural, exact, folds, items in worked_out("offices", "en", _phrases, by=makers):
        office = offices.get((number, plural, exact))
        if office is None:
            table = tables[number]
            office = Office(table["role"], table["title"], tuple(table.get("sides", ())), plural, exact)
            offices[number, plural, exact] = office
        if items:
            trie.add_choices(items, office)  # written out as far as a text asks for it
        else:
            trie.add_tokens(folds, office)


#: The number of an office in its list, whether several have it, its exact spelling; then the tokens of a phrase, or the words of a notation.
_Phrase = tuple[int, bool, str | None, tuple[str, ...], tuple[Choices, ...]]


def _phrases(lists: Mapping[str, Any]) -> list[_Phrase]:
    """Read the phrases of all offices; an earlier entry beats a later one, and comes behind it."""
    found: list[_Phrase] = []
    tables = lists["office"]
    for number in range(len(tables) - 1, -1, -1):
        for notation in _listed(tables[number]["phrases"]):
            if ("(" in notation or "[" in notation) and notation.islower() and not _may_be_plural(notation):
                found += [
                    (number, False, None, (), choices_of(form))
                    for form in dict.fromkeys((notation, unmarked(notation)))
                ]
                continue
            exact = notation if not notation.islower() and notation[:1].isupper() else None
            for phrase in expand(notation) if "(" in notation or "[" in notation else (notation,):
                plural = _is_plural(phrase)
                found += [
                    (number, plural, exact, tuple(phrase_folds(form)), ())
                    for form in dict.fromkeys((phrase, unmarked(phrase)))
                ]
    return found


def _listed(phrases: str) -> list[str]:
    return " ".join(phrases.split()).split("; ")


_PLURALS = (
    "ministers", "presidents", "leaders", "premiers", "chancellors", "kings", "lawmakers", "diplomats",
    "officials", "members", "envoys", "negotiators", "ambassadors", "secretaries", "mps", "meps", "heads",
    "advisers", "advisors", "aides", "emirs", "amirs", "princes", "rulers", "monarchs", "chiefs", "directors", "representatives",
    "FMs", "PMs", "secretaries-general", "secretaries general",
)  # fmt: skip

_TAIL_WORDS = {"of", "for", "to"}
_TAIL = awaited(r" (?:of|for|to) ")


def _is_plural(phrase: str) -> bool:
    """Tell whether a title is of several people: its head noun stands before any "of" or "for"."""
    return _TAIL.split(phrase, maxsplit=1)[0].endswith(_PLURALS)


def _may_be_plural(notation: str) -> bool:
    """Tell whether a phrase that a notation stands for may be of several people, by what may be its head noun."""
    heads: list[tuple[str, ...]] = []
    for item in words_in(notation):
        forms = expand(item)
        if set(forms) <= _TAIL_WORDS:
            break
        heads.append(forms)
    for forms in reversed(heads):
        nouns = {_TAIL.split(f" {form}", maxsplit=1)[0] for form in forms}
        if any(noun.endswith(_PLURALS) for noun in nouns):
            return True
        if "" not in nouns:
            return False
    return False


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
