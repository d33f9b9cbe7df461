"""Checking records: cold processes, warm verdicts from bytes, lists of errors, places, and several processes."""

import compileall
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from jsonschema import Draft202012Validator

from benchmarks.measure import LONGEST, Row, at_least, at_most, medians
from toolkit import schema
from toolkit.checking import check_files
from toolkit.validate import validate_record
from toolkit.validate.patch import REMOVED, patched
from toolkit.validate.positions import locate
from toolkit.validate.structure import is_valid

ROOT = Path(__file__).parents[1]
RECORD = ROOT / "seeds" / "2026-02-04-putin-xi.record.json"
#: One of each common kind of defect.
DEFECTS = {
    "/medium/value": "fax",
    "/date/value": "soon",
    "/participants/0/side": "Russia",
    "/statements/0/act": REMOVED,
    "/commitments/0/binding": "yes",
    "/documents/0/quux": 1,
}
_FILES = 20
_LINES = 600
_RECORDS_WARM = 50  #: records for one that the slow peer checks


def rows(rounds: int) -> Iterator[Row]:
    """Yield the figures."""
    yield from _cold(rounds)
    yield from _warm(rounds)
    yield from _places(rounds)
    yield from _jobs(rounds)


def _cold(rounds: int) -> Iterator[Row]:
    compileall.compile_dir(ROOT / "toolkit", quiet=1)  # as in an installed package
    tools = Path(sys.executable).parent
    with tempfile.TemporaryDirectory() as folder:
        bundle = Path(folder) / "bundle.json"
        bundle.write_text(schema.bundled_text(), encoding="utf-8")
        many = [Path(folder) / f"{number}.json" for number in range(_FILES)]
        for path in many:
            path.write_bytes(RECORD.read_bytes())
        ours: list[str | Path] = [tools / "readout", "validate"]
        theirs = (tools / "check-jsonschema", "--schemafile", bundle)
        commands: dict[str, list[str | Path]] = {
            "pass": [sys.executable, "-c", "pass"],
            "one": [*ours, RECORD],
            "one, peer": [*theirs, RECORD],
        }
        both: dict[str, list[str | Path]] = {"many": [*ours, *many]}
        if theirs[0].exists():
            both["many, peer"] = [*theirs, *many]
        else:
            del commands["one, peer"]
        seconds = _timed(commands, rounds) | _timed(both, min(rounds, 3))
    one = "`readout validate`, one record, cold"
    yield at_most(one, "`python -c pass`", seconds["one"] / seconds["pass"], 8)
    for what, name, limit in (
        (one, "one", 3.5),
        (f"`readout validate`, {_FILES} files, cold", "many", 10),
    ):
        peer = seconds.get(f"{name}, peer")
        yield at_least(what, "check-jsonschema", None if peer is None else peer / seconds[name], limit)


def _timed(commands: Mapping[str, list[str | Path]], rounds: int) -> dict[str, float]:
    return medians(
        {name: lambda command=command: _run(command) for name, command in commands.items()}, rounds, LONGEST
    )


def _run(command: list[str | Path]) -> None:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)


def _warm(rounds: int) -> Iterator[Row]:
    data = RECORD.read_bytes()
    broken = json.dumps(patched(json.loads(data), DEFECTS)).encode()
    peer = Draft202012Validator(schema.bundled())
    times = range(_RECORDS_WARM)
    seconds = medians(
        {
            "jsonschema": lambda: peer.is_valid(json.loads(data)),
            "structure": lambda: [is_valid(json.loads(data)) for _ in times],
            "all": lambda: [validate_record(data) for _ in times],
            "jsonschema, errors": lambda: list(peer.iter_errors(json.loads(broken))),
            "errors": lambda: [validate_record(broken) for _ in times],
        },
        rounds,
    )
    name = "jsonschema, structure only"
    for what, ours, theirs, goal in (
        ("structural verdict, bytes, warm", "structure", "jsonschema", 60),
        ("whole verdict with all rules, bytes, warm", "all", "jsonschema", 25),
        ("all findings of a broken record with lines, bytes, warm", "errors", "jsonschema, errors", 50),
    ):
        yield at_least(what, name, _RECORDS_WARM * seconds[theirs] / seconds[ours], goal)


def _places(rounds: int) -> Iterator[Row]:
    text = RECORD.read_text(encoding="utf-8")
    paths = [
        ("medium", "value"),
        ("participants", 0, "side"),
        ("statements", 3, "act"),
        ("commitments", 1, "binding"),
        ("documents", 0, "length"),
    ]
    times = range(_RECORDS_WARM)
    seconds = medians(
        {
            "read": lambda: [json.loads(text) for _ in times],
            "locate": lambda: [locate(text, paths) for _ in times],
        },
        rounds,
    )
    yield at_most("the places of five members", "json.loads", seconds["locate"] / seconds["read"], 3)


def _jobs(rounds: int) -> Iterator[Row]:
    record = json.dumps(json.loads(RECORD.read_text(encoding="utf-8"))) + "\n"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.jsonl"
        path.write_text(record * _LINES, encoding="utf-8")

        def check(jobs: int) -> None:
            assert sum(report.records for report in check_files([str(path)], _refuse, jobs=jobs)) == _LINES

        seconds = medians({"one": lambda: check(1), "two": lambda: check(2)}, min(rounds, 5))
    what = f"{_LINES} records in JSON Lines, `--jobs 2`"
    yield at_most(what, "`--jobs 1`", seconds["two"] / seconds["one"], 0.6)


def _refuse(error: Exception) -> None:
    raise error
