"""Calls told around others: in rounds, over two days, beside one that is planned or judged, and those that ended long ago; no-ops first."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
S = "Samoan Prime Minister Ioane Tuimana"
OFFICE = "Office of the Prime Minister of Norway"
TITLE = "Wheat and copper\n\n"
HELD = "held CHL+NOR 2026-03-11 phone - -"

ROWS = [
    # judged, ceased, missing: no call of the text
    (
        None,
        f"{TITLE}{N} made a mistake when she spent an hour on the phone with {C} last week, a critic said.",
        [],
    ),
    (None, f"{TITLE}{N} says that her telephone conversations with {C} have ceased.", []),
    (None, f"{TITLE}{N} told reporters: “I used to ring President Arrieta up directly.”", []),
    (None, f"Premier shrugs off lack of calls with Arrieta\n\n{N} sees no need to hurry.", []),
    (None, f"{TITLE}{N} will be calling on {C} to lift the duty.", []),
    # only mentioned beside the text's own
    (
        None,
        f"{TITLE}{N} held phone talks on Wednesday with {C}.\n\nThe conversation, which lasted 25 minutes, took place after Aasheim spoke on the phone with {S}.",
        ["held CHL+NOR 2026-03-11 phone PT25M -"],
    ),
    (
        "Reuters",
        f"{TITLE}{N} and {C} will speak by phone on Friday.\n\nThey last met in May.\n\nNets are torn.\n\nFish is dear.\n\nOn Tuesday, Aasheim had a separate phone conversation with {S} about nets.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    (
        None,
        f"{TITLE}{N} telephoned {C} on Wednesday for a second time over herring.\n\nLater in the evening, Aasheim discussed the matter by phone with {S}. The two agreed to act.\n\nA spokesman defended the first call, which took place on Monday.",
        ["held CHL+NOR 2026-03-11 phone - NOR", "held NOR+WSM 2026-03-11 phone - -"],
    ),
    # when none took place before: no denial; a call with somebody else that did not take place
    (
        None,
        f"{TITLE}{N} held her first telephone conversation in two years with {C} on Wednesday.\n\n“In these two years they have not talked to each other,” an aide said.",
        [HELD],
    ),
    (
        None,
        f"{TITLE}{N} phoned {C} on Wednesday.\n\nAasheim did not call {S}.",
        [HELD.replace("- -", "- NOR")],
    ),
    (
        None,
        f"{TITLE}{N} spoke by phone with {C} on Wednesday.\n\nThere was no talk whatever of herring, her office said.",
        [HELD],
    ),
    (None, f"{TITLE}{N} met {C} in Oslo. The two have talked on the phone a number of times since May.", []),
    (
        None,
        f"{TITLE}{N} and {C} will speak by phone soon.\n\n{S} spoke to her on the day she took office in 2019.",
        ["planned CHL+NOR - phone - -"],
    ),
    # denied, and tried in vain
    (
        None,
        f"{TITLE}The Norwegian government contradicted a report that {N} had been on the phone on Sunday with {C}.",
        ["denied CHL+NOR 2026-03-08 phone - -"],
    ),
    (
        None,
        f"{TITLE}{N} attempted without success to get through to {C} on the phone on Monday.",
        ["requested CHL+NOR 2026-03-09 phone - -"],
    ),
    (
        None,
        f"{TITLE}{N} attempted to call {C} on Monday but was turned away.",
        ["requested CHL+NOR 2026-03-09 phone - NOR"],
    ),
    # days of nouns, and of what goes on
    (
        None,
        f"Aasheim on call\n\nMore has come out about Wednesday’s tense call between {N} and {C}.",
        [HELD],
    ),
    (
        None,
        f"Aasheim on call\n\nOfficials gave details on Wednesday’s long and tense call between {N} and {C}.",
        [HELD],
    ),
    (
        OFFICE,
        f"{TITLE}{N} on Wednesday spoke over telephone to {C}.\n\nMeanwhile, Prime Minister Kari Aasheim had a telephonic conversation with {S}.",
        [HELD, "held NOR+WSM 2026-03-11 phone - -"],
    ),
    # told in full, with a day of its own
    (
        None,
        f"{TITLE}{N} spoke by phone on Wednesday with {C}.\n\nNets are torn.\n\nOn March 8, {S} telephoned Ghanaian President Kofi Badu to congratulate him.\n\nTuimana voiced his hope for calm seas.",
        [HELD, "held GHA+WSM 2026-03-08 phone - WSM"],
    ),
    # rounds
    (
        "Department of Defence",
        "Readout of Secretary Rask's Phone Calls With Allies\n\nUS Secretary of Defense Tim Rask held conversations today with the Defense Ministers of Canada and Norway.",
        ["held CAN+USA 2026-03-12 phone - -", "held NOR+USA 2026-03-12 phone - -"],
    ),
    (
        "Department of Defence",
        "Readout of Secretary Rask's Phone Calls\n\nUS Secretary of Defense Tim Rask talked today with his fellow Defense Ministers from Canada and Norway.",
        ["held CAN+USA 2026-03-12 phone - -", "held NOR+USA 2026-03-12 phone - -"],
    ),
    (
        OFFICE,
        f"{TITLE}{N} spoke by telephone yesterday and today with the main actors of the region. She held conversations with {C} and with the UN Special Envoy for Peru, Ola Dahl.",
        ["held CHL+NOR 2026-03-11/2026-03-12 phone - -", "held NOR+UN 2026-03-11/2026-03-12 phone - -"],
    ),
    (
        None,
        f"{TITLE}A spokesman disclosed that telephone calls came in to {N} on Wednesday from {C} and from {S}.",
        ["held CHL+NOR 2026-03-11 phone - CHL", "held NOR+WSM 2026-03-11 phone - WSM"],
    ),
    (
        OFFICE,
        f"Conversation with her colleagues\n\nOn Wednesday, {N} talked on the phone with {C} and with {S}.",
        [HELD, "held NOR+WSM 2026-03-11 phone - -"],
    ),
    # to come
    (None, f"{TITLE}{N} will be calling {C} soon.", ["planned CHL+NOR - phone - NOR"]),
    (None, f"{TITLE}{N} said she'll call {C}.", ["planned CHL+NOR - phone - -"]),
    (
        None,
        f"{TITLE}{N} will speak by phone with {C} next week.",
        ["planned CHL+NOR 2026-03-16/2026-03-22 phone - -"],
    ),
    (
        None,
        f"{TITLE}{N} will speak by phone with {C} before the summit next week.",
        ["planned CHL+NOR - phone - -"],
    ),
    (
        None,
        f"{TITLE}A spokesman was the first to tell reporters, last Friday, that a phone call between {N} and {C} was to happen soon.",
        ["planned CHL+NOR - phone - -"],
    ),
    # days and media
    (None, f"{TITLE}{N} held talks on Wednesday by telephone with {C}.", [HELD]),
    (
        None,
        f"{TITLE}Spokesman Ola Dahl confirmed at his press briefing Wednesday that {C} rang up {N} at 10:10 p.m. on Tuesday to discuss nets.",
        ["held CHL+NOR 2026-03-10 phone - CHL"],
    ),
    (
        None,
        f"{TITLE}{N} had a phone call with {C} on Wednesday. “They talked for an hour,” spokesman Ola Dahl said in a press briefing held online.",
        ["held CHL+NOR 2026-03-11 phone PT1H -"],
    ),
    (
        None,
        f"{TITLE}The palace dismissed reports that {N} and {C} had spoken by phone.\n\nMedia reports had it that in Sunday's conversation Arrieta warned her.",
        ["denied CHL+NOR 2026-03-08 phone - -"],
    ),
    (
        OFFICE,
        f"Call with the President of Chile\n\n{N} spoke on Wednesday with {C}.\n\nKari Aasheim, Call with the President of Chile Online by Ola Berg and Ane Dahl, The Oslo Archive",
        [HELD],
    ),
]


@pytest.mark.parametrize(("publisher", "text", "expected"), ROWS)
def test_calls(publisher, text, expected):
    assert facts(text, publisher=publisher) == expected


#: Who chairs an organisation in turn stands for the state that he leads; who heads its commission, for it.
@pytest.mark.parametrize(
    ("called", "side"),
    [
        ("the chairman of the African Union Commission, Moussa Faki Mahamat,", "AU"),
        ("the chairman of the African Union, Cyril Ramaphosa,", "ZAF"),
        ("African Union chairperson Cyril Ramaphosa", "ZAF"),
    ],
)
def test_chairs_in_turn(called, side):
    text = f"Of fish\n\nFrench President Emmanuel Macron telephoned {called} on Friday."
    assert facts(text, published="2020-07-26") == [
        f"held {'+'.join(sorted(('FRA', side)))} 2020-07-24 phone - FRA"
    ]


#: A missile launch is nobody.
def test_what_a_state_did_is_no_person():
    text = "Telephone Talk with President Arrieta (North Korea’s Missile Launch)\n\nOn 11 March, Norwegian Prime Minister Kari Aasheim spoke by telephone with President Pablo Arrieta of Chile."
    assert facts(text) == [HELD]
