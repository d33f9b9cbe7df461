"""Accounts that go on: behind an inserted source, between two sentences of one office, in an answer; and who was told what by whom."""

import pytest

from tests.test_attribution import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is told elsewhere, to others, by nobody
        ("The crews were told by radio that the dam was shut.", []),
        (
            "Marte turned it down, a diplomat said, but Ilves told reporters that it was fair.",
            [
                "diplomat: Marte turned it down",
                "diplomat > Marte: Marte turned it down",
                "Ilves: it was fair",
            ],
        ),
        (
            "A spokesman said the line was poor. Marte said that the dam was shut. NTB added that it was cold.",
            ["spokesman: the line was poor", "Marte: the dam was shut", "NTB: it was cold"],
        ),
        ("Ilves raised the dam. Marte replied that it was shut.", ["Marte: it was shut"]),
        # joined on behind a source
        (
            "Marte turned it down, a diplomat said, but told her that Chile was ready to pay.",
            ["diplomat > Marte: Chile was ready to pay"],
        ),
        (
            "Marte turned it down, Chilean media said, but told her that Chile was ready to pay.",
            ["Chilean media > Marte: Chile was ready to pay"],
        ),
        (
            "Ilves conveyed that Norway was ready to pay, according to diplomats, and Marte responded that Chile was glad.",
            ["diplomats > Marte: Chile was glad"],
        ),
        (
            "Marte told Ilves, the official said, that the dam was shut.",
            ["official > Marte: the dam was shut"],
        ),
        # the next sentences of an account
        (
            "Marte opened with it, two of the officials said. He told Ilves that the dam was shut.",
            ["two of the officials > Marte: the dam was shut"],
        ),
        (
            "Ilves raised the dam, according to a Chilean official. Marte replied that it was shut.",
            ["Chilean official > Marte: it was shut"],
        ),
        (
            "The Norwegian foreign ministry said the line was poor. President Marte pointed out that the dam was shut. The ministry added that they spoke.",
            ["Norwegian foreign ministry > Marte: President Marte pointed out that the dam was shut"],
        ),
        (
            "The palace gave a different version. In its account, Marte asked for calm.",
            ["palace: Marte asked for calm"],
        ),
        (
            "The Norwegian Communications Office in a brief statement said Ilves was glad. According to the statement, Marte asked for calm.",
            ["Norwegian Communications Office: Marte asked for calm"],
        ),
        # who was told, and by whom
        (
            "NTB said Chilean officials had been told by Norwegian counterparts that the dam was shut.",
            ["NTB > Norwegian counterparts: the dam was shut"],
        ),
        (
            "Ambassadors were told later in the day by ministry officials that the dam was shut, according to two diplomats.",
            ["two diplomats > ministry officials: the dam was shut"],
        ),
        (
            "Marte relayed a promise from the emir of Qatar that the dam would open, according to a diplomat.",
            ["diplomat > Marte > Emir: the dam would open"],
        ),
        (
            "By the account of two Chilean officials, the call lasted an hour.",
            ["two Chilean officials: the call lasted an hour"],
        ),
        (
            "The newspaper Dagen, referring to an employee of the Chilean presidency, wrote that the dam was shut.",
            ["Dagen > employee of the Chilean presidency: the dam was shut"],
        ),
        # verbs, and what is inserted before them
        ("Ilves, who took part, later told reporters that the dam was shut.", ["Ilves: the dam was shut"]),
        ("The minister apprised her that the dam was shut.", ["minister: the dam was shut"]),
        ("Ilves gave the news that the dam was shut.", ["Ilves: the dam was shut"]),
        (
            "Ilves said Marte had given her to understand in the call that the dam was shut.",
            ["Ilves > Marte: Marte had given her to understand in the call that the dam was shut"],
        ),
        ("Ilves while thanking Marte, said that the dam was shut.", ["Ilves: the dam was shut"]),
        (
            "Channel 2 reported on Tuesday night that Marte had told ministers that the dam was shut.",
            ["Channel 2 > Marte: the dam was shut"],
        ),
    ],
)
def test_accounts_that_go_on(text, expected):
    found = said(text)
    assert found == expected if not expected else set(expected) <= set(found)
