"""What any state, its seat and its government are ready, would and plan to do: no name is taken for another word."""

import pytest

from toolkit.extract.commitments import find_commitments
from toolkit.extract.reading import read
from toolkit.reference import side, sides
from toolkit.text import Document

LEAD = (
    "President Juan Roe of {state} spoke by phone on Tuesday with Prime Minister Kari Aasheim of Norway.\n\n"
)
ACTS = (
    "was ready to host the talks",
    "would send three ships",
    "plans to open an embassy",
    "is considering a loan",
)
#: Two states have the one adjective.
SHARED = {"COD", "COG", "DMA", "DOM"}
STATES = sorted(code for code in sides() if side(code).kind == "state" and code != "NOR")


def actors(code, subject, act):
    text = LEAD.format(state=side(code).phrase) + f"Roe told Aasheim that {subject} {act}."
    reading = read(Document(text, published="2026-03-12"))
    found = find_commitments(reading, day="2026-03-10", sides=(code, "NOR"))
    return [
        {party if isinstance(party, str) else party.side for party in draft.actors}
        for draft in found
        if draft.sentence > 0
    ]


@pytest.mark.parametrize("act", ACTS)
def test_by_name(act):
    assert {code: actors(code, side(code).phrase, act) for code in STATES} == {
        code: [{code}] for code in STATES
    }


@pytest.mark.parametrize("act", ACTS[:2])
def test_by_seat(act):
    seats = {code: side(code).seat for code in STATES if side(code).seat}
    assert {code: actors(code, seat, act) for code, seat in seats.items()} == {
        code: [{code}] for code in seats
    }


def test_by_government():
    plain = [code for code in STATES if code not in SHARED]
    assert {code: actors(code, f"the {side(code).adjective} government", ACTS[1]) for code in plain} == {
        code: [{code}] for code in plain
    }
