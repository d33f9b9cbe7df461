"""Calls of several, one with each: who had which, whatever stands between noun, verb and names."""

import pytest

from tests.callfacts import facts

N = "Norwegian Prime Minister Kari Aasheim"
C = "Chilean President Pablo Arrieta"
U = "Ugandan President John Okello"
TWO = ["held CHL+NOR 2026-03-12 phone - -", "held NOR+UGA 2026-03-12 phone - -"]
RANG = ["held CHL+NOR 2026-03-12 phone - NOR", "held NOR+UGA 2026-03-12 phone - NOR"]
ALL = ["held CHL+NOR+UGA 2026-03-12 phone - -"]

TEXTS = [
    # one call of three
    (f"{N} held a joint phone call today with {C} and {U}.", ALL),
    (f"{C} and {U} held a conference call today with {N}.", ["held CHL+NOR+UGA 2026-03-12 phone - -"]),
    # the noun stands in the plural
    (f"{N} placed calls today to {C} and {U}.", RANG),
    (f"{N} held two phone calls today: with {C} and with {U}.", TWO),
    (
        f"Phone calls of Prime Minister Aasheim with leaders of Chile and Uganda\n\n{N} held phone calls today with {C} "
        f"and {U}.\n\nDuring the calls, the Chilean and Ugandan leaders agreed to meet in Oslo.",
        TWO,
    ),
    # who spoke with each stands behind the phrase
    (f"In separate calls today, {N} spoke with {C} and {U}, said government spokesman Lars Berge.", TWO),
    (f"In separate telephone conversations with {C} and {U} today, {N} defended the dam.", TWO),
    (f"{N} today tried to save the dam, phoning the presidents of Chile and Uganda from her cabin.", RANG),
    # several had one each with the same
    (f"{C} and {U} held separate phone calls with {N} today.", TWO),
    (f"{C} and {U} said they had separate phone talks with {N} today.", TWO),
    # the second call stands behind the day of the first
    (
        f"{N} said she had phone talks with {C} on Wednesday, and a phone call with {U} today.",
        ["held CHL+NOR 2026-03-11 phone - -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} held phone calls today with her Chilean counterpart Pablo Arrieta and {U}.\n\nThe conversation between "
        "Aasheim and Arrieta was about the dam.",
        TWO,
    ),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_calls_of_each(text, expected):
    assert sorted(facts(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        (f"{C} has invited {N} to visit Santiago.", ["held CHL+NOR 2026-03-12 phone - -"]),
        (
            f"{N} has declined an invitation from {C} to visit Santiago.",
            ["held CHL+NOR 2026-03-12 phone - -"],
        ),
        (f"{N} has visited {C} in Santiago.", []),
    ],
)
def test_what_is_to_come_is_no_meeting(lead, expected):
    assert facts(f"{lead}\n\nIn a phone call today, Aasheim said the dam was dear.") == expected
