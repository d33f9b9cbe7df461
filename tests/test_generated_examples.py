"""The records in examples/generated/ are what the generator makes now, and are what they are said to be."""

import json

import pytest

from tests.generated_examples import EXAMPLES, FOLDER, files
from toolkit.validate import validate_record

MADE = dict(files())


def test_they_are_fresh():
    stored = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.iterdir()}
    assert stored == MADE, "python -m tests.generated_examples writes them anew"


def checked(name):
    """Check a record with the texts of its documents."""
    record = json.loads(MADE[f"{name}.json"])
    refs = [document["ref"] for document in record["documents"]]
    texts = {ref: MADE[f"{name}{'-b' * number}.txt"] for number, ref in enumerate(refs)}
    return validate_record(MADE[f"{name}.json"], texts=texts)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_they_are_sound(example):
    assert [finding for finding in checked(example.name).findings if finding.severity != "info"] == []


def test_the_broken_one_has_one_defect():
    assert [finding.code for finding in checked("broken").findings] == ["QUO-01"]
