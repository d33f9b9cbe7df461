"""Reference facts: states, organisations, offices and who held them when.

The data files stand in `data/`, with their sources in `data/SOURCES.md`. They fill names and offices in;
they never override what a text says.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.reference.holders import Holder, holders, office_on, office_title
    from toolkit.reference.incumbents import incumbent
    from toolkit.reference.names import by_surname, is_known, people
    from toolkit.reference.offices import Office, honorifics, modifiers, titles
    from toolkit.reference.resolve import Resolution, find_person
    from toolkit.reference.sides import (
        Side,
        SideName,
        demonym,
        official_name,
        places,
        short_name,
        side,
        side_names,
        sides,
    )

__all__ = [
    "Holder",
    "Office",
    "Resolution",
    "Side",
    "SideName",
    "by_surname",
    "demonym",
    "find_person",
    "holders",
    "honorifics",
    "incumbent",
    "is_known",
    "modifiers",
    "office_on",
    "office_title",
    "official_name",
    "people",
    "places",
    "short_name",
    "side",
    "side_names",
    "sides",
    "titles",
]

#: The module of each name: what looks up offices does not load the names of sides.
_MODULES = {
    "holders": ("Holder", "holders", "office_on", "office_title"),
    "incumbents": ("incumbent",),
    "names": ("by_surname", "is_known", "people"),
    "offices": ("Office", "honorifics", "modifiers", "titles"),
    "resolve": ("Resolution", "find_person"),
    "sides": (
        "Side",
        "SideName",
        "demonym",
        "official_name",
        "places",
        "short_name",
        "side",
        "side_names",
        "sides",
    ),
}


class _Package(ModuleType):
    """Keeps `holders` and `sides` functions, although modules have these names as well."""

    def __setattr__(self, name: str, value: object) -> None:
        # Importing a module binds its name here; that must not hide the function.
        if not (name in __all__ and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


def __getattr__(name: str) -> object:
    for module, names in _MODULES.items():
        if name in names:
            return getattr(import_module(f"toolkit.reference.{module}"), name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


sys.modules[__name__].__class__ = _Package
