"""The wheel and the source distribution work where nothing else of the project is."""

import json
import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from conformance_pack import differences

ROOT = Path(__file__).resolve().parents[1]
SEED = ROOT / "seeds" / "2026-02-04-putin-xi.txt"


@pytest.fixture(scope="module")
def distributions(tmp_path_factory):
    """Build the source distribution, and from it the wheel, as a release does."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True, text=True)
    return folder


@pytest.fixture(scope="module")
def installed(distributions, tmp_path_factory):
    """Install the wheel and what it needs into a new environment; return its programs' folder."""
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    (wheel,) = distributions.glob("*.whl")
    install = [
        str(programs / "python"),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        str(wheel),
    ]
    subprocess.run(install, check=True, capture_output=True, text=True)
    return programs


def test_source_distribution_holds_what_the_tests_need(distributions):
    (sdist,) = distributions.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "Makefile", "README.md", "LICENSE", "schemas/call-record.schema.json"} <= names
    assert {"seeds/2026-02-04-putin-xi.txt", "tests/test_wheel.py", "examples/putin-xi.record.json"} <= names


def test_wheel_holds_schemas_lexicons_data_and_types(distributions):
    (wheel,) = distributions.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    inside = {path.relative_to(ROOT).as_posix() for path in (ROOT / "toolkit").rglob("*") if path.is_file()}
    data = {name for name in inside if "__pycache__" not in name}
    assert data <= names
    schemas = {path.relative_to(ROOT / "schemas").as_posix() for path in (ROOT / "schemas").rglob("*.json")}
    assert {f"toolkit/_schemas/{name}" for name in schemas} <= names
    assert "toolkit/py.typed" in names


def run(programs, *arguments, cwd, **options):
    """Run the installed command from another folder, without the checkout in sight."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return subprocess.run(
        [str(programs / "readout"), *map(str, arguments)],
        cwd=cwd,
        env=environment,
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
        **options,
    )


def test_the_installed_command_extracts_checks_and_shows(installed, tmp_path):
    extracted = run(installed, "extract", SEED, "-o", "record.json", cwd=tmp_path)
    assert (extracted.returncode, extracted.stderr) == (0, "")
    assert json.loads((tmp_path / "record.json").read_text(encoding="utf-8"))["id"] == "2026-02-04-chn-rus"
    for engine in ("rust", "python"):
        checked = run(installed, "validate", "record.json", "--texts", SEED, "--engine", engine, cwd=tmp_path)
        assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "")
    assert run(installed, "show", "record.json", cwd=tmp_path).stdout.startswith("Video call between")
    assert json.loads(run(installed, "schema", "--bundle", cwd=tmp_path).stdout)
    assert run(installed, "rules", cwd=tmp_path).returncode == 0


def test_the_installed_library_is_typed_and_extracts(installed, tmp_path):
    script = "from toolkit import extract; print(extract(open(0, encoding='utf-8').read())[0].duration.value)"
    done = subprocess.run(
        [str(installed / "python"), "-c", script],
        cwd=tmp_path,
        stdin=SEED.open("rb"),
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stdout == "PT1H25M\n"


def test_the_installed_command_passes_the_conformance_pack(installed, tmp_path):
    assert differences([str(installed / "readout")], tmp_path) == []
