"""The conformance pack: its cases, their records, and what a command says of them."""

import copy
import json
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

PACK = Path(__file__).with_name("conformance")


class Case(NamedTuple):
    """One record and the findings that it must give, as (code, pointer, severity)."""

    code: str
    name: str
    base: str
    record: dict[str, Any]
    expected: list[tuple[str, str, str]]


def bases() -> dict[str, dict[str, Any]]:
    return {path.stem: json.loads(path.read_bytes()) for path in sorted((PACK / "bases").glob("*.json"))}


def cases() -> Iterator[Case]:
    stored = bases()
    for path in sorted((PACK / "cases").glob("*.json")):
        for case in json.loads(path.read_bytes()):
            record = applied(stored[case["base"]]["record"], case["patch"])
            expected = [(each["code"], each["pointer"], each["severity"]) for each in case["expected"]]
            yield Case(case["code"], f"{case['code']} {case['case']}", case["base"], record, expected)


def applied(record: dict[str, Any], patch: list[dict[str, Any]]) -> dict[str, Any]:
    """Apply a JSON Patch (RFC 6902) of the operations add, replace and remove to a copy."""
    changed = copy.deepcopy(record)
    for operation in patch:
        *steps, last = [
            step.replace("~1", "/").replace("~0", "~") for step in operation["path"].split("/")[1:]
        ]
        node: Any = changed
        for step in steps:
            node = node[int(step)] if isinstance(node, list) else node[step]
        key: Any = (len(node) if last == "-" else int(last)) if isinstance(node, list) else last
        if operation["op"] == "add":
            if isinstance(node, list):
                node.insert(key, operation["value"])
            else:
                node[key] = operation["value"]
        elif operation["op"] == "replace":
            node[key]
            node[key] = operation["value"]
        else:
            assert operation["op"] == "remove"
            del node[key]
    return changed


def differences(command: list[str], folder: Path) -> list[str]:
    """Run `validate` of a command over the whole pack; return each case of which the findings differ."""
    wrong = []
    for base, stored in bases().items():
        chosen = [case for case in cases() if case.base == base]
        records = folder / f"{base}.jsonl"
        records.write_text("".join(json.dumps(case.record) + "\n" for case in chosen), encoding="utf-8")
        arguments = [*command, "validate", str(records), "--format", "jsonl"]
        if stored["texts"]:
            texts = folder / f"{base}.texts.jsonl"
            lines = [json.dumps({"id": ref, "text": text}) for ref, text in stored["texts"].items()]
            texts.write_text("\n".join(lines), encoding="utf-8")
            arguments += ["--texts", str(texts)]
        done = subprocess.run(
            arguments, cwd=folder, capture_output=True, check=False, text=True, encoding="utf-8"
        )
        assert done.returncode in (0, 1), done.stderr
        found = defaultdict(list)
        for line in done.stdout.splitlines():
            finding = json.loads(line)
            found[finding["line"]].append((finding["code"], finding["pointer"], finding["severity"]))
        for number, case in enumerate(chosen, 1):
            if sorted(found[number]) != sorted(case.expected):
                wrong.append(f"{case.name}: expected {case.expected}, found {found[number]}")
    return wrong
