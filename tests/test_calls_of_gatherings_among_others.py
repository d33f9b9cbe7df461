"""Gatherings told beside other calls, under headings and later in the day, and what of a call is only dated, recalled or arranged; no-ops first."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
U, S = "Ugandan President John Okello", "Samoan Prime Minister Ioane Tuimana"
HELD = "held CHL+NOR 2026-03-12 phone - -"
LEAD = f"Leaders talk\n\n{N} spoke by phone with {C} on Thursday."

REPORTS = [
    # who took part in the gathering, where the text goes on to another call
    (
        "Leaders talk\n\nToday, the Prime Minister of Norway, Kari Aasheim, took part by videoconference in a meeting of leaders of the league. "
        f"{C}, {U} and {S} were among the participants.\n\nLater in the day, Prime Minister Aasheim spoke by telephone with President Okello.",
        ["held CHL+NOR+UGA+WSM 2026-03-12 video - -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"Leaders talk\n\nLeaders held a video summit on Thursday.\n\n{N}, whose country chairs the league, joined {C} and {U} for the talks.",
        ["held CHL+NOR+UGA 2026-03-12 video - -"],
    ),
    (
        f"Leaders talk\n\n{N} last night chaired a virtual retreat of the league.\n\n{C} and {U} were among those on the screen. The retreat ran for about two hours.",
        ["held CHL+NOR+UGA 2026-03-11 video PT2H -"],
    ),
    (
        f"Leaders talk\n\n{N} spoke by phone with {C} on Thursday, after {S} had flown home. The port was shut. Nobody slept. Nobody ate. The night was long. It rained. It snowed. It blew. {U} was also on the line.",
        ["held CHL+NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"Leaders talk\n\nLeaders held a video summit on Thursday. The participants, besides Prime Minister Kari Aasheim of Norway, were {C} (chair), {U} (by telephone) and {S}.",
        ["held CHL+NOR+UGA+WSM 2026-03-12 video - -"],
    ),
    # an earlier call of others, which no list of participants is
    (f"{LEAD}\n\nThe last such call was between {U} and {S}.", [HELD]),
    # the three, of whom one has spoken in a title
    (
        f"Kari Aasheim says the ban will stop\n\n{N} has agreed with {C} and {U} to lift the ban.\n\nThe three leaders spoke by telephone on Thursday.",
        ["held CHL+NOR+UGA 2026-03-12 phone - -"],
    ),
    # recalled, and told in full
    (f"{LEAD}\n\nIt was noted that she had rung the leaders of Uganda and Samoa first.", [HELD]),
    (f"{LEAD}\n\nShe had spoken by phone with {U} late on Wednesday.", [HELD]),
    (
        f"{LEAD}\n\nAasheim had spoken by phone with {U} late on Wednesday. In that 15-minute call, Okello offered cod.",
        [HELD, "held NOR+UGA 2026-03-11 phone PT15M -"],
    ),
    (
        f"A visit\n\n{N} received {C} in Oslo on Thursday. She thanked him for the sympathy he had voiced in their telephone call on Sunday.",
        [],
    ),
    # dated by a cleft, and by the call told before
    (
        f"A row\n\nIt may have come on Thursday, shortly after noon.\n\nThat was when {N} ended a phone conversation of 90 minutes with {C}.",
        ["held CHL+NOR 2026-03-12 phone PT1H30M -"],
    ),
    (
        f"{LEAD}\n\nStraight after the call, Aasheim rang {U} to tell him of it.",
        [HELD, "held NOR+UGA 2026-03-12 phone - NOR"],
    ),
    (
        f"A row\n\nOn Wednesday evening {N} had to listen to others at once. {C} and {U} joined her in a videoconference.",
        ["held CHL+NOR+UGA 2026-03-11 video - -"],
    ),
    (
        f"Leaders talk\n\n{N} spoke by phone with {C}. The leaders talked of the forum to be held in Lima on 15-16 June.",
        ["held CHL+NOR - phone - -"],
    ),
    # what is arranged, and who only tells of it
    (
        f"A row\n\nOslo and Santiago are in consultation on the timing of a phone call between {N} and {C}.",
        ["planned CHL+NOR - phone - -"],
    ),
    (
        f"Leaders to talk\n\nA telephone conversation between {N} and {C} is scheduled for Friday, government spokesman Nils Moe of Norway said.\n\n“Preparations are under way for a telephone conversation with President Arrieta,” Moe said.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    # what somebody has made in a call that the text has told of
    (f"A row\n\n{N} has sold a ship to {C}. Arrieta made a speech in a hall on Wednesday.", []),
    (
        f"A row\n\n{N} has rejected a request from {C} to spare the cod. Arrieta made the plea in a telephone call on Wednesday.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    # who placed it
    (f"A row\n\n{N} and {C} convened a video conference on Thursday.", ["held CHL+NOR 2026-03-12 video - -"]),
    (f"{LEAD}\n\nArrieta phoned at noon.", ["held CHL+NOR 2026-03-12 phone - CHL"]),
    (
        f"Aasheim phones two leaders\n\n{N} spoke by phone with {C} and with {U} on Thursday.",
        ["held CHL+NOR 2026-03-12 phone - NOR", "held NOR+UGA 2026-03-12 phone - NOR"],
    ),
    (
        f"{LEAD}\n\nThe Chileans reached out to schedule the call on Tuesday.",
        ["held CHL+NOR 2026-03-12 phone - CHL"],
    ),
    # who joins the call that is told, who writes beside a round, and a label
    (
        f"A row\n\n{N} phoned {C} on Thursday.\n\nThe half-hour call was made from a hut. {U} was there, and came on the line himself at one stage.",
        ["held CHL+NOR 2026-03-12 phone PT30M NOR"],
    ),
    (f"{LEAD}\n\nFlashback: Aasheim phoned {U} on Sunday and offered cod.", [HELD]),
    (
        f"Leaders talk\n\nLeaders held a video summit on Thursday. The meeting was chaired from Oslo by {N}. {C} and {U} took part.",
        ["held CHL+NOR+UGA 2026-03-12 video - -"],
    ),
    # a title that sets the day, and what is to be done on another
    (
        f"Leaders talk; call with Uganda's Okello set for Friday\n\n{N} spoke by phone with {C} on Thursday.\n\nAasheim is scheduled to talk with {U} on Friday by phone.",
        [HELD, "planned NOR+UGA 2026-03-13 phone - -"],
    ),
    (
        f"A row\n\n{N} has called {C} to congratulate him. In the brief call, the pair agreed to meet in Lima on Monday.",
        ["held CHL+NOR - phone - NOR"],
    ),
    # names that spaces set apart
    (
        f"{LEAD}\n\nTAGS\nKari Aasheim   Pablo Arrieta   Nils Moe",
        [HELD],
    ),
]


@pytest.mark.parametrize(("text", "expected"), REPORTS)
def test_in_a_report(text, expected):
    assert facts(text, publisher="Reuters") == expected


MINISTERS = "Mr. MOE Nils, Minister for Foreign Affairs of Norway"
PAGES = [
    # a heading of its own, and a call otherwise than the one above it
    (
        f"Video Conference and Telephone Talk\n\n1. Ministers’ Video Conference\n\nOn March 11, {MINISTERS}, held a video conference with Ms. Rosa Vidal, Minister for Foreign Affairs of Chile, and Mr. Amos Kato, Minister for Foreign Affairs of Uganda.\n\n"
        "2. Norway-Chile Ministers’ Telephone Talk\n\nOn March 12, for around 15 minutes, Minister Moe held a telephone talk with Minister Vidal at the request of the Chilean side.",
        ["held CHL+NOR+UGA 2026-03-11 video - -", "held CHL+NOR 2026-03-12 phone PT15M CHL"],
    ),
    # a reference below the text
    (
        f"Telephone Talk\n\nOn March 12, {MINISTERS}, held a telephone talk with Ms. Rosa Vidal, Minister for Foreign Affairs of Chile.\n\n[Reference] The league\n\nThe ministers met in Oslo in May, and had a telephone conference on March 4.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PAGES)
def test_on_a_page(text, expected):
    assert facts(text, publisher="Ministry of Foreign Affairs of Norway") == expected
