"""The register of people as it is stored, one line a person: a line is read when somebody asks for the person.

Reading all 5,000 takes longer than the rest of a look-up, and a text or a record asks for a handful.
"""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).with_name("data") / "holders.json"
_ABOVE = 2  #: lines above the first person: the sources, and the name of the list
_LETTERS = re.compile(r"[a-z]+")


@cache
def stored() -> bytes:
    """Return the whole register as it is stored, in JSON."""
    return _FILE.read_bytes()


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
    begun = f'["{side}","'.encode()
    return [number for number, line in enumerate(lines()) if begun in line]


def bearing(name: str) -> list[int]:
    """Return the numbers of all who bear a name, letter case aside: as their name, or as one of the others."""
    key = name.casefold()
    found = []
    for number in _with_letters(max(_LETTERS.findall(key), key=len, default="")):
        name, _, others, *_ = row(number)
        if key == name.casefold() or key in map(str.casefold, others):
            found.append(number)
    return found


def _with_letters(letters: str) -> list[int]:
    """Return the numbers of the lines in which plain letters stand in a row, in any case."""
    if not letters:  # a name in another script: whose it is tells each row
        return list(range(len(lines())))
    text, sought = _lowered(), letters.encode()
    found: dict[int, None] = {}
    at = text.find(sought)
    number, line = -_ABOVE, 0
    while at >= 0:
        number += text.count(b"\n", line, at)
        end = text.find(b"\n", at)
        if 0 <= number < len(lines()):
            found[number] = None
        if end < 0:
            break
        line, at = end, text.find(sought, end)
    return list(found)


@cache
def _lowered() -> bytes:
    return stored().lower()
