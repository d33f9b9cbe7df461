"""Calls in the manner of offices: further ones below the first, idioms of the telephone, no-ops first."""

import pytest

from tests.callfacts import facts

OFFICE = "Office of the Prime Minister of Norway"
N, C = "Prime Minister Liv Aasheim of Norway", "President Rosa Arrieta of Chile"
FIRST = (
    f"Call with President Arrieta\n\n{N} spoke by telephone today with {C}.\n\nThey discussed fishing. The Prime Minister explained "
    "what Norway thinks of mining. President Arrieta described the drought. They also touched on Antarctica. Both praised the "
    "panel. The Prime Minister thanked Chile. President Arrieta recalled her visit. The teams will go on working. The ocean "
    "is warming. The talks were good.\n\n"
)
ONE = "held CHL+NOR 2026-03-12 phone - -"

ONLY_THE_FIRST = [
    "Last month the Prime Minister had a telephone conversation with President Juan Pereira of Uruguay.",
    "A week earlier the Prime Minister had spoken by telephone with President Juan Pereira of Uruguay.",
    "The Prime Minister recalled that she had spoken by telephone with President Juan Pereira of Uruguay.",
    "The Prime Minister looks forward to speaking with President Juan Pereira of Uruguay.",
    "President Juan Pereira of Uruguay, who rang President Arrieta after the vote, shares that view.",
]

TWO = [
    (
        "The Prime Minister will also speak by telephone with President Juan Pereira of Uruguay tomorrow.",
        "planned NOR+URY 2026-03-13 phone - -",
    ),
    (
        "The Prime Minister is to hold a video conference with President Juan Pereira of Uruguay on Friday.",
        "planned NOR+URY 2026-03-13 video - -",
    ),
    (
        "A call with President Juan Pereira of Uruguay is planned for Friday.",
        "planned NOR+URY 2026-03-13 phone - -",
    ),
    (
        "The Prime Minister has asked for a call with President Juan Pereira of Uruguay.",
        "requested NOR+URY - phone - NOR",
    ),
    (
        "Yesterday evening the Prime Minister had spoken by telephone to President Juan Pereira of Uruguay.",
        "held NOR+URY 2026-03-11 phone - -",
    ),
    (
        "Earlier today the Prime Minister conferred by telephone with President Juan Pereira of Uruguay.",
        "held NOR+URY 2026-03-12 phone - -",
    ),
    (
        "In the afternoon, President Juan Pereira of Uruguay called the Prime Minister.",
        "held NOR+URY 2026-03-12 phone - URY",
    ),
    (
        "A second telephone conversation, with President Juan Pereira of Uruguay, took place in the afternoon.",
        "held NOR+URY 2026-03-12 phone - -",
    ),
]


@pytest.mark.parametrize("sentence", ONLY_THE_FIRST)
def test_no_further_call(sentence):
    assert facts(FIRST + sentence, publisher=OFFICE) == [ONE]


@pytest.mark.parametrize("publisher", ["Norwegian News Agency", "The Northern Herald"])
def test_the_press_only_mentions_them(publisher):
    told = (
        "Yesterday evening the Prime Minister had spoken by telephone to President Juan Pereira of Uruguay."
    )
    assert facts(FIRST + told, publisher=publisher) == [ONE]


@pytest.mark.parametrize(("sentence", "expected"), TWO)
def test_further_calls(sentence, expected):
    found = facts(FIRST + sentence, publisher=OFFICE)
    assert len(found) == 2
    assert found[0].rpartition(" ")[0] == ONE.rpartition(" ")[0]
    assert found[1] == expected


NO_CALLS = [
    f"{N} telephoned her office to say that {C} was in Oslo.",
    f"{N} has {C} to thank for the deal, she said on the phone to reporters.",
    f"{N} met {C} in Oslo today. On the line, she said, was the credibility of both states.",
    f"{N} got a letter from {C} today.",
]

IDIOMS = [
    (f"{N} had {C} on the phone today.", "phone -"),
    (f"{N} got {C} on the line today.", "phone NOR"),
    (f"{N} reached {C} today by satellite phone.", "phone NOR"),
    (f"{N} got in touch by telephone today with {C}.", "phone NOR"),
    (f"{N} was put through today to {C}.", "phone NOR"),
    (f"{N} was rung up today by {C}.", "phone CHL"),
    (f"{N} heard today by telephone from {C}.", "phone CHL"),
    (f"{N} telephoned her condolences today to {C}.", "phone NOR"),
    (f"{N} today telephoned her condolences to {C}.", "phone NOR"),
    (f"{N} checked in by phone today with {C}.", "phone -"),
    (f"{N} touched base by phone on Thursday with {C}.", "phone -"),
    (f"{N} linked up by video today with {C}.", "video -"),
    (f"Fishing was taken up by telephone today by {N} and {C}.", "phone -"),
    (f"On the phone today were {N} and {C}.", "phone -"),
    (f"Over the telephone, {N} today assured {C} that the port was open.", "phone -"),
    (f"In the course of a telephonic interaction today, {N} and {C} discussed fishing.", "phone -"),
    (f"{N} held a telephonic engagement today with {C}.", "phone -"),
    (f"{N} held remote talks today with {C}.", "video -"),
]


@pytest.mark.parametrize("sentence", NO_CALLS)
def test_no_call(sentence):
    assert facts(f"Norway and Chile\n\n{sentence}", publisher=OFFICE) == []


@pytest.mark.parametrize(("sentence", "expected"), IDIOMS)
def test_idioms_of_the_telephone(sentence, expected):
    medium, initiator = expected.split()
    found = facts(f"Norway and Chile\n\n{sentence}", publisher=OFFICE)
    assert found == [f"held CHL+NOR 2026-03-12 {medium} - {initiator}"]


def test_a_state_that_stands_before_an_office_by_chance():
    text = (
        f"Call of the Prime Minister\n\n{N} spoke by telephone with {C} today.\n\nOn relations between Norway and Chile Prime Minister "
        "Aasheim said little.\n\nEarlier today, Prime Minister Aasheim spoke by telephone with President Juan Pereira of Uruguay."
    )
    assert facts(text, publisher=OFFICE) == [ONE, "held NOR+URY 2026-03-12 phone - -"]


IN_PERSON = "Norway and Chile follow up on the visit of President Arrieta"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{IN_PERSON}\n\n{N} met {C} in Oslo. Last week they had spoken by telephone.", []),
        (
            f"{IN_PERSON}\n\n{N} and {C} walked along the fjord. They talked of fish. The phone call of May was recalled.",
            [],
        ),
        (
            f"{IN_PERSON}\n\nOslo, 12 March\n\n{N} received a phone call today from {C}.",
            ["held CHL+NOR 2026-03-12 phone - CHL"],
        ),
        (f"{IN_PERSON}\n\nToday a telephone conversation took place between {N} and {C}.", [ONE]),
        (f"Norway-Chile Leaders' Meeting\n\nToday {N} held a telephone talk with {C}.", [ONE]),
    ],
)
def test_titles_that_speak_of_visits(text, expected):
    assert facts(text, publisher=OFFICE) == expected


@pytest.mark.parametrize(
    ("sentence", "initiator"),
    [
        ("They praised the talks on the four rules for peace proposed by President Arrieta.", "-"),
        (
            "In the call they discussed a summit of the five states of the Pacific proposed by the Norwegian side.",
            "-",
        ),
        ("The call was proposed by the Norwegian side.", "NOR"),
        ("The conversation had been requested by the Chilean side.", "CHL"),
    ],
)
def test_what_was_proposed(sentence, initiator):
    assert facts(f"Call\n\n{N} spoke by telephone with {C} today. {sentence}", publisher=OFFICE) == [
        ONE.rpartition(" ")[0] + " " + initiator
    ]


def test_a_dateline_before_who_calls():
    text = f"The new president\n\nTROMSØ BAY – {N} made a congratulatory phone call to {C} on Thursday."
    assert facts(text, publisher=OFFICE) == ["held CHL+NOR 2026-03-12 phone - NOR"]


UNDER_A_TITLE = [
    (f"{C} calls on {N}\n\nThe visit took place today. The call lasted half an hour.", []),
    (f"{N} meets {C}\n\nA phone call was recalled.", []),
    (f"{N} and {C} exchange messages\n\nNorway answers the call of the times.", []),
    (f"Joint statement by {N} and {C}\n\nNo phone call took place today, both offices say.", []),
    (f"Joint statement by {N} and {C}\n\nIn a phone call today on the treaty, we agreed to go on.", [ONE]),
    (f"{N}: port to open after conversation with {C}\n\n“It was good.” The call, of some ten minutes, took place today.", ["held CHL+NOR 2026-03-12 phone PT10M -"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), UNDER_A_TITLE)
def test_a_call_of_the_two_of_the_title(text, expected):
    assert facts(text, publisher=OFFICE) == expected


FURTHER = [
    f"{N} spoke by telephone today with {C}. They discussed fishing.\n\nAlso on the phone - President Juan Pereira of Uruguay.",
    f"{N} spoke by telephone today with {C}. They discussed fishing.\n\nAnother call was with President Juan Pereira of Uruguay.",
    f"{N} today telephoned {C} -- who was in Lima -- and President Juan Pereira of Uruguay.",
]


@pytest.mark.parametrize("text", FURTHER)
def test_another_is_named_behind_the_first(text):
    assert [line.split()[1] for line in facts(f"Talks\n\n{text}", publisher=OFFICE)] == ["CHL+NOR", "NOR+URY"]


def test_brought_together_by_video():
    text = f"Talks\n\n{N} today brought together by video link {C} and President Juan Pereira of Uruguay."
    assert facts(text, publisher=OFFICE) == ["held CHL+NOR+URY 2026-03-12 video - NOR"]


def test_whom_he_got_on_the_phone():
    text = f"Talks\n\nPresident Juan Pereira of Uruguay was at his desk when {N} got him on the phone today."
    assert facts(text, publisher=OFFICE) == ["held NOR+URY 2026-03-12 phone - NOR"]


def test_what_was_said_in_the_call_is_no_further_call():
    told = "President Arrieta said that her minister would talk to Commissioner Lars Hedman of the EU before the weekend."
    assert facts(FIRST + told, publisher=OFFICE) == [ONE]


def test_an_office_and_others_on_one_call():
    text = (
        f"Call\n\n{N} spoke by telephone today with {C}.\n\nThe plan was agreed yesterday evening in a video conference with President "
        "Juan Pereira of Uruguay and Prime Minister Ioane Tuimana of Samoa."
    )
    assert facts(text, publisher=OFFICE) == [ONE, "held NOR+URY+WSM 2026-03-11 video - -"]


def test_late_on_a_day_at_the_request_of_a_state():
    text = f"Call\n\nAt Chile’s request, {N} spoke late on Thursday by telephone with {C}."
    assert facts(text, publisher=OFFICE) == ["held CHL+NOR 2026-03-12 phone - CHL"]


def test_a_call_of_two_others_is_only_mentioned():
    text = f"Call\n\n{N} spoke by telephone today with {C}. They spoke of President Pereira of Uruguay's call with President Okello of Uganda today."
    assert facts(text, publisher=OFFICE) == [ONE]


def test_a_call_of_weeks_ago_behind_one_that_is_not_planned():
    text = (
        f"No plans for a call\n\nLIMA (Andes News) - A phone call between {N} and {C} has not been scheduled yet, a spokesman said on Thursday.\n\n"
        "“There are no talks on that,” he said.\n\nOn January 20, Aasheim and Arrieta held their first phone conversation, of ten minutes."
    )
    assert facts(text, publisher="Andes News") == []
