"""Other tools side by side with this one: the same work where there is such, results checked before times are taken."""

import json
import platform
import re
import signal
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

from benchmarks.measure import LONGEST, medians


class Contestant(NamedTuple):
    """A tool at its work: `run` does it once, for `items` of it; `check` says what its results are worth."""

    name: str
    run: Callable[[], object]
    items: int
    check: str


class Line(NamedTuple):
    """One line of the table."""

    name: str
    version: str
    each: float  #: median seconds for one item; 0 where it is missing
    ratio: float  #: to the first contestant
    check: str


class Timed(NamedTuple):
    """A tool that took its own median, in a process of its own."""

    name: str
    each: float
    check: str


class Missing(NamedTuple):
    """A tool that is not there, or cannot do the work."""

    name: str
    why: str


Entry = Contestant | Timed | Missing


def race(entries: list[Entry], rounds: int) -> Iterator[Line]:
    """Time the contestants in interleaved rounds; the first is what the others are compared with."""
    running = [entry for entry in entries if isinstance(entry, Contestant)]
    seconds = medians({entry.name: entry.run for entry in running}, rounds, LONGEST)
    each = {entry.name: seconds[entry.name] / entry.items for entry in running}
    each |= {entry.name: entry.each for entry in entries if isinstance(entry, Timed)}
    for entry in entries:
        if isinstance(entry, Missing):
            yield Line(entry.name, installed(entry.name) or "–", 0, 0, f"missing: {entry.why}")
        else:
            mine = each[entry.name]
            yield Line(
                entry.name, installed(entry.name) or "–", mine, mine / each[running[0].name], entry.check
            )


def installed(name: str) -> str | None:
    """Return the version of the distribution, or of the package of Node, whose name a contestant's begins with."""
    tool = name.split(",", maxsplit=1)[0].split(" ", maxsplit=1)[0]
    try:
        return version(_DISTRIBUTIONS.get(tool, tool))
    except PackageNotFoundError:
        package = Path(__file__).parents[1] / "build" / "bench" / "node_modules" / tool / "package.json"
        return str(json.loads(package.read_text(encoding="utf-8"))["version"]) if package.exists() else None


_DISTRIBUTIONS: Mapping[str, str] = {
    "readout": "diplomatic-call-toolkit",
    "recognizers-text": "recognizers-text-suite",
}


def attempt(name: str, make: Callable[[], Entry], seconds: int = 90) -> Entry:
    """Prepare a contestant; one that is not installed, fails or never ends is named as missing, with the reason."""
    try:
        with _at_most(seconds):
            return make()
    except ImportError as error:
        return Missing(name, f"not installed ({error})" if str(error) else "not installed")
    except _TooLongError:
        return Missing(name, f"not done after {seconds} s")
    except Exception as error:
        return Missing(name, " ".join(f"{type(error).__name__}: {error}".split())[:90])


def reason(told: str) -> str:
    """Find what went wrong in what Node says, which quotes whole lines of packed sources before it."""
    errors = [line for line in told.splitlines() if re.match(r"\w*Error\b", line)]
    return errors[-1] if errors else "it failed"


class _TooLongError(BaseException):
    """No `Exception`, which tools catch that try things out."""


@contextmanager
def _at_most(seconds: int) -> Iterator[None]:
    """Raise an exception where the block takes longer."""
    if not hasattr(signal, "SIGALRM"):
        yield
        return

    def stop(_signal: int, _frame: object) -> None:
        raise _TooLongError

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def table(title: str, lines: Iterator[Line]) -> Iterator[str]:
    """Write a Markdown table."""
    yield f"\n### {title}\n"
    yield "| tool | version | median for one | ratio | what its results are worth |"
    yield "| --- | --- | --- | --- | --- |"
    for line in lines:
        time, ratio = (_time(line.each), f"{line.ratio:.2f}×") if line.each else ("–", "–")
        yield f"| {line.name} | {line.version} | {time} | {ratio} | {line.check} |"


def _time(seconds: float) -> str:
    for unit, size in (("s", 1), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-9:.3g} ns"


def machine() -> str:
    """Describe where this runs."""
    import os  # noqa: PLC0415

    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
