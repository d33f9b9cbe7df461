"""What takes long to work out, kept in a file beside the source, as Python keeps the byte code of a module.

What is kept counts only under the digest of all that it was made of.
"""

import marshal
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from os.path import dirname, join
from typing import TypeVar, cast

T = TypeVar("T")


def beside(folder: str, name: str) -> str:
    """Return the path of the file that keeps something for a folder's sources."""
    return join(folder, "__pycache__", f"{name}.{sys.implementation.cache_tag}")


def worked_out(path: str, sources: Iterable[str], make: Callable[[], T], *, always: bool = False) -> T:
    """Return what is made of some files, as one keeps it until any of them changes.

    `always` keeps it even where Python is told to keep no byte code.
    """
    try:
        digest = _digest(sources)
    except OSError:  # in an archive: nothing tells whether they are the same
        return make()
    known = read_kept(path, digest)
    if known is not None:
        return cast("T", known)
    made = make()
    if always or not sys.dont_write_bytecode:
        keep(path, digest, made)
    return made


def _digest(paths: Iterable[str]) -> bytes:
    from hashlib import sha256  # noqa: PLC0415 - a cold check of a record keeps nothing and needs none

    digest = sha256()
    for path in paths:
        with open(path, "rb") as file:
            digest.update(file.read())
    return digest.digest()


def read_kept(path: str, digest: bytes) -> object:
    """Return what a file keeps under a digest; None where it keeps nothing, or something else."""
    try:
        with open(path, "rb") as file:
            if file.read(len(digest)) == digest:
                # `marshal.load` asks the file for every few bytes, which takes four times as long
                known: object = marshal.loads(file.read())
                return known
    except (OSError, EOFError, ValueError, TypeError):
        pass  # not kept yet, or cut off
    return None


def keep(path: str, digest: bytes, made: object) -> None:
    """Write a file in one step, or leave it where that is not allowed: an installation may be for reading only."""
    part = f"{path}.{os.getpid()}"
    try:
        os.makedirs(dirname(path), exist_ok=True)
        with open(part, "wb") as file:
            file.write(digest + marshal.dumps(made))  # type: ignore[arg-type]
        os.replace(part, path)
    except OSError:
        with suppress(OSError):
            os.unlink(part)  # of a full disk
