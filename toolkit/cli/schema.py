"""`readout schema`: print a schema or a vocabulary."""

from argparse import ArgumentParser, Namespace

from toolkit.cli._command import Command
from toolkit.cli._messages import CLEAN
from toolkit.cli._options import add_output
from toolkit.errors import InputError


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument(
        "name", metavar="NAME", nargs="?", help="a schema or a vocabulary (default: call-record)"
    )
    parser.add_argument("--bundle", action="store_true", help="the record's schema with all its parts in one")
    parser.add_argument(
        "--flat", action="store_true", help="the same with all definitions side by side, for editors"
    )
    parser.add_argument(
        "--format",
        choices=("json", "md"),
        default="json",
        help="md: the reference page of all (default: json)",
    )
    parser.add_argument("--list", action="store_true", help="list the names that there are")
    add_output(parser)


def _run(args: Namespace) -> int:
    from toolkit import schema  # noqa: PLC0415
    from toolkit.writing import writing  # noqa: PLC0415

    if (args.bundle or args.flat) and args.name not in {None, schema.ROOT}:
        option = "--bundle" if args.bundle else "--flat"
        message = f"{option} is for the schema of a whole record, not for {args.name!r}"
        raise InputError(message)
    if args.format == "md" and (args.bundle or args.flat or args.name):
        message = "--format md is the page of the whole schema, and takes no name, --bundle or --flat"
        raise InputError(message)
    with writing(args.output) as stream:
        if args.format == "md":
            from toolkit.pages.schema_page import schema_page  # noqa: PLC0415

            stream.write(schema_page())
        elif args.list:
            stream.writelines(f"{name}\n" for name in (*schema.names(), *schema.vocabularies()))
        elif args.flat:
            stream.write(schema.flat_text())
        else:
            stream.write(schema.bundled_text() if args.bundle else schema.text(args.name or schema.ROOT))
    return CLEAN


COMMAND = Command("schema", "print a schema or a vocabulary", _configure, _run)
