"""Calls that a text tells beside its own: which are news too, which only recalled, and of what day each is; no-ops first."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
S = "Samoan Prime Minister Ioane Tuimana"
OFFICE = "Office of the Prime Minister of Norway"
TITLE = "Wheat and copper\n\n"
LEAD = f"{TITLE}{N} spoke by phone with {C} on Wednesday.\n\nThey agreed to talk again.\n\nThe two had fallen out over herring.\n\n"
HELD = "held CHL+NOR 2026-03-11 phone - -"

ROWS = [
    # recalled only
    (None, f"{LEAD}Earlier in the day, Aasheim had talked by telephone with {S}.", [HELD]),
    (None, f"{LEAD}Ms Aasheim had also had a telephone conversation with {S}.", [HELD]),
    (
        None,
        f"{LEAD}Earlier in the year, Aasheim had consulted {S} by telephone. The two agreed on tariffs.",
        [HELD],
    ),
    (
        None,
        f"{LEAD}{S} told reporters in Apia on Monday that it was too early. He added that he had spoken about herring with Ghanaian President Kofi Badu by telephone earlier.",
        [HELD],
    ),
    (
        None,
        f"{LEAD}A storm broke.\n\nMr Arrieta spoke by phone to {S} last Tuesday, with a banker on the line for part of it, the Mirror reported.",
        [HELD],
    ),
    (
        None,
        f"{TITLE}A spokesman for {N} sent out by mistake a summary of a talk with Labour Leader Nils Holm.\n\nAasheim brought it up when she called {C} on March 2, becoming the first foreign leader to talk to the president.",
        ["held CHL+NOR 2026-03-02 phone - NOR"],
    ),
    # no call: a caption, a phone that nobody picked up to anybody abroad, friction
    (
        None,
        f"Ambassador calls on premier\n\nChilean Ambassador Rosa Vega in conversation with {N} at the prime minister's office. — Photo by NTB\n\nVega called on {N} on Wednesday, the office said.",
        [],
    ),
    (
        None,
        f"{TITLE}{N} picked up the phone on Wednesday and gave the order herself. {C} arrived the next day.",
        [],
    ),
    (None, f"{TITLE}{N} was asked to call {C} by her party.", []),
    (
        None,
        f"{TITLE}{N} said she received a phone call on Wednesday from {C}, their first conversation since her remarks opened a rift with Samoa.",
        ["held CHL+NOR 2026-03-11 phone - CHL"],
    ),
    (
        None,
        f"Aasheim brushes off questions on call with Arrieta\n\nNew York — {N} on Friday brushed off questions on why no conversation had taken place between her and {C} at the assembly.\n\n"
        f"At the close of her trip last year to Lima, the two leaders talked by phone, but this year neither had planned a call.\n\nShe did meet {S} on Wednesday, the first time they came face to face.",
        [],
    ),
    (
        None,
        f"{TITLE}Chile on Monday picked up a routine call from Samoa through their joint liaison office, hours after it let a morning call ring unanswered.",
        [],
    ),
    # news too, each of its day
    (
        None,
        f"{LEAD}In the morning, she had also telephoned {S}. The two leaders promised ships.",
        [HELD, "held NOR+WSM 2026-03-11 phone - NOR"],
    ),
    (
        None,
        f"{LEAD}Earlier in the day, Aasheim had consulted {S} by telephone. The two agreed on ships, the spokesman said.",
        [HELD, "held NOR+WSM 2026-03-11 phone - -"],
    ),
    (
        None,
        f"{LEAD}On Tuesday, {S} told Mr Arrieta in their own phone call that the herring must stay, his office said. He promised to visit in April.",
        [HELD, "held CHL+WSM 2026-03-10 phone - -"],
    ),
    (
        None,
        f"Aasheim Rings Arrieta to Complain\n\nOSLO — {N} picked up the phone on Wednesday and protested to {C} in person.\n\nHer spokesman said she had left no doubt.\n\n"
        f"On Monday, {S} had telephoned Mr Arrieta on a like matter, after a newspaper reported it.",
        ["held CHL+NOR 2026-03-11 phone - NOR"],
    ),
    (
        None,
        f"{TITLE}Since Monday, {N} has spoken by phone with {C} and with {S}, both of whom she wished a good year.",
        ["held CHL+NOR 2026-03-09/2026-03-12 phone - -", "held NOR+WSM 2026-03-09/2026-03-12 phone - -"],
    ),
    (
        None,
        f"Aasheim and Arrieta praise the pact\n\nTuimana spoke to Arrieta a day earlier\n\nOSLO — {N} and {C} spoke well of the pact.\n\nWednesday's telephone conversation was held on the initiative of the "
        f"Chilean side, it said.\n\nOn Tuesday, Mr Arrieta spoke with {S}, who told him that Samoa would like to join.",
        ["held CHL+WSM 2026-03-10 unspecified - -", "held CHL+NOR 2026-03-11 phone - CHL"],
    ),
    (
        None,
        f"{LEAD}Ms Aasheim also said she had spoken on Wednesday morning with {S}, whom she wished well.",
        [HELD, "held NOR+WSM 2026-03-11 phone - -"],
    ),
    (
        "Mirror",
        f"My phone talk with Arrieta\n\nThe Prime Minister of Norway, Kari Aasheim, has disclosed what passed between her and the Chilean President, Pablo Arrieta, on the telephone.\n\nMs Aasheim had on Monday "
        f"called Mr Arrieta, who is on vacation.\n\nThat set off rumours.\n\nHe thanked her.\n\nAlso on Monday, the Prime Minister spoke with {S}.",
        ["held CHL+NOR 2026-03-09 phone - NOR", "held NOR+WSM 2026-03-09 phone - -"],
    ),
    (
        "Mirror",
        f"FM speaks by phone with Chilean and Samoan counterparts\n\nOSLO: {N} on Thursday received a phone call from {C}.\n\nThe two went over herring.\n\nThe Prime Minister also had a phone conversation, held "
        f"separately, with {S}.",
        ["held CHL+NOR 2026-03-12 phone - CHL", "held NOR+WSM 2026-03-12 phone - -"],
    ),
    (
        OFFICE,
        f"Call with international leaders\n\nThe Prime Minister spoke to international leaders today, among them {C} and {S}.\n\nThe Prime Minister was clear with each of them that a trade war served nobody.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+WSM 2026-03-12 phone - -"],
    ),
    (
        OFFICE,
        "News\n\n• Prime Minister Kari Aasheim speaks with the President of Chile, Pablo Arrieta\n\nToday, the Prime Minister spoke by telephone with the President of Chile, Pablo Arrieta. They agreed to remain in touch.\n\n"
        "• Prime Minister Kari Aasheim speaks with the Prime Minister of Samoa, Ioane Tuimana\n\nToday, the Prime Minister spoke with the Prime Minister of Samoa, Ioane Tuimana. They compared notes.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+WSM 2026-03-12 unspecified - -"],
    ),
    (
        "Mirror",
        f"{TITLE}{N} took a phone call from {C} on Wednesday.\n\nThey discussed herring.\n\nThe herring has been scarce.\n\nIn another call, {S} contacted Ghanaian President Kofi Badu to talk about the shoals.",
        ["held CHL+NOR 2026-03-11 phone - CHL", "held GHA+WSM 2026-03-11 phone - WSM"],
    ),
    (
        "Mirror",
        f"{TITLE}{N} and {C}, elected this week to succeed Rosa Vega, talked by telephone on Wednesday.",
        [HELD],
    ),
    (
        "Mirror",
        f"{LEAD}Mr Arrieta has so far spoken by phone with {S} and Ghanaian President Kofi Badu.",
        [HELD],
    ),
    (
        "Mirror",
        f"Premier rings neighbours\n\nAll neighbours other than Peru have had a call from Aasheim\n\n{N} on Wednesday telephoned {C} and {S}.",
        ["held CHL+NOR 2026-03-11 phone - NOR", "held NOR+WSM 2026-03-11 phone - NOR"],
    ),
    (
        OFFICE,
        f"{TITLE}{N} telephoned today with {C}, who wished her well.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        "Mirror",
        f"{TITLE}Kari Aasheim, Prime Minister of Norway and Deputy Supreme Commander of the Norwegian Armed Forces, and {C} reviewed by phone on Wednesday the ties of the two.",
        [HELD],
    ),
    (
        "Mirror",
        f"{LEAD}Talk with Samoa\n\nA day earlier, Ms Aasheim had received a phone call from {S}, with whom she went over the latest.\n\nIn that conversation, the Prime Minister condemned the storm.",
        [HELD, "held NOR+WSM 2026-03-10 phone - WSM"],
    ),
    # who picks up the phone and tells somebody something has placed the call
    (
        None,
        f"{TITLE}{N} reached for the phone on Wednesday and asked {C} for help.",
        ["held CHL+NOR 2026-03-11 phone - NOR"],
    ),
    (None, f"{TITLE}{N}, who had met {C} in May, spoke with him by phone on Wednesday.", [HELD]),
    (
        None,
        f"{TITLE}The presidency said that {N} and {C} spoke for half an hour by telephone on Wednesday, at the White House's request.",
        ["held CHL+NOR 2026-03-11 phone PT30M -"],
    ),
    # asked for, or prepared
    (
        None,
        f"Aasheim Asks to Phone Arrieta\n\n{N} has asked to call {C} and wish him a happy birthday, but the conversation has still not been held.",
        ["requested CHL+NOR - phone - NOR"],
    ),
    (
        None,
        f"{TITLE}The spokesman on Wednesday took questions on the phone conversation which {N} and {C} are preparing to hold.",
        ["planned CHL+NOR - phone - -"],
    ),
    (
        "Mirror",
        f"Tuimana, Aasheim to hold video call\n\n{S} will hold talks by video link with {N} and {C} on Friday (March 13), officials said.\n\nThe gathering has shrunk to a video call among Mr Tuimana, Ms Aasheim and Mr Arrieta.",
        ["planned CHL+NOR+WSM 2026-03-13 video - -"],
    ),
    (
        "Mirror",
        f"{TITLE}The spokesman has asked that no one count on much from the telephone conversation between {N} and {C}, which has been set for Saturday.\n\nHe said that Aasheim would congratulate the president and speak with him about herring.",
        ["planned CHL+NOR 2026-03-14 phone - -"],
    ),
    # days
    (
        "Mirror",
        f"Aasheim sounds out Arrieta\n\n{N} and {C} talked on the phone over the past few days, the ministry says.\n\nWord of the call came Monday from a paper.",
        ["held CHL+NOR - phone - -"],
    ),
    (
        "Mirror",
        f"Aasheim shrugs off report on taped phone call with Arrieta\n\n{N} has shrugged off the disclosure that a reporter was in the room while she talked on the phone last month with {C}.",
        ["held CHL+NOR 2026-02 phone - -"],
    ),
    (
        "Mirror",
        f"Norway Today: more about the call between Aasheim and Arrieta\n\n{N} and {C} spoke by phone on Tuesday.",
        ["held CHL+NOR 2026-03-10 phone - -"],
    ),
    (
        OFFICE,
        f"{TITLE}{N} had a phone conversation today with {C}.\n\nThe conversation came after the statement made by the Prime Minister at the start of the week.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        None,
        f"Aasheim calls talk with Arrieta lively\n\n{N} said a little on Thursday of what passed between her and {C} during Wednesday's telephone conversation.",
        [HELD],
    ),
    (
        "Mirror",
        f"Hint in January 7 phone call soured ties\n\nIt was a telephone conversation of 35 minutes on January 7, in a train at one end, that set the ties between {N} and {C} on their downward course, the Mirror reported.\n\nMs Aasheim told Mr Arrieta how proud she was.",
        ["held CHL+NOR 2026-01-07 phone PT35M -"],
    ),
    (
        OFFICE,
        f"PM call with President Arrieta: 4 March 2026\n\nThe Prime Minister had a telephone conversation with {C} this evening.",
        ["held CHL+NOR 2026-03-04 phone - -"],
    ),
    (
        OFFICE,
        f"{TITLE}This week, {N} spoke by phone with {C}.",
        ["held CHL+NOR 2026-03-09/2026-03-12 phone - -"],
    ),
    (
        None,
        f"{TITLE}{N} has spent the day on the phone with her counterparts in Samoa and Ghana.",
        ["held NOR+WSM 2026-03-12 phone - -", "held GHA+NOR 2026-03-12 phone - -"],
    ),
    (
        OFFICE,
        f"Joint press point with Prime Minister Kari Aasheim and the Prime Minister of Samoa\n\nWelcome to Oslo.\n\n{'We have talked about wheat. ' * 12}\n\nYesterday, President Arrieta of Chile called me.\n\nI told him that we are ready.",
        ["held CHL+NOR 2026-03-11 phone - CHL"],
    ),
]


@pytest.mark.parametrize(("publisher", "text", "expected"), ROWS)
def test_calls(publisher, text, expected):
    assert facts(text, publisher=publisher) == expected
