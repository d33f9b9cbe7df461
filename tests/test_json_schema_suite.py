"""The engines and the explainer on the official JSON Schema Test Suite, as far as the schema's keywords go."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from toolkit.errors import SchemaError
from toolkit.schema import bundled
from toolkit.validate.explain import Explainer
from toolkit.validate.structure import ENGINES, engine_for

SUITE = Path(__file__).parent / "data" / "json-schema-test-suite"
PAGE = Path(__file__).parents[1] / "docs" / "validation.md"
FILES = sorted(SUITE.rglob("*.json"))
#: What the explainer reads of a schema; it explains one schema, and need not know the others.
EXPLAINED = {
    "$ref", "type", "const", "enum", "minLength", "maxLength", "pattern", "format", "minimum", "maximum",
    "properties", "patternProperties", "required", "additionalProperties", "unevaluatedProperties", "items", "prefixItems",
    "minItems", "maxItems", "uniqueItems", "allOf", "anyOf", "oneOf", "not", "if", "then", "else",
    "$schema", "$id", "$defs", "$anchor", "$comment", "title", "description", "default",
}  # fmt: skip
READERS = (*ENGINES, "explainer")


def keywords(node, *, named=False):
    """Return the keywords of a schema."""
    if isinstance(node, dict):
        own = set() if named else set(node)
        data = {"const", "enum", "default", "required", "examples"}
        inner = (
            keywords(child, named=not named and key in ("properties", "patternProperties", "$defs"))
            for key, child in node.items()
            if named or key not in data
        )
        return own.union(*inner)
    return set().union(*map(keywords, node)) if isinstance(node, list) else set()


def verdicts(reader, schema):
    """Return a function from values to verdicts, or None where the reader is not made for the schema."""
    if reader != "explainer":
        return engine_for(json.dumps(schema), reader).is_valid
    reference = json.dumps(schema)
    if (
        not keywords(schema) <= EXPLAINED
        or not isinstance(schema, dict)
        or '"https://json-schema'
        in reference.replace('"$schema": "https://json-schema.org/draft/2020-12/schema"', "")
    ):
        return None
    return lambda value: not Explainer(schema).explain(value)


@cache
def outcome(reader):
    """Return how many tests a reader passes and takes, and the names of those that it fails."""
    count, failed = Counter(), []
    for path in FILES:
        for group in json.loads(path.read_text(encoding="utf-8")):
            name = f"{path.relative_to(SUITE).with_suffix('')}: {group['description']}"
            judge = verdicts(reader, group["schema"])
            for test in group["tests"] if judge else ():
                count["tests"] += 1
                try:
                    told = judge(test["data"])
                except SchemaError as error:
                    told = error
                if told is test["valid"]:
                    count["passed"] += 1
                else:
                    failed.append(f"{name}: {test['description']}: {told}")
    return count["passed"], count["tests"], failed


@pytest.mark.parametrize("reader", READERS)
def test_the_counts_are_the_published_ones(reader):
    passed, tests, failed = outcome(reader)
    row = re.search(
        rf"^\| `{reader}` .*\| ([0-9,]+) of ([0-9,]+) \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE
    )
    assert row is not None
    assert (f"{passed:,}", f"{tests:,}") == row.groups(), "\n".join(failed)


def test_the_suite_covers_the_keywords_of_the_schema():
    covered = {path.stem for path in FILES} | {"$ref", "$defs", "$anchor", "if", "then", "else"}
    silent = {"$schema", "$id", "$comment", "title", "description", "examples"}
    assert keywords(bundled()) - silent <= covered
