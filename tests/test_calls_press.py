"""How agencies and newspapers tell of calls: no-ops first, then who told whom, whose call it was, and headlines."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Solveig Aasheim", "Chilean President Tomás Arrieta"
U, W = "Ugandan President Grace Okello", "Samoan Prime Minister Tui Tuimana"

NOTHING = [
    f"{N} told the agency by phone on Thursday that her talks with {C} would go on.",
    f"{N} held a conference call with her ministers on Thursday over the dispute with {C}.",
    f"There are no plans for a phone call between {N} and {C}, the government said on Thursday.",
    f"{N} said a phone call with {C} would be useful.",
    f"{N} ruled out a phone call with {C} on Thursday.",
    f"{N} said on Thursday that {C} should pick up the phone.",
    f"{N} told a conference call with reporters on Thursday that {C} was wrong.",
    f"{N} warned {C} on Thursday not to call off the talks.",
    f"{N} hung up a portrait of {C} on Thursday.",
    f"{N} speaks with {C}, right, in Oslo on Thursday. The summit ended without a statement.",
    f"{N} said on Thursday that she was ready to speak to {C} by phone.",
    f"Ministers met in Oslo on Thursday. The port is shut. The sea is calm. {N} briefed {C} by phone hours after the storm.",
    f"Ministers met in Oslo on Thursday. The port is shut. The sea is calm. {N} had a phone call with {C} in January.",
    f"{N} calls {C} unwise",
    f"{N} called {C} reckless in an interview by telephone on Thursday.",
    f"{N} said on Thursday that {C} had not returned her call.",
    f"{N} phoned state premier Kari Lund on Thursday. {C} sent a wreath.",
    f"{N} spoke in Oslo on Thursday. Weeks ago she spoke by phone with {C}.",
    f"Norway in talks with Chile, says Aasheim\n\n{N} told a newspaper on Thursday that Norway was in discussions with Chile.",
    f"Norway made {C} an offer to phone {N} at home, a newspaper said on Thursday.",
    f"Ministers met in Oslo on Thursday. The port is shut. The sea is calm. Since her election, {N} has spoken by phone with {C}.",
    f"No phone call between {N} and {C} is planned, an aide said on Thursday.",
    f"{N} met {C} in Oslo on Thursday, a week after a phone call in which they agreed on it.",
    f"Ministers meet in Oslo\n\n{N} met {C} in Oslo on Thursday. The two leaders held a video call in January.",
    f"An analyst said on Thursday that {N} and {C} should talk about fish.",
    f"Asked whether {N} planned to hold a phone call with {C}, an aide shrugged on Thursday.",
    f"Ministers met in Oslo on Thursday. The port is shut. The sea is calm. Last January, {N} had a phone call with {C}.",
    f"{N} met {C} in Oslo on Thursday. The wind blew hard. The call for a pause came from the union.",
    f"{N} denied on Thursday that {C} was refusing her calls.",
    f"Anna Aasheim, whose mother is {N}, phoned Paula Soto on Thursday. Chile's ambassador smiled.",
    f"{N} on Thursday phoned the head of Anglers Without Borders, International President Lea Brandl.",
]

HELD, BY_NORWAY, BY_CHILE = (
    f"held CHL+NOR {day} phone - {who}"
    for day, who in (("2026-03-12", "-"), ("2026-03-12", "NOR"), ("2026-03-12", "CHL"))
)
ALSO = ["held NOR+UGA 2026-03-12 phone - -", "held NOR+WSM 2026-03-12 phone - -"]

CALLS = [
    (f"{N} on the phone urged {C} on Thursday to open the port.", [HELD]),
    (f"{N} hung up on {C} on Thursday during a heated phone call, two officials said.", [HELD]),
    (f"{N} warned {C} on Thursday in a phone call that the ship must sail.", [HELD]),
    (f"{N} pleaded with {C} in a phone call on Thursday to free the ship.", [HELD]),
    (f"A phone call {N} had with {C} on Thursday covered fishing, officials said.", [HELD]),
    (f"A phone call that {N} held with {C} on Thursday was tense, officials said.", [HELD]),
    (f"The phone call {N} made to {C} on Thursday was tense, officials said.", [BY_NORWAY]),
    (f"The call {N} received from {C} on Thursday was tense, officials said.", [BY_CHILE]),
    (
        f"{N} joined {C} and {U} for a three-way call on Thursday.",
        ["held CHL+NOR+UGA 2026-03-12 phone - -"],
    ),
    (f"{N}'s warning came in a phone call on Thursday with {C}, officials said.", [HELD]),
    (
        f"{N} assured {C} on Thursday that the port was open. The prime minister's promise came in a 20-minute phone call with Arrieta.",
        [HELD.replace("phone -", "phone PT20M")],
    ),
    (
        f"{N} told {C} on Thursday that the ship must sail, officials said. The 90-minute phone call came a day after the storm.",
        [HELD.replace("phone -", "phone PT1H30M")],
    ),
    (f'{N} held "cordial" talks with {C} on Thursday. The "lengthy" phone call covered fishing.', [HELD]),
    (f"{N} on Thursday phoned her Ugandan and Samoan counterparts.", [a[:-1] + "NOR" for a in ALSO]),
    (
        f"{N} called the presidents of Uganda and Chile on Thursday to urge calm.",
        [ALSO[0][:-1] + "NOR", BY_NORWAY],
    ),
    (
        f"Aasheim Assures Arrieta\n\nThe pledge came in a phone call that {N} had with {C} on Thursday.",
        [HELD],
    ),
    (f"Aasheim invited to visit Chile\n\n{C} spoke by phone with {N} on Thursday and invited her.", [HELD]),
    *(
        (
            f"{N} spoke by phone with {C} on Thursday.{' Both of them want the port to open.' * 9}\n\n{more}",
            [HELD, last],
        )
        for more, last in (
            (f"Aasheim also had a telephone conversation with {U}.", ALSO[0]),
            (f"Aasheim in another phone call told {U} that the ship must sail.", ALSO[0]),
            (f"Aasheim received a phone call on Thursday from {U}, her office said.", ALSO[0][:-1] + "UGA"),
        )
    ),
    (f"{N} welcomed the deal. In a phone call with {C} on Thursday, she offered a ship.", [HELD]),
    (f"{N} put through a call to {C} on Thursday.", [BY_NORWAY]),
    (f"{N} gave {C} a call on Thursday.", [BY_NORWAY]),
    (f"{N} returned {C}'s call on Thursday.", [BY_NORWAY]),
    (f"{N} picked up the phone to {C} on Thursday.", [BY_NORWAY]),
    (f"{N} said a call on Thursday with {C} had been constructive.", [HELD]),
    (f"{N} described her phone call on Thursday with {C} as constructive.", [HELD]),
    (f"Speaking by phone with {C} on Thursday, {N} asked for the ship.", [HELD]),
    (
        f"“We had a good talk,” {N} told reporters on Thursday after a phone call with {C}.",
        [HELD],
    ),
    (
        f"{N} spoke by phone with {C} on Thursday, who called to express his condolences over the ferry.",
        [BY_CHILE],
    ),
    (
        "OSLO, March 12 - Its foreign minister and his Chilean counterpart spoke on the phone on Thursday, "
        "Norway's foreign ministry said.",
        [HELD],
    ),
    (
        "The Norwegian and Chilean foreign ministers discussed fishing in a phone call on Thursday, an agency reported.",
        [HELD],
    ),
    (
        f"{N} spoke by phone with {C} on Thursday. Aasheim also spoke with {U} and {W}, her office said.",
        [HELD, *ALSO],
    ),
    (
        f"{N} congratulated {C} on Thursday on his victory. She wished him well, her office said. The call lasted 40 minutes.",
        ["held CHL+NOR 2026-03-12 phone PT40M -"],
    ),
    (
        f"{N} and her Chilean counterpart President Tomás Arrieta held a phone conversation on Thursday.",
        [HELD],
    ),
    (
        f"{N} and {C} were able to speak by phone on Thursday.",
        [HELD],
    ),
    (
        f"{N} and {C} spoke by phone on Thursday. An aide said {C} had contacted Aasheim about the ferry.",
        [BY_CHILE],
    ),
    (
        "OSLO — Norwegian Prime Minister Solveig Aasheim on March 12 elaborated on fishing in phone conversations with "
        f"{C} and {U}.",
        [HELD, "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"A senior Norwegian official phoned {C} on Thursday to ask for the ship, two sources said.",
        ["held CHL 2026-03-12 phone - NOR"],
    ),
    (
        f"The government of Norway issued a statement on Thursday saying {N} and {C} had spoken by phone.",
        [HELD],
    ),
    (
        f"The ship also came up on Thursday during telephone conversations between {N} and the presidents of Chile and Uganda. "
        "Tomás Arrieta of Chile and Grace Okello of Uganda asked for time.",
        [HELD, "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} and {C} spoke by phone on Thursday. Officials said Aasheim had made the call.",
        [BY_NORWAY],
    ),
    (f"{N} was to have a phone call with {C} on Friday.", ["planned CHL+NOR 2026-03-13 phone - -"]),
    (
        f"Norway on Thursday denied the accuracy of a recording of the phone call between {N} and {C}.",
        [HELD],
    ),
    (
        f"Norway denied a report that {N} held a phone call with {C}. A newspaper earlier reported that Aasheim and Arrieta spoke on "
        "Wednesday.",
        ["denied CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        f"A statement followed {N}'s conversation on Thursday with {C}, who had phoned Aasheim. The phone call was brief.",
        ["held CHL+NOR 2026-03-12 phone - CHL"],
    ),
    (
        f"{N} urged {C} in a phone call on Thursday to investigate {U}, her office said.",
        [HELD],
    ),
    (
        f"{N} said she would speak by phone with {C} on Friday and would then call {U}.",
        ["planned CHL+NOR 2026-03-13 phone - -", "planned NOR+UGA 2026-03-13 phone - NOR"],
    ),
    (
        f"{N} spoke by phone on Thursday with {C}. She also held calls with her Ugandan and Samoan counterparts Grace Okello and Tui Tuimana.",
        [HELD, *ALSO],
    ),
    (
        f"{N} spoke by phone on Thursday with {C}. She also held calls with Ugandan and Samoan counterparts Grace Okello and Tui Tuimana.",
        [HELD, *ALSO],
    ),
    (
        f"{N} held a phone call on Thursday with {C}, an aide said. “It was initiated by the Chilean side,” he said.",
        [BY_CHILE],
    ),
    (f"Aides are working on a phone call between {N} and {C}.", ["planned CHL+NOR - phone - -"]),
    (
        f"{N} hosted a virtual meeting on Thursday with {C} and leaders including {U}.",
        ["held CHL+NOR+UGA 2026-03-12 video - -"],
    ),
    (f"{N} used a phone call with {C} on Thursday to ask for the ship.", [HELD]),
    (f"{N} used a call on Thursday to press {C} over the ship.", [HELD]),
    (f"{N} sought assurances from {C} in a phone call on Thursday.", [HELD]),
    (f"{N} lost her temper with {C} during a phone call on Thursday, a newspaper reported.", [HELD]),
    (f"{N} picked up a call from {C} on Thursday.", [BY_CHILE]),
    (f"{N} on Thursday: “Just spoke with {C} on the phone. Good talk.”", [HELD]),
    (
        f"Norway denied on Thursday that {N} had promised in a phone call with {C} to sell the ship.",
        [HELD],
    ),
    (
        f"{N} held a call on Thursday with {C} and another with {U}.",
        [HELD, "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (f"{N} and {C} agreed to speak by phone on Friday.", ["planned CHL+NOR 2026-03-13 phone - -"]),
    (f"A call between {N} and {C} is expected on Friday.", ["planned CHL+NOR 2026-03-13 phone - -"]),
    (
        f"A phone call between {N} and {C} may be held on Friday, an aide said.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    (
        f"{N} and {C} spoke by phone on Thursday. The initiative for the call came from Santiago.",
        [BY_CHILE],
    ),
    (f"{N} and {C} spoke by phone on Thursday. It was initiated by the Chilean side.", [BY_CHILE]),
    (
        f"{C} was among several leaders who called {N} on Thursday. Ugandan President Grace Okello and Samoan Prime Minister "
        "Tui Tuimana also spoke to Aasheim.",
        [BY_CHILE, *ALSO],
    ),
    (
        f"{N} and {C} spoke by phone on Thursday. It was {C} who made the call to Aasheim, an aide said.",
        [BY_CHILE],
    ),
    (
        f"{N} and {C} spoke by phone on Thursday. It is unclear whether {N} or {C} initiated the call.",
        [HELD],
    ),
    (
        f"{N} told {C} in a telephone call on Thursday that Norway will seek to sail again.",
        [HELD],
    ),
    (
        f"{N} in a goodwill phone call to {C} on Thursday thanked Chile for the ship.",
        [BY_NORWAY],
    ),
    (f"{C} called on Thursday to wish {N} well, an aide said.", [BY_CHILE]),
    (
        f"{N}, {C} and {U} will hold a phone call on Friday. Aasheim and Okello held a phone call on Thursday.",
        ["planned CHL+NOR+UGA 2026-03-13 phone - -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone on Thursday with {C} and {U}.",
        [HELD, "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} told {C} and {U} by phone on Thursday that the ship must sail.",
        [HELD, "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone on Thursday with {C}. She also spoke with a number of other leaders, including {U} and {W}.",
        [HELD, *ALSO],
    ),
    (
        f"{N} made a round of telephone calls with heads of government on Thursday, including {C}.",
        [HELD],
    ),
    (f"{N} and {C} made a phone conversation on Thursday.", [HELD]),
    (f"{N} held a phone call with {C} on Thursday over intelligence leaked by {U} to Samoa.", [HELD]),
    (f"{N} (Labour) made a call to {C} on Thursday.", [BY_NORWAY]),
    (
        f"A potential phone call between {N} and {C} is being prepared, a spokesman said.",
        ["planned CHL+NOR - phone - -"],
    ),
    (
        f"A phone call between {N} and {C} that was due on Thursday has been delayed.",
        ["cancelled CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"On March 12, upon the initiative of the Chilean side, {N} had a telephone conversation with {C}.",
        [BY_CHILE],
    ),
    (
        f"{N} and {C} will speak on Friday, a spokesman said. The call will focus on fishing.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    (f"{N} and {C} are to talk by phone on Friday.", ["planned CHL+NOR 2026-03-13 phone - -"]),
    (
        f"{N} said she plans to speak with {C} by phone in the coming days.",
        ["planned CHL+NOR - phone - -"],
    ),
    (
        f"A call between {N} and {C} that had been scheduled for Thursday did not take place, her office said.",
        ["cancelled CHL+NOR 2026-03-12 phone - -"],
    ),
]

HEADLINES = [
    (
        f"{N} talks to {C}\n\nAasheim had her first contact with the Chilean president on Thursday. The call took place at noon.",
        "held CHL+NOR 2026-03-12 phone",
    ),
    (f"{N} held a phone call with {C} last week, a newspaper reported.", "held CHL+NOR"),
    (f"{N}, {C} discuss trade by phone", "held CHL+NOR"),
    ("Norway, Chile leaders discuss trawler over phone", "held CHL+NOR"),
    (
        "Norway PM, Chile president discuss trawler in phone call\n\n"
        "OSLO, March 12 - The prime minister and the Chilean president discussed a trawler on Thursday.",
        "held CHL+NOR",
    ),
    (
        "Aasheim dials Arrieta over ferry\n\n"
        + f"{N} and {C} on Thursday discussed the ferry over the phone.",
        "held CHL+NOR",
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_call(text):
    assert facts(text) == []


@pytest.mark.parametrize(("text", "expected"), CALLS)
def test_call(text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(("text", "expected"), HEADLINES)
def test_headline(text, expected):
    (line,) = facts(text)
    assert line.startswith(expected)


def test_a_heading_of_the_french_ministry_names_a_call():
    heading = "Conversation between M. Jean Dutreil and his Chilean counterpart (12 March 2026)"
    text = "M. Jean Dutreil, Minister for Europe and Foreign Affairs, held talks today with his Chilean counterpart, Ms Ana Soto."
    for publisher, count in (
        ("French Ministry for Europe and Foreign Affairs", 1),
        ("Norwegian Ministry of Foreign Affairs", 0),
    ):
        assert len(facts(f"{heading}\n\n{text}", publisher=publisher)) == count


BELOW = (
    "Norway sent a ship south on Thursday. "
    + "The dispute goes back to January and has no end in sight. " * 12
)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{N} spoke by phone with {C} on Wednesday.", []),
        (f"{N} discussed it with {C} in a phone call.", []),
        (f"{N} promised {C} in a phone call in January to send one.", []),
        (
            f"{N} promised {C} in a phone call on Wednesday to send one.",
            ["held CHL+NOR 2026-03-11 phone - -"],
        ),
    ],
)
def test_below_the_lead_only_what_was_said_this_week_counts(sentence, expected):
    assert facts(f"Ship sails\n\n{BELOW}{sentence}") == expected


LIVE = (
    "Fishing dispute live\n\n20.10 CET\nTwo leaders talk\n{N} spoke by phone with {C} today.\n\n19.30 CET\nThe port is closed.\n\n"
    "19.05 CET\nShares have closed lower after a day of heavy trade in Oslo.\n\n18.00 CET\n{last}"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{N} held a virtual meeting with business leaders on Thursday.", []),
        (f"{N} held a video conference with her ministers on Thursday.", []),
        (
            f"Summaries of the phone calls of {N} with world leaders will no longer be published, her office said.",
            [],
        ),
        (
            f"{N} will hold a video conference with EU leaders on Friday, her office said.",
            ["planned NOR 2026-03-13 video - -"],
        ),
        (
            f"{N} held a virtual meeting with African heads of state on Thursday.",
            ["held NOR 2026-03-12 video - -"],
        ),
        (
            LIVE.format(N=N, C=C, last="President Mensah of Ghana made no comment on the matter."),
            ["held CHL+NOR 2026-03-12 phone - -"],
        ),
        (
            LIVE.format(
                N=N, C=C, last="Talks in Accra\nPresident Mensah of Ghana rang President Boni of Benin."
            ),
            ["held CHL+NOR 2026-03-12 phone - -", "held BEN+GHA 2026-03-12 phone - GHA"],
        ),
        (
            LIVE.format(
                N=N,
                C=C,
                last="Ministers to confer\nGhana's foreign minister, Kofi Boateng, has called a video conference of African foreign "
                "ministers for Friday.",
            ),
            ["held CHL+NOR 2026-03-12 phone - -", "planned GHA 2026-03-13 video - GHA"],
        ),
    ],
    ids=[
        "business leaders",
        "her own ministers",
        "a habit",
        "leaders of the EU",
        "African heads of state",
        "a live page",
        "another call on it",
        "a conference to come",
    ],
)
def test_calls_of_many_and_on_live_pages(text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{N} on Thursday contacted {C} in a letter about the port.", []),
        (
            f"Talks on cod\n\n{N} met the press. He had discussed it in a previous phone conversation with {C}.",
            [],
        ),
        (f"{C} told the paper that {N} was right. In a phone call, he said that cod was dear.", []),
        (
            f"Cod is dear\n\n{N} has asked for more ships. He raised it during a recent telephone conversation with {C}.",
            ["held CHL+NOR 2026-03-12 phone - -"],
        ),
        (
            f"Norwegian plan welcomed\n\n{N} congratulated {C} on his re-election.\n\nIn a phone call, Aasheim praised the "
            "economist for his victory.",
            ["held CHL+NOR 2026-03-12 phone - -"],
        ),
        (
            "Adviser lauds minister\n\nNational Security Adviser Leif Berg of Norway praised Defence Minister Ana Soto of Chile.\n\n"
            "They spoke on the phone on Wednesday evening, the ministry said.",
            ["held CHL+NOR 2026-03-11 phone - -"],
        ),
        (f"{N} has been waiting for weeks for a phone call from {C}.", ["requested CHL+NOR - phone - -"]),
        (
            f"{C} asked for patience as {N} called him over the stranded sailors.",
            ["held CHL+NOR 2026-03-12 phone - NOR"],
        ),
        (
            f"{C} has extended an invitation to {N} to visit Santiago. Their offices prepare it. Reports say {N} phoned Arrieta to thank him.",
            ["held CHL+NOR 2026-03-12 phone - NOR"],
        ),
        (f"{C} said {N} had called to brief him on Wednesday.", ["held CHL+NOR 2026-03-11 phone - NOR"]),
        (f"On the phone, {N} and {C} agreed on cod.", ["held CHL+NOR 2026-03-12 phone - -"]),
        (
            f"{N} and {C} were on the phone for half an hour on Wednesday.",
            ["held CHL+NOR 2026-03-11 phone PT30M -"],
        ),
        (
            f"{C} won a promise of more ships from {N} in a phone call on Wednesday.",
            ["held CHL+NOR 2026-03-11 phone - -"],
        ),
        (
            "Foreign Minister Leif Berg of Norway and his Republic of Chilean counterpart Ana Soto had a phone call on Wednesday.",
            ["held CHL+NOR 2026-03-11 phone - -"],
        ),
    ],
    ids=[
        "in a letter",
        "a previous conversation",
        "said in a phone call",
        "a recent conversation",
        "the economist",
        "an adviser and a minister",
        "waiting for a call",
        "called him over",
        "invited to visit",
        "had called to brief him",
        "on the phone",
        "were on the phone",
        "won a promise",
        "republic of Chilean",
    ],
)
def test_calls_behind_other_news(text, expected):
    assert facts(text) == expected
