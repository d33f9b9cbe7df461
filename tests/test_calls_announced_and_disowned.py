"""Calls that are announced, planned or possible, rejected reports of them, calls that others are told of, and their days; no-ops first."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
S = "Samoan Prime Minister Ioane Tuimana"
HELD = "held CHL+NOR 2026-03-11 phone - -"
TITLE = "Wheat and copper\n\n"

ROWS = [
    # what is announced to come
    (
        f"{TITLE}{N} has announced that she spoke by phone with {C} on Wednesday.",
        [HELD],
    ),
    (
        f"{TITLE}{N} has announced that she is going to speak by phone with {C} later in the day on 12 March.",
        ["planned CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{TITLE}A telephone conversation and a meeting between {N} and {C} are possible soon, a spokesman said.",
        ["planned CHL+NOR - phone - -"],
    ),
    (
        f"{TITLE}Arrieta of Chile has a new boat. {C} said he was planning a telephone conversation with {N} on Friday.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    # a call that nobody expects
    (
        f"{TITLE}{C} was asked if he would answer the phone should {N} call him. “There will be no call from her,” Arrieta said.",
        [],
    ),
    (f"Arrieta not expecting call from Aasheim\n\n{C} said {N} had written to him.", []),
    # what a paper reports of nameless sources, and one side rejects
    (
        f"Oslo rejects reports of Aasheim-Arrieta phone call\n\nMedia reports that {N} and {C} had spoken by phone were rejected by the government in Oslo on Wednesday.\n\n"
        "The Fjord Post and other outlets, citing anonymous sources, reported that the two held a phone call on Monday in which Arrieta told Aasheim to wait.\n\n"
        '"No conversation took place," government spokesman Olav Lie said.\n\n'
        "Noting that nothing concrete is planned as yet in the way of a phone call between Aasheim and Arrieta, Lie said Oslo was calm.",
        ["denied CHL+NOR 2026-03-09 phone - -"],
    ),
    # the first call that two have is no denial of one
    (
        f"{TITLE}The harvest was discussed by {N} and {C} in a video call on Wednesday.\n\nAasheim and Arrieta had not held a call with each other before.",
        ["held CHL+NOR 2026-03-11 video - -"],
    ),
    # what came before the calls that a text is about
    (
        f"{TITLE}{N} spoke by phone with {C} on Wednesday.\n\nThe conversation comes after reports that Samoan envoy Ioane Tuimana had phoned Arrieta on Monday.",
        [HELD],
    ),
    (
        f"{TITLE}{N} spoke by phone with {S} on Wednesday.\n\nAasheim updated the Samoans on the call she had held with {C}. They thanked her.",
        ["held NOR+WSM 2026-03-11 phone - -"],
    ),
    # calls in general
    (
        f"Palace to end summaries of Aasheim's calls with foreign leaders\n\nSummaries of the calls that {N} holds with foreign leaders will be put out no longer, a person familiar with the plan said.",
        [],
    ),
    # two who had a conversation, not in a room
    (f"{TITLE}{N} and {C} held a conversation on Wednesday during a summit.", []),
    (f"{TITLE}{N} and {C} held a conversation on Wednesday.", ["held CHL+NOR 2026-03-11 unspecified - -"]),
    (
        f"{TITLE}{N} and {C} had a conversation on Wednesday following Aasheim's meeting with {S}.",
        ["held CHL+NOR 2026-03-11 unspecified - -"],
    ),
    # several who had also called somebody
    (
        f"{TITLE}{N} wrote on Wednesday that {C} and {S} had also called her.",
        ["held CHL+NOR 2026-03-11 phone - CHL", "held NOR+WSM 2026-03-11 phone - WSM"],
    ),
    # what nobody proposes, has anything to say about, or sets against another
    (
        f"{TITLE}Oslo has so far come up with no concrete initiative for arranging a telephone conversation between {N} and {C}, an aide said.",
        [],
    ),
    (
        f"{TITLE}{N} and {C} are due to talk by telephone this week, Oslo said.\n\nChilean spokesman Luis Jara said on Wednesday that he had “nothing to share” about a call.",
        ["planned CHL+NOR 2026-03-12/2026-03-15 phone - -"],
    ),
    (
        f"{TITLE}{N} spoke by phone with {C} on Wednesday.\n\nSpeaking to reporters today, Aasheim set it in contrast with last week's call between Mr Arrieta and the Samoan Prime Minister, Ioane Tuimana.",
        [HELD],
    ),
    (
        f"{TITLE}{N} and {C} spoke by phone on Wednesday.\n\nOn the day of the call Aasheim had publicly congratulated Arrieta.",
        [HELD],
    ),
    # a joint call of another day
    (
        f"{TITLE}{N} and {C} spoke over the phone on Wednesday.\n\nIn an earlier post, Aasheim said she took part in a joint call on March 3 with Arrieta and {S}.",
        [HELD],
    ),
    # who disowns what one of the two said
    (
        f"{TITLE}The telephone call that {N} said she got from {C} did not happen, her press secretary Olav Lie of Norway said on Wednesday.\n\nAasheim said on Monday that {C} had called her.",
        ["denied CHL+NOR - phone - CHL"],
    ),
    # lengths
    (
        f"{TITLE}{N} and {C} spoke by phone for more than an hour and a half on Wednesday.\n\nThe call lasted 95 minutes.",
        ["held CHL+NOR 2026-03-11 phone PT1H35M -"],
    ),
    (
        f"{TITLE}{N} and {C} spoke by phone for more than an hour and a half on Wednesday.\n\nThe call lasted 20 minutes.",
        ["held CHL+NOR 2026-03-11 phone PT1H30M -"],
    ),
    (
        f"{TITLE}{N} and {C} spoke by phone on Wednesday.\n\nIn May Aasheim said at the time that the hour-long conversation had gone well.",
        [HELD],
    ),
    # days
    (
        f"{TITLE}{N} and {C} will hold telephone talks this week, Oslo said.\n\nThe conversation has been arranged for Friday.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    (
        f'{TITLE}{N} has spoken by phone with {C}, her spokesman told journalists. "The prime minister is in Oslo. Her conversation with Arrieta finished just now," he said.',
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{TITLE}{N} told reporters early on Thursday that she had made up with {C}.\n\n“I cannot say more,” Aasheim said after her second phone conversation with Arrieta in two days.\n\n"
        "The conversation between Aasheim and Arrieta took place around midnight Wednesday.",
        [HELD],
    ),
    (
        f"{N}, at a press conference in Lima on March 3. Kari Lie/AFP/Getty Images\n\nThe foreign ministers of Chile and Peru have each had a phone call with {N}, Oslo said on Wednesday.",
        ["held CHL+NOR 2026-03-11 phone - -", "held NOR+PER 2026-03-11 phone - -"],
    ),
    # who asked for it
    (
        f"{TITLE}{N} and {C} talked by phone on Wednesday.\n\nThe two had not spoken since May, and their call, which was requested by Santiago, took an hour.",
        ["held CHL+NOR 2026-03-11 phone PT1H CHL"],
    ),
    (
        f"{TITLE}{N} and {C} spoke by phone on Wednesday.\n\nNorway took the initiative for the call.",
        ["held CHL+NOR 2026-03-11 phone - NOR"],
    ),
    (
        f"{TITLE}{N} took part in a video conference with {C} on Wednesday.\n\nThe video conference was convened by the President of Chile and brought together the Prime Minister of Samoa, Ioane Tuimana.",
        ["held CHL+NOR+WSM 2026-03-11 video - CHL"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_calls_announced_and_disowned(text, expected):
    assert facts(text) == expected


OFFICE = "Readout\n\nPresident Marte spoke with Prime Minister Ana Ruiz of Peru, whom he congratulated on the election held in Lima on March 2."
ALSO = (
    "President Marte also spoke with Chancellor Ole Berg of Austria. Both leaders looked back on the visit."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (OFFICE, ["held PER+USA 2026-03-12 unspecified - -"]),
        (
            f"{OFFICE}\n\n{ALSO}",
            ["held PER+USA 2026-03-12 unspecified - -", "held AUT+USA 2026-03-12 unspecified - -"],
        ),
    ],
)
def test_an_office_adds_a_call_in_the_words_of_the_first(text, expected):
    assert sorted(facts(text, publisher="The White House")) == sorted(expected)


@pytest.mark.parametrize(
    ("told", "day"),
    [
        (f"{N} revealed on Wednesday that she had spoken by phone with {C}.", "-"),
        (f"{N} revealed on Wednesday that she had just come off the telephone with {C}.", "2026-03-11"),
    ],
)
def test_what_is_revealed_was_that_day_where_it_had_just_been(told, day):
    assert facts(TITLE + told, publisher="Reuters") == [f"held CHL+NOR {day} phone - -"]


def test_after_the_call_somebody_made_a_statement_and_no_call():
    text = f"{TITLE}{N} spoke by phone on Wednesday with {C}.\n\nAfter the call Prime Minister Aasheim made the following statement:"
    assert facts(text, publisher="Government of Norway") == [HELD]


def test_whose_work_a_report_is_makes_nobody_a_party():
    told = (
        f"{TITLE}The foreign ministers of Norway and Chile talked by telephone on Wednesday, Oslo said.\n\n"
    )
    ministers = "“We agreed,” a statement said, citing the discussion between K. Aasheim, the Norwegian minister, and Chile’s Rosa Vial.\n\n"
    byline = "(Reporting by Devina Ghose and Ana Kumar; editing by Jacky Wen)"
    names = sorted(p.name for p in _people(told + ministers + byline))
    assert names == ["K. Aasheim", "Rosa Vial"]


def _people(text):

    return extract(text, published="2026-03-12")[0].participants
