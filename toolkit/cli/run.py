"""Parse the command line, run the subcommand, and turn whatever happens into an exit status."""

import argparse
import os
import sys

from toolkit.cli.command import INTERNAL, OK, USAGE, Command
from toolkit.discovery import collect
from toolkit.errors import ToolkitError
from toolkit.version import __version__

_DESCRIPTION = "Structured data for diplomatic calls: extract records from readouts, check them, show them."


def parser() -> argparse.ArgumentParser:
    """Build the parser; every module under `commands/` that declares a `Command` is a subcommand."""
    top = argparse.ArgumentParser(prog="readout", description=_DESCRIPTION)
    top.add_argument("--version", action="version", version=f"readout {__version__}")
    subparsers = top.add_subparsers(dest="command", metavar="COMMAND", required=True, title="commands")
    for command in sorted(collect("toolkit.cli.commands", Command, key="name").values(), key=lambda c: (c.order, c.name)):
        sub = subparsers.add_parser(command.name, help=command.summary, description=command.summary)
        sub.add_argument("-q", "--quiet", action="store_true", help="no messages but errors")
        sub.add_argument("--debug", action="store_true", help="show the traceback of an internal error")
        command.options(sub)
        sub.set_defaults(run=command.run)
    return top


def run(argv: list[str]) -> int:
    """Run a command line and return its exit status."""
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as stop:
        return OK if not stop.code else USAGE
    try:
        status: int = arguments.run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads our output has enough; nothing is wrong, and Python must not complain at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        print("readout: interrupted", file=sys.stderr)
        return 130
    except ToolkitError as error:
        print(f"readout: {error}", file=sys.stderr)
        return USAGE
    except Exception as error:
        if arguments.debug:
            raise
        print(
            f"readout: internal error: {type(error).__name__}: {error}; run again with --debug and report what it prints",
            file=sys.stderr,
        )
        return INTERNAL
    return status
