"""Strict JSON: what RFC 8259 does not allow is one fault with a place, and never a traceback."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.validate import strict, validate_record
from toolkit.validate.catalogue import fixed
from toolkit.validate.fault import FAULTS
from toolkit.validate.positions import Lines

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[]",
        "null",
        ' {"a": [1, -0.5e3, "\\u00e9 \\ud83d\\ude00 \\\\ud800 \\"", true, false, null]} \r\n',
        '{"a": {"a": {"a": 1}}, "b": [{"a": 1}, {"a": 2}]}',
        '"NaN, Infinity // no comment, {"',
        '{"a:": "\\":", "b" : ":"}',
        "[" * 200 + "]" * 200,
        "12345678901234567890123",
    ],
    ids=lambda text: text[:20],
)
def test_sound(text):
    reading = strict.read(text.encode())
    assert reading.faults == ()
    assert reading.value == json.loads(text)


@pytest.mark.parametrize(
    ("data", "code", "line", "column", "words"),
    [
        # unreadable
        (b"", "JSN-02", 1, 1, "empty"),
        (b" \n\t", "JSN-02", 1, 1, "empty"),
        (b'{"a":\n "\xe9"}', "JSN-01", 2, 3, "Byte 0xE9 at offset 8"),
        (b"\xff\xfe{\x00}\x00", "JSN-01", 1, 1, "UTF-16"),
        (b"\xef\xbb\xbf\xff", "JSN-01", 1, 1, "offset 3"),
        (b'"\xed\xa0\x80"', "JSN-01", 1, 2, "not valid UTF-8"),
        # syntax
        (b"{'a': 1}", "JSN-04", 1, 2, "wrong quotation mark"),
        ("{“a”: 1}".encode(), "JSN-04", 1, 2, "wrong quotation mark"),
        (b"{a: 1}", "JSN-04", 1, 2, "key in double quotes"),
        (b'{"a" 1}', "JSN-04", 1, 6, "colon"),
        (b'{"a":\n}', "JSN-04", 2, 1, "value was expected"),
        (b"[1, 2, ]", "JSN-04", 1, 6, "comma too many"),
        (b'{"a": 1,\n}', "JSN-04", 1, 8, "comma too many"),
        (b"[1,, 2]", "JSN-04", 1, 4, "comma too many"),
        (b"[,1]", "JSN-04", 1, 2, "comma too many"),
        (b"[1 2]", "JSN-04", 1, 4, "comma is missing"),
        (b'["a"\n "b"]', "JSN-04", 2, 2, "comma is missing"),
        (b'{"a": [1, 2}', "JSN-04", 1, 12, "does not close"),
        (b"[01]", "JSN-04", 1, 3, "begins with 0"),
        (b"[True]", "JSN-04", 1, 2, "True is not JSON"),
        (b"[undefined]", "JSN-04", 1, 2, "undefined is not JSON"),
        (b"# note\n{}", "JSN-04", 1, 1, "no comments"),
        (b"[1 // note\n]", "JSN-04", 1, 4, "no comments"),
        (b'["\\x41"]', "JSN-04", 1, 3, "not an escape"),
        (b'["\\u12"]', "JSN-04", 1, 3, "not an escape"),
        # the end
        (b'{"a": 1', "JSN-05", 1, 7, "ends too early"),
        (b'{"a": "x', "JSN-05", 1, 8, "not closed"),
        (b'{"a": "x\\', "JSN-05", 1, 9, "ends too early"),
        (b"[1,\n", "JSN-05", 1, 3, "ends too early"),
        (b"{} {}", "JSN-06", 1, 4, "follow"),
        (b"[]\n]", "JSN-06", 2, 1, "follow"),
        # what Python's reader lets pass
        (b'{"a": 1,\n "b": 2, "a": 3}', "JSN-07", 2, 10, "on line 1 and again on line 2"),
        (b'{"x": {"\\u0061": 1, "a": 2}}', "JSN-07", 1, 21, '"a" stands twice'),
        (b"[NaN]", "JSN-08", 1, 2, "NaN"),
        (b'{"a": -Infinity}', "JSN-08", 1, 7, "-Infinity"),
        (b'["\\ud800"]', "JSN-09", 1, 3, "surrogate"),
        (b'["\\udc00\\ud83d\\ude00"]', "JSN-09", 1, 3, "surrogate"),
        (b'["a\nb"]', "JSN-10", 1, 4, "U+000A"),
        (b'["a\x00b"]', "JSN-10", 1, 4, "U+0000"),
        (b"[1e999]", "JSN-12", 1, 2, "too large"),
        (b"[" + b"9" * 5000 + b"]", "JSN-12", 1, 2, "too large"),
    ],
    ids=lambda value: repr(value)[:24],
)
def test_faults(data, code, line, column, words):
    report = validate_record(data, path="x.json")
    faults = [finding for finding in report.findings if finding.code.startswith("JSN")]
    assert [(fault.code, fault.line, fault.column) for fault in faults] == [(code, line, column)]
    assert words in faults[0].message
    assert len(faults[0].message) <= 240
    assert report.unreadable == (code in ("JSN-01", "JSN-02"))


def test_byte_order_mark_is_a_fault_and_the_rest_is_read():
    reading = strict.read(b'\xef\xbb\xbf{"a": 1}')
    assert [fault.code for fault in reading.faults] == ["JSN-03"]
    assert reading.value == {"a": 1}


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
@pytest.mark.parametrize("closed", [True, False])
def test_nesting_of_5000_levels(opening, closed):
    closing = (b"]" if opening == b"[" else b"}") * 5000 if closed else b""
    report = validate_record(opening * 5000 + (b"1" if opening != b"[" and closed else b"") + closing)
    assert len(report.findings) == 1


def test_many_faults_are_all_found_in_linear_time():
    keys = b",".join(b'"k%d": NaN, "k%d": 1' % (n % 999, n % 999) for n in range(20_000))
    reading = strict.read(b"{" + keys + b"}")
    codes = [fault.code for fault in reading.faults]
    assert codes.count("JSN-08") == 20_000
    assert codes.count("JSN-07") == 40_000 - 999


def test_every_fault_is_in_the_catalogue():
    described = {code: entry.slug for code, entry in fixed().items() if code.startswith("JSN")}
    assert described == dict(FAULTS)


@given(VALUES)
def test_whatever_json_writes_is_read_back(value):
    for ascii_only in (True, False):
        text = json.dumps(value, ensure_ascii=ascii_only)
        if not text.isascii() and any("\ud800" <= char <= "\udfff" for char in text):
            continue
        reading = strict.read(text)
        if not reading.faults:
            assert reading.value == value
        else:
            assert {fault.code for fault in reading.faults} == {"JSN-09"}


@given(
    st.binary(max_size=60)
    | st.text(alphabet='{}[]",:\\u0d8e1-+. \n\tnulltrefas', max_size=40).map(str.encode)
)
def test_no_bytes_raise(data):
    reading = strict.read(data)
    assert reading.readable or reading.faults
    for fault in reading.faults:
        assert 0 <= fault.start <= fault.end <= len(reading.text)
        assert len(fault.message) <= 240
        assert fault.code in FAULTS


@given(VALUES, st.data())
def test_truncated_texts_are_one_fault(value, data):
    text = json.dumps({"value": value})
    cut = data.draw(st.integers(1, len(text) - 1))
    reading = strict.read(text[:cut])
    assert not reading.readable
    assert len(reading.faults) == 1


@given(st.text(alphabet="a\n\r\U0001f600", max_size=30), st.data())
def test_lines_and_columns(text, data):
    offset = data.draw(st.integers(0, len(text)))
    before = text[:offset].replace("\r\n", "\n").replace("\r", "\n")
    inside = text[offset - 1 : offset + 1] == "\r\n"  # between the halves of one line end
    if not inside:
        expected = before.count("\n") + 1, len(before) - before.rfind("\n")
        assert Lines(text).at(offset) == expected
        assert Lines(text, indexed=True).at(offset) == expected
