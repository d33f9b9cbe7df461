"""Objects to JSON values: a closure for each type of field, compiled at first use."""

from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin

from attrs import fields, has

from toolkit.codec.keys import Convert, key_of, nullable
from toolkit.models.base import EXTENSIONS


@cache
def _encoder(kind: Any) -> Convert | None:  # noqa: ANN401
    """Return the function that writes a value of `kind`, or None where the value stays as it is."""
    if has(kind):
        return object_encoder(kind)
    if get_origin(kind) is tuple:
        return _array_encoder(_encoder(get_args(kind)[0]))
    if get_origin(kind) in (Union, UnionType):
        encoders = [e for e in map(_encoder, get_args(kind)) if e is not None]
        return nullable(encoders[0]) if encoders else None
    return None


@cache
def object_encoder(kind: type) -> Convert:
    """Return the function that writes an object of a class, keys in the order of its fields."""
    plan = [
        (key_of(field.name), field.name, _encoder(field.type), field.metadata.get("optional", False))
        for field in fields(kind)
        if field.name != EXTENSIONS
    ]

    def encoder(instance: Any) -> dict[str, Any]:  # noqa: ANN401
        data: dict[str, Any] = {}
        for key, name, convert, may_lack in plan:
            value = getattr(instance, name)
            if value is None and may_lack:
                continue
            data[key] = value if convert is None else convert(value)
        if instance.extensions:
            data.update(instance.extensions)
        return data

    return encoder


def _array_encoder(convert: Convert | None) -> Convert:
    return list if convert is None else lambda items: [convert(item) for item in items]
