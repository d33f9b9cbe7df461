"""The words and word orders of a language, from `lexicons/<language>/temporal.toml`."""

from functools import cache
from typing import Any

from toolkit.wordlists import word_lists


def lexicon(language: str = "en") -> dict[str, Any]:
    """Return the lexicon of a language; SchemaError where there is none or it is malformed."""
    return word_lists("temporal", language)


@cache
def word_set(name: str, language: str = "en", table: str | None = None) -> frozenset[str]:
    """Return one list of words, from the top of the lexicon or from one of its tables."""
    data = lexicon(language)
    return frozenset((data if table is None else data[table])[name].split())
