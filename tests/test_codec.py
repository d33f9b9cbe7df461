"""Records to JSON and back: nothing lost, always the same bytes, and errors that say where."""

import copy
import json
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Literal, Union, get_args, get_origin

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toolkit.codec import decode, dumps, encode, loads
from toolkit.errors import RecordError
from toolkit.models import CallRecord, Commitment, DateClaim, Evidence, Topic
from toolkit.schema import schema

SEED = Path(__file__).resolve().parents[1] / "seeds" / "2026-02-04-putin-xi.record.json"
EXAMPLE = schema()["examples"][0]

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXT, inner, max_size=2),
    max_leaves=3,
)
EXTENSIONS = st.dictionaries(TEXT.map("x_{}".format), JSON_VALUES, max_size=2)


@cache
def values(kind):
    """Return a strategy for any value that a field of this type may have."""
    if attrs.has(kind):
        parts = {field.name: values(field.type) for field in attrs.fields(kind) if field.name != "extensions"}
        return st.builds(kind, **parts, extensions=EXTENSIONS)
    origin = get_origin(kind)
    if origin is tuple:
        return st.lists(values(get_args(kind)[0]), max_size=1).map(tuple)
    if origin is Literal:
        return st.sampled_from(get_args(kind))
    if origin in (Union, UnionType):
        return st.one_of([st.none() if member is NoneType else values(member) for member in get_args(kind)])
    return {
        str: TEXT,
        bool: st.booleans(),
        int: st.integers(),
        float: st.floats(allow_nan=False, allow_infinity=False),
    }[kind]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(values(CallRecord), st.sampled_from([None, 2]))
def test_a_record_survives_the_round_trip(record, indent):
    text = dumps(record, indent)
    again = loads(text)
    assert again == record
    assert hash(again) == hash(record)
    assert dumps(again, indent) == text
    assert loads(text.encode()) == record
    assert decode(encode(record)) == record


def test_the_seed_record_is_written_byte_for_byte():
    text = SEED.read_text(encoding="utf-8")
    assert dumps(loads(text)) + "\n" == text


def test_one_line_is_one_line():
    line = dumps(decode(EXAMPLE), None)
    assert "\n" not in line
    assert json.loads(line) == EXAMPLE


def test_keys_are_written_in_the_contracts_order():
    shuffled = json.loads(json.dumps(EXAMPLE, sort_keys=True))
    assert (
        dumps(decode(shuffled)) == dumps(decode(EXAMPLE)) == json.dumps(EXAMPLE, ensure_ascii=False, indent=2)
    )


def objects(value, path=()):
    """Yield (path, object) for every object in a JSON value."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    if isinstance(value, dict):
        yield path, value
    for key, child in items:
        yield from objects(child, (*path, key))


def at(value, path):
    for step in path:
        value = value[step]
    return value


@pytest.mark.parametrize("path", [path for path, _ in objects(EXAMPLE)], ids=str)
def test_keys_of_others_survive_at_every_level(path):
    data = copy.deepcopy(EXAMPLE)
    at(data, path).update({"x_b": {"deep": [1, None]}, "x_a": "é", "x_": 1})
    written = dumps(decode(data))
    assert json.loads(written) == data
    assert list(at(json.loads(written), path))[-3:] == ["x_b", "x_a", "x_"]


def test_optional_keys_are_left_out_and_nulls_written():
    record = decode(EXAMPLE)
    assert "rule" not in encode(record)["date"]["evidence"][0]
    assert "start" not in encode(record)["date"]
    assert encode(record)["initiator"] is None
    started = {**EXAMPLE, "date": {**EXAMPLE["date"], "start": "2031-03-03T10:00:00+01:00", "end": None}}
    written = encode(decode(started))["date"]
    assert list(written)[:3] == ["value", "start", "sources"]
    assert encode(attrs.evolve(record, date=None))["date"] is None


def test_values_have_their_classes():
    record = decode(EXAMPLE)
    assert isinstance(record.date, DateClaim)
    assert isinstance(record.topics[0], Topic)
    assert isinstance(record.commitments[0], Commitment)
    assert record.commitments[0].class_ == "commitment"
    assert record.date.evidence == (Evidence("d1", 93, 105, "3 March 2031"),)


def test_whole_numbers_are_integers():
    data = copy.deepcopy(EXAMPLE)
    data["documents"][0]["length"] = float(EXAMPLE["documents"][0]["length"])
    length = decode(data).documents[0].length
    assert type(length) is int
    assert length == EXAMPLE["documents"][0]["length"]


REMOVED = object()

MISFITS = [  # path, what is put there, the pointer of the error, words of it
    (("medium",), None, "/medium", "expected an object, found None"),
    (("medium",), [], "/medium", "expected an object"),
    (("topics",), {}, "/topics", "expected an array"),
    (("topics", 0), "CON.UKR", "/topics/0", "expected an object, found 'CON.UKR'"),
    (("topics", 0, "setting"), "in_the_call", "/topics/0/setting", "expected one of in_call, "),
    (("topics", 0, "setting"), ["in_call"], "/topics/0/setting", "expected one of in_call, "),
    (("topics", 0, "code"), 3, "/topics/0/code", "expected a string, found 3"),
    (("topics", 0, "raised_by"), ["HRV", None], "/topics/0/raised_by/1", "expected a string, found None"),
    (("commitments", 0, "binding"), 1, "/commitments/0/binding", "expected true or false, found 1"),
    (
        ("commitments", 0, "amount"),
        {"value": "1", "currency": None},
        "/commitments/0/amount/value",
        "a number",
    ),
    (
        ("commitments", 0, "amount"),
        {"value": True, "currency": None},
        "/commitments/0/amount/value",
        "a number",
    ),
    (("documents", 0, "length"), True, "/documents/0/length", "expected an integer, found True"),
    (("documents", 0, "length"), 1.5, "/documents/0/length", "expected an integer, found 1.5"),
    (("documents", 0, "length"), "9" * 99, "/documents/0/length", "9..."),
    (("documents", 0, "sha256"), REMOVED, "/documents/0", "lacks the key 'sha256'"),
    (("commitments", 0, "class"), REMOVED, "/commitments/0", "lacks the key 'class'"),
    (("id",), REMOVED, "", "lacks the key 'id'"),
    (("colour",), "red", "/colour", "is no key of this object"),
    (("date", "a/b~c"), 1, "/date/a~1b~0c", "is no key of this object"),
    (("date", "alternatives"), [{"value": "2031"}], "/date/alternatives/0", "lacks the key 'sources'"),
]


@pytest.mark.parametrize(("path", "value", "pointer", "words"), MISFITS)
def test_what_does_not_fit_is_named_with_its_place(path, value, pointer, words):
    data = copy.deepcopy(EXAMPLE)
    *before, last = path
    if value is REMOVED:
        del at(data, before)[last]
    else:
        at(data, before)[last] = value
    with pytest.raises(RecordError) as caught:
        decode(data)
    assert caught.value.pointer == pointer
    assert words in str(caught.value)


@pytest.mark.parametrize("data", [None, [], "record", 1, {}])
def test_what_is_no_record_is_refused(data):
    with pytest.raises(RecordError) as caught:
        decode(data)
    assert caught.value.pointer == ""


NOT_JSON = {
    "": "not JSON",
    "{": "not JSON",
    "[1,]": "not JSON",
    '{"a": NaN}': "NaN is no JSON number",
    '{"a": -Infinity}': "-Infinity is no JSON number",
    '{"a": 1e999}': "1e999 is too large",
    '{"a": 1, "b": 2, "a": 1}': "the key 'a' stands twice",
    "[" * 100_000: "not JSON",
}


@pytest.mark.parametrize("text", NOT_JSON, ids=lambda text: text[:20])
def test_what_is_no_json_is_refused(text):
    with pytest.raises(RecordError, match=NOT_JSON[text]):
        loads(text)


def test_bytes_that_are_no_utf_8_are_refused():
    with pytest.raises(RecordError, match="not JSON"):
        loads(b'{"id": "\xff"}')


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1, 2}, b"x"], ids=repr)
def test_what_json_cannot_hold_is_not_written(value):
    record = attrs.evolve(decode(EXAMPLE), extensions={"x_odd": value})
    with pytest.raises(RecordError, match="cannot be written"):
        dumps(record)
