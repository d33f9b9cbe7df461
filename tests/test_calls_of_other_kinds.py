"""Visits that are called calls, calls that a text counts up, one call told in a short title, and days of something else."""

import pytest

from toolkit.api import extract


def calls(text):
    return [
        (
            record.occurrence.status,
            record.date and record.date.value,
            sorted(p.side or "" for p in record.participants),
        )
        for record in extract(text, published="2024-05-15", publisher="Reuters")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Introductory calls on Foreign Minister Marta Ruiz\n\nPeruvian Ambassador Luis Vega paid an introductory call on Chilean"
        " Foreign Minister Marta Ruiz on 14 May 2024. During the call they spoke about copper.",
        "Introductory call by Peruvian Ambassador Luis Vega on Chilean Foreign Minister Marta Ruiz, 14 May 2024",
        "As special envoy, Chilean Foreign Minister Marta Ruiz called on His Excellency Ola Brekke, Prime Minister of Norway, this"
        " evening.\n\nAt the meeting held in Oslo she handed over a letter. During the call, Minister Ruiz and Prime Minister"
        " Brekke discussed copper.\n\nThe Minister of Youth, Pedro Soto, came along to the call.",
    ],
)
def test_a_visit_is_no_call(text):
    assert calls(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Chilean Foreign Minister Marta Ruiz spoke in a call on Tuesday with Norwegian Prime Minister Ola Brekke.",
        "Chilean Foreign Minister Marta Ruiz had a call with Norwegian Prime Minister Ola Brekke on Tuesday. Both called on"
        " President Kofi Badu for restraint. During the call they discussed copper.",
        "Chilean Foreign Minister Marta Ruiz had a call with Norwegian Prime Minister Ola Brekke on Tuesday. They called on"
        " President Kofi Badu to stop the raids.",
    ],
)
def test_an_appeal_or_a_day_makes_no_visit_of_a_call(text):
    assert calls(text) == [("held", "2024-05-14", ["CHL", "NOR"])]


@pytest.mark.parametrize(
    "counted",
    [
        "Ms Ruiz and Mr Brekke have had one telephone call to date.",
        "The two have held three phone calls so far.",
        "They have had two phone calls this year.",
    ],
)
def test_calls_that_are_counted_up_do_not_hold_one_that_is_planned(counted):
    text = "Chilean President Marta Ruiz and Norwegian Prime Minister Ola Brekke will hold a phone call next week. "
    assert [c[0] for c in calls(text + counted)] == ["planned"]


def test_a_title_that_names_one_of_several_leaves_their_call_one():
    text = (
        "Nordic premiers’ call with the President of Chile\n\nNorwegian Prime Minister Ola Brekke had a call with Chilean"
        " President Marta Ruiz, Swedish Prime Minister Sven Lund, and Finnish Prime Minister Aino Salo on Tuesday."
    )
    assert calls(text) == [("held", "2024-05-14", ["CHL", "FIN", "NOR", "SWE"])]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Ruiz, Brekke discuss copper over phone\n\nChilean Foreign Minister Marta Ruiz and Norwegian Foreign Minister Ola Brekke"
            ' discussed copper over the phone.\n\n"Last night, Foreign Minister Ola Brekke phoned me. We had planned a telephone'
            ' call this week," Ruiz noted here on Wednesday.',
            "2024-05-14",
        ),
        (
            "Norwegian premier speaks over phone with Chilean president\n\nNorway's prime minister Ola Brekke discussed copper with"
            " Chilean president Marta Ruiz in a phone call, his office said in a statement.\n\nThe news came when the Ugandan"
            " president had made a similar plea a day earlier.",
            None,
        ),
    ],
)
def test_the_day_of_something_else_is_not_that_of_the_call(text, day):
    assert [c[1] for c in calls(text)] == [day]


@pytest.mark.parametrize("word", ["break", "interruption", "halt", "let-up"])
def test_contacts_that_did_not_break_deny_no_call(word):
    text = (
        "Chilean President Marta Ruiz and Norwegian Prime Minister Ola Brekke spoke by phone on Tuesday. The palace insisted that"
        f" there had been no {word} in contacts between Santiago and Oslo."
    )
    assert calls(text) == [("held", "2024-05-14", ["CHL", "NOR"])]


def test_who_is_of_no_known_state_is_not_of_that_of_another_caller():
    text = (
        "President Nangolo received telephone calls from President Kofi Badu of Ghana and President Idris Moussa of Niger, his"
        " spokesman said."
    )
    assert calls(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Kenyan President William Ruto received a phone call from President Samia of Tanzania.",
            "Samia Suluhu Hassan",
        ),
        (
            "Kenyan President William Ruto received a phone call from President Hakainde of Zambia.",
            "Hakainde Hichilema",
        ),
    ],
)
def test_a_president_by_the_given_name_alone_is_who_held_the_office(text, name):
    (record,) = extract(text, published="2024-05-15", publisher="Reuters")
    assert name in [p.name for p in record.participants]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            "Chilean President Marta Ruiz made a phone call to congratulate Norwegian Prime Minister Ola Brekke.",
            "CHL",
        ),
        (
            "Norwegian Prime Minister Ola Brekke had a phone call with Chilean President Marta Ruiz at her request.",
            "CHL",
        ),
        (
            "Chilean President Marta Ruiz had a phone call with Norwegian Prime Minister Daniel Brekke at her request.",
            "CHL",
        ),
        (
            "Idris Musa, the President's spokesman, said the President, Kofi Badu of Ghana, received a telephone call from Chilean"
            " President Marta Ruiz.",
            "CHL",
        ),
    ],
)
def test_who_placed_a_call_to_say_something(text, side):
    (record,) = extract(text, published="2024-05-15", publisher="Reuters")
    assert record.initiator
    assert record.initiator.value == side


@pytest.mark.parametrize(
    "telling",
    [
        "his spokesman said to reporters",
        "according to the press office",
        "an aide said to journalists in Oslo",
        "she announced to the media",
    ],
)
def test_those_to_whom_a_call_is_told_are_not_on_it(telling):
    text = f"Chilean President Marta Ruiz and Norwegian Prime Minister Ola Brekke spoke by phone on Tuesday, {telling}."
    assert [c[2] for c in calls(text)] == [["CHL", "NOR"]]


def test_a_call_is_told_in_a_call_with_reporters():
    text = (
        "Chilean President Marta Ruiz said in a call with journalists that she had spoken by phone with Norwegian Prime"
        " Minister Ola Brekke on Tuesday."
    )
    assert calls(text) == [("held", "2024-05-14", ["CHL", "NOR"])]


@pytest.mark.parametrize(
    ("when", "day"),
    [("on Monday", "2024-05-13"), ("on Tuesday", "2024-05-14")],
)
@pytest.mark.parametrize("later", ["later that day", "later on the day", "later in the day"])
def test_later_that_day_is_the_day_of_the_telling(when, day, later):
    text = (
        f"Chilean President Marta Ruiz said {when} that she was going to hold a phone call {later} with Norwegian Prime Minister"
        " Ola Brekke."
    )
    assert [c[:2] for c in calls(text)] == [("planned", day)]


@pytest.mark.parametrize(
    "aside",
    [
        ", a day after a call between the US and Chinese presidents",
        ", as she prepared to fly to Rome to meet Italian President Sergio Mattarella",
        ", weeks after Italian President Sergio Mattarella called for a truce",
        ", the same day Italian President Sergio Mattarella visited Kyiv",
    ],
)
@pytest.mark.parametrize(
    "form",
    [
        "Chilean President Marta Ruiz and Norwegian Prime Minister Ola Brekke spoke by phone on Tuesday{}.",
        "Chilean President Marta Ruiz held a telephone conversation with Norwegian Prime Minister Ola Brekke on Tuesday{}.",
        "Chilean President Marta Ruiz received a phone call from Norwegian Prime Minister Ola Brekke on Tuesday{}.",
        "Chilean President Marta Ruiz and Norwegian Prime Minister Ola Brekke agreed in a video call on Tuesday to open a port{}.",
    ],
    ids=["spoke", "held", "received", "agreed"],
)
def test_who_is_named_in_an_aside_is_on_no_call(form, aside):
    assert calls(form.format(aside)) == [("held", "2024-05-14", ["CHL", "NOR"])]
