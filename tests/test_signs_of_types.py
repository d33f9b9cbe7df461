"""Every sign of a type takes every act, however short: an act can be a verb alone ("promised to press")."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_commitments import rows_of
from toolkit.extract.undertakings.said import Said
from toolkit.extract.undertakings.typesigns import _SIGNS
from toolkit.models import CommitmentType

WORDS = "to in for the their teams ministers talks again on back with that of and parliament aid funds release Lima May".split()


@pytest.mark.parametrize("sign", _SIGNS, ids=[sign.tells.__name__ for sign in _SIGNS])
@given(st.data())
def test_a_sign_takes_any_act(sign, data):
    first = data.draw(st.sampled_from(sorted(sign.first or WORDS)))
    behind = data.draw(st.lists(st.sampled_from(WORDS), max_size=4))
    before = data.draw(st.lists(st.sampled_from(WORDS), max_size=4))
    written = (first, *behind)
    act = tuple(word.casefold() for word in written)
    kind = sign.tells(Said(act, before, data.draw(st.booleans()), written))
    assert kind is None or kind in get_args(CommitmentType)


@pytest.mark.parametrize(
    ("text", "undertaken"),
    [
        ("Marte promised to press.", [("commitment", "support_policy", "CHL", None)]),
        ("Marte promised to press the rebels to stop.", [("commitment", "mediate_or_host", "CHL", None)]),
    ],
)
def test_a_verb_alone_is_read(text, undertaken):
    assert rows_of(text) == undertaken
