"""In what state a call stands: held beside words of other plans, then planned, requested, cancelled, denied and disputed."""

import pytest

from tests.callfacts import facts

N, C = "Prime Minister Aasheim of Norway", "President Arrieta of Chile"

CALLS = [
    (
        f"{N} spoke by phone today with {C}. She will visit Chile in May.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. They plan to speak again next week.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. He denied that Chile had sold the ship.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The meeting planned for May was cancelled.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. He asked for two more ships.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. He denied that it was a tense conversation.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C} about the summit scheduled for May.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The call with President John Okello of Uganda that had been on Prime Minister Aasheim's schedule was put off.",
        ["held CHL+NOR 2026-03-12 phone - -", "cancelled NOR+UGA - phone - -"],
    ),
    *(
        (
            f"The phone call between {N} and {C}, originally planned for this evening, {verb} because of the visit.",
            ["cancelled CHL+NOR 2026-03-12 phone - -"],
        )
        for verb in (
            "will not take place",
            "will no longer take place",
            "would not go ahead",
            "will not be held",
        )
    ),
    *(
        (f"{N} spoke by phone today with {C}{ahead}.", ["held CHL+NOR 2026-03-12 phone - -"])
        for ahead in (
            " in preparation for the forthcoming virtual summit between President Okello of Uganda and President Mensah of Ghana",
            " to prepare for Friday's video conference with President Mensah of Ghana",
            " ahead of the upcoming video call of President Okello of Uganda with President Mensah of Ghana",
            ". They also discussed the planned video conference of ministers with President Mensah of Ghana",
        )
    ),
    (
        f"{N} spoke by phone today with {C}. She noted that President Okello of Uganda looks forward to speaking with President Arrieta.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"{N} will speak by phone with {C} on Friday.", ["planned CHL+NOR 2026-03-13 phone - -"]),
    (
        f"{N} will hold a phone call with {C} tomorrow, her office said.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    (f"{N} is due to ring {C} on Friday.", ["planned CHL+NOR 2026-03-13 phone - NOR"]),
    (f"{N} is expected to speak by telephone with {C} on Monday.", ["planned CHL+NOR 2026-03-16 phone - -"]),
    (
        f"{N} is to have a telephone conversation with {C} on Friday.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    (
        f"{N} plans to call {C} this week, she told reporters.",
        ["planned CHL+NOR 2026-03-12/2026-03-15 phone - NOR"],
    ),
    (f"{N} and {C} are scheduled to speak by phone on Friday.", ["planned CHL+NOR 2026-03-13 phone - -"]),
    (
        f"{N}, {C} to hold phone talks on Friday\n\n{N} and {C} will discuss fishing by phone on Friday, her office said.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    (f"A phone call between {N} and {C} is planned for Friday.", ["planned CHL+NOR 2026-03-13 phone - -"]),
    (
        f"A telephone conversation between {N} and {C} is scheduled for Friday, the ministry said.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    (
        f"Preparations for a phone call between {N} and {C} are under way, the ministry said.",
        ["planned CHL+NOR - phone - -"],
    ),
    (
        f"{N} would have a video call with {C} on Friday, her office announced.",
        ["planned CHL+NOR 2026-03-13 video - -"],
    ),
    (f"{N} will host a virtual summit with {C} on 20 March.", ["planned CHL+NOR 2026-03-20 video - -"]),
    (f"{N} has requested a phone call with {C}, her office said.", ["requested CHL+NOR - phone - NOR"]),
    (f"{N} has asked to speak by phone with {C}.", ["requested CHL+NOR - phone - NOR"]),
    (
        f"Norway requests call between {N} and {C}\n\nNorway has asked for a phone call between {N} and {C}. No date has been set.",
        ["requested CHL+NOR - phone - NOR"],
    ),
    (
        f"The office of {C} has asked for a telephone conversation with {N}. No date has been set.",
        ["requested CHL+NOR - phone - CHL"],
    ),
    (f"{N} is seeking a phone call with {C}, officials said.", ["requested CHL+NOR - phone - NOR"]),
    (
        f"A phone call between {N} and {C} planned for today was cancelled.",
        ["cancelled CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} has called off a phone call with {C} that was planned for today.",
        ["cancelled CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"{N} postponed today's telephone conversation with {C}.", ["cancelled CHL+NOR 2026-03-12 phone - -"]),
    (
        f"The phone call between {N} and {C} scheduled for Thursday has been postponed, the ministry said.",
        ["cancelled CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} was to speak by phone with {C} on Thursday. The call was cancelled at short notice.",
        ["cancelled CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"No phone call took place between {N} and {C}, the ministry said.", ["denied CHL+NOR - phone - -"]),
    (
        f"There was no telephone conversation between {N} and {C}, her office said.",
        ["denied CHL+NOR - phone - -"],
    ),
    (f"{N} did not speak by phone with {C}, her spokesman said.", ["denied CHL+NOR - phone - -"]),
    (f"{N}'s office denied reports of a phone call with {C}.", ["denied CHL+NOR - phone - -"]),
    (f"The ministry denied that {N} had spoken by phone with {C}.", ["denied CHL+NOR - phone - -"]),
    (f"{N} and {C} have not had a phone call, the spokesperson said.", ["denied CHL+NOR - phone - -"]),
    (
        f"Reports of a phone call between {N} and {C} are false, the spokesperson said.",
        ["denied CHL+NOR - phone - -"],
    ),
    (f"The ministry is not aware of any phone call between {N} and {C}.", ["denied CHL+NOR - phone - -"]),
    (
        f"{N} and {C} spoke by phone on Thursday, Norway's government said, but Santiago denied any call.",
        ["disputed CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone with {C} on Thursday, her office said.\n\nChile's foreign ministry said that no such call took place.",
        ["disputed CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} said on Thursday that she spoke by phone with {C}, a claim that Chilean officials rejected.\n\nThe president, foreign ministry spokesman Pablo Soto said, has had no contact with any Norwegian official by telephone.",
        ["disputed CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} has asked to speak by telephone to {C}, her office said.\n\nThe minister intends to use the call to raise the quota.",
        ["requested CHL+NOR - phone - NOR"],
    ),
    (
        f"{N} will on Thursday, 19 March 2026, at 16h00 hold a phone call with {C}.",
        ["planned CHL+NOR 2026-03-19 phone - -"],
    ),
    (
        f"{N} will, on Thursday, 19 March 2026, at 4 p.m., speak by phone with {C}.",
        ["planned CHL+NOR 2026-03-19 phone - -"],
    ),
    (
        f"{N} will hold a phone call with {C} on Friday, her office said.\n\nAasheim and Arrieta previously spoke over the phone on March 3.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    (
        f"{N} will visit Lima on Thursday, 19 March 2026. On Thursday at 16h00 she held a phone call with {C}.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    # what will be done once it takes place is no plan of it
    (
        f"Chile has requested a telephone conversation between {N} and {C}, a spokesman told reporters.\n\n"
        "“As soon as the call takes place, we will let you know,” he added.",
        ["requested CHL+NOR - phone - CHL"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CALLS)
def test_call(text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"There are no plans for a phone call between {N} and {C}, her office said.",
        f"A phone call between {N} and {C} is not being prepared, her office said.",
    ],
)
def test_what_nobody_plans_is_no_call(text):
    assert facts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"The presidency denied that {C} had spoken by phone with {N} on Wednesday.",
            ["denied CHL+NOR 2026-03-11 phone - -"],
        ),
        (
            f"The presidency stood by its statement that {C} spoke by phone with {N} on Wednesday, after Oslo denied that "
            "the conversation had taken place.",
            ["disputed CHL+NOR 2026-03-11 phone - -"],
        ),
    ],
)
def test_an_office_whose_account_the_other_side_denies(text, expected):
    assert facts(text, publisher="Government of Chile") == expected
