"""Words that take up somebody told of before: "one of the people", "its statement", "he told Marte", "the premier's address"."""

import pytest

from tests.test_attribution import LEAD, said
from toolkit.api import extract


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One of the people on the pier waved.", []),
        ("Peru, Chile and US ships left.", []),
        (
            "People familiar with the talks told Le Monde the pier was shut. The gate was open, one of the people said.",
            [
                "Le Monde > People familiar with the talks: the pier was shut",
                "one of the people: The gate was open",
            ],
        ),
        (
            "Officials briefed on the talks were blunt. One of them said the pier was shut. The gate was open, the official said.",
            [
                "One of them: the pier was shut",
                "One of them: The gate was open",
            ],
        ),
        (
            "The pier was shut, Peruvian, Chilean and U.S. sources said.",
            ["Peruvian, Chilean and U.S. sources: The pier was shut"],
        ),
        (
            "The pier was shut, two Chilean and U.S. sources briefed on the talks tell Le Monde.",
            ["Le Monde > two Chilean and U.S. sources briefed on the talks: The pier was shut"],
        ),
        # whose statement "its statement" is
        (
            "The Chilean account was shorter. Its statement said the pier was shut.",
            ["Chilean account: the pier was shut"],
        ),
        (
            "The palace confirmed the news. Its statement, which said the pier was shut, spoke of a “long day”.",
            [
                "palace: The palace confirmed the news",
                "palace: Its statement, which said the pier was shut, spoke of a “long day”",
                "palace: the pier was shut",
            ],
        ),
        (
            "The palace said the pier was shut. Marte, according to a statement posted on his website, said the gate was open.",
            ["palace: the pier was shut", "his website > Marte: the gate was open"],
        ),
        (
            "The pier was shut, Ilves told Marte, according to the Chilean president's evening address.",
            ["Marte > Ilves: The pier was shut"],
        ),
        # the clause before an attribution that a quotation goes on behind
        (
            "Officials emptied the pier on Monday, Marte said, “and somebody shut the gate.”",
            ["Marte: Officials emptied the pier on Monday … and somebody shut the gate"],
        ),
        ("Asked about the pier, Marte said, “it is shut.”", ["Marte: it is shut"]),
        (
            "The channel, quoting officials in Lima, reported that the pier was shut, and that Marte had told Ilves the gate was open.",
            [
                "channel > officials in Lima: the pier was shut",
                "channel > officials in Lima > Marte: the gate was open",
            ],
        ),
        # nobody tells himself
        (
            "A palace spokesman said the pier was shut. She told Marte the gate was open.",
            ["palace spokesman: the pier was shut", "Ilves: the gate was open"],
        ),
        (
            "To the Chilean leader she promised that the gate would be open.",
            ["Ilves: she promised that the gate would be open"],
        ),
    ],
)
def test_taken_up(text, expected):
    assert said(text) == expected


def test_one_of_those_told_of_is_named_with_what_is_told_of_them():
    text = "Officials briefed on the talks were blunt. One of them said the pier was shut."
    record = extract(LEAD + text, published="2026-02-03")[0]
    assert "one of officials briefed on the talks" in [source.name for source in record.sources]


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("The prime minister had assured Ruiz that", "NOR"),
        ("The prime minister also told Ruiz that", "NOR"),
        ("The prime minister, Ruiz said, assured him that", "ESP"),
        ("Ruiz assured the prime minister that", "ESP"),
    ],
)
def test_nobody_assures_himself(told, side):
    text = f"""Ruiz and Berg talk

Prime Minister Olga Ruiz of Spain phoned Prime Minister Knut Berg of Norway on Tuesday, an aide said. {told} two ships would be sent to Lima.
"""
    record = extract(text, published="2026-02-05", publisher="Government of Spain")[0]
    people = {person.id: person.side for person in record.participants}
    assert [people.get(a, a) for c in record.commitments for a in c.actors] == [side]
