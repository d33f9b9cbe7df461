"""Whom a text names only further on, or only by an office that few states have; and who is not guessed from data grown old."""

import pytest

from toolkit.api import extract
from toolkit.reference.incumbents import incumbent

LEAD = "Norwegian Defence Minister Nils Moe urged restraint in a call with his Russian counterpart on Friday.\n\n"


def people(text, published="2025-03-12"):
    return [
        sorted((p.name, p.side) for p in record.participants)
        for record in extract(text, published=published, publisher="Reuters")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # nobody is named: who held the office on the day
        (LEAD, [("Andrei Belousov", "RUS"), ("Nils Moe", "NOR")]),
        # another minister than the one on the call
        (
            LEAD + "Finance Minister Vadim Tokar was not on the line.",
            [("Andrei Belousov", "RUS"), ("Nils Moe", "NOR")],
        ),
        (
            LEAD + "The call with Defence Minister Vadim Tokar lasted about an hour.",
            [("Nils Moe", "NOR"), ("Vadim Tokar", "RUS")],
        ),
        (
            LEAD + "“We were frank,” Moe said. Defence Minister Vadim Tokar had no comment.",
            [("Nils Moe", "NOR"), ("Vadim Tokar", "RUS")],
        ),
    ],
)
def test_named_behind_an_office(text, expected):
    assert people(text) == [expected]


def test_one_call_of_whom_two_reports_name_by_office_and_by_name():
    text = (
        "Norway will send ships, Norwegian Prime Minister Kari Aasheim said on Monday after a call with her Chilean counterpart.\n\n"
        "Ms Aasheim said that Prime Minister Pablo Arrieta had assured her over the phone that Chile would pay."
    )
    assert people(text, "2031-03-12") == [[("Kari Aasheim", "NOR"), ("Pablo Arrieta", "CHL")]]


@pytest.mark.parametrize(
    ("dateline", "office", "behind", "side"),
    [
        ("RIYADH, Saudi Arabia", "Secretary of State", "State Department spokesman Al Hop said", "USA"),
        ("PHNOM PENH, Cambodia", "Foreign Secretary", "officials in London said", "GBR"),
    ],
)
def test_office_that_few_states_have(dateline, office, behind, side):
    text = f"{dateline} (AP) — {office} Drev Marl spoke by phone with Chinese Foreign Minister Li Wen on Monday, {behind}."
    (found,) = people(text, "2031-03-12")
    assert ("Drev Marl", side) in found


@pytest.mark.parametrize(
    ("on", "name"),
    [("2025-03-12", "Andrei Belousov"), ("2026-11-01", "Andrei Belousov"), ("2029-03-12", None)],
)
def test_a_term_last_seen_long_ago_names_nobody(on, name):
    holder = incumbent("RUS", "defence_minister", "Minister of Defence", on)
    assert (holder and holder.name) == name


BRITISH = "The Norwegian {office} has urged Chile to publish a plan.\n\nKari Aasheim spoke to Pablo Arrieta, Chile's environment minister, by video call on Wednesday."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # somebody else holds that office
        (BRITISH.format(office="prime minister"), []),
        ("Norway has urged Chile to publish a plan." + BRITISH.split(".", 1)[1], []),
        # the lead says what somebody is, the second paragraph who
        (BRITISH.format(office="fisheries minister"), [[("Kari Aasheim", "NOR"), ("Pablo Arrieta", "CHL")]]),
        (
            BRITISH.format(office="minister in charge of the ocean talks"),
            [[("Kari Aasheim", "NOR"), ("Pablo Arrieta", "CHL")]],
        ),
    ],
)
def test_a_lead_that_tells_the_office_before_the_name(text, expected):
    assert people(f"Plans\n\n{text}") == expected


NAMED = "Kari Aasheim has urged Chile to publish a plan.\n\n{office} spoke to Pablo Arrieta, Chile's environment minister, by video call on Wednesday."


@pytest.mark.parametrize(
    ("office", "expected"),
    [
        ("A Norwegian fisheries minister", []),
        ("The Norwegian fisheries minister's aide", []),
        ("The Norwegian ambassador", []),
        # the lead says who somebody is, the second paragraph what
        ("The Norwegian fisheries minister", [[("Kari Aasheim", "NOR"), ("Pablo Arrieta", "CHL")]]),
        ("The home secretary", [[("Kari Aasheim", "GBR"), ("Pablo Arrieta", "CHL")]]),
    ],
)
def test_a_lead_that_tells_the_name_before_the_office(office, expected):
    records = extract(
        f"Plans\n\n{NAMED.format(office=office)}", published="2025-03-12", publisher="The Guardian"
    )
    assert [sorted((p.name, p.side) for p in record.participants) for record in records] == expected


@pytest.mark.parametrize(
    ("dateline", "side"),
    [
        ("FJORDVIK, March 12", None),
        ("Mumbai, March 12", None),
        ("MUMBAI, March 12", "IND"),
        ("ISTANBUL, March 12", "TUR"),
        ("PALM BEACH, March 12", "USA"),
    ],
)
def test_cities_of_datelines(dateline, side):
    text = f"{dateline} (Fjordvik) - Foreign Minister Drev Marl spoke by phone with Chilean Foreign Minister Rosa Vidal on Thursday."
    assert ("Drev Marl", side) in people(text, "2031-03-12")[0]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("North Korean Premier Pak Thae-song spoke by phone with Kari Aasheim of Norway.", "Pak Thae-song"),
        ("Kari Aasheim of Norway spoke by phone with Pakistan's Anwaar ul Haq Kakar.", "Anwaar ul Haq Kakar"),
        ("Kari Aasheim of Norway spoke by phone with Sheikh Hasina on Tuesday.", "Sheikh Hasina"),
    ],
)
def test_names_with_words_of_other_kinds_in_them(text, name):
    (found,) = people(f"Talks\n\n{text}", published="2023-09-12")
    assert name in {person for person, _ in found}


def test_word_in_capitals_is_no_dateline():
    text = "NICE weather, said Foreign Minister Drev Marl, who spoke by phone with Chilean Foreign Minister Rosa Vidal on Thursday."
    assert ("Drev Marl", None) in people(text, "2031-03-12")[0]
