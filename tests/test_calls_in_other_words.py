"""Calls told in other words: counterparts by their place, offices in relative clauses, thanks for a call, calls in turn, denials, dates apart."""

import pytest

from tests.callfacts import callers, facts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who is who
        (
            "Norwegian Defence Minister Nils Berg talked by phone on Tuesday with Ana Marte, his counterpart in Chile.",
            "held CHL+NOR 2026-03-10 -",
        ),
        (
            "Norwegian Defence Minister Nils Berg talked by phone on Tuesday with Juan Marte Jr., his opposite number in Santiago.",
            "held CHL+NOR 2026-03-10 -",
        ),
        (
            "Nils Berg, who heads Norway's National Security Office, spoke by phone with Chilean Foreign Minister Ana Marte.",
            "held CHL+NOR - -",
        ),
        (
            "Nils Berg, who is Norway's foreign minister, spoke by phone with Ana Marte, who leads the Chilean foreign ministry.",
            "held CHL+NOR - -",
        ),
        (
            "Nils Berg, who was Norway's foreign minister until May, spoke by phone with Chilean Foreign Minister Ana Marte.",
            "",
        ),
        # thanks for a call
        (
            "Norwegian Prime Minister Nils Berg on Tuesday thanked Ana Marte, his Chilean counterpart, for a “respectful” call.",
            "held CHL+NOR 2026-03-10 -",
        ),
        ("Norwegian Prime Minister Nils Berg thanked Chilean President Ana Marte for a call for calm.", ""),
        # one call after the other
        (
            "Chile said Norwegian Prime Minister Nils Berg and the Norwegian Foreign Minister, Jan Vik, had both telephoned Chilean "
            "President Ana Marte on Monday.",
            "held CHL+NOR 2026-03-09 NOR; held CHL+NOR 2026-03-09 NOR",
        ),
        (
            "Norwegian President Nils Berg today telephoned the President of Chile, Ana Marte, and, in a separate call, the President of "
            "Peru, Jan Soto.",
            "held CHL+NOR 2026-03-12 NOR; held NOR+PER 2026-03-12 NOR",
        ),
        (
            "Norwegian Foreign Minister Nils Berg on Monday asked Chile and Peru for calm.\n\n"
            "The message came from Berg, who telephoned his counterparts in Chile and Peru.",
            "held CHL+NOR 2026-03-09 NOR; held NOR+PER 2026-03-09 NOR",
        ),
        # a summons, many calls summed up, a meeting ahead
        (
            "EU foreign policy chief Nils Berg has called Serbian President Ana Marte to crisis talks next week.",
            "",
        ),
        (
            "Norwegian Prime Minister Nils Berg and Chilean President Ana Marte have spoken by phone a few times, yet have still to meet.",
            "",
        ),
        (
            "Norwegian Prime Minister Nils Berg and Chilean President Ana Marte hope to meet this week to talk about the fleet.\n\n"
            "On Tuesday afternoon they were on the telephone, for about 45 minutes, a spokesman said.",
            "held CHL+NOR 2026-03-10 -",
        ),
        # denied, and the day of the denial is not that of the call
        (
            "The palace on Monday rejected reports that Norwegian Prime Minister Nils Berg had talked with Chilean President Ana Marte "
            "in the last few days.",
            "denied CHL+NOR - -",
        ),
        # something else would be cancelled
        (
            "Norwegian Prime Minister Nils Berg and Chilean President Ana Marte talked on Sunday about the vote.\n\n"
            "The two leaders stressed in the phone conversation that chaos would follow if the vote was not cancelled.",
            "held CHL+NOR 2026-03-08 -",
        ),
        (
            "Norwegian Prime Minister Nils Berg was to speak by phone with Chilean President Ana Marte on Monday but the exchange was "
            "cancelled.",
            "cancelled CHL+NOR 2026-03-09 -",
        ),
        # who placed or convened it
        (
            "The Secretary General of NATO, Nils Berg, joined a conference call which Chilean President Ana Marte had arranged after "
            "the raid.",
            "held CHL+NATO - CHL",
        ),
        (
            "Norwegian Foreign Minister Nils Berg today convened Chilean Foreign Minister Ana Marte and Peruvian Foreign Minister Jan "
            "Soto for the eighth call in this series.",
            "held CHL+NOR+PER 2026-03-12 NOR",
        ),
        # "he" is not who was called
        (
            "OSLO: Talks are needed, Norwegian Foreign Minister Nils Berg said on Thursday.\n\n"
            "Talking by telephone to Chile’s Acting Foreign Minister, Jan Marte, he said that peace hangs together.",
            "held CHL+NOR 2026-03-12 -",
        ),
    ],
)
def test_other_words(text, expected):
    assert callers(text) == expected


@pytest.mark.parametrize(
    ("text", "publisher", "expected"),
    [
        # the day of what is spoken of
        (
            "Conversation with President of Chile Ana Marte\n\nPresident of Norway Nils Berg had an extended telephone conversation with "
            "President of Chile Ana Marte.\n\nThe leaders were pleased with the latest meeting of the Fishery Council held in Lima on "
            "March 5, 2026, with ministers present.",
            "Government of Norway",
            ["held CHL+NOR 2026-03-12 phone - -"],
        ),
        # the day by which a later sentence names the call
        (
            "Norwegian Prime Minister Nils Berg and Chilean President Ana Marte had a tense telephone call last month about duties.\n\n"
            "In the heated exchange of February 25, Berg brought up the war.",
            "Reuters",
            ["held CHL+NOR 2026-02-25 phone - -"],
        ),
        # of ministers who act together
        (
            "The defence ministers of Norway and Chile confirmed on Thursday that they will act together at sea.\n\n"
            "In telephone talks of about 35 minutes Norwegian Defence Minister Nils Berg and Chilean Defence Minister Ana Marte agreed "
            "to meet.",
            "Reuters",
            ["held CHL+NOR 2026-03-12 phone PT35M -"],
        ),
        # behind a dateline that ends in a colon
        (
            "LIMA, March 12: Norway on Monday appealed to Chile for calm.\n\n"
            "The message came from Norwegian Foreign Minister Nils Berg, who telephoned Chilean Foreign Minister Ana Marte.",
            "Reuters",
            ["held CHL+NOR 2026-03-09 phone - NOR"],
        ),
    ],
)
def test_days(text, publisher, expected):
    assert facts(text, publisher=publisher) == expected


def test_spellings_of_one_holder_are_one_person():
    text = (
        "Sudan's Gen. Abdel-Fattah Burhan and Mike Pompeo, US Secretary of State, at an earlier meeting.\n\n"
        "On Monday the President of Sudan's Transitional Sovereignty Council, Lt. Gen. Abdul-Fattah Al-Burhan, talked with US Secretary of State "
        "Mike Pompeo about ports.\n\nThe ships were the matter of the phone call that Burhan received from Pompeo."
    )
    assert callers(text, published="2020-12-01") == "held SDN+USA 2020-11-30 USA"


def test_an_outlet_of_a_leaders_name_is_the_leader():
    text = (
        "Obama phones Kan to pledge help\n\n"
        "On Tuesday Barack Obama, the US President, talked with Naoto Kan, Prime Minister of Japan, about the floods."
    )
    assert callers(text, published="2011-03-30") == "held JPN+USA 2011-03-29 USA"
