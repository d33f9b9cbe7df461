"""Rounds of calls that a text announces as several and tells in words of their own, what follows them, and calls that are none."""

import pytest

from tests.callfacts import facts

OFFICE, PAPER = "Government of Norway", "Reuters"
NC = "Prime Minister Kari Aasheim of Norway spoke by phone on Tuesday with President Pablo Arrieta of Chile"
ROUND = "Foreign Minister Nils Berg held telephone calls with his three counterparts on 11 March 2026."

ROWS = [
    # "an armed group" does not make those beside it one call
    (
        PAPER,
        "Aasheim presses Peru and Uganda in separate calls\n\nOSLO, March 12 (Mirror) - Norwegian Prime Minister Kari Aasheim has spoken by telephone "
        "with her counterparts from Peru and Uganda in a bid to halt the advance of an armed group, her office said.\n\n"
        "In her call with Peru's Rosa Quispe on Tuesday, she asked for calm.\n\n"
        "The conversation with Uganda's John Okello, which took place on Wednesday and went on for nearly an hour, was described by a source close to her as frank.",
        ["held NOR+PER 2026-03-10 phone - -", "held NOR+UGA 2026-03-11 phone PT1H -"],
    ),
    # each told in a paragraph of its own
    (
        OFFICE,
        f"Telephone calls of Foreign Minister Nils Berg, 11 March 2026\n\n{ROUND}\n\n"
        "Foreign Minister of Peru Rosa Quispe called Minister Berg to convey her wishes.\n\n"
        "In the telephone call with Foreign Minister of Chile Pablo Arrieta, the nets were taken up.\n\n"
        "Foreign Minister of Uganda John Okello and Minister Berg discussed the latest developments.",
        [
            "held NOR+PER 2026-03-11 phone - PER",
            "held CHL+NOR 2026-03-11 phone - -",
            "held NOR+UGA 2026-03-11 phone - -",
        ],
    ),
    # what followed
    (
        PAPER,
        f"Call\n\n{NC}. They spoke about fish.\n\nOn Wednesday morning a video conference followed with Peruvian President Rosa Quispe.",
        ["held CHL+NOR 2026-03-10 phone - -", "held NOR+PER 2026-03-11 video - -"],
    ),
    (
        PAPER,
        f"Call\n\n{NC}. They spoke about fish.\n\nA letter from Peruvian President Rosa Quispe followed on Wednesday.",
        ["held CHL+NOR 2026-03-10 phone - -"],
    ),
    (
        PAPER,
        f"Call\n\n{NC}. They spoke about fish. The talks were frank. Both thanked the other. The coast was quiet. Boats came home. Nets were dry.\n\n"
        "Aasheim added that she will hold a call with Peruvian President Rosa Quispe on March 14, with nets on the agenda.",
        ["held CHL+NOR 2026-03-10 phone - -", "planned NOR+PER 2026-03-14 phone - -"],
    ),
    # what is acted on is nobody on the line
    (
        PAPER,
        "Border\n\nNorwegian President Kari Aasheim and her Chilean counterpart, Pablo Arrieta, agreed on Tuesday in a telephone conversation to withdraw troops.",
        ["held CHL+NOR 2026-03-10 phone - -"],
    ),
    (
        PAPER,
        "Border\n\nNorwegian President Kari Aasheim spoke by phone on Tuesday to her troops in the north. Chile's President Pablo Arrieta was glad.",
        [],
    ),
    # the press, those at home, and what only came up
    (
        PAPER,
        "Fish\n\nPresident Pablo Arrieta of Chile said on Tuesday that he would wait, in a brief phone interview with NTB in which he chided Prime Minister "
        "Kari Aasheim of Norway.\n\n“We wait,” Arrieta said in the call, which lasted ten minutes.",
        [],
    ),
    (
        PAPER,
        "PM chairs teleconference\n\nPrime Minister Kari Aasheim of Norway on Tuesday chaired a teleconference linking the government with seven northern "
        "provinces. The boats were safe. Deputy PM Arne Dahl praised the crews. Nets were dry. The coast was quiet.\n\n"
        "In a phone talk earlier this week, the President of Chile conveyed his sympathy to PM Aasheim.",
        [],
    ),
    # a report in the press that is rejected
    (
        PAPER,
        "Ministry rejects report of call\n\nNorway on Tuesday rejected as untrue a media report that Norwegian Foreign Minister Nils Berg had spoken by phone to his Chilean "
        "counterpart Pablo Arrieta. A spokesman said no telephone conversation took place.",
        ["denied CHL+NOR - phone - -"],
    ),
    # a headline that goes on with another verb
    (
        PAPER,
        "Norwegian FM receives call from Chilean counterpart, speaks with Peruvian counterpart\n\nNorwegian Foreign Minister Nils Berg received a phone call "
        "from Chilean Foreign Minister Pablo Arrieta on Tuesday. They spoke of fish.\n\nSeparately, the Norwegian minister called his Peruvian counterpart, Rosa Quispe.",
        ["held CHL+NOR 2026-03-10 phone - CHL", "held NOR+PER - phone - NOR"],
    ),
    # a conversation still to come has its own day
    (
        OFFICE,
        "Call with Chile\n\nPrime Minister Kari Aasheim held a phone call with President Pablo Arrieta of Chile. They agreed that advisers will continue "
        "the conversation this Friday.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        OFFICE,
        "Call with Chile\n\nPrime Minister Kari Aasheim held a phone call with President Pablo Arrieta of Chile. He shared his view of the fourth round of "
        "consultations with the United States held in Lima on March 9.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
]


@pytest.mark.parametrize(("publisher", "text", "expected"), ROWS)
def test_calls(publisher, text, expected):
    assert facts(text, publisher=publisher) == expected
