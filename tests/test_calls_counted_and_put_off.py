"""Calls beside the one that a text reports: counted, recalled by month, put off or gone instead of one; and who else was on the line."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
U, S = "Ugandan President John Okello", "Samoan Prime Minister Ioane Tuimana"
HELD = "held CHL+NOR 2026-03-12 phone - -"
SPOKE = f"{N} spoke by phone on Thursday with {C}."
TUESDAY, WEDNESDAY = "held CHL+NOR 2026-03-10 phone - -", "held CHL+NOR 2026-03-11 phone - -"
MINISTERS = (
    "Norwegian Foreign Minister Nils Moe spoke by phone with Chilean Foreign Minister Rosa Vidal on Thursday."
)
PLANNED = "planned CHL+NOR 2026-03-13 phone - -"
AHEAD = f"{N} will speak by phone with {C} on Friday, her office said.\n\nThe two are to discuss fish."
PAGE = "Office of the Prime Minister of Norway"
ROUND = "Prime Minister Kari Aasheim of Norway will hold a phone call with President Pablo Arrieta of Chile on Friday."
TOLD = "The Prime Minister spoke by phone with President John Okello of Uganda on Tuesday."

PRESS = [
    # what is called off, and what is done instead of a call
    (f"{N} on Thursday called off a visit to {C}.", []),
    (f"{SPOKE} A visit to Lima was called off over remarks by {U}.", [HELD]),
    (f"{N} told {C} of the raid in a note rather than a phone call on Thursday.", []),
    (f"{N} had a phone call with {C} on Thursday rather than a visit.", [HELD]),
    # many calls in one
    (f"A row\n\n{N} phoned {C} more than 20 times, aides said on Thursday.", []),
    (f"A row\n\n{N} phoned {C} on Thursday about 20 ships.", ["held CHL+NOR 2026-03-12 phone - NOR"]),
    (f"{SPOKE}\n\n{U} is said to have rung {S} more than 20 times.", [HELD]),
    # counted over months or over a few days, and by which of them
    (f"A row\n\n{N} has spoken by phone with {C} three times since she took office.", []),
    (f"A row\n\n{N} and {C} have spoken three times by phone in four months.", []),
    (f"A row\n\n{N} and {C} have spoken three times by phone in four days.", ["held CHL+NOR - phone - -"]),
    (f"A row\n\n{N} has held two telephone calls with {C} since Monday.", ["held CHL+NOR - phone - -"]),
    (
        f"A row\n\n{N} called {C} three times this week, aides said.",
        ["held CHL+NOR 2026-03-09/2026-03-12 phone - NOR"],
    ),
    # on one day, and on each of two
    (f"A row\n\n{N} spoke by phone with {C} on Tuesday and met him on Wednesday.", [TUESDAY]),
    (f"A row\n\n{N} spoke by phone with {C} on Tuesday and hopes to speak again on Friday.", [TUESDAY]),
    (f"A row\n\n{N} spoke by phone with {C} on Tuesday and again on Wednesday.", [TUESDAY, WEDNESDAY]),
    (
        f"A row\n\n{N} spoke by phone with {C} on Tuesday and then once again early on Wednesday. The second call lasted 40 minutes.",
        [TUESDAY, "held CHL+NOR 2026-03-11 phone PT40M -"],
    ),
    # a month with its year, gone by and not
    (f"A row\n\nThe row began with the July 2019 phone call between {N} and {C}.", []),
    (
        f"A row\n\nThe row began with the March 2026 phone call between {N} and {C}.",
        ["held CHL+NOR - phone - -"],
    ),
    # a day of weeks ago, and one at hand
    (
        f"A summit\n\nOfficials said a summit was near. The port was quiet. {N} spoke by phone with {C} on 20 January.",
        [],
    ),
    (
        f"A summit\n\nOfficials said a summit was near. The port was quiet. Ahead of the summit on 20 March, {N} spoke by phone with {C}.",
        ["held CHL+NOR - phone - -"],
    ),
    # what a text that announces a call counts, and what it reports beside it
    (f"{AHEAD}\n\nAasheim has spoken with {U} and {S} by phone.", [PLANNED]),
    (f"{AHEAD}\n\nAasheim has spoken by phone with {U}.", [PLANNED]),
    (
        f"{AHEAD}\n\nAasheim has spoken by phone with {U} on Thursday.",
        [PLANNED, "held NOR+UGA 2026-03-12 phone - -"],
    ),
    # a call put off beside another: of the same states' others
    (f"{MINISTERS} A meeting between {C} and {N}, planned for Friday, was cancelled.", [HELD]),
    (
        f"{MINISTERS}\n\nThe port was shut.\n\nThe crews went home. A conversation between {C} and {N}, pencilled in for Friday, was put off.",
        [HELD, "cancelled CHL+NOR 2026-03-13 unspecified - -"],
    ),
    # who else was on the line is on the same call, and tells nobody of another
    (f"{SPOKE} Also on the line were {U} and {S}.", ["held CHL+NOR+UGA+WSM 2026-03-12 phone - -"]),
    (f"{SPOKE} Joining the two on the line at the end, {U} thanked {S}.", [HELD]),
    # what is being arranged is planned
    (
        f"A row\n\n{N} made final arrangements for a visit in a phone call with {C} on Thursday.",
        [HELD],
    ),
    (
        f"A row\n\nThe two governments are making final arrangements to hold a phone call between {N} and {C} on Friday, officials said.",
        [PLANNED],
    ),
]

#: What an office that announces a call tells of one that it has had.
OFFICIAL = [
    (f"{ROUND}\n\n{TOLD}", [PLANNED]),
    (f"{ROUND}\n\n{TOLD} The two discussed coffee.", [PLANNED, "held NOR+UGA 2026-03-10 phone - -"]),
    (f"{ROUND}\n\n{TOLD} They agreed to build a dam.", [PLANNED, "held NOR+UGA 2026-03-10 phone - -"]),
]


@pytest.mark.parametrize(("text", "expected"), PRESS)
def test_in_a_report(text, expected):
    assert facts(text, publisher="Reuters") == expected


@pytest.mark.parametrize(("text", "expected"), OFFICIAL)
def test_of_an_office(text, expected):
    assert facts(f"Prime Minister Aasheim to call President Arrieta\n\n{text}", publisher=PAGE) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A port has been opened. The Foreign Minister phoned Foreign Minister Rosa Vidal of Chile today.",
        "Foreign Minister Rosa Vidal of Chile has opened a port. The Foreign Minister phoned Foreign Minister Vidal today.",
        "Foreign Minister Rosa Vidal of Chile has opened a port. Today the foreign minister telephoned Rosa Vidal to thank her.",
    ],
)
def test_nobody_rings_himself(text):
    (line,) = facts(f"A port\n\n{text}", publisher="Norwegian Ministry of Foreign Affairs")
    assert "CHL" in line.split()[1]
    assert not line.endswith(" CHL")
