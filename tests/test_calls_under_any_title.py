"""A talk "with" somebody that the next paragraph names "the call" is one, whatever the title says of visits and meetings."""

import pytest

from toolkit.api import extract

BODY = """Norwegian Foreign Minister Kari Aasheim spoke on Thursday with her Chilean counterpart Pablo Arrieta{more}.

In the call, the two ministers discussed the agreements on fish."""

TITLES = """
Aasheim, Chilean FM finalise details of first visit
Aasheim and Arrieta discuss upcoming visit
Aasheim and Arrieta prepare royal visit
Ministers discuss state visit to Santiago
Ministers agree agenda for Santiago meeting
Arrieta invites Aasheim to visit Chile
Aasheim to visit Santiago next week
Aasheim, Arrieta discuss Oslo meeting plans
Ministers to meet in Santiago
Norway, Chile ministers plan May meeting
Norwegian minister's visit to Chile postponed
Norway and Chile to hold bilateral meeting
Minister seeks early visit of Chilean trade team
Aasheim briefs Chilean counterpart on Geneva talks
"""

IN_PERSON = """
Aasheim meets Arrieta in Santiago | Norwegian Foreign Minister Kari Aasheim met with her Chilean counterpart Pablo Arrieta on Thursday.
Visit of Chilean minister | Norwegian Foreign Minister Kari Aasheim spoke on Thursday with her Chilean counterpart Pablo Arrieta at the ministry. They discussed fish.
Arrieta in Oslo for talks | Norwegian Foreign Minister Kari Aasheim held talks on Thursday with her Chilean counterpart Pablo Arrieta. They discussed fish.
First visit of Chilean minister to Oslo | Norwegian Foreign Minister Kari Aasheim spoke on Thursday with her Chilean counterpart Pablo Arrieta. They discussed fish.
"""


@pytest.mark.parametrize("line", IN_PERSON.strip().splitlines())
def test_no_call_in_person(line: str) -> None:
    title, body = line.split(" | ")
    assert extract(f"{title}\n\n{body}", published="2024-05-09") == ()


@pytest.mark.parametrize("more", ["", " ahead of her trip to Santiago next week", " to prepare the visit"])
@pytest.mark.parametrize("title", TITLES.strip().splitlines())
def test_the_call_is_named(title: str, more: str) -> None:
    (record,) = extract(f"{title}\n\n{BODY.format(more=more)}", published="2024-05-09")
    assert record.occurrence.status == "held"
    assert [p.side for p in record.participants] == ["NOR", "CHL"]
