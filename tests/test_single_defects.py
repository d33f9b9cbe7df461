"""The proof: thousands of records with one defect each, of which none is missed and each is told once.

The structural ones follow from the schema, the others from the rules' own `spoil`; the conformance pack, written by
hand, guards against a `spoil` that confirms itself.
"""

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from json_places import places
from structural_mutants import RICH, mutants

from toolkit.validate import structure
from toolkit.validate.catalogue import rules
from toolkit.validate.finding import Finding, pointer
from toolkit.validate.report import report_text
from toolkit.validate.specimen import specimen

ROOT = Path(__file__).parents[1]
RECORD, TEXTS = specimen()
PARTS = 16  #: so that several processes share the work
SHARE = 4  #: of every so many the slow engine checks one; all of them agree, which takes minutes to see
SEED = json.loads((ROOT / "seeds" / "2026-02-04-putin-xi.record.json").read_text(encoding="utf-8"))


@cache
def structural():
    return [*mutants(RICH), *mutants(SEED)]


class Spoiled(NamedTuple):
    code: str
    fields: tuple[str, ...]
    record: dict
    texts: dict


@cache
def bases():
    """Sound records: the specimen, and what is left of it and of the seed without one part or another."""
    seed_text = (ROOT / "seeds" / "2026-02-04-putin-xi.txt").read_text(encoding="utf-8")
    found = [(RECORD, TEXTS), (SEED, {SEED["documents"][0]["ref"]: seed_text})]
    for (record, texts), keeps in zip(
        list(found), [(slice(1), slice(-2, None), slice(0)), (slice(2),)], strict=True
    ):
        less = [
            {key: record[key][keep]}
            for key in ("topics", "statements", "commitments", "events")
            for keep in keeps
        ]
        found += [({**record, **each}, texts) for each in [*less, {"duration": None}, {"initiator": None}]]
    return [(record, texts) for record, texts in found if report_text(json.dumps(record), texts=texts).ok]


@cache
def semantic():
    found: dict[str, Spoiled] = {}
    for rule in rules().values():
        for record, texts in bases():
            spoiled = rule.spoil(json.loads(json.dumps(record))) if rule.spoil else None
            if spoiled is not None and structure.is_valid(spoiled):  # else it is a structural defect
                found.setdefault(
                    rule.code + json.dumps(spoiled), Spoiled(rule.code, rule.fields, spoiled, texts)
                )
    return list(found.values())


def check_places(text: str, findings: tuple[Finding, ...]) -> None:
    """Lines and columns are those at which a naive reader of the text finds the pointer."""
    known = {pointer(path): start for path, (start, _) in places(text).items()}
    for finding in findings:
        start = known[finding.pointer]
        assert finding.line == text.count("\n", 0, start) + 1
        assert finding.column == start - (text.rfind("\n", 0, start) + 1) + 1
        assert len(finding.message) <= 240


def named(place: str, fields: tuple[str, ...]) -> bool:
    """Tell whether a pointer leads into a part, or to a key, that a rule says it looks at."""
    head, last = place.split("/")[1], [step for step in place.split("/") if not step.isdecimal()][-1]
    return any(head == field.split(".")[0].removesuffix("[]") or last in field for field in fields)


@pytest.mark.parametrize("part", range(PARTS))
def test_structural_defects(part):
    """Each is one finding, of the right code, at the right key and line, with either engine."""
    for mutant in structural()[part::PARTS]:
        text = json.dumps(mutant.record, indent=1, ensure_ascii=False)
        findings = report_text(text, selected={}).findings
        assert len(findings) == 1, (mutant.what, findings)
        assert findings[0].code in mutant.codes, (mutant.what, findings)
        assert findings[0].pointer == pointer(mutant.path), mutant.what
        check_places(text, findings)
    for mutant in structural()[part :: PARTS * SHARE]:
        assert structure.explained(mutant.record, "python") == structure.explained(mutant.record), mutant.what


@pytest.mark.parametrize("part", range(PARTS))
def test_semantic_defects(part):
    """Each is found at its place, and hardly any twice; both engines call its structure sound."""
    twice = 0
    spoiled = semantic()[part::PARTS]
    for each in spoiled:
        text = json.dumps(each.record, indent=1, ensure_ascii=False)
        findings = report_text(text, texts=each.texts).findings
        assert each.code in {finding.code for finding in findings}, each.code
        twice += len(findings) > 1
        check_places(text, findings)
        for finding in findings:
            assert finding.code != each.code or named(finding.pointer, each.fields), (each.code, finding)
    for each in spoiled[::SHARE]:
        assert structure.is_valid(each.record, "python")
    assert twice <= 0.02 * len(spoiled)


def test_they_are_many():
    assert len(structural()) + len(semantic()) >= 5_000
    assert {each.code for each in semantic()} == {code for code, rule in rules().items() if rule.spoil}
