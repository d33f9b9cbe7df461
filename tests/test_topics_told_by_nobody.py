"""What a report tells of its call without saying who said it, and what it tells beside it: no-ops first."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

CALL = "President Ilves of Estonia spoke by phone with President Marte of Chile on Monday, his office said."
DISCUSSED = ("in_call", "opening_remarks", "briefing", "unspecified")


def visas(text):
    """Return whether a report's sentence puts the entry of travellers on the call."""
    document = Document(
        f"Two presidents on the phone\n\n{CALL}\n\nIt lasted half an hour.\n\n{text}",
        published="2026-02-03",
        publisher="Reuters",
    )
    (record,) = extract(document).records
    return any(t.code == "MOB.VISA" and t.setting in DISCUSSED for t in record.topics)


@pytest.mark.parametrize(
    "text",
    [
        "The visa regime has drawn protests in Tallinn.",
        "The need for a visa regime has divided parliament.",
        "Tourists were told of a new visa regime.",
        "These include the visa regime.",  # nothing of the call stands before it
        "Another region is waiting for a visa regime.",
        "Parliament advocated a new visa regime.",
        "Lobbyists were ready to fight the visa regime.",
        "An offer on the visa regime divided parliament.",
        "A visa regime was the talk of the town.",
    ],
)
def test_beside_the_call(text):
    assert not visas(text)


@pytest.mark.parametrize(
    "text",
    [
        "The main attention was paid to the visa regime.",
        "Special emphasis was placed on the visa regime.",
        "The importance of a visa regime was noted.",
        "The sides' readiness to change the visa regime was confirmed.",
        "Satisfaction was expressed with the visa regime.",
        "It was noted that the visa regime had to change.",
        "The focus was on the visa regime.",
        "Views were exchanged on the visa regime.",
        "Their talk turned to the visa regime.",
        "The exchange likewise concerned the visa regime.",
        "A further subject of their talk was the visa regime.",
        "The two envoys also looked at the visa regime.",
        "As Reuters was informed by the press service, the visa regime was highlighted.",
        "According to the press service, the importance of the visa regime was stressed.",
        "Agreement was reached to change the visa regime.",
        "Mention was also made of the visa regime.",
        "Time was given to the visa regime.",
        "An offer to change the visa regime was renewed.",
        "The visa regime was another subject.",
        "The new visa regime was highly appreciated.",
        "At the centre of the talks was the visa regime.",
        "High on the agenda was the visa regime.",
        "Another topic was the visa regime.",
        "Other issues included the visa regime.",
        "The two leaders agreed to work on open questions. These include the visa regime.",
        "They also took stock of the visa regime.",
        "The two foreign ministries will work on the visa regime.",
        "Ilves also advocated for a new visa regime.",
        "She flagged the visa regime.",
        "He gave an overview of the visa regime.",
        "The Estonian president also paid particular attention to the visa regime.",
        "Ilves protested against the visa regime.",
        "He was ready to change the visa regime.",
        "An official in Tallinn said the visa regime had been raised.",
        "An official in Tallinn said the leaders would work on a new visa regime.",
        "Sources said there was agreement on the visa regime.",
    ],
)
def test_of_the_call(text):
    assert visas(text)
