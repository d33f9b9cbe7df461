"""Types of what is done with aid that flows already, with envoys, matters that are raised and markets; beside each what looks like it."""

import pytest

from tests.test_commitments import rows_of

TABLE = """
Marte promised to suspend the flights. | policy_change
Marte promised to suspend all budget support to the junta. | sanction
Marte promised to keep the sanctions in place. | uphold_policy
Marte promised to keep its humanitarian payments going. | fund_or_aid
Marte promised to maintain the number of scholarships. | fund_or_aid
Marte promised to send a list of his negotiators. | share_information
Marte promised to send his special envoy to the region. | task_teams
Marte promised to send his special envoy to mediate between the two sides. | mediate_or_host
Marte promised to send his diplomatic adviser, Ola Berg, to Oslo next week. | visit
Marte promised to raise the cod quota. | policy_change
Marte promised to raise the matter with the other creditors. | support_policy
Marte promised to raise the case of the sailors with Lima. | mediate_or_host
Marte promised to open the crossing at Arica. | policy_change
Marte promised to open its market to Norwegian salmon. | trade_or_buy
Marte promised to train 300 nurses in Arica. | fund_or_aid
Marte promised to train 300 officers in Arica. | military_aid
Marte said Chile was ready to train Norwegian civil servants. | fund_or_aid
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_type(line):
    text, kind = line.split(" | ")
    assert [found for _, found, _, _ in rows_of(text)] == [kind]
