"""Types of what sets out, calls somewhere, takes part or goes on; beside each what looks like it and is of another type."""

import pytest

from tests.test_commitments import rows_of

TABLE = """
Marte said a second shipment of tents will leave Lima on Sunday. | fund_or_aid
Marte said a battalion with food would leave Bergen on Sunday. | military_aid
Marte promised to send a frigate with relief tents to the port. | fund_or_aid
Marte promised to make a coast guard cutter available for the patrol. | military_aid
Marte promised to call on both sides to calm down. | support_policy
Marte said a survey ship would call at Bergen in June. | visit
Marte promised to stop the raids. | ceasefire_or_refrain
Marte promised to stop selling crude at a discount. | policy_change
Marte promised to cease importing krill. | policy_change
Marte promised to attend the donors' conference in Arica. | attend_summit
Marte promised to attend, in April or in May, COP33 in Lima. | attend_summit
Marte promised to attend the celebrations in Arica. | visit
Marte promised to take part in the parade in Bergen. | visit
Norway would conduct bilateral exercises with the Chilean navy in August. | cooperate_generally
Marte said Chile would hold drills with the Norwegian navy in August. | cooperate_generally
They agreed that their experts would continue the consultations. | task_teams
They agreed to continue the talks in Oslo. | meet
They agreed to continue the consultations. | negotiate
They agreed to go on with their negotiations. | negotiate
They agreed that the talks would be held in Arica in May. | negotiate
Marte promised that the talks between Peru and Kenya would be held in Arica in May. | mediate_or_host
Marte promised to welcome the accord. | support_policy
Marte promised to welcome the prime minister to Lima on 31 July. | visit
Marte told Aaberg he was ready to welcome her to Lima in July. | visit
They agreed to push for the ratification of the accord. | sign_or_ratify
Marte promised to push for the ratification of the accord. | support_policy
Marte pledged a navy ship. | military_aid
Marte pledged $3 million and a navy ship. | fund_or_aid
Marte promised to fly to Oslo at once. | visit
Marte agreed to send his foreign minister to talks in Arica in May. | negotiate
Marte said he was ready to fly to Oslo if that was what it took. | visit
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_type(line):
    text, kind = line.split(" | ")
    assert [found for _, found, _, _ in rows_of(text)] == [kind]
