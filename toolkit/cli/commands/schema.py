"""`readout schema`: print the schema, one of its parts, or a vocabulary."""

import argparse
import json

from toolkit.cli.command import OK, Command, add_output
from toolkit.cli.output import writing


def options(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="a schema or vocabulary; default: the record's schema")
    parser.add_argument("--bundle", action="store_true", help="everything in one schema")
    parser.add_argument("--list", action="store_true", help="list the names")
    add_output(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print one schema or vocabulary as JSON."""
    from toolkit.schema import bundled, named, names  # noqa: PLC0415

    with writing(arguments.output) as out:
        if arguments.list:
            out.writelines(name + "\n" for name in names())
            return OK
        value = bundled() if arguments.bundle else named(arguments.name)
        out.write(json.dumps(value, indent=2, ensure_ascii=False) + "\n")
    return OK


COMMAND = Command("schema", "print a schema or vocabulary", options, run, order=70)
