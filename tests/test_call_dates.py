"""The day of a call: which of the days that a text names is the call's."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

MONDAY = "2022-02-21"


def days(text):
    """Return the day of each call that a text published on Monday reports."""
    records = extract(Document(text, published=MONDAY, publisher="Deccan Mirror")).records
    return [record.date.value if record.date else None for record in records]


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
