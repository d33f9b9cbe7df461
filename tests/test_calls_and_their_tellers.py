"""Calls whose tellers say "he called me", whose length is one of two, that were to have been led, or that stand beside the word only."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
P = "Peruvian President Rodrigo Quispe"
LEAD = (
    f"{N} said Tuesday she and {C} agreed in a phone call to fish less, weeks after {P} broke off talks.\n\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the word alone is no call
        (
            f"{N} spoke by phone with {C} on Tuesday.\n\nThe call came after {P} suggested Chile could “call a new election”, an idea {C} dismissed.",
            ["held CHL+NOR 2026-03-10 phone - -"],
        ),
        (
            f"{N} spoke by phone with {C} on Tuesday.\n\nArrieta confirmed that he would take part via video link in the May meeting of the Supreme Fisheries Economic Council.",
            ["held CHL+NOR 2026-03-10 phone - -"],
        ),
        # of whom somebody speaks who tells of his own call
        (
            f'{LEAD}"He called me yesterday, we talked for half an hour," Aasheim said.',
            ["held CHL+NOR 2026-03-11 phone PT30M CHL"],
        ),
        (
            f'{LEAD}"I called him yesterday, we talked for half an hour," Aasheim said.',
            ["held CHL+NOR 2026-03-11 phone PT30M NOR"],
        ),
        # who posts is who writes
        (
            f'{N} and {C} held a video call on Tuesday.\n\nNorwegian Trade Minister Lars Berg also took part, according to a post by Arrieta on X. "Good call with Prime Minister Aasheim," he wrote.',
            ["held CHL+NOR 2026-03-10 video - -"],
        ),
        # a length is of the call with whom it names
        (
            f"{N} telephoned the presidents of Chile and Peru on Tuesday.\n\nAasheim first spoke to Pablo Arrieta and then, for around half an hour, to Peru's Rodrigo Quispe.",
            ["held CHL+NOR 2026-03-10 phone - NOR", "held NOR+PER 2026-03-10 phone PT30M NOR"],
        ),
        (
            f"{N} and {C} spoke by phone on Tuesday.\n\nThe two, who spoke for around half an hour, also talked about the ocean summit in November.",
            ["held CHL+NOR 2026-03-10 phone PT30M -"],
        ),
        # what was to have been
        (
            f"Chile pulled out of a conference call that {N} was to have led on Tuesday with the presidents of Chile and Peru.",
            ["cancelled CHL+NOR+PER 2026-03-10 phone - -"],
        ),
        (
            f"A phone call that {N} was due to hold with {C} on Friday has fallen apart.",
            ["cancelled CHL+NOR 2026-03-13 phone - -"],
        ),
        # who asked or convened, told at the end
        (
            f"{N} spoke by phone with {C} on Tuesday.\n\nThe call lasted an hour, an official said, and came at Arrieta's request.",
            ["held CHL+NOR 2026-03-10 phone PT1H CHL"],
        ),
        (
            f"{N} and {C} held talks by videoconference on Tuesday.\n\nThey were joined by {P}, who convened the session.",
            ["held CHL+NOR+PER 2026-03-10 video - PER"],
        ),
        # one with each, whatever is trilateral beside
        (
            f"{N} spoke by telephone on Tuesday with {C} and with {P}.\n\nThe two also spoke about the upcoming trilateral meeting with Ghana.",
            ["held CHL+NOR 2026-03-10 phone - -", "held NOR+PER 2026-03-10 phone - -"],
        ),
    ],
)
def test_calls(text, expected):
    assert facts(f"Of fish\n\n{text}", publisher="Reuters") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Turkish Energy Minister Alp Aydin and Iraq's Deputy Prime Minister for Energy Affairs and Oil Minister Hadi Abdul-Rahim discussed oil in a videoconference on Wednesday.",
            [("Alp Aydin", "TUR"), ("Hadi Abdul-Rahim", "IRQ")],
        ),
        (
            "The foreign ministers of Democratic Republic of Congo and Rwanda held talks by videoconference on Friday.\n\n"
            "Congo's Aline Mbuyi and Rwanda's Jean Habimana agreed on a line.",
            [("Aline Mbuyi", "COD"), ("Jean Habimana", "RWA")],
        ),
        (
            f"{N} held a conference call on Tuesday with the rulers of Qatar and Bahrain.",
            [
                ("Kari Aasheim", "NOR"),
                ("Tamim bin Hamad Al Thani", "QAT"),
                ("Hamad bin Isa Al Khalifa", "BHR"),
            ],
        ),
    ],
)
def test_people_behind_two_offices_and_long_names(text, expected):
    (record,) = extract(f"Talks\n\n{text}", published="2026-03-12", publisher="Reuters")
    assert [(p.name, p.side) for p in record.participants] == expected
