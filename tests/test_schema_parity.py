"""The classes mirror the schema's definitions: names, keys, order, types, codes and defaults."""

import re
from types import NoneType, UnionType
from typing import Literal, Union, get_args, get_origin
from urllib.parse import urljoin

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit import models
from toolkit.models.base import EXTENSIONS
from toolkit.models.record import SCHEMA_VERSION as MODEL_VERSION
from toolkit.schema import SCHEMA_VERSION, names, schema
from toolkit.temporal import edtf

FILES = {f"{name}.schema.json": schema(name) for name in names() if name != "vocabulary"}
OPEN_LISTS = {"Topic code", "Side code"}  # plain strings in the classes


def class_name(definition):
    return "".join(word[0].upper() + word[1:] for word in definition["title"].split())


def definitions():
    """Yield (file, definition) for every object that the schemas define."""
    for file, document in FILES.items():
        for definition in (document, *document.get("$defs", {}).values()):
            if definition.get("type") == "object":
                yield file, definition


DEFINITIONS = {class_name(definition): (file, definition) for file, definition in definitions()}
CLASSES = {
    name: value
    for name, value in vars(models).items()
    if attrs.has(value) and name != "Extensible" and isinstance(value, type)
}


def fields(cls):
    return [field for field in attrs.fields(cls) if field.name != EXTENSIONS]


def key(field):
    return field.name.removesuffix("_")


def python_shape(kind):
    """Describe a field's type in terms that a schema can be described in too."""
    if attrs.has(kind):
        return kind.__name__
    origin = get_origin(kind)
    if origin is tuple:
        return ["array", python_shape(get_args(kind)[0])]
    if origin is Literal:
        return ["codes", *get_args(kind)]
    if origin in (Union, UnionType):
        members = [member for member in get_args(kind) if member is not NoneType]
        inner = "number" if set(members) == {int, float} else python_shape(*members)
        return ["or null", inner] if NoneType in get_args(kind) else inner
    return {str: "string", int: "integer", bool: "boolean"}[kind]


def schema_shape(node, file):
    if "$ref" in node:
        place, _, fragment = urljoin(file, node["$ref"]).partition("#")
        target = FILES[place]
        for step in filter(None, fragment.split("/")):
            target = target[step]
        return schema_shape(target, place)
    if "anyOf" in node:
        shapes = [schema_shape(branch, file) for branch in node["anyOf"]]
        inner = {str(shape): shape for shape in shapes if shape != "null"}
        assert len(inner) == 1, f"{node} mixes shapes"
        (shape,) = inner.values()
        return ["or null", shape] if "null" in shapes else shape
    if "enum" in node:
        return "string" if node["title"] in OPEN_LISTS else ["codes", *node["enum"]]
    if "const" in node:
        return "string"
    if node["type"] == "array":
        return ["array", schema_shape(node["items"], file)]
    if node["type"] == "object":
        return class_name(node)
    return node["type"]


def test_there_is_a_class_for_each_definition_and_no_other():
    assert set(CLASSES) == set(DEFINITIONS)


@pytest.mark.parametrize("name", DEFINITIONS)
def test_the_keys_are_the_same_in_the_same_order(name):
    _, definition = DEFINITIONS[name]
    assert [key(field) for field in fields(CLASSES[name])] == list(definition["properties"])


@pytest.mark.parametrize("name", DEFINITIONS)
def test_the_types_and_codes_are_the_same(name):
    file, definition = DEFINITIONS[name]
    shapes = {key(field): python_shape(field.type) for field in fields(CLASSES[name])}
    expected = {prop: schema_shape(node, file) for prop, node in definition["properties"].items()}
    assert shapes == expected


@pytest.mark.parametrize("name", DEFINITIONS)
def test_a_key_that_is_not_required_is_optional(name):
    _, definition = DEFINITIONS[name]
    optional = {key(field) for field in fields(CLASSES[name]) if field.metadata.get("optional")}
    assert optional == set(definition["properties"]) - set(definition["required"])


@pytest.mark.parametrize("name", DEFINITIONS)
def test_a_default_is_what_stands_where_nothing_is_known(name):
    """Null where null is allowed, an empty list for lists, and else a code of the list or none at all."""
    for field in fields(CLASSES[name]):
        shape = python_shape(field.type)
        if shape[0] == "or null":
            assert field.default is None
        elif shape[0] == "array":
            assert field.default == ()
        elif field.default is not attrs.NOTHING:
            assert field.default == SCHEMA_VERSION or field.default in shape, field.name


@pytest.mark.parametrize("name", DEFINITIONS)
def test_a_class_is_a_value(name):
    cls = CLASSES[name]
    assert cls.__setattr__ is not object.__setattr__, "is not frozen"
    assert cls.__hash__ is not None
    assert "__dict__" not in dir(cls), "has no slots"


def test_the_versions_are_one():
    assert (
        MODEL_VERSION
        == SCHEMA_VERSION
        == FILES["call-record.schema.json"]["properties"]["schema_version"]["const"]
    )


EDTF = re.compile(FILES["scalars.schema.json"]["$defs"]["edtf"]["pattern"])


@settings(max_examples=300, deadline=None)
@given(st.from_regex(EDTF, fullmatch=True, alphabet="0123456789X-/.?~%"))
def test_dates_that_the_schema_accepts_are_dates_that_can_be_read(value):
    assert edtf.is_valid(value) or "-02-29" in value  # which years have that day is no matter of a pattern
