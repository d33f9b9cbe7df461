"""What reading and writing have in common: the names of keys, and that null stays null."""

from collections.abc import Callable
from typing import Any

Convert = Callable[[Any], Any]


def nullable(convert: Convert) -> Convert:
    """Return a function that converts all but None."""
    return lambda value: None if value is None else convert(value)


def key_of(name: str) -> str:
    """Return a field's JSON key: `class_` stands for the keyword `class`."""
    return name.removesuffix("_")
