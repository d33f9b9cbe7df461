"""Which sentences of a text with several calls belong to which of them."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

SEPARATELY = (
    "President Ilves of Estonia held separate phone calls with President Marte of Chile "
    "and President Quispe of Peru on Monday. "
)
ONE_BY_ONE = (
    "President Ilves of Estonia spoke by phone with President Marte of Chile on Monday. "
    "She later phoned President Quispe of Peru. "
)


def agreed(text):
    records = extract(Document(text, published="2026-02-03")).records
    return {
        "+".join(sorted({p.side for p in r.participants if p.side} - {"EST"})): [
            c.type for c in r.commitments
        ]
        for r in records
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ONE_BY_ONE, {"CHL": [], "PER": []}),
        (ONE_BY_ONE + "President Marte agreed to visit Tallinn.", {"CHL": ["visit"], "PER": []}),
        (ONE_BY_ONE + "They agreed to stay in touch.", {"CHL": [], "PER": ["stay_in_touch"]}),
        (
            SEPARATELY + "The leaders agreed to stay in touch.",
            {"CHL": ["stay_in_touch"], "PER": ["stay_in_touch"]},
        ),
        (SEPARATELY + "President Quispe agreed to visit Tallinn.", {"CHL": [], "PER": ["visit"]}),
        (
            "President Ilves of Estonia spoke by phone with President Marte of Chile on Monday. "
            "On the war between Bolivia and Peru, President Ilves agreed to send an envoy. "
            "She later phoned President Quispe of Peru.",
            {"CHL": ["visit"], "PER": []},
        ),
        (
            ONE_BY_ONE + "In these conversations it was agreed to maintain contacts.",
            {"CHL": ["stay_in_touch"], "PER": ["stay_in_touch"]},
        ),
        (
            ONE_BY_ONE + "She agreed with both presidents to stay in touch.",
            {"CHL": ["stay_in_touch"], "PER": ["stay_in_touch"]},
        ),
        (
            ONE_BY_ONE + "President Marte and President Quispe agreed to stay in touch.",
            {"CHL": ["stay_in_touch"], "PER": ["stay_in_touch"]},
        ),
        (
            ONE_BY_ONE + "In a round of phone calls, she agreed to stay in touch.",
            {"CHL": ["stay_in_touch"], "PER": ["stay_in_touch"]},
        ),
    ],
)
def test_who_agreed(text, expected):
    assert agreed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("During that conversation, the two agreed to exchange envoys.", []),
        ("They had also held a call on May 3, 2025. They agreed to meet in Lima.", []),
        ("President Ilves agreed to send an envoy during a call with President Quispe of Peru.", []),
        ("During the call, the two agreed to stay in touch.", ["stay_in_touch"]),
    ],
)
def test_another_call_is_not_this_one(text, expected):
    lead = "President Ilves of Estonia spoke by phone with President Marte of Chile on Monday.\n\n"
    document = Document("Two presidents talk\n\n" + lead + text, published="2026-02-03", publisher="Reuters")
    first = extract(document).records[0]
    assert [c.type for c in first.commitments] == expected
