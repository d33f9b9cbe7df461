"""Texts by the generator, whose wording extraction was not written with, give their facts back.

The levels are those that were measured; what is missing is no secret, see `python -m tests.round_trip`.
"""

import os

import pytest

from tests.round_trip import FACTS, compare, recall
from toolkit.generate import styles

#: Texts in each manner; `READOUT_THOROUGH=1` takes more.
COUNT = 60 if os.environ.get("READOUT_THOROUGH") else 6

#: What comes back at least, over all manners.
LEVELS = {
    "participants": 0.98,
    "date": 0.98,
    "medium": 0.98,
    "duration": 0.97,
    "initiator": 0.97,
    "quotes": 0.97,
    "commitments": 0.95,
}

COMPARED = [each for name, style in styles().items() if name != "plain" for each in compare(style, 11, COUNT)]


def test_every_fact_has_a_level():
    assert set(LEVELS) == set(FACTS)


@pytest.mark.parametrize("fact", FACTS)
def test_facts_come_back(fact):
    assert sum(each.expected.total() for each in COMPARED if each.fact == fact) > 12
    assert recall(COMPARED, fact) >= LEVELS[fact]


@pytest.mark.parametrize("fact", FACTS)
def test_little_is_found_that_was_not_said(fact):
    chosen = [each for each in COMPARED if each.fact == fact]
    invented = sum((each.found - each.expected).total() for each in chosen)
    assert invented <= 0.08 * sum(each.expected.total() for each in chosen)
