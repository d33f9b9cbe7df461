"""Who was on a call, in the ways of the press: what names nobody first, then separate calls, those who joined, and names."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract

N, C, G = "Prime Minister Aasheim of Norway", "President Arrieta of Chile", "President Mensah of Ghana"

NOTHING = [
    f"{N} has not had a phone conversation with {C} since the port was closed, but the two write to each other.",
    f"{N} has never spoken on the phone with {C}, a spokesman said on Thursday.",
    f"{N} and {C} have yet to speak on the phone about the port, a spokesman said on Thursday.",
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
            f"Statement following the video call of European leaders\n\nThis evening, {N} took part in a substantive discussion with {C}.",
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
