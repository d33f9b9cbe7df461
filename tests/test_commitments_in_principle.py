"""Threats, principles, considerations, steady supplies and words given on a day; what is no undertaking first."""

import pytest

from tests.test_commitments import rows_of
from toolkit.api import extract

NOTHING = [
    # threats of things, made before, or not made
    "The drought threatened to empty the lakes.",
    "Chile has threatened to shut the strait.",
    "Marte did not threaten to shut the strait.",
    "Marte threatened in April to shut the strait.",
    # measures without a word of what they are, and principles of nothing to do
    "They agreed on specific steps that will end the raids.",
    "They agreed on measures to calm the border.",
    "They agreed on the principle of equality.",
    "Marte accepted the principle of equality.",
    # what comes of itself
    "Marte said that fresh water would run out within days.",
    "Marte said Chile would run short of grain.",
    "Marte told Aaberg that Chile would hurt from the tariffs.",
    # where things stand
    "Marte confirmed progress towards the dispatch of a ship.",
    "Marte confirmed interest in the delivery of two ships.",
    "Marte assured her that Chile would remain a proud nation.",
    # what is only said, or not in earnest
    "Marte declared himself ready to speak his mind.",
    "Aaberg said she intended to press the matter.",
    "Marte said she was giving it little thought.",
    "Marte gave Aaberg a promise on paper that Chile would pay for the dam.",
    "They thanked the heads of their navies.",
    "Marte rejected claims of theft.",
]

SOMETHING = [
    ("Marte threatened to shut the strait unless the tariffs were lifted.", "commitment", "CHL"),
    ("She threatened to stop the ferries if the tolls went up.", "commitment", "NOR"),
    ("Aaberg said that Marte had threatened to recall the fleet.", "commitment", "CHL"),
    (
        "Asked about the request, Marte said he was giving it “very serious consideration”.",
        "consideration",
        "CHL",
    ),
    ("Marte said he was giving this due consideration.", "consideration", "CHL"),
    ("They agreed on joint patrols.", "commitment", "both"),
    ("They agreed on the principle of swapping prisoners.", "commitment", "both"),
    ("Marte accepted the principle of taking back those who stayed on.", "commitment", "CHL"),
    ("Marte accepted the principle of opening the strait.", "commitment", "CHL"),
    ("Marte said Chile would run a ferry to Bergen.", "commitment", "CHL"),
    ("Marte confirmed the delivery of two ships.", "commitment", "CHL"),
    ("Marte assured her that Chile would remain a reliable supplier of copper.", "commitment", "CHL"),
    ("Marte assured her that Chile would remain a steady source of copper.", "commitment", "CHL"),
    ("Marte declared himself ready to speak to the rebels.", "willingness", "CHL"),
    ("Marte “declared himself ready” to host a summit.", "willingness", "CHL"),
    ("Aaberg would be glad to mend the pier.", "willingness", "NOR"),
    ("Aaberg would be glad to offer shelter to the crews.", "offer", "NOR"),
    ("Marte gave Aaberg an assurance on Tuesday that Chile would pay for the dam.", "commitment", "CHL"),
    ("Marte gave Aaberg his solemn promise today to free the crew.", "commitment", "CHL"),
    ("Marte repeated his pledge on Tuesday to free the crew.", "commitment", "CHL"),
    ("Marte ruled out any criticism of the fleet.", "refusal", "CHL"),
    ("Marte ruled out a swap of ports despite criticism.", "refusal", "CHL"),
    ("They ordered the heads of their navies to draft a plan.", "commitment", "both"),
    ("They ordered the heads of their negotiating teams to meet again in May.", "commitment", "both"),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text):
    assert rows_of(text) == []


@pytest.mark.parametrize(("text", "class_", "who"), SOMETHING)
def test_something(text, class_, who):
    ((found, _, party, _),) = rows_of(text)
    assert (found, party) == (class_, who)


N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
AHEAD = f"{N} will hold a phone call with {C} on Friday, her office said."
HELD = f"{N} held a phone call with {C} on Thursday."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what a call that is to come will be about, and the call itself
        (f"{AHEAD} Aasheim will raise the fishing ban.", []),
        (f"{AHEAD} Aasheim wants to propose a truce in the strait.", []),
        (f"{N} and {C} will hold telephone negotiations on Friday.", []),
        # what is promised beside it to others, what one is ready for, and what is to be taken up after a call
        (f"{AHEAD} Aasheim promised to send two ships to the strait.", []),
        (f"{AHEAD} Aasheim said Norway is ready to send two rescue ships to the strait.", ["fund_or_aid"]),
        (f"{HELD} Aasheim promised to send two ships to the strait.", ["fund_or_aid"]),
        (f"{HELD} Aasheim will raise the fishing ban at the council.", ["support_policy"]),
    ],
)
def test_what_is_only_to_be_taken_up(text, expected):
    (record,) = extract(f"Talks\n\n{text}", published="2026-03-12", publisher="Reuters")
    assert [found.type for found in record.commitments] == expected
