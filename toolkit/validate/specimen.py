"""The record on which examples of rules are changes: an invented call, sound in every respect."""

import json
from functools import cache
from os.path import dirname, join
from typing import Any, NamedTuple


class Specimen(NamedTuple):
    """A record with the texts of its documents by their `ref`."""

    record: dict[str, Any]
    texts: dict[str, str]


@cache
def specimen() -> Specimen:
    """Return the specimen; do not change it, but take a `patched` copy."""
    with open(join(dirname(__file__), "specimen.json"), encoding="utf-8") as file:
        stored = json.load(file)
    record = stored["record"]
    return Specimen(record, {record["documents"][0]["ref"]: stored["text"]})
