"""`readout rules`: the catalogue of rules."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

from toolkit.cli._command import Command
from toolkit.cli._messages import CLEAN
from toolkit.cli._options import add_output

if TYPE_CHECKING:
    from toolkit.catalogue import Entry

_HEADINGS = {
    "extraction": "Extraction: what is found in texts",
    "json": "Checks of the JSON",
    "structure": "Checks of the structure",
    "suppression": "Checks of suppressions",
    "rule": "Checks of the meaning",
}


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("--format", choices=("text", "json", "md"), default="text", help="default: text")
    parser.add_argument(
        "--only",
        choices=("checks", "extraction"),
        help="only the rules that check, or only those that extract",
    )
    add_output(parser)


def _run(args: Namespace) -> int:
    from toolkit.catalogue import entries  # noqa: PLC0415 - loads every rule
    from toolkit.writing import writing  # noqa: PLC0415

    write = {"text": _write_text, "json": _write_json, "md": _write_markdown}[args.format]
    chosen = [
        entry
        for entry in entries().values()
        if args.only is None or (entry.kind == "extraction") == (args.only == "extraction")
    ]
    with writing(args.output) as stream:
        write(chosen, stream)
    return CLEAN


def _write_text(entries: Iterable["Entry"], stream: TextIO) -> None:
    entries = list(entries)
    width = max(len(entry.code) for entry in entries)
    kind = ""
    for entry in entries:
        if entry.kind != kind:
            stream.write(("\n" if kind else "") + _HEADINGS[entry.kind] + "\n")
            kind = entry.kind
        severity = f" {entry.severity:<7}" if entry.severity else ""
        stream.write(f"  {entry.code:<{width}}{severity} {entry.summary}\n")


def _write_json(entries: Iterable["Entry"], stream: TextIO) -> None:
    import json  # noqa: PLC0415

    from attrs import asdict  # noqa: PLC0415

    json.dump([asdict(entry) for entry in entries], stream, ensure_ascii=False, indent=2)
    stream.write("\n")


def _write_markdown(entries: Iterable["Entry"], stream: TextIO) -> None:
    from toolkit.pages.rules_page import rules_page  # noqa: PLC0415

    entries = list(entries)
    extraction = [entry for entry in entries if entry.kind == "extraction"]
    if extraction:
        stream.write(f"# {_HEADINGS['extraction']}\n\n| rule | what it finds |\n| --- | --- |\n")
        for entry in extraction:
            summary = entry.summary.replace("|", "\\|")
            stream.write(f"| `{entry.code}` | {summary} |\n")
    if len(extraction) < len(entries):
        stream.write(("\n" if extraction else "") + rules_page(entries))


COMMAND = Command("rules", "list the rules that extract and that check", _configure, _run)
