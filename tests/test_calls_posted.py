"""Calls told in posts and in quoted words: who writes without naming himself, and the day from which "today" counts."""

import pytest

from tests.callfacts import facts

HEAD = "Ilves thanks Marte\n\n"
ILVES, MARTE = "Norwegian President Astrid Ilves", "Chilean President Pablo Marte"


@pytest.mark.parametrize(
    "text",
    [
        f"“Had a phone call with {MARTE},” said comedian Petter Dahl in a sketch.",
        f"“I would be happy to speak with {MARTE} by phone,” {ILVES} said on Tuesday.",
        f"{ILVES} is happy to speak with {MARTE} about quotas.",
    ],
)
def test_nobody_called(text):
    assert all(not line.startswith("held") for line in facts(HEAD + text, publisher="Daily Star"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"“Had a phone call with {MARTE}. We spoke of feed,” {ILVES} wrote.", "CHL+NOR - phone - -"),
        (f"“Held telephone talks with {MARTE},” posted {ILVES}.", "CHL+NOR - phone - -"),
        (f"“Just spoke by phone with {MARTE}. Feed is short,” {ILVES} said.", "CHL+NOR - phone - -"),
        (f"{ILVES} in a tweet: “Pleased to speak by phone to {MARTE}.”", "CHL+NOR - phone - -"),
        (f"“Good to talk to {MARTE} by phone,” {ILVES} wrote.", "CHL+NOR - phone - -"),
        (
            f"“Had a good call with {MARTE} today. Feed is short,” {ILVES} tweeted on Wednesday.",
            "CHL+NOR 2026-03-11 phone - -",
        ),
        (f"{ILVES} tweeted on Tuesday: “I rang {MARTE} today.”", "CHL+NOR 2026-03-10 phone - NOR"),
        (
            f"{ILVES} spoke by phone with {MARTE}. “Thanking President Marte for accepting my call,” Ilves wrote.",
            "CHL+NOR - phone - NOR",
        ),
        (
            f"{ILVES} said she was glad to speak with {MARTE} by phone on Tuesday.",
            "CHL+NOR 2026-03-10 phone - -",
        ),
    ],
)
def test_called(text, expected):
    assert facts(HEAD + text, publisher="Daily Star") == [f"held {expected}"]
