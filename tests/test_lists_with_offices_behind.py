"""Lists whose office and states stand before or behind the names, in the same order; who was to come into an office; predicates are nobody."""

import pytest

from tests.callfacts import callers, facts

_TWO = "held CHL+NOR 2026-03-12 -; held NOR+PER 2026-03-12 -"


@pytest.mark.parametrize(
    "whom",
    [
        "Ana Marte and Pablo Quiroga, the foreign ministers of Chile and Peru",
        "Ana Marte and Pablo Quiroga, respectively foreign ministers of Chile and Peru",
        "the foreign ministers of Chile and Peru, Ana Marte and Pablo Quiroga",
    ],
)
def test_names_and_states_in_one_order(whom):
    assert callers(f"Norwegian Foreign Minister Nils Berg spoke by phone today with {whom}.") == _TWO


def test_more_states_than_names_are_not_paired():
    text = (
        "Norwegian Foreign Minister Nils Berg spoke by phone today with the foreign ministers of Chile, Peru and Denmark, Ana Marte and "
        "Pablo Quiroga."
    )
    assert "held CHL+NOR 2026-03-12 -" not in callers(text).split("; ")


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        # who was to come into the office, by the day
        (
            "French President Emmanuel Macron had a telephone talk on Wednesday with the US president-elect.",
            "2024-11-06",
            ["held FRA+USA 2024-11-06 phone - -"],
        ),
        # "elected President of" names no incumbent
        (
            "French President Emmanuel Macron spoke by phone with US President-elect Donald Trump on Wednesday.\n\n"
            "In the call both spoke of ports, Macron having heard that Trump was elected President of the United States.",
            "2024-11-06",
            ["held FRA+USA 2024-11-06 phone - -"],
        ),
        # of several kings of one name the one whose court tells
        (
            "AMMAN — His Majesty King Abdullah received a telephone call on Wednesday from Germany's Federal President Frank-Walter "
            "Steinmeier.",
            "2020-06-24",
            ["held DEU+JOR 2020-06-24 phone - DEU"],
        ),
    ],
)
def test_who_is_meant(text, published, expected):
    assert (
        facts(text, published=published, publisher="Jordan Royal Court" if "AMMAN" in text else "Reuters")
        == expected
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # only thought of
        (
            "Oslo is considering a telephone call of Norwegian Prime Minister Nils Berg with Chilean President Ana Marte.",
            "planned CHL+NOR - -",
        ),
        (
            "A phone call between Norwegian Prime Minister Nils Berg and Chilean President Ana Marte is being arranged.",
            "planned CHL+NOR - -",
        ),
        # told before, and already over
        (
            "Norwegian Prime Minister Nils Berg and Peruvian President Jan Soto spoke by telephone on Tuesday. The palace had earlier "
            "confirmed that Berg talked to Chilean President Ana Marte.",
            "held NOR+PER 2026-03-10 -",
        ),
        # "calls" that name something
        (
            "Palace calls Berg-Marte phone call invention\n\nNorwegian Prime Minister Nils Berg and Chilean President Ana Marte spoke by phone "
            "on Monday.",
            "held CHL+NOR 2026-03-09 -",
        ),
        # whom the one on the call went with
        (
            "Norwegian Foreign Minister Nils Berg, who was in Lima accompanying President Jan Vik on his visit, took part in a telephone "
            "consultation with Chilean Foreign Minister Ana Marte on Tuesday.",
            "held CHL+NOR 2026-03-10 -",
        ),
        # who was called placed none
        (
            "Norwegian Prime Minister Nils Berg was on the phone to Chilean President Ana Marte on Tuesday.\n\nIn the call to Marte, the "
            "Prime Minister asked for calm.",
            "held CHL+NOR 2026-03-10 NOR",
        ),
    ],
)
def test_what_is_told(text, expected):
    assert callers(text) == expected
