"""Calls told by one who was on them: "she called me", "I spoke with", under a head, behind a colon and in quotation marks."""

import pytest

from tests.callfacts import callers

_HEADS = (
    "Statement by Norwegian Prime Minister Nils Berg\n\n{}",
    "Norwegian Prime Minister Nils Berg's press conference\n\n{}",
    "Norwegian Prime Minister Nils Berg: Remarks to the press\n\n{}",
    "Norwegian Prime Minister Nils Berg wrote on Thursday:\n\n{}",
    "Norwegian Prime Minister Nils Berg told reporters: “{}”\n",
)


@pytest.mark.parametrize("head", _HEADS)
@pytest.mark.parametrize(
    ("told", "initiator"),
    [
        ("Last night Chilean President Ana Marte called me to discuss the fleet.", "CHL"),
        ("Chilean President Ana Marte rang me last night. We discussed the fleet.", "CHL"),
        ("Last night I spoke with Chilean President Ana Marte about the fleet.", "-"),
        ("I was called last night by Chilean President Ana Marte.", "CHL"),
        ("I called Chilean President Ana Marte last night.", "NOR"),
        ("Today I took a phone call from Chilean President Ana Marte.", "CHL"),
    ],
)
@pytest.mark.parametrize("publisher", ["Reuters", "Government of Norway"])
def test_who_says_i_was_on_the_call(head, told, initiator, publisher):
    found = callers(head.format(told), publisher=publisher)
    status, sides, _, placed = found.split()
    assert (status, sides, placed) == ("held", "CHL+NOR", initiator)


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        (
            "Chilean President Ana Marte called me a liar last night, Norwegian Prime Minister Nils Berg said.",
            "Reuters",
        ),
        ("A reader from Chile rang me last night. President Ana Marte was not amused.", "Reuters"),
        ("Chilean President Ana Marte called me last night. I write for this paper.", "Reuters"),
        ("Norwegian Prime Minister Nils Berg called me last night.", "Government of Norway"),
    ],
)
def test_another_me_is_on_no_call(text, publisher):
    assert callers(text, publisher=publisher) == ""
