"""Calls that an office tells of one by one: who made them, who acts behind "with the minister", and what it only repeats or plans."""

import pytest

from tests.callfacts import facts

FCO, MAE, WAM = (
    "Foreign & Commonwealth Office",
    "Ministry of Foreign Affairs (France)",
    "Emirates News Agency (WAM)",
)


@pytest.mark.parametrize(
    ("publisher", "text", "expected"),
    [
        # "he" and "the Minister" are who made the call before
        (
            FCO,
            "Foreign Secretary David Lammy telephoned Turkish Foreign Minister Hakan Fidan this evening. He thanked the Minister for his help, and they agreed to speak again.\n\n"
            "Earlier in the day he spoke to Mauro Vieira, Minister of External Relations of Brazil.",
            ["held GBR+TUR 2026-03-12 phone - GBR", "held BRA+GBR 2026-03-12 phone - -"],
        ),
        (
            MAE,
            "Jean-Noël Barrot spoke by telephone yesterday with the Algerian Minister of Foreign Affairs, Ahmed Attaf. The two ministers were content.\n\n"
            "The Minister is to speak tomorrow on the phone with his Russian counterpart, Sergei Lavrov.",
            ["held DZA+FRA 2026-03-11 phone - -", "planned FRA+RUS 2026-03-13 phone - -"],
        ),
        # who acts behind "with the minister,"
        (
            WAM,
            "H.H. Sheikh Abdullah bin Zayed Al Nahyan, Minister of Foreign Affairs, spoke today in separate phone calls with Badr Abdelatty, Minister of Foreign Affairs of Egypt; and "
            "Espen Barth Eide, Minister of Foreign Affairs of Norway.\n\nIn his conversation with the Norwegian minister, Sheikh Abdullah affirmed that aid would be sent.",
            ["held ARE+EGY 2026-03-12 phone - -", "held ARE+NOR 2026-03-12 phone - -"],
        ),
        # an event that is planned, and what was said in a call weeks ago
        (
            "Prime Minister of Canada",
            "Today, Prime Minister Mark Carney spoke by phone with the Secretary-General of the United Nations, António Guterres.\n\n"
            "They went over plans for an event on debt, which Canada, Jamaica, and the United Nations will convene virtually later this month.",
            ["held CAN+UN 2026-03-12 phone - -"],
        ),
        (
            "European External Action Service",
            "The EU asks all to stop.\n\nAs High Representative Kaja Kallas said in her phone call with UN Special Envoy Geir Pedersen earlier this month, only talks will do.",
            [],
        ),
    ],
)  # fmt: skip
def test_calls_of_an_office(publisher, text, expected):
    assert facts(f"Statement\n\n{text}", publisher=publisher) == expected
