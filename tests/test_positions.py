"""Places of members and items: equal to those of a naive reader, at little more than the cost of reading."""

import json

from hypothesis import given
from hypothesis import strategies as st
from json_places import places

from toolkit.validate import positions
from toolkit.validate.positions import Lines, locate
from toolkit.validate.specimen import specimen

KEYS = st.text(alphabet='ab"\\/~é\U0001f600', max_size=3)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=15,
)
LAYOUTS = st.sampled_from(
    [{}, {"indent": 1}, {"separators": (",", ":")}, {"indent": "\t", "separators": (" ,", "\r\n:\t")}]
)


def test_nothing_wanted_nothing_found():
    assert locate('{"a": 1}', []) == {}
    assert locate('{"a": 1}', [("b",), ("a", 0), (3,)]) == {}


def test_a_member_begins_at_its_key_and_ends_after_a_plain_value():
    text = '{"a": [10, {"b": "x"}]}'
    found = locate(text, [(), ("a",), ("a", 0), ("a", 1), ("a", 1, "b")])
    assert {path: text[place.start : place.end] for path, place in found.items()} == {
        (): "{",
        ("a",): '"a"',
        ("a", 0): "10",
        ("a", 1): "{",
        ("a", 1, "b"): '"b": "x"',
    }


def test_last_of_equal_keys():
    text = '{"a": {"b": 1}, "c": 2, "a": {"b": 3}}'
    found = locate(text, [("a", "b"), ("c",)], repeated_keys=True)
    assert found[("a", "b")].start == text.rindex('"b"')


@given(VALUES, LAYOUTS, st.data())
def test_equal_to_a_naive_reader(value, layout, data):
    text = json.dumps(value, ensure_ascii=data.draw(st.booleans()), **layout)
    expected = places(text)
    wanted = data.draw(st.lists(st.sampled_from(sorted(expected, key=str)), max_size=6))
    for repeated in (False, True):
        found = locate(text, wanted, repeated_keys=repeated)
        assert found == {path: expected[path] for path in wanted}


def test_without_the_scanner_of_the_standard_library(monkeypatch):
    """The documented `raw_decode` serves as well as the scanner behind it."""
    text = json.dumps(specimen().record, indent=2)
    expected = places(text)
    monkeypatch.setattr(positions, "_skip", positions._decoder.raw_decode)
    assert locate(text, expected) == expected


def test_numbers_of_any_length_are_skipped():
    text = '{"a": ' + "9" * 10_000 + ', "b": 1e9999, "c": NaN, "d": 1}'
    assert text[locate(text, [("d",)])[("d",)].start :] == '"d": 1}'


def test_lines_of_a_longer_file():
    assert Lines('{"a": 1}', 17).at(1) == (17, 2)
    assert Lines("x\r\ny\rz\n", 17).at(5) == (19, 1)
