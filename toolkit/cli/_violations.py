"""Writing of records that are not sound: what `readout generate` does for `--violate` and `--mutate`."""

from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from toolkit.cli._messages import Messages
from toolkit.errors import InputError

if TYPE_CHECKING:
    from toolkit.generate import Made, Request


def slips(args: Namespace, request: "Request") -> Iterator["Made"]:
    """Yield slips with the finding that each must give."""
    from itertools import islice  # noqa: PLC0415

    from toolkit.generate.violations import near_misses  # noqa: PLC0415
    from toolkit.validate.catalogue import entry  # noqa: PLC0415

    for miss in islice(near_misses(args.seed, request), args.number):
        expected = {"code": miss.code, "severity": entry(miss.code).severity, "pointer": miss.pointer}
        yield miss.made._replace(record={"what": miss.what, "expected": expected, "record": miss.made.record})


def write_violation(args: Namespace, request: "Request", messages: Messages) -> int:
    """Write a record that breaks one rule; its bytes need not be JSON."""
    from toolkit.generate.violations import violate  # noqa: PLC0415

    violation = violate(args.violate.upper(), args.seed, request)
    if args.output in (None, "-"):
        _write_bytes(violation.data)
    else:
        with _bytes_to(args.output) as stream:
            stream.write(violation.data)
        if args.with_text:
            _write_texts(beside(args.output), violation.texts)
    return messages.status()


def write_all_violations(output: str | None, seed: int, request: "Request", messages: Messages) -> int:
    """Write records/CODE.json for every code, expected.jsonl and the texts of all."""
    import os  # noqa: PLC0415
    from json import dumps  # noqa: PLC0415

    from toolkit.generate.violations import violable, violate  # noqa: PLC0415
    from toolkit.validate.catalogue import entry  # noqa: PLC0415
    from toolkit.writing import writing  # noqa: PLC0415

    if output in (None, "-"):
        message = "--violate all writes many files; name a folder for them with -o"
        raise InputError(message)
    folder = os.path.join(output, "records")
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        message = f"cannot make the folder {folder}: {error.strerror}"
        raise InputError(message) from error
    texts: dict[str, str] = {}
    with writing(os.path.join(output, "expected.jsonl")) as stream:
        for code in violable():
            violation = violate(code, seed, request)
            texts |= violation.texts
            with _bytes_to(os.path.join(folder, f"{code}.json")) as file:
                file.write(violation.data)
            expected = {"file": f"{code}.json", "code": code, "severity": entry(code).severity}
            stream.write(dumps(expected) + "\n")
    _write_texts(os.path.join(output, "texts.jsonl"), texts)
    messages.note(f"{len(violable())} records in {folder}")
    return messages.status()


def _write_texts(path: str, texts: Mapping[str, str]) -> None:
    from json import dumps  # noqa: PLC0415

    from toolkit.writing import writing  # noqa: PLC0415

    with writing(path) as stream:
        for ref, text in texts.items():
            stream.write(dumps({"id": ref, "text": text}, ensure_ascii=False) + "\n")


def _write_bytes(data: bytes) -> None:
    """Write to standard output what need not be UTF-8."""
    import sys  # noqa: PLC0415

    sys.stdout.flush()
    sys.stdout.buffer.write(data)


@contextmanager
def _bytes_to(path: str) -> Iterator[BinaryIO]:
    from toolkit.inputs.files import reason, shown  # noqa: PLC0415

    try:
        with open(path, "wb") as stream:
            yield stream
    except OSError as error:
        raise InputError(f"cannot write {shown(path)}: {reason(error)}") from error


def beside(path: str) -> str:
    """Name the file of the texts that stands beside one of records."""
    from os.path import splitext  # noqa: PLC0415

    return splitext(path)[0] + ".texts.jsonl"
