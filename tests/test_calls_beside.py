"""What stands beside a name or a call and must not change who was on it: officials, states, other calls, insertions."""

import pytest

from tests.callfacts import facts

N = "Norwegian Prime Minister Kari Aasheim"
C = "Chilean President Pablo Arrieta"
U = "Ugandan President John Okello"
LEAD = f"{N} spoke by phone today with {C}.\n\n"
ONE = "held CHL+NOR 2026-03-12 phone - -"
OFFICE = "Ministry of Foreign Affairs of Chile"


@pytest.mark.parametrize(
    "sentence",
    [
        "Aasheim was encouraged by what she heard from President Okello.",
        "Aasheim has not yet been able to speak with President Okello of Uganda, in spite of two attempts to ring him.",
        "The call with Arrieta followed calls between President Okello of Uganda and President Odera of Kenya.",
        "Chilean officials and envoy Luis Vega have held talks with Ugandan security adviser Peter Opio.",
    ],
)
def test_no_further_call(sentence):
    assert facts(LEAD + sentence) == [ONE]


def test_what_was_said_of_another_call():
    text = (
        "Foreign Minister Luis Vega of Chile spoke by phone today with Foreign Minister Mary Opio of Uganda.\n\nMinister "
        f"Vega noted that President Arrieta, in his phone call with {U}, had expressed support."
    )
    assert facts(text, publisher=OFFICE) == ["held CHL+UGA 2026-03-12 phone - -"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a surname beside the office of somebody else
        (
            LEAD
            + "According to a senior Chilean official, Aasheim was glad.\n\nLater, Aasheim also spoke on the phone to "
            f"{U} today.",
            [ONE, "held NOR+UGA 2026-03-12 phone - -"],
        ),
        (
            LEAD
            + f"Aasheim notified Arrieta of Uganda's decision. Arrieta also held a phone call with {U} today.",
            [ONE, "held CHL+UGA 2026-03-12 phone - -"],
        ),
        (LEAD + "While speaking with the Chilean President, Ms Aasheim praised the dam.", [ONE]),
        # insertions behind the subject
        (
            f"{N}, joined by Norwegian Defence Minister Nils Moe, took a call today from {C}.",
            ["held CHL+NOR 2026-03-12 phone - CHL"],
        ),
        # a date or a purpose inside the phrase
        (f"In a midnight Mar. 12 phone conversation, {N} and {C} agreed to talk.", [ONE]),
        (
            f"{N} received a phone call of condolence today from {C}.",
            ["held CHL+NOR 2026-03-12 phone - CHL"],
        ),
        (
            f"Norway welcomed Chile's decision to free the crew.\n\nThe ship was seized in January.\n\nThe crew is well.\n\n{N} "
            f"held phone talks today with {C} to discuss the crew.",
            [ONE],
        ),
        # what will be done in a call is to come
        (
            f"In a phone call on Friday with {C}, {N} will ask for help.",
            ["planned CHL+NOR 2026-03-13 phone - -"],
        ),
        # "between" of another matter
        (
            f"Deploring the quarrel between Chile and Uganda, {N} said she had made telephone calls today to {C} and {U}.",
            ["held CHL+NOR 2026-03-12 phone - NOR", "held NOR+UGA 2026-03-12 phone - NOR"],
        ),
    ],
)
def test_who_was_on_it(text, expected):
    assert sorted(facts(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # lists that an insertion, "to" or a title interrupts
        (
            f"{N} made calls today to {C} and to {U}.",
            ["held CHL+NOR 2026-03-12 phone - NOR", "held NOR+UGA 2026-03-12 phone - NOR"],
        ),
        (
            f"{N} called Pablo Arrieta, the Chilean president who chaired the talks on cod, and {U} today.",
            ["held CHL+NOR 2026-03-12 phone - NOR", "held NOR+UGA 2026-03-12 phone - NOR"],
        ),
        (
            f"{N} spoke by phone today with {C}.\n\nAasheim also spoke over the phone today with {U} and Kenyan President Amina "
            "Odera.",
            [ONE, "held NOR+UGA 2026-03-12 phone - -", "held KEN+NOR 2026-03-12 phone - -"],
        ),
        (
            f"{N} quickly mobilized foreign leaders today, telephoning {C} and {U} among others.",
            ["held CHL+NOR 2026-03-12 phone - NOR", "held NOR+UGA 2026-03-12 phone - NOR"],
        ),
        # the noun and its words
        (
            f"{N} is grateful for the help, she said today in a final phone call to retiring {C}.",
            ["held CHL+NOR 2026-03-12 phone - NOR"],
        ),
        (
            "Norwegian and Chilean leaders hold call for the first time\n\nNorwegian Prime Minister Kari Aasheim held her "
            "inaugural discussion today with Chilean counterpart Pablo Arrieta. The call was long.",
            [ONE],
        ),
        (
            f"Days for a phone call with {C} are being negotiated, {N} said today.",
            ["planned CHL+NOR - phone - -"],
        ),
        # told as news, however late
        (
            f"{N} last week called {C} to discuss cod, her office reported today.",
            ["held CHL+NOR 2026-03-02/2026-03-08 phone - NOR"],
        ),
    ],
)
def test_who_was_called(text, expected):
    assert sorted(facts(text)) == sorted(expected)


@pytest.mark.parametrize(
    "inserted",
    [
        ", on the evening of March 12,",
        ", who is on holiday in Rome,",
        ", after a cabinet meeting,",
        ", accompanied by her defence minister,",
        " and her team",
        " and her defence and foreign ministers",
        " on Thursday, 12 March,",
    ],
)
@pytest.mark.parametrize(
    "verb", ["had a phone conversation with", "wrapped up a call with", "engaged in a phone call with"]
)
def test_subjects_across_insertions(inserted, verb):
    assert facts(f"{N}{inserted} {verb} {C}, the government said.") == [ONE]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is told of a call may be days old
        (f"{N} revealed on Tuesday that she had spoken by phone with {C}.", "held CHL+NOR - phone - -"),
        (f"{N} on Tuesday disclosed that she had talked by phone with {C}.", "held CHL+NOR - phone - -"),
        (
            f"Government spokesman Lars Berge revealed on Tuesday that {N} had a phone call with {C}.",
            "held CHL+NOR 2026-03-10 phone - -",
        ),
        # what the lead tells was said in the call
        (
            f"{N} on Tuesday told {C} that she wanted a deal.\n\nThe two leaders held their third phone call this month.",
            "held CHL+NOR 2026-03-10 phone - -",
        ),
        (
            "Trade is to grow, ministers hope\n\nNorwegian Prime Minister Kari Aasheim said on Tuesday that trade should grow.\n\n"
            f"The two countries should meet, Aasheim said over the phone with {C}.",
            "held CHL+NOR 2026-03-10 phone - -",
        ),
    ],
)
def test_days_of_telling(text, expected):
    assert facts(text, publisher="The Northern Herald") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        # in one room, wished for, on a stage
        f"{N} plans to talk to {C} face to face on Friday.",
        f"{N} says she wants to talk to {C} about the two trawlers.",
        f"{N} answers questions at a joint news conference with {C} in Oslo, March 12.",
        # long gone
        f"A newspaper has published the transcripts of three stormy January phone calls between {N} and {C}.",
        # within one state
        "Chief Minister Ravi Kumar spoke by phone today with Foreign Minister Arun Mehta of India.",
        # a meeting, with a call before it
        f"Leaders of Chile and Uganda have agreed to a truce, officials said.\n\n{C} and {U} held talks in Oslo today.\n\n"
        "The talks were the first in a year. Dozens had died. Ships stayed in port. Markets fell. Prices rose. The union "
        "protested. Schools were shut.\n\nAfter separate phone calls with Arrieta and Okello on Tuesday, "
        f"{N} threatened to cut trade.",
    ],
)
def test_no_calls(text):
    assert facts(text, publisher="The Northern Herald") == []


def test_leaders_in_a_list_after_calls_with_one():
    text = (
        "The leaders of Kenya and Chile, along with the President of Uganda, confirmed their part in the upcoming summit "
        f"following phone calls today with {N}."
    )
    found = {line.split()[1] for line in facts(text)}
    assert found == {"KEN+NOR", "CHL+NOR", "NOR+UGA"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"If {N} calls {C}, the talks could resume.", []),
        (f"{N} has rejected a call by {C} to end the blockade.", []),
        (f"{N} has met {C} in Oslo.\n\n“On the phone we talk even more often,” Aasheim said.", []),
        (
            f"{N} has urged {C} to act.\n\n“We spoke on the phone for half an hour today,” Aasheim said.",
            [ONE],
        ),
        (
            f"Telephone conversation with the President of Chile, Pablo Arrieta\n\n{N} discussed cod today with {C}.",
            [ONE],
        ),
        (
            f"Preparations are under way for a phone call between {N} and {C}, officials said.",
            ["planned CHL+NOR - phone - -"],
        ),
    ],
)
def test_one_end_and_conditions(text, expected):
    assert [line.replace("PT30M", "-") for line in facts(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{N} made a phone call today with {C}.",
        f"{N} called and congratulated {C} today.",
        f"An aide confirmed that {N} called and spoke with {C} today.",
        f"{N} spoke to {C} today. A spokeswoman said Aasheim called Arrieta “to hear his views” on cod.",
        f"Aide shares details of Aasheim call to Arrieta\n\n{N} and {C} spoke by phone today.",
    ],
)
def test_who_made_it(text):
    assert facts(text) == ["held CHL+NOR 2026-03-12 phone - NOR"]


def test_calls_made_by_both():
    assert facts(f"{N} and {C} made a phone call today within their periodic contacts.") == [ONE]
