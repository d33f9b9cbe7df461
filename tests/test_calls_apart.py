"""What stands beside a call in its sentence or text and is none of it: questions, other talks, other plans, other days."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract

N, C, U = (
    "Prime Minister Kari Aasheim of Norway",
    "President Pablo Arrieta of Chile",
    "President John Okello of Uganda",
)
CALL = "held CHL+NOR 2026-03-12 phone - -"

TEXTS = [
    # a question reports nothing
    (f"Interview with the ambassador\n\nDid {N} phone {C} today? That I do not know.", []),
    (f"Interview with the ambassador\n\nDid {N} ask you to reach out to {C} by phone? No.", []),
    # calls of the last days, in passing
    (
        f"Following her calls over the last few days with leaders including {C} and {U}, {N} will visit Rome today.",
        [],
    ),
    # whom somebody else met, or will
    (f"{N} broke off her Oslo talks with {U} and spoke on the phone today with {C}.", [CALL]),
    (
        f'"After talks with {U}, I will have a phone call with President Arrieta today," Prime Minister Kari Aasheim '
        f"wrote.\n\n{N} will have a phone call today with {C}.",
        ["planned CHL+NOR 2026-03-12 phone - -"],
    ),
    # what was called off is a visit
    (f"{N} had a phone call today with {C}, who this week scrapped a visit to Oslo.", [CALL]),
    (
        f"{N}'s phone call with {C}, planned for today, was scrapped.",
        ["cancelled CHL+NOR 2026-03-12 phone - -"],
    ),
    # a claim that is rejected
    (
        f"{N} has rejected a report that she snubbed a phone call from {C}.",
        ["denied CHL+NOR - phone - CHL"],
    ),
    # the medium stands further on
    (
        "Foreign Minister Kari Aasheim of Norway spoke today to her Chilean counterpart, Luis Vega.\n\nThe ministry said "
        "that the two ministers discussed fishing by telephone for half an hour.",
        ["held CHL+NOR 2026-03-12 phone PT30M -"],
    ),
    (f"{N} spoke today to {C}.\n\nThe two leaders looked forward to future calls.", [CALL]),
    # of another day
    (
        f"{N} had a phone call today with {C}.\n\nThe leaders spoke of fish.\n\nThe ministry did not say more.\n\nThis week, "
        f"{C} had two phone calls with {U}.",
        [CALL],
    ),
    (
        f"{N} will have a phone call today with {C}.\n\nThe Prime Minister and {U} had a phone call in mid-January.",
        ["planned CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} had a phone call today with {C}.\n\nAs reported by NTB, Aasheim earlier had a phone call with {U}.",
        [CALL],
    ),
    (
        f"{N} had a phone call today with {C}.\n\nKjell Berg of Norway rang {U} on his first day in office in 2016.",
        [CALL],
    ),
    (f"{N} had a phone call today with {C}.\n\nIn March 2019, Kjell Berg of Norway had phoned {U}.", [CALL]),
    (
        f"{N} spoke by phone today with {C} and later with {U} about the 2015 accord.",
        [CALL, "held NOR+UGA 2026-03-12 phone - -"],
    ),
    # words between
    (f"The palace issued a readout of {N}'s telephone call that day with {C}.", [CALL]),
    (f"{N} has, in a telephone conversation today, asked {C} to open the port.", [CALL]),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_apart(text, expected):
    assert facts(text) == expected


#: What an office expects beside a call of its own, what a page on a visit knows of, and pages of several readouts.
OFFICES = [
    (
        "Remarks by Prime Minister Kari Aasheim following the video conference of Nordic leaders\n\nWe had a good video "
        "conference today.",
        ["held NOR 2026-03-12 video - -"],
    ),
    (
        "Remarks by the Prime Minister's spokesman following the video conference of the cabinet\n\nThe video conference of "
        "the cabinet was short today.",
        [],
    ),
    (
        "Statement by Foreign Minister Kari Aasheim on her call with the Foreign Minister of Chile\n\nI spoke by phone today "
        "with my Chilean counterpart, Pablo Arrieta.",
        [CALL],
    ),
    (
        f"{N} spoke by phone today with {C}.\n\nThe Prime Minister expects to speak with {U} within the week.",
        [CALL],
    ),
    (
        f"Ambassador pays farewell call\n\nThe ambassador of Chile paid a farewell call on {N} today.\n\nThey spoke of fish.\n\n"
        f"The ambassador leaves in June.\n\nThe visit follows a row over the phone call between {N} and {C}.",
        [],
    ),
    (
        f"News\n\nPhone call with the President of Chile\nMarch 10, 2026\n\n{N} spoke with {C} on the phone.\n\n"
        f"Phone call with the President of Uganda\nMarch 4, 2026\n\n{N} spoke today with {U} on the phone.",
        ["held CHL+NOR 2026-03-10 phone - -", "held NOR+UGA 2026-03-04 phone - -"],
    ),
    (
        f"News\n\nThe Prime Minister speaks with {C}\n\nToday, {N} spoke by phone with {C}.\n\nOslo - March 10, 2026\n\n"
        f"The Prime Minister speaks with {U}\n\nToday, {N} spoke by phone with {U}.\n\nOslo - March 4, 2026",
        ["held CHL+NOR 2026-03-10 phone - -", "held NOR+UGA 2026-03-04 phone - -"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices(text, expected):
    assert facts(text, publisher="Government of Norway") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{N} spoke by telephone today with {C}, and then, at the request of Uganda, with {U}.",
            ["held CHL+NOR 2026-03-12 phone - -", "held NOR+UGA 2026-03-12 phone - UGA"],
        ),
        (
            f"{N} spoke by telephone today with {C} and then, at the palace, with reporters.",
            ["held CHL+NOR 2026-03-12 phone - -"],
        ),
    ],
)
def test_a_further_leader_who_asked_for_a_call(text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{N} brought {C} and {U} together at a summit today.", []),
        (f"{N} heard {C} at a summit today.", []),
        (
            f"{N} brought {C} and {U} together on a video call today.",
            ["held CHL+NOR+UGA 2026-03-12 video - NOR"],
        ),
        (f"{N} heard {C} by phone today.", [CALL]),
        (
            f"The videoconference, opened by {N} and attended by {C} and {U}, ended today.",
            ["held CHL+NOR+UGA 2026-03-12 video - -"],
        ),
    ],
)
def test_who_is_on_calls_that_somebody_opens_or_brings_about(text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a clause behind a comma is not whom they spoke to
        (
            f"{N} offered a quota to {C} when the two spoke by phone today, as both sides look for an answer to Ugandan tariffs.",
            [CALL],
        ),
        (f"{N} and {C} spoke by phone today, before her trip to Kampala.", [CALL]),
        (f"{N} spoke by phone today, before her trip to Kampala, with {C}.", [CALL]),
        # who says something on the line is on the call
        (
            f"{N} spoke by phone today with {C}. John Okello, Uganda's foreign minister, was on the line and spoke for about five minutes.",
            ["held CHL+NOR+UGA 2026-03-12 phone - -"],
        ),
        # one after the other
        (
            f"{N} first called {C}, whose army is losing ground, then {U}.",
            ["held CHL+NOR 2026-03-12 phone - NOR", "held NOR+UGA 2026-03-12 phone - NOR"],
        ),
        (
            f"{N} telephoned {C} first and then {U}.",
            ["held CHL+NOR 2026-03-12 phone - NOR", "held NOR+UGA 2026-03-12 phone - NOR"],
        ),
        # a call that is asked for is not the one that was held
        (
            f"{N} has spoken to {C} about the fighting, and has asked for a three-way telephone conversation with {U}. "
            "Aasheim phoned Arrieta on Monday.",
            ["held CHL+NOR 2026-03-09 phone - NOR", "requested CHL+NOR+UGA - phone - NOR"],
        ),
        # one's own ambassador
        (
            "Minister of State Ola Dahl said he had spoken on the phone with Norwegian Ambassador Kari Moe.",
            [],
        ),
    ],
)
def test_who_else_is_named_in_the_sentence(text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a minister's counterpart is no head of state
        (
            "Norwegian Finance Minister Kari Aasheim warned her Chilean counterpart today in a video call. "
            "Aasheim and Chilean President Pablo Arrieta spoke for an hour.",
            ["Aasheim+?", "Aasheim+Arrieta"],
        ),
        (
            "Norwegian Finance Minister Kari Aasheim warned her Chilean counterpart today in a video call. "
            "Aasheim and Pablo Arrieta, Chile's vice-premier for the economy, spoke for an hour.",
            ["Aasheim+Arrieta"],
        ),
        (
            "Norwegian Finance Minister Kari Aasheim has telephoned her counterpart in Chile. "
            "Ms Aasheim and Pablo Arrieta talked for an hour, her office said.",
            ["Aasheim+Arrieta"],
        ),
    ],
)
def test_a_counterpart_who_is_named_later(text, expected):
    found = extract(text, published="2026-03-12", publisher="Reuters")
    names = ("+".join((p.name or "?").split()[-1] for p in record.participants) for record in found)
    assert list(names) == expected
