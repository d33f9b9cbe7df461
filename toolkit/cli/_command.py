"""Declare a command: a module of this package with one is found by itself."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import NamedTuple


class Command(NamedTuple):
    """One subcommand; `configure` adds its arguments, `run` does the work and returns the exit status."""

    name: str
    summary: str
    configure: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]
    description: str = ""  #: shown by its `--help` below the summary
