"""Extraction and checks on Spark give what they give here; on a real local session."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from toolkit import dumps, validate
from toolkit.errors import InputError
from toolkit.inputs.texts import read_documents
from toolkit.pipeline import extract

pytest.importorskip("pyspark", reason="PySpark is not installed")
pytest.importorskip("pyarrow", reason="pyarrow is not installed")
if shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
    pytest.skip("Spark needs Java, which is not installed", allow_module_level=True)

pytestmark = pytest.mark.xdist_group("spark")  # one session for all

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "tests" / "corpus" / "invented.texts.jsonl"
ENVIRONMENT = {
    "PYSPARK_PYTHON": sys.executable,
    "PYSPARK_DRIVER_PYTHON": sys.executable,
    "PYTHONPATH": str(ROOT),
}


@pytest.fixture(scope="module")
def session():
    from pyspark.sql import SparkSession  # noqa: PLC0415

    before = {name: os.environ.get(name) for name in ENVIRONMENT}
    os.environ.update(ENVIRONMENT)
    session = (
        SparkSession.builder.master("local[2]")
        .appName("tests")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()
    for name, value in before.items():
        if value is None:
            os.environ.pop(name)
        else:
            os.environ[name] = value


@pytest.fixture(scope="module")
def local():
    """The records of the corpus as they come here, by ref."""
    documents = list(read_documents([str(TEXTS)], pytest.fail))
    return {d.ref: [dumps(r, indent=None) for r in extract(d).records] for d in documents}


def by_ref(rows, column):
    found = {}
    for row in rows:
        found.setdefault(row.ref, []).append(row[column])
    return {ref: [value for value in values if value is not None] for ref, values in found.items()}


def test_the_records_are_those_of_a_local_run(session, local):
    from toolkit.spark import extract as on_spark  # noqa: PLC0415

    documents = session.read.json(str(TEXTS)).repartition(3)
    rows = on_spark(documents).collect()
    assert by_ref(rows, "record") == local
    assert sum(row.record is None for row in rows) == sum(not records for records in local.values())
    assert all(row.reason for row in rows if row.record is None)
    assert {row.error for row in rows} == {None}


def test_dates_of_a_table_are_dates(session, local):
    from toolkit.spark import extract as on_spark  # noqa: PLC0415

    row = json.loads(TEXTS.read_text(encoding="utf-8").splitlines()[0])
    row = {key: value for key, value in row.items() if value is not None}
    row["published"] = date.fromisoformat(row["published"])
    (found,) = on_spark(session.createDataFrame([row])).collect()
    assert [found.record] == local[row["id"]]


def test_bad_rows_are_kept_beside_the_good(session):
    from toolkit.spark import extract as on_spark  # noqa: PLC0415

    call = "President Ilves of Estonia spoke by phone with President Boric of Chile.\n"
    rows = [("a", call, "2026-03-05"), ("b", None, "2026-03-05"), (None, call, "soon"), (None, call, None)]
    found = on_spark(session.createDataFrame(rows, "id string, text string, published string")).collect()
    assert len(found) == 4
    by_error = {row.error: row for row in found}
    assert sum(row.record is not None for row in found) == 2
    assert json.loads(by_error['row: "text" is missing'].row) == {
        "id": "b",
        "text": None,
        "published": "2026-03-05",
    }
    (soon,) = [row for row in found if row.error and "no publication date" in row.error]
    assert json.loads(soon.row)["published"] == "soon"
    assert [row.ref for row in found if row.record and row.ref != "a"] == [
        hashlib.sha256(call.encode()).hexdigest()[:16]
    ]


def test_checks_are_those_of_a_local_run(session, local):
    from toolkit.spark import validate as on_spark  # noqa: PLC0415

    texts = {d.ref: d.text for d in read_documents([str(TEXTS)], pytest.fail)}
    pairs = [(ref, records[0]) for ref, records in local.items() if records][:6]
    spoilt = [(ref, record.replace('"held"', '"hold"', 1)) for ref, record in pairs[:3]]
    rows = [(record, ref, texts[ref]) for ref, record in pairs + spoilt]
    rows.append((None, "none", ""))
    found = on_spark(session.createDataFrame(rows, "record string, ref string, text string")).collect()
    expected = sorted(
        (finding.code, finding.pointer)
        for record, ref, text in rows[:-1]
        for finding in validate(record, texts={ref: text}).findings
    )
    assert sorted((row.code, row.pointer) for row in found if row.code) == expected
    assert ("SCH-04", "/occurrence/status") in expected
    assert [row.ref for row in found if row.error == "the record is missing"] == ["none"]


def test_a_frame_without_the_column_is_refused(session):
    from toolkit import spark  # noqa: PLC0415

    frame = session.createDataFrame([("a",)], "body string")
    with pytest.raises(InputError, match="no column 'text', but body"):
        spark.extract(frame)
    with pytest.raises(InputError, match="no column 'record', but body"):
        spark.validate(frame)


def test_the_command_writes_records_and_what_was_rejected(tmp_path, local):
    lines = [*TEXTS.read_text(encoding="utf-8").splitlines(), "no JSON"]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    command = [sys.executable, "-m", "toolkit", "extract", "a.jsonl", "--engine", "spark"]
    environment = {**os.environ, **ENVIRONMENT, "SPARK_LOCAL_IP": "127.0.0.1"}
    done = subprocess.run(
        [*command, "-o", "out"], cwd=tmp_path, env=environment, capture_output=True, check=False, text=True
    )
    assert done.returncode == 2, done.stderr
    assert "out/rejected holds 1 that could not be worked on" in done.stderr
    written = [
        line
        for path in (tmp_path / "out" / "records").glob("part-*")
        for line in path.read_text().splitlines()
    ]
    assert sorted(written) == sorted(record for records in local.values() for record in records)
    (rejected,) = [
        json.loads(line)
        for path in (tmp_path / "out" / "rejected").glob("part-*")
        for line in path.read_text().splitlines()
    ]
    assert rejected == {"error": "not JSON", "row": "no JSON"}
    unfit = subprocess.run(
        [*command, "--format", "csv"], cwd=tmp_path, env=environment, capture_output=True, check=False
    )
    assert (unfit.returncode, b"--engine spark reads" in unfit.stderr) == (2, True)
