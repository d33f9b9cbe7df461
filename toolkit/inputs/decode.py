"""From bytes to text, or to a message that says which byte is wrong."""

import codecs
from contextlib import suppress

from toolkit.errors import InputError

# The longer mark first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SIGNATURES = (
    (b"%PDF-", "a PDF; save it as text first"),
    (b"PK\x03\x04", "a ZIP archive or an office document; save it as text first"),
    (b"\xd0\xcf\x11\xe0", "an office document; save it as text first"),
    (b"{\\rtf", "a rich-text document; save it as text first"),
    (b"\x1f\x8b", "compressed by gzip, though its name does not end in .gz"),
    (b"\x28\xb5\x2f\xfd", "compressed by zstd, though its name does not end in .zst"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
)


def decode(data: bytes, name: str, encoding: str | None = None) -> str:
    """Decode a whole file, without its byte order mark and with its line ends as they are.

    A byte order mark says the encoding where none is given; the default is UTF-8. Raises `InputError` for
    an empty or binary file and for bytes that the encoding does not know.
    """
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(f"{name}: not a text but {what}")
    for mark, marked in _MARKS:
        if data.startswith(mark) and (
            encoding is None or _normal(encoding) in {marked, marked[:6], "utf-8-sig"}
        ):
            return decode_bytes(data[len(mark) :], name, marked, offset=len(mark))
    return decode_bytes(data, name, encoding)


def decode_bytes(data: bytes, name: str, encoding: str | None = None, offset: int = 0) -> str:
    """Decode bytes of which the first is the file's byte `offset`; see `decode`."""
    encoding = encoding or "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        _refuse_zero(data.find(b"\0", 0, 8192), name, offset)
        place = f"byte {offset + error.start} (0x{data[error.start]:02X}, counting from 0)"
        hint = "name its encoding, as in --encoding windows-1252"
        raise InputError(f"{name}: not {encoding.upper()}: {error.reason} at {place}; {hint}") from error
    except (UnicodeError, LookupError) as error:
        raise InputError(f"{name}: not {encoding.upper()}: {error}") from error
    _refuse_zero(text.find("\0", 0, 8192), name, offset)
    return text


def _refuse_zero(position: int, name: str, offset: int) -> None:
    if position >= 0:
        place = f"character {offset + position} is U+0000"
        raise InputError(f"{name}: not a text but binary ({place}), unless --encoding utf-16 fits")


def check_encoding(encoding: str) -> str:
    """Return a text encoding's name as Python calls it; raise `InputError` where it knows none."""
    try:
        codec = codecs.lookup(encoding)
        with suppress(UnicodeError):  # half a character is no fault of the encoding
            b"a".decode(encoding)
    except (LookupError, ValueError) as error:  # codecs that make no text, as rot13, are refused as well
        message = f"unknown encoding {encoding!r}; common ones are utf-8, utf-16, windows-1252, iso-8859-1"
        raise InputError(message) from error
    return codec.name


def _normal(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return encoding
