"""The commands, outputs and examples of the documentation are real."""

import ast
import os
import subprocess
import sys

import pytest
from readme import README, ROOT, failures, rendered

from toolkit import dumps
from toolkit.cli import main
from toolkit.inputs.texts import read_documents
from toolkit.pipeline import extract


def test_session_is_what_the_program_prints():
    page = README.read_text(encoding="utf-8")
    assert page == rendered(page), "tests/readme.py writes what the program prints now"


@pytest.mark.parametrize("name", ["README.md", "docs/generating.md", "docs/library.md"])
def test_python_examples(name, monkeypatch):
    monkeypatch.chdir(ROOT)
    assert failures((ROOT / name).read_text(encoding="utf-8"), name) == ""


def run(name, *arguments):
    done = subprocess.run(
        [sys.executable, ROOT / "examples" / name, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    )
    return done.stdout


def test_extract_and_check():
    printed = run("extract_and_check.py").splitlines()
    assert printed[:2] == ["Katrin Ilves NOR", "Andrés Marte CHL"]
    assert printed[2] == "2026-03-12 phone about PT40M CHL"


def test_who_said_what():
    printed = run("who_said_what.py", "examples/putin-xi.record.json")
    assert "Yuri Ushakov said: “support each other”\n" in printed


def test_undertakings():
    printed = run("undertakings.py", "examples/putin-xi.record.json").splitlines()
    assert printed[0].startswith("binding       2026-02-04-chn-rus")
    assert any(line.startswith("offer ") for line in printed)


def test_query_tables(tmp_path):
    pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    assert main(["convert", "examples/putin-xi.record.json", "--to", "parquet", "-o", str(tmp_path)]) == 0
    printed = run("query_tables.py", str(tmp_path))
    assert "  2026-02-04  Vladimir Putin  visit  2026-01-01/2026-06-30\n" in printed
    assert printed.endswith("Sides, by the number of calls\n  CHN  1\n  RUS  1\n")


def test_every_example_is_listed_and_has_a_docstring():
    listed = (ROOT / "examples" / "README.md").read_text(encoding="utf-8")
    for path in sorted((ROOT / "examples").iterdir()):
        assert path.name == "README.md" or f"`{path.name}`" in listed
        if path.suffix == ".py":
            assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_the_record_in_examples_is_what_the_program_makes():
    (document,) = read_documents([str(ROOT / "seeds" / "2026-02-04-putin-xi.txt")], pytest.fail)
    (record,) = extract(document).records
    stored = (ROOT / "examples" / "putin-xi.record.json").read_text(encoding="utf-8")
    assert stored == dumps(record) + "\n", "tests/readme.py writes what the program makes now"
