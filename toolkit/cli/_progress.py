"""How far a long run is, on a terminal only."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from time import monotonic
from typing import Final

from toolkit.inputs.files import find_files

Advance = Callable[[int, int], None]  #: takes the bytes on disk and the items that are done with


_FRAME: Final = 0.1  #: seconds between two pictures


@contextmanager
def progress(
    paths: Sequence[str],
    kinds: Sequence[str],
    what: str,
    *,
    output: str | None,
    quiet: bool,
    input_format: str | None = None,
) -> Iterator[Advance | None]:
    """Show share, rate and time left while the block runs; yield None where there is nobody to look.

    That is where standard error is no terminal, or data goes to the same terminal. Of standard input and of
    pipes nobody knows the length: there is a rate then, and no time left.
    """
    busy = output in (None, "-") and sys.stdout.isatty()
    if quiet or busy or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn  # noqa: PLC0415

    # Measured first: without the whole there is no share, and no time left.
    found = find_files(paths, kinds, lambda _: None, input_format=input_format)
    total = 0 if "-" in paths else sum(file.size for file in found)
    share = (BarColumn(), TaskProgressColumn()) if total else ()
    console = Console(stderr=True, no_color="NO_COLOR" in os.environ)
    with Progress(
        *share,
        TextColumn("{task.description}"),
        console=console,
        auto_refresh=False,  # that is a thread, and processes are forked from this one
        redirect_stdout=False,
        transient=True,
    ) as bar:
        pace = Pace(what, total)
        task = bar.add_task(pace.told(), total=total or None)
        bar.refresh()
        due = 0.0

        def advance(size: int, count: int) -> None:
            nonlocal due
            pace.add(size, count)
            now = monotonic()
            bar.update(task, advance=size, description=pace.told(), refresh=now >= due)
            if now >= due:
                due = now + _FRAME

        yield advance


class Pace:
    """Tells how many items are done, how many a second, and how long the rest will take."""

    def __init__(self, what: str, total: int, clock: Callable[[], float] = monotonic) -> None:
        self._what = what
        self._left = total
        self._clock = clock
        self._start = clock()
        self._items = 0
        self._bytes = 0

    def add(self, size: int, count: int) -> None:
        """Take note of bytes and items; bytes without items were done by an earlier run, and say nothing of speed."""
        self._left -= size
        if count:
            self._items += count
            self._bytes += size
        elif not self._items:
            self._start = self._clock()

    def told(self) -> str:
        """Write one line."""
        seconds = max(self._clock() - self._start, 1e-3)
        said = f"{self._items:,} {self._what}"
        if self._items:
            said += f", {self._items / seconds:,.0f}/s"
        if self._bytes and self._left > 0:
            said += f", {_duration(self._left * seconds / self._bytes)} left"
        return said


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"
