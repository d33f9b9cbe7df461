"""Find declared objects, one or a few a module: adding a rule or a format means adding a file."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from os import scandir
from types import MappingProxyType, ModuleType
from typing import TypeVar

from toolkit.errors import RuleError

T = TypeVar("T")


def collect(package: str, kind: type[T], key: str = "code") -> Mapping[str, T]:
    """Return every module-level `kind` object under a package, by its `key`, sorted and read-only.

    Modules are imported in the order of their names, subpackages included; names that begin with an
    underscore are left out. Raises `RuleError` where two different objects claim one key.
    """
    found: dict[str, tuple[T, str]] = {}
    for module in _modules(import_module(package)):
        for value in vars(module).values():
            if not isinstance(value, kind):
                continue
            name = str(getattr(value, key))
            other = found.setdefault(name, (value, module.__name__))
            if other[0] is not value:
                message = f"{name} is declared twice, in {other[1]} and in {module.__name__}"
                raise RuleError(message)
    return MappingProxyType({name: found[name][0] for name in sorted(found)})


def module_names(package: str) -> tuple[str, ...]:
    """Return the names of the modules of a package, sorted, without importing them."""
    return tuple(name for name, is_package in _names(import_module(package)) if not is_package)


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for name, is_package in _names(package):
        module = import_module(f"{package.__name__}.{name}")
        if is_package:
            yield from _modules(module)
        else:
            yield module


def _names(package: ModuleType) -> list[tuple[str, bool]]:
    """List a package's modules without pkgutil, which costs as much as importing them all."""
    names: set[tuple[str, bool]] = set()
    for folder in package.__path__:
        try:
            with scandir(folder) as entries:
                for entry in entries:
                    stem, dot, suffix = entry.name.partition(".")
                    if stem.startswith("_"):
                        continue
                    if suffix == "py":
                        names.add((stem, False))
                    elif not dot and entry.is_dir():
                        names.add((stem, True))
        except (NotADirectoryError, FileNotFoundError):  # inside a zip archive
            from pkgutil import iter_modules  # noqa: PLC0415

            names.update((info.name, info.ispkg) for info in iter_modules([folder]))
    return sorted(names)
