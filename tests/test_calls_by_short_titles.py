"""Calls told by short titles, by lists, in turn or beside others, and those that a text only recalls, counts or wishes for; no-ops first in each group."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
S = "Samoan Prime Minister Ioane Tuimana"
TITLE = "Wheat and copper\n\n"
CROWN = "Crown Prince Fahd bin Saleh of Saudi Arabia will stay away from the fair."

ROWS = [
    # of a year ago, of a party's leader, of others
    (
        f"{TITLE}{N} said on Wednesday that she would not meet {C}.\n\nA year ago the two spoke by phone.",
        [],
    ),
    (
        f"{TITLE}{N} said on Wednesday that she would not meet {C}.\n\nThe two spoke by phone a month ago.",
        [],
    ),
    (
        f"{TITLE}{N} on Wednesday phoned Juan Brest, who was named president of Chile in 1999, to wish him a happy birthday.",
        [],
    ),
    (
        f"Aasheim promises Arrieta on phone to help with wheat as the North reaches out to Tuimana\n\nPrime Minister Kari Aasheim of Norway and President Pablo Arrieta of Chile talked by telephone on Wednesday. {S} was told.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    # by a short title
    (
        f"{TITLE}{CROWN}\n\nThe announcement cited a telephone call that {C} had from the prince on Wednesday.",
        ["held CHL+SAU 2026-03-11 phone - SAU"],
    ),
    (f"{TITLE}{CROWN} The prince phoned {C} on Wednesday.", ["held CHL+SAU 2026-03-11 phone - SAU"]),
    # who lately came into office
    (
        f"{TITLE}{N} on Wednesday rang Juan Brest, who has just been sworn in as president of Chile, to congratulate him.",
        ["held CHL+NOR 2026-03-11 phone - NOR"],
    ),
    (
        f"{TITLE}{N} on Wednesday rang Juan Brest, who was recently named foreign minister of Chile.",
        ["held CHL+NOR 2026-03-11 phone - NOR"],
    ),
    # lists
    (
        f"{TITLE}The talks of {N} with {C}, {S} and Ghanaian President Kofi Badu took place on Wednesday in the form of a videoconference.",
        ["held CHL+GHA+NOR+WSM 2026-03-11 video - -"],
    ),
    (
        f"{TITLE}{N} held a conference call of leaders on Wednesday.\n\nOn the line were {C}, {S} and Kofi Badu, the president of Ghana.",
        ["held CHL+GHA+NOR+WSM 2026-03-11 phone - -"],
    ),
    (
        f"{TITLE}{N} pleaded with both leaders on Wednesday.\n\nIn separate telephone calls with Pablo Arrieta, the president of Chile, and with Ioane Tuimana, Samoa’s prime minister, Aasheim said the wheat had to move.",
        ["held CHL+NOR 2026-03-11 phone - -", "held NOR+WSM 2026-03-11 phone - -"],
    ),
    # calls that are only counted, wished for, or had been had by then
    (
        f"{TITLE}{N} on Wednesday said that the phone calls she has had with ministers of other countries come close to one hundred.",
        [],
    ),
    (f"{TITLE}{N} said that she had held more than a hundred phone calls with {C}.", []),
    (f"{TITLE}{N} said she would be delighted, whenever it suits him, to have a phone call with {C}.", []),
    (f"{TITLE}{N} said she was available to hold a phone call with {C}.", []),
    (
        f"{TITLE}{N} telephoned {S} on Wednesday.\n\nAasheim is busy at home, having on Tuesday had phone conversations with {C} and Kofi Badu, the president of Ghana.",
        ["held NOR+WSM 2026-03-11 phone - NOR"],
    ),
    (
        f"{TITLE}{N} telephoned {S} on Wednesday, having spoken on Tuesday with {C}.",
        ["held NOR+WSM 2026-03-11 phone - NOR", "held CHL+NOR 2026-03-10 phone - -"],
    ),
    (
        f"{TITLE}{N} telephoned {S} on Wednesday.\n\nThey discussed wheat.\n\nRead Also\n\nKing receives phone call from President of Ghana\nNorway sends relief plane to Chile",
        ["held NOR+WSM 2026-03-11 phone - NOR"],
    ),
    # what had not been so before, and what is due
    (
        f"{TITLE}{N} talked with {C} on Wednesday.\n\nAasheim had not talked to Mr. Arrieta before, nor had she spoken at any length with a Chilean since May. The video call ran to an hour.",
        ["held CHL+NOR 2026-03-11 video PT1H -"],
    ),
    (
        f"{TITLE}{N} said on Thursday that a conversation between her and {C} had been set for later in the day.\n\nThe call with Arrieta was due at around 9.20pm.",
        ["planned CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{TITLE}{N} has spoken over the telephone with {C}. “A telephone conversation between them has only just finished,” an aide said.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    # others on the line
    (
        f"{TITLE}{N} spoke to {C} by telephone on Wednesday.\n\nAasheim was on the telephone to a string of leaders on Wednesday, among them the president of Ghana, Kofi Badu.\n\nWheat came up, at Mr Badu's request, during that call.",
        ["held CHL+NOR 2026-03-11 phone - -", "held GHA+NOR 2026-03-11 phone - -"],
    ),
    (
        f"{TITLE}{C} was telephoned on Wednesday by {N}.\n\nAasheim was also on the phone Wednesday with {S}.",
        ["held CHL+NOR 2026-03-11 phone - NOR", "held NOR+WSM 2026-03-11 phone - -"],
    ),
    (
        f"{TITLE}{N} is to speak this Friday with {C} and with {S}, all at once, in order to talk about wheat over the phone.",
        ["planned CHL+NOR+WSM 2026-03-13 phone - -"],
    ),
    # the minister of the state that tells of him, behind a dateline; who had called in vain before
    (
        f"{TITLE}OSLO: Chile said that its defence minister Juan Brest and Norwegian counterpart Ola Dahl had discussed wheat in a telephone call on Wednesday.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        f"{TITLE}{N} and {C} talked by phone for almost 30 minutes on Wednesday.\n\nAasheim had put in a call to Arrieta on March 6, a matter of hours after the vote.",
        ["held CHL+NOR 2026-03-11 phone PT30M NOR"],
    ),
    # the style of a person of that age; two calls told in turn, and all at once
    (
        f"{TITLE}{CROWN} The 37-year-old prince phoned {C} on Wednesday.",
        ["held CHL+SAU 2026-03-11 phone - SAU"],
    ),
    (
        f"{TITLE}{N} had telephone calls with {C} and with {S}. The calls had both taken place on the evening of 9 March, her office said.",
        ["held CHL+NOR 2026-03-09 phone - -", "held NOR+WSM 2026-03-09 phone - -"],
    ),
    (
        f"{TITLE}{N} made two phone calls on Wednesday, to {C} and to {S}. The first, to Arrieta, went on for 40 minutes, the second for 20 minutes.",
        ["held CHL+NOR 2026-03-11 phone PT40M NOR", "held NOR+WSM 2026-03-11 phone PT20M NOR"],
    ),
    (
        f"{TITLE}{C} and {S} received telephone calls on Wednesday from {N}.",
        ["held CHL+NOR 2026-03-11 phone - NOR", "held NOR+WSM 2026-03-11 phone - NOR"],
    ),
    (
        f"{TITLE}{N} spoke with {C} by phone on Wednesday. Her office gave the length of the conversation as 20 minutes.",
        ["held CHL+NOR 2026-03-11 phone PT20M -"],
    ),
    (
        f"{TITLE}{N} spoke with {C} by phone on Wednesday. The call was asked for by Arrieta.",
        ["held CHL+NOR 2026-03-11 phone - CHL"],
    ),
    (f"{TITLE}{N} knows {C} well, from rounds of golf and many meetings and phone calls.", []),
    (
        f"{TITLE}A phone call between {N} and {C} is being arranged, but hardly for Friday, an aide said on Thursday.",
        ["planned CHL+NOR - phone - -"],
    ),
    (
        f"{TITLE}A phone call between {N} and {C} is being arranged for Friday, an aide said on Thursday.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    (
        f"{TITLE}{N} spent part of Wednesday, hours before her speech to the house, on the telephone with two allies.\n\nShe called {C} and {S}, an aide told reporters.",
        ["held CHL+NOR 2026-03-11 phone - NOR", "held NOR+WSM 2026-03-11 phone - NOR"],
    ),
    (
        f"{TITLE}{N} on Wednesday telephoned {C}, {S} and the president of Ghana, Kofi Badu.\n\nShe thanked all three.\n\nIn Lima, the palace said that Peruvian President Inti Quispe had told Aasheim by telephone that Peru had wheat.",
        [
            "held CHL+NOR 2026-03-11 phone - NOR",
            "held NOR+WSM 2026-03-11 phone - NOR",
            "held GHA+NOR 2026-03-11 phone - NOR",
            "held NOR+PER 2026-03-12 phone - -",
        ],
    ),
    # another of the caller's state, that day
    (
        f"{TITLE}{N} called {C} on Wednesday to wish him well.\n\nThe two spoke of wheat.\n\nEarlier in the day King Haakon of Norway had also telephoned Arrieta with his wishes, and on Tuesday night Defence Minister Ola Dahl had met with him in Lima.",
        ["held CHL+NOR 2026-03-11 phone - NOR", "held CHL+NOR 2026-03-11 phone - NOR"],
    ),
    (
        f"{TITLE}{N} called {C} on Wednesday to wish him well.\n\nThe two spoke of wheat.\n\nIn May King Haakon of Norway had also telephoned Arrieta with his wishes.",
        ["held CHL+NOR 2026-03-11 phone - NOR"],
    ),
    # a round that is only summed up
    (
        f"{TITLE}{N} did hold a telephone conversation with {C}, the palace has confirmed.\n\nIt was on Wednesday that the two talked.\n\nAasheim promised wheat.\n\nHe said the presidents of Ghana, Peru, Samoa and Tunisia had also been on the phone with the Norwegian prime minister.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        f"{TITLE}{N} did hold a telephone conversation with {C}, the palace has confirmed.\n\nIt was on Wednesday that the two talked.\n\nAasheim promised wheat.\n\n“The prime minister has been on the telephone lately with the leaders of Ghana, Peru, Samoa and Tunisia,” Dahl said.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
]


@pytest.mark.parametrize(("text", "calls"), ROWS)
def test_calls(text, calls):
    assert facts(text) == calls
