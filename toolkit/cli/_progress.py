"""How far a long run is, on a terminal only."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from time import monotonic

from toolkit.inputs.files import find_files

Advance = Callable[[int, int], None]  #: takes the bytes on disk and the items that are done with


@contextmanager
def progress(
    paths: Sequence[str], kinds: Sequence[str], what: str, *, output: str | None, quiet: bool
) -> Iterator[Advance | None]:
    """Show share, rate and time left while the block runs; yield None where there is nobody to look.

    That is where standard error is no terminal, or data goes to the same terminal.
    """
    busy = output in (None, "-") and sys.stdout.isatty()
    if quiet or busy or not sys.stderr.isatty() or "-" in paths:
        yield None
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    # Measured first: without the whole there is no share, and no time left.
    total = sum(file.size for file in find_files(paths, kinds, lambda _: None))
    columns = (
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[done]}"),
        TimeRemainingColumn(),
        TextColumn("left"),
    )
    console = Console(stderr=True, no_color="NO_COLOR" in os.environ)
    with Progress(*columns, console=console, redirect_stdout=False, transient=True) as bar:
        task = bar.add_task("", total=total, done="")
        start, items = monotonic(), 0

        def advance(size: int, count: int) -> None:
            nonlocal items
            items += count
            rate = items / max(monotonic() - start, 1e-3)
            bar.update(task, advance=size, done=f"{items:,} {what}, {rate:,.0f}/s")

        yield advance
