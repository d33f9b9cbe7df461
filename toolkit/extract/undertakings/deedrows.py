"""The rows by which deeds are told: `lexicons/<language>/commitment_deeds.toml`, and what things tell: `commitment_things.toml`."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple

from toolkit.extract.undertakings.acts import forms
from toolkit.wordlists import word_lists

_KEYS = ("object", "rest", "any", "purpose", "subject", "without", "classes")


class Row(NamedTuple):
    """One row of the table; see the head of the file."""

    order: int
    type: str
    object: frozenset[str] = frozenset()
    rest: frozenset[str] = frozenset()
    any: frozenset[str] = frozenset()
    purpose: frozenset[str] = frozenset()
    subject: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    alone: bool = False

    def fits(self, deed: "Deed", class_: str) -> bool:
        """Tell whether a deed has all that the row asks for."""
        return not (
            (self.classes and class_ not in self.classes)
            or (self.object and self.object.isdisjoint(deed.object))
            or (self.rest and self.rest.isdisjoint(deed.rest))
            or (self.any and self.any.isdisjoint(deed.object) and self.any.isdisjoint(deed.rest))
            or (self.purpose and self.purpose.isdisjoint(deed.purpose))
            or (self.subject and self.subject.isdisjoint(deed.subject))
            or (self.alone and deed.joint)
            or (
                self.without
                and not (self.without.isdisjoint(deed.object) and self.without.isdisjoint(deed.rest))
            )
        )


class Lexicon(NamedTuple):
    """The table of deeds: what passes the question on, nouns for verbs, and the rows by verb.

    A row is read when it is asked for: a text asks for few of them.
    """

    to: frozenset[str]
    towards: frozenset[str]
    ing: frozenset[str]
    opportunity: frozenset[str]
    bare: frozenset[str]
    noun: frozenset[str]
    efforts: frozenset[str]
    weighing: frozenset[str]
    befalling: frozenset[str]
    causing: frozenset[str]
    nouns: Mapping[str, str]
    rows: Mapping[str, tuple[int, ...]]
    row: Callable[[int], "Row"]
    things: tuple["Row", ...]
    verbs: Mapping[str, str]


@cache
def lexicon(language: str = "en") -> Lexicon:
    """Return the tables of a language."""
    data, things = (word_lists(f"commitment_{name}", language) for name in ("deeds", "things"))

    def spelt(listing: str) -> list[str]:
        words = listing.split()
        if "@" in listing:
            words = [w for word in words for w in (vocabularies[word[1:]] if word[0] == "@" else (word,))]
        return words

    def read(order: int, row: Mapping[str, Any]) -> Row:
        keys = {
            key: frozenset(w.replace("_", " ") for w in spelt(listing))
            for key in _KEYS
            if (listing := row.get(key))
        }
        return Row(order, row["type"], alone=row.get("alone", False), **keys)

    vocabularies = {name: words.split() for name, words in data["vocabulary"].items()}

    deeds: list[dict[str, Any]] = data["deed"]
    rows: dict[str, list[int]] = {}
    for order, row in enumerate(deeds):
        for verb in spelt(row["verb"]) or ("",):
            for form in _phrasal(verb):
                rows.setdefault(form, []).append(order)
    through: dict[str, str] = data["through"]
    passing = {
        name: frozenset(form for verb in verbs.split() for form in _phrasal(verb))
        for name, verbs in through.items()
    }
    return Lexicon(
        **passing,
        nouns={noun: verb for verb, nouns in data["nouns"].items() for noun in nouns.split()},
        rows={form: tuple(found) for form, found in rows.items()},
        row=cache(lambda order: read(order, deeds[order])),
        things=tuple(read(order, row) for order, row in enumerate(things["thing"])),
        verbs={
            f: name for name, verbs in things["verbs"].items() for v in verbs.split() for f in _phrasal(v)
        },
    )


@cache
def _phrasal(verb: str) -> tuple[str, ...]:
    """Return the forms of a verb, with the words that stand behind it in "take_part"."""
    if not verb:
        return ("",)
    head, *more = verb.split("_")
    return tuple(" ".join((form, *more)) for form in forms(head))


class Deed(NamedTuple):
    """An act unwrapped: `verbs` are the verb alone and with the words behind it, the rest are sets of words and pairs."""

    verbs: tuple[str, ...]
    object: frozenset[str]
    rest: frozenset[str]
    purpose: frozenset[str]
    subject: frozenset[str]
    joint: bool = False
