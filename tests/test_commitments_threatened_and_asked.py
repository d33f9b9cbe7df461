"""Undertakings in answer to others, asked for politely or told of oneself, and the types that one turn of words settles; nothing found first."""

import pytest

from tests.test_commitments import rows_of

NOTHING = [
    "Marte said that Chile would face further costs if it gave way.",
    "Aaberg was earlier invited to Lima by President Marte.",
    "Marte asked if Aaberg could help.",
    "Marte assured Aaberg of support for her stance.",
    "Both leaders affirmed how committed they are to strong ties.",
    "The men woke on the island on which they are to be held.",
    "Marte had been thinking of coming to Oslo in May.",
    "“I'd be misleading you if I said I was sure he'll take it,” Marte said.",
    "“I will tell him, ‘Mr President, we are neighbours,’” Marte said.",
    "“I will refrain from going beyond what I have said,” Marte said.",
    "Marte said she would like to talk to her voters.",
    "Aaberg called one day after it was made known that they would meet in Lima in May.",
]
FOUND = """
Marte said that Norway would face grave economic consequences were it to attack. | commitment | sanction
Marte warned that if Norway failed to calm the border, it would face further consequences. | commitment | sanction
Marte said that a further act of aggression would be met with massive consequences. | commitment | sanction
Marte promised to keep Norway informed of the outcome. | commitment | share_information
They agreed to keep each other informed. | commitment | stay_in_touch
They agreed that their staffs would share intelligence closely. | commitment | share_information
They pledged to support each other at multilateral forums. | commitment | support_policy
They agreed to keep raising their voice together at the OIC. | commitment | support_policy
They agreed that they would be in touch again in the course of next week. | commitment | next_call
They agreed that they would be in touch again. | commitment | stay_in_touch
Marte said Chile would stay in close coordination with Norway. | commitment | stay_in_touch
Marte said Chile reserved the right to go to court. | consideration | policy_change
President Marte will make the journey accompanied by her minister. | commitment | visit
Each invited the other to visit. | offer | invite
Marte asked if Aaberg could come to Lima in May. | offer | invite
Marte requested Prime Minister Aaberg to be present at the forum in Lima. | offer | invite
Marte assured Aaberg of support for the opening of talks. | commitment | support_policy
Marte said she would like to talk again. | intention | next_call
Both “have agreed to CEASE all fishing,” Marte said. | commitment | ceasefire_or_refrain
Marte made known her intention of bringing the two states closer. | intention | mediate_or_host
"""


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text):
    assert rows_of(text) == []


@pytest.mark.parametrize("line", FOUND.strip().splitlines())
def test_found(line):
    text, class_, kind = line.split(" | ")
    assert [(found[0], found[1]) for found in rows_of(text)] == [(class_, kind)]
