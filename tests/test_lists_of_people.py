"""Who is on a call where a list, an epithet or a clause stands between the names."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

TEXTS = [
    ("Ministers of Foreign Affairs of Peru Elmer Schialer and Chile Alberto van Klaveren had a telephone conversation on Friday.", "CHL PER"),
    ("Foreign Ministers of Georgia, Ilia Darchiashvili, and of Moldova, Nicu Popescu, held a telephone conversation.", "GEO MDA"),
    ("A telephone call between Peru's Prime Minister Alberto Otárola and the powerful Colombian Defence Minister Iván Velásquez took place on Thursday.", "COL PER"),
    ("Peruvian President Dina Boluarte spoke by phone on Thursday with the 63-year-old Colombian President Gustavo Petro.", "COL PER"),
    ("Peruvian President Dina Boluarte spoke by phone on Thursday with embattled Colombian President Gustavo Petro.", "COL PER"),
    ("Elmer Schialer, Peru's new foreign minister, who took office last week, had his first phone call with Colombian Foreign Minister Laura Sarabia on Thursday.", "COL PER"),
    ("Peru's Foreign Minister Elmer Schialer, whose predecessor resigned last month, phoned Colombian Foreign Minister Laura Sarabia on Thursday.", "COL PER"),
    ("A phone call from Colombian President Gustavo Petro was received by President Dina Boluarte of Peru on Thursday.", "COL PER"),
    ("President Dina Boluarte of Peru received a phone call of condolence from President Gustavo Petro of Colombia.", "COL PER"),
    ("Peruvian President Dina Boluarte spoke by phone with Sultan of Oman Haitham bin Tarik Al Said and discussed trade.", "OMN PER"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sides"), TEXTS, ids=[text[:40] for text, _ in TEXTS])
def test_both_ends(text, sides):
    document = Document(f"Talks by phone\n\n{text}", published="2024-08-16", publisher="Reuters")
    (record,) = extract(document).records
    assert sorted({p.side for p in record.participants}) == sides.split()
    assert len(record.participants) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Spokesman Ola Nordmann said this was discussed by {A} and {B} via phone call on Friday.",
        "Spokesman Ola Nordmann said the ban was raised by {A} in a phone call with {B} on Friday.",
        "The matter was discussed over the phone by {A} and {B} on Friday, Norwegian spokesman Ola Nordmann said.",
    ],
)
def test_a_spokesman_is_not_on_the_call(text):
    text = text.format(A="Prime Minister Jonas Gahr Støre of Norway", B="President Gabriel Boric of Chile")
    document = Document(f"Norway, Chile\n\n{text}", published="2024-05-13", publisher="Reuters")
    (record,) = extract(document).records
    assert [p.side for p in record.participants] == ["NOR", "CHL"]


COUNTERPARTS = [
    "her counterpart, Fijian Defence Minister Sela Vunipola,",
    "her counterpart Fijian Defence Minister Sela Vunipola",
    "her Fijian counterpart, Sela Vunipola,",
    "her counterpart in Fiji, Sela Vunipola,",
    "her counterpart from Fiji, Sela Vunipola,",
    "her counterpart, Fiji's Sela Vunipola,",
    "her counterpart, Defence Minister Sela Vunipola of Fiji,",
]
OF_COUNTERPARTS = [
    "This took place during the first call between New Zealand Defence Minister Ngaire Tait and {} on Tuesday.",
    "New Zealand Defence Minister Ngaire Tait and {} held a phone call on Monday.",
    "New Zealand Defence Minister Ngaire Tait spoke by phone with {} on Monday.",
    "In a phone call on Monday, New Zealand Defence Minister Ngaire Tait and {} agreed to meet.",
]


@pytest.mark.parametrize("phrase", COUNTERPARTS)
@pytest.mark.parametrize("text", OF_COUNTERPARTS)
def test_a_counterpart_is_one_with_the_name_behind_it(text, phrase):
    document = Document("Patrols\n\n" + text.format(phrase), published="2024-02-06", publisher="RNZ")
    (record,) = extract(document).records
    assert sorted(f"{p.name} {p.side}" for p in record.participants) == [
        "Ngaire Tait NZL",
        "Sela Vunipola FJI",
    ]
