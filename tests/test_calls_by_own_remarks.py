"""Gatherings by video of which somebody tells in his own words, with the guests whom he names; no-ops first."""

import pytest

from tests.callfacts import facts

TITLE = "Video conference of fisheries ministers: Remarks by {} at the press conference\n\nCheck against delivery!\n\n"
ARRIETA = "President Pablo Arrieta of Chile"
N = "the Prime Minister of Norway, Kari Aasheim"

ROWS = [
    ("Good afternoon. We had a long video conference. We spoke of herring.", []),
    (f"Good afternoon. We had a long video conference. Last week in Lima we had a meeting with {N}.", []),
    (f"Good afternoon. We had a video conference on what one should say to {N}.", []),
    (
        f"Good afternoon.\n\nWe have just had a long video conference, and {N}, was with us.\n\nWe spoke of herring.",
        ["held CHL+NOR 2026-03-12 video - -"],
    ),
    (
        f"Good afternoon.\n\nToday’s council was an important one, with a video conference in which {N}, took part.",
        ["held CHL+NOR 2026-03-12 video - -"],
    ),
    (
        f"Good afternoon.\n\nOur council today was an important one: we were joined by video conference by {N}.",
        ["held CHL+NOR 2026-03-12 video - -"],
    ),
    (
        "Good afternoon.\n\nWe have ended a long video conference. With Prime Minister Kari Aasheim of Norway we held a discussion on herring.",
        ["held CHL+NOR 2026-03-12 video - -"],
    ),
    (
        "Good afternoon.\n\nWe have ended a long video conference. For an hour we had with Prime Minister Kari Aasheim of Norway a discussion on herring.",
        ["held CHL+NOR 2026-03-12 video - -"],
    ),
]


@pytest.mark.parametrize(("text", "calls"), ROWS)
def test_own_remarks(text, calls):
    assert facts(TITLE.format(ARRIETA) + text) == calls


def test_without_a_speaker_there_is_no_call():
    text = TITLE.format("the chair") + f"We had a long video conference, and {N}, was with us."
    assert facts(text) == []
