"""When a call was and how long it took: days and lengths of something else first, then the wordings of the call's own."""

import pytest

from tests.callfacts import facts

N, C = "Prime Minister Aasheim of Norway", "President Arrieta of Chile"

CALLS = [
    (f"{N} spoke by phone with {C} about the attack of 7 March.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (
        f"{N} spoke by phone with {C} after two ships were seized on Monday.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"{N} spoke by phone with {C} ahead of the summit on 20 March.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (
        f"Following the talks held in Oslo on 2 March, {N} spoke by phone with {C}.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"{N} spoke by phone with {C}, who was sworn in on 1 March.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (
        f"{N} spoke by phone with {C} for the first time since 5 January.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone yesterday with {C}. He will visit Oslo on 10 April.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (f"{N} congratulated {C} by phone on his election of 8 March.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N}, who met the king on Monday, spoke by phone with {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (
        f"{N} spoke by phone on 10 March with {C}. The two had met on 3 March.",
        ["held CHL+NOR 2026-03-10 phone - -"],
    ),
    (f"{N} spoke by phone today with {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} spoke by phone this morning with {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} spoke by phone this afternoon with {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} spoke by phone this evening with {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} spoke by phone tonight with {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} spoke by phone yesterday with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone last night with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone yesterday evening with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone last night (Wednesday) with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone earlier today with {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} spoke by phone late on Wednesday with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone on Wednesday with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone Wednesday with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone on Wednesday evening with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone on Tuesday with {C}.", ["held CHL+NOR 2026-03-10 phone - -"]),
    (f"{N} spoke by phone on Wednesday (11 March 2026) with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone today (Thursday, 12 March 2026) with {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} spoke by phone on 11 March 2026 with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone on March 11 with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone on March 11, 2026 with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone on the evening of March 11 with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone on the 11th of March with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone on Mar. 11 with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone on 2026-03-11 with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone on 11.03.2026 with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone on Wed 11 March with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"{N} spoke by phone two days ago with {C}.", ["held CHL+NOR 2026-03-10 phone - -"]),
    (f"On March 11, {N} held a telephone talk with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"On 11 March 2026, {N} had a telephone conversation with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"Yesterday, {N} spoke by phone with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"Earlier today, {N} spoke by phone with {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"Late Wednesday, {N} spoke by phone with {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (
        f"{N} had phone talks on Wednesday afternoon with {C} to mark the 50th anniversary of ties.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        f"In a phone call on Wednesday, {N} told {C} that the port would open.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (f"Wednesday's phone call between {N} and {C} was short.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"In Wednesday's call with {C}, {N} raised fishing.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (
        f"{N} and {C} spoke by phone Wednesday, her office said Thursday.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        f"{N}'s office said on Thursday that she had spoken by phone with {C} on Wednesday.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        f"PM call with {C}: 11 March 2026\n\nThe Prime Minister of Norway, Solveig Aasheim, spoke to {C}.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        f"OSLO, March 11 (Agency) - {N} spoke by phone with {C} on Wednesday.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (f"The phone call between {N} and {C} took place on 11 March.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (
        f"{N} spoke by phone with {C}. The call took place on Wednesday.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The call lasted an hour.",
        ["held CHL+NOR 2026-03-12 phone PT1H -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The conversation lasted 1 hour and 25 minutes.",
        ["held CHL+NOR 2026-03-12 phone PT1H25M -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The call lasted nearly two hours.",
        ["held CHL+NOR 2026-03-12 phone PT2H -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The call, which lasted more than 40 minutes, was warm.",
        ["held CHL+NOR 2026-03-12 phone PT40M -"],
    ),
    (
        f"{N} spoke by phone today with {C}. It lasted about half an hour.",
        ["held CHL+NOR 2026-03-12 phone PT30M -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The 90-minute call was frank.",
        ["held CHL+NOR 2026-03-12 phone PT1H30M -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The hour-long conversation was frank.",
        ["held CHL+NOR 2026-03-12 phone PT1H -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The call went on for an hour-and-a-half.",
        ["held CHL+NOR 2026-03-12 phone PT1H30M -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The call took 25 minutes.",
        ["held CHL+NOR 2026-03-12 phone PT25M -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The two spoke for 35 minutes.",
        ["held CHL+NOR 2026-03-12 phone PT35M -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The two leaders talked from 11:30 a.m. to 11:55 a.m.",
        ["held CHL+NOR 2026-03-12 phone PT25M -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The call lasted from 9 to 10:25 in the evening.",
        ["held CHL+NOR 2026-03-12 phone PT1H25M -"],
    ),
    (f"{N} held a 20-minute phone call today with {C}.", ["held CHL+NOR 2026-03-12 phone PT20M -"]),
    (f"{N} spoke by phone today for 20 minutes with {C}.", ["held CHL+NOR 2026-03-12 phone PT20M -"]),
    (f"{N} spoke today for about 20 minutes by phone with {C}.", ["held CHL+NOR 2026-03-12 phone PT20M -"]),
    (
        f"On March 12, from 6:30 p.m. for approximately 20 minutes, {N} had a telephone talk with {C}.",
        ["held CHL+NOR 2026-03-12 phone PT20M -"],
    ),
    (
        f"On March 12, commencing at 8:15 a.m. for approximately 30 minutes, {N} held a telephone talk with {C}.",
        ["held CHL+NOR 2026-03-12 phone PT30M -"],
    ),
    (
        f"{N} held a telephone conversation with {C} for 25 minutes from around 4:50 p.m. today.",
        ["held CHL+NOR 2026-03-12 phone PT25M -"],
    ),
    (
        f"A phone call of 45 minutes took place today between {N} and {C}.",
        ["held CHL+NOR 2026-03-12 phone PT45M -"],
    ),
    (
        f"Aasheim, Arrieta hold half-hour phone call\n\n{N} had a 28-minute phone call today with {C}.",
        ["held CHL+NOR 2026-03-12 phone PT28M -"],
    ),
    (
        f"{N} spoke by phone today with {C}. They discussed the 30-hour ceasefire.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The strike lasted two hours.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. She had kept him waiting for 40 minutes.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. They agreed on a 90-minute meeting in May.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. Their previous call lasted two hours.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The ferry takes three hours.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. He promised an answer within 48 hours.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CALLS)
def test_call(text, expected):
    assert facts(text) == expected
