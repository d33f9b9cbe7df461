"""`readout text`: the text that offsets count in."""

from argparse import ArgumentParser, Namespace

from toolkit.cli._command import Command
from toolkit.cli._messages import Messages
from toolkit.cli._options import add_about, add_encoding, add_output, add_paths
from toolkit.errors import InputError

_KINDS = ("txt", "md", "html", "jsonl", "parquet")


def _configure(parser: ArgumentParser) -> None:
    add_paths(parser, "a text, a page, JSON Lines or a folder", _KINDS, many=False)
    parser.add_argument("--ref", help="which of several documents: its id or file name without extension")
    add_about(parser)
    add_encoding(parser)
    add_output(parser)


def _run(args: Namespace) -> int:
    from toolkit.cli._texts import documents  # noqa: PLC0415
    from toolkit.writing import writing  # noqa: PLC0415

    messages = Messages(quiet=args.quiet)
    found = None
    for document in documents(args, [args.path], messages):
        if args.ref is not None and document.ref != args.ref:
            continue
        if found is not None:
            message = f"{args.path}: several documents; choose one, as in --ref {found.ref}"
            raise InputError(message)
        found = document
        if args.ref is not None:
            break
    if found is None:
        if not messages.problems:
            messages.problem(InputError(f"{args.path}: no document of ref {args.ref!r}"))
        return messages.status()
    with writing(args.output) as stream:
        stream.write(found.text)
    return messages.status()


COMMAND = Command(
    "text",
    "print the text that offsets count in",
    _configure,
    _run,
    "Print the text that a record's offsets count in, in code points from 0, as read from any input: "
    "with a title given apart before it, of a page what is visible, line ends as they are.",
)
