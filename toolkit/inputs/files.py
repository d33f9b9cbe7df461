"""The files behind the paths of a command line, and their bytes."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from os import scandir
from pathlib import Path
from typing import BinaryIO, cast

from attrs import frozen

from toolkit.errors import InputError

Reporter = Callable[[InputError], None]

STDIN = "-"
COMPRESSIONS = ("gz", "zst")


@frozen
class InputFile:
    """One file to read: where it is, what it holds and how it is compressed."""

    path: Path | None  #: None is standard input
    kind: str  #: `txt`, `md`, `html`, `json`, `jsonl`
    compression: str | None = None

    @property
    def name(self) -> str:
        """How messages call the file; control characters are escaped, so that a message stays a line."""
        if self.path is None:
            return "standard input"
        return shown(self.path)

    @property
    def stem(self) -> str:
        """The file's name without its extensions, which is a document's ref."""
        return printable(self.bare_name)

    @property
    def bare_name(self) -> str:
        """The name without its extensions as the file system has it."""
        return "stdin" if self.path is None else _split(self.path.name)[0]


def shown(path: Path) -> str:
    """Write a path as one line of valid text, whatever its name holds."""
    name = printable(str(path))
    return name if name.isprintable() else ascii(name)


def printable(name: str) -> str:
    """Replace the bytes of a file name that are not UTF-8."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def find_files(
    paths: Sequence[str], kinds: Sequence[str], report: Reporter, *, input_format: str | None = None
) -> Iterator[InputFile]:
    """Yield the files that the paths name, folders searched recursively in sorted order.

    A named file counts whatever its kind where `input_format` says what it holds; in a folder only files of
    the given kinds count, and neither `*.meta.json` nor hidden ones. Symbolic links to folders are
    followed only where the path itself is one, so that loops end.
    """
    for name in paths:
        if name == STDIN:
            yield InputFile(None, input_format or kinds[0])
            continue
        path = Path(name)
        if path.is_dir():
            yield from _in_folder(path, kinds, report)
            continue
        kind, compression = _kind(path.name)
        if kind not in kinds:
            if input_format is None:
                report(InputError(_unknown_kind(path, kinds)))
                continue
            kind = input_format
        yield InputFile(path, kind, compression)


def _unknown_kind(path: Path, kinds: Sequence[str]) -> str:
    if not path.exists():
        return f"{shown(path)}: no such file or folder"
    suffixes = ", ".join("." + kind for kind in kinds)
    return f"{shown(path)}: neither of {suffixes}; say what it holds with --input-format"


def _in_folder(folder: Path, kinds: Sequence[str], report: Reporter) -> Iterator[InputFile]:
    found = False
    for path in _walk(folder, report):
        kind, compression = _kind(path.name)
        if kind in kinds and not path.name.endswith(".meta.json"):
            found = True
            yield InputFile(path, kind, compression)
    if not found:
        suffixes = ", ".join("." + kind for kind in kinds)
        report(InputError(f"{shown(folder)}: the folder holds no file to read ({suffixes})"))


def _walk(folder: Path, report: Reporter) -> Iterator[Path]:
    """Walk depth first without recursion: the depth of folders is the user's, the stack is ours."""
    stack = [(folder, True)]
    while stack:
        path, is_folder = stack.pop()
        if not is_folder:
            yield path
            continue
        try:
            with scandir(path) as entries:
                children = sorted(
                    (entry.name, entry.is_dir(follow_symlinks=False))
                    for entry in entries
                    if not entry.name.startswith(".")
                    and (entry.is_dir(follow_symlinks=False) or entry.is_file())
                )
        except OSError as error:
            report(InputError(f"{shown(path)}: {reason(error)}"))
            continue
        stack.extend((path / name, is_folder) for name, is_folder in reversed(children))


def _kind(name: str) -> tuple[str, str | None]:
    """Tell what a file holds and how it is compressed, by its extensions."""
    _, kind, compression = _split(name)
    return {"ndjson": "jsonl", "htm": "html"}.get(kind, kind), compression


def _split(name: str) -> tuple[str, str, str | None]:
    stem, dot, suffix = name.rpartition(".")
    compression = suffix.lower() if dot and suffix.lower() in COMPRESSIONS else None
    if compression:
        stem, dot, suffix = stem.rpartition(".")
    return (stem, suffix.lower(), compression) if stem else (suffix, "", compression)


@contextmanager
def open_bytes(file: InputFile) -> Iterator[BinaryIO]:
    """Open a file for reading, decompressed; raise `InputError` for whatever keeps it from being read."""
    try:
        if file.path is None:
            yield sys.stdin.buffer
            return
        with _opened(file.path, file.compression) as stream:
            yield stream
    except (OSError, EOFError) as error:
        raise InputError(f"{file.name}: {reason(error)}") from error
    except Exception as error:  # what a decompressor raises is its own: zlib.error, ZstdError
        if type(error).__module__ in {"zlib", "zstandard", "zstandard.backend_c", "zstd"}:
            message = f"{file.name}: not readable as .{file.compression}: {error}"
            raise InputError(message) from error
        raise


@contextmanager
def _opened(path: Path, compression: str | None) -> Iterator[BinaryIO]:
    match compression:
        case "gz":
            import gzip  # noqa: PLC0415

            with gzip.open(path, "rb") as stream:
                yield cast(BinaryIO, stream)
        case "zst":
            import io  # noqa: PLC0415

            import zstandard  # noqa: PLC0415

            with path.open("rb") as raw:
                frames = zstandard.ZstdDecompressor().stream_reader(raw, read_across_frames=True)
                with closing(io.BufferedReader(cast(io.RawIOBase, frames), 1 << 17)) as stream:
                    yield cast(BinaryIO, stream)
        case _:
            with path.open("rb") as stream:
                yield stream


def reason(error: Exception) -> str:
    """Say why a file cannot be opened, in lower case and without its path."""
    text = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return text[0].lower() + text[1:]
