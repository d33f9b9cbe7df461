"""Calls with several of whom some are named, and those that the same caller also had; no-ops first."""

import pytest

from tests.callfacts import facts

CALLER = "Norwegian prime minister Kari Aasheim"
MOREAU, RIVAS = "French president Luc Moreau", "Chilean president Pablo Rivas"

NONE = [
    f"{CALLER} called leaders, including {MOREAU}, to a summit on Wednesday.",
    f"{CALLER} called for leaders, including {MOREAU}, to wait.",
    f"{CALLER} made an appeal, ringing with anger, for peace.",
]

ROWS = [
    (
        f"{CALLER} rang a series of world leaders on Wednesday, {MOREAU} among them, a day after taking over.",
        ["held FRA+NOR 2026-03-11 phone - NOR"],
    ),
    (
        f"{CALLER} rang several world leaders on Wednesday, including {MOREAU}, a day after taking over.",
        ["held FRA+NOR 2026-03-11 phone - NOR"],
    ),
    (
        f"{CALLER} phoned a number of world leaders on Wednesday, among them {MOREAU} and {RIVAS}.",
        ["held FRA+NOR 2026-03-11 phone - NOR", "held CHL+NOR 2026-03-11 phone - NOR"],
    ),
    (
        f"{CALLER} spoke by phone with several world leaders on Wednesday, {MOREAU} and {RIVAS} among them.",
        ["held FRA+NOR 2026-03-11 phone - -", "held CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        f"{CALLER} lost no time in rallying support on Wednesday, ringing the {MOREAU}, and {RIVAS}, among others.",
        ["held FRA+NOR 2026-03-11 phone - NOR", "held CHL+NOR 2026-03-11 phone - NOR"],
    ),
]


@pytest.mark.parametrize("text", NONE)
def test_no_call(text):
    assert facts("News of the day\n\n" + text, publisher="Reuters") == []


@pytest.mark.parametrize(("text", "calls"), ROWS)
def test_those_who_are_named(text, calls):
    assert facts("News of the day\n\n" + text, publisher="Reuters") == calls


@pytest.mark.parametrize(
    ("behind", "last"),
    [
        # of states that were on a call before it is told once more
        ("She also spoke by phone with the presidents of France and Chile on cod.", None),
        (
            "She also spoke in a conference call with the presidents of Lithuania, Latvia and Estonia.",
            "EST+LTU+LVA+NOR",
        ),
    ],
)
def test_who_else_was_spoken_with(behind, last):
    lead = f"{CALLER} placed a string of telephone calls on Wednesday to foreign leaders, among them {MOREAU} and {RIVAS}."
    sides = [line.split()[1] for line in facts(f"News of the day\n\n{lead}\n\n{behind}", publisher="Reuters")]
    assert sides == ["FRA+NOR", "CHL+NOR", *([last] if last else [])]
