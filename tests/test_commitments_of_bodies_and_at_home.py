"""Undertakings of bodies with a name, of what stays concluded, of what is decided at home, and of two of three: text | class type actors."""

import pytest

from toolkit.api import extract

LEAD = "T\n\nPrime Minister Astrid Ilves of Norway spoke by telephone today with President Pablo Marte of Chile. "
TABLE = """
Marte said that Chile would always uphold the law. | -
She said that Chilean friendship would endure. | -
Marte said that the referendum would be hard. | -
The three countries are due to carry out a joint review of the pact by July 1. | -
Oslo said the call came at Chile's request and that the two had agreed to conclude the talks in May. | commitment negotiate CHL+NOR
Marte promised to look into the matter. | commitment policy_change CHL
Marte assured her that the matter would be looked into. | commitment policy_change CHL
Marte said he would look into the matter. | consideration policy_change CHL
She said that Norwegian Export Finance would send a team to Santiago. | commitment task_teams NOR
She said that the Norwegian Refugee Council would open an office in Lima. | commitment set_up_body NOR
He stated that Chile would honour all agreements concluded under the former administration. | commitment uphold_policy CHL
He stated that the Chilean Government would uphold the ceasefire with the rebels. | commitment ceasefire_or_refrain CHL
Marte informed her that the agreement would be put to a referendum in the autumn. | commitment sign_or_ratify CHL
Marte informed her that Chile would hold elections before the end of the year. | commitment policy_change CHL
Marte affirmed that the safe passage of Norwegian nationals to the port would be facilitated. | commitment policy_change CHL
The two leaders agreed that coordination between their ministries would be strengthened. | commitment cooperate_generally CHL+NOR
Marte said the troops would be on high alert. | -
Marte assured Ilves that the last group of experts would be on site by 10 a.m. on Tuesday. | commitment task_teams CHL
Marte said his foreign minister would be in the Norwegian capital on Monday for the talks. | commitment visit CHL
Marte affirmed that Chile treasures the pact. At the invitation of PM Ilves, he will attend the Retreat in May. | commitment attend_summit CHL
King Olav of Denmark, who was in Oslo, joined them at the start of the call. The two leaders agreed to sign an accord in May. | commitment sign_or_ratify CHL+NOR
"""


def undertaken(text):
    (record,) = extract(LEAD + text, published="2026-03-12")
    sides = {p.id: p.side for p in record.participants}
    return [
        (c.class_, c.type, "+".join(sorted({sides.get(a, a) for a in c.actors}))) for c in record.commitments
    ]


@pytest.mark.parametrize("row", [line for line in TABLE.splitlines() if line], ids=lambda row: row[:70])
def test_undertakings(row):
    text, expected = row.split(" | ")
    assert undertaken(text) == ([] if expected == "-" else [tuple(expected.split())])
