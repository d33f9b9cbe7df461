"""Parts of messages: names of places, choices, types."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from toolkit.validate.finding import JSON, Path, shown

_LISTED: Final = 6
_NAME_LIMIT: Final = 80
ARTICLES: Final = {"object": "an object", "array": "an array", "integer": "an integer", "null": "null"}


def name_of(path: Path) -> str:
    """Name a place as one would in a program: `participants[0].side`; long ones lose their beginning."""
    if not path:
        return "The record"
    name = "".join(f"[{part}]" if isinstance(part, int) else f".{shown(part, 42)[1:-1]}" for part in path)
    name = name.removeprefix(".")
    return name if len(name) <= _NAME_LIMIT else f"…{name[1 - _NAME_LIMIT :]}"


def choice(words: Sequence[str]) -> str:
    """List the words of a choice, or the first of many."""
    if len(words) <= 2 * _LISTED:
        return ", ".join(words)
    return f"{', '.join(words[:_LISTED])} … ({len(words)} in all)"


def either(words: Sequence[str]) -> str:
    """Join words by commas and "or"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}" if words else ""


def type_order(name: str) -> tuple[bool, str]:
    """Sort JSON types with null last."""
    return name == "null", name


def type_name(value: JSON) -> str:
    """Name a value by its JSON type."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return f"the boolean {shown(value)}"
    if isinstance(value, str):
        return f"the string {shown(value, 40)}"
    if isinstance(value, int | float):
        return f"the number {shown(value, 40)}"
    return shown(value)


def type_hint(value: JSON, names: Sequence[str]) -> str | None:
    """Say how a value of the wrong type is likely to be mended."""
    if isinstance(value, str):
        if "integer" in names and value.strip().lstrip("-").isdecimal():
            return "Write the number without quotation marks."
        if "boolean" in names and value.lower() in ("true", "false"):
            return f"Write {value.lower()} without quotation marks."
        if "null" in names and value.lower() in ("", "null", "none"):
            return "Write null without quotation marks."
    if value is None:
        empty = "an empty array, []" if "array" in names else ""
        return f"Write {empty}." if empty else "Nothing may stand in for it here."
    if "array" in names and not isinstance(value, dict | list):
        return "Put it into an array: [ … ]."
    return None


def empty_value(schema: Mapping[str, Any]) -> str | None:
    """Return what stands for "nothing known" under a schema."""
    allowed = schema.get("type")
    names = {allowed} if isinstance(allowed, str) else set(allowed or ())
    for keyword in ("anyOf", "oneOf"):
        for child in schema.get(keyword, ()):
            if isinstance(child, dict):
                names.add(str(child.get("type")))
    if "null" in names or None in schema.get("enum", ()):
        return "null"
    return "[]" if "array" in names and not schema.get("minItems") else None


def items(count: int) -> str:
    """Return "item" or "items"."""
    return "item" if count == 1 else "items"
