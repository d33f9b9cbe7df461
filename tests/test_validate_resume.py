"""`validate --resume`: goes on after an interruption, over every kind of input and in every format."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import zstandard
from interrupting import ENVIRONMENT, ROOT, kill_midway

from toolkit import checking
from toolkit.cli import main

RECORD = ROOT / "examples" / "putin-xi.record.json"


def records(count):
    """Return records as JSON Lines, every fifth with a defect and one that is no JSON."""
    line = json.dumps(json.loads(RECORD.read_text()))
    broken = line.replace('"held"', '"hold"', 1)
    lines = [broken if number % 5 == 0 else line for number in range(count)]
    lines[count // 3] = "no JSON"
    return lines


def as_lines(folder, count):
    (folder / "a.jsonl").write_text("\n".join(records(count)))


def as_gzip(folder, count):
    (folder / "a.jsonl.gz").write_bytes(gzip.compress("\n".join(records(count)).encode()))


def as_zstd(folder, count):
    (folder / "a.jsonl.zst").write_bytes(zstandard.compress("\n".join(records(count)).encode()))


def as_folder(folder, count):
    for number, line in enumerate(records(count)):
        (folder / f"{number:05}.json").write_text(line)


def as_parquet(folder, count):
    pa = pytest.importorskip("pyarrow")
    from pyarrow.parquet import write_table  # noqa: PLC0415

    write_table(pa.table({"record": records(count)}), folder / "a.parquet")


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("fill", [as_lines, as_gzip, as_zstd, as_folder, as_parquet])
def test_a_killed_run_continues_without_loss_or_duplicates(tmp_path, fill):
    folder = tmp_path / "in"
    folder.mkdir()
    fill(folder, 300)
    (folder / "z.json").write_text("")
    whole = run(tmp_path, "-o", "whole.txt", "--statistics")
    assert whole.returncode == 2
    arguments = ["-o", "out.txt", "--statistics", "--resume"]
    kill_midway([command(*arguments, "--jobs", jobs) for jobs in ("1", "2")], tmp_path, "out.txt")
    done = run(tmp_path, *arguments)
    assert (done.returncode, statistics(done)) == (2, statistics(whole))
    assert (tmp_path / "out.txt").read_bytes() == (tmp_path / "whole.txt").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out.txt", "whole.txt"]


#: The command, with a state on the disk after each unit: it is over before one would be due.
EAGER = "import sys, toolkit.resuming as r, toolkit.cli as c; r._INTERVAL = 0; sys.exit(c.main())"


def command(*arguments):
    return [sys.executable, "-c", EAGER, "validate", "in", "none.json", *arguments, "-q"]


def run(cwd, *arguments):
    return subprocess.run(
        command(*arguments), cwd=cwd, env=ENVIRONMENT, capture_output=True, check=False, text=True
    )


def statistics(done):
    """Return what is counted; messages are told once, by the run that met them."""
    return [line for line in done.stderr.splitlines() if not line.startswith("readout: ")]


SETTINGS = """
[[tool.readout.suppress]]
code = "SCH-04"
pointer = "/occurrence/status"
path = "a.jsonl"
record = "RECORD"
reason = "known"

[[tool.readout.suppress]]
code = "QUO-01"
pointer = "/medium"
record = "RECORD"
reason = "matches nothing"
"""


@pytest.fixture
def interrupted(tmp_path, monkeypatch):
    """Let checking be interrupted once, when a given record comes."""
    monkeypatch.chdir(tmp_path)
    whole = checking.validate_lines

    def at(number):
        def validate_lines(lines, **options):
            if options["first"] == number and options["path"] == "b.jsonl":
                monkeypatch.setattr(checking, "validate_lines", whole)
                raise KeyboardInterrupt
            return whole(lines, **options)

        monkeypatch.setattr(checking, "validate_lines", validate_lines)

    return at


@pytest.mark.parametrize("name", ["text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "md"])
def test_every_format_is_the_same_after_an_interruption(tmp_path, interrupted, capsys, name):
    for path in ("a.jsonl", "b.jsonl", "c.jsonl"):
        Path(path).write_text("\n".join(records(9)))
    Path("readout.toml").write_text(
        SETTINGS.replace("tool.readout.", "").replace("RECORD", json.loads(RECORD.read_text())["id"])
    )
    common = ["validate", "a.jsonl", "b.jsonl", "c.jsonl", "--format", name, "--statistics", "-o"]
    assert main([*common, "whole"]) == 1
    told = capsys.readouterr().err
    interrupted(5)
    assert main([*common, "out", "--resume"]) == 130
    assert not Path("out").exists()
    assert Path(".out.part").exists()
    capsys.readouterr()
    assert main([*common, "out", "--resume"]) == 1
    assert capsys.readouterr().err == told
    assert Path("out").read_bytes() == Path("whole").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


def test_what_is_done_may_be_written_otherwise_and_other_inputs_may_not(tmp_path, interrupted, capsys):
    for path in ("a.jsonl", "b.jsonl"):
        Path(path).write_text("\n".join(records(9)))
    interrupted(2)
    arguments = ["validate", "a.jsonl", "b.jsonl", "-o", "out", "--resume"]
    assert main(arguments) == 130
    capsys.readouterr()
    assert main([*arguments, "--engine", "python"]) == 2
    assert "of a run with other inputs, options" in capsys.readouterr().err
    assert main([*arguments, "--select", "JSN", "--format", "jsonl"]) == 1
    found = [json.loads(line) for line in Path("out").read_text().splitlines()]
    assert [(each["path"], each["line"], each["code"]) for each in found] == [
        ("a.jsonl", 4, "JSN-04"),
        ("b.jsonl", 4, "JSN-04"),
    ]


@pytest.mark.parametrize(
    "arguments",
    [
        ["a.jsonl"],
        ["-", "-o", "out"],
        ["a.jsonl", "-o", "out", "--fix"],
        ["a.jsonl", "-o", "out", "--write-baseline"],
    ],
)
def test_only_files_into_a_file_can_be_resumed(tmp_path, arguments, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.jsonl").write_text("\n".join(records(3)))
    assert main(["validate", *arguments, "--resume"]) == 2
    assert "--resume needs" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]
