"""The comparison of two runs over the same texts."""

import json

import pytest
from attrs import evolve

from toolkit.api import extract
from toolkit.cli import main
from toolkit.codec import dumps
from toolkit.regression import FIELDS, compare

TEXT = (
    "Prime Minister Astrid Ilves of Norway spoke by phone with President Pablo Marte of Chile on Monday, "
    "2 February 2026. The call lasted 40 minutes. President Marte promised to send two ships."
)
(RECORD,) = extract(TEXT, ref="call")


def changed(old, new):
    return [(change.field, change.gained) for change in compare(old, new).changes]


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ([RECORD], []),
        ([evolve(RECORD, provenance=evolve(RECORD.provenance, version="9.9.9"))], []),
        ([evolve(RECORD, duration=None)], [("duration", False)]),
        (
            [evolve(RECORD, date=evolve(RECORD.date, value="2026-02-03"))],
            [("date", False), ("date", True)],
        ),
        ([evolve(RECORD, participants=RECORD.participants[1:])], [("participants", False)]),
        ([evolve(RECORD, participants=RECORD.participants[::-1])], []),
        ([evolve(RECORD, commitments=RECORD.commitments * 2)], [("commitments", True)]),
        ([evolve(RECORD, id="2026-02-03-chl-nor", date=None)], [("date", False)]),
    ],
    ids=[
        "the same",
        "another version",
        "less",
        "otherwise",
        "one fewer",
        "another order",
        "twice",
        "another id",
    ],
)
def test_changes(new, expected):
    assert changed([RECORD], new) == expected


def test_a_record_too_few_loses_all_its_facts():
    found = compare([RECORD], [])
    assert {change.gained for change in found.changes} == {False}
    assert sum(row.losses for row in found.tallies) == sum(row.old for row in found.tallies) > 0
    assert compare([], [RECORD]).changes == tuple(evolve(c, gained=True) for c in found.changes)


def test_calls_of_one_text_pair_by_who_was_on_them():
    (other,) = extract(TEXT.replace("Pablo Marte of Chile", "Anna Reis of Portugal"), ref="call")
    moved = [evolve(record, id=f"{record.id}-9") for record in (other, RECORD)]
    assert changed([RECORD, other], moved) == []


@pytest.fixture
def runs(tmp_path):
    old, new = tmp_path / "old.jsonl", tmp_path / "new.jsonl"
    old.write_text(dumps(RECORD, indent=None) + "\n", encoding="utf-8")
    new.write_text(dumps(evolve(RECORD, duration=None, topics=()), indent=None) + "\n", encoding="utf-8")
    return str(old), str(new)


def test_the_command_prints_gains_and_losses(runs, capsys):
    old, new = runs
    assert main(["diff-records", old, old]) == 0
    assert "duration           1      1      ·       ·" in capsys.readouterr().out
    assert main(["diff-records", old, new]) == 1
    out = capsys.readouterr().out
    assert "duration           1      0      ·       1" in out
    assert "\ncall  2026-02-02-chl-nor\n  - duration     PT40M\n" in out
    assert main(["diff-records", old, new, "--field", "topics"]) == 1
    assert "- duration" not in capsys.readouterr().out
    assert main(["diff-records", old, new, "--summary"]) == 1
    assert "call  2026" not in capsys.readouterr().out


def test_the_command_writes_markdown_and_json(runs, capsys):
    assert main(["diff-records", *runs, "--format", "md"]) == 1
    assert "| duration | 1 | 0 | 0 | 1 |" in capsys.readouterr().out
    assert main(["diff-records", *runs, "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert list(found["fields"]) == list(FIELDS)
    assert {"ref": "call", "call": RECORD.id, "field": "duration", "gained": False, "fact": "PT40M"} in found[
        "changes"
    ]


def test_bad_input_is_told(runs, tmp_path, capsys):
    assert main(["diff-records", str(tmp_path / "absent.jsonl"), runs[1]]) == 2
    assert "absent.jsonl" in capsys.readouterr().err
    assert main(["diff-records", *runs, "--field", "colour"]) == 2
    assert "colour" in capsys.readouterr().err
