"""What a text tells of each of several calls where time, a heading's word or the other's name opens a sentence; no-ops first."""

import pytest

from toolkit.api import extract

N = "Norwegian Prime Minister Solveig Aasheim"
C = "Chilean President Tomás Arrieta"
U = "Ugandan President Grace Okello"
LEAD = f"{N} spoke by telephone with {C} on Thursday and thanked him.\n\n"


def topics(text):
    """Return the codes of each call with who was on it."""
    records = extract(LEAD + text, published="2026-03-12", publisher="Reuters")
    return {
        "+".join(sorted(p.side for p in r.participants)): sorted(
            t.code for t in r.topics if t.setting != "background"
        )
        for r in records
    }


@pytest.mark.parametrize(
    "text",
    [
        "About the Norwegian Sea Fund\n\nIt discussed Afghanistan in May.",
        "Background\n\nThey discussed Afghanistan in May.",
    ],
)
def test_what_follows_a_text(text):
    assert topics(text) == {"CHL+NOR": []}


@pytest.mark.parametrize(
    "opening", ["About two hours later the phone rang in Oslo.", "About an hour later it was Kampala's turn."]
)
def test_a_time_that_opens_with_about(opening):
    found = topics(f"{opening} {U} called Aasheim, her office said.\n\nThe two discussed Afghanistan.")
    assert found == {"CHL+NOR": [], "NOR+UGA": ["CON.SAS"]}


def test_the_call_with_somebody_is_that_with_his_state():
    text = (
        "Calls on Monday\n\nTurkey's foreign minister spoke separately over the phone on Monday with his counterparts from"
        " Qatar, the Netherlands and Uzbekistan, according to diplomatic sources.\n\nHakan Fidan and Mohammed bin Abdulrahman"
        " Al Thani discussed Syria.\n\nDuring the call with Caspar Veldkamp, the situation in Libya was taken up.\n\nFidan and"
        " Bakhtiyor Saidov discussed Afghanistan."
    )
    records = extract(text, published="2025-03-11", publisher="Anadolu Agency")
    found = {p.side: [t.code for t in r.topics] for r in records for p in r.participants if p.side != "TUR"}
    assert found == {"QAT": ["CON.SYR"], "NLD": ["CON.AFR", "CON.LBY"], "UZB": ["CON.SAS"]}


def test_what_several_are_told_to_have_been_rung_about_is_of_all_calls():
    text = (
        f"Calls on Thursday\n\n{N} spoke by telephone on Thursday to several leaders on the events in Gaza.\n\nIn separate phone calls, she spoke to {C} and {U}.\n\n"
        "She urged restraint."
    )
    records = extract(text, published="2026-03-12", publisher="Reuters")
    assert [[t.code for t in r.topics] for r in records] == [["CON.GAZA"], ["CON.GAZA"]]


def test_whom_one_call_is_about_is_of_no_other():
    text = f"{N} said on Thursday she had hung up on {C} over Gaza.\n\nShe rang {C} by telephone on Thursday.\n\nShe also spoke by telephone with {U} on Thursday."
    records = extract(text, published="2026-03-12", publisher="Reuters")
    assert [t.code for r in records if any(p.side == "UGA" for p in r.participants) for t in r.topics] == []
