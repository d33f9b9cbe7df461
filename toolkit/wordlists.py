"""The word lists of a language, as `lexicons/<language>/<name>.toml` holds them."""

import tomllib
from functools import cache
from os.path import dirname, join
from typing import Any

from toolkit.errors import SchemaError

_FOLDER = join(dirname(__file__), "lexicons")


@cache
def word_lists(name: str, language: str = "en") -> dict[str, Any]:
    """Read one file, once for all who ask for it; SchemaError where there is none or it is malformed.

    By its path: importlib.resources takes longer to load than the file.
    """
    try:
        with open(join(_FOLDER, language, f"{name}.toml"), "rb") as file:
            return tomllib.load(file)
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise SchemaError(f"lexicon {name}.toml of {language!r} cannot be read: {error}") from error
