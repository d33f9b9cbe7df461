"""Findings: their fields, fingerprints that survive reordering, JSON Lines, and every output format."""

import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest

from toolkit.formats.declared import findings_formats
from toolkit.validate import Finding, Report, validate_lines, validate_record, validate_records
from toolkit.validate.finding import MESSAGE_LIMIT, pointer, shortened, shown
from toolkit.validate.patch import REMOVED, patched
from toolkit.validate.specimen import specimen

RECORD, TEXTS = specimen()
KEYS = [
    "code",
    "name",
    "severity",
    "path",
    "line",
    "column",
    "end_line",
    "end_column",
    "pointer",
    "message",
    "found",
    "expected",
    "hint",
    "help",
    "fingerprint",
    "record",
]
BROKEN = patched(
    RECORD,
    {
        "/medium/value": "fax",
        "/commitments/0/actors/0": "p9",
        "/participants/1/nmae": "x|y",
        "/participants/1/name": REMOVED,
    },
)


def findings(record: dict, **layout) -> tuple[Finding, ...]:
    return validate_record(json.dumps(record, **layout), path="calls/a b.json").findings


def written(name: str, *reports: Report) -> str:
    stream = io.StringIO()
    findings_formats()[name].write(reports, stream)
    return stream.getvalue()


def test_a_sound_record_has_none():
    report = validate_record(json.dumps(RECORD), texts=TEXTS, path="a.json")
    assert report.ok
    assert report.records == 1
    assert report.counts == {"error": 0, "warning": 0, "info": 0}
    assert not report.skipped


def test_rules_without_their_texts_are_reported_as_skipped():
    assert validate_record(json.dumps(RECORD)).skipped["QUO-01"] == "needs the original texts"


def test_fields():
    text = json.dumps(BROKEN, indent=2)
    found = {finding.code: finding for finding in findings(BROKEN, indent=2)}
    assert sorted(found) == ["REF-01", "SCH-02", "SCH-04"]
    medium = found["SCH-04"]
    assert list(medium._asdict()) == KEYS
    line = text.split("\n")[medium.line - 1]
    assert line[medium.column - 1 : medium.end_column - 1] == '"value": "fax"'
    assert (medium.pointer, medium.path, medium.record) == ("/medium/value", "calls/a b.json", RECORD["id"])
    assert medium.found == '"fax"'
    assert "video" in medium.expected
    assert medium.help == "readout explain SCH-04"


def test_an_object_has_no_lines():
    report = validate_record(BROKEN)
    assert {finding.line for finding in report.findings} == {None}
    assert len(report.findings) == 3


def test_findings_come_in_the_order_of_lines():
    lines = [(finding.line, finding.column) for finding in findings(BROKEN, indent=1)]
    assert lines == sorted(lines)


def test_fingerprints_survive_reordering_and_reformatting():
    def turned(value):
        if isinstance(value, dict):
            return {key: turned(value[key]) for key in reversed(list(value))}
        return [turned(item) for item in reversed(value)] if isinstance(value, list) else value

    before = {(finding.code, finding.fingerprint) for finding in findings(BROKEN, indent=1)}
    after = {(finding.code, finding.fingerprint) for finding in findings(turned(BROKEN))}
    assert before == after
    assert len(before) == 3


@pytest.mark.parametrize(
    "patch",
    [{"/id": "2026-03-13-nor-nzl"}, {"/medium/value": "telex"}, {"/medium/value": "phone", "/format": "fax"}],
    ids=str,
)
def test_fingerprints_differ(patch):
    before = {finding.fingerprint for finding in findings(BROKEN)}
    after = {finding.fingerprint for finding in findings(patched(BROKEN, patch))}
    assert before != after


def test_equal_items_have_their_own_fingerprints():
    twice = patched(RECORD, {"/statements/0/evidence/-": RECORD["statements"][0]["evidence"][0]})
    for item in twice["statements"][0]["evidence"]:
        item["start"] = -1
    prints = [finding.fingerprint for finding in findings(twice) if finding.code == "SCH-17"]
    assert len(set(prints)) == 2


def test_an_array_of_records():
    report = validate_records(json.dumps([RECORD, BROKEN, RECORD], indent=1), path="a.json")
    assert report.records == 3
    assert {finding.pointer.split("/")[1] for finding in report.findings} == {"1"}
    assert len(validate_record(json.dumps([RECORD])).findings) == 1


def test_json_lines():
    lines = [json.dumps(RECORD).encode() + b"\r\n"] * 15 + [
        b"\n",
        json.dumps(BROKEN).encode() + b"\n",
        b"{",
        b"\xff\n",
    ]
    reports = list(validate_lines(lines, path="calls.jsonl"))
    assert len(reports) == 18
    assert {finding.line for finding in reports[15].findings} == {17}
    assert len(reports[15].findings) == 3
    assert [(finding.code, finding.line) for report in reports[16:] for finding in report.findings] == [
        ("JSN-05", 18),
        ("JSN-01", 19),
    ]
    assert reports[-1].unreadable


def test_json_lines_are_checked_as_they_come():
    taken = 0

    def lines() -> Iterator[bytes]:
        nonlocal taken
        while True:
            taken += 1
            yield b"{}\n"

    reports = validate_lines(lines())
    next(reports)
    assert taken == 1


@pytest.mark.parametrize(
    ("path", "expected"), [((), ""), (("a", 0, "b/c~d"), "/a/0/b~1c~0d"), (("", 1), "//1")], ids=str
)
def test_pointer(path, expected):
    assert pointer(path) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "null"),
        ("é", '"é"'),
        ("a\nb\u200b\u202e", '"a\\nb\\u200b\\u202e"'),
        ("x" * 500, '"' + "x" * 78 + "…"),
        ({"a": 1}, "an object with 1 key"),
        ([1, 2], "an array of 2 items"),
        (10**400, "a very large integer"),
        (True, "true"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_shown(value, expected):
    assert shown(value) == expected
    assert len(shown(value)) <= 80


def test_shortened():
    assert shortened("x" * 240) == "x" * 240
    assert len(shortened("x" * 241)) == MESSAGE_LIMIT


def test_the_formats_are_those_of_the_command():
    assert list(findings_formats()) == ["github", "gitlab", "json", "jsonl", "junit", "md", "sarif", "text"]
    assert all(each.summary.endswith(".") for each in findings_formats().values())


@pytest.fixture
def report() -> Report:
    return validate_record(json.dumps(BROKEN, indent=1), path="calls/a b,1.json")


def test_text(report):
    lines = written("text", report).splitlines()
    assert re.fullmatch(r"calls/a b,1\.json:\d+:\d+: error SCH-04 medium\.value is .*", lines[0])
    assert lines[1].startswith("    ")
    assert written("text", Report()) == ""


def test_json_and_jsonl(report):
    array = json.loads(written("json", report, report))
    assert [list(item) for item in array] == [KEYS] * 6
    assert [json.loads(line) for line in written("jsonl", report, report).splitlines()] == array
    assert json.loads(written("json", Report())) == []


def test_github(report):
    lines = written("github", report).splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("::error file=calls/a b%2C1.json,line=")
    assert ",title=SCH-04 not-in-code-list::medium.value is" in lines[0]
    assert "%0A" in lines[0]


def test_gitlab(report):
    issues = json.loads(written("gitlab", report, report))
    assert len({issue["fingerprint"] for issue in issues}) == 6
    assert set(issues[0]) == {"description", "check_name", "fingerprint", "severity", "location"}
    assert issues[0]["location"]["lines"]["begin"] > 1
    assert issues[0]["severity"] in ("info", "minor", "major", "critical", "blocker")


def test_junit(report):
    control = validate_record(json.dumps({**RECORD, "id": "a\x01&<"}), path="b.json")
    root = ET.fromstring(written("junit", report, control, Report(path="ok.json", records=1)))
    cases = root.findall("testsuite/testcase")
    failures = root.findall("testsuite/testcase/failure")
    assert root.attrib["tests"] == str(len(cases)) == "5"
    assert root.attrib["failures"] == str(len(failures)) == "4"
    assert cases[-1].attrib == {"classname": "ok.json", "name": "valid"}


def test_sarif(report):
    log = json.loads(written("sarif", report, report))
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert log["version"] == "2.1.0"
    assert len(run["results"]) == 6
    for result in run["results"]:
        rule = rules[result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        assert rule["help"]["markdown"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "calls/a%20b%2C1.json"
        assert place["region"]["startLine"] <= place["region"]["endLine"]
    assert len({rule["id"] for rule in rules}) == len(rules)


def test_md(report):
    table = [line for line in written("md", report).splitlines() if line.startswith("|")]
    rows = list(csv.reader(table[2:], delimiter="|", escapechar="\\", quoting=csv.QUOTE_NONE))
    assert {len(row) for row in rows} == {7}
    assert written("md", Report()) == "No findings.\n"
