"""Output that an interrupted run leaves behind and the next run continues: a part and a journal beside it.

The part grows by whole units of input. The journal has a line for each state that is safe on the disk: how
many units are in the part, and how long it is then. Whatever stands after that length is cut off by whoever
continues, so that nothing is lost and nothing is there twice, wherever the power failed.
"""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from time import monotonic
from typing import Any, BinaryIO, Final

from toolkit.errors import InputError
from toolkit.inputs.files import reason, shown

_INTERVAL: Final = 0.5  #: seconds between two states of the journal: what an interruption costs at most


class Resumable:
    """An output that is under way; `done` units were written by earlier runs, which counted `counts`."""

    def __init__(self, part: BinaryIO, journal: BinaryIO, done: int, counts: Mapping[str, int]) -> None:
        self.done = done
        self.counts = dict(counts)
        self._part = part
        self._journal = journal
        self._safe = monotonic()

    def write(self, text: str) -> None:
        """Append text; it counts once its unit is finished."""
        self._part.write(text.encode("utf-8"))

    def note(self, value: object) -> None:
        """Append what JSON can hold, for `noted`."""
        self.write(json.dumps(value) + "\n")

    def finish_unit(self, counts: Mapping[str, int]) -> None:
        """Take note that all of a unit is written, and of the counts so far."""
        self.done += 1
        self.counts = dict(counts)
        if monotonic() - self._safe >= _INTERVAL:
            self.save()

    def save(self) -> None:
        """Bring what is finished to the disk, then the note of it."""
        _sync(self._part)
        state = {"units": self.done, "bytes": self._part.tell(), "counts": self.counts}
        self._journal.write(json.dumps(state).encode("ascii") + b"\n")
        _sync(self._journal)
        self._safe = monotonic()


def noted(part: str) -> Iterator[Any]:
    """Yield what was noted in a part, in order."""
    with open(part, encoding="ascii") as lines:
        yield from map(json.loads, lines)


@contextmanager
def resuming(path: str, run: str, finish: Callable[[str], object] | None = None) -> Iterator[Resumable]:
    """Open an output that continues where an interrupted one of the same `run` stopped.

    The file takes its name when the block ends, or `finish` makes it of the one whose path it is given. An
    exception leaves `.NAME.part` and `.NAME.journal` beside it, also one in `finish`, which then is asked again.
    Raises `InputError` where those belong to another run, or to one that is still going on.
    """
    folder, name = os.path.split(os.path.realpath(path))
    part_path = os.path.join(folder, f".{name[:200]}.part")
    journal_path = os.path.join(folder, f".{name[:200]}.journal")
    try:
        with open(part_path, "ab") as part, open(journal_path, "a+b") as journal:
            _lock(journal, path)
            done, length, counts = _state(journal, run, journal_path)
            if length > os.path.getsize(part_path):
                message = f"{shown(part_path)}: shorter than its journal says; remove both to begin again"
                raise InputError(message)
            part.truncate(length)
            part.seek(length)
            output = Resumable(part, journal, done, counts)
            try:
                yield output
            except BaseException:
                # A unit that is half written is cut off by whoever continues.
                with suppress(OSError):
                    _sync(part)
                raise
            if finish is None:
                _sync(part)
                os.replace(part_path, os.path.join(folder, name))
            else:
                output.save()
                finish(part_path)
                os.unlink(part_path)
            os.unlink(journal_path)
    except OSError as error:
        if isinstance(error, BrokenPipeError) or error.filename not in {None, part_path, journal_path}:
            raise
        message = f"cannot write {shown(path)}: {reason(error)}"
        raise InputError(message) from error


def _state(journal: BinaryIO, run: str, path: str) -> tuple[int, int, dict[str, int]]:
    """Read the last state that was written whole; a journal without any is begun."""
    journal.seek(0)
    lines = [line for line in journal.read().split(b"\n")[:-1] if line]
    if not lines:
        journal.truncate(0)
        journal.write(json.dumps({"run": run}).encode("ascii") + b"\n")
        _sync(journal)
        return 0, 0, {}
    try:
        first, last = json.loads(lines[0]), json.loads(lines[-1])
        if first["run"] != run:
            message = f"{shown(path)}: of a run with other inputs, options or another version; remove it to begin again"
            raise InputError(message)
        state = (0, 0, {}) if len(lines) == 1 else (last["units"], last["bytes"], last["counts"])
    except (ValueError, KeyError, TypeError) as error:
        message = f"{shown(path)}: not a journal of readout"
        raise InputError(message) from error
    # What a broken-off write left behind the last whole line must not run into the next.
    journal.seek(0)
    journal.truncate(journal.read().rfind(b"\n") + 1)
    journal.seek(0, os.SEEK_END)
    return state


def _sync(stream: BinaryIO) -> None:
    stream.flush()
    os.fsync(stream.fileno())


def _lock(stream: BinaryIO, path: str) -> None:
    """Keep a second run off; the lock goes with the process, however it ends, and its workers do not hold it."""
    try:
        from fcntl import LOCK_EX, LOCK_NB, lockf  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    try:
        lockf(stream, LOCK_EX | LOCK_NB)
    except OSError as error:
        message = f"{shown(path)}: another run is writing it"
        raise InputError(message) from error
