"""The files behind the paths of a command line, and their bytes.

Written without attrs and pathlib: one cold check of one file would spend longer on importing them.
"""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO, NamedTuple

from toolkit.errors import InputError

Reporter = Callable[[InputError], None]

STDIN = "-"
META = ".meta.json"  #: what says something of the text beside it; never a record

_COMPRESSIONS = ("gz", "zst")
_KNOWN = frozenset(("txt", "md", "html", "json", "jsonl", "parquet", "csv"))
_SYNONYMS = {"ndjson": "jsonl", "htm": "html"}


class InputFile(NamedTuple):
    """One file to read: where it is, what it holds and how it is compressed."""

    path: str | None  #: None is standard input
    kind: str  #: `txt`, `md`, `html`, `json`, `jsonl`, `parquet`
    compression: str | None = None

    @property
    def name(self) -> str:
        """How messages call the file."""
        return "standard input" if self.path is None else shown(self.path)

    @property
    def ref(self) -> str:
        """The file's name without its extensions, which is a document's ref."""
        return "stdin" if self.path is None else printable(_split(os.path.basename(self.path))[0])

    @property
    def size(self) -> int:
        """Its bytes on disk, 0 where they cannot be told."""
        try:
            return os.path.getsize(self.path) if self.path is not None else 0
        except OSError:
            return 0

    @property
    def meta(self) -> "InputFile | None":
        """The file that says something of this one, `NAME.meta.json`, if it is there."""
        if self.path is None:
            return None
        folder, name = os.path.split(self.path)
        path = os.path.join(folder, _split(name)[0] + META)
        return InputFile(path, "json") if os.path.isfile(path) else None


def shown(name: str) -> str:
    """Write a path or a ref as one line of valid text, whatever it holds."""
    name = printable(name)
    return name if name.isprintable() else ascii(name)


def printable(name: str) -> str:
    """Replace the bytes of a file name that are not UTF-8."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def find_files(
    paths: Sequence[str], kinds: Sequence[str], report: Reporter, *, input_format: str | None = None
) -> Iterator[InputFile]:
    """Yield the files that the paths name, folders searched recursively in sorted order.

    In a folder only files of the given kinds count, and neither hidden ones nor `*.meta.json`; symbolic
    links to folders inside it are not followed, so that loops end. `input_format` says what standard input
    and named files of no known extension hold.
    """
    for path in paths:
        if path == STDIN:
            yield InputFile(None, input_format or kinds[0])
        elif os.path.isdir(path):
            yield from _in_folder(path, kinds, report)
        else:
            kind, compression = _kind(os.path.basename(path))
            if kind in kinds:
                yield InputFile(path, kind, compression)
            elif input_format:
                yield InputFile(path, input_format, compression)
            elif not os.path.lexists(path):
                report(InputError(f"{shown(path)}: no such file or folder"))
            else:
                report(
                    InputError(
                        f"{shown(path)}: not one of {_suffixes(kinds)}; --input-format tells what it is"
                    )
                )


def is_single(paths: Sequence[str], many: Sequence[str], input_format: str | None) -> bool:
    """Tell whether the paths are one file that cannot hold many, by its kind; `many` are those that can."""
    if len(paths) != 1 or os.path.isdir(paths[0]):
        return False
    kind = _kind(os.path.basename(paths[0]))[0] if paths[0] != STDIN else ""
    return (kind if kind in _KNOWN else input_format) not in many


def _suffixes(kinds: Sequence[str]) -> str:
    return ", ".join("." + kind for kind in kinds)


def _in_folder(folder: str, kinds: Sequence[str], report: Reporter) -> Iterator[InputFile]:
    found = False
    for path in _walk(folder, report):
        kind, compression = _kind(os.path.basename(path))
        if kind in kinds and not path.endswith(META):
            found = True
            yield InputFile(path, kind, compression)
    if not found:
        report(InputError(f"{shown(folder)}: the folder holds nothing to read ({_suffixes(kinds)})"))


def _walk(folder: str, report: Reporter) -> Iterator[str]:
    """Walk depth first without recursion: how deep folders go is not ours to say."""
    stack = [(folder, True)]
    while stack:
        path, is_folder = stack.pop()
        if not is_folder:
            yield path
            continue
        try:
            with os.scandir(path) as entries:
                visible = [entry for entry in entries if not entry.name.startswith(".")]
                folders = [(entry.path, True) for entry in visible if entry.is_dir(follow_symlinks=False)]
                files = [(entry.path, False) for entry in visible if _is_file(entry)]
        except OSError as error:
            report(InputError(f"{shown(path)}: {reason(error)}"))
            continue
        stack.extend(sorted(folders + files, reverse=True))


def _is_file(entry: "os.DirEntry[str]") -> bool:
    """Tell whether an entry is a file; a link to itself counts as one, so that it is told as unreadable."""
    try:
        return entry.is_file()
    except OSError:
        return True


def _kind(name: str) -> tuple[str, str | None]:
    """Tell what a file holds and how it is compressed, by its extensions."""
    _, kind, compression = _split(name)
    return _SYNONYMS.get(kind, kind), compression


def _split(name: str) -> tuple[str, str, str | None]:
    """Split a name into what stands before its extensions, its kind and its compression."""
    stem, _, suffix = name.rpartition(".")
    compression = suffix.lower() if stem and suffix.lower() in _COMPRESSIONS else None
    if compression:
        name = stem
        stem, _, suffix = name.rpartition(".")
    return (stem, suffix.lower(), compression) if stem else (name, "", compression)


@contextmanager
def open_bytes(file: InputFile) -> Iterator[BinaryIO]:
    """Open a file for reading, decompressed; raise `InputError` for whatever keeps it from being read.

    Of a compressed file that is cut off or damaged all that can be read is read first.
    """
    try:
        if file.path is None:
            yield sys.stdin.buffer
        elif file.compression is None:
            with open(file.path, "rb") as stream:
                yield stream
        else:
            from toolkit.inputs.packed import open_packed  # noqa: PLC0415 - loads the compressions

            with open_packed(file.path, file.compression) as packed:
                yield packed
                packed.check()
    except OSError as error:
        raise InputError(f"{file.name}: {reason(error)}") from error


def position(stream: BinaryIO) -> int:
    """Return how many bytes on disk have been read, 0 where the stream is not a file."""
    try:
        behind: BinaryIO = getattr(stream, "behind", stream)
        return behind.tell()
    except (OSError, ValueError):
        return 0


def reason(error: Exception) -> str:
    """Say why something cannot be read or written, in lower case and without its path."""
    text = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return text[0].lower() + text[1:]
