"""Calls that somebody joined or convened, that stand for others, that reporters were on, that somebody denies; no-ops first."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
U, S = "Ugandan President John Okello", "Samoan Prime Minister Ioane Tuimana"
SPOKE = f"{N} spoke by phone on Thursday with {C}."
HELD = "held CHL+NOR 2026-03-12 phone - -"
VIDEO = "held CHL+NOR 2026-03-12 video - -"
TWO = f"{N} and {C} took part in a video conference on Thursday."

ROWS = [
    # who joined whom for what
    (f"{N} joined {C} for a meeting in Lima.", []),
    (f"{N} joined {C} on Thursday for a virtual meeting.", [VIDEO]),
    ("The Prime Minister of Norway, Kari Aasheim, joined the President of Chile, Pablo Arrieta, on Thursday for a virtual meeting.", [VIDEO]),
    (
        "On Thursday the Prime Minister of Norway, Kari Aasheim, joined the President of Chile, Pablo Arrieta, and the Prime Minister of Samoa, Ioane Tuimana, for a virtual meeting.",
        ["held CHL+NOR+WSM 2026-03-12 video - -"],
    ),
    (
        f"{N} joined Pacific leaders, including {C} and {S}, for a video call on Thursday.",
        ["held CHL+NOR+WSM 2026-03-12 video - -"],
    ),
    # who brought others together
    (f"{N} brought together {C} and {S} in Oslo.", []),
    (f"{N} brought together {C} and {S} by video link on Thursday.", ["held CHL+NOR+WSM 2026-03-12 video - NOR"]),
    (f"{N} will bring up the matter in a call with {C} on Friday.", ["planned CHL+NOR 2026-03-13 phone - -"]),
    (f"{U} will bring together {N} and {C} by video link on Friday.", ["planned CHL+NOR+UGA 2026-03-13 video - UGA"]),
    (f"{U} will bring {N} and {C} together on a video call on Friday.", ["planned CHL+NOR+UGA 2026-03-13 video - UGA"]),
    # the day beside how long it took
    (
        f"{N} said Thursday she had been told of it after she and {C} spoke by video link.\n\nAasheim said Arrieta assured her during Tuesday's 45-minute conversation that no base would be built.",
        ["held CHL+NOR 2026-03-10 video PT45M -"],
    ),
    (f"{N} and {C} held a telephone conference on Tuesday, which was suggested by Arrieta.", ["held CHL+NOR 2026-03-10 phone - CHL"]),
    # two calls received, each told
    (f"{N} received two telephone calls on Thursday from {C}.", ["held CHL+NOR 2026-03-12 phone - CHL"]),
    (
        f"{N} received on Thursday two telephone calls, one from {C} and the other from {S}.",
        ["held CHL+NOR 2026-03-12 phone - CHL", "held NOR+WSM 2026-03-12 phone - WSM"],
    ),
    # reporters on the line are none of those on a call
    (f"{SPOKE} Foreign Minister Nils Moe told reporters Friday on a conference call from Lima, Peru, that it went well.", [HELD]),
    ("Norwegian Foreign Minister Nils Moe told reporters Friday on a conference call from Lima, Peru, that it went well.", []),
    # a call that only stands for what else somebody did
    (f"{N} informs the council of her contacts, including her phone call with {C} on Thursday.", []),
    (f"{N} has been consulting partners, including in a telephone call with {C} on Thursday.", []),
    (f"The price of copper rose. {N} discussed it by phone with {C} earlier this year.", []),
    # who is yet to be asked onto the line
    (f"{SPOKE} Arrieta said Chile would back a proposal to ask {U} to join the summit by video link.", [HELD]),
    # whom a former office means
    (
        "Foreign Minister Nils Moe of Norway held telephone conversations on Thursday with Kofi Annan and with his Chilean counterpart, Rosa Vidal. In his conversation with the former Secretary-General of the United Nations, Moe promised tents.",
        ["held NOR+UN 2008-01-17 phone - -", "held CHL+NOR 2008-01-17 phone - -"],
        "2008-01-18",
    ),
    # who calls the talks
    (f"{TWO} The talks were called by Norway.", ["held CHL+NOR 2026-03-12 video - NOR"]),
    (
        f"{TWO} The talks were called by {U} and lasted two hours, his office said.",
        ["held CHL+NOR+UGA 2026-03-12 video PT2H UGA"],
    ),
    (f"{TWO} Ugandan President John Okello, who chairs the bloc, also took part.", ["held CHL+NOR+UGA 2026-03-12 video - -"]),
    # at whose request it was called off says nothing of who asked for it
    (
        f"The video conference of {N} with {C}, which was to have taken place on Thursday, has been cancelled. It was called off at the request of the Chilean side.",
        ["cancelled CHL+NOR 2026-03-12 video - -"],
    ),
    (f"{N} will speak by phone with {C} on Friday. “It is being prepared at the request of our Chilean colleagues,” a spokesman said.", ["planned CHL+NOR 2026-03-13 phone - CHL"]),
    # the day of a denied call is that of the claim
    (
        f"Norway denied that {N} had spoken by telephone with {C}. A station said on Tuesday night that the two had held a call earlier in the day.",
        ["denied CHL+NOR 2026-03-10 phone - -"],
    ),
    (
        f"Chile dismissed a report. “The news that {N} had a phone call with {C} on Monday is entirely made up,” a Chilean spokesman said.",
        ["denied CHL+NOR 2026-03-09 phone - -"],
    ),
    # what is asked for and not set is no plan
    (f"{N} has asked for a phone call with {C}. An aide said that the call will take place on Friday.", ["planned CHL+NOR 2026-03-13 phone - NOR"]),
    (f"{N} has asked for a phone call with {C}. An aide said that no call had been scheduled.", ["requested CHL+NOR - phone - NOR"]),
    # who denies what he is accused of denies no call
    (f"{N} telephoned {C} on Thursday.\n\nChile spoke of fish. Chile denies it.", ["disputed CHL+NOR 2026-03-12 phone - NOR"]),
    (
        f"{N} telephoned {C} on Thursday.\n\nChile is accused of arming the rebels. Chile denies it.",
        ["held CHL+NOR 2026-03-12 phone - NOR"],
    ),
    # levies that are due, and who speaks behind "Jr."
    (
        f"Talks go on; levies due Sunday\n\nOSLO — Norwegian and Chilean officials spoke by phone Wednesday. {N} held the call with {C}, an aide said.",
        ["held CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        f"{N} spoke by video conference on Thursday with the President of Chile, Pablo Arrieta Jr. Foreign Minister Nils Moe of Norway and the Chilean Secretary of Trade, Rosa Vidal, took part in the discussion.",
        [VIDEO],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "published"), [(*row, "2026-03-12")[:3] for row in ROWS])
def test_calls(text, expected, published):
    assert facts(text, published, publisher="Reuters") == expected


def test_who_else_took_part_is_of_the_papers_state():
    text = "Foreign Minister Retno Marsudi and her Australian counterpart Marise Payne held a virtual meeting on Tuesday. Health Minister Budi Sartono also took part in the meeting."
    (record,) = extract(text, published="2020-07-22", publisher="The Jakarta Post")
    people = [(p.name, p.side) for p in record.participants]
    assert people == [("Retno Marsudi", "IDN"), ("Marise Payne", "AUS"), ("Budi Sartono", "IDN")]
