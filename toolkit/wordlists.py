"""The word lists of a language, as `lexicons/<language>/<name>.toml` or the files of the folder `<name>/` hold them.

What they say is kept beside them in `__pycache__`, as Python keeps the byte code of a module: to read all of them
as TOML takes a sixth of the time of a command that extracts one file. What is kept counts only as long as it is
made of the very bytes of the files.
"""

import marshal
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from hashlib import sha256
from os.path import basename, dirname, isdir, join
from typing import Any, TypeVar

from toolkit.errors import SchemaError

T = TypeVar("T")

_FOLDER = join(dirname(__file__), "lexicons")


@cache
def word_lists(name: str, language: str = "en") -> dict[str, Any]:
    """Read one list, once for all who ask for it; SchemaError where there is none or it is malformed.

    By its path: importlib.resources takes longer to load than the file.
    """
    try:
        return _read(join(_FOLDER, language), name, keeps=not sys.dont_write_bytecode)
    except (OSError, ValueError) as error:
        raise SchemaError(f"lexicon {name} of {language!r} cannot be read: {error}") from error


def worked_out(name: str, language: str, make: Callable[[dict[str, Any]], T], *, by: Iterable[str]) -> T:
    """Return what is made of one list, kept beside it like what the list says.

    `by` are the source files of what makes it: it counts only as long as it was made by them, of this list.
    """
    folder = join(_FOLDER, language)
    try:
        digest = _digest((*_sources(folder, name), *by))
    except OSError:
        return make(
            word_lists(name, language)
        )  # the source is not there: nothing tells whether it is the same
    kept = join(folder, "__pycache__", f"{name}-worked-out.{sys.implementation.cache_tag}")
    return _kept(kept, digest, lambda: make(word_lists(name, language)), keeps=not sys.dont_write_bytecode)


def keep_all() -> None:
    """Keep what all lists say, wherever they are not kept yet."""
    for language in os.listdir(_FOLDER):
        folder = join(_FOLDER, language)
        for name in os.listdir(folder):
            if name.endswith(".toml"):
                _read(folder, name.removesuffix(".toml"), keeps=True)
            elif name[0].isalpha() and isdir(join(folder, name)):
                _read(folder, name, keeps=True)


def _read(folder: str, name: str, *, keeps: bool) -> dict[str, Any]:
    paths = _sources(folder, name)
    kept = join(folder, "__pycache__", f"{name}.{sys.implementation.cache_tag}")
    return _kept(kept, _digest(paths), lambda: _merged(paths), keeps=keeps)


def _sources(folder: str, name: str) -> list[str]:
    """Return the files of a list: one by its name, or all of a folder by its name, sorted."""
    whole = join(folder, name)
    if not isdir(whole):
        return [f"{whole}.toml"]
    return [join(whole, part) for part in sorted(os.listdir(whole)) if part.endswith(".toml")]


def _digest(paths: Iterable[str]) -> bytes:
    digest = sha256()
    for path in paths:
        with open(path, "rb") as file:
            digest.update(file.read())
    return digest.digest()


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


def _kept(path: str, digest: bytes, make: Callable[[], T], *, keeps: bool) -> T:
    """Return what a file keeps under a digest, or make it anew."""
    try:
        with open(path, "rb") as file:
            if file.read(len(digest)) == digest:
                # `marshal.load` asks the file for every few bytes, which takes four times as long
                known: T = marshal.loads(file.read())
                return known
    except (OSError, EOFError, ValueError, TypeError):
        pass  # not kept yet, or cut off
    made = make()
    if keeps:
        _keep(path, digest + marshal.dumps(made))  # type: ignore[arg-type]
    return made


def _keep(path: str, content: bytes) -> None:
    """Write a file in one step, or leave it where that is not allowed: an installation may be for reading only."""
    part = f"{path}.{os.getpid()}"
    try:
        os.makedirs(dirname(path), exist_ok=True)
        with open(part, "wb") as file:
            file.write(content)
        os.replace(part, path)
    except OSError:
        with suppress(OSError):
            os.unlink(part)  # of a full disk
