"""Write records that are JSON already: a line each, or an array."""

from collections.abc import Iterable
from typing import TextIO


def write_lines(records: Iterable[str], stream: TextIO) -> None:
    """Write a record a line."""
    for record in records:
        stream.write(record + "\n")


def write_one_or_array(records: Iterable[str], stream: TextIO) -> None:
    """Write the record, an array where there are several, `[]` where there is none; hold one back at most."""
    held = None
    opened = False
    for record in records:
        if held is not None:
            stream.write(_item(held, opened=opened))
            opened = True
        held = record
    if opened and held is not None:
        stream.write(_item(held, opened=True) + "\n]\n")
    else:
        stream.write((held or "[]") + "\n")


def write_array(records: Iterable[str], stream: TextIO) -> None:
    """Write an array, however many there are."""
    opened = False
    for record in records:
        stream.write(_item(record, opened=opened))
        opened = True
    stream.write("\n]\n" if opened else "[]\n")


def _item(record: str, *, opened: bool) -> str:
    return (",\n  " if opened else "[\n  ") + record.replace("\n", "\n  ")
