"""Calls that a text tells of by who was briefed on them or brought others together, and who rang as others put it; no-ops first."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Solveig Aasheim", "Chilean President Tomás Arrieta"
U = "Ugandan President Grace Okello"
HELD = "held CHL+NOR 2026-03-12 phone - -"


@pytest.mark.parametrize(
    "text",
    [
        f"{N} brought together her ministers in a video conference on Thursday.",
        f"{N} hosted {C} in Oslo on Thursday.",
        f"{N} proposed to {C} on Thursday that the duties be frozen, three diplomats briefed on the plan said.",
        f"{N} pressed {C} on Thursday to lower duties, according to a person familiar with the call for tenders.",
    ],
    ids=["ministers of her own", "a visit", "a plan", "a call for tenders"],
)
def test_no_call(text):
    assert facts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{N} proposed to {C} on Thursday that the duties be frozen, three diplomats briefed on the phone call said.",
            [HELD],
        ),
        (
            f"{N} warned {C} on Thursday that duties would rise, officials familiar with the call said.",
            [HELD],
        ),
        (
            f"{N} told {C} on Thursday that the duties would stay.\n\nThe call, at Arrieta's request, was meant to be about cod.",
            ["held CHL+NOR 2026-03-12 phone - CHL"],
        ),
        (
            f"{N} brought together {C} and {U} in a video conference on Thursday.",
            ["held CHL+NOR+UGA 2026-03-12 video - NOR"],
        ),
        (f"{N} hosted {C} and {U} on a video call on Thursday.", ["held CHL+NOR+UGA 2026-03-12 video - -"]),
        (f"{N} used a phone call on Thursday to ask {C} for cod.", [HELD]),
    ],
    ids=["briefed", "familiar", "an insertion", "brought together", "hosted", "used the call"],
)
def test_calls(text, expected):
    assert facts(text) == expected
