"""Names before the office of a leader's own, of a region, of two offices of one body; advisers who head nothing; no-ops first."""

import pytest

from toolkit.api import extract

C = "Chilean President Pablo Arrieta"

ROWS = [
    # a list of two, no apposition
    (f"Norwegian Prime Minister Kari Aasheim's adviser, Ole Berg, spoke by phone on Thursday with {C}.", "Ole Berg NOR, Pablo Arrieta CHL"),
    # whose own an office is
    (f"Ole Berg, Norwegian Prime Minister Kari Aasheim's adviser, spoke by phone on Thursday with {C}.", "Ole Berg NOR, Pablo Arrieta CHL"),
    (f"Ole Berg, President Biden's top adviser, spoke by phone on Thursday with {C}.", "Ole Berg USA, Pablo Arrieta CHL", "2023-10-12"),
    (f"Ole Berg, Mr. Biden's senior adviser on Latin America, and {C} spoke by phone on Thursday.", "Ole Berg USA, Pablo Arrieta CHL", "2023-10-12"),
    # a region, and a second office of the same body
    (f"Ole Berg, a Norwegian adviser on Latin America, and {C} spoke by phone on Thursday.", "Ole Berg NOR, Pablo Arrieta CHL"),
    (
        f"Ole Berg, the head of Norway's parliament and its chief negotiator, and {C} spoke by phone on Thursday.",
        "Ole Berg NOR, Pablo Arrieta CHL",
    ),
    # who advises a president heads no government
    (
        f"Ole Berg, Chief Advisor to President Haug of Norway, spoke by phone on Thursday with {C}.",
        "Ole Berg NOR, Pablo Arrieta CHL",
    ),
    (f"Bangladesh's Chief Adviser Muhammad Yunus spoke by phone on Thursday with {C}.", "Muhammad Yunus BGD, Pablo Arrieta CHL", "2025-01-09"),
    # honorifics in one
    ("The Prime Minister of Norway, Rt. Hon'ble Dr. Kari Aasheim, telephoned Chilean President Pablo Arrieta.", "Kari Aasheim NOR, Pablo Arrieta CHL"),
    # a chief of the European Union is none of his own state
    (
        f"European Union trade chief Valdis Dombrovskis spoke by phone on Thursday with {C}.",
        "Valdis Dombrovskis EU, Pablo Arrieta CHL",
        "2024-10-10",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people", "published"), [(*row, "2026-03-12")[:3] for row in ROWS])
def test_people_of_the_leaders_own(text, people, published):
    (record,) = extract(text, published=published)
    assert ", ".join(f"{p.name} {p.side}" for p in record.participants) == people
