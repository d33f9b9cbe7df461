"""Whom "the minister" means where two ministers have spoken: that of the outlet's own state, else who was the subject."""

import pytest

from toolkit.api import extract

CASES = """
Norwegian Foreign Minister Kari Aasheim had a phone call with Chilean Foreign Minister Pablo Arrieta. The minister said the port was shut. | - | Aasheim
Chilean Foreign Minister Pablo Arrieta had a phone call with Norwegian Foreign Minister Kari Aasheim. The minister said the port was shut. | - | Arrieta
Canadian Foreign Minister Ada Bell had a phone call with Turkish Foreign Minister Emre Tan. The minister said the port was shut. | Anadolu Agency | Tan
Canadian Foreign Minister Ada Bell had a phone call with South Korean Foreign Minister Park Min-ho. The minister said the port was shut. | Yonhap News Agency | Park
Canadian Foreign Minister Ada Bell had a phone call with Turkish Foreign Minister Emre Tan. The minister said the port was shut. | Reuters | Bell
Chilean Foreign Minister Pablo Arrieta had a phone call with Norwegian Foreign Minister Kari Aasheim. The minister assured Arrieta that the port was shut. | - | Aasheim
Norwegian Foreign Minister Kari Aasheim had a phone call with Chilean Foreign Minister Ana Arrieta. According to Aasheim's office, she told Arrieta that the port was shut. | - | Aasheim
Norwegian Foreign Minister Kari Aasheim had a phone call with Chilean Foreign Minister Ana Arrieta, who took office in May. According to Aasheim's office, she briefed Arrieta and said the port was shut. | - | Aasheim
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_who_goes_on(line: str) -> None:
    body, publisher, speaker = line.split(" | ")
    (record,) = extract(
        f"Ministers talk\n\n{body}",
        published="2024-05-09",
        publisher=None if publisher == "-" else publisher,
    )
    names = {p.id: p.name or "" for p in (*record.participants, *record.people)}
    said = [s for s in record.statements if "port was shut" in s.evidence[-1].exact]
    assert said
    assert speaker in names.get(said[-1].attribution[-1].source, said[-1].attribution[-1].source)
