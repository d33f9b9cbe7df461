"""A call of a day before the one that a report leads with: background as a rule, and news of its own where a clause tells it whole."""

import pytest

from tests.callfacts import facts

LEAD = (
    "Norwegian Prime Minister Kari Aasheim rang Chilean President Pablo Arrieta on Thursday to tell him about her "
    "visit to Lima.\n\nNorway is ready to carry messages, she said, according to a Norwegian official.\n\n"
)
ONE = "held CHL+NOR 2026-03-12 phone - NOR"


@pytest.mark.parametrize(
    "sentence",
    [
        "Aasheim spoke by phone with Ugandan President John Okello on Wednesday.",
        "Aasheim had spoken by phone with Ugandan President John Okello on Wednesday.",
        "Aasheim telephoned the leaders of Uganda and Kenya on Wednesday.",
        "After she spoke by phone with Ugandan President John Okello on Wednesday, Aasheim flew to Oslo.",
    ],
)
def test_recalled_behind_it(sentence):
    assert facts(LEAD + sentence, publisher="Reuters") == [ONE]


@pytest.mark.parametrize(
    "sentence",
    [
        "Aasheim spoke by phone with Ugandan President John Okello on Wednesday, with fish among the topics.",
        "Aasheim also held phone talks with Ugandan President John Okello on Wednesday and invited him to Oslo.",
        "Aasheim spoke by phone with Ugandan President John Okello on Wednesday. The two discussed fish.",
        "The palace said Aasheim had also spoken to Ugandan President John Okello by phone on Wednesday night and that he would come.",
    ],
)
def test_news_of_its_own(sentence):
    assert facts(LEAD + sentence, publisher="Reuters") == [ONE, "held NOR+UGA 2026-03-11 phone - -"]


@pytest.mark.parametrize(
    "sentence",
    [
        "In a separate conversation late on Wednesday, Ugandan President John Okello and Aasheim reviewed food aid.",
        "In a separate conversation on Wednesday, Ugandan President John Okello told Aasheim that food had come.",
    ],
)
def test_told_as_a_conversation_like_it(sentence):
    assert facts(LEAD.replace("rang", "made a phone call to") + sentence, publisher="Reuters") == [
        ONE,
        "held NOR+UGA 2026-03-11 phone - -",
    ]


def test_day_of_the_discussion_that_people_held():
    text = (
        "Norwegian Prime Minister Kari Aasheim and Chilean President Pablo Arrieta agreed by telephone to build a dam, her "
        "office said on Wednesday.\n\nThe two leaders, who had the discussion on Tuesday evening, also agreed to meet."
    )
    assert facts(text, publisher="Reuters") == ["held CHL+NOR 2026-03-10 phone - -"]
