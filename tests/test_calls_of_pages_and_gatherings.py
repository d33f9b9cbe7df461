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

SPA = f"Oslo, March 12, 2026, SPA -- {N} received on Thursday a telephone call from "
FROM_CHILE = "held CHL+NOR 2026-03-12 phone - CHL"

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
    # from where a call was placed
    (f"Row\n\n{N} placed a call from Oslo.", []),
    (
        f"Row\n\n{N} placed a call from her hotel to {C} on Thursday.",
        ["held CHL+NOR 2026-03-12 phone - NOR"],
    ),
    # who says that she had asked for a call, and who asked for one that took place
    (
        f"Row\n\n{N} said on Thursday that she had asked for a phone call with {C}, but that he had declined.",
        ["requested CHL+NOR - phone - NOR"],
    ),
    (
        f"Row\n\n{N} had asked for the call with {C}, which took place on Thursday.",
        ["held CHL+NOR 2026-03-12 phone - NOR"],
    ),
    # the day of a session is that of no call "later in the day"
    (
        f"Row\n\n{N} spoke by phone with {C} on Thursday, in line with the decision of the session of 9 March. Later in the day, {N} had a telephone conversation with {U}.",
        [HELD, "held NOR+UGA 2026-03-12 phone - -"],
    ),
    # those who rang in turn
    (
        f"Row\n\n{N} received telephone calls from leaders of the region on Thursday.\n\n{C} warmly felicitated the Prime Minister on her victory.",
        ["held CHL+NOR 2026-03-12 phone - CHL"],
    ),
    (
        f"Calls\n\n{N} on Thursday spoke over the phone with three of her counterparts about cod.\n\nAccording to diplomatic sources, Aasheim and Chile's President Pablo Arrieta discussed nets.\n\nShe also held a phone call with {U}.",
        [HELD, "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (f"Row\n\n{LEAD} The palace said Mr Arrieta phoned first.", ["held CHL+NOR 2026-03-12 phone - CHL"]),
    # whom a title lists with others
    (
        f"Aasheim briefs Arrieta, Uganda's Okello and Samoa's Tuimana on cod\n\n{LEAD}\n\nIn a separate call, she spoke with {U} about coffee.\n\nThe net was torn. The crew slept. It rained. It blew.\n\n{S}'s office said the call between him and Ms Aasheim went on for half an hour.",
        [HELD, "held NOR+UGA 2026-03-12 phone - -", "held NOR+WSM - phone PT30M -"],
    ),
    # headlines below a text, and the next text of an agency below its mark
    (
        f"Letter\n\n{N} wrote to {C} on Thursday.\n\nThe letter was long.\n\nRECOMMENDED\nNorwegian FM receives phone call from Chilean counterpart\nCod is up",
        [],
    ),
    (f"PM receives call\n\n{SPA}{C}.\n\n--SPA\n17:46\n\n{N} receives a call from {U}", [FROM_CHILE]),
    (
        f"PM receives call\n\n{SPA}{C}.\n\n--SPA\n17:46\n\nPM receives call\n\n{SPA}{U}.\n\n--SPA",
        [FROM_CHILE, "held NOR+UGA 2026-03-12 phone - UGA"],
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
    (
        f"Talks\n\nLeaders held a video conference on Thursday. It was long. {N} met {C} and {U} in Lima.",
        [],
    ),
    (
        f"Talks\n\nThe video conference on Thursday was convened by {N}. It brought together {C} and {U}.",
        ["held CHL+NOR+UGA 2026-03-12 video - NOR"],
    ),
    (
        f"Communiqué\n\n1. Leaders met in extraordinary session by videoconference on Thursday, under the chairmanship of {N}.\n\n2. The following leaders were connected:\n\n- H.E. Pablo Arrieta, President of Chile\n- H.E. John Okello, President of Uganda",
        THREE,
    ),
    # when a page was changed, and a day to come before "Later in the day"
    (
        f"Talks\n\nThu 12 March 2026 19.42 GMT\n\nLast modified on Fri 13 Mar 2026 00.10 GMT\n\n{N} called {C} on Thursday afternoon.",
        ["held CHL+NOR 2026-03-12 phone - NOR"],
    ),
    (
        f"Calls\n\n12 March 2026\n\n{N} had a phone conversation with {C}. He would come to Oslo on August 23.\n\nLater in the day, {N} spoke with {U}.",
        [HELD, "held NOR+UGA 2026-03-12 phone - -"],
    ),
    # headlines below a readout
    (
        f"Call\n\n{LEAD}\n\nAssociated Links\n• Prime Minister speaks with Prime Minister of Samoa Ioane Tuimana",
        [HELD],
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
