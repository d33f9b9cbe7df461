import pytest

from toolkit.temporal.clock import rfc3339, scan_clock
from toolkit.temporal.zones import utc_offset

NOTHING = [
    "",
    "from 5 to 10 people",
    "10.40 million",
    "version 3.10",
    "a 2:1 majority",
    "Resolution 1701",
    "1500 people",
    "3-4 May",
    "from 2026 to 2030",
    "25:10",
    "7:99",
    "13 p.m.",
    "$5:30",
    "noontide",
    "10 amps",
    "5 pmol",
    "at 9",
    "1.2.3",
    "192.168:10:20:30",
]

FOUND = [
    ("at 1pm", (13, 0), None, None),
    ("at 10.40am", (10, 40), None, None),
    ("at 12:30 a.m.", (0, 30), None, None),
    ("at 12 p.m.", (12, 0), None, None),
    ("at noon", (12, 0), None, None),
    ("by midnight", (0, 0), None, None),
    ("at 9 o’clock", (9, 0), None, None),
    ("at 9:00 in the evening", (21, 0), None, None),
    ("at 14.30 hrs", (14, 30), None, None),
    ("2025-12-11 09:30", (9, 30), None, None),
    ("at 1430 GMT", (14, 30), None, "GMT"),
    ("7:40 p.m. (JST)", (19, 40), None, "JST"),
    ("4:38 P.M. EST", (16, 38), None, "EST"),
    ("20:30 Moscow time", (20, 30), None, "Moscow"),
    ("1pm Paris time", (13, 0), None, "Paris"),
    ("9 a.m. local time", (9, 0), None, "local"),
    ("11 a.m. (GMT+3)", (11, 0), None, "GMT+3"),
    ("From 5:05 p.m. to 5:50 p.m.", (17, 5), (17, 50), None),
    ("5:05–5:50 p.m.", (17, 5), (17, 50), None),
    ("from 9 to 10:25", (9, 0), (10, 25), None),
    ("from 9 to 10:25 in the evening", (21, 0), (22, 25), None),
    ("9-10:25 a.m.", (9, 0), (10, 25), None),
    ("between 9 and 10.30 a.m.", (9, 0), (10, 30), None),
    ("from 11 to 1 p.m.", (11, 0), (13, 0), None),
    ("from 11 a.m. to 12:15", (11, 0), (12, 15), None),
    ("from 11:30 to 1:15", (11, 30), (13, 15), None),
    ("from 11 p.m. to 0:20 a.m. JST", (23, 0), (0, 20), "JST"),
    ("from noon to 1 p.m.", (12, 0), (13, 0), None),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_a_time(text):
    assert scan_clock(text) == ()


@pytest.mark.parametrize(("text", "first", "last", "zone"), FOUND)
def test_found(text, first, last, zone):
    (mention,) = scan_clock(f"They spoke {text} as planned.")
    end = None if mention.last_hour is None else (mention.last_hour, mention.last_minute)
    assert ((mention.hour, mention.minute), end, mention.zone) == (first, last, zone)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("from 9 to 10:25", 85),
        ("From 5:05 p.m. to 5:50 p.m.", 45),
        ("from 11 p.m. to 0:20 a.m.", 80),
        ("1pm", None),
    ],
)
def test_length_of_a_range(text, minutes):
    (mention,) = scan_clock(text)
    assert mention.minutes == minutes


def test_two_times_in_two_zones():
    text = "10:20 a.m. EST (0:20 a.m. on Thursday JST)"
    assert [(m.hour, m.zone) for m in scan_clock(text)] == [(10, "EST"), (0, None)]


@pytest.mark.parametrize(
    ("text", "day", "start"),
    [
        ("7:40 p.m. (JST)", "2026-02-04", "2026-02-04T19:40:00+09:00"),
        ("20:30 Moscow time", "2026-02-04", "2026-02-04T20:30:00+03:00"),
        ("1430 GMT", "2026-02-04", "2026-02-04T14:30:00+00:00"),
        ("3 p.m. New Delhi time", "2026-02-04", "2026-02-04T15:00:00+05:30"),
        ("1pm Paris time", "2026-02-04", "2026-02-04T13:00:00+01:00"),
        ("1pm Paris time", "2026-07-04", "2026-07-04T13:00:00+02:00"),
        ("1pm Paris time", "2026-03-29", None),
        ("3 p.m. Eastern time", "2026-07-04", "2026-07-04T15:00:00-04:00"),
        ("3 p.m. ET", "2026-12-04", "2026-12-04T15:00:00-05:00"),
        ("11 a.m. (GMT+3)", "2026-02-04", "2026-02-04T11:00:00+03:00"),
        ("11 a.m. UTC-03:30", "2026-02-04", "2026-02-04T11:00:00-03:30"),
        ("3 p.m. IST", "2026-02-04", None),
        ("3 p.m. CST", "2026-02-04", None),
        ("9 a.m. local time", "2026-02-04", None),
        ("9 a.m.", "2026-02-04", None),
        ("7:40 p.m. (JST)", "2026-02", None),
        ("7:40 p.m. (JST)", "2026-02-30", None),
    ],
)
def test_rfc3339(text, day, start):
    (mention,) = scan_clock(text)
    assert rfc3339(day, mention) == start


def test_a_range_past_midnight_ends_on_the_next_day():
    (mention,) = scan_clock("from 11 p.m. to 0:20 a.m. Moscow time")
    assert rfc3339("2026-02-28", mention) == "2026-02-28T23:00:00+03:00"
    assert rfc3339("2026-02-28", mention, last=True) == "2026-03-01T00:20:00+03:00"
    assert rfc3339("9999-12-31", mention, last=True) is None


@pytest.mark.parametrize(
    ("day", "offset"),
    [("2026-03-28", "+01:00"), ("2026-03-30", "+02:00"), ("2026-10-24", "+02:00"), ("2026-10-26", "+01:00")],
)
def test_summer_time_of_the_union(day, offset):
    assert utc_offset("Berlin time", day) == offset
