"""Runs that are killed midway, once what they have done is noted."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
_LONGEST = 120  #: seconds that a run may take


def command(*arguments: object) -> list[str]:
    """Return the arguments of a process that runs the command."""
    return [sys.executable, "-m", "toolkit", *map(str, arguments)]


def kill_midway(runs: Iterable[Sequence[str]], folder: Path, output: str, pause: float = 0.002) -> None:
    """Start commands one after the other, and kill each after it has noted some progress on `output`."""
    journal = folder / f".{output}.journal"
    killed = 0
    for run in runs:
        process = subprocess.Popen(run, cwd=folder, env=ENVIRONMENT, stderr=subprocess.DEVNULL)
        before = journal.read_bytes().count(b"\n") if journal.exists() else 1
        deadline = time.monotonic() + _LONGEST
        while process.poll() is None and time.monotonic() < deadline:
            if journal.exists() and journal.read_bytes().count(b"\n") > before:
                process.send_signal(signal.SIGKILL)
                killed += process.wait() == -signal.SIGKILL
            time.sleep(pause)
        if process.poll() is None:
            process.kill()
            process.wait()
            message = f"not over after {_LONGEST} seconds"
            raise AssertionError(message)
    assert killed, "the runs were over too soon to be killed"
    assert not (folder / output).exists()
