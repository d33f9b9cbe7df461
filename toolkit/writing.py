"""Where data goes: standard output, or a file that is written whole or not at all."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from errno import ENOTDIR
from io import TextIOWrapper
from typing import Any, BinaryIO, Final, TextIO

from toolkit.errors import InputError

_PACKED: Final = (".gz", ".zst")  #: endings of the names of compressed outputs


@contextmanager
def writing(path: str | None) -> Iterator[TextIO]:
    """Open the output; a file takes its name only when the block ends without an exception."""
    if path is None or path == "-":
        try:
            yield sys.stdout
            sys.stdout.flush()
        except OSError as error:
            if isinstance(error, BrokenPipeError) or error.filename is not None:
                raise
            raise _cannot_write("standard output", error) from error
        return
    target = os.path.realpath(path)
    try:
        if os.path.exists(target) and not os.path.isfile(target):
            with open(target, "w", encoding="utf-8", newline="") as stream:  # a device or a pipe
                yield stream
            return
        with _replacing(target) as stream:
            yield stream
    except OSError as error:
        if isinstance(error, BrokenPipeError) or error.filename not in {None, target, _part(target)}:
            raise
        raise _cannot_write(path, error) from error


def _cannot_write(path: str, error: OSError) -> InputError:
    from toolkit.inputs.files import reason, shown  # noqa: PLC0415

    return InputError(f"cannot write {shown(path)}: {reason(error)}")


def refuse_input(output: str | None, paths: Sequence[str], kinds: Sequence[str]) -> None:
    """Raise `InputError` where the output is one of the inputs, which would be gone."""
    if output in (None, "-") or not os.path.isfile(output):
        return
    from toolkit.inputs.files import find_files, shown  # noqa: PLC0415

    for file in find_files(paths, kinds, lambda _: None, input_format=kinds[0]):
        if file.path is not None and os.path.exists(file.path) and os.path.samefile(file.path, output):
            raise InputError(f"cannot write {shown(output)}: it is one of the inputs")


@contextmanager
def _replacing(target: str) -> Iterator[TextIO]:
    part = _part(target)
    try:
        with _new_file(part, target) as stream:
            yield stream
        if os.path.exists(target):
            os.chmod(part, os.stat(target).st_mode & 0o7777)
        os.replace(part, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(part)
        raise


@contextmanager
def _new_file(path: str, name: str) -> Iterator[TextIO]:
    """Write a file and bring it to the disk, compressed as `name` says; the same text gives the same bytes."""
    if not name.endswith(_PACKED):
        with open(path, "w", encoding="utf-8", newline="") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        return
    with open(path, "wb") as raw:
        with TextIOWrapper(_packer(raw, name), "utf-8", newline="") as stream:
            yield stream
        raw.flush()
        os.fsync(raw.fileno())


def _packer(raw: BinaryIO, name: str) -> Any:  # noqa: ANN401 - what bytes can be written to
    if name.endswith(".gz"):
        from gzip import GzipFile  # noqa: PLC0415

        return GzipFile("", "wb", 6, raw, mtime=0)
    from zstandard import ZstdCompressor  # noqa: PLC0415

    return ZstdCompressor().stream_writer(raw, closefd=False)


def packs(path: str) -> bool:
    """Tell whether an output is compressed."""
    return path.endswith(_PACKED)


def pack(source: str, target: str) -> None:
    """Write a file of text to another, compressed as its name says, whole or not at all."""
    from shutil import copyfileobj  # noqa: PLC0415

    with open(source, encoding="utf-8", newline="") as text, writing(target) as stream:
        copyfileobj(text, stream, 1 << 20)


@contextmanager
def replacing_folder(path: str) -> Iterator[str]:
    """Yield a new folder beside the one named, whose files move there when the block ends without an exception.

    A folder that is there keeps its other files. Raises `InputError` where it cannot be written.
    """
    target = os.path.realpath(path)
    part = _part(target)
    try:
        if os.path.exists(target) and not os.path.isdir(target):
            raise NotADirectoryError(ENOTDIR, "it is a file, and a folder is needed")
        os.mkdir(part)
        try:
            yield part
            os.makedirs(target, exist_ok=True)
            for name in sorted(os.listdir(part)):
                os.replace(os.path.join(part, name), os.path.join(target, name))
        finally:
            from shutil import rmtree  # noqa: PLC0415 - it loads three compressions, and a folder is removed seldom

            rmtree(part, ignore_errors=True)
    except OSError as error:
        raise _cannot_write(path, error) from error


def _part(target: str) -> str:
    """Name the file to write first: in the same folder, since replacing works within one file system."""
    folder, name = os.path.split(target)
    return os.path.join(folder, f".{name[:200]}.{os.getpid()}.part")
