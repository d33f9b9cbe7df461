"""Declare a subcommand: its name, its options, and the function that runs it."""

import argparse
from collections.abc import Callable
from typing import NamedTuple

OK, FINDINGS, USAGE, INTERNAL = 0, 1, 2, 3


class Command(NamedTuple):
    """One subcommand; `options` adds its arguments, `run` returns the exit status."""

    name: str
    summary: str
    options: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]
    order: int = 50


def add_output(parser: argparse.ArgumentParser) -> None:
    """Add `-o FILE`."""
    parser.add_argument("-o", "--output", metavar="FILE", help="write to FILE, whole or not at all; default: standard output")


def add_paths(parser: argparse.ArgumentParser, what: str, *, several: bool = True) -> None:
    """Add the positional paths."""
    parser.add_argument("paths", nargs="+" if several else 1, metavar="PATH", help=f"{what}; - is standard input")
