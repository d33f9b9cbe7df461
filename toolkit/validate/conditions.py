"""Put the `if` of a schema into words."""

from collections.abc import Mapping
from typing import Any, Final

from toolkit.validate.finding import JSON, shortened, shown

_LIMIT: Final = 120


def where(value: Mapping[str, JSON], keys: frozenset[str]) -> str:
    """Say of a condition that holds what an object has under the keys that it looks at."""
    clauses = [_state(key, value[key]) for key in value if key in keys]
    return shortened(f"where {' and '.join(clauses) or 'the other values are as they are'}", _LIMIT)


def unless(test: JSON) -> str:
    """Say of a condition that does not hold what would make it hold."""
    return shortened(f"unless {' and '.join(_clauses(test)) or 'other values change'}", _LIMIT)


def mentioned(test: JSON) -> frozenset[str]:
    """Return the keys that an `if` looks at."""
    if not isinstance(test, dict):
        return frozenset()
    keys = {*test.get("properties", ()), *test.get("required", ())}
    for keyword in ("allOf", "anyOf", "oneOf"):
        for child in test.get(keyword, ()):
            keys |= mentioned(child)
    return frozenset(keys | mentioned(test.get("not")))


def _state(key: str, value: JSON) -> str:
    if isinstance(value, dict):
        return f'"{key}" is given'
    if isinstance(value, list):
        return f'"{key}" is {"given" if value else "empty"}'
    return f'"{key}" is {shown(value, 40)}'


def _clauses(test: JSON) -> list[str]:
    clauses: list[str] = []
    if isinstance(test, dict):
        for key, schema in test.get("properties", {}).items():
            if isinstance(schema, dict):
                clauses += _clause(key, schema)
        for child in test.get("allOf", ()):
            clauses += _clauses(child)
        for keyword in ("anyOf", "oneOf"):
            either = [" and ".join(_clauses(child)) for child in test.get(keyword, ())]
            if either and all(either):
                clauses.append(" or ".join(either))
    return clauses


def _clause(key: str, schema: Mapping[str, Any]) -> list[str]:
    if "const" in schema:
        return [f'"{key}" is {shown(schema["const"], 40)}']
    if "enum" in schema:
        return [f'"{key}" is {" or ".join(shown(item, 40) for item in schema["enum"])}']
    if "type" in schema:
        names = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
        return [f'"{key}" is {" or ".join(names)}']
    return []
