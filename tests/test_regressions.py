"""Small cases of what property tests and the round trip found; see tests/regressions/README.md."""

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from tests.round_trip import FACTS, facts
from toolkit.api import extract
from toolkit.codec import encode

READINGS = sorted((Path(__file__).parent / "regressions" / "readings").glob("*.toml"))


def frozen(value):
    """Make a value of TOML what `facts` counts."""
    return tuple(map(frozen, value)) if isinstance(value, list) else value


@pytest.mark.parametrize("path", READINGS, ids=lambda path: path.stem)
def test_readings(path):
    case = tomllib.loads(path.read_text(encoding="utf-8"))
    assert case["reason"].endswith((".", "?"))
    assert set(case["expected"]) <= set(FACTS)
    text = case["text"].strip()
    (record,) = extract(text, published=case.get("published"), publisher=case.get("publisher"), language="en")
    found = encode(record)
    for fact, values in case["expected"].items():
        assert facts(found, fact) == Counter(map(frozen, values)), fact
