"""Structural checking: both engines agree, and each defect is one finding at its place."""

import json
import subprocess
import sys

import pytest
from structural_mutants import RICH, SCHEMA, mutants

from toolkit.errors import ToolkitError
from toolkit.validate import structure
from toolkit.validate.explain import Explainer
from toolkit.validate.finding import pointer
from toolkit.validate.patch import REMOVED, patched
from toolkit.validate.specimen import specimen

RECORD = specimen().record
#: Keywords that the explainer handles, and those that say nothing of validity.
KNOWN = {
    "$ref", "type", "const", "enum", "minLength", "maxLength", "pattern", "format", "minimum", "maximum",
    "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "properties", "patternProperties", "required",
    "additionalProperties", "unevaluatedProperties", "propertyNames", "dependentRequired", "items",
    "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems",
    "allOf", "anyOf", "oneOf", "not", "if", "then", "else",
    "$schema", "$id", "$defs", "$anchor", "$comment", "title", "description", "examples", "deprecated", "default",
}  # fmt: skip


@pytest.mark.parametrize("engine", structure.ENGINES)
@pytest.mark.parametrize(
    "patch",
    [
        {},
        {"/x_note": {"anything": [1, None]}, "/participants/0/x_rank": 1},
        {"/date": None, "/duration": None, "/initiator": None, "/format": None},
        {"/participants": [], "/documents": []},
        {"/documents/0/length": 1061.0},
        {"/date/value": "2024-02-29"},
        {"/documents/0/published": "2026-03-12T09:00:00Z"},
    ],
    ids=str,
)
def test_valid_records_pass(patch, engine):
    record = patched(RECORD, patch)
    assert structure.is_valid(record, engine)


def test_the_focus_changes_nothing():
    """Looking only where the engine points finds what looking everywhere finds."""
    explainer = Explainer(SCHEMA)
    for mutant in list(mutants(RICH))[::5]:
        assert structure.explained(mutant.record) == explainer.explain(mutant.record), mutant.what


@pytest.mark.parametrize(
    ("patch", "expected"),
    [
        ({"/medium/value": "telephone"}, [("SCH-04", "/medium/value")]),
        ({"/medium/value": "vidoe"}, [("SCH-04", "/medium/value")]),
        ({"/date/value": "2026-02-30"}, [("SCH-06", "/date/value")]),
        ({"/date/value": "2023-02-29"}, [("SCH-06", "/date/value")]),
        ({"/commitments/1/class": "offer"}, [("SCH-21", "/commitments/1/binding")]),
        ({"/commitments/1/class": "ofer"}, [("SCH-04", "/commitments/1/class")]),
        ({"/commitments/1/class": REMOVED}, [("SCH-01", "/commitments/1")]),
        ({"/commitments/2/binding": "no"}, [("SCH-03", "/commitments/2/binding")]),
        ({"/schema_version": "2.0.0", "/date": 7, "/zzz": 1}, [("SCH-23", "/schema_version")]),
        ({"/schema_version": REMOVED, "/date": 7}, [("SCH-01", ""), ("SCH-03", "/date")]),
        ({"/participants/0": "Ingrid Solheim"}, [("SCH-03", "/participants/0")]),
        ({"/participants/0/X_rank": 1}, [("SCH-02", "/participants/0/X_rank")]),
        (
            {"/date/alternatives": [{"value": 1, "sources": [], "evidence": [], "basis": "resolved", "extra": 1}]},
            [("SCH-02", "/date/alternatives/0/extra"), ("SCH-03", "/date/alternatives/0/value")],
        ),
        (
            {"/documents/0/url": "a b", "/documents/0/sha256": "ABC", "/people/0/side": "norway", "/topics/0/code": 1},
            [("SCH-03", "/topics/0/code"), ("SCH-10", "/people/0/side"), ("SCH-11", "/documents/0/url"),
             ("SCH-12", "/documents/0/sha256")],
        ),
    ],
    ids=lambda value: str(value)[:60],
)  # fmt: skip
def test_defects(patch, expected):
    for engine in structure.ENGINES:
        found = structure.explained(patched(RECORD, patch), engine)
        assert sorted((defect.code, pointer(defect.problem.path)) for defect in found) == expected


@pytest.mark.parametrize(
    ("patch", "words"),
    [
        ({"/medium/value": "telephon"}, "not in its code list"),
        ({"/medium/value": "vidoe"}, 'did you mean "video"?'),
        ({"/participants/0/nmae": "x", "/participants/0/name": REMOVED}, 'did you mean "name"?'),
        ({"/participants/0/side": "nor"}, 'did you mean "NOR"?'),
        ({"/commitments/0/binding": True}, 'must be false where "class" is "offer"'),
        ({"/documents/0/length": "1061"}, "must be an integer, not the string"),
        ({"/date/value": "12 March 2026"}, "is not an EDTF date"),
        ({"/documents/0/title": "x" * 5000, "/documents/0/length": -5}, "at least 0"),
        ({"/documents/0/" + "k" * 5000: 1}, "has no key"),
        ({"/medium/value": "v" * 100_000}, "not in its code list"),
        ({"/medium/value": {str(n): n for n in range(1000)}}, "an object with 1000 keys"),
    ],
    ids=lambda value: str(value)[:60],
)
def test_messages(patch, words):
    (defect,) = structure.explained(patched(RECORD, patch))
    assert words in defect.problem.message
    assert len(defect.problem.message) <= 240
    assert all(len(part) <= 240 for part in defect.problem[2:] if part)


@pytest.mark.parametrize("value", [None, 7, "x", [], [RECORD], True])
def test_not_a_record(value):
    for engine in structure.ENGINES:
        (defect,) = structure.explained(value, engine)
        assert (defect.code, defect.problem.path) == ("SCH-03", ())


def test_nesting_without_end_is_a_defect():
    deep: list[object] = []
    for _ in range(20_000):
        deep = [deep]
    for engine in structure.ENGINES:
        record = {**RECORD, "participants": deep}
        assert not structure.is_valid(record, engine)
        assert len(structure.explained(record, engine)) == 1


def test_every_keyword_of_the_schema_is_explained():
    def keywords(node, *, named=False):
        if isinstance(node, dict):
            for key, child in node.items():
                if not named:
                    yield key
                if key not in ("const", "enum", "examples", "default", "required"):
                    yield from keywords(
                        child, named=not named and key in ("properties", "patternProperties", "$defs")
                    )
        elif isinstance(node, list):
            for child in node:
                yield from keywords(child)

    assert set(keywords(SCHEMA)) <= KNOWN


def test_unknown_engine():
    with pytest.raises(ToolkitError, match="no engine"):
        structure.is_valid(RECORD, "iron")


def test_a_cold_check_of_a_sound_record_imports_little(tmp_path):
    """One run of the command checks one file: what it does not need must not be loaded."""
    path = tmp_path / "record.json"
    path.write_text(json.dumps(RECORD), encoding="utf-8")
    code = (
        "import sys; from toolkit.validate import validate_record as check\n"
        "assert check(open(sys.argv[1], 'rb').read()).ok; print(*sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True)
    loaded = set(run.stdout.split())
    assert "jsonschema_rs" in loaded
    heavy = {
        "attrs",
        "attr",
        "jsonschema",
        "regex",
        "hypothesis",
        "rich",
        "hashlib",
        "pkgutil",
        "toolkit.text",
    }
    assert not loaded & (heavy | {f"toolkit.validate.{name}" for name in ("explain", "wording", "positions")})
