"""Settings, selection, suppressions and baselines: which findings count."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from toolkit.cli import main
from toolkit.errors import InputError
from toolkit.policy import baseline
from toolkit.policy.globs import covers
from toolkit.policy.settings import Choice, find, read
from toolkit.validate.finding import Report
from toolkit.validate.patch import patched
from toolkit.validate.specimen import specimen

RECORD = specimen().record
BROKEN = patched(RECORD, {"/medium/value": "fax", "/commitments/0/actors/0": "p9"})
SUPPRESS = """
[[suppress]]
code = "SCH-04"
pointer = "/medium/value"
reason = "the archive's own code, until it is migrated"
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with a sound and a broken record, in which the command runs."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "calls" / "old").mkdir(parents=True)
    (tmp_path / "calls" / "sound.json").write_text(json.dumps(RECORD), encoding="utf-8")
    (tmp_path / "calls" / "old" / "broken.json").write_text(json.dumps(BROKEN, indent=1), encoding="utf-8")
    return tmp_path


@pytest.fixture
def validate(capsys):
    """Check; return the status, the codes found with their severities, and standard error."""

    def run(*arguments):
        status = main(["validate", *arguments, "--format", "json"])
        captured = capsys.readouterr()
        found = json.loads(captured.out) if captured.out else []
        return status, [(each["code"], each["severity"]) for each in found], captured.err

    return run


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        ("calls", "other/a.json", False),
        ("*.json", "calls/a.jsonl", False),
        ("calls/*.json", "calls/old/a.json", False),
        ("alls/*.json", "calls/a.json", False),
        ("calls", "calls/old/a.json", True),
        ("calls/", "calls/a.json", True),
        ("*.json", "calls/old/a.json", True),
        ("calls/*.json", "calls/a.json", True),
        ("calls/**/*.json", "calls/a.json", True),
        ("calls/**/*.json", "calls/x/y/a.json", True),
        ("**/old", "calls/old/a.json", True),
        ("202?-*", "calls/2026-a.json", True),
        ("[!a]*.json", "b.json", True),
        ("[!a]*.json", "a.json", False),
        ("a+b.json", "aab.json", False),
        ("./calls/a.json", "calls/a.json", True),
    ],
)
def test_patterns_of_paths(pattern, path, expected):
    assert covers(pattern, path, str(Path.cwd())) is expected


@pytest.mark.parametrize(
    ("arguments", "settings", "status", "found"),
    [
        ([], "", 1, [("SCH-04", "error"), ("REF-01", "error")]),
        (["--select", "JSN"], "", 0, []),
        (["--select", "REF,SCH"], "", 1, [("SCH-04", "error"), ("REF-01", "error")]),
        (["--select", "REF"], "", 1, [("REF-01", "error")]),
        (["--ignore", "REF,sch-04"], "", 0, []),
        ([], 'select = ["REF"]', 1, [("REF-01", "error")]),
        ([], 'ignore = "REF"', 1, [("SCH-04", "error")]),
        (["--ignore", "SCH"], 'ignore = "REF"', 0, []),
        (["--select", "SCH"], 'select = ["REF"]', 1, [("SCH-04", "error")]),
        (["--no-config"], 'ignore = ["REF", "SCH"]', 1, [("SCH-04", "error"), ("REF-01", "error")]),
        ([], '[severity]\nSCH = "warning"\nREF = "info"', 0, [("SCH-04", "warning"), ("REF-01", "info")]),
        (
            [],
            'fail-on = "warning"\n[severity]\nSCH = "info"\nREF-01 = "warning"',
            1,
            [("SCH-04", "info"), ("REF-01", "warning")],
        ),
        (
            ["--fail-on", "info"],
            '[severity]\nSCH = "info"\nREF-01 = "info"',
            1,
            [("SCH-04", "info"), ("REF-01", "info")],
        ),
        ([], '[per-path."calls/new"]\nignore = ["REF", "SCH"]', 1, [("SCH-04", "error"), ("REF-01", "error")]),
        ([], '[per-path."calls/old"]\nignore = ["REF", "SCH"]', 0, []),
        ([], 'ignore = "REF"\n[per-path."*.json"]\nignore = ["SCH"]', 0, []),
        ([], 'fail_on = "error"\n[per-path."old"]\nseverity = {REF = "info", SCH = "info"}', 0,
         [("SCH-04", "info"), ("REF-01", "info")]),
        ([], SUPPRESS, 1, [("REF-01", "error")]),
        ([], SUPPRESS.replace("SCH-04", "SCH-05"), 1,
         [("SCH-04", "error"), ("REF-01", "error"), ("SUP-02", "warning")]),
        ([], SUPPRESS + 'path = "calls/old"', 1, [("REF-01", "error")]),
        ([], SUPPRESS + f'record = "{RECORD["id"]}"', 1, [("REF-01", "error")]),
        ([], SUPPRESS.replace("/medium/value", "/*/value"), 1, [("REF-01", "error")]),
        (["--today", "2026-02-01"], SUPPRESS + "expires = 2026-02-01", 1, [("REF-01", "error")]),
        (["--today", "2026-02-02"], SUPPRESS + "expires = 2026-02-01", 1,
         [("SCH-04", "error"), ("REF-01", "error"), ("SUP-01", "warning")]),
        (["--today", "2026-02-02", "--ignore", "SUP"], SUPPRESS + 'expires = "2026-02-01"', 1,
         [("SCH-04", "error"), ("REF-01", "error")]),
        # a suppression that could not have matched is not called unused
        ([], SUPPRESS.replace("SCH-04", "QUO-01"), 1, [("SCH-04", "error"), ("REF-01", "error")]),
        ([], SUPPRESS + 'path = "calls/elsewhere"', 1, [("SCH-04", "error"), ("REF-01", "error")]),
        ([], SUPPRESS + 'record = "1999-01-01-nor-nzl"', 1, [("SCH-04", "error"), ("REF-01", "error")]),
        (["--select", "REF"], SUPPRESS.replace("SCH-04", "SCH-05"), 1, [("REF-01", "error")]),
    ],
)  # fmt: skip
def test_what_counts(folder, validate, arguments, settings, status, found):
    (folder / "readout.toml").write_text(settings, encoding="utf-8")
    got = validate("calls", *arguments)
    assert got[:2] == (status, found), got


def test_a_suppressed_finding_is_found_in_an_array_by_its_record(folder, validate):
    (folder / "readout.toml").write_text(SUPPRESS + f'record = "{RECORD["id"]}"', encoding="utf-8")
    (folder / "many.json").write_text(json.dumps([RECORD, {**BROKEN, "id": "x"}, BROKEN]), encoding="utf-8")
    assert [code for code, _ in validate("many.json")[1]].count("SCH-04") == 1


def test_settings_of_a_project(folder, validate, monkeypatch):
    """The innermost folder with settings counts; a pyproject.toml without any is passed over."""
    (folder / "readout.toml").write_text('ignore = ["REF", "SCH"]', encoding="utf-8")
    (folder / "calls" / "pyproject.toml").write_text('[project]\nname = "x"', encoding="utf-8")
    monkeypatch.chdir(folder / "calls")
    assert find().choice == Choice(ignore=("REF", "SCH"))
    assert validate("old")[0] == 0
    (folder / "calls" / "pyproject.toml").write_text('[tool.readout]\nignore = ["REF"]', encoding="utf-8")
    assert validate("old")[1] == [("SCH-04", "error")]
    assert validate("old", "--config", "../readout.toml")[0] == 0


def test_texts_baseline_jobs_and_format_can_be_set(folder, capsys):
    (folder / "texts").mkdir()
    (ref,) = specimen().texts
    (folder / "texts" / f"{ref}.txt").write_text(specimen().texts[ref] + "x", encoding="utf-8", newline="")
    settings = 'texts = ["texts"]\njobs = 2\nformat = "jsonl"\nengine = "python"\nbaseline = "known.json"\n'
    (folder / "readout.toml").write_text(settings, encoding="utf-8")
    assert main(["validate", "calls/old", "--write-baseline"]) == 0
    assert "3 findings" in capsys.readouterr().err
    assert main(["validate", "calls"]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert (json.loads(line)["code"], json.loads(line)["path"]) == ("QUO-03", "calls/sound.json")


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("ignore = [", "readout.toml: not TOML"),
        ('ingore = ["REF"]', 'ingore is no setting; did you mean "ignore"?'),
        ("zzz = 1", "zzz is no setting; there are select, ignore"),
        ("ignore = 3", "ignore must be an array of strings"),
        ('ignore = ["QUOO"]', "has 'QUOO', which is no rule's code; did you mean QUO?"),
        ('fail-on = "never"', "fail-on must be one of error, warning, info"),
        ("jobs = 0", "jobs must be a number from 1 to 999"),
        ("jobs = true", "jobs must be a number"),
        ('severity = "info"', "severity must be a table"),
        ('[severity]\nREF = "fatal"', "severity.REF must be one of"),
        ('per-path = "x"', "per-path must be a table"),
        ('[per-path."x"]\njobs = 2', 'per-path."x".jobs is no setting'),
        ("suppress = 1", "suppress must be an array of tables"),
        ("suppress = [1]", "suppress[0] must be a table"),
        ('[[suppress]]\ncode = "REF-01"', 'suppress[0] needs "pointer"'),
        ('[[suppress]]\ncode = "REF-01"\npointer = "/x"', 'suppress[0] needs "reason"'),
        ('[[suppress]]\ncode = "REF"\npointer = "/x"\nreason = "y"', "which is no rule's code"),
        ('[[suppress]]\ncode = "REF-01"\npointer = "x"\nreason = "y"', "must be a JSON Pointer"),
        (SUPPRESS + 'expires = "soon"', "must be a day, as in 2026-12-31"),
        (SUPPRESS + "expires = 2026-02-01T10:00:00Z", "must be a day"),
    ],
)
def test_settings_that_cannot_be_understood(folder, settings, message):
    (folder / "readout.toml").write_text(settings, encoding="utf-8")
    with pytest.raises(InputError, match=r"readout\.toml") as caught:
        read("readout.toml")
    assert message in str(caught.value)


@pytest.mark.parametrize("name", ["missing.toml", "pyproject.toml"])
def test_settings_that_are_asked_for_must_be_there(folder, capsys, name):
    (folder / "pyproject.toml").write_text("[project]", encoding="utf-8")
    assert main(["validate", "calls", "--config", name]) == 2
    assert name in capsys.readouterr().err


def test_a_suppression_is_told_with_its_line(folder, capsys):
    text = '[tool.readout]\n\n[[tool.readout.suppress]]\ncode = "SCH-05"\npointer = "/x"\nreason = "none"\n'
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    assert main(["validate", "calls/sound.json"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(
        "pyproject.toml:3:1: warning SUP-02 The suppression of SCH-05 at /x matches no finding."
    )


def test_a_baseline_lets_pass_what_was_there_and_nothing_else(folder, validate, capsys):
    assert main(["validate", "calls", "--baseline", "known.json", "--write-baseline"]) == 0
    capsys.readouterr()
    assert validate("calls", "--baseline", "known.json")[:2] == (0, [])
    # reordered, reformatted and moved, the findings are the same ones
    turned = {key: BROKEN[key] for key in reversed(BROKEN)}
    moved = patched(turned, {"/commitments": list(reversed(turned["commitments"]))})
    (folder / "moved.json").write_text(json.dumps(moved), encoding="utf-8")
    assert validate("moved.json", "--baseline", "known.json")[:2] == (0, [])
    # once known, twice found: one of the two is new
    status, found, _ = validate("moved.json", "calls", "--baseline", "known.json")
    assert (status, len(found)) == (1, 2)
    worse = patched(BROKEN, {"/medium/value": "telex"})
    (folder / "calls" / "old" / "broken.json").write_text(json.dumps(worse), encoding="utf-8")
    status, found, err = validate("calls", "--baseline", "known.json")
    assert (status, found) == (1, [("SCH-04", "error")])
    assert "the baseline knows 1 that did not come up" in err


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "no such baseline; --write-baseline makes it"),
        ("", "not a baseline"),
        ("[]", "not a baseline"),
        ('{"version": 1, "findings": [{}]}', "not a baseline"),
        ('{"version": 7, "findings": []}', "of version 7"),
    ],
)
def test_what_is_no_baseline(folder, capsys, content, message):
    if content is not None:
        (folder / "known.json").write_text(content, encoding="utf-8")
    assert main(["validate", "calls", "--baseline", "known.json"]) == 2
    assert message in capsys.readouterr().err


def test_a_baseline_needs_a_name(folder, capsys):
    assert main(["validate", "calls", "--write-baseline"]) == 2
    assert "--write-baseline needs --baseline FILE" in capsys.readouterr().err


def test_an_empty_baseline_can_be_read(folder):
    stream = io.StringIO()
    baseline.write((), stream)
    (folder / "known.json").write_text(stream.getvalue(), encoding="utf-8")
    assert baseline.read("known.json").apply(Report()) == Report()


@pytest.mark.parametrize("arguments", [["--select", "QUOO"], ["--ignore", "XYZ"], ["--today", "soon"]])
def test_misuse(folder, capsys, arguments):
    assert main(["validate", "calls", *arguments]) == 2
    assert capsys.readouterr().err


def test_statistics_count_what_was_let_pass(folder, capsys):
    (folder / "readout.toml").write_text(SUPPRESS, encoding="utf-8")
    main(["validate", "calls", "--statistics", "--baseline", "known.json", "--write-baseline"])
    capsys.readouterr()
    main(["validate", "calls", "--statistics", "--baseline", "known.json"])
    lines = capsys.readouterr().err.splitlines()
    assert lines[-3:] == [
        "       1 suppressed by the settings",
        "       1 known from the baseline",
        "       2 records, 0 findings",
    ]
    assert any("QUO-01" in line and "needs the original texts" in line for line in lines)


@pytest.mark.parametrize("form", ["text", "json", "jsonl", "sarif", "junit", "gitlab", "github", "md"])
def test_two_processes_write_what_one_writes(folder, form):
    lines = [json.dumps(BROKEN if number % 7 == 0 else RECORD) for number in range(200)]
    (folder / "many.jsonl").write_text("\n".join([*lines, "{", ""]), encoding="utf-8")
    (folder / "nothing.jsonl").write_text("\n\n", encoding="utf-8")
    outputs = [
        subprocess.run(
            [sys.executable, "-m", "toolkit", "validate", "many.jsonl", "calls", "gone.json", "nothing.jsonl",
             "--format", form, "--jobs", jobs, "--statistics"],
            capture_output=True, check=False, text=True, encoding="utf-8",
        )
        for jobs in ("1", "2")
    ]  # fmt: skip
    assert outputs[0].returncode == outputs[1].returncode == 2
    assert outputs[0].stdout == outputs[1].stdout
    assert sorted(outputs[0].stderr.splitlines()) == sorted(outputs[1].stderr.splitlines())
