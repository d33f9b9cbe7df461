"""The rows by which deeds are told: `lexicons/<language>/commitment_deeds.toml`."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from toolkit.extract.undertakings.acts import forms

_KEYS = ("object", "rest", "any", "purpose", "subject", "without", "class")


class Row(NamedTuple):
    """One row of the table; see the head of the file."""

    order: int
    type: str
    object: frozenset[str]
    rest: frozenset[str]
    any: frozenset[str]
    purpose: frozenset[str]
    subject: frozenset[str]
    without: frozenset[str]
    classes: frozenset[str]

    def fits(self, deed: "Deed", class_: str) -> bool:
        """Tell whether a deed has all that the row asks for."""
        return not (
            (self.classes and class_ not in self.classes)
            or (self.object and self.object.isdisjoint(deed.object))
            or (self.rest and self.rest.isdisjoint(deed.rest))
            or (self.any and self.any.isdisjoint(deed.object) and self.any.isdisjoint(deed.rest))
            or (self.purpose and self.purpose.isdisjoint(deed.purpose))
            or (self.subject and self.subject.isdisjoint(deed.subject))
            or (
                self.without
                and not (self.without.isdisjoint(deed.object) and self.without.isdisjoint(deed.rest))
            )
        )


class Lexicon(NamedTuple):
    """The table of deeds: what passes the question on, nouns for verbs, and the rows by verb."""

    to: frozenset[str]
    towards: frozenset[str]
    ing: frozenset[str]
    opportunity: frozenset[str]
    bare: frozenset[str]
    noun: frozenset[str]
    nouns: Mapping[str, str]
    rows: Mapping[str, tuple["Row", ...]]


@cache
def lexicon(language: str = "en") -> Lexicon:
    """Return the table of a language."""
    path = files("toolkit") / "lexicons" / language / "commitment_deeds.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    vocabulary: dict[str, str] = data["vocabulary"]

    def listed(row: Mapping[str, Any], key: str) -> frozenset[str]:
        words: list[str] = []
        for word in row.get(key, "").split():
            words += vocabulary[word[1:]].split() if word.startswith("@") else [word]
        return frozenset(word.replace("_", " ") for word in words)

    rows: dict[str, list[Row]] = {}
    for order, row in enumerate(data["deed"]):
        read = Row(order, row["type"], *(listed(row, key) for key in _KEYS))
        for verb in row["verb"].split() or ("",):
            for form in _phrasal(verb):
                rows.setdefault(form, []).append(read)
    through: dict[str, str] = data["through"]
    passing = {
        name: frozenset(form for verb in verbs.split() for form in _phrasal(verb))
        for name, verbs in through.items()
    }
    return Lexicon(
        **passing,
        nouns={noun: verb for verb, nouns in data["nouns"].items() for noun in nouns.split()},
        rows={form: tuple(dict.fromkeys(found)) for form, found in rows.items()},
    )


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
