"""The day of a call: which of the days that a text names is the call's."""

import pytest

from toolkit import api
from toolkit.pipeline import extract
from toolkit.text import Document

MONDAY = "2022-02-21"


def days(text):
    """Return the day of each call that a text published on Monday gives; where the paper's own stands in, none."""
    records = extract(Document(text, published=MONDAY, publisher="Deccan Mirror")).records
    found = [record.date for record in records]
    return [d.value if d is not None and d.basis != "publication" else None for d in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Astrid Ilves of Norway asked for a call with President Pablo Marte of Chile, an aide said Friday.",
            None,
        ),
        ("President Ilves of Norway spoke by phone with President Marte of Chile on Monday.", MONDAY),
        ("President Ilves of Norway spoke by phone with President Marte of Chile on Sunday.", "2022-02-20"),
        (
            "President Ilves of Norway will speak by phone with President Marte of Chile on Monday, the palace said.",
            MONDAY,
        ),
        (
            "President Ilves of Norway will speak by phone with President Marte of Chile on Thursday.",
            "2022-02-24",
        ),
        (
            "President Ilves of Norway spoke by phone with President Marte of Chile. "
            "Ilves said on Saturday during the call that the line was poor.",
            "2022-02-19",
        ),
        (
            "President Ilves of Norway and President Marte of Chile spoke by phone about the ferry that sank on Saturday.",
            None,
        ),
        (
            "President Ilves of Norway and President Marte of Chile spoke by phone about the strike on Saturday, an aide said.",
            None,
        ),
        (
            "President Ilves of Norway spoke by phone with President Marte of Chile about fish stocks on Saturday, an aide said.",
            "2022-02-19",
        ),
        (
            "President Ilves of Norway spoke by phone with President Marte of Chile on Sunday and talked of fish. "
            "An aide had said that Marte tried to ring Ilves on Friday. President Marte called President Ilves on Friday.",
            "2022-02-20",
        ),
    ],
    ids=[
        "asked for",
        "the day itself",
        "the day before",
        "planned for the day itself",
        "planned",
        "said during",
        "a day of the subject",
        "an event of the subject",
        "behind the subject",
        "the first report",
    ],
)
def test_day(text, expected):
    assert days(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ilves thanks Marte\n\nPresident Astrid Ilves of Norway spoke by phone with President Pablo Marte of Chile.\n\n"
            "Thanking Marte for his call, Ilves voiced her sadness over the accident in Bergen two days ago, a statement said.",
            None,
        ),
        (
            "Ilves ready to help\n\nOSLO, Feb. 20 (Mirror) -- Norwegian President Astrid Ilves said Sunday that Norway stands ready to"
            " help.\n\nIlves made the remarks during a telephone conversation with Chilean President Pablo Marte.",
            "2022-02-20",
        ),
        (
            "Ilves rings Marte\n\nOslo, Feb. 20: Norwegian President Astrid Ilves called Chilean President Pablo Marte today.",
            "2022-02-20",
        ),
        (
            "Ilves rings Marte\n\nOslo, Feb. 10: Norwegian President Astrid Ilves called Chilean President Pablo Marte today.",
            MONDAY,
        ),
        (
            "Ilves rings Marte\n\nNorwegian President Astrid Ilves called Chilean President Pablo Marte before 6pm last night.",
            "2022-02-20",
        ),
        (
            "Ilves and Marte speak\n\nPresident Astrid Ilves of Norway spoke by phone with President Pablo Marte of Chile.\n\n"
            "Marte voiced his sorrow over the deaths of five people in the strike on the port on Saturday night.",
            None,
        ),
        (
            "Ilves to ring Marte\n\nA phone call between Norwegian President Astrid Ilves and Chilean President Pablo Marte is scheduled"
            " for 17:00 Oslo time, an aide said.",
            MONDAY,
        ),
        (
            "Ilves and Marte talk\n\nNorwegian President Astrid Ilves has just spoken by phone with Chilean President Pablo Marte.",
            MONDAY,
        ),
    ],
    ids=[
        "days ago of something else",
        "made the remarks",
        "written a day before",
        "an old dateline",
        "before a time of day",
        "the night of a strike",
        "a time of day",
        "has just spoken",
    ],
)
def test_day_in_an_article(text, expected):
    assert days(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Ilves of Norway spoke by phone with President Marte of Chile on the 4th try.",
            None,
        ),
        ("President Ilves of Norway spoke by phone with President Marte of Chile on 9/11 families.", None),
        (
            "Today, in a post, President Ilves of Norway wrote that she had spoken by phone with President Marte of Chile.",
            None,
        ),
        (
            "President Ilves of Norway cancelled a phone call with President Marte of Chile, her office said on Monday.",
            None,
        ),
        (
            "President Ilves of Norway rang President Marte of Chile and called a cabinet meeting for today.",
            None,
        ),
        (
            "President Ilves of Norway was in Lima on Saturday. Later that day she spoke by phone with President Marte of Chile.",
            "2022-02-19",
        ),
        (
            "President Ilves of Norway met the cabinet on Sunday. On the same day she phoned President Marte of Chile.",
            "2022-02-20",
        ),
        (
            "President Ilves of Norway spoke by phone with President Marte of Chile on the 18th, her office said.",
            "2022-02-18",
        ),
        (
            "President Ilves of Norway on the 17th discussed fishing with President Marte of Chile in a phone call.",
            "2022-02-17",
        ),
        (
            "Today President Ilves of Norway said she had talked by phone to President Marte of Chile on the night of 20/2.",
            "2022-02-20",
        ),
        (
            "President Ilves of Norway spoke by phone with President Marte of Chile on Thursday last week.",
            "2022-02-17",
        ),
        (
            "Reporters listened to a phone call between President Ilves of Norway and President Marte of Chile earlier this month.",
            "2022-02",
        ),
        (
            "President Ilves of Norway cancelled a phone call with President Marte of Chile. The two had been due to speak at noon on Sunday.",
            "2022-02-20",
        ),
        (
            "President Ilves of Norway spoke by phone last night with President Marte of Chile and called a cabinet meeting for today.",
            "2022-02-20",
        ),
        (
            "Through a phone call held on Saturday, President Ilves of Norway congratulated President Marte of Chile.",
            "2022-02-19",
        ),
        (
            "OSLO - Two days after phoning the Speaker, President Ilves of Norway on Sunday rang President Marte of Chile.",
            "2022-02-20",
        ),
        (
            "Ilves and Marte speak for first time since June\n\nOSLO - In winter the ports are closed. President Ilves of Norway on "
            "Sunday spoke by phone with President Marte of Chile for the first time since June 2021.",
            "2022-02-20",
        ),
        (
            "Call with President Marte: 20 February 2022\n\nPresident Ilves of Norway spoke by phone with President Marte of "
            "Chile yesterday evening.",
            "2022-02-20",
        ),
    ],
)
def test_day_that_no_date_beside_the_call_gives(text, expected):
    assert days(text) == [expected]


def test_a_call_that_the_title_names_too_is_no_recollection():
    text = (
        "Marte, Okello phone Ilves\n\nPresident Marte of Chile phoned President Ilves of Norway on Monday to wish her well. "
        "Also, on Thursday last week, President Okello of Uganda telephoned President Ilves."
    )
    assert days(text) == [MONDAY, "2022-02-17"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Prime Minister Leif Berg of Norway promised ships on Thursday, a day after speaking by phone with President "
            "Luis Soto of Chile.",
            "2024-03-13",
        ),
        (
            "One day after a phone call with President Luis Soto of Chile, Prime Minister Leif Berg of Norway said on "
            "Thursday that ships would come.",
            "2024-03-13",
        ),
        (
            "Prime Minister Leif Berg of Norway promised ships, two days after a phone call with President Luis Soto of "
            "Chile on Tuesday.",
            "2024-03-12",
        ),
        (
            "Hours after speaking by phone with President Luis Soto of Chile, Prime Minister Leif Berg of Norway said on "
            "Thursday that ships would come.",
            "2024-03-14",
        ),
    ],
)
def test_what_happens_days_after_a_call(text, day):
    (record,) = api.extract(text, published="2024-03-14")
    assert len(record.participants) == 2
    assert record.date.value == day


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Leif Berg of Norway promised ships on Thursday, a month after speaking by phone with President "
        "Luis Soto of Chile.",
        "Two weeks after a phone call with President Luis Soto of Chile, Prime Minister Leif Berg of Norway said on "
        "Thursday that ships would come.",
    ],
)
def test_calls_of_weeks_ago(text):
    assert not api.extract(text, published="2024-03-14")
