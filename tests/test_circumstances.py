"""What a sentence only asks, what a pandemic only caused, and a past meeting of the two: no-ops first."""

import pytest

from toolkit.api import extract
from toolkit.extract.circumstances import circumstances

DISCUSSED = ("in_call", "opening_remarks", "briefing", "unspecified")
LEAD = "President Astrid Ilves of Norway spoke by phone with President Pablo Marte of Chile on Monday."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The presidents discussed the pandemic.", []),
        ("They met in Oslo in May and agreed to meet again.", []),
        ("They agreed to meet in Oslo in May.", []),
        ("Asked if visas had come up, the spokesman said yes.", []),
        ("He asked her to lift the ban.", []),
        ("The course, suspended because of the pandemic, will resume.", ["because of the pandemic"]),
        ("Trade grew despite the COVID-19 pandemic.", ["despite the COVID-19 pandemic"]),
        ("They last met in Oslo in May, at a fair.", ["They last met in Oslo in May, at a fair."]),
        (
            "The two leaders had last met a year ago in Lima.",
            ["The two leaders had last met a year ago in Lima."],
        ),
        (
            "Asked whether she would raise visas, a spokesman declined to say.",
            ["Asked whether she would raise visas,"],
        ),
        ("Asked by NTB if he would go, he smiled.", ["Asked by NTB if he would go,"]),
    ],
)
def test_circumstances(text, found):
    assert [text[first:last] for first, last in circumstances(text)] == found


def discussed(text):
    (record,) = extract(f"{LEAD}\n\n{text}", published="2024-05-10")
    return {t.code for t in record.topics if t.setting in DISCUSSED and t.polarity == "positive"}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The presidents discussed the pandemic.", {"HUM.HEALTH"}),
        ("Reporter: Did you talk about visas?\n\nPresident Ilves: Yes, we did.", {"MOB.VISA"}),
        ("Reporter: And what about visas?\n\nPresident Ilves: That subject did not come up today.", set()),
        ("They agreed to resume the course, suspended because of the pandemic.", set()),
        ("They last met in Lima in September, on the margins of the UN General Assembly.", set()),
        ("Asked if she would bring up the South China Sea, a spokesman declined to say.", set()),
    ],
)
def test_what_only_surrounds_a_call_is_not_discussed(text, codes):
    assert discussed(text) == codes


@pytest.mark.parametrize(
    ("asked", "codes"),
    [
        ("to discuss visas", {"MOB.VISA"}),
        ("on Friday. Asked if she would bring up visas, a spokesman declined to say", set()),
    ],
)
def test_what_is_only_asked_is_on_no_agenda(asked, codes):
    text = (
        f"President Astrid Ilves of Norway will speak by phone with President Pablo Marte of Chile {asked}."
    )
    (record,) = extract(text, published="2024-05-08")
    assert {t.code for t in record.topics} == codes
