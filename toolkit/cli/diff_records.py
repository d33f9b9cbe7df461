"""`readout diff-records`: what a change of the rules gains and loses."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, TextIO

from toolkit.cli._command import Command
from toolkit.cli._messages import FINDINGS, Messages
from toolkit.cli._options import add_output

if TYPE_CHECKING:
    from toolkit.regression import Change, Regression


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD", help="records of the earlier run (.json, .jsonl, or a folder)")
    parser.add_argument("new", metavar="NEW", help="records of the later run over the same texts")
    parser.add_argument("--format", choices=("text", "md", "json"), default="text", help="default: text")
    parser.add_argument(
        "--field", action="append", metavar="FIELD", help="list only changes of this field; may be repeated"
    )
    parser.add_argument("--summary", action="store_true", help="print the table alone")
    add_output(parser)


def _run(args: Namespace) -> int:
    from toolkit.errors import InputError  # noqa: PLC0415
    from toolkit.inputs.records import read_records  # noqa: PLC0415
    from toolkit.regression import FIELDS, compare  # noqa: PLC0415
    from toolkit.writing import writing  # noqa: PLC0415

    unknown = [field for field in args.field or () if field not in FIELDS]
    if unknown:
        raise InputError(f"no field is called {unknown[0]!r}; there are {', '.join(FIELDS)}")
    messages = Messages(quiet=args.quiet)
    found = compare(read_records([args.old], messages.problem), read_records([args.new], messages.problem))
    listed = [
        change
        for change in found.changes
        if not args.summary and (not args.field or change.field in args.field)
    ]
    with writing(args.output) as stream:
        {"text": _write_text, "md": _write_markdown, "json": _write_json}[args.format](found, listed, stream)
    return messages.status(FINDINGS if found.changes else 0)


def _write_text(found: "Regression", listed: "list[Change]", stream: TextIO) -> None:
    stream.write(f"{'field':<13}{'old':>7}{'new':>7}{'gains':>7}{'losses':>8}\n")
    for row in found.tallies:
        stream.write(f"{row.field:<13}{row.old:>7}{row.new:>7}{row.gains or '·':>7}{row.losses or '·':>8}\n")
    place = ("", "")
    for change in listed:
        if (change.ref, change.call) != place:
            place = change.ref, change.call
            stream.write(f"\n{_line(change.ref)}  {change.call}\n")
        stream.write(f"  {'+' if change.gained else '-'} {change.field:<13}{_line(change.fact)}\n")


def _write_markdown(found: "Regression", listed: "list[Change]", stream: TextIO) -> None:
    stream.write("| field | old | new | gains | losses |\n|---|---:|---:|---:|---:|\n")
    for row in found.tallies:
        stream.write(f"| {row.field} | {row.old} | {row.new} | {row.gains} | {row.losses} |\n")
    for change in listed:
        mark = "+" if change.gained else "−"
        text = _line(f"{change.ref} {change.field}: {change.fact}").replace("|", "\\|").replace("<", "&lt;")
        stream.write(f"\n- {mark} {text}")
    stream.write("\n" if listed else "")


def _write_json(found: "Regression", listed: "list[Change]", stream: TextIO) -> None:
    import json  # noqa: PLC0415

    from attrs import asdict  # noqa: PLC0415

    fields = {row.field: asdict(row) for row in found.tallies}
    for row in fields.values():
        del row["field"]
    changes = [asdict(change) for change in listed]
    json.dump({"fields": fields, "changes": changes}, stream, ensure_ascii=False, indent=2)
    stream.write("\n")


def _line(text: str) -> str:
    from toolkit.wording import on_one_line  # noqa: PLC0415

    return on_one_line(text)


COMMAND = Command(
    "diff-records",
    "compare two runs over the same texts: gains and losses by field",
    _configure,
    _run,
    "Compare the records of two runs over the same texts, and print what the later one gains and loses, by field "
    "and by text. Exit status: 0 the same facts, 1 differences.",
)
