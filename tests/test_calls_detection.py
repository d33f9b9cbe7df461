"""Which texts report a call: no-ops first, then titles, leads, nominal and impersonal forms, issuers' own voices."""

import pytest

from tests.callfacts import facts

N, C = "Prime Minister Aasheim of Norway", "President Arrieta of Chile"

NOTHING = [
    "Ambassador speaks on trade\n\nThe ambassador told the agency by phone that talks go on.",
    f"{N} said by phone from Oslo on Thursday that her talks with {C} were going well.",
    f"{N}, speaking to reporters by telephone, praised {C}.",
    f"In a phone interview with the daily, {N} criticised {C}.",
    f"{N} called for restraint and called on {C} to reopen the port.",
    f"{N} called {C} a friend of Norway.",
    f"{N} called {C}'s plan unworkable.",
    f"{C} paid a courtesy call on {N} in Oslo today.",
    f"{C} called on {N} in Oslo today.",
    f"{N} met {C} in Oslo today. In their phone call last month they had agreed on fishing.",
    f"{N} is in Santiago today to meet {C}, two weeks after their phone call.",
    f"{N} on Thursday rejected a call by {C} for a boycott.",
    f"{N} dismissed calls from {C} to close the port.",
    f"{N} held a conference call with investors on Thursday about mining in Chile.",
    f"{N} spoke by phone with the mayor of Bergen and the governor of Vestland today.",
    "Finance Minister Berg of Norway spoke by phone with Norwegian Health Minister Lund today.",
    f"{N} addressed the parliament of Chile by video link on Thursday.",
    f"{N} delivered a video address to the Chilean congress on Thursday. {C} applauded.",
    f"{N} took part by video in the conference of the mining industry in Santiago on Thursday.",
    f"{N} sent a video message to {C} on Thursday.",
    f"{N} sent a telegram of condolence to {C} on Thursday.",
    f"{N} wrote a letter to {C} on Thursday.",
    f"The parliament of Norway debated the call between {N} and the head of the central bank.",
    f"{N} told a news conference that she had last spoken with {C} by phone in January.",
    f"{N} said she has not yet decided whether to call {C}.",
    f"{N} said she would like to call {C} more often.",
    "The phone calls of the minister were recorded, the inquiry of Norway found. Chile is not concerned.",
    f"{N} announced a hotline for Norwegians stranded in Chile. {C} thanked her.",
    f"{N} told the newspaper in a telephone interview that {C} was right.",
    f"Roll call: how the senators voted on the treaty between Norway and Chile\n\n{N} and {C} signed it in May.",
    f"{N} received the ambassador of Chile, who conveyed the greetings of {C}.",
    f"{N} and {C} held talks in Santiago on Thursday.",
    f"{N} spoke on Thursday at a conference on fishing with {C}.",
    f"{N} spoke about {C} in parliament on Thursday.",
    f"A recording of a call between two officials of the Norwegian ministry was published. {C} made no comment.",
    f"{N} marked the anniversary of the first telephone call between Norway and Chile. {C} sent a letter.",
    f"{C} will visit Oslo in May, {N} said. The visit was agreed in a phone call in January.",
]

CALLS = [
    (
        f"{N} and {C} discussed fishing today in a “frank and friendly” phone call, an aide said.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} and {C} called for restraint when they spoke by phone on Wednesday, an aide said.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (f"During a phone call, {N} and {C} reviewed ties today.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"Readout of {N}'s Call with {C}\n\n{N} spoke today with {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (
        f"Readout of {N}'s Phone Call with {C}\n\nThe leaders discussed fishing today.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"READOUT: {N}'s call with {C}\n\nThe leaders discussed fishing today.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"Read-out of phone call between {N} and {C}\n\nThe leaders discussed fishing today.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"Telephone conversation with {C}\n\n{N} had a telephone conversation with {C}.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"PM call with {C}: 11 March 2026\n\n{N} spoke to {C}.", ["held CHL+NOR 2026-03-11 phone - -"]),
    (f"PM phone call to {C}\n\n{N} spoke to {C} today.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (
        f"Telephone Talk between {N} and {C}\n\nOn March 12, {N} held a telephone talk with {C}.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"Japan-Norway-Chile telephone talk\n\n{N} and {C} held telephone talks today.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"Phone call between {N} and {C}\n\nThe two leaders spoke today.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"Phone conversation between {N} and {C}\n\nThey discussed fishing today.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"Statement on the call of {N} with {C}\n\nThe two leaders discussed fishing today.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"{N} speaks with {C}\n\nToday, {N} spoke with {C}.", ["held CHL+NOR 2026-03-12 unspecified - -"]),
    (
        f"{N} holds phone talks with {C}\n\nThey discussed fishing today.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N}, {C} discuss fishing by phone\n\nOSLO, March 12 -- {N} and {C} on Thursday discussed fishing.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"{N}, {C} talk over phone\n\nThey discussed fishing today.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} in phone talks with {C}\n\nThey discussed fishing today.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (
        f"{N} and {C} hold telephone conversation\n\nThey discussed fishing today.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"Videoconference with {C}\n\n{N} had a videoconference with {C} today.",
        ["held CHL+NOR 2026-03-12 video - -"],
    ),
    (f"Virtual meeting between {N} and {C}\n\nThe leaders met today.", ["held CHL+NOR 2026-03-12 video - -"]),
    (
        f"Video call between {N} and {C}\n\nThey discussed fishing today.",
        ["held CHL+NOR 2026-03-12 video - -"],
    ),
    (f"{N} had a telephone conversation today with {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} today held phone talks with {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} held telephonic talks with {C} today.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} had a telephonic conversation with {C} today.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} had a call with {C} today.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} had a phone call this evening with {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} spoke on the phone with {C} today.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} spoke over the phone today to {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} talked by phone with {C} on Thursday.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} talked to {C} by telephone on Thursday.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} and {C} spoke by phone on Thursday.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} and {C} had a phone conversation on Thursday.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} and {C} discussed fishing by telephone on Thursday.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (
        f"{N} and {C} exchanged views on fishing over the telephone on Thursday.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} discussed fishing with {C} on Thursday during a telephone call.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"{N} discussed fishing with {C} by phone on Thursday.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"In a phone call with {C} on Thursday, {N} raised fishing.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (
        f"During a telephone conversation with {C} today, {N} raised fishing.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"Speaking by phone with {C} on Thursday, {N} raised fishing.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (
        f"{N} told {C} in a phone call on Thursday that the port would open.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"{N} told {C} by phone on Thursday that the port would open.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (
        f"{N} assured {C} of Norway's support in a telephone conversation on Thursday.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"{N} urged {C} on Thursday in a phone call to open the port.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} congratulated {C} by telephone today on his election.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} extended condolences to {C} over the phone today.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} conferred by telephone with {C} on Thursday.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} consulted with {C} by phone on Thursday.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} got on the phone with {C} on Thursday.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (f"{N} was on the phone with {C} for an hour on Thursday.", ["held CHL+NOR 2026-03-12 phone PT1H -"]),
    (f"{N} held a video conference with {C} today.", ["held CHL+NOR 2026-03-12 video - -"]),
    (f"{N} met virtually with {C} today.", ["held CHL+NOR 2026-03-12 video - -"]),
    (f"{N} and {C} met by video link on Thursday.", ["held CHL+NOR 2026-03-12 video - -"]),
    (f"{N} held a virtual meeting today with {C}.", ["held CHL+NOR 2026-03-12 video - -"]),
    (f"{N} spoke via secure video teleconference with {C} today.", ["held CHL+NOR 2026-03-12 video - -"]),
    (f"{N} spoke over a secure line with {C} today.", ["held CHL+NOR 2026-03-12 secure_line - -"]),
    (f"{N} held talks via video conference with {C} today.", ["held CHL+NOR 2026-03-12 video - -"]),
    (f"{N} held an online meeting with {C} today.", ["held CHL+NOR 2026-03-12 video - -"]),
    (f"{N} had a Zoom call with {C} today.", ["held CHL+NOR 2026-03-12 video - -"]),
    (
        f"A telephone conversation took place today between {N} and {C}.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"A phone call was held today between {N} and {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (
        f"A telephone conversation was held on Thursday between {N} and {C}.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"On March 12, a telephone conversation took place between {N} and {C}.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"There was a telephone conversation today between {N} and {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (
        f"Fishing was discussed in a telephone conversation between {N} and {C} on Thursday.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"Fishing was the focus of a phone call on Thursday between {N} and {C}.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"Thursday's phone call between {N} and {C} lasted an hour.", ["held CHL+NOR 2026-03-12 phone PT1H -"]),
    (
        f"A phone call between {N} and {C} on Thursday ended without agreement.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"The phone call between {N} and {C}, which took place on Thursday, ended without agreement.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N}'s office said on Thursday that she had spoken by phone with {C}.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N}'s office announced that the prime minister held phone talks with {C} today.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"The Norwegian government confirmed that {N} talked to {C} by phone on Thursday.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"Federal Chancellor Hohenwarth speaks with {C}\n\nGovernment spokesperson Vogt issued the following statement: Federal Chancellor Hohenwarth of Germany spoke by telephone today with the President of Chile, Tomás Arrieta.",
        ["held CHL+DEU 2026-03-12 phone - -"],
    ),
    (
        f"Federal Chancellor Hohenwarth of Germany telephoned {C} this evening.",
        ["held CHL+DEU 2026-03-12 phone - DEU"],
    ),
    (
        "The below is attributable to Spokesperson Ann Field:\n\nSecretary of State Mary Hill of the United States spoke today with Chilean Foreign Minister Tomás Arrieta.",
        ["held CHL+USA 2026-03-12 unspecified - -"],
    ),
    (
        f"HRH Crown Prince receives phone call from Chilean president\n\nRiyadh, March 12, 2026, SPA -- His Royal Highness Crown Prince Faisal of Saudi Arabia received a phone call today from {C}.",
        ["held CHL+SAU 2026-03-12 phone - CHL"],
    ),
    (
        "Foreign Minister Dao Van Minh of Viet Nam held phone talks with Chilean Foreign Minister Tomás Arrieta on March 12.",
        ["held CHL+VNM 2026-03-12 phone - -"],
    ),
    (
        "Taoiseach speaks with President of Chile\n\nThe Taoiseach, Síle Brennan TD, spoke by phone this afternoon with President Tomás Arrieta of Chile.",
        ["held CHL+IRL 2026-03-12 phone - -"],
    ),
    (
        "OSLO (AP) — Norway's prime minister, Solveig Aasheim, and Chile's president, Tomás Arrieta, spoke by phone Thursday, the two governments said.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        "OSLO, March 12 (Reuters) - Norwegian Prime Minister Solveig Aasheim spoke with Chilean President Tomás Arrieta on Thursday, her office said.\n\nThe call lasted 20 minutes.",
        ["held CHL+NOR 2026-03-12 phone PT20M -"],
    ),
]

ISSUED = [
    (
        "Office of the Prime Minister of Norway",
        "Readout from the Prime Minister's Office\n\nToday, Prime Minister Solveig Aasheim spoke with the President of Chile, Tomás Arrieta.\n\nThe two leaders discussed fishing.",
        ["held CHL+NOR 2026-03-12 unspecified - -"],
    ),
    (
        "Office of the Prime Minister of Norway",
        f"The Prime Minister spoke to {C} this afternoon.\n\nShe thanked him. They agreed to stay in touch.",
        ["held CHL+NOR 2026-03-12 unspecified - -"],
    ),
    (
        "Office of the Prime Minister of Norway",
        f"PM call with {C}: 12 March 2026\n\nThe Prime Minister spoke to President Arrieta this afternoon.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        "Office of the Prime Minister of Norway",
        "Prime Minister Aasheim speaks with President of Chile Tomás Arrieta\n\nToday, Prime Minister Solveig Aasheim spoke with the President of Chile, Tomás Arrieta, by phone.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        "U.S. Department of State",
        "Secretary Hill's Call with Chilean Foreign Minister Arrieta\n\nThe below is attributable to Spokesperson Ann Field:\n\nSecretary of State Mary Hill spoke today with Chilean Foreign Minister Tomás Arrieta.",
        ["held CHL+USA 2026-03-12 phone - -"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_call(text):
    assert facts(text) == []


@pytest.mark.parametrize(("text", "expected"), CALLS)
def test_call(text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(("publisher", "text", "expected"), ISSUED)
def test_call_of_an_issuer(publisher, text, expected):
    assert facts(text, publisher=publisher) == expected
