"""Declare an output format of findings; a file in this package that declares one is found by itself."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import NamedTuple, TextIO

from toolkit.discovery import collect
from toolkit.validate.finding import Finding, Report

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


@cache
def findings_formats() -> Mapping[str, FindingsFormat]:
    """Return every format by its name."""
    return collect("toolkit.formats", FindingsFormat, key="name")


def place(path: str | None) -> str:
    """Name an input where it has no path of its own."""
    return path or "<record>"


def as_json(finding: Finding) -> dict[str, object]:
    """Return a finding as a JSON object, its keys in the order of the contract."""
    return finding._asdict()
