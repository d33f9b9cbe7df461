"""What other tools read of this repository: hooks, the action, the schema in one piece, settings of editors."""

import json
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import jsonschema
import jsonschema_rs
import pytest
import yaml

from toolkit import bundle, schema
from toolkit.validate.patch import patched
from toolkit.validate.specimen import specimen

ROOT = Path(__file__).parents[1]
RECORD = specimen().record
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "calls").mkdir()
    (tmp_path / "calls" / "sound.json").write_text(json.dumps(RECORD), encoding="utf-8")
    (tmp_path / "calls" / "$(touch run).json").write_text(
        json.dumps(patched(RECORD, {"/medium/value": "fax"})), encoding="utf-8"
    )
    tools = tmp_path / "tools"
    tools.mkdir()
    command = tools / "readout"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m toolkit "$@"\n', encoding="utf-8")
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    return tmp_path


def run(script, folder, **more):
    environment = {
        **os.environ,
        "PATH": f"{folder / 'tools'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        **more,
    }
    return subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", script],
        cwd=folder,
        env=environment,
        capture_output=True,
        check=False,
        text=True,
    )


def test_hooks_run_commands_that_there_are(folder):
    for hook in HOOKS:
        assert {"id", "name", "entry", "language", "files"} <= set(hook)
        assert re.search(hook["files"], "calls/a.json")
        assert re.search(hook["exclude"], "calls/a.meta.json")
        done = run(f"{hook['entry']} calls/sound.json", folder)
        assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert (
        run(f'{HOOKS[0]["entry"]} calls/sound.json "calls/$(echo)\\$(touch run).json"', folder).returncode
        == 1
    )


def test_every_input_of_the_action_is_used_and_described():
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    for name, each in ACTION["inputs"].items():
        assert f"inputs.{name} " in text.replace("}}", " ")
        assert each["description"].endswith(".")
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step.get("run", ""), "inputs go through the environment"


@pytest.mark.parametrize(
    ("inputs", "status", "words"),
    [
        ({"PATHS": "calls/sound.json\n"}, 0, ""),
        ({"PATHS": "calls\n"}, 1, "::error file=calls/$(touch run).json,line=1,"),
        ({"PATHS": "calls", "ARGUMENTS": "--ignore\nSCH-04\n"}, 0, ""),
        ({"PATHS": "calls/gone.json"}, 2, ""),
        ({"PATHS": "$(touch run)"}, 2, ""),
    ],
    ids=str,
)
def test_the_action_checks(folder, inputs, status, words):
    (step,) = [step for step in ACTION["runs"]["steps"] if step.get("id") == "check"]
    given = {**dict.fromkeys(step["env"], ""), "SARIF_FILE": "out.sarif", **inputs}
    summary, output = folder / "summary.md", folder / "output.txt"
    done = run(step["run"], folder, GITHUB_STEP_SUMMARY=str(summary), GITHUB_OUTPUT=str(output), **given)
    assert done.returncode == status, done.stderr
    assert words in done.stdout
    assert output.read_text(encoding="utf-8") == f"status={status}\n"
    assert json.loads((folder / "out.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert summary.exists() is (status != 0)
    assert not (folder / "run").exists()


def test_the_flat_schema_is_fresh_and_stands_alone():
    flat = json.loads(schema.flat_text())
    assert schema.flat_text() == bundle.written(bundle.flat()), "run python -m toolkit.bundle"
    jsonschema.Draft202012Validator.check_schema(flat)
    references = re.findall(r'"\$ref": "([^"]+)"', schema.flat_text())
    assert references
    assert {reference.removeprefix("#/$defs/") for reference in references} == set(flat["$defs"])


@pytest.mark.parametrize(
    "patch",
    [
        {},
        {"/x_own": 1},
        {"/medium/value": "fax"},
        {"/date/value": "soon"},
        {"/commitments/0/binding": True},
        {"/participants/0/nick": 1},
        {"/participants/0/side": "Norway"},
        {"/statements/0/evidence/0/start": -1},
        {"/documents/0/url": "a b"},
        {"/topics/0/raised_by": ["NOR", "NOR"]},
    ],
    ids=str,
)
def test_the_flat_schema_says_what_the_bundle_says(patch):
    record = patched(RECORD, patch)
    flat, whole = (
        jsonschema_rs.Draft202012Validator(text, validate_formats=True)
        for text in (schema.flat_text(), schema.bundled_text())
    )
    assert flat.is_valid(record) is whole.is_valid(record) is (not patch or "/x_own" in patch)


@pytest.mark.parametrize("name", ["bundle", "flat"])
def test_check_jsonschema_reads_the_schema_in_one_piece(folder, name):
    tool = Path(sys.executable).with_name("check-jsonschema")
    arguments = [tool, "--schemafile", ROOT / "schemas" / f"call-record.{name}.json"]
    sound, broken = folder / "calls" / "sound.json", folder / "calls" / "$(touch run).json"
    assert subprocess.run([*arguments, sound], capture_output=True, check=False).returncode == 0
    assert subprocess.run([*arguments, broken], capture_output=True, check=False).returncode == 1


def test_settings_of_editors_name_files_that_there_are():
    """The settings in the documentation are JSON, and the names that they give to records fit this repository's."""
    page = (ROOT / "docs" / "validation.md").read_text(encoding="utf-8")
    blocks = [json.loads(block) for block in re.findall(r"```json\n(.*?)```", page, re.DOTALL)]
    assert blocks
    for block in blocks:
        for entry in block.get("json.schemas", block.get("schemas", ())):
            assert entry["fileMatch"] == ["*.record.json"]
            assert "call-record.flat.json" in entry["url"]
    assert (ROOT / "examples" / "putin-xi.record.json").exists()
