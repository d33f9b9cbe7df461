"""When an undertaking falls due, on what condition it stands, where and for how much: text | what is read of it."""

import re

import pytest

from toolkit.extract.commitments import find_commitments
from toolkit.extract.reading import read
from toolkit.text import Document

DAY = "2026-03-03"  # a Tuesday
LEAD = "Prime Minister Signe Aaberg of Norway spoke by phone on Tuesday with President Tomás Marte of Chile. "
KEYS = ("due", "condition", "place", "amount")

TABLE = """
They agreed to stay in touch in the coming days. | due=-
They agreed to hold talks over the treaty signed in 2019. | due=-
They agreed to implement the declaration issued in January. | due=-
They agreed to fund the victims of the flood that struck in February. | due=-
They agreed to cooperate in the inquiry into the crash last Friday. | due=-
President Marte agreed to extend the truce by 30 days. | due=-
After the vote on Friday, Norway will send observers. | due=-
Norway will pay as soon as possible. | condition=-
Norway will help whenever necessary. | condition=-
Norway will send aid as and when required. | condition=-
Norway will not sell the ship until 30 April. | condition=-
Norway will buy 200,000 tonnes of wheat. | amount=-
Norway will send 40 million doses. | amount=-
Norway will send two million doses. | amount=-
They agreed to work together in the Security Council. | place=-
They agreed to work together at the United Nations. | place=-
They agreed to meet at the G20. | place=-
They agreed to work on a joint response to Covid-19. | place=-
President Marte said Chile would send a medical team as soon as Thursday. | due=2026-03-05
President Marte said Chile would send a medical team on Friday. | due=2026-03-06
They agreed to conclude the talks in the first quarter of 2027. | due=2027-01-01/2027-03-31
In October 2026, President Marte will host a meeting of energy ministers in Santiago. | due=2026-10 place=Santiago
President Marte promised to release the crew within ten days. | due=../2026-03-13
They agreed to speak again before the summit to be held in Oslo on 8 October. | due=../2026-10-08
They agreed to speak again ahead of the summit on 8 October. | due=../2026-10-08
They agreed to meet again by the end of the year. | due=../2026-12-31
They agreed to finish the text by the end of April. | due=../2026-04-30
They agreed to meet tomorrow. | due=2026-03-04
They agreed to meet later this month. | due=2026-03
They agreed to meet in the spring. | due=2026-21
They agreed to hold annual consultations. | due=-
President Marte agreed to extend the truce until 30 April. | due=../2026-04-30
They agreed to celebrate the centenary in 2028. | due=2028
They agreed to bring trade to 5 billion dollars by 2030. | due=../2030 amount=5000000000 USD
They agreed to resume the flights on June 1. | due=2026-06-01
They agreed that their ministers would meet on the 20th of April in Bergen. | due=2026-04-20 place=Bergen
Norway will provide 20 million kroner for shelters. | amount=20000000 NOK
Norway will give a loan of US$ 1.5 billion to Chile. | amount=1500000000 USD
Norway pledged €30m for the refugees. | amount=30000000 EUR
Norway pledged a further half a billion dollars. | amount=500000000 USD
Norway pledged two million dollars for the hospitals. | amount=2000000 USD
Norway will give ten million euros for mine clearance. | amount=10000000 EUR
Norway will invest up to 2.5 billion euros in the ports. | amount=2500000000 EUR
Norway will invest $ 3 bn in rare earths. | amount=3000000000 USD
Norway will lend Chile 300 million Swiss francs. | amount=300000000 CHF
Aaberg said Norway would send troops if Chile asked. | condition=if Chile asked
Aaberg said Norway would send troops should Chile so wish. | condition=should Chile so wish
Aaberg said Norway would attend the fair in June, weather permitting. | condition=weather permitting
Aaberg said Norway would lift the sanctions provided that the prisoners are freed. | condition=provided that the prisoners are freed
Norway will not lift the sanctions until the prisoners are freed. | condition=until the prisoners are freed
Norway will send a ship on condition that the port is open. | condition=on condition that the port is open
Norway will send a ship in return for fuel. | condition=in return for fuel
Norway will pay once the ship has arrived. | condition=once the ship has arrived
Norway will send help as soon as Friday. | condition=- due=2026-03-06
Norway will pay, subject to the approval of parliament. | condition=subject to the approval of parliament
Norway will pay only after the ship has arrived. | condition=only after the ship has arrived
Aaberg said Norway would send aid in the event of a famine. | condition=in the event of a famine
Should Chile agree, Norway will host the talks. | condition=Should Chile agree
Once the ports are open, Norway will send a ship. | condition=Once the ports are open
Norway will stay out so long as Chile does too. | condition=so long as Chile does too
Provided the truce holds, Norway will send observers. | condition=Provided the truce holds
As long as the truce holds, Norway will keep the port open. | condition=As long as the truce holds
Unless the strikes end, Norway will close the border. | condition=Unless the strikes end
Norway will close the border unless the strikes end. | condition=unless the strikes end
Norway will pay half if and only if Chile pays the rest. | condition=if and only if Chile pays the rest
Norway will host the talks, assuming both sides agree. | condition=assuming both sides agree
Norway will host the talks in Tromsø in May. | place=Tromsø due=2026-05
President Marte will travel to Oslo next month. | place=Oslo due=2026-04
President Marte will visit Bergen in June. | place=Bergen
President Marte accepted an invitation to Oslo. | place=Oslo
They agreed to meet in New York on the margins of the General Assembly in September. | place=New York due=2026-09
They agreed to work together in Africa. | place=Africa
Prime Minister Aaberg will arrive in Santiago on Sunday. | place=Santiago due=2026-03-08
They agreed that the talks would be held in Lima. | place=Lima
Norway will open a consulate in Antofagasta next year. | place=Antofagasta due=2027
They agreed to meet in The Hague in May. | place=The Hague due=2026-05
"""


@pytest.mark.parametrize("row", [line for line in TABLE.splitlines() if line], ids=lambda row: row[:70])
def test_particulars(row):
    text, _, expected = row.partition(" | ")
    reading = read(Document(LEAD + text, published=DAY))
    first = next(d for d in find_commitments(reading, day=DAY, sides=("CHL", "NOR")) if d.sentence > 0)
    amount = None if first.amount is None else f"{first.amount[0]} {first.amount[1]}"
    condition = None if first.condition is None else reading.text(*first.condition)
    found = dict(zip(KEYS, (first.due, condition, first.place, amount), strict=True))
    wanted = dict(re.findall(rf"({'|'.join(KEYS)})=(.*?)(?= (?:{'|'.join(KEYS)})=|$)", expected))
    assert wanted
    assert {key: found[key] or "-" for key in wanted} == wanted


def test_what_somebody_agrees_to_under_a_supposition_is_not_agreed():
    reading = read(Document(LEAD + "If Chile agrees, Norway will host the talks.", published=DAY))
    found = find_commitments(reading, day=DAY, sides=("CHL", "NOR"))
    assert [reading.text(d.first, d.last) for d in found] == ["Norway will host the talks"]
