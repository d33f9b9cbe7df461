"""JSON's own notions of type and equality, which are not quite Python's."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from toolkit.validate.finding import JSON

_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
ALL_TYPES: Final = frozenset(_TYPES)


def is_type(value: JSON, name: str) -> bool:
    """Tell whether a value is of a JSON type; 1.0 is an integer, and true is no number."""
    if isinstance(value, bool):
        return name == "boolean"
    if not isinstance(value, _TYPES[name]):
        return False
    return name != "integer" or not isinstance(value, float) or value.is_integer()


def types_of(values: Sequence[JSON]) -> frozenset[str]:
    """Return the JSON types that some of the values have."""
    return frozenset(name for name in _TYPES for value in values if is_type(value, name))


def equal(one: JSON, two: JSON) -> bool:
    """Compare as JSON does: 1 equals 1.0, but true is not 1."""
    if isinstance(one, bool) or isinstance(two, bool):
        return one is two
    if isinstance(one, dict) and isinstance(two, dict):
        return one.keys() == two.keys() and all(equal(one[key], two[key]) for key in one)
    if isinstance(one, list) and isinstance(two, list):
        return len(one) == len(two) and all(map(equal, one, two))
    return bool(one == two)


def is_listed(value: JSON, listed: Sequence[JSON]) -> bool:
    """Tell whether a value is one of those listed."""
    return value in listed if isinstance(value, str) else any(equal(value, item) for item in listed)


def twins(items: Sequence[JSON]) -> Iterator[tuple[int, int]]:
    """Yield the indices of an earlier item and of a later one that equals it."""
    seen: dict[str, int] = {}
    for index, item in enumerate(items):
        first = seen.setdefault(_canonical(item), index)
        if first != index:
            yield first, index


def _canonical(item: JSON) -> str:
    if isinstance(item, dict):
        return "{" + ",".join(f"{key!r}:{_canonical(item[key])}" for key in sorted(item)) + "}"
    if isinstance(item, list):
        return "[" + ",".join(map(_canonical, item)) + "]"
    if isinstance(item, float) and item.is_integer():
        item = int(item)
    return repr(item)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of the schema as ECMA-262 has it: ASCII classes, and `$` only at the very end."""
    return re.compile(_PIECE.sub(lambda match: r"\Z" if match[0] == "$" else match[0], pattern), re.ASCII)


# A backslash and what it escapes, a class of characters, or the `$` that is neither.
_PIECE = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\$", re.DOTALL)
