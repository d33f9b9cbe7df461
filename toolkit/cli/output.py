"""Standard output, files written whole or not at all, and messages on standard error."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from toolkit.errors import InputError


class Messages:
    """Collects whether any input failed, and says so on standard error as it happens."""

    def __init__(self, *, quiet: bool = False) -> None:
        self.quiet = quiet
        self.failed = 0

    def error(self, error: InputError) -> None:
        """Report an input that could not be read; quiet does not silence errors."""
        self.failed += 1
        print(f"readout: {error}", file=sys.stderr)

    def note(self, message: str) -> None:
        """Say something that is no error."""
        if not self.quiet:
            print(message, file=sys.stderr)


@contextmanager
def writing(path: str | None) -> Iterator[TextIO]:
    """Open standard output, or a file that appears only when everything is written.

    Raises `InputError` where the file cannot be written.
    """
    if path is None or path == "-":
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape", newline="\n")
        yield sys.stdout
        sys.stdout.flush()
        return
    folder = os.path.dirname(os.path.abspath(path))
    try:
        handle, temporary = tempfile.mkstemp(prefix=".readout-", dir=folder)
    except OSError as error:
        message = f"{path}: cannot be written: {error.strerror or error}"
        raise InputError(message) from error
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            yield stream
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(temporary, 0o666 & ~mask)
        os.replace(temporary, path)
    except BaseException:
        if os.path.exists(temporary):
            os.unlink(temporary)
        raise
