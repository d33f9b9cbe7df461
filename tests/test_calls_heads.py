"""What stands before a report of an agency, and clauses that open it: the dateline takes no part in the call."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Solveig Aasheim", "Chilean President Tomás Arrieta"
HEAD = "Port to reopen\n\nOSLO, March 12 (Fjord News) - "


@pytest.mark.parametrize(
    "text",
    [
        f"After phoning {C} on Wednesday, {N} said the port was open.",
        f"After speaking by phone with {C} on Wednesday, {N} said the port was open.",
        f"Having spoken by phone with {C} on Wednesday, {N} said the port was open.",
        f"When she phoned {C} on Wednesday, {N} said the port was open.",
        f"{N}, speaking by phone with {C} on Wednesday, said the port was open.",
        f"{N} said the port was open after phoning {C} on Wednesday.",
        f"{C} confirmed that he and {N} had spoken by phone on Wednesday.",
        f"A phone call on Wednesday saw {N} and {C} agree on fish.",
        f"It was in a phone call with {C} on Wednesday that {N} agreed to reopen the port.",
        f"The phone call between {N} and {C}, which took place on Wednesday, was friendly.",
        f"{N} phoned {C} in the early hours of Wednesday.",
    ],
)
def test_behind_a_dateline(text):
    (found,) = facts(HEAD + text)
    assert found.split()[:3] == ["held", "CHL+NOR", "2026-03-11"]


@pytest.mark.parametrize(
    "text",
    [
        f"A phone call on Wednesday brought {N} to the port.",
        f"When she left Santiago on Wednesday, {N} said the port was open. A phone rang.",
    ],
)
def test_no_call(text):
    assert facts(HEAD + text) == []
