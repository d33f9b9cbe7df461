"""Findings: their fields, fingerprints that survive reordering, JSON Lines, and every output format."""

import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from jsonschema import Draft4Validator, FormatChecker

from toolkit.formats.declared import advice, findings_formats
from toolkit.validate import Finding, Report, validate_lines, validate_record, validate_records
from toolkit.validate.catalogue import catalogue
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
    assert set(report.skipped) <= {"QUO-06"}  # its text is no translation, and no quotation says so


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


@pytest.mark.parametrize(
    ("code", "expected", "hint", "told"),
    [
        ("TIM-18", None, None, ""),
        ("TIM-18", None, "Look again.", "Look again."),
        ("TIM-18", "1876 or later", None, "Expected: 1876 or later."),
        ("TIM-18", "1876 or later", "Look again.", "Expected: 1876 or later. Look again."),
        ("TIM-18", "1876 or later", "Write 1876 or later.", "Write 1876 or later."),
        ("TIM-18", "no telephone", None, ""),
        ("SCH-04", "phone, video", "Write video.", "Write video."),
        ("SCH-04", "phone, video", None, "Expected: phone, video."),
    ],
)
def test_how_to_mend_it(report, code, expected, hint, told):
    finding = report.findings[0]._replace(
        code=code, message="There was no telephone.", expected=expected, hint=hint
    )
    assert advice(finding) == told
    lines = written("text", Report((finding,))).splitlines()
    assert lines[1:] == ([f"    {told}"] if told else [])


def test_json_and_jsonl(report):
    array = json.loads(written("json", report, report))
    assert [list(item) for item in array] == [KEYS] * 6
    assert [json.loads(line) for line in written("jsonl", report, report).splitlines()] == array
    assert json.loads(written("json", Report())) == []


#: What could break out of a format's syntax.
HOSTILE = patched(
    RECORD,
    {
        "/medium/value": "fax\r\n::error::x%0A,:%25",
        "/medium/as_published": "\x01\ufffe]]>&<\"'",
        "/participants/1/a|b,c: %`*<d>\n": 1,
        "/id": "2026-03-12-nor-nzl]]>|\u2028",
    },
)
PATHS = ["./calls/a b,1%: x.json", 'calls/<|>&"é.json', None]


@pytest.fixture(params=PATHS)
def hostile(request) -> Report:
    return validate_record(json.dumps(HOSTILE, indent=1), path=request.param)


def named(path: str | None) -> str:
    return "<record>" if path is None else path.removeprefix("./")


def workflow_command(line: str) -> tuple[str, dict[str, str], str]:
    """Read a line as the runner of GitHub Actions does: the command, its properties, its message."""
    match = re.fullmatch(r"::(?P<command>[a-z]+) (?P<properties>[^:]*)::(?P<data>.*)", line)
    assert match is not None, line

    def unescaped(text: str, *pairs: tuple[str, str]) -> str:
        for escape, char in (*pairs, ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
            text = text.replace(escape, char)
        return text

    properties = dict(each.split("=", 1) for each in match["properties"].split(","))
    values = {key: unescaped(value, ("%3A", ":"), ("%2C", ",")) for key, value in properties.items()}
    return match["command"], values, unescaped(match["data"])


def test_github(hostile):
    lines = written("github", hostile).split("\n")
    assert lines.pop() == ""
    assert len(lines) == len(hostile.findings) >= 3
    for line, finding in zip(lines, hostile.findings, strict=True):
        command, properties, message = workflow_command(line)
        assert command == "error"
        assert set(properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}
        assert properties["file"] == named(finding.path)
        assert (properties["line"], properties["col"]) == (str(finding.line), str(finding.column))
        assert message == finding.message + (f"\n{finding.hint}" if finding.hint else "")
        assert properties["title"].startswith(finding.code)


def test_gitlab(hostile):
    issues = json.loads(written("gitlab", hostile, hostile))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 2 * len(hostile.findings)
    for issue in issues:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["location"]["path"] == named(hostile.path)
        assert issue["location"]["lines"]["begin"] >= 1


def test_junit(hostile):
    root = ET.fromstring(written("junit", hostile, hostile, Report(path="ok.json", records=1)))
    suites = root.findall("testsuite")
    assert [suite.attrib["name"] for suite in suites] == [named(hostile.path), "ok.json"]
    for suite in suites:
        cases = suite.findall("testcase")
        assert suite.attrib["tests"] == str(len(cases))
        assert suite.attrib["failures"] == str(len(suite.findall("testcase/failure")))
        assert len({case.attrib["name"] for case in cases}) == len(cases)
        for case in cases:
            assert set(case.attrib) <= {"classname", "name", "file", "line", "time"}
    assert root.attrib["tests"] == str(2 * len(hostile.findings) + 1)
    assert root.attrib["failures"] == str(2 * len(hostile.findings))
    assert suites[-1][0].attrib == {"classname": "ok.json", "name": "valid", "time": "0"}
    message = suites[0].find("testcase/failure").attrib["message"]
    assert message == re.sub("[\x01\ufffe]", "\ufffd", hostile.findings[0].message)


@pytest.fixture(scope="module")
def sarif_schema():
    """The official schema of SARIF, as a validator."""
    schema = json.loads(
        (Path(__file__).parent / "data" / "sarif" / "sarif-2.1.0-rtm.5.json").read_text("utf-8")
    )
    return Draft4Validator(schema, format_checker=FormatChecker())


def test_sarif(hostile, sarif_schema):
    log = json.loads(written("sarif", hostile, hostile))
    assert [error.message for error in sarif_schema.iter_errors(log)] == []
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert len(run["results"]) == 2 * len(hostile.findings)
    for result, finding in zip(run["results"], (*hostile.findings, *hostile.findings), strict=True):
        rule = rules[result["ruleIndex"]]
        assert rule["id"] == result["ruleId"] == finding.code
        assert rule["help"]["markdown"]
        place = result["locations"][0]["physicalLocation"]
        assert unquote(place["artifactLocation"]["uri"]) == named(finding.path)
        assert re.fullmatch(r"[A-Za-z0-9%/._~-]+", place["artifactLocation"]["uri"])
        region = place["region"]
        assert (region["startLine"], region["startColumn"]) <= (region["endLine"], region["endColumn"])
    assert len({rule["id"] for rule in rules}) == len(rules)


@pytest.mark.parametrize(
    "reports", [[], [Report(path="a.json", records=1)], [validate_record(BROKEN)]], ids=len
)
def test_sarif_of_nothing_and_of_what_has_no_lines(reports, sarif_schema):
    log = json.loads(written("sarif", *reports))
    assert [error.message for error in sarif_schema.iter_errors(log)] == []


def test_sarif_describes_every_code(sarif_schema):
    """What `readout explain` says of any code fits the schema as the help of a rule."""
    findings = [validate_record(BROKEN).findings[0]._replace(code=entry.code) for entry in catalogue()]
    log = json.loads(written("sarif", Report(tuple(findings))))
    assert [error.message for error in sarif_schema.iter_errors(log)] == []
    assert len(log["runs"][0]["tool"]["driver"]["rules"]) == len(catalogue())


def test_md_of_hostile_words(hostile):
    page = written("md", hostile)
    rows = [line for line in page.splitlines() if line.startswith("|")][2:]
    assert len(rows) == len(hostile.findings)
    assert all(len(re.split(r"(?<!\\)\|", row)) == 7 for row in rows)
    assert "<" not in page.replace("\\<", "")


def test_md(report):
    table = [line for line in written("md", report).splitlines() if line.startswith("|")]
    rows = list(csv.reader(table[2:], delimiter="|", escapechar="\\", quoting=csv.QUOTE_NONE))
    assert {len(row) for row in rows} == {7}
    assert written("md", Report()) == "No findings.\n"
