"""How far the clause of an undertaking goes, and which acts in a row are undertakings of their own."""

import pytest

from toolkit.api import extract

REPORT = "Chilean President Tomás Marte spoke by phone with Norwegian Prime Minister Signe Aaberg on Tuesday.\n\n{}"


def undertaken(text):
    (record,) = extract(REPORT.format(text), published="2026-03-04", publisher="Reuters")
    return [e.exact for c in record.commitments for e in c.evidence]


@pytest.mark.parametrize(
    "text",
    [
        "Marte was planning to sell two ships over a year ago.",
        "Marte meant to visit Bergen three weeks ago.",
    ],
)
def test_an_act_of_a_time_gone_by_is_none(text):
    assert undertaken(text) == []


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        (
            "They agreed to widen the survey that was signed a year ago.",
            "They agreed to widen the survey that was signed a year ago",
        ),
        # a participle that goes on with an adjective opens no second act
        (
            "Marte said Chile would impose massive and coordinated costs on poachers.",
            "Chile would impose massive and coordinated costs on poachers",
        ),
        (
            "They agreed to restart the talks broken off two years ago.",
            "They agreed to restart the talks broken off two years ago",
        ),
        (
            "Marte said Chile would repay the loan taken out ten years ago.",
            "Chile would repay the loan taken out ten years ago",
        ),
    ],
)
def test_a_time_gone_by_may_date_what_the_act_is_about(text, exact):
    assert undertaken(text) == [exact]


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("They agreed to work as partners on the survey.", "They agreed to work as partners on the survey"),
        # what is put between dashes or commas ends no act, and what it is for is none of its own
        (
            "They agreed to name two senior ministers – Mr Nils Olav Berg and Ms Ana Luz Soto Rojas – to oversee the survey.",
            "They agreed to name two senior ministers – Mr Nils Olav Berg and Ms Ana Luz Soto Rojas – to oversee the survey",
        ),
        (
            "Marte said Chile will carry on its efforts, together with its partners, to bring both back to the table and end the row.",
            "Chile will carry on its efforts, together with its partners, to bring both back to the table and end the row",
        ),
        (
            "They agreed to act as the guarantors of the truce.",
            "They agreed to act as the guarantors of the truce",
        ),
        (
            "They agreed to lend ships with the crews they need.",
            "They agreed to lend ships with the crews they need",
        ),
        (
            "They agreed to widen the survey as the two countries share a shelf.",
            "They agreed to widen the survey",
        ),
        (
            "They agreed to stay in touch with a statement adding that whales were discussed.",
            "They agreed to stay in touch",
        ),
        (
            "Marte intends to go on working with the envoy, whom he expects in Santiago.",
            "Marte intends to go on working with the envoy",
        ),
    ],
)
def test_reasons_and_further_words_are_no_part_of_it(text, exact):
    assert undertaken(text) == [exact]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile will support Norway and help it.", ["Chile will support Norway and help it"]),
        (
            "They agreed to strengthen dialogue and promote friendship.",
            ["They agreed to strengthen dialogue and promote friendship"],
        ),
        (
            "They agreed to expand trade and open a consulate in Bergen.",
            ["They agreed to expand trade", "open a consulate in Bergen"],
        ),
        (
            "Marte said he will visit Bergen and attend the fisheries summit.",
            ["he will visit Bergen", "attend the fisheries summit"],
        ),
        (
            "Marte said Chile would render assistance, share information and work on mending the dam.",
            ["Chile would render assistance", "share information", "work on mending the dam"],
        ),
    ],
)
def test_short_acts_of_different_kinds_in_a_row_are_each_one(text, expected):
    assert undertaken(text) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Chile promised steady supplies of kelp to Norway during a video conference on Friday.",
            ["Chile promised steady supplies of kelp to Norway"],
        ),
        (
            "Chile agreed to meet on May 10.The ministers praised the kelp.",
            ["Chile agreed to meet on May 10"],
        ),
        (
            "Chile announced the formation of a working group on kelp.",
            ["Chile announced the formation of a working group on kelp"],
        ),
    ],
)
def test_an_undertaking_ends_before_the_call_and_the_next_sentence(sentence, expected):
    assert undertaken(sentence) == expected
