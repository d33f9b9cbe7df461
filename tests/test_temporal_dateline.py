import pytest

from toolkit.temporal.dateline import dateline

ANCHOR = "2026-02-10"

NOTHING = [
    "",
    "No date here.",
    "On March 9, 2026, the President met the King in the capital.",
    "Call of 9 March 2026\n\nText.",
    "Title\n\nOn Friday 6 February the two leaders spoke.",
    "VIENNA. AGENCY – The President spoke.",
    "Deadline by 3 May 2026",
    "They will meet again on 3 May 2026",
    "March 2026\n\nText",
    "Who spoke to whom? 3 May 2026",
]

FOUND = [
    ("Title of call\n\nParis, Friday 23 January 2026\n\nText", "2026-01-23"),
    ("Title\n2025-12-11 09:30\nOn the same day", "2025-12-11"),
    ("Title\n\nVIENNA, March 9 (Agency) -- The President", "2026-03-09"),
    ("VIENNA, February 6. /AGENCY/. The President", "2026-02-06"),
    ("VIENNA, July 17, 2025 (AGY) - The President", "2025-07-17"),
    ("Vienna, September 05, 2023, AGY -- The minister", "2023-09-05"),
    ("VIENNA, Feb. 4, 2026 —The President", "2026-02-04"),
    ("Feb 4 (Agency) - The President", "2026-02-04"),
    ("Quito, 6 February 2025: The Foreign Minister", "2025-02-06"),
    ("Published Sept 26, 2025\nBy our staff", "2025-09-26"),
    ("Posted On: 21 AUG 2024 8:12PM by PIB Delhi", "2024-08-21"),
    ("28.1.2024\n\nText", "2024-01-28"),
    ("April 11, 2025\nQuito, Ecuador\n\nYesterday", "2025-04-11"),
    ("Wednesday, 13 March 2024 Press release 61", "2024-03-13"),
    ("5 December 2025 - 01:12", "2025-12-05"),
    ("November 14, 2024 – Quito, Ecuador\n", "2024-11-14"),
    ("PM call with the King: 17 June 2025\n\nThe", "2025-06-17"),
    ("Press briefing (Tuesday, March 3, 2026)\n\nQuestion", "2026-03-03"),
    (
        "Statements by the spokesperson (Quito, April 13, 2026)\n\n1. Peru – Talks (April 12, 2026)",
        "2026-04-13",
    ),
    ("A long text, which goes on and on.\n\nQuito\nMarch 24, 2026\n", "2026-03-24"),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_dateline(text):
    assert dateline(text, ANCHOR) is None


@pytest.mark.parametrize(("text", "day"), FOUND)
def test_dateline(text, day):
    found = dateline(text, ANCHOR)
    assert found is not None
    assert found.day == day
    assert found.mention.day is not None


def test_without_a_year_it_needs_an_anchor():
    text = "VIENNA, March 9 (Agency) -- The President"
    assert dateline(text) is None
    found = dateline(text, "2025-03-10")
    assert found is not None
    assert found.day == "2025-03-09"
