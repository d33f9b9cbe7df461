"""The word lists of a language, as `lexicons/<language>/<name>.toml` or the files of the folder `<name>/` hold them.

What they say is kept beside them in `__pycache__`, as Python keeps the byte code of a module: to read all of them
as TOML takes a sixth of the time of a command that extracts one file. What is kept counts only as long as it is
made of the very bytes of the files.
"""

import os
from collections.abc import Callable, Iterable
from functools import cache
from os.path import basename, dirname, isdir, join
from typing import Any, TypeVar

from toolkit.errors import SchemaError
from toolkit.keeping import beside
from toolkit.keeping import worked_out as kept_with

T = TypeVar("T")

_FOLDER = join(dirname(__file__), "lexicons")


@cache
def word_lists(name: str, language: str = "en") -> dict[str, Any]:
    """Read one list, once for all who ask for it; SchemaError where there is none or it is malformed.

    By its path: importlib.resources takes longer to load than the file.
    """
    try:
        return _read(join(_FOLDER, language), name)
    except (OSError, ValueError) as error:
        raise SchemaError(f"lexicon {name} of {language!r} cannot be read: {error}") from error


def word_sets(name: str, language: str = "en") -> dict[str, frozenset[str]]:
    """Return the lists of a file that are words with spaces between, each as a set; lists of phrases are left out."""
    lists = word_lists(name, language)
    return {key: frozenset(listed.split()) for key, listed in lists.items() if isinstance(listed, str)}


def worked_out(name: str, language: str, make: Callable[[dict[str, Any]], T], *, by: Iterable[str]) -> T:
    """Return what is made of one list, kept beside it like what the list says.

    `by` are the source files of what makes it: it counts only as long as it was made by them, of this list.
    """
    folder = join(_FOLDER, language)
    sources = (*_sources(folder, name), *by)
    return kept_with(beside(folder, f"{name}-worked-out"), sources, lambda: make(word_lists(name, language)))


def keep_all() -> None:
    """Keep what all lists say, wherever they are not kept yet."""
    for language in os.listdir(_FOLDER):
        folder = join(_FOLDER, language)
        for name in os.listdir(folder):
            if name.endswith(".toml"):
                _read(folder, name.removesuffix(".toml"))
            elif name[0].isalpha() and isdir(join(folder, name)):
                _read(folder, name)


def _read(folder: str, name: str) -> dict[str, Any]:
    paths = _sources(folder, name)
    return kept_with(beside(folder, name), paths, lambda: _merged(paths))


def _sources(folder: str, name: str) -> list[str]:
    """Return the files of a list: one by its name, or all of a folder by its name, sorted."""
    whole = join(folder, name)
    if not isdir(whole):
        return [f"{whole}.toml"]
    return [join(whole, part) for part in sorted(os.listdir(whole)) if part.endswith(".toml")]


def _merged(paths: Iterable[str]) -> dict[str, Any]:
    """Read files of TOML as one: arrays of tables go on, any other key stands in one of them only."""
    import tomllib  # noqa: PLC0415 - where all lists are kept, nobody needs it

    merged: dict[str, Any] = {}
    for path in paths:
        with open(path, "rb") as file:
            try:
                said = tomllib.load(file)
            except ValueError as error:
                raise ValueError(f"{basename(path)}: {error}") from error
        for key, value in said.items():
            if key not in merged:
                merged[key] = value
            elif isinstance(value, list) and isinstance(merged[key], list):
                merged[key] += value
            else:
                raise ValueError(f"{basename(path)}: {key!r} stands in another file too")
    return merged
