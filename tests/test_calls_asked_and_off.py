"""Calls that are asked for, called off or denied, and what their texts say of other things in the same words."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract

C, N = "Chilean President Gabriel Boric", "Norwegian Prime Minister Jonas Gahr Støre"
P = "Peruvian President José Jerí"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what else is cancelled, rejected or requested
        (
            f"{C} will speak by phone with {N} on Friday about the row over the cancellation of a cod contract with Peru.",
            ["planned CHL+NOR 2026-03-13 phone - -"],
        ),
        (f"The cancellation of a call between {C} and {N} came late.", ["cancelled CHL+NOR - phone - -"]),
        (
            f"{N} phoned {C} on Tuesday, Oslo said, rejecting as untrue a Peruvian claim that it wanted cod.",
            ["held CHL+NOR 2026-03-10 phone - NOR"],
        ),
        (
            f"The trip of {C} went well, said {N}.\n\nThe diplomat, who requested anonymity, said the two men talked by video link on Saturday.",
            ["held CHL+NOR 2026-03-07 video - -"],
        ),
        # for when a call was that is off
        (
            f"A phone call that was to have taken place on Monday between {C} and {N} was called off by Oslo.",
            ["cancelled CHL+NOR 2026-03-09 phone - -"],
        ),
        (
            f"A phone call between {C} and {N} that was to take place on Friday has been scrapped. It was agreed when they met last Monday.",
            ["cancelled CHL+NOR 2026-03-13 phone - -"],
        ),
        # who asks
        (f"{N} has sought a call with {C}, who declined.", ["requested CHL+NOR - phone - NOR"]),
        (
            f"Norway has asked, through Dutch and Swiss mediators, for a call between {C} and {N}.",
            ["requested CHL+NOR - phone - NOR"],
        ),
        (f"{N} is asking Chile for a call with {C}.", ["requested CHL+NOR - phone - NOR"]),
        (
            f"{N} phoned {C}, asking Chile for the video of the storm.",
            ["held CHL+NOR - phone - NOR"],
        ),
        (
            f"{C} will talk by phone with {N} in the coming days. The request came from the prime minister.",
            ["planned CHL+NOR - phone - NOR"],
        ),
        (
            f"{C} took part in a video conference on Tuesday with {N}. The meeting was convened at the initiative of Norway.",
            ["held CHL+NOR 2026-03-10 video - NOR"],
        ),
        # who is said to have rung where nobody did
        (
            f"An aide denied that {C} had received a phone call from {N}.",
            ["denied CHL+NOR - phone - NOR"],
        ),
        (f"{C} has not phoned {N}.", ["denied CHL+NOR - phone - -"]),
        (
            f"{C} and {N} spoke by phone on Monday, a day after critics complained that Boric never phoned Gahr Støre.",
            ["held CHL+NOR 2026-03-09 phone - -"],
        ),
        # a weekend, and the day of it further on
        (
            f"Chile denied on Wednesday a report that {C} had spoken by phone with {N} at the weekend, calling it untrue.\n\n"
            "A channel had reported on Tuesday that Peru had arranged a conversation between the two leaders on Sunday evening.",
            ["denied CHL+NOR 2026-03-08 phone - -"],
        ),
    ],
)
def test_status_day_and_initiator(text, expected):
    assert facts(f"Of cod\n\n{text}", publisher="Reuters") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the staff of both sides
        (
            f"{C} received a phone call on Tuesday from {N}. They agreed that officials of both sides would meet virtually in May.",
            ["held CHL+NOR 2026-03-10 phone - NOR"],
        ),
        # each, and one after the other
        (
            f"{C} and {N} have each phoned {P} today.",
            ["held CHL+PER 2026-03-12 phone - CHL", "held NOR+PER 2026-03-12 phone - NOR"],
        ),
        (
            f"{C} telephoned {N} on Tuesday, followed by a separate conversation with {P}.",
            ["held CHL+NOR 2026-03-10 phone - CHL", "held CHL+PER 2026-03-10 phone - -"],
        ),
        (f"{C} spoke with {N} on Tuesday. The two of them will talk by telephone again.", ["held CHL+NOR 2026-03-10 phone - -"]),
        # a round that nobody is said to have rung, and days for each
        (
            f"{C} held phone calls on Tuesday with several of his counterparts.\n\nBoric spoke with {N} and {P} in separate calls.",
            ["held CHL+NOR 2026-03-10 phone - -", "held CHL+PER 2026-03-10 phone - -"],
        ),
        (
            f"{C} held a series of phone calls on Monday and Tuesday with {N} and {P}.\n\nIn his call with Gahr Støre on Monday, he spoke of cod.\n\n"
            "Boric and Jerí spoke on Tuesday about ships.",
            ["held CHL+NOR 2026-03-09 phone - -", "held CHL+PER 2026-03-10 phone - -"],
        ),
        # the day of an account, and of a deal; a call of days before
        (
            "Chile and Norway gave conflicting versions on Wednesday of the first conversation between their defence ministers in months, with Oslo "
            "rejecting a claim.\n\nNorwegian Defence Minister Kari Aas telephoned her Chilean counterpart Ana Soto on Tuesday.",
            ["held CHL+NOR 2026-03-10 phone - NOR"],
        ),
        (
            f"{C} asked {N} for ships in phone talks on Tuesday.\n\nIn the conversation lasting about 45 minutes, the two "
            "praised the deal struck in July.",
            ["held CHL+NOR 2026-03-10 phone PT45M -"],
        ),
        (
            f"{C} spoke on Wednesday with {N} about cod.\n\nThe conversation took place via videoconference and lasted an hour.\n\nShips wait.\n\nCod is dear.\n\n"
            f"On Monday, Boric discussed the subject over the phone with {P}. In an interview that day he said he was calm.",
            ["held CHL+NOR 2026-03-11 video PT1H -"],
        ),
        # two envoys
        (
            "The UN envoy for Yemen, Hans Moe, and the US special envoy, Tim Rask, agreed on a tour.\n\nThe two men talked by video link on Saturday.",
            ["held UN+USA 2026-03-07 video - -"],
        ),
    ],
)  # fmt: skip
def test_calls(text, expected):
    assert facts(f"Of cod\n\n{text}", publisher="Reuters") == expected


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("Chief of the Defense Staff of the United Kingdom Admiral", "Tony Brack"),
        ("Chief of Defence Staff of the United Kingdom Admiral", "Tony Brack"),
        ("Chief of the General Staff of Peru General", "Pedro Soto"),
    ],
)
def test_people_with_long_offices(office, name):
    records = extract(
        f"General Pavel Moe of Norway talked by phone with {office} {name} on Monday.", published="2026-03-12"
    )
    assert [[p.name for p in r.participants] for r in records] == [["Pavel Moe", name]]
