"""JSON values to objects: a closure for each type of field, compiled at first use."""

from collections.abc import Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, Literal, NoReturn, Union, get_args, get_origin

from attrs import fields, has

from toolkit.codec.keys import Convert, key_of, nullable
from toolkit.models.base import EXTENSIONS

_ABSENT: Final = object()


class Misfit(Exception):  # noqa: N818 - never seen outside this package
    """A value that the model has no place for; its path is gathered on the way out."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.path: list[str | int] = []

    @property
    def pointer(self) -> str:
        """Return the JSON Pointer of the value."""
        steps = (str(step).replace("~", "~0").replace("/", "~1") for step in reversed(self.path))
        return "".join("/" + step for step in steps)


@cache
def decoder(kind: Any) -> Convert:  # noqa: ANN401 - any type that a field may have
    """Return the function that reads a JSON value as `kind`; it raises `Misfit`."""
    if has(kind):
        return _object_decoder(kind)
    origin = get_origin(kind)
    if origin is tuple:
        return _array_decoder(decoder(get_args(kind)[0]))
    if origin is Literal:
        return _code_decoder(get_args(kind))
    if origin in (Union, UnionType):
        members = [member for member in get_args(kind) if member is not NoneType]
        if set(members) == {int, float}:
            return _number
        (member,) = members
        return nullable(decoder(member))
    return {str: _string, int: _integer, bool: _boolean}[kind]


def _object_decoder(kind: type) -> Convert:
    plan = [
        (key_of(field.name), field.name, decoder(field.type), field.metadata.get("optional", False))
        for field in fields(kind)
        if field.name != EXTENSIONS
    ]
    known = frozenset(key for key, *_ in plan)

    def read(data: Any) -> Any:  # noqa: ANN401
        if type(data) is not dict and not isinstance(data, Mapping):
            _expected("an object", data)
        values: dict[str, Any] = {}
        key = ""
        try:
            for key, name, convert, may_lack in plan:
                value = data.get(key, _ABSENT)
                if value is not _ABSENT:
                    values[name] = convert(value)
                elif not may_lack:
                    break
            else:
                key = ""
        except Misfit as misfit:
            misfit.path.append(key)
            raise
        if key:
            message = f"lacks the key {key!r}"
            raise Misfit(message)
        if len(values) != len(data):
            values[EXTENSIONS] = _extensions(data, known)
        return kind(**values)

    return read


def _extensions(data: Mapping[str, Any], known: frozenset[str]) -> dict[str, Any]:
    others = {key: value for key, value in data.items() if key not in known}
    for key in others:
        if not (isinstance(key, str) and key.startswith("x_")):
            misfit = Misfit("is no key of this object")
            misfit.path.append(key)
            raise misfit
    return others


def _array_decoder(convert: Convert) -> Convert:
    def read(data: Any) -> Any:  # noqa: ANN401
        if not isinstance(data, list | tuple):
            _expected("an array", data)
        items: list[Any] = []
        try:
            for item in data:
                items.append(convert(item))  # noqa: PERF401 - the handler needs the index
        except Misfit as misfit:
            misfit.path.append(len(items))
            raise
        return tuple(items)

    return read


def _code_decoder(codes: tuple[str, ...]) -> Convert:
    members = frozenset(codes)

    def read(value: Any) -> Any:  # noqa: ANN401
        if not isinstance(value, str) or value not in members:
            _expected("one of " + ", ".join(codes), value)
        return value

    return read


def _string(value: Any) -> str:  # noqa: ANN401
    return value if isinstance(value, str) else _expected("a string", value)


def _boolean(value: Any) -> bool:  # noqa: ANN401
    return value if isinstance(value, bool) else _expected("true or false", value)


def _integer(value: Any) -> int:  # noqa: ANN401
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return _expected("an integer", value)


def _number(value: Any) -> int | float:  # noqa: ANN401
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    return _expected("a number", value)


def _expected(what: str, value: object) -> NoReturn:
    shown = repr(value)
    message = f"expected {what}, found {shown if len(shown) <= 60 else shown[:57] + '...'}"
    raise Misfit(message)
