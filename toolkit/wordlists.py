"""The word lists of a language, as `lexicons/<language>/<name>.toml` holds them.

What a file says is kept beside it in `__pycache__`, as Python keeps the byte code of a module: to read all of them
as TOML takes a sixth of the time of a command that extracts one file. What is kept counts only as long as it is
made of the very bytes of the file.
"""

import marshal
import os
import sys
import tomllib
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from hashlib import sha256
from os.path import dirname, join
from typing import Any, TypeVar

from toolkit.errors import SchemaError

T = TypeVar("T")

_FOLDER = join(dirname(__file__), "lexicons")


@cache
def word_lists(name: str, language: str = "en") -> dict[str, Any]:
    """Read one file, once for all who ask for it; SchemaError where there is none or it is malformed.

    By its path: importlib.resources takes longer to load than the file.
    """
    try:
        return _read(join(_FOLDER, language), f"{name}.toml", keeps=not sys.dont_write_bytecode)
    except (OSError, ValueError) as error:
        raise SchemaError(f"lexicon {name}.toml of {language!r} cannot be read: {error}") from error


def worked_out(name: str, language: str, make: Callable[[dict[str, Any]], T], *, by: Iterable[str]) -> T:
    """Return what is made of one file, kept beside it like what the file says.

    `by` are the source files of what makes it: it counts only as long as it was made by them, of this file.
    """
    lists = word_lists(name, language)
    try:
        digest = sha256()
        for path in (join(_FOLDER, language, f"{name}.toml"), *by):
            with open(path, "rb") as file:
                digest.update(file.read())
    except OSError:
        return make(lists)  # the source is not there: nothing tells whether it is the same
    kept = join(_FOLDER, language, "__pycache__", f"{name}-worked-out.{sys.implementation.cache_tag}")
    return _kept(kept, digest.digest(), lambda: make(lists), keeps=not sys.dont_write_bytecode)


def keep_all() -> None:
    """Keep what all files say, wherever they are not kept yet."""
    for language in os.listdir(_FOLDER):
        for name in os.listdir(join(_FOLDER, language)):
            if name.endswith(".toml"):
                _read(join(_FOLDER, language), name, keeps=True)


def _read(folder: str, name: str, *, keeps: bool) -> dict[str, Any]:
    with open(join(folder, name), "rb") as file:
        written = file.read()
    digest = sha256(written).digest()
    kept = join(folder, "__pycache__", f"{name}.{sys.implementation.cache_tag}")
    return _kept(kept, digest, lambda: tomllib.loads(written.decode("utf-8")), keeps=keeps)


def _kept(path: str, digest: bytes, make: Callable[[], T], *, keeps: bool) -> T:
    """Return what a file keeps under a digest, or make it anew."""
    try:
        with open(path, "rb") as file:
            if file.read(len(digest)) == digest:
                known: T = marshal.load(file)
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
