"""Every sign of a type takes every act, however short: an act can be a verb alone ("promised to press")."""

from importlib import import_module
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_commitments import rows_of
from toolkit.extract.undertakings import typesigns
from toolkit.extract.undertakings.said import Said, Sign
from toolkit.models import CommitmentType

WORDS = "to in for the their teams ministers talks again on back with that of and parliament aid funds release Lima May".split()


@pytest.mark.parametrize("sign", typesigns._SIGNS, ids=[sign.tells.__name__ for sign in typesigns._SIGNS])
@given(st.data())
def test_a_sign_takes_any_act(sign, data):
    first = data.draw(st.sampled_from(sorted(sign.first or WORDS)))
    behind = data.draw(st.lists(st.sampled_from(WORDS), max_size=4))
    before = data.draw(st.lists(st.sampled_from(WORDS), max_size=4))
    written = (first, *behind)
    act = tuple(word.casefold() for word in written)
    kind = sign.tells(Said(act, before, data.draw(st.booleans()), written))
    assert kind is None or kind in get_args(CommitmentType)


MODULES = sorted(path.stem for path in Path(typesigns.__file__).parent.glob("*signs.py"))


@pytest.mark.parametrize("module", MODULES)
def test_every_sign_of_a_module_is_asked(module):
    found = vars(import_module(f"toolkit.extract.undertakings.{module}"))
    assert [
        name for name, value in found.items() if isinstance(value, Sign) and value not in typesigns._SIGNS
    ] == []


@pytest.mark.parametrize(
    ("text", "undertaken"),
    [
        ("Marte promised to press.", [("commitment", "support_policy", "CHL", None)]),
        ("Marte promised to press the rebels to stop.", [("commitment", "mediate_or_host", "CHL", None)]),
    ],
)
def test_a_verb_alone_is_read(text, undertaken):
    assert rows_of(text) == undertaken
