"""`readout show`: a record as a page in the terminal."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TextIO

from toolkit.cli._command import Command
from toolkit.cli._messages import Messages
from toolkit.cli._options import add_output, add_paths, positive

if TYPE_CHECKING:
    from rich.console import Console

    from toolkit.show import Line

_LABEL = 16  #: columns of the labels
_STYLES = {
    "binding": "bold green",
    "conditional": "bold yellow",
    "refusal": "bold red",
    "title": "bold",
    "heading": "bold underline",
    "voice": "italic",
    "note": "dim",
}


def _configure(parser: ArgumentParser) -> None:
    add_paths(parser, "a record (.json, .jsonl), or a folder of them", ("json", "jsonl"))
    parser.add_argument(
        "--width", type=positive, metavar="COLUMNS", help="columns to use (default: the terminal's)"
    )
    add_output(parser)


def _run(args: Namespace) -> int:
    from toolkit.inputs.records import read_records  # noqa: PLC0415
    from toolkit.show import page  # noqa: PLC0415
    from toolkit.writing import writing  # noqa: PLC0415

    messages = Messages(quiet=args.quiet)
    with writing(args.output) as stream:
        for index, record in enumerate(
            read_records(args.paths, messages.problem, input_format=args.input_format)
        ):
            if index:
                stream.write("\n\n")
            print_page(page(record), stream, args.width)
    return messages.status()


def print_page(lines: "Sequence[Line]", stream: TextIO, width: int | None = None) -> None:
    """Print a page, wrapped to the width, coloured on a terminal unless `NO_COLOR` is set."""
    from rich.console import Console  # noqa: PLC0415 - takes longer to import than most commands to run

    color: Literal["auto"] | None = None if os.environ.get("NO_COLOR") else "auto"
    console = Console(
        file=stream, width=width, color_system=color, highlight=False, emoji=False, markup=False
    )
    for number, line in enumerate(lines):
        if line.role == "heading" or (line.role == "fact" and lines[number - 1].role == "title"):
            console.print()
        _print(line, console)


def _print(line: "Line", console: "Console") -> None:
    from rich.text import Text  # noqa: PLC0415

    indent = {"title": 0, "heading": 0, "voice": 2, "fact": _LABEL}.get(
        line.role, _LABEL if line.label else 4
    )
    if line.role == "note":
        indent = _LABEL + 2
    label = Text(f"  {line.label}", _STYLES.get(line.label, "bold")) if line.label else Text()
    text = Text(line.text, _STYLES.get(line.role, ""))
    for part in text.wrap(console, max(console.width - indent, 20)):
        label.pad_right(max(indent - label.cell_len, 0))
        part.rstrip()
        console.print(Text.assemble(label, part), soft_wrap=True)
        label = Text()


COMMAND = Command(
    "show",
    "print a record as a page to read",
    _configure,
    _run,
    "Print a record as a page: who spoke, when, how long and by whose account; what was undertaken and how "
    "strongly; topics; who says what; sources.",
)
