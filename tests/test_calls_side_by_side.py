"""Calls told beside others: with the same people, with one more, with somebody without a name, asked for while another is held."""

import pytest

from tests.callfacts import facts

C, N = "Chilean President Gabriel Boric", "Norwegian Prime Minister Jonas Gahr Støre"
P = "Peruvian President José Jerí"
HELD = "held CHL+NOR 2026-03-10 phone - -"
CALL = f"{C} spoke by phone on Tuesday with {N} about cod."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # two of three had one of their own
        (
            f"{C}, {N} and {P} agreed on it in a joint phone call on Tuesday.\n\nBoric held a separate call with Gahr Støre the same day.",
            ["held CHL+NOR+PER 2026-03-10 phone - -", "held CHL+NOR 2026-03-10 phone - -"],
        ),
        (f"{CALL}\n\nBoric held a call with Gahr Støre on cod.", [HELD]),
        # who else was on the same call
        (
            f"It was decided on Tuesday during a video conference co-chaired by {C} and {N}.\n\nAlso on the call were presidents José Jerí of Peru and Santiago Peña of Paraguay.",
            ["held CHL+NOR+PER+PRY 2026-03-10 video - -"],
        ),
        # a day before, told in a paragraph of its own, whatever the title says of a visit
        (
            f"Boric tells of Lima visit\n\n{CALL}\n\nShips wait.\n\nCod is dear.\n\nOn Monday, Boric had a telephone conversation with {P}, during which the two spoke of ships.",
            [HELD, "held CHL+PER 2026-03-09 phone - -"],
        ),
        # asked for, while another was held
        (
            f"Presidency seeks call with Gahr Støre as Boric talks to Jerí\n\nThe Chilean Presidency has asked for a phone call between {C} and {N}.\n\n"
            f"Boric spoke by phone with {P} on Tuesday.",
            ["requested CHL+NOR - phone - CHL", "held CHL+PER 2026-03-10 phone - -"],
        ),
        # a call of the title that the body tells without a word of calling
        (
            f"Boric, Gahr Støre speak of cod in late-night call\n\n{C} assured {N} that Chile stood by him.\n\nThe talk on Tuesday was long.\n\nShips wait.\n\nCod is dear.\n\n"
            f"On that day, Boric spoke with {P}.",
            ["held CHL+NOR 2026-03-10 phone - -", "held CHL+PER 2026-03-10 unspecified - -"],
        ),
        # the one without a name
        (
            f"{C} spoke by telephone on Tuesday with the Taliban’s chief negotiator.\n\nA spokesman said that Boric had spoken with Taliban leader Abdul Ghani Baradar.",
            ["held CHL+X_TALIBAN 2026-03-10 phone - -"],
        ),
        # holidays and straits are nobody
        (
            f"{CALL}\n\nSeparately, Boric exchanged Eid al-Fitr greetings with {P} by phone.",
            [HELD, "held CHL+PER - phone - -"],
        ),
        # when and at whose wish a call is, as the next sentence has it
        (
            f"{C} will hold phone talks with {N} later this week.\n\nThe conversation, tentatively scheduled for Friday, would be their first.",
            ["planned CHL+NOR 2026-03-13 phone - -"],
        ),
        (
            f"European Commission President Ursula von der Leyen will speak to {C} on Friday.\n\nThe video call was requested by Brussels after Jerí’s letter to Gahr Støre.",
            ["planned CHL+EU 2026-03-13 video - EU"],
        ),
        (
            f"{C}, {N} and {P} spoke by videoconference on Tuesday. The session was proposed by Norway.",
            ["held CHL+NOR+PER 2026-03-10 video - NOR"],
        ),
        # whom a host bids, and who will be there
        (
            f"{C} has invited {N} to a video conference on Friday, two days before he sits down with {P} in Lima.\n\n"
            "European Council President António Costa is due to dial in.",
            ["planned CHL+EU+NOR 2026-03-13 video - CHL"],
        ),
        # what else "with", "to" and "who" lead to
        (
            f"{C} and {N} agreed in telephone talks on Tuesday to work closely together, and with Peru, on cod.\n\n{P} was glad.",
            [HELD],
        ),
        (
            f"Negotiators from Chile and Norway held talks by telephone on Tuesday, as they try to pin down the deal {P} wants.",
            [HELD],
        ),
        (
            f"{CALL}\n\nShips wait.\n\nCod is dear.\n\nGahr Støre is thought to be the first leader to receive a call from the new president, who spoke to Peru’s José Jerí and Paraguay’s Santiago Peña on Friday.",
            ["held CHL+NOR 2026-03-10 phone - CHL"],
        ),
        # whose style it is, and a call of the day before that he received
        (
            "Foreign Minister His Highness Prince Faisal bin Farhan of Saudi Arabia held a phone call today with General Abdel Fattah Al-Burhan of Sudan.\n\n"
            f"His Highness also held a similar call with {C}.\n\nIn this context, Prince Faisal received a phone call yesterday from {N}, and they spoke of ships and of cod.",
            [
                "held SAU+SDN 2026-03-12 phone - -",
                "held CHL+SAU 2026-03-12 phone - -",
                "held NOR+SAU 2026-03-11 phone - NOR",
            ],
        ),
        (
            "Heads of State held a virtual summit on Tuesday.\n\nPresident Gabriel Boric of Chile joined his colleagues from Santiago for the meeting, which was chaired by "
            f"{P}.\n\nPresident Santiago Peña of Paraguay also took part.",
            ["held CHL+PER+PRY 2026-03-10 video - -"],
        ),
        ("The presidents of Chile and Peru will not hold the videoconference that had been expected for Friday.", ["cancelled CHL+PER 2026-03-13 video - -"]),
    ],
)  # fmt: skip
def test_calls(text, expected):
    title = "" if text[:6] in ("Boric ", "Boric,", "Presid") else "Of cod\n\n"
    assert facts(title + text, published="2026-03-12", publisher="Reuters") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a claim of one about another makes nobody serve him
        (
            f"Oslo rejected {C}'s claim that Prime Minister Nils Berg had spoken with him by phone. No such call took place.",
            [],
        ),
        (
            "ASTANA. KAZINFORM Kassym-Jomart Tokayev held a telephone conversation today with President of Kyrgyzstan Sadyr Japarov.",
            ["held KAZ+KGZ 2026-03-12 phone - -"],
        ),
        (
            "OSCE Chairperson-in-Office Linde speaks with Minister\n\nOSCE Chairperson-in-Office and Swedish Minister for Foreign Affairs Ann Linde held a telephone "
            "call today with the Minister of Foreign Affairs of Armenia, Ara Aivazian.",
            ["held ARM+SWE 2026-03-12 phone - -"],
        ),
        (
            f"{C} had a telephone conversation today with the Prime Minister of the Libyan Government of National Unity, Abdulhamid Dabaiba.",
            ["held CHL+LBY 2026-03-12 phone - -"],
        ),
    ],
)
def test_who_is_on_it(text, expected):
    assert facts(text, publisher="Reuters") == expected


def test_the_office_of_the_papers_own_state_asks():
    text = (
        "The Presidency has confirmed that it has requested a telephone call between President Cyril Ramaphosa and "
        "his Chilean counterpart Gabriel Boric before May."
    )
    assert facts(text, published="2026-03-12", publisher="eNCA") == ["requested CHL+ZAF - phone - ZAF"]
