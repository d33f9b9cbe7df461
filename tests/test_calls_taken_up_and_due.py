"""Calls that "the call" takes up behind a lead, that were due, asked after or recalled in an interview, and their days; no-ops first."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
S = "Samoan Prime Minister Ioane Tuimana"
HELD = "held CHL+NOR 2026-03-11 phone - -"
TITLE = "Wheat and copper\n\n"

ROWS = [
    # what one told the other, and "the call" right behind it
    (f"{TITLE}{N} told {C} on Wednesday that the ships would come.\n\nThey met in Oslo.", []),
    (f"{TITLE}{N} told {C} on Wednesday that the ships would come.\n\nIn the call, Arrieta asked for more.", [HELD]),
    (
        f"{TITLE}{N} told {C} on Wednesday that the ships would come.\n\nIn the call, which Ms. Aasheim placed from her car, Mr. Arrieta asked for more.",
        ["held CHL+NOR 2026-03-11 phone - NOR"],
    ),
    (
        "Envoys near a deal\n\nNorwegian and Chilean officials came close to a deal in a video call on Wednesday, people familiar with it said.\n\nOle Berg, Prime Minister Kari Aasheim of Norway's adviser, and Chilean Finance Minister Rosa Vidal spoke for two hours.",
        ["held CHL+NOR 2026-03-11 video PT2H -"],
    ),
    (
        f"{TITLE}{N} warned {C} over the dam, in their first phone call since March.\n\nThe palace published an account.\n\nAasheim told Arrieta on Wednesday that it would be built.",
        [HELD],
    ),
    # a call that was due is the one called off
    (
        "Talks called off\n\nPlanned phone talks between the trade ministers of Norway and Chile were called off on Wednesday.\n\nTrade Minister Nils Moe had been due to talk by phone with his Chilean counterpart, Rosa Vidal, in the afternoon.",
        ["cancelled CHL+NOR 2026-03-11 phone - -"],
    ),
    # what two agree in a call to hold is no call yet
    (
        f"{TITLE}{N} and {C} spoke by phone on Wednesday.\n\nThe two leaders also agreed to hold a video conference with {S} on Friday. The call took place in the morning.",
        [HELD],
    ),
    # what somebody asks
    (f"{TITLE}Is there a need for a telephone call with {C}? Prime Minister Kari Aasheim of Norway was asked.", []),
    (f"{TITLE}{N} spoke by phone on Wednesday with {C}. Will she call {S} tomorrow?", [HELD]),
    # what somebody recalls in an interview, and what is of its day
    (
        "Interview with Radio Oslo\n\nBy telephone\n\nQUESTION: Welcome.\n\nPRIME MINISTER AASHEIM OF NORWAY: I spoke with Chilean President Pablo Arrieta about it over the weekend.",
        [],
    ),
    (
        "Interview with Radio Oslo\n\nQUESTION: Welcome.\n\nPRIME MINISTER KARI AASHEIM OF NORWAY: I have just spoken by phone with Chilean President Pablo Arrieta.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    # what a letter or a visit follows
    (f"{TITLE}{N} has written to {C}.\n\nThe letter, which follows their phone conversation earlier this month, asks for ships.", []),
    # one of several with each of whom somebody spoke
    (
        f"Conversations with the President of Chile and the Prime Minister of Samoa\n\n{N} spoke on Wednesday with {C}, and with {S}.\n\nWith each of them, the Prime Minister voiced concern.",
        ["held CHL+NOR 2026-03-11 unspecified - -", "held NOR+WSM 2026-03-11 unspecified - -"],
    ),
    # the day of a page that was written before it was published
    (
        f"{TITLE}March 11, 2026 – Oslo – Office of the Prime Minister\n\n{N} had a talk today with {C}.\n\nThey ended the call with thanks.",
        [HELD],
    ),
    (f"{TITLE}03/11/2026 08:01 PM\n\n{N} spoke by phone today with {C}.", [HELD]),
    (f"{TITLE}11/03/2026 08:01\n\n{N} spoke by phone today with {C}.", [HELD]),
    (f"{TITLE}11/08/2025 08:01\n\n{N} spoke by phone today with {C}.", ["held CHL+NOR 2026-03-12 phone - -"]),
    (
        f"{TITLE}{N} did not speak with {C}, her office said.\n\nA news agency had reported late on March 10 that the two had talked by phone earlier that day.",
        ["denied CHL+NOR 2026-03-10 phone - -"],
    ),
    # what is spoken about, before with whom
    (f"{TITLE}{N} spoke by phone on Wednesday about relations with {C}.", []),
    (f"{TITLE}{N} spoke by phone on Wednesday about her meeting with {C}.", []),
    (f"{TITLE}{N} spoke by phone on Wednesday about the harvest in the north with {C}.", [HELD]),
    (
        f"{TITLE}{N} spoke by phone on Wednesday with {C}.\n\nThey exchanged greetings.\n\nShe also had a conversation on wheat with {S}.",
        [HELD, "held NOR+WSM 2026-03-12 phone - -"],
    ),
    # whose request it was, below a title with capitals and a label
    (
        "Secretary Haug's Call With Chilean Foreign Minister Vidal\n\nAttributable to spokesperson Ola Dahl:\n\nAt Vidal’s request, Norwegian Foreign Secretary Kari Haug held a call yesterday with Chilean Foreign Minister Rosa Vidal.",
        ["held CHL+NOR 2026-03-11 phone - CHL"],
    ),
    # a stamp below the title, and a subhead that ends in an office
    (f"Prime Minister receives phone call\n date 2026-03-12 (Agency) NTB\n\nOslo: {N} received a phone call on Tuesday from {C}.", ["held CHL+NOR 2026-03-10 phone - CHL"]),
    (
        f"Aasheim speaks to the President of Chile\n\n{N} has had a phone conversation with {C} about wheat, copper and the price of fish.\n\nKari Aasheim speaks to the Samoan Prime Minister\n\n{N} has talked by phone to {S}.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+WSM 2026-03-12 phone - -"],
    ),
    # a page that puts a blank line inside its sentences
    (f"{TITLE}{N} spoke by phone on Wednesday from the\n\n Norwegian embassy in Lima, she said in a statement, with\n\n {C}.", [HELD]),
    # how they mean to keep in touch, and what is called to mind
    (f"{TITLE}{N} spoke on Wednesday over the phone with {C}. The two sides agreed to stay in contact, be it online or in person.", [HELD]),
    (f"{TITLE}{N} spoke by phone on Wednesday with {C}. The Prime Minister called to mind their visits.", [HELD]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "calls"), ROWS)
def test_calls_taken_up_and_due(text, calls):
    assert facts(text) == calls
