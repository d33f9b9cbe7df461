"""`generate --jobs`: several processes make what one makes, byte for byte."""

from itertools import islice
from pathlib import Path

import pytest

from toolkit.cli import main
from toolkit.cli._making import needs
from toolkit.generate import BLOCK, block, generate, styles


@pytest.mark.parametrize(
    "arguments",
    [
        ["-n", "1"],
        ["-n", "2", "--format", "json"],
        ["-n", "600", "--invented"],
        ["-n", "620", "--style", "japan", "--with-text"],
        ["-n", "300", "--with-text", "--sides", "KEN,USA"],
    ],
)
@pytest.mark.parametrize("target", ["-", "out.jsonl"])
def test_two_processes_make_what_one_makes(tmp_path, monkeypatch, capsys, arguments, target):
    written = []
    for jobs in ("1", "2"):
        folder = tmp_path / jobs
        folder.mkdir()
        monkeypatch.chdir(folder)
        assert main(["generate", *arguments, "--seed", "3", "--jobs", jobs, "-o", target]) == 0
        files = {path.name: path.read_bytes() for path in Path().iterdir()}
        written.append((capsys.readouterr(), files))
    assert written[0] == written[1]
    assert written[0][0].out or written[0][1]["out.jsonl"]


def test_a_block_needs_no_block_before_it():
    style = styles()["wire"]
    records = list(islice(generate(4, None, style), BLOCK + 5))
    assert list(islice(block(1, style, 4), 5)) == records[BLOCK:]
    assert len(list(block(0, style, 4))) == BLOCK
    assert records[BLOCK].record != {**records[0].record, "id": records[BLOCK].record["id"]}


@pytest.mark.parametrize(
    ("names", "count", "expected"),
    [
        ("a", 1, [("a", 0, 1)]),
        ("a", BLOCK, [("a", 0, BLOCK)]),
        ("a", BLOCK + 1, [("a", 0, BLOCK), ("a", 1, 1)]),
        ("ab", 1, [("a", 0, 1), ("b", 0, 0)]),
        ("ab", 5, [("a", 0, 3), ("b", 0, 2)]),
        ("ab", 2 * BLOCK + 1, [("a", 0, BLOCK), ("b", 0, BLOCK), ("a", 1, 1), ("b", 1, 0)]),
    ],
)
def test_as_many_blocks_are_made_as_the_records_take(names, count, expected):
    assert list(needs(names, count)) == expected
