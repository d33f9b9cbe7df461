"""Sources that no list has, and long phrases that name one, before and behind the verb of saying."""

import pytest

from tests.test_attribution import said

CLAUSE = "Ilves and Marte discussed the nets at length"


@pytest.mark.parametrize(
    "text",
    [
        "The weather said nothing.",
        "The nets signalled trouble.",
        "Quizzed about the nets, Marte smiled.",
        "On Friday, Marte smiled.",
        "Marte smiled. The nets put the two men on edge.",
        "The problems related to the nets remain.",
    ],
)
def test_nobody_says(text):
    assert said(text) == []


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("the text", "text"),
        ("Canal 13", "Canal 13"),
        ("a statement by the Royal Diwan", "Royal Diwan"),
        ("a statement by the Ministry of Fisheries", "Ministry of Fisheries"),
        ("Chile's Directorate of Communications", "Chile's Directorate of Communications"),
        ("the General Secretariat of the Presidency", "General Secretariat of the Presidency"),
        ("the Seamen's Trust of Chile", "Seamen's Trust of Chile"),
        ("the Joint Chiefs of Staff", "Joint Chiefs of Staff"),
        ("the Federation of Netmakers", "Federation of Netmakers"),
        ("Chilean media reports", "Chilean media reports"),
        ("the Ministry of Fisheries (Minfish)", "Ministry of Fisheries (Minfish)"),
        ("a representative of the Chilean government Jorge Soto", "Soto"),
        ("Palace Press Secretary Navy Rear Adm. Jorge Soto", "Soto"),
        ("Mr. Marte's press office", "Mr. Marte's press office"),
    ],
)
@pytest.mark.parametrize(
    "pattern",
    ["{clause}, {source} said.", "{clause}, {source} reported on Tuesday.", "“{clause},” {source} said."],
)
def test_behind_its_clause(pattern, source, name):
    found = said(pattern.format(clause=CLAUSE, source=source))
    assert f"{name}: {CLAUSE}" in found
    assert not any(source in one.split(": ", 1)[1] for one in found)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Minfish", "Minfish"),
        ("Canal 13", "Canal 13"),
        ("Chile Today", "Chile Today"),
        ("the Seamen's Trust of Chile (STC)", "Seamen's Trust of Chile"),
        ("the Ministry of Fisheries (Minfish)", "Ministry of Fisheries (Minfish)"),
        ("a statement by the Royal Diwan", "Royal Diwan"),
        ("Palace Press Secretary Navy Rear Adm. Jorge Soto", "Soto"),
    ],
)
@pytest.mark.parametrize("pattern", ["{clause}, said {source}.", "“{clause},” said {source}."])
def test_behind_its_verb(pattern, source, name):
    found = said(pattern.format(clause=CLAUSE, source=source))
    assert f"{name}: {CLAUSE}" in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canal 13 said the nets were torn.", ["Canal 13: the nets were torn"]),
        ("The text said that the nets were torn.", ["text: the nets were torn"]),
        ("Treasury said the nets were torn.", ["Treasury: the nets were torn"]),
        ("The nets were torn, Treasury said.", ["Treasury: The nets were torn"]),
        ("Jorge Soto, Mr. Marte’s fisheries adviser, said the nets were torn.", ["Soto: the nets were torn"]),
    ],
)
def test_before_its_clause(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All went according to the group.", []),
        ("According to group rules, Ilves spoke first.", []),
        (f"{CLAUSE}, according to industry group Fiskelag.", [f"industry group Fiskelag: {CLAUSE}"]),
        (f"{CLAUSE}, according to a note by consultancy AgriFish.", [f"consultancy AgriFish: {CLAUSE}"]),
        (f"According to the research firm AgriFish, {CLAUSE}.", [f"research firm AgriFish: {CLAUSE}"]),
    ],
)
def test_a_name_behind_what_bears_it(text, expected):
    assert [found for found in said(text) if "Ilves & Marte" not in found.split(": ")[0]] == expected
