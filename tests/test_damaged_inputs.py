"""Files that are cut off or spoiled give what can be read of them, and one message; outputs spare inputs and full disks."""

import gzip
import json
import os
import subprocess
import sys
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import pytest
import zstandard

from toolkit.cli import main
from toolkit.errors import InputError
from toolkit.inputs.files import InputFile, is_single, open_bytes
from toolkit.inputs.packed import open_packed
from toolkit.inputs.units import units
from toolkit.writing import writing

ROOT = Path(__file__).resolve().parents[1]
CALL = "President Ilves of Estonia spoke by phone today with President Boric of Chile."
LINES = [
    json.dumps({"id": f"n{number}", "text": f"{CALL} Number {sha256(b'%d' % number).hexdigest()}.\n"})
    for number in range(3_000)
]
DATA = ("\n".join(LINES) + "\n").encode()


def frames(data):
    """Pack in several frames, as logs are that grow."""
    third = len(data) // 3
    parts = (data[:third], data[third : 2 * third], data[2 * third :])
    return b"".join(map(zstandard.compress, parts))


PACKED = {
    "one.jsonl.gz": gzip.compress(DATA),
    "many.jsonl.gz": b"".join(gzip.compress(line.encode() + b"\n") for line in LINES),
    "one.jsonl.zst": zstandard.compress(DATA),
    "many.jsonl.zst": frames(DATA),
}


@pytest.mark.parametrize("name", PACKED)
def test_packed_files_are_read_whole(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(PACKED[name])
    with open_bytes(InputFile(str(path), "jsonl", name.rpartition(".")[2])) as stream:
        assert stream.read() == DATA
    found = list(units([str(path)], ("jsonl",), block=1_000))
    assert b"".join(line for unit in found for line in unit.lines) == DATA
    assert sum(unit.size for unit in found) == len(PACKED[name])


@pytest.mark.parametrize("cut", [0.3, 0.5, 0.9])
@pytest.mark.parametrize("name", PACKED)
def test_what_is_cut_off_is_read_up_to_there_and_told(tmp_path, name, cut):
    path = tmp_path / name
    path.write_bytes(PACKED[name][: int(len(PACKED[name]) * cut)])
    *found, last = units([str(path)], ("jsonl",), block=50_000)
    read = b"".join(line for unit in found for line in unit.lines)
    assert DATA.startswith(read)
    assert read.endswith(b"\n")
    lost = 0.01 if name.endswith("gz") else 0.25  # zstd is unpacked block by block
    assert len(read) > (cut - lost) * len(DATA)
    assert f"not readable as .{name.rpartition('.')[2]}: compressed file ended before" in last.problem


def test_a_file_that_is_cut_off_is_no_whole_file(tmp_path):
    path = tmp_path / "a.txt.zst"
    path.write_bytes(zstandard.compress(CALL.encode() * 1_000)[:-5])
    with (
        pytest.raises(InputError, match="ended before its last frame did"),
        open_bytes(InputFile(str(path), "txt", "zst")) as stream,
    ):
        stream.read()


def test_what_unpacks_to_very_much_is_unpacked_piece_by_piece(tmp_path):
    import tracemalloc  # noqa: PLC0415

    path = tmp_path / "a.zst"
    path.write_bytes(zstandard.compress(bytes(600_000_000)))
    tracemalloc.start()
    with open_packed(str(path), "zst") as stream:
        length = 0
        while piece := stream.read(1 << 20):
            length += len(piece)
    highest = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert length == 600_000_000
    assert highest < 200_000_000


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_records_before_the_damage_come_out(tmp_path, capsys, jobs):
    path = tmp_path / "a.jsonl.zst"
    path.write_bytes(PACKED["many.jsonl.zst"][: -len(PACKED["many.jsonl.zst"]) // 6])
    assert main(["extract", str(path), "-q", "--jobs", jobs]) == 2
    captured = capsys.readouterr()
    assert captured.out.count("\n") > 1_000
    assert captured.err.count("\n") == 1


# Parquet


def test_strings_that_older_programs_wrote_as_bytes_are_read(tmp_path, capsys):
    pa = pytest.importorskip("pyarrow")
    from pyarrow.parquet import write_table  # noqa: PLC0415

    texts = pa.array([CALL.encode(), b"\xff\xfe"], pa.binary())
    write_table(pa.table({"text": texts, "id": pa.array([b"a", b"b"])}), tmp_path / "a.parquet")
    assert main(["extract", str(tmp_path / "a.parquet")]) == 2
    captured = capsys.readouterr()
    assert json.loads(captured.out)["documents"][0]["ref"] == "a"
    assert captured.err.endswith('a.parquet:2: "text" is no string but bytes that are not UTF-8\n')
    records = pa.array([captured.out.encode(), b"\xff\xfe"], pa.large_binary())
    write_table(pa.table({"record": records}), tmp_path / "r.parquet")
    assert main(["validate", str(tmp_path / "r.parquet"), "--format", "jsonl"]) == 2
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(each["line"], each["code"]) for each in found if each["severity"] == "error"] == [(2, "JSN-01")]


# Inputs that are pipes


@pytest.mark.parametrize(
    ("path", "input_format", "expected"),
    [
        ("a.txt", None, True),
        ("a.txt", "jsonl", True),
        ("a.jsonl", None, False),
        ("a.jsonl.gz", "txt", False),
        ("63", "jsonl", False),
        ("63", "txt", True),
        ("-", "jsonl", False),
        ("-", None, True),
    ],
)
def test_what_a_file_of_no_extension_holds_is_what_it_is_said_to(path, input_format, expected):
    assert is_single([path], ("jsonl", "parquet"), input_format) is expected


# Outputs


@pytest.mark.parametrize(
    "arguments",
    [
        ["extract", "a.jsonl", "-o", "a.jsonl"],
        ["extract", "a.jsonl", "-o", "./a.jsonl", "--resume"],
        ["extract", "a.jsonl", "-o", "link.jsonl"],
        ["extract", ".", "-o", "a.jsonl"],
        ["validate", "a.jsonl", "-o", "a.jsonl"],
        ["convert", "a.jsonl", "--to", "jsonl", "-o", "a.jsonl"],
    ],
)
def test_an_output_does_not_take_the_place_of_an_input(tmp_path, monkeypatch, capsys, arguments):
    monkeypatch.chdir(tmp_path)
    Path("a.jsonl").write_bytes(DATA)
    Path("link.jsonl").symlink_to("a.jsonl")
    assert main(arguments) == 2
    assert capsys.readouterr().err.endswith("it is one of the inputs\n")
    assert Path("a.jsonl").read_bytes() == DATA
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jsonl", "link.jsonl"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is full")
@pytest.mark.parametrize(
    "arguments",
    [
        ["extract", "a.jsonl", "-q"],
        ["extract", "a.jsonl", "-q", "--jobs", "2"],
        ["generate", "-n", "50"],
        ["rules"],
    ],
)
@pytest.mark.parametrize("how", ["stdout", "-o"])
def test_a_full_disk_is_no_internal_error(tmp_path, arguments, how):
    (tmp_path / "a.jsonl").write_bytes(DATA[: DATA.index(b"\n", 100_000) + 1])
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "toolkit", *arguments, *(["-o", "/dev/full"] if how == "-o" else [])],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            text=True,
        )
    what = "standard output" if how == "stdout" else "/dev/full"
    assert (done.returncode, done.stderr) == (2, f"readout: cannot write {what}: no space left on device\n")


@pytest.mark.parametrize("ending", ["gz", "zst"])
def test_an_output_is_compressed_as_its_name_says(tmp_path, monkeypatch, capsys, ending):
    monkeypatch.chdir(tmp_path)
    Path("a.jsonl").write_bytes(DATA[: DATA.index(b"\n", 100_000) + 1])
    assert main(["extract", "a.jsonl"]) == 0
    plain = capsys.readouterr().out
    packed = []
    for name, options in (("one", []), ("two", ["--jobs", "2"]), ("three", ["--resume"])):
        target = f"{name}.jsonl.{ending}"
        assert main(["extract", "a.jsonl", "-q", "-o", target, *options]) == 0
        packed.append(Path(target).read_bytes())
        with open_packed(target, ending) as stream:
            assert stream.read().decode() == plain
            stream.check()
    assert packed[0] == packed[1] == packed[2]
    assert main(["convert", target, "--to", "jsonl"]) == 0
    assert capsys.readouterr().out == plain
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_an_interruption_leaves_no_compressed_output(tmp_path):
    target = tmp_path / "a.jsonl.zst"
    with suppress(KeyboardInterrupt), writing(str(target)) as stream:
        stream.write("half")
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []
