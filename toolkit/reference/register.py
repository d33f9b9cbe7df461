"""The register of people as it is stored, one line a person: a line is read when somebody asks for the person.

Reading all 5,000 takes longer than the rest of a look-up, and a text or a record asks for a handful.
"""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from toolkit.patterns import awaited
from toolkit.reference.rows import stored_bytes

_ABOVE = 2  #: lines above the first person: the sources, and the name of the list
#: What stands in the file as it stands in a name, but for the case of letters.
_PLAIN = awaited(r"[ !#-\[\]-~]+")


@cache
def stored() -> bytes:
    """Return the whole register as it is stored, in JSON."""
    return stored_bytes("holders.json")


@cache
def lines() -> tuple[bytes, ...]:
    """Return the stored line of each person, in order: a JSON array with the comma after it."""
    return tuple(stored().rstrip().split(b"\n")[_ABOVE:-1])


@cache
def sources() -> list[str]:
    """Return the sources that terms count."""
    first = stored().partition(b"\n")[0]
    named: list[str] = json.loads(first.rstrip(b",") + b"}")["sources"]
    return named


def row(number: int) -> list[Any]:
    """Return the row of one person: name, family name, other names, Wikidata item, terms."""
    read: list[Any] = json.loads(lines()[number].rstrip(b","))
    return read


def names() -> str:
    """Return the names of all people, each person's on a line of their own, separated by spaces."""
    heads = b"\n".join([line[2 : line.index(b"],")] for line in lines()]).decode("utf-8")
    for between in ('","', '",["', '",['):
        heads = heads.replace(between, " ")
    return heads.replace('"\n', "\n").replace('\\"', '"')


def of_side(side: str) -> list[int]:
    """Return the numbers of all who held an office of a side."""
    return [number for number, _, _ in _holding(stored(), f'["{side}","'.encode())]


def bearing(name: str) -> dict[int, list[Any]]:
    """Return the rows of all who bear a name, letter case aside, as their name or as one of the others.

    They are found without reading, or even counting, the lines of anybody else.
    """
    key = name.casefold()
    # A dotted capital İ has an i for its lower case, with the dot after it.
    pieces = _PLAIN.findall(key.replace("i\u0307", "\u0307"))
    found = {}
    for number, line in _with_letters(max(pieces, key=len, default="")):
        read: list[Any] = json.loads(line.rstrip(b","))
        if key == read[0].casefold() or key in map(str.casefold, read[2]):
            found[number] = read
    return found


def _with_letters(letters: str) -> Iterator[tuple[int, bytes]]:
    """Yield the lines in which plain characters stand in a row, in any case, with their numbers."""
    if not letters:  # a name in another script: whose it is tells each row
        yield from enumerate(lines())
        return
    for number, start, end in _holding(_lowered(), letters.encode()):
        yield number, stored()[start:end]


def _holding(text: bytes, sought: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield the number of each person in whose line of the register something stands, and where the line does."""
    at = text.find(sought)
    number, counted = -_ABOVE, 0
    while at >= 0:
        number += text.count(b"\n", counted, at)
        start, end = text.rfind(b"\n", 0, at) + 1, text.find(b"\n", at)
        if number >= 0 and text[start:end] != b"]}":
            yield number, start, end
        counted, at = end, text.find(sought, end)


@cache
def _lowered() -> bytes:
    return stored().lower()
