"""Plain wordings of calls: a day between the verb and the one called, "talking by phone", titles cut short, offices held beside another."""

import pytest

from tests.callfacts import callers, facts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # appeals, visits and talks in a room are none
        (
            "Chilean Foreign Minister Ana Marte called on Prime Minister Nils Berg of Norway to stop the hunt.",
            "",
        ),
        ("Chilean Foreign Minister Ana Marte called on Sunday on Prime Minister Nils Berg of Norway.", ""),
        (
            "Chilean Foreign Minister Ana Marte was talking with Norwegian Foreign Minister Nils Berg at the quay.",
            "",
        ),
        # the day stands before the one called
        (
            "Chilean Foreign Minister Ana Marte phoned on Sunday Prime Minister Nils Berg of Norway over the storm.",
            "held CHL+NOR 2026-03-08 CHL",
        ),
        (
            "Chilean Foreign Minister Ana Marte called on Sunday evening Prime Minister Nils Berg of Norway.",
            "held CHL+NOR 2026-03-08 CHL",
        ),
        # a participle opens the sentence
        (
            "Talking via phone with Chilean Foreign Minister Ana Marte, Norwegian Foreign Minister Nils Berg praised the fleet.",
            "held CHL+NOR - -",
        ),
        # the one called is named by a bare title that the caller has too
        (
            "The office of Norwegian Foreign Minister Nils Berg said that Chilean Foreign Minister Ana Marte called to congratulate "
            "the new minister.",
            "held CHL+NOR - CHL",
        ),
        # titles cut short
        (
            "US Secy of State Lee Marsh called Norwegian Foreign Minister Nils Berg on Monday.",
            "held NOR+USA 2026-03-09 USA",
        ),
        (
            "US SecState Lee Marsh called Norwegian Foreign Minister Nils Berg on Monday.",
            "held NOR+USA 2026-03-09 USA",
        ),
        ("Norwegian PM Nils Berg called Chilean Pres. Ana Marte on Monday.", "held CHL+NOR 2026-03-09 NOR"),
        # one office held beside another
        (
            "His Highness the Deputy Amir and Crown Prince Sheikh Sabah Al-Khalid Al-Sabah phoned Prime Minister Nils Berg of Norway "
            "on Sunday.",
            "held KWT+NOR 2026-03-08 KWT",
        ),
        # a call that is only likened to the one reported
        (
            "Chilean President Ana Marte and Norwegian President Nils Berg spoke today on the phone. As in yesterday's call with "
            "Peruvian President Jan Soto, she asked for calm.",
            "held CHL+NOR 2026-03-12 -",
        ),
    ],
)
def test_plain_wordings(text, expected):
    assert callers(text) == expected


@pytest.mark.parametrize(
    "behind",
    [
        "",
        ", the palace said, adding that Foreign Minister Jan Vik would travel to Lima",
        ", the palace said, adding that Chilean Foreign Minister Jan Vik and his Norwegian counterpart Olav Holm would meet",
        " and that Chilean Foreign Minister Jan Vik would prepare it",
    ],
)
def test_what_they_agreed_that_others_do_leaves_the_call_theirs(behind):
    text = (
        "Chilean President Ana Marte and Norwegian leader Nils Berg on Sunday agreed to work for a truce at sea, Ms. Marte's office "
        f"said.\nIn a phone conversation lasting 105 minutes, they also agreed on the need to meet{behind}."
    )
    assert facts(text) == ["held CHL+NOR 2026-03-08 phone PT1H45M -"]
