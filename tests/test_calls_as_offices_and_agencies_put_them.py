"""Calls in wordings of foreign ministries and agencies: rounds told whole, prospects held out, requests received, days of briefings."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
U, S = "Ugandan President John Okello", "Samoan Prime Minister Ioane Tuimana"
HELD = "held CHL+NOR 2026-03-12 phone - -"
SPOKE = f"{N} spoke by phone on Thursday with {C}."
MINISTERS = "Minister for Foreign Affairs Nils Moe of Norway held telephone talks with Minister for Foreign Affairs Rosa Vidal of Chile"
ROUND = f"A storm\n\n{N} rang round allies at the weekend, her office said.\n\n{C} was on the line on Sunday."
SUNDAY = "held CHL+NOR 2026-03-08 phone - NOR"

PRESS = [
    # who made the call told right before made the next one; not where another spoke in between
    (f"{N} telephoned {C} on Thursday.", ["held CHL+NOR 2026-03-12 phone - NOR"]),
    (
        "Norwegian Prime Minister Olav Moe telephoned Chilean President Pablo Arrieta on Thursday. Later he also spoke by phone with Samoan Prime Minister Ioane Tuimana.",
        ["held CHL+NOR 2026-03-12 phone - NOR", "held NOR+WSM 2026-03-12 phone - -"],
    ),
    (
        "Norwegian Prime Minister Olav Moe telephoned Chilean President Pablo Arrieta on Thursday. Arrieta thanked him. He said that he had also spoken by phone with Samoan Prime Minister Ioane Tuimana.",
        ["held CHL+NOR 2026-03-12 phone - NOR", "held CHL+WSM - phone - -"],
    ),
    # those of a round whom the text adds with their day, not those of long ago
    (ROUND, [SUNDAY]),
    (f"{ROUND} Aasheim had spoken with {U} about fish.", [SUNDAY]),
    (
        f"{ROUND} A day earlier Aasheim had spoken with {U} and {S}.",
        [SUNDAY, "held NOR+UGA 2026-03-07 phone - NOR", "held NOR+WSM 2026-03-07 phone - NOR"],
    ),
    (f"{SPOKE} A day earlier Aasheim had spoken with {U}.", [HELD]),
    # several that followed, each a call
    (f"{SPOKE} Conversations with {U} and {S} were of another kind.", [HELD]),
    (
        f"{SPOKE} Calls with {U} and {S} followed.",
        [HELD, "held NOR+UGA 2026-03-12 phone - -", "held NOR+WSM 2026-03-12 phone - -"],
    ),
    (
        f"{SPOKE} Conversations with {U} and {S} came afterwards.",
        [HELD, "held NOR+UGA 2026-03-12 unspecified - -", "held NOR+WSM 2026-03-12 unspecified - -"],
    ),
    # a prospect is no call yet
    (
        f"Oslo held phone talks. {N} held a phone call with {C} on Thursday.",
        [HELD],
    ),
    (
        f"A row\n\nOslo held out the prospect on Thursday of a phone call between {N} and {C}.",
        ["planned CHL+NOR - phone - -"],
    ),
    # who is to have others speak makes no call of theirs
    (
        f"{SPOKE} Arrieta undertook to have his minister, Rosa Vidal, speak with Nils Moe before Easter.",
        [HELD],
    ),
    # who will be president has not been yet
    (
        "The outgoing US president told Chilean President Gabriel Boric in a phone call on Sunday that he was grateful.",
        ["held CHL+USA 2024-11-10 phone - -"],
        "2024-11-11",
    ),
    (
        "The incoming US president told Chilean President Gabriel Boric in a phone call on Sunday that tariffs would rise.",
        ["held CHL+USA 2024-11-10 phone - -"],
        "2024-11-11",
    ),
    # a length at the opening of a sentence, and what is due later in it
    (
        f"{SPOKE} In the 40-minute call the two leaders agreed to meet in Oslo in October.",
        ["held CHL+NOR 2026-03-12 phone PT40M -"],
    ),
    (
        f"{SPOKE} In the 40-minute call last month the two leaders agreed to meet.",
        [HELD],
    ),
    # what a call is about may be put off
    (
        f"{N} on Thursday agreed in a phone call with {C} to put off higher tariffs for 45 days.",
        [HELD],
    ),
    # a request on its way
    (
        f"A row\n\nOslo has received a request through its embassy in Santiago for a phone call between {N} and {C}.",
        ["requested CHL+NOR - phone - -"],
    ),
    (
        f"A row\n\nOslo has asked the Republic of Chile and its many friends for patience. {SPOKE}",
        [HELD],
    ),
    (
        f"A row\n\nA request for a phone call between {N} and {C} was received from the Chilean side on Monday.",
        ["requested CHL+NOR - phone - CHL"],
    ),
    # a letter that asks for one
    (
        f"A row\n\nOslo has a letter from the Chilean embassy about a phone call between {N} and {C}.",
        ["held CHL+NOR - phone - -"],
    ),
    (
        f"A row\n\nChile has sent a letter requesting a phone call between {N} and {C}.",
        ["requested CHL+NOR - phone - CHL"],
    ),
    # one of the two is due to speak to another
    (
        f"{N} and {C} spoke by phone on Thursday about fish, and Aasheim is due to talk to {U} by phone on Friday, her office said.",
        [HELD, "planned NOR+UGA 2026-03-13 phone - -"],
    ),
    # whose doing it was, before what both did in it
    (
        f"{N} and {C} agreed on Thursday to mend the pier.\n\nIn a 20-minute phone conversation initiated by Arrieta, the two leaders also spoke of fish.",
        ["held CHL+NOR 2026-03-12 phone PT20M CHL"],
    ),
    # guidelines put off
    (
        f"{N} phoned {C} on Thursday and asked him to put off guidelines on labels.",
        ["held CHL+NOR 2026-03-12 phone - NOR"],
    ),
    # denied in the shortest way
    (
        f"A row\n\n{N} denied telephoning {C}.",
        ["denied CHL+NOR - phone - NOR"],
    ),
    (
        f"A row\n\n{N} denied having made a phone call to {C}.",
        ["denied CHL+NOR - phone - NOR"],
    ),
    # somebody rang from where he was
    (
        f"{N} spoke on Thursday with {C}. Mr Arrieta is from Temuco.",
        ["held CHL+NOR 2026-03-12 unspecified - -"],
    ),
    (
        f"{N} spoke on Thursday with {C}. Mr Arrieta phoned from Temuco.",
        ["held CHL+NOR 2026-03-12 phone - CHL"],
    ),
    # who asked for it
    (f"{SPOKE} It was Chile that asked for aid.", [HELD]),
    (f"{SPOKE} It was the Chilean side that asked for the call.", ["held CHL+NOR 2026-03-12 phone - CHL"]),
    (
        f"On Thursday, {MINISTERS}, who had asked for them.",
        ["held CHL+NOR 2026-03-12 phone - CHL"],
    ),
    (
        f"{SPOKE} The call came after weeks of requests from Santiago.",
        ["held CHL+NOR 2026-03-12 phone - CHL"],
    ),
]

DAYS = [
    # a day of a briefing or a statement is none of the call
    (
        f"A call\n\nAn aide confirmed in his Thursday briefing that {N} rang {C} on Tuesday.",
        ["held CHL+NOR 2026-03-10 phone - NOR"],
    ),
    (
        f"A call\n\nAn aide confirmed after Thursday's phone call that {N} rang {C}.",
        ["held CHL+NOR 2026-03-12 phone - NOR"],
    ),
    # nor is that of calls between others, of whom one tells the other
    (f"{MINISTERS} for about 15 minutes on March 11.", ["held CHL+NOR 2026-03-11 phone PT15M -"]),
    (
        f"{MINISTERS} for about 15 minutes on March 11.\n\nMinister Moe gave an account of the telephone talks on March 10 between Prime Minister Aasheim of Norway and {U}.",
        ["held CHL+NOR 2026-03-11 phone PT15M -"],
    ),
    # "later in the day" is not the day on which something is due
    (
        "Prime Minister Kari Aasheim of Norway spoke by phone with President Pablo Arrieta of Chile on Thursday. She said tents would reach Temuco on Saturday.\n\nSpeaking by phone with President John Okello of Uganda later in the day, Ms Aasheim thanked him.",
        [HELD, "held NOR+UGA 2026-03-12 phone - -"],
    ),
    # recently: no day at all
    (f"{N} recently had a phone call with {C}.", ["held CHL+NOR - phone - -"]),
    (f"{N} had a phone call with the recently elected {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
]


@pytest.mark.parametrize(("text", "expected", "published"), [(*row, "2026-03-12")[:3] for row in PRESS])
def test_calls(text, expected, published):
    assert facts(text, published, publisher="Reuters") == expected


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days(text, expected):
    assert facts(text, publisher="Ministry of Foreign Affairs of Norway") == expected


def test_a_photograph_of_another_call():
    text = (
        "Statement on a claim\n\nNo phone call has taken place between Prime Minister Kari Aasheim of Norway and President "
        "Pablo Arrieta of Chile. The photograph was taken in 2020, during our Prime Minister’s phone call with President John "
        "Okello of Uganda."
    )
    assert facts(text, publisher="Government of Norway") == ["denied CHL+NOR - phone - -"]
