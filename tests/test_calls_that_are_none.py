"""What reads much like a call between two states and is none."""

import pytest

from toolkit.api import extract


def calls(text):
    records = extract("News\n\n" + text, published="2024-05-15", publisher="Reuters")
    return [sorted(p.side or "" for p in record.participants) for record in records]


A, B = "Chilean President Marta Ruiz", "Norwegian Prime Minister Ola Brekke"


@pytest.mark.parametrize(
    "text",
    [
        f"{A} met {B} in Oslo on Tuesday. They discussed salmon and agreed to stay in touch by phone.",
        f"{A} spoke by phone with her finance minister, Mario Soto, about the budget on Tuesday.",
        f"{A}, who spoke by phone with {B} last month, opened a school on Tuesday.",
        f"{A} is the first leader to visit Oslo since Brekke called her in December.",
        f"{A} spoke to {B} at a dinner in Quito on Tuesday.",
        f"{A} spoke with {B} at the funeral of a poet on Tuesday.",
        f"{A} made a call for unity with Norway after meeting {B} in Oslo.",
        f"{A} answered a call from the opposition to resign on Tuesday, as {B} had.",
        f"The call by {A} for a summit was welcomed by {B} on Tuesday.",
        f"{A} said on Tuesday she would take the concerns of {B} seriously if he called.",
        f"{A} called a cabinet meeting on Tuesday to discuss the row with {B}.",
        f"A hotline between the Chilean and Norwegian navies was opened on Tuesday, {A} said.",
        f"In a conference call with investors on Tuesday, Chilean Finance Minister Mario Soto praised {B}.",
        f"{A} spoke about {B} in a radio interview by phone on Tuesday.",
        f"{A} wrote to {B} on Tuesday because a telephone call “would have been too polite”, officials said.",
    ],
)
def test_no_call(text):
    assert calls(text) == []


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            f"{A} and her foreign minister, Mario Soto, held a phone call with {B} on Tuesday.",
            ["CHL", "CHL", "NOR"],
        ),
        (f"{A} spoke by phone with {B} over dinner plans on Tuesday.", ["CHL", "NOR"]),
        (
            f"{A} and {B}, who keep in touch by phone, held a telephone conversation on Tuesday.",
            ["CHL", "NOR"],
        ),
    ],
)
def test_a_call(text, sides):
    assert calls(text) == [sides]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} and {B} directed their ministers to hold a video conference on salmon.",
        f"{A} met {B} in Oslo on Tuesday. The two agreed to speak again by phone in the coming weeks.",
        f"{A} and {B} met in Oslo, and instructed their ambassadors to talk by phone on Friday.",
    ],
)
def test_a_call_of_others_or_of_some_day_is_none(text):
    assert calls(text) == []


def test_what_will_be_done_by_video_call_is_planned():
    text = "News\n\nThe Foreign Minister will brief his G7 counterparts by video call on Friday."
    (record,) = extract(text, published="2023-05-03", publisher="Office of the Prime Minister of Norway")
    assert (record.occurrence.status, record.date and record.date.value) == ("planned", "2023-05-05")


def test_a_general_of_ones_own_is_no_other_side():
    assert (
        calls(
            f"A telephone conversation took place between {A} and Army chief General Pedro Soto on Tuesday."
        )
        == []
    )


def test_relations_that_a_state_has_not_had_deny_no_call():
    text = f"Though Chile has not had diplomatic relations with Norway for years, {A} spoke by phone to {B} on Tuesday."
    (record,) = extract("News\n\n" + text, published="2024-05-15", publisher="Reuters")
    assert record.occurrence.status == "held"


def test_a_nickname_in_marks_hides_nobody():
    text = f'News\n\n{B} on Friday congratulated presumptive president Ferdinand "Bongbong" Marcos Jr. during a phone call.'
    (record,) = extract(text, published="2022-05-22", publisher="Daily Mirror")
    assert sorted(p.side for p in record.participants) == ["NOR", "PHL"]
