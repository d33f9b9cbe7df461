"""Many inputs: in order, in constant memory, on several cores, and on again after an interruption."""

import gzip
import json
import os
import re
import subprocess
import sys
import tracemalloc
from contextlib import suppress
from datetime import date

import pytest
from interrupting import ENVIRONMENT, ROOT, command, kill_midway

from toolkit import loads
from toolkit.batch import ordered
from toolkit.cli import main
from toolkit.cli._progress import Pace
from toolkit.errors import InputError
from toolkit.inputs.texts import Refs, read_documents
from toolkit.inputs.units import units
from toolkit.resuming import resuming

RECORD = ROOT / "examples" / "putin-xi.record.json"

CALL = (
    "Readout of the call with President Marte\n\n"
    "President Ilves of Estonia spoke by phone today with President Boric of Chile.\n"
)
NO_CALL = "The prime minister opened a school. The weather was fine.\n"


def lines_of(count):
    """Return documents as JSON Lines, every third without a call."""
    texts = [NO_CALL if number % 3 == 1 else CALL for number in range(count)]
    return [
        json.dumps({"id": f"n{number}", "text": text, "published": "2026-03-05"})
        for number, text in enumerate(texts)
    ]


def run(*arguments, cwd, check=True):
    done = subprocess.run(
        command(*arguments), cwd=cwd, env=ENVIRONMENT, capture_output=True, check=False, text=True
    )
    assert not check or done.returncode == 0, done.stderr
    return done


# Units


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (1, [(1, 0), (2, 4), (3, 8)]),
        (5, [(1, 0), (3, 8)]),
        (100, [(1, 0)]),
    ],
)
def test_units_of_lines_know_where_they_begin(tmp_path, block, expected):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"abc\ndef\nghi")
    found = list(units([str(path)], ("jsonl",), block=block))
    assert [(unit.first, unit.offset) for unit in found] == expected
    assert b"".join(line for unit in found for line in unit.lines) == b"abc\ndef\nghi"
    assert sum(unit.size for unit in found) >= 11


def test_what_is_wrong_with_an_input_is_a_unit_in_its_place(tmp_path):
    (tmp_path / "a.jsonl").write_bytes(b"x\n")
    (tmp_path / "b.jsonl").write_bytes(b"\n")
    (tmp_path / "c.jsonl.gz").write_bytes(gzip.compress(b"y\n")[:-4])
    paths = [str(tmp_path / name) for name in ("a.jsonl", "none.jsonl", "b.jsonl", "c.jsonl.gz")]
    told = [unit.problem and unit.problem.rpartition("/")[2] for unit in units(paths, ("jsonl",))]
    assert told[0] is None
    assert told[1] == "none.jsonl: no such file or directory"
    assert [line for line in told[2:] if line] == [
        "b.jsonl: the file is empty",
        "c.jsonl.gz: not readable as .gz: compressed file ended before the end-of-stream marker was reached",
    ]


def test_memory_does_not_grow_with_the_input(tmp_path):
    def peak(count):
        path = tmp_path / f"{count}.jsonl"
        path.write_text("".join(f'{{"id": "n", "text": "{"word " * 400}"}}\n' for _ in range(count)))
        tracemalloc.start()
        assert sum(1 for _ in read_documents([str(path)], lambda _: None)) == count
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    assert peak(4_000) < 1.2 * peak(1_000)


def test_only_refs_that_are_near_are_compared(monkeypatch):
    monkeypatch.setattr("toolkit.inputs.texts._REMEMBERED", 2)
    refs = Refs()
    assert [refs.clash(ref, place) for place, ref in enumerate("abcda")] == [None] * 5
    assert refs.clash("a", "here") == "here: its ref a is that of 4 too; give each its own"


# Several processes


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_the_order_of_the_items(jobs):
    assert list(ordered(abs, range(-100, 0), jobs)) == list(range(100, 0, -1))


def test_two_processes_print_and_say_what_one_does(tmp_path):
    lines = [line.replace("school", "school and " * 200) for line in lines_of(240)]
    lines[5] = '{"id": "n5"}'
    lines[150] = "no JSON"
    lines[200] = lines[198]
    (tmp_path / "a.jsonl").write_text("\n".join(lines[:180]))
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress("\n".join(lines[180:]).encode()))
    (tmp_path / "c.txt").write_text(CALL)
    assert len(list(units([str(tmp_path)], ("txt", "jsonl"), block=1 << 16))) > 4
    one, two = (
        run("extract", ".", "none.jsonl", "--jobs", jobs, cwd=tmp_path, check=False) for jobs in (1, 2)
    )
    assert (one.returncode, one.stdout, one.stderr) == (two.returncode, two.stdout, two.stderr)
    assert one.returncode == 2
    assert one.stdout.count("\n") == 160 - 2 + 1
    assert one.stderr.count("\n") == 80 + 4


# One document that fails


@pytest.fixture
def failing(monkeypatch):
    """Let the rules break on one document."""
    from toolkit import pipeline  # noqa: PLC0415

    whole = pipeline.extract

    def extract(document, **options):
        if document.ref == "n2":
            message = "no\nway"
            raise ZeroDivisionError(message)
        return whole(document, **options)

    monkeypatch.setattr(pipeline, "extract", extract)


@pytest.mark.usefixtures("failing")
def test_a_document_that_fails_is_one_message_with_its_ref(tmp_path, capsys):
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(lines_of(6)))
    assert main(["extract", str(path), "-q"]) == 3
    captured = capsys.readouterr()
    assert [loads(line).documents[0].ref for line in captured.out.splitlines()] == ["n0", "n3", "n5"]
    assert captured.err.splitlines() == [
        "readout: n2: no record: internal error: ZeroDivisionError: no way",
        "readout: please report it with the input; --debug shows where it happened",
    ]
    main(["extract", str(path), "--debug"])
    assert "Traceback" in capsys.readouterr().err


def test_a_record_that_fails_is_one_message_with_its_place(tmp_path, capsys, monkeypatch):
    from toolkit import checking  # noqa: PLC0415

    whole = checking.validate_lines

    def validate_lines(lines, **options):
        if options["first"] == 2:
            raise ZeroDivisionError
        return whole(lines, **options)

    monkeypatch.setattr(checking, "validate_lines", validate_lines)
    path = tmp_path / "a.jsonl"
    line = json.dumps(json.loads(RECORD.read_text()))
    path.write_text("\n".join([line, line, line.replace('"held"', '"hold"', 1)]))
    assert main(["validate", str(path)]) == 3
    captured = capsys.readouterr()
    assert captured.out.startswith(f"{path}:3:")
    assert captured.err.startswith(f"readout: {path}:2: internal error: ZeroDivisionError")


# Going on after an interruption


def test_a_killed_run_continues_without_loss_or_duplicates(tmp_path):
    lines = lines_of(2_400)
    lines[4] = "no JSON"
    lines[-1] = lines[-1].replace("n2399", "n0")
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    whole = run("extract", "a.jsonl", "-o", "whole.jsonl", "-q", cwd=tmp_path, check=False)
    arguments = command("extract", "a.jsonl", "-o", "out.jsonl", "-q", "--resume")
    kill_midway([[*arguments, "--jobs", jobs] for jobs in ("1", "2")], tmp_path, "out.jsonl", pause=0.01)
    done = run("extract", "a.jsonl", "-o", "out.jsonl", "-q", "--resume", cwd=tmp_path, check=False)
    clash = "a.jsonl:2400: its ref n0 is that of a.jsonl:1 too; give each its own"
    assert done.stderr == f"readout: {clash}\n", "what was said already is not said again, but is remembered"
    assert done.returncode == whole.returncode == 2, "but it counts"
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jsonl", "out.jsonl", "whole.jsonl"]


def interrupted(target, *texts, safe=()):
    """Write units to an output up to an interruption; `safe` ones are brought to the disk before it."""
    with suppress(KeyboardInterrupt), resuming(str(target), "run") as output:
        for text in texts:
            output.write(text)
            if text in safe:
                output.finish_unit({"empty": len(text)})
                output.save()
        raise KeyboardInterrupt


def test_what_a_failing_disk_left_half_written_is_cut_off(tmp_path):
    target = tmp_path / "out.jsonl"
    interrupted(target, "one\n", "tw", safe=["one\n"])
    with (tmp_path / ".out.jsonl.journal").open("ab") as journal:
        journal.write(b'{"units": 7, "by')
    interrupted(target, "twice")
    assert not target.exists()
    with resuming(str(target), "run") as output:
        assert (output.done, output.counts) == (1, {"empty": 4})
        output.write("two\n")
        output.finish_unit({"empty": 2})
    assert target.read_text() == "one\ntwo\n"
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


def spoil_run(part, journal):
    journal.write_text('{"run": "other"}\n')


def spoil_journal(part, journal):
    journal.write_text("[]\n")


def spoil_part(part, journal):
    part.write_text("on")


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (spoil_run, "of a run with other inputs"),
        (spoil_journal, "not a journal of readout"),
        (spoil_part, "shorter than its journal says"),
    ],
)
def test_a_journal_that_does_not_fit_is_refused(tmp_path, spoil, message):
    target = tmp_path / "out.jsonl"
    interrupted(target, "one\n", safe=["one\n"])
    spoil(tmp_path / ".out.jsonl.part", tmp_path / ".out.jsonl.journal")
    with pytest.raises(InputError, match=message), resuming(str(target), "run"):
        pass
    assert not target.exists()


def test_only_its_own_files_are_what_cannot_be_written(tmp_path):
    with pytest.raises(FileNotFoundError), resuming(str(tmp_path / "out.jsonl"), "run"):
        (tmp_path / "input.jsonl").open()
    with (
        pytest.raises(InputError, match=r"^cannot write .*out\.jsonl"),
        resuming(str(tmp_path / "no/out.jsonl"), "run"),
    ):
        pass


@pytest.mark.skipif(os.name == "nt", reason="files are locked on POSIX only")
def test_two_runs_do_not_write_one_output(tmp_path):
    (tmp_path / "a.jsonl").write_text("\n".join(lines_of(2)))
    with resuming(str(tmp_path / "out.jsonl"), "run"):
        done = run("extract", "a.jsonl", "-o", "out.jsonl", "--resume", cwd=tmp_path, check=False)
    assert (done.returncode, done.stderr) == (2, "readout: out.jsonl: another run is writing it\n")


@pytest.mark.parametrize(
    "arguments",
    [["a.jsonl"], ["-", "--input-format", "jsonl", "-o", "out"], ["a.txt", "-o", "out"]],
)
def test_only_lines_from_files_to_a_file_can_be_resumed(tmp_path, arguments, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["extract", *arguments, "--resume"]) == 2
    assert "--resume needs" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


# On a terminal


def on_terminal(arguments, cwd):
    """Run with standard error on a terminal; return what it shows."""
    import pty  # noqa: PLC0415

    parent, child = pty.openpty()
    environment = {**ENVIRONMENT, "TERM": "xterm", "COLUMNS": "100"}
    process = subprocess.Popen(arguments, cwd=cwd, env=environment, stderr=child)
    os.close(child)
    shown = b""
    while True:
        try:
            piece = os.read(parent, 4096)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        shown += piece
    os.close(parent)
    assert process.wait(60) == 0
    return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", shown.decode())


@pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals")
@pytest.mark.parametrize(("name", "what"), [("extract", "texts"), ("validate", "records")])
@pytest.mark.parametrize("options", [[], ["--jobs", "2"], ["--resume"]])
def test_progress_is_shown_on_a_terminal_only(tmp_path, name, what, options):
    record = json.dumps(json.loads(RECORD.read_text()))
    lines = lines_of(60) if name == "extract" else [record] * 60
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    (tmp_path / "b.jsonl").write_text("\n".join(line.replace('"id": "n', '"id": "m') for line in lines))
    arguments = command(name, "a.jsonl", "b.jsonl", "-o", "out", *options)
    silent = subprocess.run(
        [*arguments, "-q"], cwd=tmp_path, env=ENVIRONMENT, stderr=subprocess.PIPE, check=True
    )
    assert silent.stderr == b""
    shown = on_terminal(arguments, tmp_path)
    assert f"0 {what}" in shown
    assert re.search(rf" \d+ {what}, [\d,]+/s, 0:00:\d\d left", shown)
    assert re.search(rf"100% 120 {what}, [\d,]+/s", shown)
    assert ("n1: no record" in shown) == (name == "extract")


def test_the_pace_says_how_long_the_rest_will_take():
    times = iter([0, 0, 2, 10, 20, 20, 20])
    pace = Pace("texts", 10_000, lambda: next(times))
    assert pace.told() == "0 texts"
    pace.add(5_000, 0)  # of an earlier run
    pace.add(1_000, 1_500)
    assert pace.told() == "1,500 texts, 188/s, 0:00:32 left"
    pace.add(1_000, 1_500)
    assert pace.told() == "3,000 texts, 167/s, 0:00:27 left"
    pace.add(3_000, 1)
    assert pace.told() == "3,001 texts, 167/s"
    pace = Pace("texts", 0, iter([0, 10]).__next__)
    pace.add(0, 20)
    assert pace.told() == "20 texts, 2/s"


# Parquet


@pytest.fixture
def parquet(tmp_path):
    """Write rows to a Parquet file; return its path."""
    pa = pytest.importorskip("pyarrow")
    from pyarrow.parquet import write_table  # noqa: PLC0415

    def write(rows, name="a.parquet"):
        write_table(pa.Table.from_pylist(rows), tmp_path / name)
        return tmp_path / name

    return write


def test_rows_of_parquet_give_what_lines_give(parquet, tmp_path, capsys):
    rows = [json.loads(line) for line in lines_of(150)]
    lines = tmp_path / "a.jsonl"
    lines.write_text("\n".join(map(json.dumps, rows)))
    dated = [{**row, "published": date.fromisoformat(row["published"]), "unknown": 1.5} for row in rows]
    printed = []
    for path in (lines, parquet(rows), parquet(dated, "dated.parquet")):
        assert main(["extract", str(path)]) == 0
        printed.append(capsys.readouterr())
    assert printed[0] == printed[1] == printed[2]
    assert printed[0].out.count("\n") == 100


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([{"body": "x"}], "a.parquet: has no column 'text'"),
        ([{"text": None, "id": "a"}], 'a.parquet:1: "text" is missing'),
        (
            [{"text": "a\n", "id": "a"}, {"text": " ", "id": "b"}],
            "a.parquet:2: the text is nothing but white",
        ),
        ([{"text": "a\n", "published": "soon"}], "a.parquet:1: 'soon' is no publication date"),
    ],
)
def test_rows_that_are_no_documents_are_told(parquet, rows, message, capsys):
    assert main(["extract", str(parquet(rows)), "-q"]) == 2
    assert message in capsys.readouterr().err


def test_a_file_that_is_no_parquet_is_told(tmp_path, capsys):
    pytest.importorskip("pyarrow")
    (tmp_path / "a.parquet").write_bytes(b"PAR1 and nothing more")
    assert main(["extract", str(tmp_path / "a.parquet")]) == 2
    assert "a.parquet: not readable as Parquet: " in capsys.readouterr().err
    assert main(["extract", "-", "--input-format", "parquet"]) == 2
    assert "standard input: Parquet is read from files only" in capsys.readouterr().err


def test_without_its_extra_parquet_is_refused(tmp_path, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    (tmp_path / "a.parquet").write_bytes(b"PAR1")
    assert main(["extract", str(tmp_path / "a.parquet")]) == 2
    assert "diplomatic-call-toolkit[parquet]" in capsys.readouterr().err


def test_records_of_parquet_are_checked(parquet, capsys):
    line = json.dumps(json.loads(RECORD.read_text()))
    path = parquet([{"record": line}, {"record": line.replace('"held"', '"hold"', 1)}, {"record": None}])
    assert main(["validate", str(path)]) == 1
    assert [finding.split(":")[1] for finding in capsys.readouterr().out.splitlines()[::2]] == ["2", "3"]
