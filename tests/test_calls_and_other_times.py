"""Words of another time beside a call: those that date the call itself first, then those that date what was said or had been."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract

P, S = "Portuguese Prime Minister Rui Salgado", "Senegalese President Fatou Ndoye"
BOATS = (
    "Portugal will send boats to Senegal, Lisbon said on Monday.\n\nThe boats are to patrol the coast.\n\n"
)

PAST = [
    f"{P} held a telephone conversation with {S} last month.",
    f"{P} held a telephone conversation with {S}, last month.",
    f"{P} spoke by phone with {S} in Lisbon last week.",
    f"{P} spoke by phone with {S} two weeks ago.",
    f"{P} held a telephone conversation with {S} for half an hour last week.",
    f"{P} spoke by phone with {S} about fish last month.",
]
OF_SOMETHING_ELSE = [
    f"{P} held a telephone conversation with {S} and discussed her visit last week to Faro.",
    f"{P} held a telephone conversation with {S} to discuss the attack last month.",
    f"{P} spoke by phone with {S} to congratulate her on her victory last week.",
    f"{P} spoke by phone with {S} and condemned the attack last month in Dakar.",
    f"{P} spoke by phone with {S} after the attack last month in Dakar.",
    f"{P} held a telephone conversation with {S} following the coup last month.",
    f"{P} spoke by phone with {S}, their first call since the election last month.",
    f"{P} held a telephone conversation with {S} on the accord signed last year.",
    f"{P} and {S} reviewed the talks of last year in a telephone call.",
]


@pytest.mark.parametrize("text", PAST)
def test_a_call_of_another_time_is_a_mention(text):
    assert facts(BOATS + text) == []


@pytest.mark.parametrize("text", OF_SOMETHING_ELSE)
def test_what_was_said_of_another_time_leaves_the_call_in_its_own(text):
    assert [line.split()[:2] for line in facts(text)] == [["held", "PRT+SEN"]]


RUNG = [
    (f"{P} will wait until {S} rings him.", []),
    (f"{P} voiced his worries when {S} telephoned him.", ["SEN"]),
    (f"{P} urged calm as {S} rang him over the arrests.", ["SEN"]),
    (f"{P} accepted the offer when he was telephoned by {S} on Monday.", ["SEN"]),
]


@pytest.mark.parametrize(("text", "initiators"), RUNG)
def test_what_somebody_says_when_he_is_rung_is_said_in_the_call(text, initiators):
    assert [line.split()[-1] for line in facts(text)] == initiators


OPENINGS = [
    ("In a telephone conversation with {S} {P} said that he would wait.", 1),
    ("During a telephone conversation {P} and {S} discussed fish.", 1),
    ("In a phone call on Monday {P} and {S} agreed to meet.", 1),
    ("During a phone call initiated by the Senegalese side {P} and {S} discussed fish.", 1),
    ("On a visit to Faro {P} and {S} discussed fish.", 0),
]


@pytest.mark.parametrize(("text", "calls"), OPENINGS)
def test_an_opening_phrase_needs_no_comma(text, calls):
    assert [line.split()[1] for line in facts(text.format(P=P, S=S))] == ["PRT+SEN"] * calls


def test_a_call_that_takes_place_is_placed_by_nobody():
    found = facts(f"Boats were discussed. This took place during the first phone call between {P} and {S}.")
    assert [line.split()[1:] for line in found] == [["PRT+SEN", "2026-03-12", "phone", "-", "-"]]


SEPARATE = [
    ("{P} met a separate delegation.", 1),
    ("He had a separate argument with Ghana's President Kofi Adjei.", 1),
    ("Salgado had a separate conversation with Ghana's President, Kofi Adjei.", 2),
    ("Salgado also held a similar conversation with Ghana's President Kofi Adjei.", 2),
]


@pytest.mark.parametrize(("text", "calls"), SEPARATE)
def test_a_separate_conversation_is_a_call_where_the_text_has_told_of_one(text, calls):
    found = facts(f"{P} thanked {S} in a phone call.\n\n{text.format(P=P)} They spoke of trade.")
    assert len(found) == calls


def test_a_series_of_calls_of_several_leaders_is_one_with_each():
    found = facts(f"The leaders of Norway and Denmark held a series of telephone talks with {S}.")
    assert [line.split()[1] for line in found] == ["NOR+SEN", "DNK+SEN"]


LEAD = f"{P} spoke by phone with {S} on Monday. He thanked her.\n\nThe fires have burnt for weeks.\n\nHelp is near.\n\n"
RECALLED = [
    "Ndoye has talked as well to the leaders of Chad, Niger and Mali over the past days about the fires.",
    "Ndoye recently had calls, too, with the presidents of Peru and Mali.",
    "His office said the call came after Ndoye personally spoke with Peruvian President Luz Paredes.",
    "It was his second call this week, after one with Peruvian President Luz Paredes.",
    "Background:\nOn Sunday, Salgado held his first phone call with Peruvian President Luz Paredes.",
    "Background:\n- The fires began in May.\n- On Sunday, Salgado phoned Peruvian President Luz Paredes.",
]
ADDED = [
    "Portugal's foreign minister, Ana Brito, also spoke to Senegalese Foreign Minister Awa Sarr on Monday evening.",
    "Also on Monday night, Foreign Minister Ana Brito of Portugal spoke with Senegalese Foreign Minister Awa Sarr.",
    "On Monday Salgado also phoned Peruvian President Luz Paredes.",
]


@pytest.mark.parametrize("text", RECALLED)
def test_a_call_that_is_recalled_is_no_further_one(text):
    assert len(facts(LEAD + text)) == 1


@pytest.mark.parametrize("text", ADDED)
def test_a_call_that_is_added_is_a_further_one(text):
    assert len(facts(LEAD + text)) == 2


IN_A_CALL = [
    f"{P}, in a telephone call with {S}, said that Portugal will send boats.",
    f"On the phone with {S}, {P} said boats will be sent.",
    f"In a phone call with {S}, {P} said the two will meet in May.",
]


@pytest.mark.parametrize("text", IN_A_CALL)
def test_what_will_be_done_is_not_when_the_call_will_be(text):
    assert [line.split()[0] for line in facts(text)] == ["held"]


def test_a_call_that_is_said_to_be_to_come_is_planned():
    found = facts(f"The phone call between {P} and {S}, the Palace said, will take place on Friday.")
    assert [line.split()[0] for line in found] == ["planned"]


def test_who_has_been_told_of_a_call_was_not_on_it():
    text = "“Word has reached me that the Prime Minister had a phone call with K. P. Nair,” spokesperson Ravi Menon said."
    assert facts(text) == []


def test_the_one_elected_is_not_the_one_in_office():
    (record,) = extract(
        "Venezuelan President Nicolás Maduro spoke by phone with the president-elect of Chile on Monday.",
        published="2024-05-16",
    )
    assert [p.name for p in record.participants] == ["Nicolás Maduro", None]


IN_TURN = [
    (f"{P} held a joint phone call with {S} and Peruvian President Luz Paredes.", 1),
    (f"{P} held a telephone conversation with {S}, followed by one with Peruvian President Luz Paredes.", 2),
    (f"{P} held a telephone conversation with {S} and then another with Peruvian President Luz Paredes.", 2),
    (
        "Statement on the Prime Minister's telephone conversation with President Ndoye and President Paredes\n\n"
        f"{P} spoke by telephone today with {S}, and later with the President of Peru, Luz Paredes.",
        2,
    ),
    (f"{P} spoke by phone with {S}. He told her that he had talked by phone with Luz Paredes of Peru.", 1),
]


@pytest.mark.parametrize(("text", "calls"), IN_TURN)
def test_calls_in_turn_are_several(text, calls):
    assert len(facts(text)) == calls


OPENED = [
    (
        "In a phone call with {S} late last night, Rui Salgado, Portugal's prime minister, poured cold water on it.",
        1,
    ),
    ("In a phone call with {S} last night {P} set out his plan.", 1),
    ("{P} said he spoke by phone with {S}, who begins her term on Dec. 1.", 1),
    ("{P} has had two telephone conversations with {S} since he took office.", 0),
    ("{P} and Peruvian President Luz Paredes spoke by phone, even as he refused to take a call from {S}.", 1),
]


@pytest.mark.parametrize(("text", "calls"), OPENED)
def test_how_many_calls_a_sentence_tells(text, calls):
    assert len(facts(text.format(P=P, S=S))) == calls


LENGTHS = [
    ("In the 15-minute call, their first since Ndoye was sworn in last week, Salgado praised her.", "PT15M"),
    ("Their previous call, last week, had taken 15 minutes.", "-"),
]


@pytest.mark.parametrize(("text", "length"), LENGTHS)
def test_a_length_beside_what_was_since(text, length):
    (found,) = facts(f"{P} spoke by phone with {S} on Thursday.\n\n{text}")
    assert found.split()[4] == length


def test_who_initiated_a_call_by_capital_and_by_a_side():
    text = f"{P} and {S} agreed to meet.\n\nThe two discussed fish during a ten-minute phone conversation initiated by Dakar."
    assert [line.split()[-1] for line in facts(text)] == ["SEN"]
    text = f"{P} and {S} spoke by phone. The call was held under the initiative of the Senegalese side."
    assert [line.split()[-1] for line in facts(text)] == ["SEN"]
