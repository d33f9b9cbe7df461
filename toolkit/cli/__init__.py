"""The command `readout`: one module a subcommand, found by itself.

Exit statuses: 0 nothing found at or above the failing severity, 1 findings, 2 a usage error or an input
that cannot be read, 3 an internal error.
"""

import os
import sys
from argparse import SUPPRESS, ArgumentParser, HelpFormatter
from collections.abc import Mapping, Sequence
from importlib import import_module

from toolkit.cli._command import Command
from toolkit.cli._messages import CLEAN, INTERNAL, INTERRUPTED, PLEASE, UNREADABLE, write
from toolkit.cli._options import add_common
from toolkit.collector import sparing_collection
from toolkit.errors import ToolkitError
from toolkit.version import __version__


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with the given arguments, by default the process's own; return the exit status."""
    if argv is not None:
        return _status(list(argv))
    with sparing_collection():
        return _status(sys.argv[1:])


def _status(arguments: list[str]) -> int:
    """Run the command; whatever stops it becomes an exit status."""
    _speak_utf8()
    try:
        return _run(arguments)
    except SystemExit as stop:  # argparse, after --help or a usage error
        return stop.code if isinstance(stop.code, int) else CLEAN
    except BrokenPipeError:
        # Whoever read the output has enough; the interpreter's last flush must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLEAN
    except KeyboardInterrupt:
        return INTERRUPTED
    except ToolkitError as error:
        write(str(error))
        return UNREADABLE
    except Exception as error:
        if "--debug" in arguments:
            raise
        what = " ".join(f"{type(error).__name__}: {error}".split())
        write(f"internal error: {what[:200]}")
        write(PLEASE)
        return INTERNAL


def _run(arguments: list[str]) -> int:
    args = _parser(_commands(arguments)).parse_args(arguments)
    run = args.run
    status: int = run(args)
    sys.stdout.flush()
    return status


def _speak_utf8() -> None:
    """Write UTF-8 with line ends as they are, whatever the locale: records are data, texts have offsets."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure:
        reconfigure(encoding="utf-8", newline="")


def _commands(arguments: list[str]) -> Mapping[str, Command]:
    """Load the one command that is asked for, or all of them for the help and for a name that is none."""
    name = arguments[0].replace("-", "_") if arguments else ""
    if name.isidentifier() and not name.startswith("_"):
        try:
            command = import_module(f"toolkit.cli.{name}").COMMAND
        except ModuleNotFoundError as error:
            if error.name != f"toolkit.cli.{name}":
                raise
        else:
            return {command.name: command}
    from toolkit.discovery import collect  # noqa: PLC0415

    return collect("toolkit.cli", Command, key="name")


class _Help(HelpFormatter):
    """Help as wide as the terminal; its width is asked for without `shutil`, which loads three compressions."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns() - 2)


def _columns() -> int:
    """Return the width of the terminal, or what `COLUMNS` sets; 80 without either."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return int(columns)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or 80  # type: ignore[union-attr]
    except (AttributeError, ValueError, OSError):  # no terminal, or closed
        return 80


def _parser(commands: Mapping[str, Command]) -> ArgumentParser:
    parser = ArgumentParser(
        prog="readout",
        description="Structured data for diplomatic calls: records from readouts, and checks of records.",
        epilog="readout COMMAND --help tells what a command takes. Exit status: 0 nothing found, 1 findings, "
        "2 a usage error or an unreadable input, 3 an internal error.",
        allow_abbrev=False,
        formatter_class=_Help,
    )
    parser.add_argument("--version", action="version", version=f"readout {__version__}")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True, prog="readout")
    for command in commands.values():
        subparser = subparsers.add_parser(
            command.name,
            help=command.summary,
            description=command.description or command.summary[0].upper() + command.summary[1:] + ".",
            allow_abbrev=False,
            formatter_class=_Help,
        )
        command.configure(subparser)
        add_common(subparser)
        subparser.set_defaults(run=command.run)
    parser.add_argument("--debug", action="store_true", help=SUPPRESS)
    return parser
