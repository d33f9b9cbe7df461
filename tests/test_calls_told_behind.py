"""Calls that a text tells behind its first: rounds told one by one, of the same evening, of others that day, and old ones."""

import pytest

from tests.callfacts import facts

OFFICE, PAPER = "Government of Norway", "Reuters"
NC = "Prime Minister Kari Aasheim of Norway spoke by phone on Tuesday with President Pablo Arrieta of Chile"
FILL = "They discussed the salmon trade. The talks were frank. The prime minister thanked the president. Both spoke of the coast."

ROWS = [
    # an old call that somebody mentions is none
    (
        PAPER,
        "Tariff\n\nNorway's government on Thursday refused to lift the tariff. Prime Minister Kari Aasheim said President Pablo Arrieta "
        "of Chile had warned her, in a phone call eight days ago, that it broke the rules.",
        [],
    ),
    (
        PAPER,
        "Visit\n\nForeign Minister Nils Berg of Norway met President Pablo Arrieta of Chile in Santiago on Thursday. The port was shown to him. "
        "The visit had been agreed upon in a phone call between Prime Minister Kari Aasheim and Arrieta last autumn.",
        [],
    ),
    (
        PAPER,
        f"Call\n\n{NC}. {FILL}\n\nAasheim, who took office a week ago, has also held phone talks with President John Okello of Uganda, "
        "Prime Minister Ioane Tuimana of Samoa and President Rosa Quispe of Peru.",
        ["held CHL+NOR 2026-03-10 phone - -"],
    ),
    # who announces a call only counts those that went before
    (
        OFFICE,
        "Prime Minister Aasheim to speak with President Arrieta of Chile\n\nPrime Minister Kari Aasheim will hold a telephone conversation "
        "tomorrow with President Pablo Arrieta of Chile. Prime Minister Aasheim spoke with President John Okello of Uganda on 6 March.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    # further calls
    (
        PAPER,
        f"Call\n\n{NC}. {FILL}\n\nLater in the evening, Ms Aasheim received a call from President John Okello of Uganda, who thanked her.",
        ["held CHL+NOR 2026-03-10 phone - -", "held NOR+UGA 2026-03-10 phone - UGA"],
    ),
    (
        PAPER,
        f"Call\n\n{NC}. {FILL}\n\nOn the same day, Peruvian Foreign Minister Rosa Quispe spoke by phone with her Ugandan counterpart John Okello.",
        ["held CHL+NOR 2026-03-10 phone - -", "held PER+UGA 2026-03-10 phone - -"],
    ),
    (
        PAPER,
        f"Call\n\n{NC}. {FILL}\n\nIt was another phone call that had set it off. On Monday evening President John Okello of Uganda, "
        "who chairs the African Union, called President Rosa Quispe of Peru.",
        ["held CHL+NOR 2026-03-10 phone - -", "held PER+UGA 2026-03-09 phone - UGA"],
    ),
    (
        PAPER,
        f"Call\n\n{NC}.\n\nMs Aasheim turned to John Okello, the president of Uganda, on Wednesday morning. Her spokesman confirmed that the two "
        "had spoken by phone.",
        ["held CHL+NOR 2026-03-10 phone - -", "held NOR+UGA 2026-03-11 phone - -"],
    ),
    (
        PAPER,
        "Ministers' call scrapped; Okello rings Arrieta\n\nA phone call due on 12 March between the foreign ministers of Peru and Chile was called off "
        "by Lima.\n\nThe cancellation came after President John Okello of Uganda stepped in on the night of 11 March. Mr Okello rang President "
        "Pablo Arrieta of Chile and spoke with him for about 40 minutes.",
        ["cancelled CHL+PER 2026-03-12 phone - -", "held CHL+UGA 2026-03-11 phone PT40M UGA"],
    ),
    # a surname that is a capital's name too; the day of a truce is not that of "later in the day"
    (
        PAPER,
        "Call\n\nPrime Minister Kari Aasheim of Norway telephoned President Ricardo Lagos of Chile on Tuesday. President John Okello of Uganda called "
        "Mr. Lagos on Wednesday.",
        ["held CHL+NOR 2026-03-10 phone - NOR", "held CHL+UGA 2026-03-11 phone - UGA"],
    ),
    (
        PAPER,
        "Calls\n\nPrime Minister Kari Aasheim of Norway on Wednesday held telephone conversations with President of Chile Pablo Arrieta and President "
        "of Uganda John Okello. They spoke of the ceasefire reached on March 9.\n\nLater in the day, Aasheim spoke with Okello.",
        ["held CHL+NOR 2026-03-11 phone - -", "held NOR+UGA 2026-03-11 phone - -"],
    ),
    # one leader after another, or both leaders of one state
    (
        PAPER,
        "Calls\n\nPrime Minister Kari Aasheim of Norway telephoned the presidents of Chile and Uganda on Tuesday as fighting between rebels and "
        "the army went on. In the first call, President Pablo Arrieta of Chile thanked her. Aasheim then called Ugandan President John Okello.",
        ["held CHL+NOR 2026-03-10 phone - NOR", "held NOR+UGA 2026-03-10 phone - NOR"],
    ),
    (
        PAPER,
        "Calls\n\nPrime Minister Kari Aasheim of Norway spoke to Peru's President Rosa Quispe and Prime Minister Ana Soto over telephone on Tuesday.",
        ["held NOR+PER 2026-03-10 phone - -", "held NOR+PER 2026-03-10 phone - -"],
    ),
    (
        PAPER,
        "Four-way call seals the deal\n\nPrime Minister Kari Aasheim of Norway spoke on Tuesday with President Pablo Arrieta of Chile, President "
        "John Okello of Uganda and President Rosa Quispe of Peru. Okello's office said he had thanked Aasheim in the call.",
        ["held CHL+NOR+PER+UGA 2026-03-10 phone - -"],
    ),
    # a round of an office told person by person; the length of one call is not that of the next
    (
        OFFICE,
        "The Prime Minister's calls\n\nOver the past two days Prime Minister Kari Aasheim has been on the phone to partners in the region. On Tuesday "
        "she spoke to President Pablo Arrieta of Chile. In a conversation of around 20 minutes they discussed salmon.\n\nWith Uganda's "
        "president, John Okello, yesterday, she went through the plans.\n\nThe Peruvian president, Rosa Quispe, rang this morning. She said "
        "that the port would open.",
        [
            "held CHL+NOR 2026-03-10 phone PT20M -",
            "held NOR+UGA 2026-03-11 phone - -",
            "held NOR+PER 2026-03-12 phone - PER",
        ],
    ),
    # the subject of a second verb is not whom the first names
    (
        OFFICE,
        "Calls\n\nPrime Minister Kari Aasheim received two phone calls yesterday from Pablo Arrieta, President of Chile, and John Okello, President "
        "of Uganda, and today made a phone call to Rosa Quispe, President of Peru.",
        [
            "held CHL+NOR 2026-03-11 phone - CHL",
            "held NOR+UGA 2026-03-11 phone - UGA",
            "held NOR+PER 2026-03-12 phone - NOR",
        ],
    ),
    # the other end stands further on, where who spoke in the call is said to have told it something
    (
        None,
        "Wheat and copper\n\nNorwegian Prime Minister Kari Aasheim, in a telephone interview on Monday, said she was sorry for the loss.\n\n"
        "Aasheim conceded errors.\n\nThe ships had been old.\n\nAasheim told Chilean President Pablo Arrieta that Norway would pay.",
        [],
    ),
    (
        None,
        "Wheat and copper\n\nNorwegian Prime Minister Kari Aasheim, in a telephone conversation on Monday, said she was sorry for the loss.\n\n"
        "The ships had been old.\n\nThe weather was poor.\n\nSamoan Prime Minister Ioane Tuimana told Chilean President Pablo Arrieta that Samoa would pay.",
        [],
    ),
    (
        None,
        "Wheat and copper\n\nNorwegian Prime Minister Kari Aasheim, in a telephone conversation on Monday, said she was sorry for the loss.\n\n"
        "The ships had been old.\n\nThe weather was poor.\n\nAasheim told Chilean President Pablo Arrieta that Norway would pay.",
        ["held CHL+NOR 2026-03-09 phone - -"],
    ),
    # what two others spoke about was not on the line
    (
        None,
        "Wheat and copper\n\nNorwegian Prime Minister Kari Aasheim and Chilean President Pablo Arrieta discussed ships by phone on Monday. Samoan "
        "Prime Minister Ioane Tuimana and Peruvian President Rosa Quispe also spoke by phone on Sunday, with Uganda as the main topic of their talk.",
        ["held CHL+NOR 2026-03-09 phone - -", "held PER+WSM 2026-03-08 phone - -"],
    ),
]


@pytest.mark.parametrize(("publisher", "text", "expected"), ROWS)
def test_calls(publisher, text, expected):
    assert facts(text, publisher=publisher) == expected
