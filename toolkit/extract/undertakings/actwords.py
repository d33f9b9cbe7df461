"""The words by which acts are read: `lexicons/<language>/commitment_acts.toml`."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from toolkit.extract.undertakings.acts import forms
from toolkit.wordlists import word_lists


class ActWords(NamedTuple):
    """Verbs and what passes the question on to other words, nouns for verbs, and classes of things.

    `verbs` gives the verb of every form; of one with words behind it, "take_part", both are keys: "takes part", "taking part".
    """

    to: frozenset[str]
    towards: frozenset[str]
    ing: frozenset[str]
    opportunity: frozenset[str]
    bare: frozenset[str]
    noun: frozenset[str]
    efforts: frozenset[str]
    weighing: frozenset[str]
    asking: frozenset[str]
    befalling: frozenset[str]
    causing: frozenset[str]
    nouns: Mapping[str, str]
    verbs: Mapping[str, str]
    classes: Mapping[str, tuple[str, ...]]
    alike: Mapping[str, tuple[str, ...]]  #: the groups of a verb, "giving" of "supply"


@cache
def act_words(language: str = "en") -> ActWords:
    """Return the words of a language."""
    data = word_lists("commitment_acts", language)
    through: dict[str, str] = data["through"]
    passing = {
        name: frozenset(form for verb in verbs.split() for form in _phrasal(verb))
        for name, verbs in through.items()
    }
    verbs: dict[str, str] = {}
    for verb in data["verbs"]["known"].split():
        for form in _phrasal(verb):
            verbs.setdefault(form, verb)
    classes: dict[str, tuple[str, ...]] = {}
    for name, listed in data["classes"].items():
        for word in listed.split():
            classes[word.replace("_", " ")] = (*classes.get(word.replace("_", " "), ()), name)
    alike: dict[str, tuple[str, ...]] = {}
    for name, listed in data["alike"].items():
        for verb in listed.split():
            alike[verb] = (*alike.get(verb, ()), name)
    return ActWords(
        **passing,
        nouns={noun: verb for verb, nouns in data["nouns"].items() for noun in nouns.split()},
        verbs=verbs,
        classes=classes,
        alike=alike,
    )


def classes_of(words: Iterable[str]) -> set[str]:
    """Return the classes of things that words belong to, alone or two by two: "food" to `relief`."""
    known = act_words().classes
    return {name for word in words for name in known.get(word, ())}


def alike(verb: str) -> tuple[str, ...]:
    """Return the groups of verbs that do alike to which one belongs: "giving" of "hand_over", "keeping" of "keep_open"."""
    known = act_words().alike
    return known.get(verb) or known.get(verb.partition("_")[0], ())


@cache
def _phrasal(verb: str) -> tuple[str, ...]:
    """Return the forms of a verb, with the words that stand behind it in "take_part"."""
    head, *more = verb.split("_")
    return tuple(" ".join((form, *more)) for form in forms(head))
