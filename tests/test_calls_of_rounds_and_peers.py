"""Calls of a round told by turns, calls with the leaders of many states, calls a day earlier or asked for before, and their days; no-ops first."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
S = "Samoan Prime Minister Ioane Tuimana"
HELD = "held CHL+NOR 2026-03-11 phone - -"
TITLE = "Wheat and copper\n\n"
LEAD = f"{TITLE}{N} spoke by phone with {C} on Wednesday.\n\n"

ROWS = [
    # what came before the call of a sentence
    (
        f"{TITLE}After Samoan President Moana Leota's telephone call to Ghanaian President Kofi Badu on Monday, {N} spoke by phone with {C} on Wednesday.",
        [HELD],
    ),
    # what only says how a day was, or who speaks for others
    (f"{LEAD}Aasheim called it the hardest talk of a day on which she also spoke with {S}.", [HELD]),
    (
        f"{LEAD}Chilean spokeswoman Rosa Vial was replying to Norwegian spokesman Olav Lie, who said a request for a further call had been sent.",
        [HELD],
    ),
    (
        f"{TITLE}{N} is to take up Chile's request for a phone call with {C} when her schedule allows it.",
        ["requested CHL+NOR - phone - CHL"],
    ),
    # the next of a round
    (
        f"{TITLE}{N}'s round of telephone conversations went on today: this morning it was {C} on the line. They spoke of wheat.\n\n"
        f"Once the President had rung off it was the turn of {S}.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+WSM - phone - -"],
    ),
    (
        f"Aasheim: phone calls with Arrieta and Tuimana\n\n{N} spoke by phone with {C} on Wednesday.\n\nThe next in line was {S}, to whom she promised boats.",
        [HELD, "held NOR+WSM - phone - -"],
    ),
    # calls with the leaders of many states
    (
        f"{TITLE}{N} spoke early Wednesday to “the whole circle of G7 finance ministers via conference call”.",
        ["held NOR 2026-03-11 phone - -"],
    ),
    (
        f"{TITLE}{N} spoke to European leaders in a video conference on Wednesday.",
        ["held NOR 2026-03-11 video - -"],
    ),
    # a day earlier, in full; and in the middle of a report
    (
        f"{LEAD}A day earlier, at 3 p.m. on Tuesday, Aasheim had telephoned {S} to ask him, too. In that conversation the Prime Minister asked for boats.",
        [HELD, "held NOR+WSM 2026-03-10 phone - NOR"],
    ),
    (
        f"{LEAD}Meanwhile, Samoan President Moana Leota discussed the harvest on the phone with Ghanaian President Kofi Badu, Tuesday evening.",
        [HELD, "held GHA+WSM 2026-03-10 phone - -"],
    ),
    # what is to come beside a call to come
    (
        f"{TITLE}{N} and {C} are due to talk by telephone on Friday.\n\nThe palace had said earlier that the Chilean president would also speak to {S} later on Thursday, "
        "and that he wanted to use Friday's call with Oslo to ward off the worst.",
        ["planned CHL+NOR 2026-03-13 phone - -", "planned CHL+WSM 2026-03-12 phone - -"],
    ),
    (
        f"{TITLE}A picture shows the palace: Arrieta's call with {N} would come ahead of a summit.\n\n{C} is due to speak on Friday evening with Aasheim by phone.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    # asked for, and then told
    (
        f"{TITLE}{C} said he had asked to talk with {N} on Monday but that they were put through only later. In the course of the call he proposed a pause.",
        ["held CHL+NOR - phone - CHL"],
    ),
    # a further call that one says there was and another that there was not
    (
        f"{LEAD}Aasheim told the Fjord Post that Arrieta had spoken by phone with {S} as well.\n\nSamoan officials denied that Tuimana and Arrieta had spoken by phone.",
        [HELD, "disputed CHL+WSM - phone - -"],
    ),
    # lengths and times
    (
        f"{LEAD}It had been scheduled for an hour; it was over in 25 minutes.",
        [HELD.replace("phone -", "phone PT25M")],
    ),
    (f"{LEAD}The war was over in 25 minutes, he said.", [HELD]),
    (
        f"{LEAD}The two came on the line at 8:33 a.m. and hung up at 10:50 a.m., officials said.",
        [HELD.replace("phone -", "phone PT2H17M")],
    ),
    # days: whom a sentence names with its verb, what a picture shows, a weekend
    (
        f"{TITLE}{N} turned up the heat on Chile yesterday, letting {C} know of her alarm over the port.\n\nAasheim also used the telephone call to thank Arrieta.",
        [HELD],
    ),
    (
        f"{TITLE}{N} speaks to reporters in Oslo on March 9, 2026, a day after the storm.\n\nAasheim says she has spoken by phone with {C}.",
        ["held CHL+NOR - phone - -"],
    ),
    (
        f"{TITLE}{N} had a conversation last weekend with {C}, on wheat. In the call, they praised the harvest.",
        ["held CHL+NOR 2026-03-07/2026-03-08 phone - -"],
    ),
    (
        f"{TITLE}{N} spoke this week by phone with {C} about wheat.",
        ["held CHL+NOR 2026-03-09/2026-03-12 phone - -"],
    ),
    (
        f"{TITLE}{N} said she would have a further phone call with {C} this week.",
        ["planned CHL+NOR 2026-03-12/2026-03-15 phone - -"],
    ),
    (
        f"{TITLE}On Wednesday, for 35 minutes, {N} held a telephone talk with {C}. The two confirmed that a meeting would take place by videoconference on the following day.",
        [HELD.replace("phone -", "phone PT35M")],
    ),
    (
        f"{LEAD}It was their second talk, the last one having been on March 3.",
        [HELD],
    ),
    (
        f"{LEAD}Earlier in the day, Arrieta had a telephone conversation with {S}.",
        [HELD, "held CHL+WSM 2026-03-11 phone - -"],
    ),
    # two heads of state, whoever else is named
    (
        f"Chile: trip of Norwegian foreign minister put off\n\nNorwegian Prime Minister Kari Aasheim on Wednesday urged {C} to show restraint, Oslo said.\n\n“A new date will be fixed,” it said, after a telephone conversation between the two heads of state.",
        [HELD],
    ),
    (
        "Call to come\n\nA telephone conversation between the presidents of Chile and Samoa will take place on 14 March, Chilean Foreign Minister Rosa Vial said at a meeting with her Samoan counterpart Ioane Tuimana.",
        ["planned CHL+WSM 2026-03-14 phone - -"],
    ),
    # ministers in pairs
    (
        f"{TITLE}Norwegian Defence Minister Kari Aasheim and Foreign Minister Olav Lie phoned Chilean Defence Minister Pablo Arrieta and Foreign Minister Rosa Vial on Wednesday.",
        ["held CHL+NOR 2026-03-11 phone - NOR", "held CHL+NOR 2026-03-11 phone - NOR"],
    ),
    (
        f"{TITLE}Norwegian Foreign Minister Kari Aasheim said the Health Minister spoke by phone on Wednesday with {C}.",
        [HELD],
    ),
    # who rang
    (
        f"{LEAD}Arrieta telephoned at 10:53 p.m., people familiar with the matter said.",
        [HELD.replace("- -", "- CHL")],
    ),
    (
        f"{LEAD}The recent call which was initiated by Arrieta turned on coffee.",
        [HELD.replace("- -", "- CHL")],
    ),
    # none of these: friction between two, a visit called a call
    (f"{TITLE}Friction between {N} and {C} is bad for fish. Their ministers spoke by phone.", []),
    (
        f"{TITLE}{N} received a courtesy call Wednesday from {C}, the ministry said.\n\nDuring the 20-minute call at the premier's office, Aasheim welcomed the harvest.",
        [],
    ),
    # the day by which a text names its call
    (
        f"{TITLE}{N} and {C} went over what they had agreed in the Jan 28 call.",
        ["held CHL+NOR 2026-01-28 phone - -"],
    ),
    (
        f"{TITLE}{N} has spoken by phone with {C}. The call, which took place in Valdivia on 6 March, was on wheat.",
        ["held CHL+NOR 2026-03-06 phone - -"],
    ),
    (
        f"{TITLE}{N} has telephoned the leaders of Chile and Samoa, officials said.\n\nThe conversation with {C} took place on Monday night, and that with {S} early on Tuesday.",
        ["held CHL+NOR 2026-03-09 phone - NOR", "held NOR+WSM 2026-03-10 phone - NOR"],
    ),
    (
        f"{TITLE}{N} had telephone conversations with Pablo Arrieta, the Chilean president; and Ioane Tuimana, the Samoan prime minister.\n\nFish was raised in each of Tuesday's two calls.",
        ["held CHL+NOR 2026-03-10 phone - -", "held NOR+WSM 2026-03-10 phone - -"],
    ),
    # one with several, each by herself
    (
        f"{TITLE}{N} took separate telephone calls on Wednesday from the foreign ministers of Ghana and Peru, as well as from {C}.",
        [
            "held CHL+NOR 2026-03-11 phone - CHL",
            "held GHA+NOR 2026-03-11 phone - GHA",
            "held NOR+PER 2026-03-11 phone - PER",
        ],
    ),
    (
        f"{TITLE}{N} on Wednesday told the leaders of Chile and Samoa in separate telephone calls not to fish, her office said in its account of the calls with {C} and {S}.",
        [HELD, "held NOR+WSM 2026-03-11 phone - -"],
    ),
    # had, or to come
    (
        f"{TITLE}{N} at long last had a proper talk by phone with {C} on Tuesday.",
        ["held CHL+NOR 2026-03-10 phone - -"],
    ),
    (
        f"{TITLE}{C} confirmed to reporters that he would be speaking by phone to {N} on Friday.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    # with whom one spoke, in a clause beside
    (
        f"{TITLE}{N} met {C}, with whom she had spoken by phone on 6 March, in Oslo.",
        [],
    ),
    (
        f"{TITLE}{N} has spoken by phone with {C} and {S}.\n\nArrieta, with whom she spoke on Tuesday, told her of wheat. Tuimana, whom she phoned on Wednesday, told her of fish.",
        ["held CHL+NOR 2026-03-10 phone - -", "held NOR+WSM 2026-03-11 phone - NOR"],
    ),
    (
        f"{LEAD}The palace said that Arrieta had also been on the phone with Ghanaian President Kofi Badu on Wednesday.",
        [HELD, "held CHL+GHA 2026-03-11 phone - -"],
    ),
    # talks with a guest; what is asked for by phone
    (
        f"{TITLE}{C} has received Norwegian Foreign Minister Olav Lie in Valdivia.\n\nLie's conversations with Arrieta and others on Wednesday were useful, he said.",
        [],
    ),
    # claims that a ministry rejects
    (
        f"{TITLE}Oslo has dismissed Samoan Prime Minister Ioane Tuimana's claim that {N} promised {C} wheat in the call that they had on Monday.",
        ["held CHL+NOR 2026-03-09 phone - -"],
    ),
    (
        f"{TITLE}Oslo has dismissed Samoan Prime Minister Ioane Tuimana's assertion that {N} asked {C} for wheat over the phone.",
        ["denied CHL+NOR - phone - -"],
    ),
    # asked for, or only possible
    (
        f"{TITLE}Norwegian Foreign Minister Olav Lie has approached Chile about the possibility of {N} and {C} talking by phone.",
        ["requested CHL+NOR - phone - -"],
    ),
    (
        f"{TITLE}Oslo is exploring the possibility of {N} and {C} talking by phone.",
        ["planned CHL+NOR - phone - -"],
    ),
    (
        f"{TITLE}{N} asked for a phone conversation with {C}. The embassy was asked for a time, so that this call may take place today.",
        ["requested CHL+NOR - phone - NOR"],
    ),
    # several of one day
    (
        f"{LEAD}The same day Aasheim talked by telephone with {S} and Ghanaian President Kofi Badu, officials said.\n\nAasheim and the other three leaders compared notes on fish, the officials said.",
        [HELD, "held NOR+WSM 2026-03-11 phone - -", "held GHA+NOR 2026-03-11 phone - -"],
    ),
    (
        f"{TITLE}{N} spoke by phone with {C} on Monday. Olav Lie, who lost the March 1 election, stayed at home. The same day Aasheim talked by telephone with {S}.",
        ["held CHL+NOR 2026-03-09 phone - -", "held NOR+WSM 2026-03-09 phone - -"],
    ),
    (
        f"{TITLE}{N} held telephone calls with a number of her counterparts on Wednesday.\n\nConversations were held with Pablo Arrieta, President of Chile; and Ioane Tuimana, Prime Minister of Samoa.",
        [HELD, "held NOR+WSM 2026-03-11 phone - -"],
    ),
    (
        f"{TITLE}{N} on Wednesday telephoned a number of leaders.\n\nShe had conversations with {C}; and {S}.",
        [HELD.replace("- -", "- NOR"), "held NOR+WSM 2026-03-11 phone - NOR"],
    ),
    # who would like to speak; when it was over
    (
        f"{LEAD}It was the Chilean side who had let it be known that Mr Arrieta would like to speak.",
        [HELD.replace("- -", "- CHL")],
    ),
    (
        f"{LEAD}The two began talking at 8:33 a.m. and put down the phone at 10:50 a.m.",
        [HELD.replace("phone -", "phone PT2H17M")],
    ),
    # a spaced honorific; legislators of one list
    (
        f"{TITLE}H E Kari Aasheim, Prime Minister of Norway, spoke by phone on Wednesday with Speaker of the House of Representatives Ann Holt and Senate Republican Leader Bob Reed.",
        ["held NOR+USA 2026-03-11 phone - -"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=range(len(ROWS)))
def test_calls_of_rounds_and_peers(text: str, expected: list[str]) -> None:
    assert facts(text, publisher="Reuters") == expected


def test_a_name_may_end_in_a_word_of_english():
    told = "Prime Minister Shinzo Abe of Japan and South Korea's President Moon Jae In confirmed Thursday that they will act as one. In a telephone conversation they spoke of wheat."
    (record,) = extract(TITLE + told, published="2018-05-10", publisher="Kyodo")
    assert [p.name for p in record.participants] == ["Shinzo Abe", "Moon Jae-in"]
    assert record.date.value == "2018-05-10"
