"""`readout show`: a record as a readable page in the terminal."""

from argparse import ArgumentParser, Namespace

from toolkit.cli._command import Command
from toolkit.cli._messages import Messages
from toolkit.cli._options import add_output, add_paths, positive


def _configure(parser: ArgumentParser) -> None:
    add_paths(parser, "records (.json, .jsonl, .ndjson), or folders of them", ("json", "jsonl"))
    parser.add_argument("--width", type=positive, metavar="COLUMNS", help="width of the page (default: the terminal's)")
    add_output(parser)


def _run(args: Namespace) -> int:
    from toolkit.cli._output import writing  # noqa: PLC0415
    from toolkit.inputs.records import read_records  # noqa: PLC0415
    from toolkit.show import print_page  # noqa: PLC0415

    messages = Messages(quiet=args.quiet)
    with writing(args.output) as stream:
        for number, record in enumerate(read_records(args.paths, messages.problem, input_format=args.input_format)):
            if number:
                stream.write("\n")
            print_page(record, stream, width=args.width)
    return messages.status()


COMMAND = Command("show", "show a record as a readable page", _configure, _run)
