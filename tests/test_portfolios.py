"""Ministers of every portfolio: who holds which, and where the portfolio ends and the name begins."""

import pytest

from toolkit.extract.people.portfolios import before_minister, behind_minister
from toolkit.pipeline import extract
from toolkit.reference import Office
from toolkit.text import Document, tokenize

PORTFOLIOS = """
Trade and Industry
Water Resources
Energy and Mines
Youth and Sports
Agriculture, Livestock and Fisheries
Environment, Forests and Climate Change
Immigration, Refugees and Citizenship
Foreign Affairs and Emigrants
Finance and Public Credit
Defence and Veterans Affairs
Emergency Situations
Public Works
""".strip().splitlines()


def parties(text):
    document = Document(f"Talks by phone\n\n{text}", published="2024-08-16", publisher="Reuters")
    return [[(p.name, p.side) for p in record.participants] for record in extract(document).records]


@pytest.mark.parametrize("portfolio", PORTFOLIOS)
@pytest.mark.parametrize(
    "text",
    [
        "Peru's Minister of {} Rómulo Mucho spoke by phone on Monday with Colombian Minister of {} Andrés Camacho.",
        "Peruvian {} Minister Rómulo Mucho spoke by phone on Monday with Colombian {} Minister Andrés Camacho.",
        "Rómulo Mucho, Peru's {} Minister, spoke by phone on Monday with Andrés Camacho, Colombian Minister for {}.",
    ],
    ids=["of", "before", "apposed"],
)
def test_two_ministers(text, portfolio):
    assert parties(text.replace("{}", portfolio)) == [[("Rómulo Mucho", "PER"), ("Andrés Camacho", "COL")]]


MINISTER = Office("other_minister", "Minister")
TRADE = Office("other_minister", "Minister of Trade")


@pytest.mark.parametrize(
    ("text", "known", "read"),
    [
        ("Minister Rómulo Mucho", 1, "Minister"),
        ("Minister of Peru", 1, "Minister"),
        ("Minister of State Rómulo Mucho", 3, "Minister of State"),
        ("Minister of Trade, Energy Minister", 3, "Minister of Trade"),
        ("Minister of Trade and Rómulo Mucho", 3, "Minister of Trade"),
        ("Minister of Trade and Industry Rómulo", 3, "Minister of Trade and Industry"),
        ("Minister of Trade, Industry and Tourism, Rómulo", 3, "Minister of Trade, Industry and Tourism"),
        ("Minister of Trade and Malians living", 3, "Minister of Trade"),
        (
            "Minister of Trade, Cooperation and Malians Abroad Abdoulaye",
            3,
            "Minister of Trade, Cooperation and Malians Abroad",
        ),
        (
            "Minister of Trade, African Integration and Chadians Abroad of",
            3,
            "Minister of Trade, African Integration and Chadians Abroad",
        ),
        ("Minister of State for Water Resources", 3, "Minister of State for Water Resources"),
        ("Minister in charge of Youth and Sports, who", 1, "Minister in charge of Youth and Sports"),
        ("Minister for Andean Community Affairs Rómulo", 1, "Minister for Andean Community Affairs"),
        ("minister of mines and energy and a colleague", 1, "minister of mines and energy"),
    ],
)
def test_behind_minister(text, known, read):
    tokens = tokenize(text)
    office = TRADE if "Trade" in text else MINISTER
    end, _ = behind_minister(tokens, 0, known, len(tokens.words), office)
    assert text[: tokens.ends[end - 1]] == read


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Water Resources", None),
        ("Water Resources minister", None),
        ("Energy Council Minister", None),
        ("Water Resources Minister", "other_minister"),
        ("Foreign and European Affairs Minister", "foreign_minister"),
        ("Foreign Trade Minister", "other_minister"),
        ("Defence and Security Minister", "defence_minister"),
    ],
)
def test_before_minister(text, role):
    tokens = tokenize(text)
    found = before_minister(tokens, 0, len(tokens.words))
    assert (found[1].role if found else None) == role
