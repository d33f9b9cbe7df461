"""Names that are titles elsewhere, styles before a name, glosses in brackets, and second offices beside the first."""

import pytest

from toolkit.api import extract

CASES = """
Foreign Minister Kari Aasheim of Norway spoke by phone with Foreign Minister Ada Bishop of Australia. | Kari Aasheim NOR, Ada Bishop AUS
Foreign Minister Kari Aasheim of Norway spoke by phone with Foreign Minister Leo Marshall of Fiji. | Kari Aasheim NOR, Leo Marshall FJI
The Minister of Foreign Affairs of Malaysia, YB Dato’ Seri Utama Haji Karim bin Haji Salleh, spoke by phone with Foreign Minister Kari Aasheim of Norway. | Karim bin Haji Salleh MYS, Kari Aasheim NOR
Prime Minister YAB Dato' Seri Karim Salleh of Malaysia spoke by phone with Prime Minister Kari Aasheim of Norway. | Karim Salleh MYS, Kari Aasheim NOR
Prime Minister Kari Aasheim of Norway and Taoiseach (Irish PM) Eoin Brannock have discussed the protocol in a phone call. | Kari Aasheim NOR, Eoin Brannock IRL
Minister for Foreign Affairs and OSCE Chairperson-in-Office Kari Aasheim of Norway spoke by phone with Foreign Minister Ada Bishop of Australia. | Kari Aasheim NOR, Ada Bishop AUS
President Karl Marte of Chile and Chairperson of the African Union Kofi Adu spoke by phone. | Karl Marte CHL, Kofi Adu AU
Prime Minister Kari Aasheim of Norway spoke by phone, hours after a vote in Oslo, with Prime Minister Ada Bishop of Australia. | Kari Aasheim NOR, Ada Bishop AUS
Prime Minister Kari Aasheim of Norway spoke by phone with Prime Minister Ada Bishop of Australia. The two spoke for an hour, days after a ship was sent to Nauru and Fiji. | Kari Aasheim NOR, Ada Bishop AUS
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_who_is_on_the_call(line: str) -> None:
    text, expected = line.split(" | ")
    (record,) = extract(f"A call\n\n{text}", published="2026-03-12")
    assert ", ".join(f"{p.name} {p.side}" for p in record.participants) == expected
