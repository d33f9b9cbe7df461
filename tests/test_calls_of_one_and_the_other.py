"""Calls that a text tells of together or beside each other: "one with Y and the other with Z", "had also phoned", and visits; no-ops first."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
S = "Samoan Prime Minister Ioane Tuimana"
TITLE = "Wheat and copper\n\n"
HELD = "held CHL+NOR 2026-03-11 phone - -"

ROWS = [
    # a visit is no call
    (
        f"{TITLE}{N} spoke by phone with {C} on Wednesday, while {S} called at the White House to meet US President Ann Marsh.",
        [HELD],
    ),
    # two calls of one noun
    (
        f"{TITLE}Fish dominated two telephone conversations that {N} held on Wednesday, one with {C} and the other with {S}.",
        [HELD, "held NOR+WSM 2026-03-11 phone - -"],
    ),
    # members of one parliament
    (
        f"{TITLE}{N} had phone calls on Wednesday with Speaker of the Chilean Senate Ana Ruiz, Majority Leader Luis Jara and Republican Leader in the Senate Mar Soto.",
        [HELD, HELD, HELD],
    ),
    # a lead that names both, and one of them further down
    (
        f"{TITLE}{N} has spoken to {C} and {S} after her election.\n\n“The leaders agreed on fish,” a statement said.\n\nThe two leaders have agreed to meet.\n\nIt was the second time.\n\n"
        f"The palace said Aasheim also spoke with Tuimana the day after the vote.",
        ["held CHL+NOR 2026-03-12 unspecified - -", "held NOR+WSM 2026-03-12 unspecified - -"],
    ),
    # what somebody had done as well that day, and what on another
    (
        f"{TITLE}{N} held a telephone conversation with {C} on Wednesday.\n\nThe palace said nothing of it.\n\nAasheim had also phoned {S} earlier on Tuesday.",
        [HELD],
    ),
    (
        f"{TITLE}{N} held a telephone conversation with {C} on Wednesday.\n\nThe palace said nothing of it.\n\nAasheim had also phoned {S} earlier on Wednesday.",
        [HELD, "held NOR+WSM 2026-03-11 phone - NOR"],
    ),
    # what had come out before the news
    (
        f"{TITLE}{N} and {C} held a phone call on Wednesday.\n\nJust hours after it emerged that she was forced to wait while Arrieta called {S}, Oslo issued its readout.",
        [HELD],
    ),
    # days
    (
        f"{TITLE}{N} telephoned {C}, who met the king on Monday.",
        ["held CHL+NOR 2026-03-12 phone - NOR"],
    ),
    (
        f"{TITLE}{N} telephoned {C}, who advises the king, on Monday.",
        ["held CHL+NOR 2026-03-09 phone - NOR"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_calls_of_one_and_the_other(text, expected):
    assert facts(text) == expected


BESIDE = [
    # a state between quotation marks
    (f"{TITLE}{N} and “Chilean” President Pablo Arrieta talked by phone on Wednesday.", [HELD]),
    # who is only said to be talked to talks to nobody else
    (
        f"{TITLE}The Samoan also talked to Arrieta and Aasheim.\n\n{N} said that she had spoken by telephone with {C} on Wednesday.",
        [HELD],
    ),
    (
        f"{TITLE}{N} said that she had spoken by telephone with {C} on Wednesday.\n\nBefore that, Aasheim had been on the phone to {S}.",
        [HELD, "held NOR+WSM 2026-03-11 phone - -"],
    ),
    (
        f"{TITLE}{N} spoke by telephone with {C} on Wednesday.\n\nThe palace said no more.\n\nAasheim had a call as well with {S}, the palace said.",
        [HELD, "held NOR+WSM 2026-03-12 phone - -"],
    ),
    # a title that tells what is to come
    (
        f"Allies to meet by video\n\nA virtual meeting on Friday is to be chaired by {N} and {C}.",
        ["planned CHL+NOR 2026-03-13 video - -"],
    ),
    # a denial, and what a text recalls at its end
    (
        f"{TITLE}{N} said on Wednesday that she had not been on any call with {C} about fish.\n\n“Who said so?” she asked.",
        ["denied CHL+NOR - phone - -"],
    ),
    # who asked for it: not what is asked, nor what was done twice before
    (
        f"{TITLE}{N} and {C} spoke by phone on Wednesday.\n\nWas the call proposed by Chile, or made at the request of Norway?",
        [HELD],
    ),
    (
        f"{TITLE}{N} and {C} spoke by phone on Wednesday.\n\nThe deal is near.\n\nAasheim had telephoned Arrieta on March 2 and again on March 5.",
        [HELD],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_calls_beside_each_other(text, expected):
    assert sorted(facts(text)) == sorted(expected)
