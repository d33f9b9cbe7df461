"""Words of another time beside a call: those that date the call itself first, then those that date what was said or had been."""

import pytest

from tests.callfacts import facts

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
