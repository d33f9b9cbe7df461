"""Checking one record: a cold process, and a warm one from bytes."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from jsonschema import Draft202012Validator

from benchmarks.measure import Row, at_least, at_most, medians
from toolkit import schema
from toolkit.validate import validate_record
from toolkit.validate.structure import is_valid

ROOT = Path(__file__).parents[1]
RECORD = ROOT / "seeds" / "2026-02-04-putin-xi.record.json"


def rows(rounds: int) -> Iterator[Row]:
    """Yield the figures."""
    yield from _cold(rounds)
    yield from _warm(rounds)


def _cold(rounds: int) -> Iterator[Row]:
    tools = Path(sys.executable).parent
    with tempfile.TemporaryDirectory() as folder:
        bundle = Path(folder) / "bundle.json"
        bundle.write_text(schema.bundled_text(), encoding="utf-8")
        commands = {
            "pass": [sys.executable, "-c", "pass"],
            "readout": [tools / "readout", "validate", RECORD],
            "check-jsonschema": [tools / "check-jsonschema", "--schemafile", bundle, RECORD],
        }
        seconds = medians(
            {
                name: lambda command=command: subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
                for name, command in commands.items()
            },
            rounds,
        )
    what = "`readout validate`, one record, cold"
    yield at_most(what, "`python -c pass`", seconds["readout"] / seconds["pass"], 8)
    yield at_least(what, "check-jsonschema", seconds["check-jsonschema"] / seconds["readout"], 3.5)


def _warm(rounds: int) -> Iterator[Row]:
    data = RECORD.read_bytes()
    peer = Draft202012Validator(schema.bundled())
    seconds = medians(
        {
            "jsonschema": lambda: peer.is_valid(json.loads(data)),
            "structure": lambda: [is_valid(json.loads(data)) for _ in range(50)],
            "all": lambda: [validate_record(data) for _ in range(50)],
        },
        rounds,
    )
    peer_name = "jsonschema, structure only"
    yield at_least(
        "structural verdict, bytes, warm", peer_name, 50 * seconds["jsonschema"] / seconds["structure"], 60
    )
    yield at_least("whole verdict, bytes, warm", peer_name, 50 * seconds["jsonschema"] / seconds["all"], 25)
