"""The words and word orders of a language, read once from `lexicons/<language>/temporal.toml`."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from toolkit.errors import SchemaError


@cache
def lexicon(language: str = "en") -> dict[str, Any]:
    """Read the lexicon of a language; SchemaError where there is none or it is malformed."""
    source = files("toolkit").joinpath(f"lexicons/{language}/temporal.toml")
    try:
        with source.open("rb") as stream:
            return tomllib.load(stream)
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise SchemaError(f"lexicon temporal.toml of {language!r} cannot be read: {error}") from error


@cache
def word_set(name: str, language: str = "en", table: str | None = None) -> frozenset[str]:
    """Return one list of words, from the top of the lexicon or from one of its tables."""
    data = lexicon(language)
    return frozenset((data if table is None else data[table])[name].split())
