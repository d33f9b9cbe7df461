"""Undertakings that name no act have the type of what was asked or put forward before: text | type of the last one."""

import pytest

from toolkit.extract.commitments import find_commitments
from toolkit.extract.reading import read
from toolkit.text import Document

LEAD = "Prime Minister Signe Aaberg of Norway spoke by phone on Tuesday with President Tomás Marte of Chile. "

TABLE = """
Norway will look into the dam. | policy_change
Marte asked for tents. The harvest is bad. Norway will look into the dam. | policy_change
Marte asked for tents. The harvest is bad. The wells are dry. The roads are shut. Norway will look into it. | policy_change
Marte asked for the extradition of the banker. Aaberg said the request was under examination. | release_or_exchange
Marte asked her to send doctors. Aaberg said she would think about it. | fund_or_aid
Marte asked whether Norway would sell its jets; Aaberg promised to consider it. | military_aid
Marte asked for Oslo's support for its bid to host the fair. Norway would look at it “with interest.” | support_policy
Marte proposed a ceasefire. Aaberg was ready to do so. | ceasefire_or_refrain
Marte asked for tents. Aaberg gave a flat no. | fund_or_aid
Aaberg rejected a request for visas. | policy_change
"""


@pytest.mark.parametrize("row", [line for line in TABLE.splitlines() if line], ids=lambda row: row[:70])
def test_type_of_what_is_referred_to(row):
    text, kind = row.split(" | ")
    found = find_commitments(
        read(Document(LEAD + text, published="2026-03-03")), day="2026-03-03", sides=("CHL", "NOR")
    )
    assert found[-1].type == kind
