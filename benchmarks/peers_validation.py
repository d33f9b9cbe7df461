"""Structural verdicts from bytes: engines of JSON Schema, and models made mechanically from the same classes."""

import atexit
import json
import subprocess
import types
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from functools import cache
from io import StringIO
from pathlib import Path
from shutil import rmtree, which
from tempfile import mkdtemp
from typing import Any, Union, get_args, get_origin

from attrs import NOTHING, fields, has

from benchmarks.peers import Contestant, Entry, Line, Timed, attempt, race, reason
from benchmarks.validation import DEFECTS, RECORD, ROOT
from toolkit import schema
from toolkit.models import CallRecord
from toolkit.validate.patch import patched
from toolkit.validate.structure import is_valid

Verdict = Callable[[bytes], bool]
_NODE = ROOT / "build" / "bench"
_FILES = 5  #: that check-jsonschema is given at once


def lines(rounds: int) -> Iterator[Line]:
    """Race the engines; each has to tell one sound record from copies with one defect each."""
    entries = [
        attempt(name, lambda make=make, name=name, items=items: _contestant(name, make(), items))
        for name, make, items in (
            ("readout, structure", lambda: lambda data: is_valid(json.loads(data)), 200),
            ("jsonschema", _jsonschema, 2),
            ("jsonschema-rs", _jsonschema_rs, 200),
            ("fastjsonschema", _fastjsonschema, 50),
            ("pydantic", _pydantic, 100),
            ("msgspec", _msgspec, 200),
        )
    ]
    entries.append(attempt("check-jsonschema", _check_jsonschema))
    entries.append(attempt("ajv", _ajv))
    yield from race(entries, rounds)


@cache
def _samples() -> tuple[bytes, tuple[bytes, ...]]:
    sound = json.loads(RECORD.read_text(encoding="utf-8"))
    broken = [json.dumps(patched(sound, {pointer: value})).encode() for pointer, value in DEFECTS.items()]
    return json.dumps(sound).encode(), tuple(broken)


def _contestant(name: str, verdict: Verdict, items: int) -> Contestant:
    sound, broken = _samples()
    if not verdict(sound):
        message = "rejects a sound record"
        raise ValueError(message)
    rejected = sum(not verdict(data) for data in broken)
    check = f"accepts the sound record, rejects {rejected} of {len(broken)} broken"
    return Contestant(name, lambda: [verdict(sound) for _ in range(items)], items, check)


def _jsonschema() -> Verdict:
    from jsonschema import Draft202012Validator  # noqa: PLC0415

    validator = Draft202012Validator(schema.bundled())
    return lambda data: bool(validator.is_valid(json.loads(data)))


def _jsonschema_rs() -> Verdict:
    import jsonschema_rs  # noqa: PLC0415

    validator = jsonschema_rs.validator_for(schema.bundled())
    return lambda data: validator.is_valid(json.loads(data))


def _fastjsonschema() -> Verdict:
    import fastjsonschema  # noqa: PLC0415

    validate = fastjsonschema.compile(json.loads(schema.flat_text()))  # it resolves no ids

    def verdict(data: bytes) -> bool:
        try:
            validate(json.loads(data))
        except fastjsonschema.JsonSchemaException:
            return False
        return True

    return verdict


def _pydantic() -> Verdict:
    from pydantic import ConfigDict, Field, TypeAdapter, ValidationError, create_model  # noqa: PLC0415

    @cache
    def model(kind: type) -> Any:
        members = {
            field.name: (
                _translated(field.type, model),
                Field(default=... if field.default is NOTHING else None, alias=field.name.removesuffix("_")),
            )
            for field in fields(kind)
            if field.name != "extensions"
        }
        return create_model(kind.__name__, __config__=ConfigDict(extra="forbid", strict=True), **members)

    adapter = TypeAdapter(model(CallRecord))

    def verdict(data: bytes) -> bool:
        try:
            adapter.validate_json(data)
        except ValidationError:
            return False
        return True

    return verdict


def _msgspec() -> Verdict:
    import msgspec  # noqa: PLC0415

    @cache
    def struct(kind: type) -> Any:
        members = [
            (field.name, _translated(field.type, struct), *(() if field.default is NOTHING else (None,)))
            for field in fields(kind)
            if field.name != "extensions"
        ]
        return msgspec.defstruct(
            kind.__name__, members, forbid_unknown_fields=True, kw_only=True, rename={"class_": "class"}
        )

    decoder = msgspec.json.Decoder(struct(CallRecord))

    def verdict(data: bytes) -> bool:
        try:
            decoder.decode(data)
        except msgspec.ValidationError:
            return False
        return True

    return verdict


def _check_jsonschema() -> Contestant:
    """Call the command inside this process, so that the start of Python stays outside as it does for the others."""
    from check_jsonschema import main  # noqa: PLC0415

    folder = Path(mkdtemp())
    atexit.register(rmtree, folder, ignore_errors=True)
    bundle = folder / "bundle.json"
    bundle.write_text(schema.bundled_text(), encoding="utf-8")
    sound, broken = _samples()

    def command(records: Sequence[bytes]) -> Callable[[], bool]:
        names = [folder / f"{len(records)}-{number}.json" for number in range(len(records))]
        for name, data in zip(names, records, strict=True):
            name.write_bytes(data)

        def passes() -> bool:
            with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
                try:
                    main(["--schemafile", str(bundle), "--no-cache", *map(str, names)])
                except SystemExit as stop:
                    return not stop.code
            return True

        return passes

    passes = command([sound] * _FILES)
    if not passes():
        message = "rejects a sound record"
        raise ValueError(message)
    rejected = sum(not command([data])() for data in broken)
    check = (
        f"accepts the sound record, rejects {rejected} of {len(broken)} broken; one call for {_FILES} files, "
        "without the start of Python"
    )
    return Contestant("check-jsonschema", passes, _FILES, check)


def _translated(kind: Any, of_class: Callable[[type], Any]) -> Any:
    """Put the peer's classes into a type where ours stand."""
    if has(kind):
        return of_class(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple:
        return list[_translated(arguments[0], of_class)]  # type: ignore[misc]
    if origin in (Union, types.UnionType):
        return Union[tuple(_translated(each, of_class) for each in arguments)]  # noqa: UP007 - made at run time
    return kind


def _ajv() -> Entry:
    """Time ajv inside Node, after the same check; start-up and compilation stay outside."""
    if which("node") is None or not (_NODE / "node_modules" / "ajv").is_dir():
        raise ImportError
    times, rounds = 500, 5
    sound, broken = _samples()
    script = _NODE / "ajv.cjs"
    script.write_text(_SCRIPT, encoding="utf-8")
    data = {"schema": schema.bundled(), "sound": sound.decode(), "broken": [each.decode() for each in broken]}
    (_NODE / "input.json").write_text(json.dumps(data), encoding="utf-8")
    done = subprocess.run(
        ["node", script, str(times), str(rounds)],
        cwd=_NODE,
        capture_output=True,
        check=False,
        text=True,
        timeout=120,
    )
    if done.returncode:
        raise ValueError(reason(done.stderr))
    told = json.loads(done.stdout)
    if not told["accepted"]:
        message = "rejects a sound record"
        raise ValueError(message)
    check = f"accepts the sound record, rejects {told['rejected']} of {len(broken)} broken; timed inside Node"
    return Timed("ajv", told["each"], check)


_SCRIPT = """
const Ajv = require("ajv/dist/2020").default, formats = require("ajv-formats").default;
const { schema, sound, broken } = JSON.parse(require("fs").readFileSync("input.json", "utf8"));
const ajv = formats(new Ajv({ strict: false, allErrors: false }));
const validate = ajv.compile(schema);
const [times, rounds] = process.argv.slice(2).map(Number);
const each = [];
for (let round = 0; round <= rounds; round++) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < times; i++) validate(JSON.parse(sound));
  if (round) each.push(Number(process.hrtime.bigint() - start) / 1e9 / times);
}
each.sort((a, b) => a - b);
console.log(JSON.stringify({
  accepted: validate(JSON.parse(sound)),
  rejected: broken.filter((text) => !validate(JSON.parse(text))).length,
  each: each[rounds >> 1],
}));
"""
