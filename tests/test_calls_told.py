"""Calls named without their people: who was on them is told by what passed between two, in the clause or before it."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Solveig Aasheim", "Chilean President Tomás Arrieta"
W = "Samoan Prime Minister Tui Tuimana"
LEAD = f"Chile will buy Norwegian ferries, {C} has promised to {N}, officials said on Thursday.\n\n"

NOTHING = [
    "Minister begins visit\n\nForeign Minister Helen McEntee of Ireland flies to Nairobi on Friday. She will hold talks with the Kenyan Foreign Minister, Musalia Mudavadi, following their phone conversation earlier this month.",
    f"{C} told {N} at a meeting in Oslo that the ferries were late.\n\nA minister briefed the press in a conference call on Thursday.",
    f"{C} told {N} in Santiago that the ferries were late.\n\nThe call for an inquiry was made by unions in a phone campaign on Thursday.",
    f"{C} has criticised {N} over the ferries.\n\nHe spoke in a phone interview on Thursday.",
    f"{C} met {N} in Oslo on Thursday.\n\nThe phone call that she made to her office during the dinner lasted an hour.",
    f"A ferry named for {C} was sent by {N} to Valparaíso.\n\nThe crew was chosen over the telephone on Thursday.",
    f"{C} sold a boat to {N} in 2011, prosecutors said.\n\nIn a phone call on Thursday, his lawyer called the claim a lie.",
    f"{N} thanked {C} for his hospitality.\n\nIn a telephone conversation with a radio station on Thursday, she said the visit had been useful.",
    f"{C} handed a note to {N} at the summit.\n\nA phone call between their ministries had preceded the summit, diplomats said.",
    f"{C} and {N} discussed installing a telephone line at their meeting in Oslo on Thursday.",
    f"{C} has complained to {N} about the ferries.\n\nA spokesman said in a phone call with the agency on Thursday that he was wrong.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_call(text):
    assert facts(text) == []


TOLD = [
    (f"The pledge was given by {C} to Norway's Solveig Aasheim in a phone call on Thursday.", "phone"),
    (f"The undertaking was relayed to {N} by {C} during a video call on Thursday.", "video"),
    (f"That offer was put by {C} to {N} over an encrypted line on Thursday.", "secure_line"),
    (f"This was settled by {C} and {N} over the telephone on Thursday, the ministry said.", "phone"),
    (
        f'The ferries were promised to her "by telephone, in a minute" by {C}, {N} told reporters on Thursday.',
        "phone",
    ),
    (f"{C} gave his word to {N} in the course of a phone call on Thursday.", "phone"),
    (f"{C} has given {N} his word in a telephone conversation on Thursday.", "phone"),
    (
        f"{N} told reporters that the compromise was found on Thursday in an online meeting of about a dozen people with {C}.",
        "video",
    ),
    (LEAD + "In the phone conversation, which took place on Thursday, the two also spoke of visas.", "phone"),
    (LEAD + "The telephone conversation took place on Thursday and was friendly.", "phone"),
    (LEAD + "The promise came in a phone call on Thursday.", "phone"),
    (LEAD + "The two talked on the phone on Thursday, after several attempts.", "phone"),
    (LEAD + "Speaking telephonically on Thursday, the two leaders ran through a long list.", "phone"),
    (LEAD + "Both leaders were on the line on Thursday evening, her office said.", "phone"),
    (LEAD + "During the video call on Thursday, the Chilean leader also proposed a visit.", "video"),
]


@pytest.mark.parametrize(("text", "medium"), TOLD)
def test_who_was_told(text, medium):
    assert facts(text) == [f"held CHL+NOR 2026-03-12 {medium} - -"]


PLACED = [
    (f"{N}, who initiated Thursday's phone call, told {C} that the ferries were late.", "NOR"),
    (f"{C} held a phone call on Thursday with {N}, who had requested it, an aide said.", "NOR"),
    (LEAD + "Aasheim, who initiated Thursday's phone call, thanked her counterpart.", "NOR"),
    (LEAD + "Arrieta, his office said, had placed Thursday's call, the first of the two.", "CHL"),
]


@pytest.mark.parametrize(("text", "side"), PLACED)
def test_who_placed_a_call_that_the_lead_tells_of(text, side):
    assert facts(text) == [f"held CHL+NOR 2026-03-12 phone - {side}"]


def test_three_of_one_list():
    text = f"{N}, {C} and {W} struck that bargain in a telephone conversation on Thursday."
    assert facts(text) == ["held CHL+NOR+WSM 2026-03-12 phone - -"]


MORE = [
    (
        LEAD
        + "The ferries were the main subject of Thursday's phone call, which had been requested by Oslo.",
        "phone",
    ),
    (
        f"{N} gave her word to {C} after phoning him on Thursday to complain about the ferries, aides said.",
        "phone",
    ),
    (f"{N} made the remarks when holding a phone conversation with {C} on Thursday.", "phone"),
    (f"Norway's stance softened after Thursday, when {C} called {N} and spoke to her at length.", "phone"),
    (f"{N}, who rang in the evening on Thursday, told {C} that the ferries were late.", "phone"),
    (f"{N} was told by {C} over the phone on Thursday that the ferries were late.", "phone"),
    (f"It came of another call on Thursday: the one that {N} placed to {C}.", "phone"),
    (
        f"{N} and her Chilean opposite number Tomás Arrieta stayed on the line until noon on Thursday.",
        "phone",
    ),
    (
        f"The purchase was announced by {C} in Thursday's conversation with {N}.\n\nShortly after the call, he named a captain.",
        "phone",
    ),
]


@pytest.mark.parametrize(("text", "medium"), MORE)
def test_who_rang_and_told(text, medium):
    (found,) = facts(text)
    assert found.startswith(f"held CHL+NOR 2026-03-12 {medium} ")


def test_with_whom_somebody_held_calls():
    text = f"The ferries are late, {N} told {C}, one of three leaders with whom she held phone calls on Thursday."
    assert facts(text) == ["held CHL+NOR 2026-03-12 phone - -"]


def test_what_is_denied_in_a_call_does_not_deny_it():
    text = (
        LEAD
        + "In the phone conversation, which took place on Thursday, the Chilean leader dismissed the complaint."
    )
    assert facts(text) == ["held CHL+NOR 2026-03-12 phone - -"]


def test_a_further_call_of_others():
    text = (
        f"{N} told {C} in a phone call on Thursday that the ferries were late. The weather was bad. The port was shut. Fish rotted. "
        f"Crews went home. Ships lay idle. Prices rose. Unions grumbled. Shops closed. {W} meanwhile spoke to Ugandan President "
        "Grace Okello by telephone on Thursday."
    )
    assert facts(text) == ["held CHL+NOR 2026-03-12 phone - -", "held UGA+WSM 2026-03-12 phone - -"]
