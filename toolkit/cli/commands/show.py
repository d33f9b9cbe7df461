"""`readout show`: a record as a readable page in the terminal."""

import argparse

from toolkit.cli.command import OK, USAGE, Command, add_output, add_paths
from toolkit.cli.output import Messages, writing


def options(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_paths(parser, "records: .json, .jsonl, .ndjson, or folders of them")
    add_output(parser)
    parser.add_argument("--input-format", choices=("json", "jsonl"), help="what standard input holds; default: json")
    parser.add_argument("--width", type=int, metavar="COLUMNS", help="width of the page; default: the terminal's")


def run(arguments: argparse.Namespace) -> int:
    """Print each record as a page."""
    from toolkit.inputs.records import read_records  # noqa: PLC0415
    from toolkit.show import print_page  # noqa: PLC0415

    messages = Messages(quiet=arguments.quiet)
    with writing(arguments.output) as out:
        for number, record in enumerate(read_records(arguments.paths, messages.error, input_format=arguments.input_format)):
            if number:
                out.write("\n")
            print_page(record, out, width=arguments.width)
    return USAGE if messages.failed else OK


COMMAND = Command("show", "a record as a readable page", options, run, order=40)
