"""Rounds of calls on an office's page: announced in the plural, listed by line, told one by one, or told of in a title."""

import pytest

from tests.callfacts import facts

N, C, U, S = (
    "Prime Minister Kari Aasheim of Norway",
    "President Pablo Arrieta of Chile",
    "President John Okello of Uganda",
    "Prime Minister Ioane Tuimana of Samoa",
)
LINES = f"- {C}\n- {U}\n- {S}"


def each(initiator="-", medium="phone", day="2026-03-12"):
    return [f"held {sides} {day} {medium} - {initiator}" for sides in ("CHL+NOR", "NOR+UGA", "NOR+WSM")]


ROUNDS = [
    # nobody is named, or the lines are no list of those who were called
    (f"{N} held phone calls with foreign leaders today.", ["held NOR 2026-03-12 phone - -"]),
    (
        f"{N} spoke by phone today with {C}:\n\n- {U} has already agreed to come.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"{N} took part in a video conference today with the following leaders:\n\n{LINES}",
        ["held CHL+NOR+UGA+WSM 2026-03-12 video - -"],
    ),
    # listed by line
    (f"The Prime Minister's calls with world leaders\n\n{N} spoke today with:\n\n{LINES}", each()),
    (f"{N} today made phone calls to three world leaders:\n\n{LINES}", each("NOR")),
    (
        f"{N} today made phone calls to three world leaders:\n\n{LINES}\n\n{U} thanked her. {S} wished her well.",
        each("NOR"),
    ),
    (
        f"{N} held telephone conversations today with the following leaders:\n\nPablo Arrieta, President of Chile\n"
        "John Okello, President of Uganda\nIoane Tuimana, Prime Minister of Samoa",
        each(),
    ),
    # told one by one
    (
        f"{N} held a series of phone calls with other leaders today. The first call was to {C}. The Prime Minister then spoke to {U} and {S}.",
        [each("NOR")[0], *each()[1:]],
    ),
    (
        f"{N} received congratulations during a round of telephone calls today.\n\nPrime Minister Aasheim conducted "
        f"discussions with {C}.\n\nThe Prime Minister has also had discussions with {U} and {S}.",
        each(),
    ),
    (
        f"In a series of phone calls today, {N} talked with {C}. She also talked with {U} and {S}.",
        each(),
    ),
    (
        f"Telephone conversations of Prime Minister Kari Aasheim\n\n{N} held telephone conversations with several leaders "
        f"today.\n\nIn her conversation with {C}, Prime Minister Aasheim raised the fires.\n\nIn her conversation with {U}, "
        f"the Prime Minister listened.\n\nDuring the conversation with {S}, it was agreed to meet.",
        each(),
    ),
    *(
        (f"{N} spoke by phone today with {C}{between} with {U}.", each()[:2])
        for between in (
            " and, shortly afterwards,",
            " and, a little later,",
            " and subsequently",
            " this morning and then, separately,",
            " and soon after that",
        )
    ),
    (
        f"{N} also spoke with several other world leaders today, including {C}, {U} and {S}.",
        each(medium="unspecified"),
    ),
    # the title names the states
    (
        "Norway's Foreign Minister Kari Aasheim has held introductory calls with Uganda and Chile\n\nMinister Aasheim "
        "and the Foreign Minister of Chile, Pablo Arrieta, discussed fishing.\n\nMinister Aasheim held an introductory "
        "call today with the Foreign Minister of Uganda, John Okello.",
        ["held NOR+UGA 2026-03-12 phone - -", "held CHL+NOR 2026-03-12 phone - -"],
    ),
    # what leaders wished where calls were received, and not where calls were made
    (
        f"{N} made a number of phone calls today to leaders.\n\n{C} wished speedy recovery to the injured.\n\n{U} conveyed his sympathy.",
        [],
    ),
    (
        f"{N} received a number of phone calls today from leaders offering condolences.\n\n{C} wished speedy recovery to the "
        f"injured.\n\n{U} conveyed his sympathy to the families.",
        ["held CHL+NOR 2026-03-12 phone - CHL", "held NOR+UGA 2026-03-12 phone - UGA"],
    ),
    (
        f"{N} received phone calls today from several heads of state.\n\n{C} wished comfort to the bereaved.\n\n{U} said that "
        "Uganda would send doctors.",
        ["held CHL+NOR 2026-03-12 phone - CHL", "held NOR+UGA 2026-03-12 phone - UGA"],
    ),
    # a visit's discussions are no calls where no round is told of
    (f"{N} had discussions today with {C} and {U}.", []),
]


@pytest.mark.parametrize(("text", "expected"), ROUNDS)
def test_round(text, expected):
    assert facts(text, publisher="Government of Norway") == expected


PAGE = "Government of Norway"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{N} received congratulatory phone calls today from the leaders of Ghana and Fiji.",
            ["held GHA+NOR 2026-03-12 phone - GHA", "held FJI+NOR 2026-03-12 phone - FJI"],
        ),
        (
            f"Today, {N} and {C}, during a telephone conversation, discussed the prospects for a summit.",
            ["held CHL+NOR 2026-03-12 phone - -"],
        ),
        (
            f"PM phone calls with international leaders\n\n{N} spoke with a number of leaders today.\n\nA theme of the phone calls"
            f" from {C} and {U} was trade.",
            ["held CHL+NOR 2026-03-12 phone - CHL", "held NOR+UGA 2026-03-12 phone - UGA"],
        ),
    ],
    ids=["from the leaders of", "between commas", "a theme of the calls"],
)
def test_who_rang_and_who_spoke(text, expected):
    assert facts(text, publisher=PAGE) == expected


TOLD_IN_TURN = [
    f"{N} held two telephone conversations today.\n\nWith {C}, she discussed fishing.\n\nWith {U}, the Prime Minister talked of coffee.",
    f"{N} telephoned the leaders of partner states today.\n\nThe Prime Minister told {C} that the treaty was near.\n\nTo {U}, she explained it.",
    f"{N} had a round of telephone calls today.\n\nThe first was with {C}. They discussed fishing.\n\nThe second was with {U}.",
    f"{N} informed of the conversations that she had held by telephone today.\n\nWith {C}: fishing.\n\nWith {U}: coffee.",
    f"{N} reached out by telephone today to two leaders. With {C}, she spoke first; {U} came on the line an hour later.",
    f"{N} has been on the phone today. She called, in this order, {C} and {U}, both about the treaty.",
    f"{N} made telephone calls today to foreign leaders.\n\n{C} told the Prime Minister that the port was open.\n\n"
    f"{U} assured the Prime Minister that it was shut.",
    f"{N} spoke today by telephone with foreign colleagues.\n\n• {C}: the port is open.\n\n• {U}: the port is shut.",
    f"{N} was called today by {C}, and later by {U}.",
    f"{N} today rang {C} and afterwards {U}.",
    f"{N} spoke by telephone today with {C} and, half an hour later, with {U}.",
]


@pytest.mark.parametrize("text", TOLD_IN_TURN)
def test_told_in_turn(text):
    found = facts(f"Talks on a treaty\n\n{text}", publisher=PAGE)
    assert sorted(line.split()[1] for line in found) == ["CHL+NOR", "NOR+UGA"]
    assert {line.split()[3] for line in found} == {"phone"}


@pytest.mark.parametrize(
    "text",
    [
        f"{N} refused all calls today.\n\nWith {C}, she said, she had nothing to discuss.\n\n{U} told the Prime Minister so in May.",
        f"{N} met foreign leaders in Oslo today.\n\nWith {C}, she discussed fishing.\n\nWith {U}, she discussed coffee.",
        f"{N} spoke to reporters by telephone today.\n\nWith {C}, she said, she agreed.",
    ],
)
def test_nothing_told_in_turn(text):
    assert facts(f"Talks on a treaty\n\n{text}", publisher=PAGE) == []
