"""Who was on a call, in the ways of the press: what names nobody first, then separate calls, those who joined, and names."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract

N, C, G = "Prime Minister Aasheim of Norway", "President Arrieta of Chile", "President Mensah of Ghana"

NOTHING = [
    f"{N} has had no phone conversation with {C} since the strike began, but the two write to each other.",
    f"{N} has never spoken on the phone with {C}, a spokesman said on Thursday.",
    f"{N} and {C} have yet to speak on the phone about the port, a spokesman said on Thursday.",
    f"The line between {N} and {C} is idle. Not a single call went from Oslo to Santiago today.",
    f"Aasheim yet to speak to Arrieta\n\n{N} and {C} have yet to speak on the phone, a spokesman said on Thursday.",
    f"Aasheim has not spoken to Arrieta by phone\n\n{N} has not had a call with {C} since January, an aide said.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_that_there_was_no_call_for_a_time_is_no_call(text):
    assert facts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"In a phone call with {N}, {C} and {G} promised him ships on Thursday.",
            ["held CHL+GHA+NOR 2026-03-12 phone - -"],
        ),
        (
            f"In separate phone calls with {N}, {C} and {G} promised him ships on Thursday.",
            ["held CHL+NOR 2026-03-12 phone - -", "held GHA+NOR 2026-03-12 phone - -"],
        ),
        (
            f"In telephone conversations on Thursday with {N}, {C} and {G} backed the plan.",
            ["held CHL+NOR 2026-03-12 phone - -", "held GHA+NOR 2026-03-12 phone - -"],
        ),
        (
            f"{N} spoke by phone today with H. E. Mr. Pablo ARRIETA, President of the Republic of Chile.",
            ["held CHL+NOR 2026-03-12 phone - -"],
        ),
        (
            f"{N} spoke by phone today with the acting foreign minister in the Caretaker Government of Yemen, Salim Haddad.",
            ["held NOR+YEM 2026-03-12 phone - -"],
        ),
        (
            f"Statement following the video call of European leaders\n\nThis evening, {N} took part in a long discussion with {C}.",
            ["held CHL+NOR 2026-03-12 video - -"],
        ),
        (
            f"{N}, who is also the chair of the African Union, spoke by phone with {C} today.",
            ["held CHL+NOR 2026-03-12 phone - -"],
        ),
        (
            f"{C} and chairman of the ECOWAS Authority, on Thursday telephoned {N}.",
            ["held CHL+NOR 2026-03-12 phone - CHL"],
        ),
        (
            f"{C} and chairman of the African Union, AU, telephoned {N} on Thursday. The AU Chairperson offered help.",
            ["held CHL+NOR 2026-03-12 phone - CHL"],
        ),
        (
            f"{N} and {C} held a video conference on Thursday. Aasheim thanked {G} for joining the call.",
            ["held CHL+GHA+NOR 2026-03-12 video - -"],
        ),
        (
            f"{N} and {C} held a video conference on Thursday. Aasheim thanked {G} for joining the alliance.",
            ["held CHL+NOR 2026-03-12 video - -"],
        ),
        (
            f"Chaired by {G}, a video conference of {N} and {C} dealt with fishing on Thursday.",
            ["held CHL+GHA+NOR 2026-03-12 video - -"],
        ),
    ],
    ids=[
        "one call of three",
        "separate calls",
        "conversations",
        "with a space in H. E.",
        "in a caretaker government",
        "the discussion of the title",
        "who is also",
        "and chairman",
        "and chairman of a union",
        "for joining the call",
        "for joining something else",
        "chaired by",
    ],
)
def test_who_was_on_it(text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{N} has been invited by {C}'s aide to visit Santiago\n\n{C} spoke to Aasheim in a telephone conversation on Thursday.",
            ["held CHL+NOR 2026-03-12 phone - -"],
        ),
        (
            f"{C} assured Prime Minister Leif Aasheim of Norway on Thursday that the port was open. The president's promise came in a "
            "10-minute phone call with Aasheim.",
            ["held CHL+NOR 2026-03-12 phone PT10M -"],
        ),
        (
            f"{N} telephoned his Chilean and Ghanaian counterparts on Thursday. Presidents Luis Arrieta of Chile and Kofi Mensah of "
            "Ghana were not available to reporters.",
            ["held CHL+NOR 2026-03-12 phone - NOR", "held GHA+NOR 2026-03-12 phone - NOR"],
        ),
        (
            "Norwegian officials held a phone call on Thursday with their Chilean counterparts.\n\nFinance Minister Leif Berg of "
            "Norway spoke with Chilean Vice President Ana Soto and Minister Luis Pinto on Thursday.",
            ["held CHL+NOR 2026-03-12 phone - -"],
        ),
        (
            f"{N} spoke by phone on Thursday with {C}.\n\nDuring his phone call, Aasheim invited Arrieta and Foreign Minister Kofi "
            "Boateng of Ghana to Oslo.",
            ["held CHL+NOR 2026-03-12 phone - -"],
        ),
        (
            f"A call between {N} and {C} will take place on Friday, an aide said.\n\nShips wait. Cod is dear. The port is closed. Fog "
            f"has come. {G}, the minister said, put off a trip that he wanted to make after his call with Prime Minister Silva of Peru.",
            ["planned CHL+NOR 2026-03-13 phone - -"],
        ),
        (
            f"The teleconference of Thursday was staged in Tikrit — the birthplace of former President Saddam Hussein of Iraq — to speak "
            f"to {N}.",
            [],
        ),
    ],
    ids=[
        "invited to visit",
        "whose pledge came in a call",
        "two counterparts",
        "officials first",
        "his phone call",
        "a trip after a call",
        "an aside",
    ],
)
def test_who_was_on_it_as_the_press_tells(text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Berg Urges Chile President To Open Port\n\nNorwegian Prime Minister Leif Berg rang President Luis Arrieta of Chile.",
            ["NOR", "CHL"],
        ),
        (
            "Ukraine's Minister of Agrarian Policy and Food Olena Koval spoke by phone with her Polish counterpart Jan Nowak.",
            ["UKR", "POL"],
        ),
        ("King Felipe rang President Kofi Mensah of Ghana on Thursday.", ["ESP", "GHA"]),
        ("President von der Leyen rang President Kofi Mensah of Ghana on Thursday.", ["EU", "GHA"]),
    ],
)
def test_of_which_states_they_are(text, sides):
    (record,) = extract(text, published="2024-03-14")
    assert [p.side for p in record.participants] == sides


@pytest.mark.parametrize(
    ("name", "found"),
    [
        (
            "Dato Seri Setia Haji Awang Karim bin Pehin Datu Rahman Haji Mohd Salleh, Minister of Foreign Affairs II of Brunei",
            "Awang Karim bin Pehin Datu Rahman Haji Mohd Salleh",
        ),
        ("Dato Karim Pehin Salleh, Minister of Defence of Brunei Darussalam", "Karim Pehin Salleh"),
        ("conservative Prime Minister Leif Berg of Norway", "Leif Berg"),
    ],
)
def test_names_with_titles_inside(name, found):
    (record,) = extract(f"President Mensah of Ghana held a telephone talk on Thursday with {name}.")
    assert [p.name for p in record.participants] == ["Mensah", found]


def test_where_politicians_stand_is_no_part_of_their_names():
    text = (
        "The leaders of Norway and Chile have moved to end a row. Conservatives Leif Berg and Luis Soto held a call on "
        "Thursday, the office of Prime Minister Leif Berg of Norway said. President Luis Soto of Chile thanked him."
    )
    (record,) = extract(text)
    assert [p.name for p in record.participants] == ["Leif Berg", "Luis Soto"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "A spokeswoman said that President Luis Soto of Chile had invited Prime Minister Leif Berg of Norway to "
            "Santiago. The two spoke by phone on Wednesday.",
            ["Luis Soto", "Leif Berg"],
        ),
        (
            "Foreign Minister Eva Lund of Norway announced on Wednesday that President Luis Soto of Chile had invited "
            "Prime Minister Leif Berg of Norway to Santiago. In a telephone conversation between the two leaders, Lund "
            "said, Berg conveyed his thanks.",
            ["Luis Soto", "Leif Berg"],
        ),
        (
            "Foreign Minister Eva Lund of Norway and her Kenyan counterpart January Otieno spoke by phone on Wednesday.",
            ["Eva Lund", "January Otieno"],
        ),
        (
            "Prime Minister Leif Berg of Norway spoke by phone on Wednesday with his Ghanaian peer Kofi Mensah.",
            ["Leif Berg", "Kofi Mensah"],
        ),
    ],
)
def test_who_the_two_are(text, names):
    (record,) = extract(text, published="2024-03-14")
    assert sorted(p.name for p in record.participants) == sorted(names)


def test_who_receives_a_call_did_not_make_it():
    text = (
        "Phone call received by Prime Minister Leif Berg\n\nPrime Minister Leif Berg of Norway spoke by phone on "
        "Wednesday with President Luis Soto of Chile."
    )
    (record,) = extract(text, published="2024-03-14")
    assert record.initiator is None
