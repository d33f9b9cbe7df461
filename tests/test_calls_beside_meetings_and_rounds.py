"""Calls beside meetings, in rounds, to come and among others; no-ops first."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
S = "Samoan Prime Minister Ioane Tuimana"
TITLE = "Wheat and copper\n\n"
LEAD = f"{TITLE}{N} spoke by phone with {C} on Wednesday.\n\n"

ROWS = [
    (
        f"{TITLE}{N} talked one on one with {C} on Wednesday in the Chilean city.\n\nThe meeting lasted an hour. The two had last discussed wheat over the phone on 13 January.",
        [],
    ),
    (
        f"{TITLE}Senators want {N} to telephone {C}.\n\nBut there has been no call from Aasheim to Arrieta.",
        [],
    ),
    (
        f"{LEAD}Aasheim's call with Arrieta came within a few hours of one with {S}, who congratulated her as well.",
        ["held CHL+NOR 2026-03-11 phone - -", "held NOR+WSM - phone - -"],
    ),
    (
        f"{TITLE}{N} spoke by telephone to a string of foreign leaders on Wednesday, {C} among them.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        f"{TITLE}{N} had telephone conversations on Wednesday with the President of Chile, the Prime Minister of Samoa and, lastly, the President of Ghana.",
        [
            "held CHL+NOR 2026-03-11 phone - -",
            "held NOR+WSM 2026-03-11 phone - -",
            "held GHA+NOR 2026-03-11 phone - -",
        ],
    ),
    (
        f"{TITLE}{N} said on Wednesday that a phone call with {C} had been arranged for Saturday.",
        ["planned CHL+NOR 2026-03-14 phone - -"],
    ),
    (
        f"{TITLE}{N} said on Wednesday that a phone call with {C} had been useful.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        f"{LEAD}Also on Wednesday, {S}, in a telephone call, shared {N}'s grief at the storm.",
        ["held CHL+NOR 2026-03-11 phone - -", "held NOR+WSM 2026-03-11 phone - -"],
    ),
    (
        f"{TITLE}Today {N} took a series of calls from leaders abroad.\n\nOne thread running through the conversations with {C}, {S} and Ghanaian President Kofi Badu was wheat.",
        [
            "held CHL+NOR 2026-03-12 phone - CHL",
            "held NOR+WSM 2026-03-12 phone - WSM",
            "held GHA+NOR 2026-03-12 phone - GHA",
        ],
    ),
    (
        f"{TITLE}{N} cut the duty after she talked by phone on Tuesday with {C}.",
        ["held CHL+NOR 2026-03-10 phone - -"],
    ),
    (
        f"{TITLE}{N} cut the duty after she talked on Tuesday with {C}, by phone.",
        ["held CHL+NOR 2026-03-10 phone - -"],
    ),
    (
        f"{LEAD}Chilean Defence Minister Rosa Vial and Norwegian Defence Minister Olav Lie also spoke by phone, on 7 March.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        f"{LEAD}Arrieta has already spoken this year with Aasheim and with {S}.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        f"{TITLE}Get half off\n\nSee the shares in our tool.\n\nSign up. It is free. Do it now. You will not regret it. Nobody has.\n\nOSLO (Reuters) - {N} and {C} talked over video link on March 11, the palace said.",
        ["held CHL+NOR 2026-03-11 video - -"],
    ),
    (
        f"{TITLE}{N} on Tuesday demanded of Chile that it buy wheat, voicing dismay that traders whom Chile supports had sold rye.\n\nIn a phone call to {C}, Aasheim made her case.",
        ["held CHL+NOR 2026-03-10 phone - NOR"],
    ),
    # what was told an outlet; who placed a call, below its title; one last time; those of the G7
    (
        f"{LEAD}Norwegian Foreign Minister Olav Lie, in Apia for talks with Samoan Foreign Minister Rosa Tuimana, told the BBC by phone that wheat was dear.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        f"{N}, {C} talk by phone — ministry\n\nThe ministry said the call was placed by Santiago\n\nThe harvest was at the centre of a telephone conversation on Wednesday between {N} and {C}, the ministry reported.",
        ["held CHL+NOR 2026-03-11 phone - CHL"],
    ),
    (
        f"{TITLE}{N} has asked to speak one last time by telephone with {C}.",
        ["requested CHL+NOR - phone - NOR"],
    ),
    (
        f"{TITLE}{N} warned fellow leaders of the G7 in a call on Wednesday that wheat was dear.\n\nAasheim set up the conference call to line them up.",
        ["held NOR 2026-03-11 phone - -"],
    ),
]

# an office that "spoke to" somebody tells of a call, whatever it recalls; a round is by the medium that announces it
OFFICE = f"Readout\n\nThe Prime Minister spoke to {C} on Wednesday.\n\nThey agreed on a meeting in May, as they had on the telephone in January."
VIDEO = (
    f"{TITLE}{N} held video calls with a number of her counterparts on Wednesday.\n\n"
    "Conversations were held with Pablo Arrieta, President of Chile; and Ioane Tuimana, Prime Minister of Samoa."
)


def test_an_office_tells_of_calls() -> None:
    assert facts(OFFICE, publisher="Prime Minister of Norway") == ["held CHL+NOR 2026-03-11 unspecified - -"]
    assert facts(OFFICE.replace("The Prime Minister", N), publisher="Reuters") == []


def test_a_round_is_by_its_own_medium() -> None:
    assert facts(VIDEO, publisher="Reuters") == [
        "held CHL+NOR 2026-03-11 video - -",
        "held NOR+WSM 2026-03-11 video - -",
    ]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=range(len(ROWS)))
def test_calls_beside_meetings_and_rounds(text: str, expected: list[str]) -> None:
    assert facts(text, publisher="Reuters") == expected
