"""Counterparts without a name: whom the text calls one is on the call, whatever the office."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document


def only(text, publisher="Reuters"):
    document = Document(f"Talks by phone\n\n{text}", published="2024-08-16", publisher=publisher)
    (record,) = extract(document).records
    return record


def test_a_mention_of_an_office_alone_is_nobody():
    text = "Peru's Energy Minister Rómulo Mucho told the Colombian energy minister's staff by phone on Monday to wait."
    document = Document(f"Talks by phone\n\n{text}", published="2024-08-16", publisher="Reuters")
    assert extract(document).records == ()


@pytest.mark.parametrize(
    "office",
    [
        "Foreign Minister", "Energy Minister", "Finance Minister", "Minister of Transport", "Deputy Foreign Minister",
        "Army Chief", "Parliament Speaker", "Central Bank Governor", "Attorney General", "Intelligence Chief",
    ],
)  # fmt: skip
def test_counterpart(office):
    record = only(f"Peru's {office} Rómulo Mucho had a phone call with his Colombian counterpart on Monday.")
    assert record.participants[0].name == "Rómulo Mucho"
    assert {p.side for p in record.participants} == {"PER", "COL"}


def test_a_counterpart_is_somebody_without_an_article_too():
    record = only(
        "Peruvian energy minister Rómulo Mucho had a phone call with Colombian counterpart on Monday."
    )
    assert record.participants[1].published_as == ("Colombian counterpart",)


def test_a_source_without_a_name_is_its_side():
    record = only(
        "Peru's Energy Minister Rómulo Mucho had a phone call with his Colombian counterpart on Monday. "
        "His Colombian counterpart said the pipeline would be reopened."
    )
    unnamed = {p.id for p in record.participants if p.name is None}
    sources = {step.source for s in record.statements for step in s.attribution}
    assert unnamed
    assert "COL" in sources
    assert not sources & unnamed


def test_who_stands_behind_a_call_to_somebody_placed_it():
    record = only(
        "In a telephone call to Defence Minister Iván Velásquez of Colombia, Peru's Defence Minister Walter "
        "Astudillo offered two ships."
    )
    (evidence,) = record.initiator.evidence
    assert record.initiator.value == "PER"
    assert evidence.exact.startswith("telephone call to")
    assert evidence.exact.endswith("Astudillo")
