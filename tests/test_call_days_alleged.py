"""The day of a call that a text denies: the one that a claim gives it, not that of the claim or of the denial."""

import pytest

from tests.callfacts import facts

DENIED = "The office of Norwegian Prime Minister Kari Aasheim on Thursday denied that she had spoken by telephone with Chilean President Pablo Arrieta.\n\n"


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("There was no call and none is planned, her spokesman said.", "-"),
        ("A newspaper in Lima had reported on Tuesday that the two leaders spoke.", "-"),
        ("A newspaper had claimed that the two spoke after he landed in Oslo on Tuesday.", "-"),
        ("A newspaper had claimed that Ms Aasheim spoke with Mr Arrieta on Tuesday night.", "2026-03-10"),
        (
            "A Lima newspaper had reported on Wednesday that the two held a short conversation at the weekend.",
            "2026-03-07/2026-03-08",
        ),
        ("There were rumours online that the two had talked on Sunday about fish.", "2026-03-08"),
        ("A newspaper had claimed that the two shared a stage on Tuesday.", "-"),
        ("A newspaper had claimed that the two discussed the strait on Tuesday.", "2026-03-10"),
    ],
)
def test_day_of_a_claim(sentence, day):
    assert facts(DENIED + sentence, publisher="Reuters") == [f"denied CHL+NOR {day} phone - -"]


def test_day_in_the_denial_of_an_office():
    text = (
        "The Ministry has noted claims that Foreign Minister Luis Vega held a telephone call on Monday with the Foreign "
        "Minister of Uganda, Mary Opio.\n\nThe Ministry states that no such call took place."
    )
    assert facts(text, publisher="Ministry of Foreign Affairs of Chile") == [
        "denied CHL+UGA 2026-03-09 phone - -"
    ]
