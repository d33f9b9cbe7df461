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
        # people of two bodies, told of together
        (
            "The pier was shut, two Danish officials and a Chilean aide tell Le Monde.",
            ["Le Monde > two Danish officials and a Chilean aide: The pier was shut"],
        ),
        (
            "Three Danish officials said the pier was shut. Two of the officials said the gate was open. “It was late,” one of the officials said.",
            [
                "Three Danish officials: the pier was shut",
                "Two of the officials: the gate was open",
                "one of the officials: It was late",
            ],
        ),
        (
            "Residents reached by telephone in Lima said the pier was shut.",
            ["Residents reached by telephone in Lima: the pier was shut"],
        ),
        (
            "A former official who handled such requests said the pier was shut.",
            ["former official who handled such requests: the pier was shut"],
        ),
        (
            "A call Danish officials described as “warm and long”.",
            ["Danish officials: Danish officials described as “warm and long”"],
        ),
        # what opens a sentence is "it" in the next, and a paper is whose somebody handed it out
        (
            "The Chilean readout, all of four lines, names no pier. It says the gate was open.",
            ["Chilean readout: the gate was open"],
        ),
        (
            "The pier was shut, according to an account carried on Monday by Le Monde.",
            ["Le Monde: The pier was shut"],
        ),
        (
            "This was reported by the press service of the Chilean Navy, according to Le Monde. “The pier was shut,” the statement reads.",
            [
                "Le Monde: This was reported by the press service of the Chilean Navy",
                "press service of the Chilean Navy: The pier was shut",
            ],
        ),
        (
            "Last week 90 ships were lost, by the count of the Chilean ministry.",
            ["Chilean ministry: Last week 90 ships were lost"],
        ),
        (
            "“The pier is shut,” an aide said, referring to the Danish company that runs it.",
            ["aide: The pier is shut", "aide: referring to the Danish company that runs it"],
        ),
        (
            "Marte said they spoke of Lima, where Peru and Ghana announced a fair, and that the pier was shut.",
            [
                "Marte: they spoke of Lima, where Peru and Ghana announced a fair",
                "Marte > they: they spoke of Lima, where Peru and Ghana announced a fair",
                "Marte > they > Peru and Ghana: Peru and Ghana announced a fair",
                "Marte: the pier was shut",
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whom it is told of is not whom it is told by
        (
            "According to a palace official, Marte said the pier was shut. It would open, the official said.",
            ["palace official > Marte: the pier was shut", "palace official: It would open"],
        ),
        (
            "A palace spokesman, Ole Berg, said the pier was shut. The spokesman added that it would open.",
            ["Berg: the pier was shut", "Berg: it would open"],
        ),
        (
            "The official spokesperson of the Ministry of Foreign Affairs, Ambassador Ole Berg, stated that the pier was shut. "
            "The spokesperson indicated that it would open.",
            ["Berg: the pier was shut", "Berg: it would open"],
        ),
    ],
)
def test_who_is_named_behind_an_office(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials briefed on the pier waved.", []),
        (
            "A palace adviser briefed reporters that the pier was shut.",
            ["palace adviser: the pier was shut"],
        ),
        (
            "Ilves told him Oslo would shut the pier “with a lawyer in the room,” as one of the officials put it.",
            ["one of the officials > Ilves: Oslo would shut the pier “with a lawyer in the room,”"],
        ),
    ],
)
def test_how_a_source_puts_it(text, expected):
    assert said(text) == expected
