"""The rows of the data files about sides, as they stand: what can be looked up without building anything."""

import json
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from os.path import dirname, join
from typing import Any, TypeVar

from toolkit.keeping import beside, worked_out

T = TypeVar("T")

_DATA = join(dirname(__file__), "data")
FILES_OF_SIDES = ("sides.json", "organisations.json")
_FEW = 64  #: names looked for one by one in the files before all of them are put into an index


def stored_bytes(name: str) -> bytes:
    """Return one data file as it is stored; without `pathlib`, which takes longer to load than the file."""
    with open(join(_DATA, name), "rb") as file:
        return file.read()


def read(name: str) -> Any:  # noqa: ANN401 - rows of some files are objects, of others names
    """Return the rows of one data file."""
    return json.loads(stored_bytes(name))


def kept_with(names: Iterable[str], kept: str, make: Callable[[], T], *, by: Iterable[str]) -> T:
    """Return what is made of some data files, as it is kept beside them until they or the sources of what makes it change."""
    return worked_out(beside(_DATA, kept), (*(join(_DATA, name) for name in names), *by), make)


@cache
def rows_of_sides() -> tuple[dict[str, Any], ...]:
    """Return the row of every state, then of every organisation and party."""
    return tuple(row for name in FILES_OF_SIDES for row in read(name))


@cache
def parents_of_sides() -> dict[str, str | None]:
    """Return of every side the one that it is part of."""
    return {row["side"]: row.get("part_of") for row in rows_of_sides()}


@lru_cache(maxsize=4096)
def side_named(name: str) -> str | None:
    """Return the side that a name stands for: of a state, an organisation, a capital or a seat of government.

    Letter case and an article do not count; what names two sides stands for the first.
    """
    key = _key(name)
    few = side_named.cache_info().currsize < _FEW
    return (_names(_rows_with(key)) if few else _all_names()).get(key)


@lru_cache(maxsize=4096)
def state_of_place(name: str) -> str | None:
    """Return the state that is, or has for its capital, what a name stands for; None where several share it."""
    key = _key(name)
    few = state_of_place.cache_info().currsize < _FEW
    return (_places(_rows_with(key)) if few else _all_places()).get(key)


def _key(name: str) -> str:
    return name.casefold().removeprefix("the ")


def _rows_with(key: str) -> Iterable[dict[str, Any]]:
    """Return the rows of the sides in which a casefolded name may stand, read from their lines alone."""
    if not key.isascii() or '"' in key or "\\" in key:
        return rows_of_sides()
    sought = key.encode()
    return [json.loads(line.rstrip(b",")) for line in _lines() if sought in line.lower()]


@cache
def _lines() -> tuple[bytes, ...]:
    """Return the stored line of every side: a JSON object with the comma after it."""
    files = map(stored_bytes, FILES_OF_SIDES)
    return tuple(line for file in files for line in file.split(b"\n") if line[:1] == b"{")


@cache
def _all_names() -> dict[str, str]:
    return _names(rows_of_sides())


@cache
def _all_places() -> dict[str, str | None]:
    return _places(rows_of_sides())


def _names(rows: Iterable[dict[str, Any]]) -> dict[str, str]:
    """Map each name in some rows to its side."""
    found: dict[str, str] = {}
    for row in rows:
        keys = ("aliases", "capitals", "seats") if "alpha2" in row else ("aliases",)
        for name in (row["name"], row.get("official"), *(each for key in keys for each in row.get(key, ()))):
            if name:
                found.setdefault(_key(name), row["side"])
    return found


def _places(rows: Iterable[dict[str, Any]]) -> dict[str, str | None]:
    """Map each name of a state or a capital in some rows to the state, or to None where several share it."""
    found: dict[str, str | None] = {}
    for row in rows:
        if "alpha2" not in row:
            continue
        shared = {name.casefold() for name in (*row.get("ambiguous", ()), *row.get("also", ()))}
        for name in (row["name"], *row.get("aliases", ()), *row.get("capitals", ())):
            key = _key(name)
            clash = key in shared or found.get(key, row["side"]) != row["side"]
            found[key] = None if clash else row["side"]
    return found
