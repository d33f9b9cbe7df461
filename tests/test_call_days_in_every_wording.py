"""The day of a call in every wording of a day, its text published on Thursday 12 March 2026; days of other things are none."""

import pytest

from toolkit.api import extract

PEOPLE = {"N": "Norwegian Prime Minister Kari Aasheim", "C": "Chilean President Pablo Arrieta"}
DAYS = """
{N} spoke by phone with {C} today. | 2026-03-12
{N} spoke by phone with {C} yesterday. | 2026-03-11
{N} spoke by phone with {C} earlier today. | 2026-03-12
{N} spoke by phone with {C} this morning. | 2026-03-12
{N} spoke by phone with {C} last night. | 2026-03-11
{N} spoke by phone with {C} overnight. | 2026-03-11/2026-03-12
{N} spoke by phone with {C} on Wednesday night. | 2026-03-11
{N} spoke by phone with {C} late Wednesday. | 2026-03-11
{N} spoke by phone with {C} early Thursday. | 2026-03-12
{N} spoke by phone with {C} over the weekend. | 2026-03-07/2026-03-08
{N} spoke by phone with {C} on Sunday. | 2026-03-08
{N} spoke by phone with {C} last Friday. | 2026-03-06
{N} spoke by phone with {C} on 10 March. | 2026-03-10
{N} spoke by phone with {C} on March 10. | 2026-03-10
{N} spoke by phone with {C} on March 10, 2026. | 2026-03-10
{N} spoke by phone with {C} on 10.03.2026. | 2026-03-10
{N} spoke by phone with {C} on the 10th of March. | 2026-03-10
{N} spoke by phone with {C} on Tuesday, March 10. | 2026-03-10
{N} spoke by phone with {C} (10 March). | 2026-03-10
On Tuesday, {N} spoke by phone with {C}. | 2026-03-10
Today, 12 March, {N} spoke by phone with {C}. | 2026-03-12
{N} spoke by phone with {C} two days ago. | 2026-03-10
{N} spoke by phone with {C} earlier this week. | 2026-03-09/2026-03-12
{N} spoke by phone with {C} last week. | 2026-03-02/2026-03-08
{N} spoke by phone with {C} in February. | 2026-02
{N} spoke by phone with {C} in February 2026. | 2026-02
{N} spoke by phone with {C} on the evening of 10 March. | 2026-03-10
{N} spoke by phone with {C} at noon on Tuesday. | 2026-03-10
On the afternoon of March 10, {N} spoke by phone with {C}. | 2026-03-10
{N} spoke by phone Tuesday with {C}. | 2026-03-10
{N} spoke with {C} by phone Wednesday, her office said. | 2026-03-11
{N} spoke by phone with {C}, her office said on Wednesday. | 2026-03-11
{N}'s Wednesday call with {C} lasted an hour. | 2026-03-11
{N} will speak by phone with {C} tomorrow. | 2026-03-13
{N} will speak by phone with {C} on Monday. | 2026-03-16
{N} will speak by phone with {C} later today. | 2026-03-12
{N} spoke by phone with {C} on Tuesday, a day after the vote of March 9. | 2026-03-10
{N} spoke by phone with {C}, who took office on 1 March. | 2026-03-12
{N} spoke by phone with {C} on Tuesday about the summit on March 20. | 2026-03-10
{N} spoke by phone with {C} on the 50th anniversary of relations. | 2026-03-12
{N} spoke by phone with {C} at 14:30 CET on Tuesday. | 2026-03-10
{N} spoke by phone with {C} in the early hours of Wednesday. | 2026-03-11
{N} spoke by phone with {C} on Mar. 10. | 2026-03-10
{N} spoke by phone with {C} on the night of March 10 to 11. | 2026-03-10/2026-03-11
{N} spoke by phone with {C}. The two met in February. | 2026-03-12
"""


@pytest.mark.parametrize("line", DAYS.strip().splitlines())
def test_day(line: str) -> None:
    text, day = line.split(" | ")
    records = extract(f"A call\n\n{text.format(**PEOPLE)}", published="2026-03-12")
    assert [r.date.value for r in records if r.date is not None] == [day]
