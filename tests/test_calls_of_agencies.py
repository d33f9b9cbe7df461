"""Calls as agencies and papers of many countries tell them: held "virtually", put off by another matter, further down, planned by what will be said in them."""

import pytest

from tests.callfacts import facts

OFFICE, PAPER, AGENCY = "Government of Norway", "Reuters", "Norwegian News Agency"
NC = "Prime Minister Kari Aasheim of Norway spoke by phone on Tuesday with President Pablo Arrieta of Chile"
HELD = "held CHL+NOR 2026-03-10 phone - -"

UNMOVED = [
    # who says what he will do says it in the call; what is due is not its day
    (
        PAPER,
        "Tariffs\n\nPrime Minister Kari Aasheim of Norway said she will raise tariffs in a call with President Pablo Arrieta of Chile on Tuesday.",
        [HELD],
    ),
    (
        PAPER,
        f"Call\n\n{NC}.\n\nAn official confirmed the call and said Aasheim planned to speak to Peruvian President Rosa Quispe soon.",
        [HELD],
    ),
    # a meeting in person, and one of a body
    (
        PAPER,
        "Talks\n\nPrime Minister Kari Aasheim of Norway praised it in a meeting with President Pablo Arrieta of Chile, held in Oslo on Tuesday.",
        [],
    ),
    (
        PAPER,
        "Talks\n\nPrime Minister Kari Aasheim of Norway spoke of it at a meeting of port directors, which was held virtually on Tuesday.",
        [],
    ),
    # what is called off, what takes minutes, what follows in hours
    (PAPER, f"Call\n\n{NC}, in a call that replaced a visit called off because of rain.", [HELD]),
    (PAPER, f"Call\n\n{NC}. One subject took up five minutes at the end.", [HELD]),
    (PAPER, f"Call\n\n{NC}. The border closed in the following two hours.", [HELD]),
    (PAPER, f"Call\n\n{NC}. Norway was the initiator of the treaty.", [HELD]),
]

ROWS = [
    # what will be said in it
    (
        PAPER,
        "Fish\n\nPrime Minister Kari Aasheim of Norway is expected to raise it with President Pablo Arrieta of Chile in a call on Friday, an official said.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    (
        PAPER,
        f"Call\n\n{NC}.\n\nWhat's next: Foreign Minister Nils Berg of Norway will press Peruvian Foreign Minister Rosa Quispe in a phone call on Friday.",
        [HELD, "planned NOR+PER 2026-03-13 phone - -"],
    ),
    (
        AGENCY,
        f"Call\n\n{NC}.\n\nAs reported earlier, King Olav of Norway is to hold a phone call with Peruvian President Rosa Quispe on Friday, March 13.",
        [HELD, "planned NOR+PER 2026-03-13 phone - -"],
    ),
    (
        PAPER,
        "Lima seeks call\n\nChile has asked Norway to arrange a phone call between Chilean President Pablo Arrieta and Norwegian Prime Minister Kari Aasheim.",
        ["requested CHL+NOR - phone - -"],
    ),
    # a meeting held from afar
    (
        PAPER,
        "Talks\n\nPrime Minister Kari Aasheim of Norway praised it in a meeting with President Pablo Arrieta of Chile that was held virtually on Tuesday.",
        ["held CHL+NOR 2026-03-10 video - -"],
    ),
    (
        PAPER,
        "Norwegian, Chilean ministers meet virtually\n\nNorwegian Foreign Minister Nils Berg said fish was the main issue on Tuesday. Berg spoke with "
        "Chilean Foreign Minister Pablo Arrieta about salmon.",
        ["held CHL+NOR 2026-03-10 video - -"],
    ),
    # another matter is called off
    (
        PAPER,
        "Call\n\nPrime Minister Kari Aasheim of Norway and President Pablo Arrieta of Chile on Tuesday spoke of it in a video conference that replaced "
        "a summit called off because of the storm.",
        ["held CHL+NOR 2026-03-10 video - -"],
    ),
    # further calls of one day, in front of what is due on another
    (
        AGENCY,
        "Berg in calls\n\nForeign Minister Nils Berg of Norway phoned on Thursday Chilean Foreign Minister Pablo Arrieta.\nIn a similar vein, the minister "
        "received a phone call from Peruvian Foreign Minister Rosa Quispe, in which both agreed to coordinate ahead of the assembly, due on Monday.\n"
        "He also took part in telephone talks with Ghana's Foreign Minister John Okello.",
        [
            "held CHL+NOR 2026-03-12 phone - NOR",
            "held NOR+PER - phone - PER",
            "held GHA+NOR 2026-03-12 phone - -",
        ],
    ),
    (
        PAPER,
        f"Aasheim LIVE\n\n++ 19:52 Call with Arrieta ++\n{NC}.\n\n++ 18:30 Link ends ++\nThe video conference between Aasheim, Peruvian President Rosa "
        "Quispe and Ghanaian President John Okello on the text is over.",
        [HELD, "held GHA+NOR+PER - video - -"],
    ),
    (
        PAPER,
        f"Call\n\n{NC}. Her spokesman said she had told him that Oslo would close its ports on Monday.\n\nIn Accra, an official said Aasheim had briefed "
        "Ghanaian President John Okello afterward in a shorter call.",
        [HELD, "held GHA+NOR 2026-03-10 phone - -"],
    ),
    # the other holder of an office, whom the first one rings
    (
        AGENCY,
        "Arrieta, Quispe\n\nChilean President Pablo Arrieta has urged his Peruvian counterpart, Rosa Quispe, to keep the peace.\n\nQuispe, who put a call through to "
        "the President on Tuesday, assured him of it.\n\nPresident Quispe gave her word.",
        ["held CHL+PER 2026-03-10 phone - PER"],
    ),
    # who was the initiator
    (
        PAPER,
        f"Call\n\n{NC}. Her spokesman said that the Chilean side had been the initiator.",
        ["held CHL+NOR 2026-03-10 phone - CHL"],
    ),
    (
        PAPER,
        f"Call\n\n{NC}. The conversation, which Oslo said came at Chile's request, ended early.",
        ["held CHL+NOR 2026-03-10 phone - CHL"],
    ),
    (
        PAPER,
        "Aasheim calls Arrieta and Quispe\n\nPrime Minister Kari Aasheim of Norway spoke over the phone on Tuesday with Chilean President Pablo Arrieta and "
        "Peruvian President Rosa Quispe, in two separate conversations.\n\nLate in the day, it was Quispe who telephoned Aasheim.",
        ["held CHL+NOR 2026-03-10 phone - NOR", "held NOR+PER 2026-03-10 phone - PER"],
    ),
    # how long, and on what day
    (
        PAPER,
        f"Call\n\n{NC}, the palace said following an hour-long telephone conversation.",
        ["held CHL+NOR 2026-03-10 phone PT1H -"],
    ),
    (
        PAPER,
        f"Call\n\n{NC}. The call ended abruptly after 15 minutes.",
        ["held CHL+NOR 2026-03-10 phone PT15M -"],
    ),
    (
        PAPER,
        "Call\n\nOSLO -\n\nPrime Minister Kari Aasheim of Norway and President Pablo Arrieta of Chile had a phone call days before she took office.\n\n"
        "The call, on March 1, went on for 45 minutes.",
        ["held CHL+NOR 2026-03-01 phone PT45M -"],
    ),
    # a call to come of others, further down, in a text of one that took place
    (
        PAPER,
        "Aasheim, Arrieta in phone talks\n\nNorwegian Prime Minister Kari Aasheim has assured her Chilean counterpart Pablo Arrieta of it, the palace said "
        "Thursday.\n\nThe port stayed shut.\n\nNobody was hurt.\n\nIt was cold.\n\nArrieta is to hold a video conference on Friday with Peruvian President Rosa Quispe.",
        ["held CHL+NOR - phone - -", "planned CHL+PER 2026-03-13 video - -"],
    ),
    (
        PAPER,
        f"Call\n\n{NC}.\n\nThe port stayed shut.\n\nNobody was hurt.\n\nKing Olav of Norway also plans to talk to Peruvian President Rosa Quispe by phone this week.",
        [HELD, "planned NOR+PER 2026-03-12/2026-03-15 phone - -"],
    ),
    # put off before, and held
    (
        PAPER,
        f"Call\n\n{NC}. The call, which had been postponed because of the storm, focused on fish.",
        [HELD],
    ),
    (
        OFFICE,
        "Prime Minister speaks to Chile\n\nKari Aasheim pressed for it in a 40-minute call that she had requested on Monday.\n\nThe Prime Minister, Kari Aasheim, "
        "spoke yesterday to Pablo Arrieta, President of Chile.",
        ["held CHL+NOR 2026-03-11 phone PT40M NOR"],
    ),
    # who asked for it
    (PAPER, f"Call\n\n{NC}. He was the one who asked for it.", ["held CHL+NOR 2026-03-10 phone - CHL"]),
    (
        OFFICE,
        "Call\n\nAt the request of the latter, Prime Minister Kari Aasheim had a phone call yesterday with Pablo Arrieta, President of Chile.",
        ["held CHL+NOR 2026-03-11 phone - CHL"],
    ),
    # how long
    (
        PAPER,
        f"Call\n\n{NC}. The interaction lasted for over an hour.",
        ["held CHL+NOR 2026-03-10 phone PT1H -"],
    ),
    (
        PAPER,
        "Call\n\nPrime Minister Kari Aasheim of Norway wrote on Facebook that she had spoken by phone with President Pablo Arrieta of Chile for about half an hour earlier "
        "in the evening.",
        ["held CHL+NOR - phone PT30M -"],
    ),
    # of two calls, that of who acts in it
    (
        PAPER,
        f"Call\n\n{NC}, and later spoke with Peruvian President Rosa Quispe.\n\nArrieta agreed in the call, which lasted 40 minutes, to meet Quispe.",
        ["held CHL+NOR 2026-03-10 phone PT40M -", "held NOR+PER 2026-03-10 phone - -"],
    ),
    # who was connected
    (
        PAPER,
        f"Call\n\n{NC}. NATO Secretary General Per Holm was connected from Brussels.",
        ["held CHL+NATO+NOR 2026-03-10 phone - -"],
    ),
    # a plan that is announced for a day
    (
        PAPER,
        "Call\n\nA spokesman announced that on Friday Prime Minister Kari Aasheim of Norway will talk by telephone with President Pablo Arrieta of Chile.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    # separately, without a word of the phone
    (
        PAPER,
        f"Call\n\n{NC}.\n\nThe port stayed shut.\n\nNobody was hurt.\n\nSeparately, Aasheim spoke to the Peruvian president, Rosa Quispe, on Tuesday.",
        [HELD, "held NOR+PER 2026-03-10 phone - -"],
    ),
    (
        PAPER,
        f"Call\n\n{NC}.\n\nThe port stayed shut.\n\nNobody was hurt.\n\nGhanaian President John Okello said he himself would talk to Arrieta by telephone at 6 p.m.",
        [HELD, "planned CHL+GHA 2026-03-12 phone - -"],
    ),
    # a title with the means
    (
        PAPER,
        "Norway's Aasheim and Chile's Arrieta restart dialogue with a phone call\n\nPrime Minister Kari Aasheim wished President Pablo Arrieta a happy holiday.",
        ["held CHL+NOR - phone - -"],
    ),
    # a denial by a state that was not on the call
    (
        PAPER,
        "Call\n\nPrime Minister Kari Aasheim of Norway said on Tuesday that she had brokered a truce after a phone call with President Pablo Arrieta of Chile.\n\n"
        'The Peruvian presidency said no such thing had happened. "No, there was no conversation," Peruvian spokeswoman Rosa Quispe said.',
        ["held CHL+NOR - phone - -"],
    ),
    # who is named before others that are not
    (
        PAPER,
        "Call\n\nOn Tuesday Prime Minister Kari Aasheim of Norway and a group of Andean leaders held a video call with President Pablo Arrieta of Chile. "
        "Peruvian President Rosa Quispe joined remotely.",
        ["held CHL+NOR+PER 2026-03-10 video - -"],
    ),
    # in whose call somebody was assured of something
    (
        PAPER,
        "Call\n\nPrime Minister Kari Aasheim of Norway said on Tuesday that Chilean President Pablo Arrieta had assured her in a phone call that he conceded nothing to "
        "Peruvian President Rosa Quispe.",
        ["held CHL+NOR - phone - -"],
    ),
    (
        PAPER,
        f"Call\n\n{NC}.\n\nThe port stayed shut.\n\nNobody was hurt.\n\nAasheim is due to telephone Ghanaian President John Okello, the bloc's mediator, on Friday.",
        [HELD, "planned GHA+NOR 2026-03-13 phone - NOR"],
    ),
]


@pytest.mark.parametrize(("publisher", "text", "expected"), [*UNMOVED, *ROWS])
def test_calls(publisher, text, expected):
    assert facts(text, publisher=publisher) == expected
