"""Who serves a leader by name is the one on the call, not the leader."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

ROLES = ("adviser", "senior adviser", "foreign policy adviser", "special envoy", "chief of staff", "aide", "top diplomatic adviser")  # fmt: skip
WHO = (
    "{r} to Chilean President Gabriel Boric, Matías Urrutia,",
    "{r} of Chilean President Gabriel Boric, Matías Urrutia,",
    "Matías Urrutia, {r} to Chilean President Gabriel Boric,",
    "Matías Urrutia, a {r} to President Gabriel Boric of Chile,",
    "Chilean President Gabriel Boric's {r}, Matías Urrutia,",
)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize(
    "text",
    [
        "{} had a telephone conversation with Norwegian Foreign Minister Espen Barth Eide on Monday.",
        "Norwegian Foreign Minister Espen Barth Eide spoke by phone on Monday with {}",
    ],
    ids=["had", "spoke"],
)
def test_servant(text, who, role):
    told = text.format(who.format(r=role)).removesuffix(",")
    document = Document(f"Talks by phone\n\n{told}", published="2024-05-13", publisher="Reuters")
    (record,) = extract(document).records
    assert {(p.name, p.side) for p in record.participants} == {
        ("Matías Urrutia", "CHL"),
        ("Espen Barth Eide", "NOR"),
    }


def test_a_leader_whose_aide_nobody_names_is_a_leader():
    text = "An adviser to Chilean President Gabriel Boric said he had spoken by phone with Prime Minister Jonas Gahr Støre of Norway on Monday."
    document = Document(f"Talks by phone\n\n{text}", published="2024-05-13", publisher="Reuters")
    (record,) = extract(document).records
    boric = next(p for p in (*record.participants, *record.people) if p.side == "CHL")
    assert (boric.name, boric.office.title) == ("Gabriel Boric", "President")


def test_a_call_that_somebody_is_without_is_none():
    text = "President Gabriel Boric of Chile spoke by phone on Monday with Prime Minister Jonas Gahr Støre of Norway, without having yet spoken with President Javier Milei of Argentina."
    document = Document(f"Talks by phone\n\n{text}", published="2024-05-13", publisher="Reuters")
    assert [{p.side for p in record.participants} for record in extract(document).records] == [{"CHL", "NOR"}]
