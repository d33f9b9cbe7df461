"""Types of steps that a few words tell, beside what looks like them; and what friends and sources agree to, which is no undertaking."""

import pytest

from tests.test_commitments import rows_of

TABLE = """
They agreed to discuss the quota again in May. | negotiate
They agreed to discuss the quota again in person on the occasion of the assembly in May. | meet
The two leaders plan to meet in May. | meet
The two leaders plan to meet online in May. | next_call
Marte assured her that he would keep to the quota. | uphold_policy
Marte assured her that he would keep to the ceasefire. | ceasefire_or_refrain
Marte said Chilean forces would leave the islands by the end of August. | policy_change
Marte told her that Chile would decide to apply for OECD membership in the coming days. | join_body
Marte said he would call the leaders of the three countries together for a mini-summit in May. | mediate_or_host
Marte said he would send the fisheries minister to prepare the meeting. | task_teams
Marte said Chile would follow closely how it develops. | uphold_policy
They agreed that their staff would arrange a meeting. | task_teams
Marte agreed that the competent agencies of the two sides would discuss the matter at once. | task_teams
They agreed to speed up efforts to sign a formal treaty on herring. | sign_or_ratify
They agreed to speed up efforts to mend the nets. | cooperate_generally
Marte decided to start preparations for the vice president to travel to Norway in May. | visit
They agreed that their officials would arrange a visit. | task_teams
They agreed to keep seeking their release. | release_or_exchange
They agreed that their ministers would keep talking through the day. | task_teams
They agreed that their officials would carry on with their informal talks. | task_teams
Marte said he would send the trade minister to the conference of the economic ministers. | attend_summit
Marte said they were prepared to open a new chapter in their relations. | cooperate_generally
Marte said Chile would never erect physical checks there. | policy_change
They agreed to keep coordinating closely. | stay_in_touch
They agreed to continue coordinating closely on herring prices. | cooperate_generally
They pledged to be in close coordination. | stay_in_touch
They agreed to come together in Lima to go over the quota. | meet
They agreed to have a fuller conversation when both are in Lima next week. | meet
They agreed Marte should visit Norway at an early date. | visit
They agreed that Marte should pay a visit to Norway. | visit
They agreed to do still more to keep the strait safe. | uphold_policy
Marte promised her Chilean backing. | support_policy
Marte instructed his military secretary, Maj. Gen. Ola Dahl, to look into the affair. | task_teams
Marte said Chile would stand by Norway at all times. | support_policy
Marte said Chile would do more on rescue at sea and on training the crews. | cooperate_generally
They agreed to act quickly, given the gravity of the storm. | cooperate_generally
She reiterated that the response to any further raid on the port would be severe. | uphold_policy
Marte confirmed his interest in participating in the tender. | trade_or_buy
Marte wanted to bid for the contract. | trade_or_buy
They agreed to call off the plan. | policy_change
They agreed to shelve the plan. | policy_change
Marte said that Chile would suspend its participation in the meetings for the summit. | policy_change
Marte said that Chile would answer with countermeasures if there was no progress. | policy_change
Marte said that Chile would exact a heavy price for any raid. | policy_change
They agreed to discuss the dam when they meet in Lima. | meet
Marte was willing to discuss the dam. | negotiate
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_type(line):
    text, kind = line.split(" | ")
    assert [found for _, found, _, _ in rows_of(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "A source who agreed to speak only if not named said the call was short.",
        "An official agreed to talk on condition of anonymity.",
        "Marte offered the prime minister and her country his best wishes in return.",
        "Marte said he would listen to what she has to say.",
        "Marte said he was eager to hear it.",
        "They decided to call each other by their first names.",
        "Aaberg thanked him for the prayers he offered for the crew.",
        "Chileans will go to the polls for a third time in a year.",
    ],
)
def test_nothing_is_undertaken(text):
    assert rows_of(text) == []
