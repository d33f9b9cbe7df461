"""What holds for the scanners and the resolver on every input."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import SchemaError
from toolkit.temporal.clock import rfc3339, scan_clock
from toolkit.temporal.dateline import dateline
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.durations import scan_durations
from toolkit.temporal.edtf import is_day, is_valid
from toolkit.temporal.resolve import resolve
from toolkit.temporal.words import lexicon

SCANNERS = (scan_dates, scan_durations, scan_clock)

WORDS = [
    "on",
    "by",
    "before",
    "the",
    "end",
    "of",
    "in",
    "from",
    "to",
    "and",
    "until",
    "since",
    "May",
    "March",
    "June",
    "5",
    "12",
    "31",
    "2026",
    "1999",
    "2026-02-04",
    "28.1.2024",
    "5-6",
    "Monday",
    "Fri",
    "Sept.",
    "(",
    ")",
    ",",
    "-",
    "–",
    "’s",
    "last",
    "next",
    "this",
    "week",
    "month",
    "year",
    "two",
    "forty",
    "an",
    "a",
    "half",
    "hour",
    "hours",
    "minutes",
    "1h25",
    "½",
    "ago",
    "within",
    "today",
    "yesterday",
    "night",
    "spring",
    "quarter",
    "first",
    "second",
    "Q1",
    "1990s",
    "noon",
    "p.m.",
    "9:30",
    "GMT",
    "time",
    "Paris",
    "Christmas",
    "\n\n",
    "\xa0",
    "é",
    "İ",
    "𝕏",
    "́",
]
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)
TEXTS = st.one_of(st.text(max_size=200), SENTENCES)
ANCHORS = st.one_of(
    st.none(),
    st.dates().map(str),
    st.text(max_size=12),
    st.sampled_from(["0001-01-01", "9999-12-31", "2024-02-29"]),
)


@given(TEXTS)
def test_spans_lie_in_the_text_in_order_and_hold_words(text):
    for scan in SCANNERS:
        end = 0
        for mention in scan(text):
            assert end <= mention.start < mention.end <= len(text)
            assert text[mention.start : mention.end].strip()
            end = mention.end
    for mention in scan_dates(text):
        assert 0 <= mention.lead_start <= mention.start


@given(TEXTS, ANCHORS, st.sampled_from([None, "past", "future"]), st.booleans())
def test_resolving_never_fails_and_gives_edtf(text, anchor, direction, as_due):
    for mention in scan_dates(text):
        resolved = resolve(mention, anchor, direction, as_due)
        assert resolved == resolve(mention, anchor, direction, as_due)
        assert resolved is None or is_valid(resolved.value), resolved


@given(TEXTS, ANCHORS)
def test_a_dateline_is_a_day(text, anchor):
    found = dateline(text, anchor)
    assert found is None or is_day(found.day)


@given(TEXTS, ANCHORS)
def test_a_time_falls_on_a_day_or_on_none(text, anchor):
    for mention in scan_clock(text):
        stamp = rfc3339(anchor or "", mention)
        assert stamp is None or stamp.startswith(f"{(anchor or '')[:10]}T")


@given(SENTENCES, st.text(alphabet="abc éİ𝕏.,", max_size=90))
def test_a_paragraph_before_moves_offsets_and_nothing_else(text, before):
    prefix = f"{before}\n\n"
    for scan in SCANNERS:
        moved = [_shifted(mention, len(prefix)) for mention in scan(text)]
        assert [tuple(mention) for mention in scan(prefix + text)] == moved


def _shifted(mention, distance):
    places = {"start": mention.start + distance, "end": mention.end + distance}
    if hasattr(mention, "lead_start"):
        places["lead_start"] = mention.lead_start + distance
        if mention.last is not None:
            other = mention.last
            places["last"] = other._replace(
                start=other.start + distance, end=other.end + distance, lead_start=other.lead_start + distance
            )
    return tuple(mention._replace(**places))


@given(TEXTS, st.integers(-5, 210), st.integers(-5, 210))
def test_a_range_is_kept(text, start, end):
    for scan in SCANNERS:
        for mention in scan(text, start, end):
            assert max(start, 0) <= mention.start < mention.end <= end


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "in ",
        "2020-",
        "May ",
        "1-1",
        "Monday (",
        "an hour and a ",
        "9:30 to ",
        "\n ",
        "1 year ",
        "before a ",
    ],
)
def test_time_is_linear_on_hostile_input(unit):
    def cost(size):
        text = unit * (size // len(unit))
        best = 9.0
        for _ in range(3):
            begin = time.process_time()
            for scan in (*SCANNERS, dateline):
                scan(text)
            best = min(best, time.process_time() - begin)
        return best

    cost(1000)
    assert cost(40_000) < 30 * cost(4_000) + 0.05  # ten times the text


def test_a_language_without_a_lexicon_is_a_schema_error():
    with pytest.raises(SchemaError, match="xx"):
        lexicon("xx")
