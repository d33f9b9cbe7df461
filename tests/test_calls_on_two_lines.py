"""Calls on two lines or days in one sentence, three-way calls, calls that are promised, and who else is said to be on the line."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract

C, N = "Chilean President Gabriel Boric", "Norwegian Prime Minister Jonas Gahr Støre"
P = "Peruvian President José Jerí"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # promised and done with others
        (f"{N} spoke by phone with {C} on Monday. Støre agreed to call {P}.", ["held CHL+NOR 2026-03-09 phone - -"]),
        (f"{N} spoke by phone with {C} on Monday. Støre promised to speak to {P} by phone.", ["held CHL+NOR 2026-03-09 phone - -"]),
        (f"{N} spoke by phone with {C} on Monday. Støre offered to ring the leaders of Peru and Ghana.", ["held CHL+NOR 2026-03-09 phone - -"]),
        (f"{N} has agreed to call {C} on Friday.", ["planned CHL+NOR 2026-03-13 phone - NOR"]),
        # by one line and by another
        (
            f"{N} spoke on Monday by secure line with {C} and on Tuesday by telephone with {P}.",
            ["held CHL+NOR 2026-03-09 secure_line - -", "held NOR+PER 2026-03-10 phone - -"],
        ),
        (
            f"{N} spoke on Monday evening (9 March 2026) by phone with {C}, and on Tuesday morning (10 March 2026) by video link with {P}, about cod.",
            ["held CHL+NOR 2026-03-09 phone - -", "held NOR+PER 2026-03-10 video - -"],
        ),
        (
            f"{N} spoke on the phone with {C} and by videoconference with {P}.",
            ["held CHL+NOR 2026-03-12 phone - -", "held NOR+PER 2026-03-12 video - -"],
        ),
        # what was agreed in a call, between others
        (
            f"{N} and {C} agreed in a video call on Tuesday to resume regular calls between Norwegian and Chilean admirals.",
            ["held CHL+NOR 2026-03-10 video - -"],
        ),
        # who is named behind the lead
        (
            "Cod\n\nNorway's energy minister has told Lima that it must pay, according to people with knowledge of a call on Monday.\n\n"
            "Ola Vik told Ana Soto, Peru's trade and energy minister, that the price was fair.",
            ["held NOR+PER 2026-03-09 phone - -"],
        ),
        (f"Cod\n\n{N} thanked {C} for a tense call with the rebels.", []),
        # ministers whom nobody names
        ("Cod\n\nPeru's energy minister told Norwegian Foreign Minister Jan Vik in a phone call on Monday that cod was dear.", ["held NOR+PER 2026-03-09 phone - -"]),
        ("Cod\n\nNorwegian Foreign Minister Jan Vik spoke by phone on Monday with the health ministers of Peru and Ghana.", ["held NOR+PER 2026-03-09 phone - -", "held GHA+NOR 2026-03-09 phone - -"]),
        ("Cod\n\nPeru's energy minister's staff told Norwegian Foreign Minister Jan Vik in a phone call on Monday that cod was dear.", []),
        # three who were on two calls, and a fourth
        (
            "Cod\n\nNorwegian Interior Minister Jan Vik spoke by phone on Monday with Peruvian Interior Minister Ana Soto and later with Ghanaian Interior Minister Kofi Adu.\n\n"
            "Soto told him that cod was dear.\n\nThe three ministers will hold a videoconference with Chile's Ana Marte on Friday, the ministry said.",
            ["held NOR+PER 2026-03-09 phone - -", "held GHA+NOR 2026-03-09 phone - -", "planned CHL+GHA+NOR+PER 2026-03-13 video - -"],
        ),
        # an old one behind another occasion, a call that is none
        (
            f"Cod\n\n{N} received a written message from {C}.\n\nThe message thanked him for the planes sent after the telephone conversation between the two on 5 March.",
            [],
        ),
        (f"Cod\n\n{N} met {C} on Friday. He spoke of a call of conscience.", []),
        # with business people, and aloud
        (f"Cod\n\n{N} said, speaking from Oslo before boarding a plane, that {C} was right.", []),
        (f"Cod\n\n{N} met {C}. In a conference call with industry groups on Monday, Støre praised Boric.", []),
        # whom others are to join
        (
            f"Cod\n\n{N} and {C} spoke by phone on Tuesday.\n\n{P} is to join them in a video meeting on Friday.",
            ["held CHL+NOR 2026-03-10 phone - -", "planned CHL+NOR+PER 2026-03-13 video - -"],
        ),
        (
            f"Cod\n\n{N} and {C} met in Oslo on Tuesday.\n\n{P} joined them in praising cod in a phone call on Tuesday with President Lula da Silva of Brazil.",
            ["held BRA+PER 2026-03-10 phone - -"],
        ),
        (
            f"Cod tops call; Peru to join video meeting on Friday\n\n{N} and {C} spoke by phone on Tuesday.",
            ["held CHL+NOR 2026-03-10 phone - -"],
        ),
        # asked for
        (f"{N} has asked for an urgent call with {C}.", ["requested CHL+NOR - phone - NOR"]),
        (f"{N} issued an urgent call for restraint to {C}.", []),
        (f"{N} has asked {C} and {P} to hold a three-way phone call on cod.", ["requested CHL+NOR+PER - phone - NOR"]),
        (f"{N} has asked {C} and {P} to hold a phone call on cod.", []),
        (
            f"Norway seeks Boric call\n\n{N} has asked for a call with {C}, aides said.\n\nIn a video call on Monday, Norwegian Foreign Minister Jan Vik told Chilean Foreign Minister Ana Soto that cod was dear.",
            ["requested CHL+NOR - phone - NOR", "held CHL+NOR 2026-03-09 video - -"],
        ),
        (
            f"Oslo begs for a call as Chile eyes duties\n\n{N} has asked for a call with {C}.",
            ["requested CHL+NOR - phone - NOR"],
        ),
        (
            f"{N} spoke by phone with {C} on Monday. Støre's office had asked for the call last week.",
            ["held CHL+NOR 2026-03-09 phone - NOR"],
        ),
        (f"{N} spoke by phone with {C} on Monday. Støre's bureau had asked for the conversation.", ["held CHL+NOR 2026-03-09 phone - NOR"]),
        # a call of which only the title and a later paragraph tell
        (
            f"Støre praises cod in calls with Boric, Jerí\n\n{N} urged Chilean President Gabriel Boric on Monday to buy cod.\n\nIn a separate call, Støre assured {P} that cod was dear.\n\n"
            "Støre praised Chile, his office said in its account of the telephone conversation with Boric.",
            ["held NOR+PER 2026-03-09 phone - -", "held CHL+NOR 2026-03-09 phone - -"],
        ),
        # who else is on the line, and who is not
        (
            f"{C} and {N} will hold a phone call on Friday. It was proposed by {P}, who will also be on the line.",
            ["planned CHL+NOR+PER 2026-03-13 phone - PER"],
        ),
        (
            f"{C} and {N} spoke by phone on Monday. The summit, to which Støre has invited {P}, was also considered.",
            ["held CHL+NOR 2026-03-09 phone - -"],
        ),
        # off, and denied where only a paper says so
        (
            f"The phone call that was scheduled for Friday between {C} and {N} has been called off.",
            ["cancelled CHL+NOR 2026-03-13 phone - -"],
        ),
        (
            f"Cod\n\nOslo denied on Tuesday a report that {N} had telephoned {C}.\n\nNorwegian newspaper Aftenposten reported on Monday that Støre and Boric had talked for 15 minutes.",
            ["denied CHL+NOR - phone PT15M NOR"],
        ),
        (
            f"Cod\n\nOslo denied on Tuesday that {N} had telephoned {C}.\n\nThe Chilean government said on Monday that Støre and Boric had talked for 15 minutes.",
            ["disputed CHL+NOR 2026-03-12 phone PT15M NOR"],
        ),
    ],
)  # fmt: skip
def test_calls(text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a title inside a name; a surname of somebody who led the state long ago
        (
            f"{N} spoke by phone with his Somali counterpart Omar Haji Hirsi.",
            ["Jonas Gahr Støre NOR", "Omar Haji Hirsi SOM"],
        ),
        (f"{N} spoke by phone with Somali Health Minister Yusuf Sheikh Hirsi.", ["Jonas Gahr Støre NOR", "Yusuf Sheikh Hirsi SOM"]),
        ("Norwegian Health Minister Jan Vik spoke by phone with Somali Health Minister Ali.", ["Jan Vik NOR", "Ali SOM"]),
        # a state's name as a surname
        ("Canadian Health Minister Mark Holland spoke by phone with Norwegian Health Minister Jan Vik.", ["Mark Holland CAN", "Jan Vik NOR"]),
        (f"Mr. Holland spoke by phone with {N}, the Canadian health minister's office said.", []),
        # who governs a state
        (
            "Pakistan's Foreign Minister Ishaq Dar spoke by phone with his Afghan Taliban counterpart Amir Khan Muttaqi.",
            ["Ishaq Dar PAK", "Amir Khan Muttaqi AFG"],
        ),
        # for whom somebody pledges
        (
            "Norway waits\n\nIn a video call on Monday, Fisheries Minister Ola Vik told Chilean Foreign Minister Ana Soto that Norway would buy cod.",
            ["Ola Vik NOR", "Ana Soto CHL"],
        ),
        (
            "Norway waits\n\nIn a video call on Monday, Fisheries Minister Ola Vik told Chilean Foreign Minister Ana Soto that Chile would buy cod.",
            ["Ola Vik None", "Ana Soto CHL"],
        ),
        (
            "Norway waits\n\nIn a video call on Monday, Fisheries Minister Ola Vik told Chilean Foreign Minister Ana Soto that Peru was late.",
            ["Ola Vik None", "Ana Soto CHL"],
        ),
        # a place
        (f"{N} spoke by phone with {C}. From the port of Le Guen, Boric will sail home.", ["Jonas Gahr Støre NOR", "Gabriel Boric CHL"]),
        # portfolios in lower case
        (
            "Norway's trade and industry minister Ola Vik spoke by phone with Ebba Berg, Sweden's energy and business minister.",
            ["Ola Vik NOR", "Ebba Berg SWE"],
        ),
        # whose style it is
        (
            "His Highness Sheikh Mohamed bin Zayed Al Nahyan, President of the UAE, spoke by phone with His Excellency Mohamed Ould Ghazouani, President of Mauritania. During the call, His Highness spoke of cod. His Highness and President Ghazouani agreed on it.",
            ["Mohamed bin Zayed Al Nahyan ARE", "Mohamed Ould Ghazouani MRT"],
        ),
        # whose minister says so behind what is said
        (
            "Kenya will send police to Haiti, its president told Norwegian Foreign Minister Jan Vik in a phone call on Monday.",
            ["William Ruto KEN", "Jan Vik NOR"],
        ),
    ],
)  # fmt: skip
def test_people(text, expected):
    (record, *_) = (*extract(text, published="2026-03-12"), None)
    found = [] if record is None else [f"{p.name} {p.side}" for p in record.participants]
    assert found == expected


def test_who_has_no_name_is_a_source_by_his_state_alone():
    text = f"{N} spoke by phone with {C} on Monday. He agreed to phone the leaders of North Macedonia and Kosovo, they said."
    for record in extract(text, published="2026-03-12"):
        nameless = {p.id for p in (*record.participants, *record.people) if p.name is None}
        assert nameless.isdisjoint(step.source for s in record.statements for step in s.attribution)
