"""How agencies and newspapers say how long a call took: the length is the last field but one; no-ops first."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Solveig Aasheim", "Chilean President Tomás Arrieta"
LEAD = f"{N} spoke by phone with {C} on Thursday, her office said. "


@pytest.mark.parametrize(
    "text",
    [
        "The statement came half an hour after the call.",
        "Chile's account was published before the call had been over for half an hour.",
        "A three-hour meeting in Lima came first, and the call after it.",
        "Aasheim had waited for two hours for the call, her aides said.",
        "She has spent more than 100 hours on the phone with him since May.",
        "The hotline had gone unanswered for hours in August.",
        "She told him that the drill would last 3 hours.",
        "Parliament discussed for three hours the fish.",
        "She urged him to talk to fishermen for an hour.",
        "Aasheim received Chile's ambassador, with whom she talked for 30 minutes.",
        "Asked how long the storm would last, Aasheim said: “Ten hours.”",
        "She spent two hours in parliament afterwards.",
        "She spent most of the 15-minute speech on fish.",
    ],
)
def test_another_length(text):
    assert facts(LEAD + text) == ["held CHL+NOR 2026-03-12 phone - -"]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("The call stretched to some 50 minutes.", "PT50M"),
        ("It was quite a lengthy one, almost 50 minutes, she said.", "PT50M"),
        ("The conversation was a brief one, about 10 minutes.", "PT10M"),
        ("The two discussed for almost an hour nets, fish and salt.", "PT1H"),
        ("We had a frank exchange of views for approximately 20 minutes, she said.", "PT20M"),
        ("The phone talks were held about ten minutes, an aide said.", "PT10M"),
        ("She picked up the telephone to talk to Arrieta for over 20 minutes.", "PT20M"),
        ("They chatted for a very warm half-hour.", "PT30M"),
        ("They talked for “a good 40 minutes, mostly about fish”.", "PT40M"),
        ("They talked for what Oslo called “a very warm half-hour”.", "PT30M"),
        ("The pair stayed connected for just shy of an hour, diplomats said.", "PT1H"),
        ("How long did it last? One hour and 20 minutes, according to Oslo.", "PT1H20M"),
        ("A diplomat said the call – nearly an hour, through interpreters – had been friendly.", "PT1H"),
        ("In the course of what Oslo called a businesslike 40 minutes, they agreed on fish.", "PT40M"),
        ("The call, which clocked in at 55 minutes, was friendly.", "PT55M"),
        ("After 40 minutes, the two hung up.", "PT40M"),
        ("The call, from 9:00 p.m. to 9:20 p.m., was friendly.", "PT20M"),
        ("Two hours and 17 minutes is a long time to talk on the phone.", "PT2H17M"),
        ("The two spoke for roughly two hours, their first conversation since June.", "PT2H"),
        ("The two had spoken by telephone for about an hour the previous evening.", "PT1H"),
        ("An aide said the two spent close to an hour in a detailed exchange.", "PT1H"),
        ("The leaders were on screen for a little over an hour, an official said.", "PT1H"),
        ("They stayed on the line for 33 minutes.", "PT33M"),
        (
            "An aide confirmed to reporters that the leaders had spoken but said most of the 15-minute call was about fish.",
            "PT15M",
        ),
        ("Asked how long they had talked, Aasheim said: “Ten minutes. It was about fish.”", "PT10M"),
    ],
)
def test_its_length(text, length):
    (found,) = facts(LEAD + text)
    assert found.split()[4] == length


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{N} plans to seek cargoes of fish when she speaks by phone with {C} on Friday.", "planned"),
        (f"{N} spoke by phone with {C} on Thursday, insisting that she would do no such thing.", "held"),
        (
            f"{N} and {C} agreed on it in a phone call on Thursday in lieu of a trip that he had to put off.",
            "held",
        ),
        (f"A trip by {N} was scrapped after she and {C} spoke by phone on Thursday.", "held"),
        (f"{N} held a phone call on Thursday with {C}, who had requested it.", "held"),
    ],
)
def test_status(text, status):
    (found,) = facts(text)
    assert found.split()[0] == status


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", "-"),
        ("A website in Lima had reported that the two talked for 25 minutes on Tuesday night.", "PT25M"),
        ("A newspaper had claimed that they held a half-hour conversation on Tuesday.", "PT30M"),
        ("A channel had spoken of a call lasting “no more than ten minutes”.", "PT10M"),
        ("The statement came three hours after the report.", "-"),
    ],
)
def test_length_that_a_claim_gives_a_denied_call(text, length):
    denial = f"Oslo denied on Thursday that {N} had spoken by phone with {C}. "
    (found,) = facts(denial + text)
    assert (found.split()[0], found.split()[4]) == ("denied", length)
