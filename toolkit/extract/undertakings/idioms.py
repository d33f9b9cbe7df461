"""Turns of phrase that undertake or refuse something: `lexicons/en/undertaking_idioms.toml`, with every form of their verbs."""

from functools import cache
from typing import NamedTuple

from toolkit.extract.undertakings.acts import forms
from toolkit.lexicon import PhraseTrie
from toolkit.patterns import awaited
from toolkit.wordlists import word_lists


class Idiom(NamedTuple):
    """The class of an undertaking, and whether what is undertaken stands behind the phrase."""

    class_: str
    governs: bool


_VERBS = awaited(r"\{([a-z|]+)\}")


@cache
def idioms(language: str = "en") -> PhraseTrie[Idiom]:
    """Return a trie of the turns of phrase of a language."""
    data = word_lists("undertaking_idioms", language)
    return PhraseTrie.of_notations(
        (_written_out(notation), Idiom(class_, form == "governing"))
        for class_, lists in data.items()
        for form, notations in lists.items()
        for notation in notations
    )


def notations(language: str = "en") -> tuple[str, ...]:
    """Return the turns of phrase in the notation of phrases."""
    data = word_lists("undertaking_idioms", language)
    return tuple(_written_out(n) for lists in data.values() for listed in lists.values() for n in listed)


def _written_out(notation: str) -> str:
    return _VERBS.sub(
        lambda m: "(" + "|".join(dict.fromkeys(f for verb in m[1].split("|") for f in _forms(verb))) + ")",
        notation,
    )


def _forms(verb: str) -> tuple[str, ...]:
    return _BE if verb == "be" else forms(verb)


_BE = ("is", "are", "was", "were", "be", "been", "being", "am")
