"""Calls of people with several offices, calls among others named in their sentence, and words of calling that report none."""

import pytest

from tests.callfacts import PUBLISHED, callers, facts
from toolkit.api import extract

NONE = [
    "Norwegian Prime Minister Nils Berg thanked Chilean President Ana Marte for a tense call with the rebels.",
    "Norwegian Prime Minister Nils Berg, who was on call on Tuesday, met Chilean President Ana Marte.",
    # again and again is no call
    "Norwegian Prime Minister Nils Berg and Chilean President Ana Marte are on the phone to each other “all the time”.",
    "Norwegian Prime Minister Nils Berg speaks regularly by phone with Chilean President Ana Marte.",
    "Norwegian Prime Minister Nils Berg and Chilean President Ana Marte are in constant phone contact.",
]

HELD = [
    # a habit, or every day, of something else
    (
        "Norwegian Prime Minister Nils Berg, a frequent critic of the junta, phoned Chilean President Ana Marte.",
        "held CHL+NOR - NOR",
    ),
    (
        "Norwegian Prime Minister Nils Berg, who often speaks of peace, spoke by phone with Chilean President Ana Marte.",
        "held CHL+NOR - -",
    ),
    (
        "Norwegian Prime Minister Nils Berg spoke by phone with Chilean President Ana Marte and said that people drown every day.",
        "held CHL+NOR - -",
    ),
    (
        "Norwegian Prime Minister Nils Berg spoke by phone with Chilean President Ana Marte to thank her for the work done every day.",
        "held CHL+NOR - -",
    ),
    # a day before a name is no name of something
    (
        "On the 10 March Prime Minister Nils Berg of Norway spoke by phone with Chilean President Ana Marte.",
        "held CHL+NOR 2026-03-10 -",
    ),
    # a second office of one man
    (
        "Nils Berg, Prime Minister of Norway and Commander-in-Chief of the Norwegian Armed Forces, made a phone call today to President Ana "
        "Marte of Chile.",
        "held CHL+NOR 2026-03-12 NOR",
    ),
    (
        "Nils Berg, Prime Minister of Norway and Minister of Defence, made a phone call today to President Ana Marte of Chile.",
        "held CHL+NOR 2026-03-12 NOR",
    ),
    # the side that asked is that of who has none
    (
        "At the request of the Chilean side, Prime Minister Nils Berg of Norway spoke by telephone today with President Ana Marte.",
        "held CHL+NOR 2026-03-12 CHL",
    ),
    # what was put off, or asked for, before
    (
        "Norwegian Prime Minister Nils Berg and Chilean President Ana Marte spoke by phone on Wednesday, two days after a call that had been "
        "due was put off.",
        "held CHL+NOR 2026-03-11 -",
    ),
    (
        "A call today between Prime Minister Nils Berg of Norway and Chilean President Ana Marte, requested by Oslo, focused on herring.",
        "held CHL+NOR 2026-03-12 NOR",
    ),
    (
        "Norwegian Prime Minister Nils Berg held a phone call today with President Ana Marte of Chile. It was decided in the call that her "
        "visit to Oslo, planned for April 4, would be put off.",
        "held CHL+NOR 2026-03-12 -",
    ),
    # a day in the name of something else
    (
        "Norwegian Prime Minister Nils Berg held a telephone conversation on Tuesday with Chilean President Ana Marte on the March 3 trilateral "
        "statement.",
        "held CHL+NOR 2026-03-10 -",
    ),
    # a word before "since" is of another matter
    (
        "Norwegian Prime Minister Nils Berg and Chilean President Ana Marte spoke by phone on Wednesday for the first time since a pact with Peru "
        "and Ghana angered Santiago.",
        "held CHL+NOR 2026-03-11 -",
    ),
    (
        "Norwegian Prime Minister Nils Berg, on call with Chilean President Ana Marte, said today that the pact stands.",
        "held CHL+NOR 2026-03-12 -",
    ),
    (
        "Norwegian Prime Minister Nils Berg told Chilean President Ana Marte on call that the pact stands.",
        "held CHL+NOR - -",
    ),
    (
        "Norwegian Prime Minister Nils Berg carried out a phone call on Wednesday with Chilean President Ana Marte.",
        "held CHL+NOR 2026-03-11 -",
    ),
]

SEVERAL = [
    (
        "Norwegian Prime Minister Nils Berg held separate telephone conversations on Tuesday with Chilean President Ana Marte and Peruvian "
        "Prime Minister Luis Soto on the trilateral statement.",
        "held CHL+NOR 2026-03-10 -; held NOR+PER 2026-03-10 -",
    ),
    (
        "Norwegian Prime Minister Nils Berg spoke by telephone on Tuesday with the Presidents of Chile and of Peru.",
        "held CHL+NOR 2026-03-10 -; held NOR+PER 2026-03-10 -",
    ),
]

PRESENT = [
    "Chancellor Friedrich Adler of Germany and President Ana Marte of Chile were among the participants.",
    "Among the participants were Chancellor Friedrich Adler of Germany and President Ana Marte of Chile.",
]

LENGTHS = [
    (
        "Chilean President Ana Marte said that she had spoken with Peru's President, Luis Soto, in a call of some 45 minutes.",
        "PT45M",
    ),
    (
        "Norwegian Prime Minister Nils Berg told Chilean President Ana Marte in a phone call that he was serious. The 45-minute conversation took "
        "place last week.",
        "PT45M",
    ),
]


@pytest.mark.parametrize("text", NONE)
def test_no_call(text):
    assert callers(text) == ""


@pytest.mark.parametrize(("text", "expected"), HELD + SEVERAL)
def test_who_called_whom(text, expected):
    assert callers(text) == expected


@pytest.mark.parametrize("text", PRESENT)
def test_who_was_among_those_present(text):
    opening = "Prime Minister Nils Berg of Norway took part today in a video conference of leaders. "
    assert callers(opening + text).split()[1] == "CHL+DEU+NOR"


@pytest.mark.parametrize(("text", "length"), LENGTHS)
def test_lengths(text, length):
    assert [fact.split()[4] for fact in facts(text)] == [length]


def test_a_deputy_is_not_who_leads():
    """Only the text's own words name a deputy prime minister; the head of government is another."""
    text = "The Deputy Prime Minister spoke by phone today with the Foreign Minister of Chile, Ana Marte."
    names = [p.name for r in _records(text) for p in r.participants]
    assert names == [None, "Ana Marte"]


def test_a_sultan_by_his_name():
    text = "His Majesty Sultan Haitham bin Tarik received a telephone call today from President Ana Marte of Chile."
    names = [p.name for r in _records(text, "Oman News Agency") for p in r.participants]
    assert names == ["Haitham bin Tariq", "Ana Marte"]


def _records(text, publisher="Ministry of Foreign Affairs, Pakistan"):
    return extract(text, published=PUBLISHED, publisher=publisher)
