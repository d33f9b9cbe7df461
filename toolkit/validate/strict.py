"""Read JSON as RFC 8259 has it: what Python's reader lets pass is a fault here, and has a place.

The happy path is the standard library's C scanner with one hook; only a text with a fault is looked at
again, in time linear in its length, by modules that are imported for it.
"""

import json
from json.decoder import JSONDecodeError
from typing import Any, Final, NamedTuple

from toolkit.validate.fault import Fault
from toolkit.validate.finding import JSON

_BOM: Final = b"\xef\xbb\xbf"
_MOST: Final = 100_000  #: faults that are told of one text
_CONVERTIBLE: Final = 4_000  #: digits


class Reading(NamedTuple):
    """A text read: `value` holds only where `readable`; `text` is what positions count in."""

    text: str
    value: JSON
    readable: bool
    faults: tuple[Fault, ...] = ()


class _Reader:
    """Python's reader, with hooks that remember what it would let pass.

    Building one costs as much as reading a small record, so an idle one is used again.
    """

    __slots__ = ("decoder", "huge", "lenient")

    def __init__(self) -> None:
        self.lenient = self.huge = False
        self.decoder = self._decoder()

    def _decoder(self, **hooks: JSON) -> json.JSONDecoder:
        return json.JSONDecoder(
            object_pairs_hook=self._members, parse_constant=self._constant, parse_float=self._number, **hooks
        )

    def read(self, text: str) -> JSON:
        """Decode a text; raises as the decoder does."""
        self.lenient = self.huge = False
        try:
            return self.decoder.decode(text)
        except JSONDecodeError:
            raise
        except ValueError:  # an integer of more digits than Python converts
            return self._decoder(parse_int=self._integer).decode(text)

    def _members(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        item = dict(pairs)
        if len(item) != len(pairs):
            self.lenient = True
        return item

    def _constant(self, _: str) -> None:
        self.lenient = True

    def _number(self, digits: str) -> float:
        value = float(digits)
        if value - value != 0:  # infinite
            self.lenient = self.huge = True
            return 0.0
        return value

    def _integer(self, digits: str) -> int:
        if len(digits) > _CONVERTIBLE:
            self.lenient = self.huge = True
            return 0
        return int(digits)


_idle: Final[list[_Reader]] = []


def read(data: bytes | str) -> Reading:
    """Read one JSON text strictly; every defect is a fault, never an exception."""
    faults: list[Fault] = []
    marked = data.startswith("\ufeff") if isinstance(data, str) else data.startswith(_BOM)
    if marked:
        from toolkit.validate.json_faults import byte_order_mark  # noqa: PLC0415

        data = data[1 if isinstance(data, str) else len(_BOM) :]
        faults.append(byte_order_mark())
    try:
        text = data if isinstance(data, str) else data.decode()
    except UnicodeDecodeError as error:
        from toolkit.validate.json_faults import undecodable  # noqa: PLC0415

        fault = undecodable(error.object, error, len(_BOM) if marked else 0)
        return Reading(error.object[: error.start].decode(), None, readable=False, faults=(fault,))
    if not text or text.isspace():
        return Reading(text, None, readable=False, faults=(Fault("JSN-02", 0, 0, "The input is empty."),))
    reader = _idle.pop() if _idle else _Reader()
    try:
        value = reader.read(text)
    except (JSONDecodeError, RecursionError) as error:
        from toolkit.validate.json_syntax import syntax, too_deep  # noqa: PLC0415

        faults.append(syntax(text, error) if isinstance(error, JSONDecodeError) else too_deep(text))
        return Reading(text, None, readable=False, faults=tuple(faults))
    if reader.lenient or "\\" in text:
        found = _lenient(reader, text)
        if any(fault.code == "JSN-09" for fault in found):
            from toolkit.validate.json_faults import without_surrogates  # noqa: PLC0415

            value = reader.read(without_surrogates(text, found))
        faults += _told(found)
    _idle.append(reader)
    return Reading(text, value, readable=True, faults=tuple(faults))


def _lenient(reader: _Reader, text: str) -> list[Fault]:
    """Find what Python's reader lets pass, looking only for what there can be."""
    surrogates = "\\ud" in text or "\\uD" in text
    if not reader.lenient and not surrogates:
        return []
    from itertools import islice  # noqa: PLC0415

    from toolkit.validate.json_faults import lenient, lone_surrogates  # noqa: PLC0415

    found = [*islice(lenient(text, huge=reader.huge), _MOST + 1)] if reader.lenient else []
    found += lone_surrogates(text) if surrogates else ()
    return sorted(found, key=lambda fault: fault.start)


def _told(found: list[Fault]) -> list[Fault]:
    """Keep as many faults as anybody reads; the last one kept says that there are more."""
    if len(found) <= _MOST:
        return found
    last = found[_MOST - 1]
    return [
        *found[: _MOST - 1],
        last._replace(hint=f"{last.hint} There are more such faults after this one."),
    ]
