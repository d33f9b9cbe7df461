"""Calls whose ends stand in other words: "he" behind "In a call with X", "the two" of that day, who leads without an office; no-ops first."""

import pytest

from tests.callfacts import facts
from toolkit.extract.reading import read
from toolkit.text import Document

LEAD = "OSLO: Norwegian Foreign Minister Kari Aasheim met a group of pupils on Wednesday.\n\n"
SAID = "Prime Minister Kari Aasheim of Norway {} on Wednesday that Chilean Prime Minister Pablo Rivas had given her this promise when {}."


@pytest.mark.parametrize(
    ("text", "calls"),
    [
        (
            LEAD
            + "She gave pupils an account of a call with the Foreign Minister of Chile Pablo Rivas last month.",
            [],
        ),
        (SAID.format("said", "the two talked on the phone in May"), []),
        (
            LEAD
            + "Aasheim also talked to several ministers by telephone. In a call with the Foreign Minister of Chile Pablo Rivas, "
            "she gave her counterpart an account of the storm.",
            ["held CHL+NOR 2026-03-11 phone - -"],
        ),
        (
            SAID.format("said", "the two talked on the phone that day"),
            ["held CHL+NOR 2026-03-11 phone - -"],
        ),
        (
            "UN Secretary-General António Guterres and Chile's democracy icon Ana Luz Soto had a telephone conversation on Wednesday.",
            ["held CHL+UN 2026-03-11 phone - -"],
        ),
        (
            "President Pablo Rivas of Chile telephoned Norwegian Nobel laureate Kari Aasheim on Wednesday.",
            ["held CHL+NOR 2026-03-11 phone - CHL"],
        ),
    ],
)
def test_calls(text, calls):
    assert facts("News of the day\n\n" + text, publisher="Reuters") == calls


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("The head of the Indian state of Kerala", "murmu"),
        ("The head of the Norwegian state", "harald"),
        ("The head of the Chilean state", "rivas"),
    ],
)
def test_the_head_of_a_state(words, who):
    text = f"News of the day\n\nPresident Pablo Rivas of Chile met pupils on Monday. {words} thanked them."
    reading = read(Document(text, published="2026-03-12", publisher="Reuters"))
    named = " ".join(w for a in reading.actors[2] for p in a.people for w in p.words)
    assert (who in named) is (who != "murmu")
