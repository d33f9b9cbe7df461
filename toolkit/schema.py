"""The JSON Schemas of the record and their code lists, read when first asked for.

They lie in `schemas/` in a checkout and in `toolkit/_schemas/` in an installed package. Every schema has an
`$id` with the version in it, and what stands under one version never changes. References between them
are relative; `bundled()` holds all that a record needs in one document.
"""

import json
from functools import cache
from os import listdir
from os.path import dirname, join
from typing import Any, Final

from toolkit.errors import SchemaError

SCHEMA_VERSION: Final = "1.0.0"

ROOT: Final = "call-record"  #: name of the schema of a whole record

BUNDLE: Final = "call-record.bundle.json"  #: file of the bundled form, at the side of the parts

FLAT: Final = "call-record.flat.json"  #: file of the form in which all definitions stand side by side

_SCHEMA: Final = ".schema.json"
_FOLDERS: Final = (
    join(dirname(__file__), "_schemas"),
    join(dirname(dirname(__file__)), "schemas"),
)


def schema(name: str | None = None) -> dict[str, Any]:
    """Return one schema by its name, e.g. `evidence`; the record's own where no name is given.

    Raises `SchemaError` where there is none of that name. Each call returns a new object.
    """
    return _parsed(_known(name or ROOT, names(), "schema") + _SCHEMA)


def bundled() -> dict[str, Any]:
    """Return the record's schema with every schema that it refers to embedded under its `$id`."""
    return _parsed(BUNDLE)


def bundled_text() -> str:
    """Return the bundled schema as it is stored, for engines that parse it themselves."""
    return _read(BUNDLE)


def flat_text() -> str:
    """Return the schema with all definitions side by side, as it is stored, for editors."""
    return _read(FLAT)


def vocabulary(name: str) -> dict[str, Any]:
    """Return one code list by its name, e.g. `topics`; raises `SchemaError` where there is none."""
    return _parsed("vocabularies/" + _known(name, vocabularies(), "vocabulary") + ".json")


@cache
def codes(name: str) -> tuple[str, ...]:
    """Return the codes of one vocabulary in its order."""
    return tuple(entry["code"] for entry in vocabulary(name)["entries"])


@cache
def labels(name: str) -> dict[str, str]:
    """Return {code: label} of one vocabulary, in its order."""
    return {entry["code"]: entry["label"] for entry in vocabulary(name)["entries"]}


@cache
def names() -> tuple[str, ...]:
    """Return the names of all schemas, sorted."""
    return _stems("", _SCHEMA)


@cache
def vocabularies() -> tuple[str, ...]:
    """Return the names of all code lists, sorted."""
    return _stems("vocabularies", ".json")


def text(name: str) -> str:
    """Return a schema or a vocabulary as it is stored, by its name."""
    if name in names():
        return _read(name + _SCHEMA)
    known = _known(name, (*vocabularies(), *names()), "schema or vocabulary")
    return _read(f"vocabularies/{known}.json")


def _known(name: str, choices: tuple[str, ...], what: str) -> str:
    if name not in choices:
        message = f"there is no {what} {name!r}; there are {', '.join(choices)}"
        raise SchemaError(message)
    return name


def _parsed(path: str) -> dict[str, Any]:
    try:
        document: dict[str, Any] = json.loads(_read(path))
    except ValueError as error:
        message = f"{path} is no JSON: {error}"
        raise SchemaError(message) from error
    return document


@cache
def _read(path: str) -> str:
    # Opened by path first: importlib.resources takes longer to import than a cold check of one record.
    for folder in _FOLDERS:
        try:
            with open(join(folder, path), encoding="utf-8") as file:
                return file.read()
        except (FileNotFoundError, NotADirectoryError):
            continue
    from importlib.resources import files  # noqa: PLC0415 - inside a zip archive

    try:
        return (files("toolkit") / "_schemas").joinpath(*path.split("/")).read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError, KeyError) as error:
        message = f"the package lacks its file {path}"
        raise SchemaError(message) from error


def _stems(folder: str, suffix: str) -> tuple[str, ...]:
    for root in _FOLDERS:
        try:
            found = listdir(join(root, folder))
        except (FileNotFoundError, NotADirectoryError):
            continue
        return tuple(sorted(name.removesuffix(suffix) for name in found if name.endswith(suffix)))
    from importlib.resources import files  # noqa: PLC0415 - inside a zip archive

    entries = (files("toolkit") / "_schemas").joinpath(*filter(None, [folder])).iterdir()
    return tuple(sorted(e.name.removesuffix(suffix) for e in entries if e.name.endswith(suffix)))
