"""Calls that a text only recalls beside its own, and further calls that it adds: both stand below its lead."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Nils Berg", "Chilean President Ana Marte"
CALL = f"Talks on cod\n\n{N} spoke by phone with {C} on Tuesday.\n\nThey dealt with cod."
OWN = "held CHL+NOR 2026-03-10 phone - -"

#: What follows the report of a call | the calls of the whole text.
BEHIND = [
    # said or recalled in the call, or told on another page
    ("Marte said she had rung up the mayors.", [OWN]),
    ("Marte said she had spoken to Peruvian President José Jerí in the same sense.", [OWN]),
    ("Marte recalled that she had spoken with her Peruvian and Ghanaian counterparts.", [OWN]),
    (
        "Berg also spoke to Peruvian President José Jerí; a readout of that conversation is issued separately.",
        [OWN],
    ),
    ("Oslo agreed to it only after Berg telephoned Peruvian President José Jerí on Sunday.", [OWN]),
    # the length of another call
    ("When the two last spoke, in May, they quarrelled. That talk took about an hour.", [OWN]),
    # a further call of that day
    (
        "Earlier in the day Berg also spoke with Peruvian President José Jerí, whom he told of the nets.",
        [OWN, "held NOR+PER 2026-03-10 phone - -"],
    ),
    (
        "Defence Minister Tore Sandvik spoke the same day to his Chilean counterpart, Maya Fernández.",
        [OWN, "held CHL+NOR 2026-03-10 unspecified - -"],
    ),
    # more of the same call
    (
        "An aide says it lasted less than ten minutes, and that Marte had spoken of cod.",
        [OWN.replace("phone -", "phone PT10M")],
    ),
    ("The call was tense, and Berg broke it off after 25 minutes.", [OWN.replace("phone -", "phone PT25M")]),
]


@pytest.mark.parametrize(("text", "expected"), BEHIND, ids=lambda cell: str(cell)[:60])
def test_below_the_lead(text, expected):
    assert facts(f"{CALL}\n\n{text}", publisher="Reuters") == expected


#: A whole text | its calls.
WHOLE = [
    # no call of the day
    (
        "Envoys in Oslo\n\nThe King received a delegation on Tuesday.\n\nThe King recalled his telephone conversation with Chilean President Ana Marte in the spring.",
        [],
    ),
    (
        f"Call for restraint\n\nNorway urges calm. {N} could discuss it with {C} in their telephone talk at the beginning of the year.",
        [],
    ),
    (f"Guests\n\n{N} arrived in Santiago on Monday to meet {C}.\n\nThe two spoke by phone last week.", []),
    (f"Letter\n\nIn a letter to {N}, {C} wrote that she looked forward to a call with him.", []),
    (f"Assembly\n\nAddressing the Assembly by video link, {C} called Norway a friend and thanked {N}.", []),
    (f"Truce call\n\n{N} and {C} issued a joint call for a truce on Monday.", []),
    (
        f"Guests\n\n{N} received {C} in Oslo on Monday.\n\nThe two recalled a conversation by telephone before the vote.",
        [],
    ),
    (
        f"Old row\n\n{N} will not reopen the row.\n\nAsked of the last time Mr Berg talked with {C}, an aide said there has been no phone call of the two since May.",
        [],
    ),
    (
        f"Cabinet\n\n{N} chaired the Cabinet on Monday.\n\nBerg briefed the Cabinet on the phone call which he had taken from {C}.",
        [],
    ),
    (
        f"Truce call\n\n{N} backed the call by {C} for restraint and for a truce between Peru and Ghana.",
        [],
    ),
    # what others deny
    (
        f"Talks\n\n{N} received a phone call from {C} on Tuesday.\n\nHis predecessor Kari Lund had not held a single talk with Marte, an aide said.",
        ["held CHL+NOR 2026-03-10 phone - CHL"],
    ),
    # a day at the end of something else
    (
        f"Gas\n\n{N} said on Tuesday that in a telephone conversation with {C} they agreed on gas.\n\nOSLO, March 9.\n\nThe old contract on gas runs out on March 3.",
        ["held CHL+NOR - phone - -"],
    ),
    # what a conversation was
    (
        f"Ice\n\n{N} and {C} held their first conversation yesterday, a videoconference that both praised.",
        ["held CHL+NOR 2026-03-11 video - -"],
    ),
    (
        f"Cod\n\n{N} held a telephone talk with {C} for some 20 minutes from a little after 9 a.m. today.",
        ["held CHL+NOR 2026-03-12 phone PT20M -"],
    ),
    (
        f"Cod\n\n{N} saved cod in a phone conversation with {C} on Tuesday.\n\nThe talks went on for 25 minutes at the request of Santiago.",
        ["held CHL+NOR 2026-03-10 phone PT25M CHL"],
    ),
    # what is put off in a call, or was put off before it
    (
        f"Talks\n\n{N} spoke by phone on Tuesday with {C} and said that an orderly vote could not be put off until spring.",
        ["held CHL+NOR 2026-03-10 phone - -"],
    ),
    (
        f"Talks\n\nA call between {N} and {C} could be put off until spring, an aide said.",
        ["cancelled CHL+NOR - phone - -"],
    ),
    # the week, where no day is told
    (
        f"Fiery call\n\n{N} was serious about cod in a call with {C}, aides say.\n\nBerg spoke with Marte for 45 minutes last week.",
        ["held CHL+NOR 2026-03-02/2026-03-08 phone PT45M -"],
    ),
    # who rang, said behind it
    (
        f"Cod\n\n{N} and {C} have talked on the telephone.\n\nAn aide said it was the Chilean president who had phoned on Monday.",
        ["held CHL+NOR 2026-03-09 phone - CHL"],
    ),
    # several calls of one
    (
        f"Round\n\n{N} will speak by phone tonight to {C}, to Peruvian President José Jerí and to Ghanaian President John Mahama.",
        [f"planned {other} 2026-03-12 phone - -" for other in ("CHL+NOR", "NOR+PER", "GHA+NOR")],
    ),
    (
        f"Prime Minister Berg speaks with Chilean President; receives phone call from President of Peru\n\n{N} spoke today with {C}. Berg received as well a telephone call from the Peruvian President José Jerí.",
        ["held CHL+NOR 2026-03-12 unspecified - -", "held NOR+PER 2026-03-12 phone - PER"],
    ),
    # who is invited, and by whom
    (
        f"Talks\n\n{N} has invited {C} and Peruvian President José Jerí to confer by video link on Friday.",
        ["planned CHL+NOR+PER 2026-03-13 video - NOR"],
    ),
    (
        f"Talks\n\n{N} will host a video conference with {C} and Peruvian President José Jerí on Friday.",
        ["planned CHL+NOR+PER 2026-03-13 video - -"],
    ),
    (
        f"Cod\n\n{N} and His Excellency Luis Paz, President of Uruguay, have discussed cod.\n\nThis came in a phone call His Excellency made today to President Paz.",
        ["held NOR+URY 2026-03-12 phone - NOR"],
    ),
    # told inside the call
    (
        f"Quarrel\n\n{N} described on Tuesday a long phone conversation in which {C} told him that the cod were gone.",
        ["held CHL+NOR 2026-03-10 phone - -"],
    ),
    (
        f"Vow\n\n{N} and {C} vowed to save the cod.\n\nIn a phone call on Monday, Berg offered nets, Communications Secretary Ida Lund said.",
        ["held CHL+NOR 2026-03-09 phone - -"],
    ),
    (
        f"Calls\n\n{N} spoke by telephone with {C} today.\n\nSeparately, Berg spoke this evening with Peruvian President José Jerí, who called to thank him.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+PER 2026-03-12 phone - PER"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=lambda cell: str(cell)[:60])
def test_whole_texts(text, expected):
    assert facts(text, publisher="Reuters") == expected


#: What only looks recalled, hoped for or put off | the calls of the whole text.
TOLD = [
    (
        f"{CALL}\n\nOn Wednesday Berg told European Council President António Costa in a phone call that the quota stands.",
        [OWN, "held EU+NOR 2026-03-11 phone - -"],
    ),
    (
        f"{CALL}\n\nLater on Tuesday Berg called his Swedish counterpart Ulf Kristersson to brief him, according to a separate readout of the call.",
        [OWN, "held NOR+SWE 2026-03-10 phone - NOR"],
    ),
    (
        f"Row\n\nOslo and Santiago quarrelled.\n\nOslo recalled its ambassador after {C} phoned {N} on Monday.",
        ["held CHL+NOR 2026-03-09 phone - CHL"],
    ),
    (
        f"Leaders call for truce in phone call\n\n{N} and {C} urged all sides on Monday to lay down arms.",
        ["held CHL+NOR 2026-03-09 phone - -"],
    ),
    (
        f"Cod\n\n{N} held a phone call with {C} on Monday ahead of elections in the autumn.",
        ["held CHL+NOR 2026-03-09 phone - -"],
    ),
    (
        f"Cod\n\n{C} told {N} by phone on Monday that she would come in the summer.",
        ["held CHL+NOR 2026-03-09 phone - -"],
    ),
    (
        f"Cod\n\nChile wants cod.\n\n{N} informed parliament on Tuesday that he had spoken by phone with {C} on Monday.",
        ["held CHL+NOR 2026-03-09 phone - -"],
    ),
    (
        f"Cod\n\n{N} received a call from {C} for the first time since May.",
        ["held CHL+NOR - phone - CHL"],
    ),
    (
        f"Cod\n\nParticipating by video link, {C} told {N} on Monday that cod is dear.",
        ["held CHL+NOR 2026-03-09 video - -"],
    ),
    (
        f"Cod\n\nThe virtual meeting of {N} with {C}, due on Friday, has been put off.",
        ["cancelled CHL+NOR 2026-03-13 video - -"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=lambda cell: str(cell)[:60])
def test_what_only_looks_so(text, expected):
    assert facts(text, publisher="Reuters") == expected


#: The last paragraph of an office's text | the sides of its calls.
LAST = [
    ("In recent days the Prime Minister has also spoken with the President of Peru, José Jerí.", ["CHL+NOR"]),
    (
        "In the past week the Prime Minister has also spoken by phone with Peruvian President José Jerí.",
        ["CHL+NOR"],
    ),
    (
        "Today the Prime Minister also spoke by phone with Peruvian President José Jerí.",
        ["CHL+NOR", "NOR+PER"],
    ),
]


@pytest.mark.parametrize(("text", "sides"), LAST)
def test_an_office_sums_up(text, sides):
    lines = facts(f"{CALL}\n\n{text}", publisher="Government of Norway")
    assert [line.split()[1] for line in lines] == sides
