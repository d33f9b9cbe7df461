"""Second offices behind a name, calls that others only came after, and what says by what, when and for how long a call was held."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
SPOKE = f"{N} spoke by phone with {C} on Thursday."
HELD = "held CHL+NOR 2026-03-12 phone - -"

CASES = [
    # an organisation's envoy behind a minister's name is the minister; one with a name is somebody else
    (
        f"{N} spoke by phone on Thursday with Chile's Foreign Minister Rosa Vidal, ASEAN's special envoy on Myanmar.",
        [HELD],
    ),
    # what happened after a call of days ago, and right after one
    (f"A fair\n\n{N} and {C} opened a fair in Bergen on Thursday, following their phone conversation of 2 March.", []),
    (f"{N} and {C} spoke by phone on Thursday, following the raid of 2 March.", [HELD]),
    # what the opening names the call
    (
        f"A deal after a three-way leaders' call\n\nNorway has won a promise, according to people briefed on a video call between the two leaders.\n\n{N} and {C} spoke on Thursday.",
        ["held CHL+NOR 2026-03-12 video - -"],
    ),
    # but not one that something only came after
    (
        f"Leaders' call\n\nOfficials of both states met after a video call.\n\nThe call between {N} and {C} took place on Thursday.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    # who asked for a call and told the other something was on it
    (f"A phone call was held late on Thursday. {N}, who requested the call, told {C} that cod was scarce.", ["held CHL+NOR 2026-03-12 phone - NOR"]),
    # whom somebody called
    (f"{SPOKE} The call to arms went unheard.", [HELD]),
    (f"{SPOKE} The call to Arrieta was the second in a week.", ["held CHL+NOR 2026-03-12 phone - NOR"]),
    # how long it took
    (f"{SPOKE} The two spoke for the best part of an hour.", ["held CHL+NOR 2026-03-12 phone PT1H -"]),
    (
        f"{SPOKE} The call, the first between the two since Arrieta took office last month, was made via satellite phone and lasted about 10 minutes.",
        ["held CHL+NOR 2026-03-12 phone PT10M -"],
    ),
    # the day of the telling, and that of a meeting by video
    (
        f"A deal by video\n\n{N} and {C} met in a video conference, the ministry stated here on Thursday.\n\nDuring Wednesday's meeting, Aasheim praised the plan.",
        ["held CHL+NOR 2026-03-11 video - -"],
    ),
    # a call to which somebody has been invited is to come, unless the text goes on to say how it went
    (f"{N} invited {C} to a video conference on Friday.\n\nIt will be short.", ["planned CHL+NOR 2026-03-13 video - NOR"]),
    (f"{N} invited {C} to a video conference on Wednesday. It lasted a little over one hour.", ["held CHL+NOR 2026-03-11 video PT1H NOR"]),
    # final stages of preparations
    (f"A row\n\n{N} and {C} are in the final stages of preparations for a phone call.", ["planned CHL+NOR - phone - -"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_call(text, expected):
    assert facts(text) == expected
