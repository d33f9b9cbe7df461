"""Semantic rules: their declarations, examples, and silence where their premise is broken."""

import json
import re
from pathlib import Path

import pytest
from conformance_pack import bases

from toolkit.errors import RuleError, ToolkitError
from toolkit.schema import schema
from toolkit.validate import validate_record
from toolkit.validate.catalogue import catalogue, entry, fixed, rules
from toolkit.validate.check import check_value
from toolkit.validate.finding import Problem
from toolkit.validate.patch import REMOVED, patched
from toolkit.validate.rule import validation_rule
from toolkit.validate.specimen import specimen
from toolkit.validate.view import BrokenPart, RecordView

ROOT = Path(__file__).resolve().parents[1]
RECORD, TEXTS = specimen()
RULES = list(rules().values())
STRUCTURE = [each for each in fixed().values() if each.stage == "structure" and each.failing]
JSON_TEXTS = [each for each in fixed().values() if each.stage == "json"]


def codes(record: dict, texts=TEXTS) -> list[str]:
    return [raised.code for raised in check_value(record, texts=texts).raised]


def names(rule) -> str:
    return rule.code


def test_the_specimen_is_sound():
    assert check_value(RECORD, texts=TEXTS).raised == ()


def test_the_record_of_the_seed_is_sound():
    record = json.loads((ROOT / "examples" / "putin-xi.record.json").read_bytes())
    text = (ROOT / "seeds" / "2026-02-04-putin-xi.txt").read_text(encoding="utf-8")
    assert check_value(record, texts={record["documents"][0]["ref"]: text}).raised == ()


def test_the_examples_in_the_schema_are_sound():
    for example in schema("call-record")["examples"]:
        assert check_value(example).raised == ()


def test_there_are_rules_enough_and_each_can_be_broken_to_order():
    assert len(RULES) >= 100
    assert [rule.code for rule in RULES if rule.spoil is None] == []


@pytest.mark.parametrize("name", sorted(bases()))
def test_spoil_breaks_one_rule_of_other_records_too(name):
    """What it is made from is not the record on which the rule was written."""
    stored = bases()[name]
    for rule in RULES:
        spoiled = rule.spoil(json.loads(json.dumps(stored["record"])))
        if spoiled is not None and (stored["texts"] or "texts" not in rule.needs):
            found = [raised.code for raised in check_value(spoiled, texts=stored["texts"]).raised]
            assert found == [rule.code], rule.code


@pytest.mark.parametrize("rule", RULES, ids=names)
class TestEveryRule:
    def test_passing_example(self, rule):
        assert rule.code not in codes(patched(RECORD, rule.passing))

    def test_failing_example_breaks_it_alone(self, rule):
        assert set(codes(patched(RECORD, rule.failing))) == {rule.code}

    def test_spoil_breaks_it_alone(self, rule):
        if rule.spoil is None:
            pytest.skip("no spoil")
        spoiled = rule.spoil(json.loads(json.dumps(RECORD)))
        assert spoiled is not None
        assert set(codes(spoiled)) == {rule.code}

    def test_declaration(self, rule):
        assert re.fullmatch(r"[A-Z]{3}-[0-9]{2}", rule.code)
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", rule.slug)
        assert rule.summary.endswith(".")
        assert rule.rationale.endswith((".", "?"))

    def test_fields_exist(self, rule):
        """Every field that a rule names can be looked up in the schema."""
        from toolkit.schema import bundled  # noqa: PLC0415
        from toolkit.validate.references import References  # noqa: PLC0415

        schema = bundled()
        references = References(schema)
        for field in rule.fields:
            node = schema
            for step in field.replace("[]", ".[]").split("."):
                node = references.target(node)
                for branch in node.get("anyOf", ()):
                    if references.types(branch) <= {"object", "array"}:
                        node = references.target(branch)
                assert step in node.get("properties", ()) or (step == "[]" and "items" in node), (
                    rule.code,
                    field,
                )
                node = node["items"] if step == "[]" else node["properties"][step]

    def test_summary_is_no_problem_message(self, rule):
        raised = check_value(patched(RECORD, rule.failing), texts=TEXTS).raised
        for each in raised:
            assert len(each.problem.message) <= 240
            assert each.problem.message.endswith((".", "?"))
            assert each.problem.message != rule.summary


@pytest.mark.parametrize("code", STRUCTURE, ids=names)
def test_structural_examples(code):
    assert codes(patched(RECORD, code.failing)) == [code.code]
    assert codes(patched(RECORD, code.passing)) == []


@pytest.mark.parametrize("code", JSON_TEXTS, ids=names)
def test_json_examples(code):
    if code.code in ("JSN-01", "JSN-03", "JSN-11"):
        pytest.skip("its example cannot be written in Unicode text")
    found = [finding.code for finding in validate_record(code.failing).findings]
    assert code.code in found
    assert code.code not in [finding.code for finding in validate_record(code.passing).findings]


def test_catalogue_is_complete_and_sorted():
    listed = [each.code for each in catalogue()]
    assert len(listed) == len(set(listed)) == len(fixed()) + len(rules())
    assert entry("REF-01").stage == "rule"
    with pytest.raises(KeyError):
        entry("XXX-01")


@pytest.mark.parametrize(
    ("patch", "expected"),
    [
        # one dangling id is one finding, however often it is referred to
        ({"/participants/0/id": "p8"}, ["REF-01"]),
        # two of one id: the other is not reported as missing
        ({"/participants/0/id": "p2"}, ["REF-02"]),
        # a broken item may declare what is referred to
        ({"/participants/0/id": 1}, ["SCH-03"]),
        ({"/participants": None}, ["SCH-03"]),
        ({"/participants/0/side": "norway"}, ["SCH-10"]),
        ({"/sources/0": None}, ["SCH-03"]),
        # rules about single items go on beside a broken one
        ({"/statements/0/act": "asserts", "/statements/1/evidence/0/end": 9}, ["QUO-02", "SCH-04"]),
        ({"/statements/0/evidence/0/exact": 1}, ["SCH-03"]),
        # a text that was changed: the hash says it once
        ({"/documents/0/sha256": "1" * 64}, ["QUO-03"]),
        ({"/documents/0/length": 3}, ["QUO-03"]),
        # nothing is said of another version
        ({"/schema_version": "9.9.9", "/participants/0/id": "p8"}, ["SCH-23"]),
    ],
    ids=str,
)
def test_one_defect_one_finding(patch, expected):
    assert sorted(codes(patched(RECORD, patch))) == expected


def test_another_text_is_one_finding():
    other = {ref: text.replace("Wellington", "Auckland") for ref, text in TEXTS.items()}
    assert codes(RECORD, other) == ["QUO-03"]


def test_texts_of_other_documents_are_ignored():
    assert codes(RECORD, {"elsewhere": "x"}) == []


@pytest.mark.parametrize("part", [key for key, value in RECORD.items() if isinstance(value, list | dict)])
@pytest.mark.parametrize("junk", [None, 7, "x", [], {}, [None], [[]], [{}], {"x": 1}], ids=repr)
def test_rules_survive_any_part_being_junk(part, junk):
    check_value({**RECORD, part: junk}, texts=TEXTS)


def test_view_of_a_broken_record():
    view = RecordView(RECORD, TEXTS, [("statements", 1, "act"), ("date",)])
    assert [path[1] for path, _ in view.each("statements")] == [0, *range(2, len(RECORD["statements"]))]
    assert len(view.each("topics")) == len(view.all("topics")) == len(RECORD["topics"])
    for broken in ("statements", "date"):
        with pytest.raises(BrokenPart):
            view[broken]
    with pytest.raises(BrokenPart):
        view.all("statements")


@pytest.mark.parametrize(
    "declaration",
    [
        {"rationale": ""},
        {"fields": ()},
        {"failing": {}},
        {"severity": "fatal"},
        {"needs": ("luck",)},
    ],
    ids=str,
)
def test_incomplete_declarations_are_refused(declaration):
    def check(view):
        """Nothing is wrong."""
        yield Problem((), "x")

    sound = {"fields": ("id",), "rationale": "Because.", "failing": {"/id": "x"}}
    assert validation_rule("ZZZ-01", "no-slug", **sound)(check).summary == "Nothing is wrong."
    with pytest.raises(RuleError):
        validation_rule("ZZZ-01", "no-slug", **(sound | declaration))(check)


def test_patches():
    record = {"a": [{"b": 1}, 2], "c/d": 3}
    assert patched(record, {"/a/0/b": 5, "/a/-": 9, "/c~1d": REMOVED}) == {"a": [{"b": 5}, 2, 9]}
    assert record == {"a": [{"b": 1}, 2], "c/d": 3}
    with pytest.raises(ToolkitError, match="leads nowhere"):
        patched(record, {"/x/y": 1})
