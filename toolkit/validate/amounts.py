"""The words for what is too short, too long, too few, too many or repeated."""

from collections.abc import Sequence
from typing import Any

from toolkit.validate.defect import (
    EMPTY,
    OUT_OF_RANGE,
    REPEATED,
    TOO_FEW,
    TOO_LONG,
    TOO_MANY,
    Defect,
    defect_of,
)
from toolkit.validate.finding import Path, shown
from toolkit.validate.phrases import (
    items,
    name_of,
)


def too_short(path: Path, value: str, least: int) -> Defect:
    """Say that a string is empty or too short."""
    if not value:
        message = f"{name_of(path)} is empty."
        return defect_of(EMPTY, path, message, '""', "a text", "Write null where nothing is known.")
    expected = f"at least {least} characters"
    return defect_of(EMPTY, path, f"{name_of(path)} is too short: {shown(value)}.", shown(value), expected)


def too_long(path: Path, value: str, most: int) -> Defect:
    """Say that a string is too long."""
    expected = f"at most {most} characters"
    return defect_of(
        TOO_LONG, path, f"{name_of(path)} is {len(value)} characters long.", shown(value), expected
    )


def out_of_range(path: Path, value: float, expected: str) -> Defect:
    """Say that a number is too small, too large or off the grid."""
    return defect_of(
        OUT_OF_RANGE, path, f"{name_of(path)} must be {expected}, not {shown(value)}.", shown(value), expected
    )


def too_few(path: Path, value: Sequence[Any], least: int, what: str = "") -> Defect:
    """Say that an array has too few items."""
    expected = f"at least {least} {items(least)} {what}".strip()
    return defect_of(
        TOO_FEW, path, f"{name_of(path)} needs {expected}, and has {len(value)}.", shown(value), expected
    )


def too_many(path: Path, value: Sequence[Any], most: int, what: str = "") -> Defect:
    """Say that an array has too many items."""
    expected = f"at most {most} {items(most)} {what}".strip()
    return defect_of(
        TOO_MANY, path, f"{name_of(path)} may have {expected}, and has {len(value)}.", shown(value), expected
    )


def repeated(path: Path, value: Sequence[Any], first: int, again: int) -> Defect:
    """Say that an array holds the same item twice."""
    return defect_of(
        REPEATED,
        (*path, again),
        f"{name_of(path)} holds the same item twice, as items {first} and {again}: {shown(value[again], 60)}.",
        shown(value[again]),
        "each item once",
        "Remove one of the two.",
    )
