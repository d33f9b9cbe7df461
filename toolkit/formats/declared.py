"""Declare an output format of findings; a file in this package that declares one is found by itself."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from typing import Final, NamedTuple, TextIO

from toolkit.discovery import collect, module_names
from toolkit.errors import InputError
from toolkit.validate.finding import Finding, Report

_PACKAGE: Final = "toolkit.formats"
_PREFIX: Final = "findings_"
_TELLING: Final = 20  #: characters by which words are known again, shortened or not

Writer = Callable[[Iterable[Report], TextIO], None]


class FindingsFormat(NamedTuple):
    """One way to write reports: `write` takes them in order, and holds back no more than it must."""

    name: str
    summary: str
    write: Writer


def findings_format(name: str) -> Callable[[Writer], FindingsFormat]:
    """Make a format of a writer whose docstring's first line says what reads it."""

    def declare(write: Writer) -> FindingsFormat:
        return FindingsFormat(name, (write.__doc__ or "").strip().partition("\n")[0], write)

    return declare


def named(name: str) -> FindingsFormat:
    """Return one format, importing its own file alone; raises `InputError` where there is none."""
    if name not in names():
        message = f"there is no format {name!r}; there are {', '.join(names())}"
        raise InputError(message)
    module = import_module(f"{_PACKAGE}.{_PREFIX}{name}")
    return next(value for value in vars(module).values() if isinstance(value, FindingsFormat))


@cache
def names() -> tuple[str, ...]:
    """Return the names of all formats, sorted: the files of this package that begin with `findings_`."""
    return tuple(name.removeprefix(_PREFIX) for name in module_names(_PACKAGE) if name.startswith(_PREFIX))


@cache
def findings_formats() -> Mapping[str, FindingsFormat]:
    """Return every format by its name."""
    return collect(_PACKAGE, FindingsFormat, key="name")


def place(path: str | None) -> str:
    """Name an input where it has no path of its own."""
    return path or "<record>"


def in_repository(path: str | None) -> str:
    """Name an input as services that show findings beside files look for it: without a leading `./`."""
    named = place(path).replace("\\", "/")
    return named.removeprefix("./") or named


def advice(finding: Finding) -> str:
    """Say how to mend what was found: what was expected, unless other words tell it, and the hint."""
    expected, hint = finding.expected or "", finding.hint or ""
    told = f"{finding.message} {hint}"
    if not expected or expected.strip('"')[:_TELLING] in told or (hint and finding.code.startswith("SCH")):
        return hint
    return f"Expected: {expected}. {hint}".rstrip()


def as_json(finding: Finding) -> dict[str, object]:
    """Return a finding as a JSON object, its keys in the order of the contract."""
    return finding._asdict()
