"""Records as tables: the flattening, and the way back."""

import csv
import json
from pathlib import Path

import pytest

from toolkit import dumps, load, loads
from toolkit.cli import main
from toolkit.inputs.units import DERIVED, RECORD
from toolkit.tables import calls as calls_table
from toolkit.tables import tables

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "putin-xi.record.json"
TEXTS = ROOT / "tests" / "corpus" / "invented.texts.jsonl"


@pytest.fixture
def records(tmp_path, capsys):
    """Records with all that a table must not lose: keys of others, quotes, line ends, large sums, and two of one id."""
    records = tmp_path / "records.jsonl"
    assert main(["extract", str(TEXTS), "-q", "-o", str(records)]) == 0
    record = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    record["x_note"] = {"a": [1, 2.5, None], "b": 'line\nend; "quoted", and = signs'}
    with records.open("a", encoding="utf-8") as stream:
        for _ in range(2):
            stream.write(dumps(loads(json.dumps(record)), indent=None) + "\n")
    capsys.readouterr()
    return records


def convert(source, kind, target, *options):
    assert main(["convert", str(source), "--to", kind, "-o", str(target), *options]) == 0
    return target


@pytest.mark.parametrize("kind", ["csv", "parquet"])
def test_tables_are_turned_back_without_loss(records, tmp_path, kind):
    if kind == "parquet":
        pytest.importorskip("pyarrow")
    folder = convert(records, kind, tmp_path / "tables")
    assert sorted(path.name for path in folder.iterdir()) == [f"{name}.{kind}" for name in sorted(tables())]
    for source in (folder, folder / f"calls.{kind}"):
        assert convert(source, "jsonl", tmp_path / "back.jsonl").read_bytes() == records.read_bytes()


def test_json_and_lines_are_turned_into_each_other(records, tmp_path):
    array = convert(records, "json", tmp_path / "records.json")
    assert len(json.loads(array.read_text(encoding="utf-8"))) == records.read_bytes().count(b"\n")
    assert convert(array, "jsonl", tmp_path / "back.jsonl").read_bytes() == records.read_bytes()


def test_extracting_into_tables_is_extracting_and_converting(records, tmp_path):
    one = convert(TEXTS.parent / "../../examples/putin-xi.record.json", "csv", tmp_path / "one")
    seed = ROOT / "seeds" / "2026-02-04-putin-xi.txt"
    assert main(["extract", str(seed), "--format", "csv", "-o", str(tmp_path / "two")]) == 0
    for path in sorted(one.iterdir()):
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


def rows(folder, name):
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_rows_say_what_the_record_says(tmp_path):
    record = load(EXAMPLE)
    folder = convert(EXAMPLE, "csv", tmp_path / "tables")
    (call,) = rows(folder, "calls")
    assert {
        key: call[key] for key in ("call", "record_id", "date", "medium", "duration", "sides", "initiator")
    } == {
        "call": "1",
        "record_id": "2026-02-04-chn-rus",
        "date": "2026-02-04",
        "medium": "video",
        "duration": "PT1H25M",
        "sides": "CHN; RUS",
        "initiator": "",
    }
    people = rows(folder, "participants")
    assert [person["name"] for person in people] == [p.name for p in (*record.participants, *record.people)]
    assert {person["on_call"] for person in people} == {"true", "false"}
    accepted = next(row for row in rows(folder, "commitments") if row["type"] == "visit")
    assert (accepted["actor_names"], accepted["binding"], accepted["attribution"]) == (
        "Vladimir Putin",
        "true",
        "p5 added > p1 accepted",
    )
    assert accepted["exact"] == accepted["action"]
    for name, things in (
        ("topics", record.topics),
        ("statements", record.statements),
        ("sources", record.sources),
    ):
        assert len(rows(folder, name)) == len(things)


def test_types_of_parquet_are_those_declared(records, tmp_path):
    pq = pytest.importorskip("pyarrow.parquet")
    folder = convert(records, "parquet", tmp_path / "tables")
    kinds = {
        "string": "string",
        "int64": "integer",
        "double": "number",
        "bool": "boolean",
        "list<element: string>": "strings",
    }
    for table in tables().values():
        schema = pq.read_schema(folder / f"{table.name}.parquet")
        assert [(field.name, kinds[str(field.type)]) for field in schema] == [
            (column.name, column.kind) for column in table.columns
        ]


def test_slim_tables_have_no_way_back(tmp_path, capsys):
    folder = convert(EXAMPLE, "csv", tmp_path / "tables", "--slim")
    assert RECORD not in rows(folder, "calls")[0]
    assert main(["convert", str(folder), "--to", "jsonl"]) == 2
    assert "calls.csv: has no column 'record'" in capsys.readouterr().err


def test_a_folder_of_parquet_is_checked(records, tmp_path, capsys):
    pytest.importorskip("pyarrow")
    folder = convert(records, "parquet", tmp_path / "tables")
    count = records.read_bytes().count(b"\n")
    of_lines, of_rows = (
        (main(["validate", str(path), "--statistics"]), capsys.readouterr().err) for path in (records, folder)
    )
    assert of_lines == of_rows
    assert f"{count} records" in of_rows[1]


def test_a_failure_leaves_the_tables_as_they_were(tmp_path, monkeypatch):
    folder = convert(EXAMPLE, "csv", tmp_path / "tables")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    def fail(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(calls_table, "dumps", fail)
    assert main(["convert", str(EXAMPLE), "--to", "csv", "-o", str(folder)]) == 130
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert [path.name for path in tmp_path.iterdir()] == ["tables"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--to", "csv"], "--to csv needs a folder for the tables"),
        (["--to", "csv", "-o", "record.json"], "it is a file, and a folder is needed"),
        (["--to", "excel"], "invalid choice"),
    ],
)
def test_what_cannot_be_written_is_told(tmp_path, arguments, message, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "record.json").write_bytes(EXAMPLE.read_bytes())
    assert main(["convert", "record.json", *arguments]) == 2
    assert message in capsys.readouterr().err
    assert main(["extract", "record.json", "--format", "csv"]) == 2


def test_the_tables_beside_the_calls_are_known_to_who_reads_them():
    assert tables().keys() - DERIVED == {"calls"}
    assert calls_table.RECORD == RECORD


def test_every_column_is_documented():
    page = (ROOT / "docs" / "tables.md").read_text(encoding="utf-8")
    for table in tables().values():
        lines = "".join(f"| `{c.name}` | {c.kind} | {c.summary} |\n" for c in table.columns)
        assert (
            f"## {table.name}\n\n{table.summary}\n\n| column | type | what it holds |\n| --- | --- | --- |\n{lines}"
            in page
        )
