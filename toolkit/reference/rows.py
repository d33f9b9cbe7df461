"""The rows of the data files about sides, as they stand: what can be looked up without building anything."""

import json
from functools import cache
from pathlib import Path
from typing import Any

_DATA = Path(__file__).with_name("data")


def read(name: str) -> Any:  # noqa: ANN401 - rows of some files are objects, of others names
    """Return the rows of one data file."""
    return json.loads((_DATA / name).read_bytes())


@cache
def rows_of_sides() -> tuple[dict[str, Any], ...]:
    """Return the row of every state, then of every organisation and party."""
    return (*read("sides.json"), *read("organisations.json"))


@cache
def names_of_sides() -> dict[str, str]:
    """Return the side for each name of a state, an organisation, a capital or a seat of government.

    Names are casefolded, without article; what names two sides stands for the first.
    """
    found: dict[str, str] = {}
    for row in rows_of_sides():
        keys = ("aliases", "capitals", "seats") if "alpha2" in row else ("aliases",)
        for name in (row["name"], row.get("official"), *(each for key in keys for each in row.get(key, ()))):
            if name:
                found.setdefault(name.casefold().removeprefix("the "), row["side"])
    return found


@cache
def places_of_sides() -> dict[str, str]:
    """Return the state for each name of a state or capital, casefolded; names that several share are left out."""
    found: dict[str, str | None] = {}
    for row in rows_of_sides():
        if "alpha2" not in row:
            continue
        shared = {name.casefold() for name in (*row.get("ambiguous", ()), *row.get("also", ()))}
        for name in (row["name"], *row.get("aliases", ()), *row.get("capitals", ())):
            key = name.casefold().removeprefix("the ")
            clash = key in shared or found.get(key, row["side"]) != row["side"]
            found[key] = None if clash else row["side"]
    return {name: side for name, side in found.items() if side}
