"""Types of what goes on, of close touch, backing and defence; beside each what looks like it."""

import pytest

from tests.test_commitments import rows_of

TABLE = """
Marte promised to keep buying wheat from Norway. | trade_or_buy
Marte promised to go on rendering assistance to the islanders. | fund_or_aid
Marte promised to keep imposing costs on the smugglers' bank. | sanction
Marte promised to go on pressing for their release. | release_or_exchange
Marte promised to go on pressing for a longer pause. | uphold_policy
Marte promised to go on with discussions. | negotiate
Marte promised to keep watching the ceasefire. | uphold_policy
Marte promised to follow developments closely. | uphold_policy
Marte and Ilves agreed to keep coordinating closely on the survey. | cooperate_generally
Marte and Ilves agreed to keep coordinating closely in the days to come. | stay_in_touch
Marte promised to remain closely aligned with the islanders as the situation evolves. | stay_in_touch
Marte promised to line up fully behind the efforts of the envoy. | support_policy
Marte promised to spare no effort in support of the mission. | support_policy
Marte promised to help Norway with the harvest. | fund_or_aid
Marte promised to help Norway beat back an attack. | military_aid
Marte promised to submit the text to Parliament for ratification. | sign_or_ratify
Marte was willing to strengthen dialogue with Norway on fish. | cooperate_generally
Marte was willing to take part in dialogue with Norway. | negotiate
They agreed to step up their political dialogue. | cooperate_generally
They agreed to resume talks on the canal. | negotiate
They agreed to resume work on the canal. | cooperate_generally
They agreed to resume the rail link project by July. | cooperate_generally
They agreed to resume work on the treaty. | negotiate
Marte said Chile would go ahead with the exercise. | uphold_policy
Marte said Chile would go ahead with its grant for the islanders. | fund_or_aid
Marte said Chile would go ahead with its grant to cover the soldiers' salaries. | military_aid
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_type(line):
    text, kind = line.split(" | ")
    assert [found for _, found, _, _ in rows_of(text)] == [kind]
