"""People called like a month: text → who undertakes what, and when the call was; the month itself comes first."""

import pytest

from toolkit.api import extract

LEAD = "T\n\nTheresa May spoke to Hassan Rouhani by phone on Monday. "


def undertaken(text):
    (record,) = extract(text, published="2017-12-19")
    names = {p.id: p.name for p in record.participants}
    return [(" ".join(names.get(a, a) for a in c.actors), c.due) for c in record.commitments]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Since May talks have stalled. Elections in May will be hard.", []),
        ("May will see elections. May is a hard month.", []),
        ("Rouhani told her that he would buy ships in May.", [("Hassan Rouhani", "2018-05")]),
        ("His office said that May had promised to buy ships.", [("Theresa May", None)]),
        ("His office said that May would buy ships.", [("Theresa May", None)]),
        ("May also promised to buy ships in May.", [("Theresa May", "2018-05")]),
        ("May's office said she would sell ships.", [("Theresa May", None)]),
        ("May and Rouhani agreed to meet in March.", [("Theresa May Hassan Rouhani", "2018-03")]),
    ],
)
def test_who_undertakes(text, expected):
    assert undertaken(LEAD + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hassan Rouhani spoke to Theresa May by phone on Monday.",
        "Hassan Rouhani spoke by phone with Theresa May Monday night.",
        "Hassan Rouhani called Prime Minister May late Monday.",
        "President Hassan Rouhani spoke with May by phone on Monday.",
    ],
)
def test_the_day_is_not_taken_from_a_name(text):
    (record,) = extract(f"May and Rouhani speak\n\n{text}", published="2017-12-19")
    assert record.date.value == "2017-12-18"
    assert {p.name for p in record.participants} == {"Theresa May", "Hassan Rouhani"}


def test_the_office_of_somebody_called_like_a_month_is_named_whole():
    (record,) = extract(LEAD + "May's office said the nets are old.", published="2017-12-19")
    assert "May's office" in [source.name for source in record.sources]
