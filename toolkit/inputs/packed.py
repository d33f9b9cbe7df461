"""Compressed files, read as far as they can be."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from toolkit.errors import InputError
from toolkit.inputs.files import reason, shown

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_PIECE: Final = 1 << 17
_FEW: Final = 1 << 11  #: packed bytes for zstd at once: it unpacks all, and each may become thousands


class Packed(io.BufferedReader):
    """The bytes of a compressed file; one that is damaged ends where it does, and `check` says so."""

    def __init__(self, path: str, compression: str, behind: BinaryIO) -> None:
        self.behind = behind  #: the file itself
        self._name = f"{shown(path)}: not readable as .{compression}"
        self._unpacked = _Unpacked((_gzip if compression == "gz" else _zstd)(behind))
        super().__init__(self._unpacked, _PIECE)

    @property
    def damaged(self) -> bool:
        """Tell whether the reading ended before the file should have."""
        return self._unpacked.error is not None

    def check(self) -> None:
        """Raise `InputError` where it did."""
        error = self._unpacked.error
        if error is not None:
            message = f"{self._name}: {reason(error)}"
            raise InputError(message) from error


@contextmanager
def open_packed(path: str, compression: str) -> Iterator[Packed]:
    """Open a compressed file."""
    with open(path, "rb") as behind, Packed(path, compression, behind) as stream:
        yield stream


class _Unpacked(io.RawIOBase):
    """Pieces of bytes as a stream; an exception among them is its end."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")
        self.error: Exception | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        while not self._rest:
            try:
                piece = next(self._pieces, None)
            except Exception as error:  # a decompressor's own: EOFError, zlib.error, ZstdError
                self.error, piece = error, None
            if piece is None:
                return 0
            self._rest = memoryview(piece)
        space = memoryview(buffer).cast("B")
        count = min(len(space), len(self._rest))
        space[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count


def _gzip(behind: BinaryIO) -> Iterator[bytes]:
    import gzip  # noqa: PLC0415

    stream = gzip.GzipFile(fileobj=behind)
    return iter(lambda: stream.read1(_PIECE), b"")


def _zstd(behind: BinaryIO) -> Iterator[bytes]:
    """Unpack frame after frame; the last has to end with the file."""
    import zstandard  # noqa: PLC0415

    begin: Callable[[], Any] = zstandard.ZstdDecompressor().decompressobj
    frame = None
    while packed := behind.read(_FEW):
        while packed:
            frame = frame or begin()
            yield frame.decompress(packed)
            packed = b""
            if frame.eof:
                packed, frame = frame.unused_data, None
    if frame is not None:
        message = "compressed file ended before its last frame did"
        raise EOFError(message)
