"""What takes long to work out, kept in a file beside the source, as Python keeps the byte code of a module.

Where an installation is for reading only, it is kept in the user's cache (`$XDG_CACHE_HOME/readout`, else
`~/.cache/readout`). It is data and no byte code: a Python that is told to write none keeps it all the same, for
without it `extract` takes three times as long to start. What is kept counts only under the digest of all that it
was made of.
"""

import marshal
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from os.path import basename, dirname, expanduser, isabs, join
from typing import BinaryIO, TypeVar, cast
from zlib import crc32

T = TypeVar("T")


def beside(folder: str, name: str) -> str:
    """Return the path of the file that keeps something for a folder's sources."""
    return join(folder, "__pycache__", f"{name}.{sys.implementation.cache_tag}")


def worked_out(path: str, sources: Iterable[str], make: Callable[[], T]) -> T:
    """Return what is made of some files, as one keeps it until any of them changes."""
    try:
        digest = _digest(sources)
    except OSError:  # in an archive: nothing tells whether they are the same
        return make()
    known = read_kept(path, digest)
    if known is not None:
        return cast("T", known)
    made = make()
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
    """Return what a file, or the one that stands for it in the user's cache, keeps under a digest; None for nothing."""
    for place in _places(path):
        try:
            with open(place, "rb") as file:
                if (place == path or _is_own(file)) and file.read(len(digest)) == digest:
                    # `marshal.load` asks the file for every few bytes, which takes four times as long
                    known: object = marshal.loads(file.read())
                    return known
        except (OSError, EOFError, ValueError, TypeError):
            continue  # not kept yet, or cut off
    return None


def keep(path: str, digest: bytes, made: object) -> None:
    """Write a file in one step, in the user's cache where that is not allowed, or leave it."""
    content = digest + marshal.dumps(made)  # type: ignore[arg-type]
    for place in _places(path):
        part = f"{place}.{os.getpid()}"
        try:
            os.makedirs(dirname(place), exist_ok=True)
            with open(part, "wb") as file:
                file.write(content)
            os.replace(part, place)
        except OSError:
            with suppress(OSError):
                os.unlink(part)  # of a full disk
        else:
            return


def _places(path: str) -> Iterator[str]:
    """Yield where something can be kept: beside its source, then in the user's cache, apart for each installation."""
    yield path
    cache = os.environ.get("XDG_CACHE_HOME", "")
    if not isabs(cache):  # as the XDG Base Directory Specification has it
        cache = expanduser(join("~", ".cache"))
    if isabs(cache):
        yield join(cache, "readout", f"{crc32(dirname(path).encode()):08x}", basename(path))


def _is_own(file: BinaryIO) -> bool:
    """Tell whether the user wrote a file: what others left in a cache counts for nothing."""
    return not hasattr(os, "getuid") or os.fstat(file.fileno()).st_uid == os.getuid()
