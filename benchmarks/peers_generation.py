"""Making records: this generator beside tools that work from the schema or the classes alone."""

import json
import subprocess
from collections.abc import Iterator
from itertools import islice
from shutil import which

from benchmarks.peers import Contestant, Entry, Line, Timed, attempt, race, reason
from benchmarks.validation import ROOT
from toolkit import schema
from toolkit.codec import encode
from toolkit.generate import generate
from toolkit.models import CallRecord
from toolkit.validate import validate_record

_NODE = ROOT / "build" / "bench"
_FEW = 5


def lines(rounds: int) -> Iterator[Line]:
    """Race; each tool's records are checked by the schema and by all rules."""
    entries = [
        _readout(),
        attempt("polyfactory", _polyfactory),
        attempt("hypothesis-jsonschema", _hypothesis_jsonschema),
        attempt("json-schema-faker", _faker),
    ]
    yield from race(entries, rounds)


def _worth(records: list[object]) -> str:
    sound = sum(isinstance(each, dict) and not validate_record(each).counts["error"] for each in records)
    return f"{sound} of {len(records)} conform to schema and rules"


def _readout() -> Contestant:
    count = 200
    check = _worth([made.record for made in islice(generate(7), count)])
    return Contestant("readout", lambda: list(islice(generate(7), count)), count, check)


def _polyfactory() -> Contestant:
    from polyfactory.factories.attrs_factory import AttrsFactory  # noqa: PLC0415

    factory = AttrsFactory.create_factory(CallRecord)
    factory.seed_random(7)
    check = _worth([encode(factory.build()) for _ in range(_FEW)])
    return Contestant("polyfactory", lambda: [factory.build() for _ in range(_FEW)], _FEW, check)


def _hypothesis_jsonschema() -> Contestant:
    from hypothesis import HealthCheck, Phase, given, settings  # noqa: PLC0415
    from hypothesis_jsonschema import from_schema  # noqa: PLC0415

    made: list[object] = []

    @settings(
        max_examples=_FEW,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(from_schema(schema.bundled()))
    def run(record: object) -> None:
        made.append(record)

    run()
    return Contestant("hypothesis-jsonschema", run, _FEW, _worth(made[:_FEW]))


def _faker() -> Entry:
    if which("node") is None or not (_NODE / "node_modules" / "json-schema-faker").is_dir():
        raise ImportError
    script = _NODE / "faker.mjs"
    script.write_text(_SCRIPT, encoding="utf-8")
    (_NODE / "schema.json").write_text(schema.flat_text(), encoding="utf-8")  # it resolves no ids
    done = subprocess.run(
        ["node", script, str(_FEW)], cwd=_NODE, capture_output=True, check=False, text=True, timeout=120
    )
    if done.returncode:
        raise ValueError(reason(done.stderr))
    told = json.loads(done.stdout)
    return Timed("json-schema-faker", told["each"], _worth(told["made"]) + "; timed inside Node")


_SCRIPT = """
import { readFileSync } from "fs";
import * as faker from "json-schema-faker";
const schema = JSON.parse(readFileSync("schema.json", "utf8"));
const generate = faker.generate ?? ((s) => (faker.default ?? faker.JSONSchemaFaker).resolve(s));
const made = [], each = [];
for (let i = 0; i < Number(process.argv[2]); i++) {
  const start = process.hrtime.bigint();
  made.push(await generate(schema));
  each.push(Number(process.hrtime.bigint() - start) / 1e9);
}
each.sort((a, b) => a - b);
console.log(JSON.stringify({ made, each: each[each.length >> 1] }));
"""
