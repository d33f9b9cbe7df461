"""A record with eleven defects, as somebody new to the format makes them: each is told once, at its line."""

import json

import pytest
from json_places import places

from toolkit.validate.finding import pointer
from toolkit.validate.patch import REMOVED, patched
from toolkit.validate.report import report_text
from toolkit.validate.specimen import specimen
from toolkit.validate.structure import ENGINES

RECORD, TEXTS = specimen()
#: place → what stands there, and the code, the pointer and some words of the finding
DEFECTS = {
    "/date/start": ("2026-03-12 10:00", "SCH-08", "/date/start", "date-time with a numeric offset"),
    "/documents/0/length": ("1061", "SCH-03", "/documents/0/length", "must be an integer"),
    "/medium/value": ("phoen", "SCH-04", "/medium/value", 'did you mean "phone"?'),
    "/commitments/0/type": ("visits", "SCH-04", "/commitments/0/type", 'did you mean "visit"?'),
    "/participants/0/name": ("", "SCH-15", "/participants/0/name", "is empty"),
    "/documents/0/sha256": ("xyz", "SCH-12", "/documents/0/sha256", "not a SHA-256"),
    "/statements/1/note": ("unsure", "SCH-02", "/statements/1/note", "has no key"),
    "/participants/1/rank": (1, "SCH-02", "/participants/1/rank", "has no key"),
    "/duration/qualifier": (REMOVED, "SCH-01", "/duration", 'lacks the key "qualifier"'),
    "/commitments/2/binding": (True, "SCH-21", "/commitments/2/binding", "must be false"),
    "/sources/0/derived_form": ([], "SCH-02", "/sources/0/derived_form", 'did you mean "derived_from"?'),
}
#: What the misspelt key stands for is not there.
BESIDE = {"/sources/0/derived_from": REMOVED}
DANGLING = {"/statements/2/attribution": [{"source": "s9", "verb": "said", "evidence": []}]}


@pytest.mark.parametrize("engine", ENGINES)
def test_every_root_cause_is_told_once_at_its_line(engine):
    changes = {**BESIDE, **{place: each[0] for place, each in DEFECTS.items()}, **DANGLING}
    text = json.dumps(patched(RECORD, changes), indent=2)
    findings = report_text(text, texts=TEXTS, engine=engine).findings
    words = {(code, at): said for _, code, at, said in DEFECTS.values()}
    words["ATT-03", "/statements/2/attribution/0/source"] = "s9"
    assert sorted((each.code, each.pointer) for each in findings) == sorted(words)
    known = {pointer(path): start for path, (start, _) in places(text).items()}
    for finding in findings:
        assert finding.line == text.count("\n", 0, known[finding.pointer]) + 1
        assert words[finding.code, finding.pointer] in finding.message
        assert finding.hint or finding.expected


@pytest.mark.parametrize("place", DEFECTS)
def test_each_by_itself(place):
    value, code, at, _ = DEFECTS[place]
    beside = BESIDE if place.startswith("/sources") else {}
    findings = report_text(json.dumps(patched(RECORD, {**beside, place: value})), texts=TEXTS).findings
    assert [(each.code, each.pointer) for each in findings] == [(code, at)]
