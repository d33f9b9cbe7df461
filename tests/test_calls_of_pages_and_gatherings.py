"""Calls on pages of several texts, at gatherings and by the way, and those that should have been; no-ops first."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
U, S = "Ugandan President John Okello", "Samoan Prime Minister Ioane Tuimana"
HELD = "held CHL+NOR 2026-03-12 phone - -"
THREE = ["held CHL+NOR+UGA 2026-03-12 video - -"]
LEAD = f"{N} spoke by phone with {C} on Thursday. They discussed cod."
SECOND = f"{N} spoke by phone with {U} on Wednesday. They discussed coffee."
BOTH = [HELD, "held NOR+UGA 2026-03-11 phone - -"]
GATHERED = f"Talks\n\nLeaders held a video conference on Thursday.\n\n{C} and {U} took part.\n\n"

CALLS = [
    # what should have been
    (f"Row\n\n{N} should have phoned {C} on Thursday, the opposition said.", []),
    (f"Row\n\n{N} and {C} should have spoken by phone on Thursday.", []),
    (f"Row\n\n{N} could have spoken to {C} by phone on Thursday, the opposition said.", []),
    (
        f"Talks\n\n{N} said that she could have a phone call with {C} on Friday.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    # what is recalled at a meeting, and calls with people of no office
    (
        f"Visit\n\n{N} and {C} met in Lima on Thursday. They followed up on what Ms Aasheim and Mr Arrieta had discussed in their call of 3 March.",
        [],
    ),
    (f"Visit\n\n{N} met {C} in Oslo and followed up with a letter to {U}.", []),
    (
        f"Talks\n\n{N} met {C} in Oslo on Thursday and followed up with a call to {U}.",
        ["held NOR+UGA 2026-03-12 phone - NOR"],
    ),
    (f"Results\n\n{N} held a call with investors in Chile on Thursday.", []),
    (f"Talks\n\n{N} made a call to the governor of Lofoten on Thursday.", []),
    (
        f"Calls\n\n{N} made a call to {C} on Thursday. She made a call to the governor of Lofoten.",
        ["held CHL+NOR 2026-03-12 phone - NOR"],
    ),
    (
        f"Statement\n\n{N} spoke by phone with {C} on Thursday.\n\nNotes to editors\n\n{N} last spoke to {C} by phone on 2 March.",
        [HELD],
    ),
    # a travel scheme is no visit
    (
        f"Row\n\n{N} discussed the travel scheme with {C} on a video link on Thursday.",
        ["held CHL+NOR 2026-03-12 video - -"],
    ),
    # headings within a page: with numbers, with colons and without
    (f"News\n\nCall with Chile\n\n{LEAD}\n\nCall with Uganda\n\n{SECOND}", BOTH),
    (f"News\n\nCall with Chile:\n\n{LEAD}\n\nCall with Uganda:\n\n{SECOND}", BOTH),
    (f"1. Call with Chile\n\n{LEAD}\n\n2. Call with Uganda\n\n{SECOND}", BOTH),
    (
        f"News\n\nPhone call with President Arrieta\n\n{LEAD}\n\nPhone call with President Okello\n\n{SECOND}",
        BOTH,
    ),
    (f"News\n\nCall with Chile\n\n{SECOND}", ["held NOR+UGA 2026-03-11 phone - -"]),
    # the day in brackets behind a heading
    (
        f"Telephone talk\n\nCall with Norway - Communiqué (Santiago, March 11, 2026)\n\n{C} held a telephone conversation with {N}. They discussed cod.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    # a denial far down in a briefing
    (
        f"Briefing\n\nMR MOE: Good morning. Cod is up. The pier is safe. The crews are home.\n\nQUESTION: Did {C} speak to {N}?\n\nMR MOE: I can tell you that {C} did not have a phone call with {N}.",
        ["denied CHL+NOR - phone - -"],
    ),
    (
        f"Row\n\n{N} has not spoken to {C} by phone. Nor has a call been sought.",
        ["denied CHL+NOR - phone - -"],
    ),
    # who was at a gathering
    (f"{GATHERED}{N} informed the press that cod was scarce.", ["held CHL+UGA 2026-03-12 video - -"]),
    (f"{GATHERED}{N} informed the leaders that cod was scarce.", THREE),
    (f"{GATHERED}{N} chaired the session.", THREE),
    (
        f"Talks\n\nLeaders held a video conference on Thursday.\n\nThe session was chaired by {N}. {C} and {U} took part.",
        THREE,
    ),
    (
        f"Talks\n\n{N} chaired a video meeting on Thursday. She was joined on screen by {C} and {U}.",
        THREE,
    ),
    (
        f"Talks\n\n{N} is to join {C} and {U} on a video call on Thursday.",
        [THREE[0].replace("held", "planned")],
    ),
    (
        "Talks\n\nForeign Minister Nils Moe of Norway took part in a video conference on Thursday with Foreign Minister Rosa Vidal of Chile and Aida Okello of Uganda.",
        THREE,
    ),
    # several told of at once
    (
        f"Calls\n\n{N}, who earlier that day held separate calls with {C}, {U} and {S}, will go to Lima.",
        ["held CHL+NOR - phone - -", "held NOR+UGA - phone - -", "held NOR+WSM - phone - -"],
    ),
    (
        f"Calls\n\n{N} held phone calls with {C} on 9 March and with {U} on 11 March. She spoke by phone to {S} on Tuesday.",
        [
            "held CHL+NOR 2026-03-09 phone - -",
            "held NOR+UGA 2026-03-11 phone - -",
            "held NOR+WSM 2026-03-10 phone - -",
        ],
    ),
    # who tells parliament of a call has not sought it
    (
        f"Norwegian PM seeks a call with Chilean president, Moe tells parliament\n\n{N} wants a call with {C}, Foreign Minister Nils Moe told parliament on Thursday.",
        ["requested CHL+NOR - phone - NOR"],
    ),
    # how long it lasted by those who were told
    (
        f"Talks\n\nIn a video call on Thursday that aides said lasted an hour, {N} told {C} that cod was scarce.",
        ["held CHL+NOR 2026-03-12 video PT1H -"],
    ),
    # a first name that is shortened, and premiers by their office
    (
        "Talks\n\nNorwegian Foreign Minister Ma. Kari Aasheim spoke by phone with Chilean Foreign Minister Rosa Vidal on Thursday.",
        [HELD],
    ),
    (
        "Talks\n\nThe premiers of Norway and Chile, Kari Aasheim and Pablo Arrieta, spoke by phone on Thursday about the relationship between Norway and Chile.",
        [HELD],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CALLS)
def test_in_a_report(text, expected):
    assert facts(text, publisher="Reuters") == expected
