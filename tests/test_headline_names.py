"""Verbs of headlines that stand right behind a name are no part of it."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

VERBS = [
    "Engages",
    "Courts",
    "Consoles",
    "Woos",
    "Berates",
    "Nudges",
    "Cajoles",
    "Placates",
    "Eyes Deal With",
    "Renews Ties With",
]


@pytest.mark.parametrize("verb", VERBS)
def test_the_verb_is_no_name(verb):
    text = f"Belizean Foreign Minister Lena Castellan {verb} Guatemala's Carlos Ramiro Martinez In Phone Call\n\nLena Castellan spoke by phone with Carlos Ramiro Martinez on Tuesday."
    (record,) = extract(Document(text, published="2026-03-19", publisher="Reuters")).records
    assert record.participants[0].name == "Lena Castellan"
    assert [p.side for p in record.participants] == ["BLZ", "GTM"]
