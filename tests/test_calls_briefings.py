"""A spokesman's briefing tells of the calls of its day anywhere among other subjects, and of others only in passing."""

import pytest

from tests.callfacts import facts

SCHOOLS = (
    "The Prime Minister opens a school on Friday. Pupils have waited for it. It has forty rooms.\n\n"
    "Question: What about the budget?\n\nAnswer: The budget is on time. It goes to parliament in May.\n\n"
    "Question: And the harbour?\n\nAnswer: The harbour is open. Work goes on. It takes a year. Then it is done.\n\n"
)

NO_CALLS = [
    "Answer: In 2019 the Prime Minister called President Arrieta of Chile about it.",
    "Question: Has the Prime Minister spoken by phone with President Arrieta of Chile today?\n\nAnswer: I have nothing on that.",
    "Asked whether the Prime Minister had phoned President Arrieta of Chile today, the spokesman said that he did not know.",
    "Answer: The Prime Minister and President Arrieta of Chile speak regularly by phone.",
    "Answer: We had a phone call with the President of Chile in January, as you know.",
]

CALLS = [
    (
        "Answer: The Prime Minister, just a short time ago, called President Arrieta of Chile. They had a good talk.",
        "held CHL+NOR 2026-03-12 phone - NOR",
    ),
    (
        "Answer: Yesterday, later in the day, the Prime Minister spoke by telephone with President Arrieta of Chile.",
        "held CHL+NOR 2026-03-11 phone - -",
    ),
    (
        "Answer: The Prime Minister will in fact be speaking with President Arrieta of Chile today about the ferry.",
        "planned CHL+NOR 2026-03-12 unspecified - -",
    ),
    (
        "Asked what to expect of the Prime Minister's phone call with President Arrieta of Chile this evening, the "
        "spokesman said that it was one of many.",
        "planned CHL+NOR 2026-03-12 phone - -",
    ),
    (
        "Answer: This morning the Prime Minister received a phone call from President Arrieta of Chile.",
        "held CHL+NOR 2026-03-12 phone - CHL",
    ),
]


def told(title, text):
    return facts(f"{title}\n\n{SCHOOLS}{text}", publisher="Government of Norway")


@pytest.mark.parametrize("text", NO_CALLS)
def test_in_passing(text):
    assert told("Afternoon press briefing", text) == []


@pytest.mark.parametrize(("text", "expected"), CALLS)
def test_of_the_day(text, expected):
    assert told("Afternoon press briefing", text) == [expected]


@pytest.mark.parametrize(("text", "expected"), CALLS)
def test_no_briefing(text, expected):
    assert told("The school of Bergen", text) == []
