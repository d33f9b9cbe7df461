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
    # deals that are separate make no calls that are
    (
        PAPER,
        "Call\n\nNorwegian Prime Minister Kari Aasheim and Chilean President Pablo Arrieta agreed in a call on Tuesday not to sign separate deals "
        "with Lima.",
        ["held CHL+NOR 2026-03-10 phone - -"],
    ),
    # one of two, and then the other
    (
        PAPER,
        "Aasheim presses Arrieta\n\nNorwegian Prime Minister Kari Aasheim on Tuesday urged Chilean President Pablo Arrieta to lift the ban, in one of two "
        "telephone calls she made, her office said.\n\nIn her conversation with Peruvian President Rosa Quispe, which lasted 40 minutes, she asked for calm.",
        ["held CHL+NOR 2026-03-10 phone - NOR", "held NOR+PER - phone PT40M NOR"],
    ),
    # whose conversations a leader tells the others of
    (
        OFFICE,
        "Call with President Arrieta, President Quispe and President Okello\n\nThe Prime Minister, Kari Aasheim, spoke to President Pablo Arrieta of Chile, "
        "President Rosa Quispe of Peru and President John Okello of Uganda this morning.\n\nPresident Quispe updated them on her conversations with the unions.",
        ["held CHL+NOR+PER+UGA 2026-03-12 phone - -"],
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
    # one, and then another
    (
        OFFICE,
        "Calls\n\nPrime Minister Kari Aasheim spoke on the telephone on Saturday with Mr Pablo Arrieta, President of Chile, and then, on Sunday, with "
        "Ms Rosa Quispe, President of Peru.",
        ["held CHL+NOR 2026-03-07 phone - -", "held NOR+PER 2026-03-08 phone - -"],
    ),
    (
        OFFICE,
        "Calls\n\nPrime Minister Kari Aasheim spoke by phone yesterday with Mr Pablo Arrieta, President of Chile, then this morning with Ms Rosa Quispe, "
        "President of Peru, who had wished for this exchange.",
        ["held CHL+NOR 2026-03-11 phone - -", "held NOR+PER 2026-03-12 phone - PER"],
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
    # back to back, though about a joint answer
    (
        PAPER,
        "Calls\n\nNorwegian Foreign Minister Nils Berg held back-to-back phone talks with his Chilean and Peruvian counterparts on Tuesday to discuss a joint "
        "response, his ministry said.\n\nIn the talks with Chile's Pablo Arrieta, requested by the Chilean side, the two agreed on nets.\n\n"
        "Berg and Peru's Rosa Quispe, who talked for around 15 minutes, agreed to sell fish.",
        ["held CHL+NOR 2026-03-10 phone - CHL", "held NOR+PER 2026-03-10 phone PT15M -"],
    ),
    # a paragraph that opens with the day of another
    (
        PAPER,
        "Call\n\nNorwegian Foreign Minister Nils Berg on Wednesday spoke by phone with his Chilean counterpart Pablo Arrieta. They spoke about fish.\n\n"
        "On Tuesday evening, Berg had received a phone call from Peruvian Foreign Minister Rosa Quispe, who briefed him on the nets, the sources said.",
        ["held CHL+NOR 2026-03-11 phone - -", "held NOR+PER 2026-03-10 phone - PER"],
    ),
    # of others, and still to come
    (
        PAPER,
        f"Call\n\n{NC}. They spoke about fish. The talks were frank. Both thanked the other. The coast was quiet.\n\nSeparately, Norwegian Fisheries "
        "Minister Nils Berg and Chilean Fisheries Minister Ana Soto will hold a video call on March 18 to go over February data, two sources said.",
        ["held CHL+NOR 2026-03-10 phone - -", "planned CHL+NOR 2026-03-18 video - -"],
    ),
    (
        PAPER,
        "Call\n\nNorwegian Prime Minister Kari Aasheim is to hold a three-way call with Chilean President Pablo Arrieta and Peruvian President Rosa Quispe "
        "on Monday, with her aide also on the line.",
        ["planned CHL+NOR+PER 2026-03-16 phone - -"],
    ),
    # before and after others
    (
        PAPER,
        "Calls\n\nHer office said Norwegian Prime Minister Kari Aasheim called the Chilean President, Pablo Arrieta, on Wednesday morning, before conversations "
        "with the Peruvian President, Rosa Quispe, and the Ugandan President, John Okello, in the afternoon.",
        [
            "held CHL+NOR 2026-03-11 phone - NOR",
            "held NOR+PER 2026-03-11 phone - -",
            "held NOR+UGA 2026-03-11 phone - -",
        ],
    ),
    # the weekend of something else
    (
        PAPER,
        "Call\n\nNorwegian Prime Minister Kari Aasheim and Chilean President Pablo Arrieta on Wednesday agreed to sell fish, the palace said.\n\n"
        "During their 25-minute telephone talks, Aasheim voiced concern over the incident near the northern shoal last weekend.",
        ["held CHL+NOR 2026-03-11 phone PT25M -"],
    ),
    # by the link on which they sat
    (
        PAPER,
        "Call\n\nNorwegian Prime Minister Kari Aasheim and Chilean President Pablo Arrieta spent more than an hour on a secure video link Tuesday.",
        ["held CHL+NOR 2026-03-10 video PT1H -"],
    ),
    (
        PAPER,
        "Call\n\nNorwegian Prime Minister Kari Aasheim and Chilean President Pablo Arrieta spoke for about 20 minutes on Tuesday by phone, at Chile's request.",
        ["held CHL+NOR 2026-03-10 phone PT20M CHL"],
    ),
    # one side tells of it and the other denies it; what else is denied
    (
        PAPER,
        "Oslo says leaders spoke; Lima denies call took place\n\nNorwegian Prime Minister Kari Aasheim and Chilean President Pablo Arrieta spoke over the phone "
        "on Tuesday, a source in Oslo said, while Lima has rejected the report.",
        ["disputed CHL+NOR 2026-03-10 phone - -"],
    ),
    (
        PAPER,
        f"Call\n\n{NC}. Chile denies having boats there. The palace could not verify that account. Oslo did not give a length for the call.",
        ["held CHL+NOR 2026-03-10 phone - -"],
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
