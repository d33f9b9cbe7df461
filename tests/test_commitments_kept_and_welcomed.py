"""Undertakings of both without another word, of hosts and of what is kept under control, and what is only refused an answer; nothing found first."""

import pytest

from tests.test_commitments import drafts_of, rows_of

NOTHING = [
    "Marte declined to go through the talks line by line.",
    "Marte refused to come to the phone four times.",
    "Marte said that Chile would do what any other state would do in its place.",
    "Marte said she would have the flag changed.",
    "Marte said she would have seriously considered it.",
]
FOUND = """
Both will work for a better world. | commitment | cooperate_generally
Both "will be working for a better world," Marte wrote on X. | commitment | cooperate_generally
Marte said that she would welcome Aaberg in Lima at any time of his choosing. | offer | invite
Marte said that Aaberg would be welcome in Lima whenever he chose to come. | offer | invite
Marte and Aaberg agreed that each side would name a senior minister to coordinate the response. | commitment | task_teams
Both of them expressed a will to pursue the dialogue on these two points. | intention | negotiate
They agreed to stay closely in step. | commitment | cooperate_generally
Marte said she wants to work hand in hand with Norway. | intention | cooperate_generally
Marte said that she wants to take cooperation in security further. | intention | cooperate_generally
They agreed to be in contact again next week. | commitment | next_call
Marte said that she would welcome Aaberg in Lima in May. | commitment | meet
Marte invited Aaberg to watch a match of the cup in Lima. | offer | invite
Marte replied that she would have the request examined by her ministry. | consideration | policy_change
Marte left no doubt that any new attack would be met with restrictive measures. | commitment | sanction
They agreed to keep differences under control. | commitment | ceasefire_or_refrain
They agreed to keep making those ties stronger. | commitment | cooperate_generally
They agreed to keep their officials talking through the evening. | commitment | task_teams
They agreed for officials from both sides to discuss this in the coming days. | commitment | task_teams
They agreed to speed up talks between their diplomatic authorities. | commitment | task_teams
They agreed to keep their ministers informed. | commitment | share_information
They agreed to speak in the margins of the council next week. | commitment | meet
Marte said Chile would fund additional batteries of missiles. | commitment | military_aid
Marte promised to name a vice president within days. | commitment | policy_change
"""
EVIDENCE = [
    (
        "The two, in the words of the king, “will work for a better world”.",
        ["will work for a better world"],
    ),
    (
        "They concurred in remaining in frequent contact and in meeting in person at an early opportunity.",
        ["They concurred in remaining in frequent contact", "in meeting in person at an early opportunity"],
    ),
    (
        "The conversation followed a warning earlier this month. The two agreed they will meet in May.",
        ["The two agreed they will meet in May"],
    ),
    (
        "They agreed to abide by the accord, and together with Ghana to speed up talks on a code of conduct.",
        ["They agreed to abide by the accord", "together with Ghana to speed up talks on a code of conduct"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text):
    assert rows_of(text) == []


@pytest.mark.parametrize("line", FOUND.strip().splitlines())
def test_found(line):
    text, class_, kind = line.split(" | ")
    assert [(found[0], found[1]) for found in rows_of(text)] == [(class_, kind)]


@pytest.mark.parametrize(("text", "expected"), EVIDENCE)
def test_evidence(text, expected):
    reading, drafts = drafts_of(text)
    assert [reading.text(d.first, d.last) for d in drafts] == expected
