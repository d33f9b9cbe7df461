"""Who is on a call where only the rest of the text settles it: offices before their names, portfolios that no list has, shared names."""

import pytest

from toolkit.api import extract

DAY = "2026-03-12"  # a Thursday
N, C = "Norwegian Prime Minister Jonas Gahr Støre", "Chilean President Gabriel Boric"

TEXTS = [
    # nobody says what they are
    ("Cod is dear in Norway and Chile.\n\nOla Berg and Rita Solis talked by phone on Monday.", []),
    (
        "The finance minister of Norway hopes to act.\n\nOla Berg and Rita Solis talked by phone on Monday.",
        [],
    ),
    (
        "The finance ministers of Norway and Chile hope to act.\n\nJonas Gahr Støre and Gabriel Boric talked by phone on Monday.",
        ["Gabriel Boric CHL", "Jonas Gahr Støre NOR"],
    ),
    # offices in the lead, names behind, in the same order
    (
        "The finance ministers of Norway and Chile told each other that they will act, people familiar with the matter said.\n\n"
        "Ola Berg and Rita Solis talked by videoconference on Wednesday night.",
        ["Ola Berg NOR", "Rita Solis CHL"],
    ),
    (
        "Norway's finance minister and her Chilean counterpart agreed on Wednesday to act.\n\n"
        "In a 25-minute phone call, Ola Berg and Rita Solis also spoke of copper.",
        ["Ola Berg NOR", "Rita Solis CHL"],
    ),
    (
        "Norway's finance minister spoke by phone on Wednesday with his Chilean counterpart.\n\nOla Berg told Rita Solis that cod was dear.",
        ["Ola Berg NOR", "Rita Solis CHL"],
    ),
    # portfolios that no list has, and whose minister "its" is
    (
        "Namibia's mines minister Ola Vik spoke by phone on Monday with Chilean Foreign Minister Ana Soto.",
        ["Ana Soto CHL", "Ola Vik NAM"],
    ),
    (
        "Namibia said that its trade minister, Ola Vik, spoke by phone on Monday with Norwegian Foreign Minister Espen Barth Eide.",
        ["Espen Barth Eide NOR", "Ola Vik NAM"],
    ),
    # a group's call, and who was on it
    (
        "Leaders of the Baltic bloc have held an emergency video call on the storm.\n\n"
        "Norway's Prime Minister Jonas Gahr Støre was joined on Monday night by the prime ministers of Denmark, Mette Frederiksen, and Sweden, Ulf Kristersson. "
        "The Finnish Prime Minister, Petteri Orpo, took part from Oulu.",
        ["Jonas Gahr Støre NOR", "Mette Frederiksen DNK", "Petteri Orpo FIN", "Ulf Kristersson SWE"],
    ),
    # two of a title's list, by the plural of their verb
    (
        "Solis, NZ trade minister review cod by video conference\n\n"
        "Indian Commerce Minister Rita Solis on Friday held a video conference with New Zealand's Trade Minister Todd McClay.",
        ["Rita Solis IND", "Todd McClay NZL"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS, ids=[text[:50] for text, _ in TEXTS])
def test_people(text, expected):
    text = text if text.startswith("Solis, NZ") else "Cod\n\n" + text
    records = extract(text, published=DAY, publisher="Reuters")
    assert sorted(f"{p.name} {p.side}" for r in records for p in r.participants) == expected


@pytest.mark.parametrize(
    ("lead", "text", "expected"),
    [
        # a state, where nobody has its name
        (f"{N} spoke by phone with {C}.", "Støre said he and Montenegro would send a ship.", {"MNE", "NOR"}),
        # somebody who has a state's name
        (
            "Ukrainian President Volodymyr Zelensky spoke by phone with Portuguese Prime Minister Luis Montenegro.",
            "Zelensky said he and Montenegro had agreed to build a ship.",
            {"PRT", "UKR"},
        ),
        # a name that two states have
        (
            "Russian President Vladimir Putin spoke by phone with President of the Republic of the Congo Denis Sassou Nguesso.",
            "Congo will send two ships to Russia, the Congolese president said.",
            {"COG"},
        ),
        (
            "Russian President Vladimir Putin spoke by phone with DR Congo's President Felix Tshisekedi.",
            "Congo will send two ships to Russia, the Congolese president said.",
            {"COD"},
        ),
    ],
)
def test_names_of_states(lead, text, expected):
    (record,) = extract("Cod\n\n" + lead + "\n\n" + text, published=DAY, publisher="Reuters")
    sides = {p.id: p.side for p in (*record.participants, *record.people)}
    assert {sides.get(a, a) for c in record.commitments for a in c.actors} == expected
