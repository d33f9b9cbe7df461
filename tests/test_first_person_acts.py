"""What a leader says in a statement of his own that he will do: "I will travel to Lima in May"; no-ops first."""

import pytest

from toolkit.api import extract

HEAD = "Statement by the Prime Minister\n\nI spoke today by phone with Chilean President Pablo Arrieta. "
OFFICE = "Office of the Prime Minister of Norway"
SAID = [
    ("I will always remember his words.", []),
    ("I will discuss cod with him.", []),
    ("I will pay close attention to what he says.", []),
    ("I will travel to Lima in May.", [("commitment", "visit", ("NOR",))]),
    ("I will send two ships to Chile.", [("commitment", "fund_or_aid", ("NOR",))]),
    (
        "I plan to host the leaders of Peru and Ghana in Oslo in May.",
        [("commitment", "mediate_or_host", ("NOR",))],
    ),
    (
        "We talked of cod - I am going to host the leaders of Peru and Ghana in Oslo in May - and gas.",
        [("commitment", "mediate_or_host", ("NOR",))],
    ),
]


def undertaken(text, publisher):
    (record,) = extract(text, published="2025-09-08", publisher=publisher)
    sides = {p.id: p.side for p in (*record.participants, *record.people)}
    return [(c.class_, c.type, tuple(sides.get(a, a) for a in c.actors)) for c in record.commitments]


@pytest.mark.parametrize(("sentence", "acts"), SAID, ids=[said for said, _ in SAID])
def test_first_person(sentence, acts):
    assert undertaken(HEAD + sentence, OFFICE) == acts


def test_plans_are_an_offices_and_no_papers():
    text = "Leaders talk\n\nPrime Minister Kari Aasheim of Norway spoke by phone with Chilean President Pablo Arrieta on Monday. She plans to host a summit in Oslo."
    assert undertaken(text, OFFICE) == [("commitment", "mediate_or_host", ("NOR",))]
    assert undertaken(text, "Deccan Mirror") == []
