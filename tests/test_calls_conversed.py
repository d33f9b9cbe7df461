"""Conversations of which no word says by what medium they were held: in the opening of a text, and not in one room."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract

ILVES, MARTE = "Norwegian President Astrid Ilves", "Chilean President Pablo Marte"
HEAD = "Ilves and Marte discuss salmon quotas"
FISH = "Salmon is farmed in both states. " * 8


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}\n\n{ILVES} said on Tuesday she would welcome a conversation with {MARTE}.",
        f"{HEAD}\n\n{ILVES} had a conversation with {MARTE} on the sidelines of a meeting in Lima on Tuesday.",
        f"{HEAD}\n\n{ILVES} told reporters about her conversation with {MARTE}.",
        f"{HEAD}\n\n{ILVES} had a conversation with students and the Chilean ambassador on Tuesday.",
        f"{HEAD}\n\n{ILVES} wants to have a conversation with {MARTE} about quotas.",
        f"{HEAD}\n\n{ILVES} had no conversation with {MARTE} on Tuesday.",
        f"Salmon prices rise\n\n{FISH}{ILVES} spoke to {MARTE} on Tuesday.",
        f"Ilves visits Lima\n\n{FISH}{ILVES} spoke to {MARTE} on Tuesday.",
    ],
)
def test_no_call(text):
    assert facts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{ILVES} said on Wednesday she had a conversation with {MARTE}.", "2026-03-11"),
        (
            f"{ILVES} promised feed. In a conversation with {MARTE} late on Monday, she said prices would fall.",
            "2026-03-09",
        ),
        (f"{ILVES} had a conversation on Tuesday with {MARTE}.", "2026-03-10"),
        (f"A conversation took place on Sunday between {ILVES} and {MARTE}, Oslo said.", "2026-03-08"),
        (f"{FISH}{ILVES} spoke to {MARTE} on Tuesday and thanked him.", "2026-03-10"),
        (f"{FISH}{ILVES} said she had spoken with {MARTE} on Monday.", "2026-03-09"),
    ],
)
def test_held(text, expected):
    assert facts(f"{HEAD}\n\n{text}", publisher="Daily Star") == [f"held CHL+NOR {expected} unspecified - -"]


def test_a_visit_to_come_is_no_meeting():
    text = f"Marte tells Ilves he will visit Oslo\n\n(Wire) -\n\n{FISH[:66]}\n\n{ILVES} said she spoke with {MARTE} on Sunday."
    assert facts(text, publisher="Daily Star") == ["held CHL+NOR 2026-03-08 unspecified - -"]


@pytest.mark.parametrize(
    ("told", "medium"),
    [
        ("held a digital meeting on Tuesday with {}", "video"),
        ("held remote talks with {} on Tuesday", "video"),
        ("held an online bilateral meeting on Tuesday with {}", "video"),
        ("held an informal virtual summit with {} on Tuesday", "video"),
        ("convened online with {} on Tuesday", "video"),
        ("gathered virtually with {} on Tuesday", "video"),
        ("sat down virtually with {} on Tuesday", "video"),
        ("met digitally with {} on Tuesday", "video"),
        ("held a telephone huddle with {} on Tuesday", "phone"),
        ("had a phone catch-up with {} on Tuesday", "phone"),
    ],
)
def test_media(told, medium):
    assert facts(f"{ILVES} {told.format(MARTE)}.") == [f"held CHL+NOR 2026-03-10 {medium} - -"]


@pytest.mark.parametrize(
    ("told", "duration"),
    [
        ("They are to meet for 20 minutes in May.", "-"),
        ("The palace was silent for 20 minutes.", "-"),
        ("“The dinner was long,” Marte said. It was over in about 15 minutes.", "-"),
        ("They spoke some 20 minutes.", "PT20M"),
        ("The call was 22 minutes.", "PT22M"),
        ("“It was short, about 15 minutes,” Marte said.", "PT15M"),
        ("The hour-and-a-half call was tense.", "PT1H30M"),
        ("The three-quarters-of-an-hour call was tense.", "PT45M"),
    ],
)
def test_lengths(told, duration):
    lead = f"{ILVES} spoke by phone with {MARTE} on Tuesday."
    assert facts(f"{lead}\n\n{told}") == [f"held CHL+NOR 2026-03-10 phone {duration} -"]


@pytest.mark.parametrize(
    "standing", ["newly confirmed", "freshly appointed", "recently re-elected", "newly installed"]
)
def test_standing(standing):
    text = f"Peruvian Foreign Minister Ana Quispe and {standing} {MARTE} spoke over the phone on Tuesday."
    assert facts(text, publisher="Daily Star") == ["held CHL+PER 2026-03-10 phone - -"]


def test_several_called_by_one_word():
    text = (
        f"{ILVES} and European leaders Charles Michel and Ursula von der Leyen met by video link on Tuesday."
    )
    (record,) = extract(text, published="2022-03-10")
    assert [p.name for p in record.participants] == ["Astrid Ilves", "Charles Michel", "Ursula von der Leyen"]
