"""Calls of which a text names the two ends, the medium or the occasion in different places, and their conveners; nothing first."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"

NONE = [
    # somebody convened or chaired something else, or no call was named before
    f"Leaders on the drought\n\nA phone call was held late on Thursday. {N}, who convened the parliament, told {C} that the strait must stay open.",
    f"Leaders on the drought\n\n{N}, who convened the discussion, told {C} on Thursday in Oslo that the strait must stay open.",
    # a title that names no call, or another of one's own state
    f"How a Visit by {C} Cost Norway a Port\n\nThe call, which {N} had requested, took place on Thursday.",
    f"A dinner with {C}\n\nThe phone call, which {N} had requested, took place on Thursday.",
    f"How a Phone Call With Norwegian Finance Minister Eva Lie Cost a Port\n\nThe call, which {N} had requested, took place on Thursday.",
    # what a call saw or was about is nobody on it
    f"A strait\n\nThe video call, which ran for about an hour on Thursday, was about {N} and {C}.",
    "A strait\n\nThe phone call, which lasted an hour, saw a rise in tension in Norway and Chile on Thursday.",
    # no office of theirs, or officials within one state
    "Norway and Chile agreed on Thursday to share radar data, after a video call between their navies.",
    "Officials in Norway said on Thursday that radar data would be shared, after a video call between their defence ministers.",
    # a meeting beside a call without people
    f"A strait\n\nA video call took place on Thursday, aides said.\n\n{N} and {C} met in Oslo for an hour.",
]

ONE = [
    # whoever chaired or convened it told the other
    (
        f"Leaders on the drought\n\nThe talks by video took place on Thursday. {N}, who chaired the virtual talks, told {C} that the strait must stay open.",
        "held CHL+NOR 2026-03-12 video - -",
    ),
    (
        f"Leaders hold an emergency video call\n\nAn emergency video call of leaders was held on Thursday. {N}, who convened the discussion, told {C} that the strait must stay open.",
        "held CHL+NOR 2026-03-12 video - NOR",
    ),
    # the title names one end, the body the other
    (
        f"How a Phone Call With {C} Cost Norway a Port\n\nThe call, which {N} had requested, took place on Thursday.",
        "held CHL+NOR 2026-03-12 phone - NOR",
    ),
    (
        f"How a Phone Call With Arrieta Cost Norway a Port\n\nThe call, which {N} had requested on Thursday, went badly. {C} was cross.",
        "held CHL+NOR 2026-03-12 phone - NOR",
    ),
    # the verb of a title with capitals is no part of a name
    (
        f"How a Phone Call With Trump Rattled Norway\n\nThe phone call on Wednesday, which {N} had requested, ended without agreement. President Donald Trump was said to be cross.",
        "held NOR+USA 2026-03-11 phone - NOR",
    ),
    # behind a relative clause
    (
        f"A strait\n\nThe phone call, which lasted an hour, saw {N} and {C} agree on Thursday to reopen the strait.",
        "held CHL+NOR 2026-03-12 phone PT1H -",
    ),
    (
        f"A strait\n\nA video conference, which was held by the finance ministry on Thursday, brought together {N} and {C}.",
        "held CHL+NOR 2026-03-12 video - -",
    ),
    # between the ministers of the states that open the sentence
    (
        "Norway and Chile agreed on Thursday to share radar data, after a video call between their defence ministers.",
        "held CHL+NOR 2026-03-12 video - -",
    ),
    (
        "Norway and Chile agreed on Thursday to share radar data, after a phone call of their foreign ministers.",
        "held CHL+NOR 2026-03-12 phone - -",
    ),
    # how it was held, as the text has said before; not of one that is to come, nor where the report says so itself
    (
        f"A strait\n\nA phone call took place on Thursday, aides said. A conversation took place between {N} and {C}.",
        "held CHL+NOR 2026-03-12 phone - -",
    ),
    (
        f"A strait\n\nA video call took place on Thursday, aides said.\n\n{N} and {C} spoke for an hour.",
        "held CHL+NOR 2026-03-12 video PT1H -",
    ),
    (
        f"A strait\n\nA phone call is planned for Thursday, aides said. A conversation took place between {N} and {C}.",
        "held CHL+NOR 2026-03-12 unspecified - -",
    ),
    (
        f"A strait\n\nA video call took place on Thursday, aides said.\n\n{N} and {C} spoke by phone for an hour.",
        "held CHL+NOR 2026-03-12 phone PT1H -",
    ),
]


@pytest.mark.parametrize("text", NONE)
def test_no_call(text):
    assert facts(text, publisher="Reuters") == []


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_a_call(text, expected):
    assert facts(text, publisher="Reuters") == [expected]
