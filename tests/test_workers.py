"""Processes that end in the middle: what they were at is tried again, and given up where it ends another."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from multiprocessing import get_start_method
from pathlib import Path

import pytest

from toolkit.batch import ordered
from toolkit.cli import main
from toolkit.errors import ToolkitError
from toolkit.extracting import Extract
from toolkit.inputs.files import InputFile
from toolkit.inputs.units import Unit, parts, place_of, seconds
from toolkit.serving import ending

ROOT = Path(__file__).resolve().parents[1]
RECORD = ROOT / "examples" / "putin-xi.record.json"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="processes are ended by signals")

CALL = "President Ilves of Estonia spoke by phone today with President Boric of Chile.\n"


class Words:
    """A rescue for lines of words: each word is a part."""

    def __init__(self, limit=0):
        self.limit = limit

    def parts(self, item):
        return item.split()

    def joined(self, results):
        return " ".join(results)

    def lost(self, item, why):
        return f"<{item}: {why}>"

    def seconds(self, item):
        return self.limit

    def name(self, item):
        return item


def shouted(line):
    """Write words in capitals; some end the process, some never end."""
    for word in line.split():
        if word == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        if word == "leave":
            os._exit(7)
        while word == "loop":
            pass
        if word == "sleep":
            time.sleep(60)
    return line.upper()


def one_by_one(items):
    return [item for _, item in zip(range(1), items, strict=False)]


KILLED = "its process was ended by SIGKILL, as systems do that run out of memory"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["a b", "c"], ["A B", "C"]),
        (["a", "kill"], ["A", f"<kill: {KILLED}>"]),
        (["a b", "c kill d", "e"], ["A B", f"C <kill: {KILLED}> D", "E"]),
        (["kill kill", "a"], [f"<kill: {KILLED}> <kill: {KILLED}>", "A"]),
        (["a leave", "b"], ["A <leave: its process ended with status 7>", "B"]),
        (["a loop", "b"], ["A <loop: it took too long>", "B"]),
        (["a", "sleep b"], ["A", "<sleep: it took too long> B"]),
    ],
)
@pytest.mark.parametrize("jobs", [2, 3])
def test_what_ends_its_process_is_given_up_and_nothing_else(lines, expected, jobs):
    more = [f"w{number} x" for number in range(40)]
    found = list(ordered(shouted, [*more, *lines, *more], jobs, rescue=Words(0.1)))
    upper = [line.upper() for line in more]
    assert found == [*upper, *expected, *upper]


def test_many_that_end_their_process_do_not_end_the_run():
    found = list(ordered(shouted, ["kill"] * 20, 2, chunk=one_by_one, rescue=Words()))
    assert found == [f"<kill: {KILLED}>"] * 20


def test_a_process_that_is_ended_once_costs_nothing(tmp_path):
    mark = tmp_path / "mark"
    mark.touch()
    told = []
    found = list(ordered(OnlyOnce(str(mark)), ["a b", "c d", "e"], 2, rescue=Words(), note=told.append))
    assert found == ["A B", "C D", "E"]
    assert told == [f"a b: {KILLED}; it begins again here, one by one"]


class OnlyOnce:
    """Ends the process that comes first, where a file is there."""

    def __init__(self, mark):
        self.mark = mark

    def __call__(self, line):
        if os.path.exists(self.mark):
            os.unlink(self.mark)
            os.kill(os.getpid(), signal.SIGKILL)
        return line.upper()


def test_without_a_rescue_the_run_ends_with_the_reason():
    with pytest.raises(RuntimeError, match="its process ended with status 7"):
        list(ordered(shouted, ["a", "leave"], 2))


def broken(word):
    raise ZeroDivisionError(word)


def unpicklable(word):
    return lambda: word


@pytest.mark.parametrize(("function", "error"), [(broken, ZeroDivisionError), (unpicklable, RuntimeError)])
def test_an_exception_in_a_process_is_raised_here(function, error):
    with pytest.raises(error):
        list(ordered(function, ["a"], 2))


def test_processes_that_cannot_begin_end_the_run(monkeypatch):
    from toolkit import workers  # noqa: PLC0415

    monkeypatch.setattr(workers, "serve", leave)
    with pytest.raises(ToolkitError, match="end before they begin: its process ended with status 7"):
        list(ordered(shouted, ["a"], 2))


def leave(*_):
    os._exit(7)


def test_nothing_is_left_running_when_the_results_are_not_wanted():
    import multiprocessing  # noqa: PLC0415

    results = ordered(shouted, ["a"] * 100, 2)
    assert next(results) == "A"
    results.close()
    assert multiprocessing.active_children() == []


def test_ways_of_ending_have_words():
    assert ending(1) == "its process ended with status 1"
    assert ending(-signal.SIGSEGV) == "its process was ended by SIGSEGV"
    assert ending(-signal.SIGPROF) == "it took too long"


# Units


def test_a_unit_is_cut_into_its_lines():
    file = InputFile("a.jsonl", "jsonl")
    cut = parts(Unit(file, (b"abc\n", b"de\n", b"f"), first=5, offset=10, size=8))
    assert [(part.lines, part.first, part.offset, part.size) for part in cut] == [
        ((b"abc\n",), 5, 10, 0),
        ((b"de\n",), 6, 14, 0),
        ((b"f",), 7, 17, 8),
    ]
    assert [place_of(part) for part in cut] == ["a.jsonl:5", "a.jsonl:6", "a.jsonl:7"]
    rows = parts(
        Unit(InputFile("a.parquet", "parquet"), rows=({"text": "a"}, {"text": "b"}), first=3, size=9)
    )
    assert [(part.rows, part.first, part.size) for part in rows] == [
        (({"text": "a"},), 3, 0),
        (({"text": "b"},), 4, 9),
    ]
    whole = Unit(InputFile("a.txt", "txt"))
    assert parts(whole) == (whole,)
    assert place_of(whole) == "a.txt"


def test_a_longer_unit_may_take_longer():
    file = InputFile("a.jsonl", "jsonl")
    assert seconds(Unit(file, (b"a",))) < 61
    assert seconds(Unit(file, (b"a" * 10_000_000,))) > 1000
    assert seconds(Unit(file, rows=({"text": "a" * 10_000_000, "id": None},))) > 1000


@pytest.mark.parametrize(
    ("unit", "ref"),
    [
        (Unit(InputFile("d/a.txt", "txt")), "a"),
        (Unit(InputFile("a.jsonl", "jsonl"), (b'{"id": "n7"}',), first=3), "n7"),
        (Unit(InputFile("a.jsonl", "jsonl"), (b'{"id": 7}',), first=3), "7"),
        (Unit(InputFile("a.jsonl", "jsonl"), (b"[" * 9,), first=3), "a-3"),
        (Unit(InputFile("a.jsonl", "jsonl"), (b"[]",), first=3), "a-3"),
        (Unit(InputFile("a.jsonl", "jsonl"), (b'{"id": "n7", "text": "' + b"a" * 2_000_000 + b'"}',)), "a-1"),
        (Unit(InputFile("a.parquet", "parquet"), rows=({"id": "n7"},)), "n7"),
        (Unit(InputFile("a.parquet", "parquet"), rows=({"id": None},), first=2), "a-2"),
    ],
)
def test_a_document_that_is_given_up_has_its_ref(unit, ref):
    (outcome,) = Extract().lost(unit, "why").outcomes
    assert (outcome.ref, outcome.failure) == (ref, "why")


# The commands


def documents(count):
    texts = [f"{CALL}It was call {number}.\n" for number in range(count)]
    return [json.dumps({"id": f"n{number}", "text": text}) for number, text in enumerate(texts)]


@pytest.mark.skipif(get_start_method() != "fork", reason="the fault is made in this process")
def test_a_document_that_ends_its_process_is_one_message_with_its_ref(tmp_path, capsys, monkeypatch):
    from toolkit import pipeline  # noqa: PLC0415

    whole = pipeline.extract

    def extract(document, **options):
        if document.ref in ("n7", "c"):
            os.kill(os.getpid(), signal.SIGKILL)
        return whole(document, **options)

    monkeypatch.chdir(tmp_path)
    Path("a.jsonl").write_text("\n".join(documents(400)))
    for name in "bcd":
        Path(f"{name}.txt").write_text(CALL)
    assert main(["extract", ".", "-q"]) == 0
    one = capsys.readouterr().out.splitlines(keepends=True)
    monkeypatch.setattr(pipeline, "extract", extract)
    assert main(["extract", ".", "-q", "--jobs", "2"]) == 3
    captured = capsys.readouterr()
    assert captured.out == "".join(
        line for line in one if not {'"ref":"n7"', '"ref":"c"'} & set(line.split(","))
    )
    assert captured.out.count("\n") == 401
    assert captured.err.splitlines() == [
        f"readout: n7: no record: {KILLED}",
        "readout: please report it with the input; --debug shows where it happened",
        f"readout: c: no record: {KILLED}",
    ]


@pytest.mark.skipif(get_start_method() != "fork", reason="the fault is made in this process")
def test_a_record_that_ends_its_process_is_one_message_with_its_place(tmp_path, capsys, monkeypatch):
    from toolkit import checking  # noqa: PLC0415

    whole = checking.validate_lines

    def validate_lines(lines, **options):
        if options["first"] == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        return whole(lines, **options)

    monkeypatch.setattr(checking, "validate_lines", validate_lines)
    path = tmp_path / "a.jsonl"
    line = json.dumps(json.loads(RECORD.read_text()))
    path.write_text("\n".join([line, line, line.replace('"held"', '"hold"', 1)]))
    assert main(["validate", str(path), "--jobs", "2"]) == 3
    captured = capsys.readouterr()
    assert captured.out.startswith(f"{path}:3:")
    assert captured.err.splitlines()[1] == f"readout: {path}:2: not checked: {KILLED}"


@pytest.mark.skipif(sys.platform != "linux", reason="children are looked up in /proc")
def test_a_run_whose_workers_are_killed_gives_the_same_bytes(tmp_path):
    (tmp_path / "a.jsonl").write_text("\n".join(documents(1_200)))
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "toolkit", "extract", "a.jsonl", "-o"]
    subprocess.run([*command, "one.jsonl", "-q"], cwd=tmp_path, env=environment, check=True)
    process = subprocess.Popen(
        [*command, "two.jsonl", "--jobs", "2"],
        cwd=tmp_path,
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    killed = 0
    while process.poll() is None and killed < 3:
        time.sleep(0.15)
        with suppress(FileNotFoundError, ProcessLookupError):  # it is over
            children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
            if len(children) == 2:
                os.kill(int(children[0]), signal.SIGKILL)
                killed += 1
    told = process.communicate(timeout=120)[1]
    assert process.returncode == 0, told
    assert killed, "the run was over too soon"
    assert "ended by SIGKILL" in told
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()
