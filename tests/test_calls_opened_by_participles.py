"""Calls told by a participle that opens a sentence: who acts behind the comma placed them, and every span is a real one."""

import attrs
import pytest

from tests.callfacts import PUBLISHED, callers
from toolkit.api import extract
from toolkit.models import Evidence

_TEXTS = (
    (
        "Phoning Chilean President Ana Marte on Monday, Norwegian Prime Minister Nils Berg asked for calm.",
        "2026-03-09",
    ),
    (
        "Calling Chilean President Ana Marte from his train, Norwegian Prime Minister Nils Berg asked for calm.",
        "-",
    ),
    (
        "Telephoning Chilean President Ana Marte late on Monday, Norwegian Prime Minister Nils Berg “asked for calm,” a spokesman said.",
        "2026-03-09",
    ),
)


@pytest.mark.parametrize(("text", "day"), _TEXTS)
def test_who_acts_placed_the_call(text, day):
    assert callers(text) == f"held CHL+NOR {day} NOR"


def test_one_after_the_other_are_two_calls():
    text = (
        "Telephoning Chilean President Ana Marte and Peruvian President Jan Soto one after the other, Norwegian Prime Minister Nils Berg "
        "asked for calm."
    )
    assert callers(text) == "held CHL+NOR - NOR; held NOR+PER - NOR"


@pytest.mark.parametrize("text", [text for text, _ in _TEXTS])
def test_every_span_is_in_the_text(text):
    (record,) = extract(text, published=PUBLISHED, publisher="Reuters")
    spans = list(_evidence(record))
    assert spans
    assert [text[span.start : span.end] for span in spans] == [span.exact for span in spans]
    assert all(span.start < span.end for span in spans)


def _evidence(value):
    if isinstance(value, Evidence):
        yield value
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _evidence(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _evidence(item)
