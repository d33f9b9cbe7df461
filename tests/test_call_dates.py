"""The day of a call: which of the days that a text names is the call's."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

MONDAY = "2022-02-21"


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
    ],
    ids=[
        "asked for",
        "the day itself",
        "the day before",
        "planned for the day itself",
        "planned",
        "said during",
    ],
)
def test_day(text, expected):
    records = extract(Document(text, published=MONDAY, publisher="Deccan Mirror")).records
    assert [record.date.value if record.date else None for record in records] == [expected]
