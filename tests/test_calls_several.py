"""One call with several people, one call with each, and by what medium."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract

N, C = "Prime Minister Aasheim of Norway", "President Arrieta of Chile"

CALLS = [
    (
        f"{N} held a joint phone call today with {C} and President Okello of Uganda.",
        ["held CHL+NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} held a conference call today with {C} and President Okello of Uganda.",
        ["held CHL+NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} held a trilateral video conference today with {C} and President Okello of Uganda.",
        ["held CHL+NOR+UGA 2026-03-12 video - -"],
    ),
    (
        f"{N}, {C} and President Okello of Uganda spoke by phone today.",
        ["held CHL+NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} took part in a video conference today with {C}, President Okello of Uganda and Prime Minister Tuimana of Samoa.",
        ["held CHL+NOR+UGA+WSM 2026-03-12 video - -"],
    ),
    (
        f"Phone call between {N}, {C} and President Okello of Uganda\n\nThe leaders discussed fishing today.",
        ["held CHL+NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. In the call with {C}, she raised fishing.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The call was the first between {N} and {C}. They spoke in English.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. She will meet President Okello of Uganda in May. President Okello of Uganda had called her in January.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}, two days after she spoke with President Okello of Uganda.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke separately by phone today with {C} and President Okello of Uganda.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} held separate phone calls today with {C} and President Okello of Uganda.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} held telephone conversations today with {C}, President Okello of Uganda and Prime Minister Tuimana of Samoa.",
        [
            "held CHL+NOR 2026-03-12 phone - -",
            "held NOR+UGA 2026-03-12 phone - -",
            "held NOR+WSM 2026-03-12 phone - -",
        ],
    ),
    (
        f"{N} had phone calls with {C} and President Okello of Uganda today.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} phoned {C} and President Okello of Uganda today.",
        ["held CHL+NOR 2026-03-12 phone - NOR", "held NOR+UGA 2026-03-12 phone - NOR"],
    ),
    (
        f"{N} today received phone calls from {C} and President Okello of Uganda.",
        ["held CHL+NOR 2026-03-12 phone - CHL", "held NOR+UGA 2026-03-12 phone - UGA"],
    ),
    (
        f"{N} made phone calls today to {C} and President Okello of Uganda.",
        ["held CHL+NOR 2026-03-12 phone - NOR", "held NOR+UGA 2026-03-12 phone - NOR"],
    ),
    (
        f"{N} spoke by phone today with {C}. She also spoke by phone with President Okello of Uganda.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. Later she telephoned President Okello of Uganda.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+UGA 2026-03-12 phone - NOR"],
    ),
    (
        f"{N} spoke by phone today with {C}.\n\nIn a separate call with President Okello of Uganda, she raised fishing.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C} and President Okello of Uganda. The call with {C} lasted 20 minutes.",
        ["held CHL+NOR 2026-03-12 phone PT20M -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C} and later with President Okello of Uganda.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today first with {C} and then with President Okello of Uganda.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} held a series of phone calls today with {C}, President Okello of Uganda and Prime Minister Tuimana of Samoa.",
        [
            "held CHL+NOR 2026-03-12 phone - -",
            "held NOR+UGA 2026-03-12 phone - -",
            "held NOR+WSM 2026-03-12 phone - -",
        ],
    ),
    (
        f"Readout of {N}'s calls with {C} and President Okello of Uganda\n\n{N} spoke today with {C} and President Okello of Uganda.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}, and is due to ring President Okello of Uganda on Friday.",
        ["held CHL+NOR 2026-03-12 phone - -", "planned NOR+UGA 2026-03-13 phone - NOR"],
    ),
    (
        f"{N} spoke by phone yesterday with {C}.\n\nToday, {N} had a telephone conversation with President Okello of Uganda.",
        ["held CHL+NOR 2026-03-11 phone - -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone with {C} on Wednesday and with President Okello of Uganda on Thursday.",
        ["held CHL+NOR 2026-03-11 phone - -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C} and President Okello of Uganda. The three leaders agreed on quotas.",
        ["held CHL+NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{N} held phone talks today with {C} and President Okello of Uganda. Both leaders thanked her.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"{C} and President Okello of Uganda each spoke by phone with {N} today.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"Call with {C}\n\n{N} spoke by video conference today with {C}.",
        ["held CHL+NOR 2026-03-12 video - -"],
    ),
    (
        f"Readout of {N}'s call with {C}\n\n{N} spoke today with {C}. They looked forward to the virtual summit in May.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} had a telephone conversation today with {C}. They agreed that experts would meet by video conference.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} had a telephone conversation today with {C}. He proposed a video conference of ministers.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} spoke by phone today with {C}. The conversation on a secure line lasted an hour.",
        ["held CHL+NOR 2026-03-12 secure_line PT1H -"],
    ),
    (f"{N} spoke today with {C} via a secure video link.", ["held CHL+NOR 2026-03-12 video - -"]),
    (
        f"{N} held a videoconference today with {C}. In their last phone call they had discussed fishing.",
        ["held CHL+NOR 2026-03-12 video - -"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CALLS)
def test_call(text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("clause", "days"),
    [
        (
            "telephoned Foreign Minister Kofi Mensah of Ghana on Tuesday and Foreign Minister Amina Otieno of Kenya late "
            "on Wednesday",
            ["2024-03-12", "2024-03-13"],
        ),
        (
            "spoke by phone with Foreign Minister Kofi Mensah of Ghana on Wednesday, and with Foreign Minister Amina "
            "Otieno of Kenya on Tuesday",
            ["2024-03-13", "2024-03-12"],
        ),
        (
            "held a phone call on Wednesday with Foreign Minister Kofi Mensah of Ghana and, on Tuesday, with Foreign "
            "Minister Amina Otieno of Kenya",
            ["2024-03-13", "2024-03-12"],
        ),
    ],
)
def test_a_list_whose_members_have_days_of_their_own(clause, days):
    records = extract(
        f"Foreign Minister Eva Lund of Norway {clause}, the ministry said.", published="2024-03-14"
    )
    found = {p.name: r.date.value for r in records for p in r.participants if p.side != "NOR"}
    assert [len(r.participants) for r in records] == [2, 2]
    assert found == dict(zip(("Kofi Mensah", "Amina Otieno"), days, strict=True))


@pytest.mark.parametrize(
    "sentence",
    [
        "Defence Minister Eva Lund spoke with army chief Per Dahl of the threats on Wednesday evening in Norway.",
        "Norwegian Defence Minister Eva Lund spoke with Chief of Staff Per Dahl on Wednesday evening.",
    ],
)
def test_talks_with_officers_of_no_state(sentence):
    assert not extract(sentence, published="2024-03-14")
