"""Calls told among several: rosters, rounds, calls for which somebody rang, those at home, and their days; no-ops first."""

import pytest

from tests.callfacts import facts
from toolkit.temporal.dateline import dateline

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
S = "Samoan Prime Minister Ioane Tuimana"
OFFICE = "Office of the Prime Minister of Norway"
TITLE = "Wheat and copper\n\n"
HELD = "held CHL+NOR 2026-03-11 phone - -"

ROWS = [
    # what calls with somebody are like; at home; what only came before
    (None, f"{TITLE}{N} said that a call with {C} involves less preparation than one with others.", []),
    (None, f"{TITLE}{N} said that it takes less time than the official phone calls she had with {C}.", []),
    (None, f"{TITLE}{N} said that there was a time when she would call {C} directly.", []),
    (None, f"{TITLE}An aide said it had been unsuitable for {N} to talk on the telephone to {C}.", []),
    (None, f"{TITLE}He spoke of the phone call between {N} and {C} during last month's assembly.", []),
    (
        None,
        f"Aasheim calls Chilean and Samoan leaders to Oslo for crisis talks\n\n{N} has called the president of Chile, Pablo Arrieta, to a round of crisis talks.",
        [],
    ),
    (
        None,
        f"{TITLE}An account of a telephone call between {N} and Ola Dahl, leader of the Conservatives, was sent out in error.",
        [],
    ),
    (
        None,
        f"{TITLE}The Jarl of Bergen, Ola Dahl, got a telephone call from {N} on Wednesday.",
        [],
    ),
    (
        OFFICE,
        f"Minister's telephone call with Chilean Foreign Minister\n\nIn the wake of the Prime Minister's telephone call with {S} on Monday, Norwegian Foreign Minister Ola Dahl spoke to Chilean Foreign Minister Ana Ruiz on 11 March.",
        [HELD],
    ),
    (
        None,
        f"{TITLE}{N} and {C} held a phone conversation on Wednesday. The phone conversation was arranged because a storm had forced the session to be put off.",
        [HELD],
    ),
    # who else was on it
    (
        None,
        f"{TITLE}{N} on Wednesday took part in a conference call of leaders.\n\n“On the call were {C} and {S},” a statement said.",
        ["held CHL+NOR+WSM 2026-03-11 phone - -"],
    ),
    # with each of several
    (
        "Reuters",
        f"{TITLE}{N} has taken calls of congratulation from several heads of state. Among those who called were {C} and {S}, an aide said on Wednesday.\n\nAasheim also had telephone conversations with Ghanaian President Kofi Badu.",
        [
            "held CHL+NOR - phone - CHL",
            "held NOR+WSM - phone - WSM",
            "held GHA+NOR - phone - -",
        ],
    ),
    (
        None,
        f"{TITLE}{N} was in telephone contact on Wednesday, in a series of separate calls, with leaders of several states.\n\nThe leaders to whom the Prime Minister spoke were {C}; and {S}.",
        [HELD, "held NOR+WSM 2026-03-11 phone - -"],
    ),
    (
        OFFICE,
        f"Prime Minister telephoned leaders\n\n{N} on Wednesday held telephone talks with {C} and {S}.\n\nThe Heads of State and Government offered the Prime Minister their condolences and stressed that nets matter.",
        [f"{HELD[:-1]}NOR", "held NOR+WSM 2026-03-11 phone - NOR"],
    ),
    (
        None,
        f"{TITLE}{N} and {S} may speak by phone on Friday.\n\nNets are torn.\n\nFish is dear.\n\nRopes are long.\n\nOn Monday, Norwegian Foreign Minister Ola Dahl spoke by phone with Chilean Foreign Minister Ana Ruiz. In each of his conversations it was agreed to keep in touch.",
        ["planned NOR+WSM 2026-03-13 phone - -", "held CHL+NOR 2026-03-09 phone - -"],
    ),
    # what one rings for
    (
        None,
        f"{TITLE}{N} telephoned on Wednesday to convey her good wishes to {C}.",
        ["held CHL+NOR 2026-03-11 phone - NOR"],
    ),
    (
        None,
        f"{TITLE}{N} called on Wednesday to discuss herring with {C}.",
        ["held CHL+NOR 2026-03-11 phone - NOR"],
    ),
    (None, f"{TITLE}{N} called on her party to express support to {C}.", []),
    # what was agreed when they spoke
    (
        "Reuters",
        f"{TITLE}Norway and Chile are to mend nets. This was agreed when {N} and {C} talked on the telephone.",
        ["held CHL+NOR - phone - -"],
    ),
    (
        None,
        f"{TITLE}A phone call between {N} and {C} takes place on Friday.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    (None, f"{TITLE}A phone call between {N} and {C} took place on Wednesday.", [HELD]),
    (None, f"{TITLE}{N} had a chance to talk with {C} on the telephone on Wednesday.", [HELD]),
    # days
    (
        None,
        f"{TITLE}{N} had talks on Wednesday with {C} on the phone, an aide announced.",
        [HELD],
    ),
    (
        None,
        f"Aasheim: today hardly possible\n\nA date is being negotiated for a telephone conversation between {N} and {C}.",
        ["planned CHL+NOR - phone - -"],
    ),
    (
        None,
        f"{TITLE}On Wednesday, {N} returned a phone call from {C}. On Tuesday, Arrieta had telephoned to congratulate Aasheim on the prize.",
        ["held CHL+NOR 2026-03-11 phone - NOR"],
    ),
    (
        None,
        f"{TITLE}The office of {N} confirmed on Thursday that she and {C} had talked on the telephone.\n\nThat came after the palace let it be known that the two had gone over herring on Wednesday night.",
        [HELD],
    ),
    (
        "Agency",
        f"Norway voices hope\n\n(Agency) 09:35, March 12, 2026\n\nOSLO, March 11 (Agency) -- {N} said Wednesday that herring is a choice.\n\nTalking by telephone with {C}, Aasheim said Norway backs Chile.",
        [HELD],
    ),
]


@pytest.mark.parametrize(("publisher", "text", "expected"), ROWS)
def test_calls(publisher, text, expected):
    assert facts(text, publisher=publisher) == expected


#: An agency's head gives the day of writing, the line above it that of the page.
@pytest.mark.parametrize(
    ("text", "page", "dispatch"),
    [
        ("Of nets\n\n09:35, March 12, 2026\n\nOSLO, March 11 (Agency) -- Text", "2026-03-12", "2026-03-11"),
        ("Of nets\n\n09:35, March 12, 2026\n\nText", "2026-03-12", None),
    ],
)
def test_dispatch(text, page, dispatch):
    whole, head = dateline(text, "2026-03-12"), dateline(text, "2026-03-12", dispatch=True)
    assert whole is not None
    assert whole.day == page
    assert (head.day if head is not None else None) == dispatch
