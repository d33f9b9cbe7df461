"""`readout text`: the text that offsets count in, as read from any input."""

import argparse

from toolkit.cli.command import OK, USAGE, Command, add_output, add_paths
from toolkit.cli.output import Messages, writing


def options(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_paths(parser, "a text in any input format")
    add_output(parser)
    parser.add_argument("--title", help="title of the text")
    parser.add_argument("--encoding", help="character encoding of the text; default: UTF-8")
    parser.add_argument("--input-format", choices=("txt", "md", "html", "jsonl"), help="what standard input holds")


def run(arguments: argparse.Namespace) -> int:
    """Print the text of each document."""
    from toolkit.inputs.texts import About, read_documents  # noqa: PLC0415

    messages = Messages(quiet=arguments.quiet)
    with writing(arguments.output) as out:
        for document in read_documents(
            arguments.paths, messages.error, about=About(title=arguments.title), encoding=arguments.encoding, input_format=arguments.input_format
        ):
            out.write(document.text if arguments.output else document.text.rstrip("\n") + "\n")
    return USAGE if messages.failed else OK


COMMAND = Command("text", "the text that offsets count in", options, run, order=60)
