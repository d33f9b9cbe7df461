"""Set phrases of undertaking, "gave the green light to", "balked at": `lexicons/<language>/undertaking_phrases.toml`."""

import re
from functools import cache
from typing import NamedTuple

from toolkit.extract.undertakings.acts import forms
from toolkit.lexicon import PhraseTrie
from toolkit.wordlists import word_lists

_VERB = re.compile(r"\{(\w+)\}")


class SetPhrase(NamedTuple):
    """What a phrase tells: a class of undertaking, and whether what is undertaken stands elsewhere."""

    class_: str
    alone: bool


def notations(language: str = "en") -> tuple[str, ...]:
    """Return all set phrases in the notation of `toolkit.lexicon`."""
    return tuple(notation for notation, _ in _rows(language))


@cache
def set_phrases(language: str = "en") -> PhraseTrie[SetPhrase]:
    """Return a trie of the set phrases."""
    return PhraseTrie.of_notations(_rows(language))


@cache
def _rows(language: str) -> tuple[tuple[str, SetPhrase], ...]:
    lists = word_lists("undertaking_phrases", language)
    return tuple(
        (_VERB.sub(_inflected, phrase), SetPhrase(class_, alone=kind == "alone"))
        for class_, kinds in lists.items()
        for kind, phrases in kinds.items()
        for phrase in phrases
    )


def _inflected(match: re.Match[str]) -> str:
    return f"({'|'.join(forms(match[1]))})"
