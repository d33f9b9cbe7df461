"""What ties and cooperation are about between those who have one remit: no-ops first."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document


def codes(first, second, sentence):
    document = Document(
        f"{first} spoke by phone with {second} on Monday. {sentence}",
        published="2026-02-03",
        publisher="Reuters",
    )
    (record,) = extract(document).records
    return {topic.code for topic in record.topics}


@pytest.mark.parametrize(
    ("first", "second", "sentence"),
    [
        ("Foreign Minister Ana Marte of Chile", "Foreign Minister Jaan Ilves of Estonia", "They agreed to deepen bilateral ties."),
        ("Defence Minister Ana Marte of Chile", "Foreign Minister Jaan Ilves of Estonia", "They agreed to deepen bilateral ties."),
        ("Defence Minister Ana Marte of Chile", "Defence Minister Jaan Ilves of Estonia", "They condemned the attack on the mosque."),
        ("Defence Minister Ana Marte of Chile", "Defence Minister Jaan Ilves of Estonia", "They spoke on issues of mutual interest."),
    ],
)  # fmt: skip
def test_no_defence_cooperation(first, second, sentence):
    assert "SEC.DEFCOOP" not in codes(first, second, sentence)


@pytest.mark.parametrize(
    "sentence",
    ["They agreed to deepen bilateral ties.", "They discussed ways to strengthen the partnership."],
)
def test_ties_of_ministers_of_defence(sentence):
    found = codes("Defence Minister Ana Marte of Chile", "Defence Minister Jaan Ilves of Estonia", sentence)
    assert {"BIL.REL", "SEC.DEFCOOP"} <= found
