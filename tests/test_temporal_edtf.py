import json
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.temporal.edtf import (
    add_days,
    bounds,
    first_day,
    is_day,
    is_valid,
    last_day,
    weekday,
)

INVALID = [
    "",
    " ",
    "..",
    "../..",
    "-0044",
    "2026-X1",
    "2026-02-X4",
    "/",
    "../",
    "/..x",
    "2026-13",
    "2026-02-30",
    "2025-02-29",
    "2026-2-4",
    "26-02-04",
    "2026-02-04T10:00",
    "2026-00",
    "2026-02-00",
    "20X6",
    "X026",
    "2026~-02",
    "2026-02~~",
    "2026/2027/2028",
    "2026-21-01",
    "2026-42",
    "2026-W05",
    "20260204",
    "2026-02-04\n",
    "２０２６",
    "2026-0X-30x",
    "2026-02-3X",
    "-",
    "today",
]

BOUNDS = [
    ("2026-02-04", "2026-02-04", "2026-02-04"),
    ("2026-02", "2026-02-01", "2026-02-28"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2100-02", "2100-02-01", "2100-02-28"),
    ("2026", "2026-01-01", "2026-12-31"),
    ("2026~", "2026-01-01", "2026-12-31"),
    ("2026-02?", "2026-02-01", "2026-02-28"),
    ("2026-02-04%", "2026-02-04", "2026-02-04"),
    ("199X", "1990-01-01", "1999-12-31"),
    ("20XX", "2000-01-01", "2099-12-31"),
    ("2026-XX", "2026-01-01", "2026-12-31"),
    ("2026-1X", "2026-10-01", "2026-12-31"),
    ("2026-02-XX", "2026-02-01", "2026-02-28"),
    ("2026-02-2X", "2026-02-20", "2026-02-28"),
    ("2026-XX-31", "2026-01-31", "2026-12-31"),
    ("2026-21", "2026-03-01", "2026-05-31"),
    ("2025-24", "2025-12-01", "2026-02-28"),
    ("2026-33", "2026-01-01", "2026-03-31"),
    ("2026-41", "2026-07-01", "2026-12-31"),
    ("2026-01-01/2026-06-30", "2026-01-01", "2026-06-30"),
    ("2026-03/2026-05", "2026-03-01", "2026-05-31"),
    ("../2022-02", None, "2022-02-28"),
    ("/2022-02", None, "2022-02-28"),
    ("2026-06-12/..", "2026-06-12", None),
    ("2026-06-12/", "2026-06-12", None),
    ("2026~/2027?", "2026-01-01", "2027-12-31"),
    ("2027/2026", "2027-01-01", "2026-12-31"),
    ("XXXX", None, None),
]


@pytest.mark.parametrize("value", INVALID)
def test_what_is_no_edtf(value):
    assert not is_valid(value)
    assert bounds(value) == (None, None)


@pytest.mark.parametrize(("value", "first", "last"), BOUNDS)
def test_bounds(value, first, last):
    assert is_valid(value)
    assert bounds(value) == (first, last)
    assert (first_day(value), last_day(value)) == (first, last)


@pytest.mark.parametrize(
    ("day", "number"),
    [
        ("2026-02-04", 3),
        ("2026-02-08", 7),
        ("2024-02-29", 4),
        ("2026-02", None),
        ("2026-02-30", None),
        ("", None),
    ],
)
def test_weekday(day, number):
    assert weekday(day) == number
    assert is_day(day) == (number is not None)


@pytest.mark.parametrize(
    ("day", "number", "result"),
    [
        ("2026-02-28", 1, "2026-03-01"),
        ("2026-01-01", -1, "2025-12-31"),
        ("9999-12-31", 1, None),
        ("0001-01-01", -1, None),
        ("2026-02", 1, None),
    ],
)
def test_add_days(day, number, result):
    assert add_days(day, number) == result


# The same notation stands in the schema; only real days of the calendar are told apart more closely here.
SCALARS = json.loads((Path(__file__).parents[1] / "schemas/scalars.schema.json").read_text("utf-8"))
PATTERN = SCALARS["$defs"]["edtf"]["pattern"]


@given(
    st.one_of(
        st.sampled_from([value for value, *_ in BOUNDS]), st.from_regex(r"[0-9X.~?%/-]{4,21}", fullmatch=True)
    )
)
def test_what_is_valid_here_is_valid_in_the_schema(value):
    assert not is_valid(value) or re.search(PATTERN, value)


@given(st.dates(), st.integers(-4000, 4000))
def test_days_are_counted_back(day, number):
    there = add_days(day.isoformat(), number)
    if there is not None:
        assert (date.fromisoformat(there) - day).days == number
        assert bounds(day.isoformat()) == (day.isoformat(), day.isoformat())


@given(st.one_of(st.text(max_size=30), st.from_regex(r"[0-9X.~?/-]{0,22}", fullmatch=True)))
def test_bounds_are_days_whatever_the_value(value):
    for day in bounds(value):
        assert day is None or is_day(day)
    if bounds(value) != (None, None):
        assert is_valid(value)
