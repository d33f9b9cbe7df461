"""Offices named by a body, a chamber or a remit: who holds them is on a call with the side of the body."""

import pytest

from toolkit.api import extract


def people(text):
    return sorted(
        (p.name, p.side)
        for record in extract(text, published="2024-05-14", publisher="Reuters")
        for p in record.participants
    )


RUIZ = ("Marta Ruiz", "CHL")


@pytest.mark.parametrize(
    ("office", "name", "side"),
    [
        ("Norwegian Storting Speaker", "Ola Brekke", "NOR"),
        ("Iraqi Council of Representatives Speaker", "Hadi al-Tamimi", "IRQ"),
        ("Libyan House of Representatives Speaker", "Idris Fathi", "LBY"),
        ("Japanese House of Councillors President", "Seiichi Ono", "JPN"),
        ("the Speaker of the House of Representatives of the Philippines", "Martin Cruz", "PHL"),
        ("Philippine Officer in Charge of the Department of Energy", "Ramon Ilagan", "PHL"),
        ("Peruvian Officer-in-Charge of the Ministry of Defence", "Luis Quispe", "PER"),
        ("the Governor of the Bank of Thailand", "Somchai Rattan", "THA"),
        ("the Coordinator for Arctic Affairs at the US National Security Council", "Mark Dunham", "USA"),
        ("the US National Security Council's Coordinator for Arctic Affairs", "Mark Dunham", "USA"),
        ("Acting Assistant Secretary of State for Western Hemisphere Affairs", "Julie Stone", "USA"),
        ("Egyptian General Intelligence Service head", "Sami Khalil", "EGY"),
        ("Palestinian Authority General Intelligence Chief", "Majed Farouk", "PSE"),
        ("Head of the Ukrainian Defence Intelligence", "Kyrylo Bondar", "UKR"),
        ("Head of the Bosnian Presidency", "Denis Kovac", "BIH"),
        ("Moldovan Deputy Prime Minister for Reintegration", "Anatol Rusu", "MDA"),
        ("New Zealand's Minister for Biosecurity", "Damien Rowe", "NZL"),
        ("Malaysian Senior Minister (Security Cluster)", "Ismail Rahim", "MYS"),
        ("Indonesian Coordinating Maritime Affairs and Investment Minister", "Luhut Siregar", "IDN"),
        ("Russian Presidential Plenipotentiary Envoy", "Yury Popov", "RUS"),
    ],
)
def test_the_office_of_a_body_has_its_side(office, name, side):
    text = f"Chilean Foreign Minister Marta Ruiz spoke by phone with {office} {name} on Tuesday."
    assert people(text) == sorted([RUIZ, (name, side)])


@pytest.mark.parametrize(
    "text",
    [
        "The governor of the province of Antofagasta spoke by phone with Marta Ruiz on Tuesday.",
        "An officer in charge of the night shift spoke by phone with a reporter on Tuesday.",
    ],
)
def test_who_heads_no_body_of_a_state_is_nobody_of_a_call(text):
    assert people(text) == []
