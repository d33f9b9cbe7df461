"""Mending: what is empty is filled, what says something stays, and so does the layout."""

import json
import re
import subprocess
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.cli import main
from toolkit.repair.fix import Fill, Reorder, fixes
from toolkit.repair.layout import changed
from toolkit.repair.mend import mend
from toolkit.validate import validate_record
from toolkit.validate.patch import REMOVED, patched
from toolkit.validate.specimen import specimen

RECORD, TEXTS = specimen()
FIRST = RECORD["statements"][0]["evidence"][0]
KEPT = [
    {},
    # what says something is not overwritten, right or wrong
    {"/statements/0/evidence/0/start": 1, "/statements/0/evidence/0/end": 2},
    {"/statements/0/evidence/0/start": 1, "/statements/0/evidence/0/end": None},
    {"/documents/0/sha256": "0" * 64},
    {"/documents/0/length": 1},
    {"/documents/0/length": 1, "/documents/0/sha256": None},
    {"/documents/0/ref": "elsewhere", "/documents/0/sha256": None},
    {"/statements/0/id": "st2"},
    {"/statements/0/id": 7},
    {"/participants/1/side": None, "/participants/3/side": None, "/id": None},
    # words that stand in the text more than once, or not at all, have no offsets
    {"/statements/0/evidence/0": {"document": "d1", "start": None, "end": None, "exact": "Solheim"}},
    {"/statements/0/evidence/0": {"document": "d1", "start": None, "end": None, "exact": "nowhere"}},
    {"/statements/0/evidence/0": {"document": "d1", "start": None, "end": None, "exact": ""}},
    # a text that is another one tells nothing
    {"/documents/0/sha256": "0" * 64, "/statements/0/evidence/0/start": None},
    # facts are not the tool's to fill in
    {"/medium": None, "/date": None, "/initiator/value": None},
    {"/x_own": {"exact": "The sea does not wait for us"}},
]  # fmt: skip
MENDED = [
    {"/statements/0/evidence/0/start": REMOVED},
    {"/statements/0/evidence/0/end": REMOVED},
    {"/statements/0/evidence/0/start": None, "/statements/0/evidence/0/end": None},
    {"/statements/0/evidence/0/start": REMOVED, "/statements/0/evidence/0/end": REMOVED},
    {"/statements/0/evidence/0/document": REMOVED},
    {"/statements/0/evidence/0/document": "", "/statements/0/evidence/0/start": None},
    {"/documents/0/sha256": None},
    {"/documents/0/sha256": REMOVED, "/documents/0/length": REMOVED},
    {"/documents/0/length": None, "/documents/0/sha256": "", "/statements/0/evidence/0/end": None},
    {"/id": ""},
    {"/id": REMOVED},
    {"/statements/8/id": REMOVED},
    {"/statements/8/id": None, "/id": None, "/documents/0/length": None},
]


def layouts(record):
    yield json.dumps(record, indent=2, ensure_ascii=False)
    yield json.dumps(record, indent="\t")
    yield json.dumps(record, separators=(",", ":"))
    yield json.dumps(record) + "\n"


@pytest.mark.parametrize("patch", KEPT, ids=str)
def test_what_stays(patch):
    for text in layouts(patched(RECORD, patch)):
        assert mend(text, TEXTS).text == text


@pytest.mark.parametrize(
    "text", ["", "{", "[1]", "null", '{"id": null, "id": null}', '{"id": NaN}', "[" * 9000]
)
def test_what_is_no_record_stays(text):
    assert mend(text, TEXTS).text == text


@pytest.mark.parametrize("patch", MENDED, ids=str)
def test_what_is_mended(patch):
    """The mended text is what it was before the damage, to the byte, and mending it again changes nothing."""
    for damaged, sound in zip(layouts(patched(RECORD, patch)), layouts(RECORD), strict=True):
        mended = mend(damaged, TEXTS).text
        assert json.loads(mended) == RECORD
        assert mended == sound
        assert mend(mended, TEXTS).text == mended


def test_without_the_texts_only_ids_are_filled():
    patch = {"/documents/0/sha256": None, "/statements/0/evidence/0/start": None, "/statements/8/id": None}
    assert mend(json.dumps(patched(RECORD, patch)), {}).counts == {"missing-ids": 1}


@pytest.mark.parametrize(
    ("patch", "expected"),
    [
        ({"/people/0/id": None}, {"/people/0/id": "p7"}),
        (
            {"/people/0/id": None, "/participants/1/id": ""},
            {"/participants/1/id": "p7", "/people/0/id": "p8"},
        ),
    ],
)
def test_ids_are_the_next_free_numbers(patch, expected):
    record = patched(RECORD, {"/participants/0/id": "p6"})
    assert json.loads(mend(json.dumps(patched(record, patch)), {}).text) == patched(record, expected)


@settings(max_examples=30)
@given(st.integers(0, 2**32))
def test_keys_come_in_the_order_of_the_schema_and_nothing_else_moves(seed):
    random = Random(seed)

    def shuffled(value):
        if isinstance(value, dict):
            keys = random.sample(sorted(value), len(value))
            return {key: shuffled(value[key]) for key in keys}
        return [shuffled(item) for item in value] if isinstance(value, list) else value

    mended = mend(json.dumps(shuffled(RECORD), indent=1), {}).text
    assert mended == json.dumps(RECORD, indent=1)


@pytest.mark.parametrize(
    ("text", "changes", "expected"),
    [
        ('{"a": 1}', [], '{"a": 1}'),
        ("{}", [Fill(("a",), 1)], '{"a": 1}'),
        ('{ "a" : null }', [Fill(("a",), "é")], '{ "a" : "é" }'),
        ('{"a":1}', [Fill(("b",), 2)], '{"a":1,"b":2}'),
        ('{"a": 1}', [Fill(("b",), 2)], '{"a": 1, "b": 2}'),
        ('{"c": 1}', [Fill(("b",), 2, ("c",))], '{"b": 2, "c": 1}'),
        ('{"a": 0, "c": 1}', [Fill(("b",), 2, ("c",))], '{"a": 0, "b": 2, "c": 1}'),
        ('{\n "a": 0\n}', [Fill(("b",), [])], '{\n "a": 0,\n "b": []\n}'),
        ('[{"x\\"y": {"a": null}}, 1.0e5]', [Fill((0, 'x"y', "a"), 1)], '[{"x\\"y": {"a": 1}}, 1.0e5]'),
        ('{"b": [1, 2], "a": {}}', [Reorder((), (1, 0))], '{"a": {}, "b": [1, 2]}'),
    ],
)
def test_layout(text, changes, expected):
    assert changed(text, changes) == expected


def test_every_fix_says_what_it_mends():
    assert [each.rank for each in fixes()] == sorted(each.rank for each in fixes())
    assert all(each.summary.endswith(".") for each in fixes())


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    damaged = patched(RECORD, {"/documents/0/length": None, "/statements/0/evidence/0/start": REMOVED})
    (tmp_path / "damaged.json").write_text(json.dumps(damaged, indent=2) + "\n", encoding="utf-8")
    lines = [json.dumps(RECORD), "", json.dumps(damaged), "{", json.dumps(damaged)]
    (tmp_path / "many.jsonl").write_text("\r\n".join(lines), encoding="utf-8", newline="")
    (tmp_path / "sound.json").write_text(json.dumps(RECORD), encoding="utf-8")
    (tmp_path / "texts").mkdir()
    for ref, text in TEXTS.items():
        (tmp_path / "texts" / f"{ref}.txt").write_text(text, encoding="utf-8", newline="")
    return tmp_path


def test_fixing_files(folder, capsys):
    (folder / "sound.json").chmod(0o444)
    assert main(["validate", "damaged.json", "sound.json", "--texts", "texts", "--fix"]) == 0
    captured = capsys.readouterr()
    assert captured.err == "readout: damaged.json: mended 1 document-measures, 1 evidence-offsets\n"
    assert (folder / "damaged.json").read_text(encoding="utf-8") == json.dumps(RECORD, indent=2) + "\n"
    assert main(["validate", "many.jsonl", "--texts", "texts", "--fix"]) == 1
    expected = [json.dumps(RECORD), "", json.dumps(RECORD), "{", json.dumps(RECORD)]
    assert (folder / "many.jsonl").read_bytes().decode() == "\r\n".join(expected)
    assert "many.jsonl:4:1: error JSN-05" in capsys.readouterr().out
    assert {path.name for path in folder.iterdir()} == {"damaged.json", "many.jsonl", "sound.json", "texts"}


def test_the_difference_is_one_that_patch_applies(folder, capsys):
    before = {path: path.read_bytes() for path in folder.glob("*.json*")}
    assert main(["validate", ".", "--texts", "texts", "--diff"]) == 1
    diff = capsys.readouterr().out
    assert {path: path.read_bytes() for path in folder.glob("*.json*")} == before
    assert "+++ ./damaged.json\n@@ " in diff
    assert re.search(r'^\+ +"start": \d+,$', diff, re.MULTILINE)
    done = subprocess.run(
        ["patch", "-p0", "--binary"], input=diff.encode(), cwd=folder, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert json.loads((folder / "damaged.json").read_text(encoding="utf-8")) == RECORD
    assert (folder / "many.jsonl").read_text(encoding="utf-8").count('"start": null') == 0
    assert main(["validate", ".", "--texts", "texts", "--diff", "-q"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("data", [b"\xff\xfe", b"\xef\xbb\xbf{}", b""])
def test_what_cannot_be_read_stays(folder, capsys, data):
    (folder / "bad.json").write_bytes(data)
    assert main(["validate", "bad.json", "--fix"]) != 0
    assert (folder / "bad.json").read_bytes() == data


def test_only_files_are_mended(folder, capsys, monkeypatch):
    assert main(["validate", "gone.json", "--fix"]) == 2
    import gzip  # noqa: PLC0415

    (folder / "a.json.gz").write_bytes(gzip.compress(b"{}"))
    assert main(["validate", "a.json.gz", "--fix"]) == 2
    assert "--fix writes files in place" in capsys.readouterr().err


def test_mended_records_are_sound():
    damaged = patched(RECORD, {"/documents/0/sha256": "", "/id": None, "/statements/2/id": ""})
    text = mend(json.dumps(damaged), TEXTS).text
    assert "SCH-09" in {
        finding.code for finding in validate_record(json.dumps(damaged), texts=TEXTS).findings
    }
    assert {finding.code for finding in validate_record(text, texts=TEXTS).findings} <= {"REF-02"}
