"""Where data goes: standard output, or a file that is written whole or not at all."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from toolkit.errors import InputError


@contextmanager
def writing(path: str | None) -> Iterator[TextIO]:
    """Open the output; a file takes its name only when the block ends without an exception."""
    if path is None or path == "-":
        yield sys.stdout
        sys.stdout.flush()
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
        from toolkit.inputs.files import reason, shown  # noqa: PLC0415

        raise InputError(f"cannot write {shown(path)}: {reason(error)}") from error


@contextmanager
def _replacing(target: str) -> Iterator[TextIO]:
    part = _part(target)
    try:
        with open(part, "w", encoding="utf-8", newline="") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if os.path.exists(target):
            os.chmod(part, os.stat(target).st_mode & 0o7777)
        os.replace(part, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(part)
        raise


def _part(target: str) -> str:
    """Name the file to write first: in the same folder, since replacing works within one file system."""
    folder, name = os.path.split(target)
    return os.path.join(folder, f".{name[:200]}.{os.getpid()}.part")
