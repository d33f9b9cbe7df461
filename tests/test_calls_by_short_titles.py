"""Calls of those whom a text calls by a short title or by what they lately became, of lists behind talks, and of years ago; no-ops first."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
S = "Samoan Prime Minister Ioane Tuimana"
TITLE = "Wheat and copper\n\n"
CROWN = "Crown Prince Fahd bin Saleh of Saudi Arabia will stay away from the fair."

ROWS = [
    # of a year ago, of a party's leader, of others
    (
        f"{TITLE}{N} said on Wednesday that she would not meet {C}.\n\nA year ago the two spoke by phone.",
        [],
    ),
    (
        f"{TITLE}{N} said on Wednesday that she would not meet {C}.\n\nThe two spoke by phone a month ago.",
        [],
    ),
    (
        f"{TITLE}{N} on Wednesday phoned Juan Brest, who was named president of Chile in 1999, to wish him a happy birthday.",
        [],
    ),
    (
        f"Aasheim promises Arrieta on phone to help with wheat as the North reaches out to Tuimana\n\nPrime Minister Kari Aasheim of Norway and President Pablo Arrieta of Chile talked by telephone on Wednesday. {S} was told.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    # by a short title
    (
        f"{TITLE}{CROWN}\n\nThe announcement cited a telephone call that {C} had from the prince on Wednesday.",
        ["held CHL+SAU 2026-03-11 phone - SAU"],
    ),
    (f"{TITLE}{CROWN} The prince phoned {C} on Wednesday.", ["held CHL+SAU 2026-03-11 phone - SAU"]),
    # who lately came into office
    (
        f"{TITLE}{N} on Wednesday rang Juan Brest, who has just been sworn in as president of Chile, to congratulate him.",
        ["held CHL+NOR 2026-03-11 phone - NOR"],
    ),
    (
        f"{TITLE}{N} on Wednesday rang Juan Brest, who was recently named foreign minister of Chile.",
        ["held CHL+NOR 2026-03-11 phone - NOR"],
    ),
    # lists
    (
        f"{TITLE}The talks of {N} with {C}, {S} and Ghanaian President Kofi Badu took place on Wednesday in the form of a videoconference.",
        ["held CHL+GHA+NOR+WSM 2026-03-11 video - -"],
    ),
    (
        f"{TITLE}{N} held a conference call of leaders on Wednesday.\n\nOn the line were {C}, {S} and Kofi Badu, the president of Ghana.",
        ["held CHL+GHA+NOR+WSM 2026-03-11 phone - -"],
    ),
    (
        f"{TITLE}{N} pleaded with both leaders on Wednesday.\n\nIn separate telephone calls with Pablo Arrieta, the president of Chile, and with Ioane Tuimana, Samoa’s prime minister, Aasheim said the wheat had to move.",
        ["held CHL+NOR 2026-03-11 phone - -", "held NOR+WSM 2026-03-11 phone - -"],
    ),
]


@pytest.mark.parametrize(("text", "calls"), ROWS)
def test_calls(text, calls):
    assert facts(text) == calls
