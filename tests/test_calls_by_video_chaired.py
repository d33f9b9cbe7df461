"""Gatherings by video: who chaired them, how long they ran and on which day; what another gathering was is none of it."""

import pytest

from tests.callfacts import facts

N, C, U = (
    "Norwegian Prime Minister Kari Aasheim",
    "Chilean President Pablo Arrieta",
    "Ugandan President John Okello",
)
VIDEO = f"{N} and {C} held a video conference on Thursday."
UNDATED = f"{N} and {C} took part in a video conference."

ROWS = [
    # chaired by somebody: not on the phone, not of another matter or month
    (
        f"{N} and {C} held a phone call on Thursday. The meeting was chaired by {U}.",
        "CHL+NOR 2026-03-12 phone -",
    ),
    (f"{VIDEO} The inquiry into the wreck was chaired by {U}.", "CHL+NOR 2026-03-12 video -"),
    (f"{VIDEO} Last month's meeting in Lima was chaired by {U}.", "CHL+NOR 2026-03-12 video -"),
    (f"{VIDEO} The meeting was chaired by {U}.", "CHL+NOR+UGA 2026-03-12 video -"),
    (
        f"{N} spoke to {C} at a virtual summit on Thursday of the fisheries bloc chaired by {U}.",
        "CHL+NOR+UGA 2026-03-12 video -",
    ),
    (
        "The decision was taken at a virtual summit of the bloc "
        f"chaired by Ghana's President Kofi Adu. {UNDATED}",
        "CHL+GHA+NOR - video -",
    ),
    # how long it ran
    (f"{VIDEO} A three-hour peace summit was calm.", "CHL+NOR 2026-03-12 video -"),
    (
        f"{N} and {C} held a video conference on Thursday after a three-hour European summit.",
        "CHL+NOR 2026-03-12 video -",
    ),
    (f"{N} and {C} held a three-hour virtual summit on Thursday.", "CHL+NOR 2026-03-12 video PT3H"),
    (f"{VIDEO} The three-hour virtual summit was calm.", "CHL+NOR 2026-03-12 video PT3H"),
    # its day
    (f"{N} and {C} spoke by phone. The talks on Wednesday were about fish.", "CHL+NOR - phone -"),
    (f"{N} and {C} spoke by phone. The summit on Wednesday in Lima was gloomy.", "CHL+NOR - phone -"),
    (f"{N} and {C} spoke by phone. The talks on Wednesday lasted an hour.", "CHL+NOR 2026-03-11 phone PT1H"),
    (f"{UNDATED} The talks on Wednesday were chaired by {U}.", "CHL+NOR+UGA 2026-03-11 video -"),
    (f"{UNDATED} The summit on Wednesday afternoon was convened by Chile.", "CHL+NOR 2026-03-11 video -"),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_sides_day_medium_and_length(text, expected):
    (line,) = facts(f"A bloc meets\n\n{text}", publisher="Reuters")
    assert line.split()[1:5] == expected.split()
