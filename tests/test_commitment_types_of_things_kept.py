"""Types of what is kept up or kept to, given, raised, laid before a cabinet, and of who is sent; beside each what looks like it."""

import pytest

from tests.test_commitments import rows_of

TABLE = """
Marte promised to keep talking to the miners. | stay_in_touch
Marte promised to keep helping in the search. | cooperate_generally
Marte promised to keep accepting the flights. | uphold_policy
Marte promised to keep on expelling smugglers. | uphold_policy
Marte promised to keep the crossing at Arica open day and night. | uphold_policy
Marte promised to abide by the ceasefire. | ceasefire_or_refrain
Marte promised to send a list of his negotiators. | share_information
Marte promised to send his negotiators back to Oslo. | negotiate
Marte promised to send a team of seismologists. | fund_or_aid
Marte promised to send a team of coast guard trainers. | military_aid
Marte promised to take the matter to cabinet. | policy_change
Marte promised to raise the cod quota. | policy_change
Marte said Norwegian firms would be given access to the port. | policy_change
Marte promised to take concrete measures to protect the crew. | policy_change
Marte promised to keep up the support for the peace plan. | support_policy
Marte promised to keep up contact. | stay_in_touch
Marte promised to take two shiploads of cod off the market. | policy_change
Marte promised to place two ships at the disposal of the islanders. | fund_or_aid
Marte promised to give his final decision by May. | policy_change
They agreed to convene a joint permanent committee on cod. | set_up_body
They agreed to convene the joint committee in May. | meet
They agreed to continue consultations. | stay_in_touch
Marte promised to take measures to protect the crew. | policy_change
Marte accepted a 24-hour truce. | ceasefire_or_refrain
Marte accepted a ceasefire of three days. | ceasefire_or_refrain
A further telephone conference of the two is planned for May. | next_call
Marte said Chile would not take part in the war. | ceasefire_or_refrain
Marte committed to uphold the trade arrangement. | uphold_policy
Marte promised to keep up the support for the islanders. | support_policy
Marte promised to keep up its military support for Norway. | military_aid
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_type(line):
    text, kind = line.split(" | ")
    assert [found for _, found, _, _ in rows_of(text)] == [kind]


#: What it is that is undertaken beside the verbs of promising; no undertaking first.
UNDERTAKINGS = [
    ("They agreed on a common line for dealing with the storm.", []),
    ("The next press conference is planned for May.", []),
    ("Marte said that he accepted a truce and would let the crew leave.", ["commitment", "commitment"]),
    ("Marte briefed her on the steps Chile plans to take.", []),
    ("Marte briefed her on the steps. Chile plans to build a port.", ["commitment"]),
    ("They committed to deepen their ties and to meet in May.", ["commitment", "commitment"]),
    ("Marte said the field hospital would be up and running.", []),
    ("Marte said the storm would be over by May.", []),
    ("Marte said the field hospital would be up and running by May.", ["commitment"]),
    ("Marte said he would discuss the matter with her.", []),
    ("Marte said he would discuss cod.", []),
    ("Marte said he would discuss the matter with the King of Spain.", ["commitment"]),
    ("They agreed that Krill and cod would be scarce.", []),
    ("They agreed that Nordkraft and Aguas Sur would set up a joint venture.", ["commitment"]),
    ("They agreed that the two railways would set up a joint venture.", ["commitment"]),
    ("Marte put to Aaberg a question for her cabinet.", []),
    ("Marte put to Aaberg a plan for a joint fund.", ["proposal"]),
]


@pytest.mark.parametrize(("text", "classes"), UNDERTAKINGS)
def test_undertaken(text, classes):
    assert [found for found, _, _, _ in rows_of(text)] == classes
