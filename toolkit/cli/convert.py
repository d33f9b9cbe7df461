"""`readout convert`: records from one form into another."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from typing import TYPE_CHECKING

from toolkit.cli._command import Command
from toolkit.cli._messages import Messages
from toolkit.cli._options import add_output, add_paths
from toolkit.errors import InputError

if TYPE_CHECKING:
    from toolkit.models.record import CallRecord

_KINDS = ("json", "jsonl", "parquet", "csv")


def _configure(parser: ArgumentParser) -> None:
    add_paths(parser, "records (.json, .jsonl), tables of them (.csv, .parquet), or folders", _KINDS)
    parser.add_argument(
        "--to",
        choices=("json", "jsonl", "csv", "parquet"),
        required=True,
        help="json: an array; jsonl: a record a line; csv, parquet: a folder of tables",
    )
    parser.add_argument(
        "--slim",
        action="store_true",
        help="leave the column record out of the calls: for spreadsheets; such tables cannot be converted back",
    )
    add_output(parser)


def _run(args: Namespace) -> int:
    from itertools import chain  # noqa: PLC0415

    from toolkit.inputs.records import read_records  # noqa: PLC0415
    from toolkit.writing import refuse_input  # noqa: PLC0415

    if args.to in ("csv", "parquet") and args.output in (None, "-"):
        message = f"--to {args.to} needs a folder for the tables: -o FOLDER"
        raise InputError(message)
    if args.to not in ("csv", "parquet"):
        refuse_input(args.output, args.paths, _KINDS)
    messages = Messages(quiet=args.quiet)
    read = read_records(args.paths, messages.problem, input_format=args.input_format)
    first = next(read, None)
    if first is None and messages.problems:  # an empty output would say that there are no records
        return messages.status()
    records = chain(() if first is None else (first,), read)
    if args.to in ("csv", "parquet"):
        from toolkit.tables.folder import write_tables  # noqa: PLC0415

        write_tables(records, args.output, args.to, whole=not args.slim)
    else:
        _write(records, args)
    return messages.status()


def _write(records: "Iterable[CallRecord]", args: Namespace) -> None:
    from toolkit.cli._json import write_array, write_lines  # noqa: PLC0415
    from toolkit.codec import dumps  # noqa: PLC0415
    from toolkit.writing import writing  # noqa: PLC0415

    indent = None if args.to == "jsonl" else 2
    with writing(args.output) as stream:
        (write_lines if args.to == "jsonl" else write_array)(
            (dumps(record, indent=indent) for record in records), stream
        )


COMMAND = Command(
    "convert",
    "turn records into tables, and back",
    _configure,
    _run,
    "Turn records into JSON, JSON Lines, or a folder of tables (calls, participants, topics, statements, "
    "commitments, sources) as CSV or Parquet; and tables back into records, without loss.",
)
