"""An archive of which one text in a thousand matters: speed, growth with size and processes, and memory."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from benchmarks.mix import articles
from toolkit.extract.firstlook import dismissal
from toolkit.pipeline import extract

_TEXTS = 2_000  #: in the smallest archive
_SIZES = (1, 2, 4)
_JOBS = (1, 2)


def lines(rounds: int) -> Iterator[str]:
    """Yield the Markdown of the figures."""
    yield from _first_look(rounds)
    yield from _runs(rounds)


def _first_look(rounds: int) -> Iterator[str]:
    documents = list(articles(_TEXTS))
    as_json = [json.dumps({"text": document.text}) for document in documents]
    megabytes = sum(len(document.text.encode()) for document in documents) / 1e6
    kept = sum(dismissal(document.text) is None for document in documents)
    works: dict[str, Callable[[], object]] = {
        "json.loads": lambda: [json.loads(line) for line in as_json],
        "first look": lambda: [dismissal(document.text) for document in documents],
        "reading whole what it keeps": lambda: [extract(document) for document in documents],
    }
    seconds = {name: median(_cpu(work) for _ in range(min(rounds, 3))) for name, work in works.items()}
    seconds["reading whole what it keeps"] -= seconds["first look"]
    yield "\n### First look, one core\n"
    yield f"{_TEXTS} invented articles, {megabytes:.1f} MB, one in a thousand with a call; {kept} are read whole.\n"
    yield "| work | CPU s | MB of the archive a CPU second |"
    yield "| --- | --- | --- |"
    for name, value in seconds.items():
        yield f"| {name} | {value:.2f} | {megabytes / value:.1f} |"


def _cpu(work: Callable[[], object]) -> float:
    """Return the seconds of the processor, which other processes disturb less than those of the clock."""
    start = process_time()
    work()
    return process_time() - start


def _runs(rounds: int) -> Iterator[str]:
    yield "\n### `readout extract` over the archive, whole processes\n"
    yield "| texts | `--jobs` | s | MB/s | CPU s | peak MB of a process | records |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    with tempfile.TemporaryDirectory() as folder:
        for size in _SIZES:
            path = Path(folder) / f"{size}.jsonl"
            with path.open("w", encoding="utf-8") as stream:
                for each in articles(size * _TEXTS):
                    stream.write(
                        json.dumps({"id": each.ref, "text": each.text, "published": each.published}) + "\n"
                    )
            expected: bytes | None = None
            for jobs in _JOBS:
                runs = sorted(_run(path, jobs) for _ in range(max(1, min(rounds, 3))))
                wall, cpu, peak = runs[len(runs) // 2]
                output = path.with_suffix(".out").read_bytes()
                assert expected in (None, output), "the output depends on the number of processes"
                expected = output
                speed = path.stat().st_size / 1e6 / wall
                records = output.count(b"\n")
                yield f"| {size * _TEXTS:,} | {jobs} | {wall:.2f} | {speed:.1f} | {cpu:.2f} | {peak:.0f} | {records} |"


def _run(path: Path, jobs: int) -> tuple[float, float, float]:
    """Return the seconds, the seconds of all cores, and the megabytes of the largest process."""
    command = [
        sys.executable,
        "-m",
        "toolkit",
        "extract",
        path,
        "-q",
        "--jobs",
        str(jobs),
        "-o",
        path.with_suffix(".out"),
    ]
    # Started by a small process: a child counts the memory of whoever started it as its own.
    launched = [sys.executable, "-S", "-c", _LAUNCH, *map(str, command)]
    done = subprocess.run(launched, check=True, capture_output=True, text=True)
    wall, cpu, peak = json.loads(done.stdout)
    return wall, cpu, peak / 1024


_LAUNCH = """
import json, os, sys, time
start = time.perf_counter()
_, status, usage = os.wait4(os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ), 0)
assert status == 0, status
print(json.dumps([time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss]))
"""


def busy() -> float:
    """Return the share of a core that this process gets: below 1 the machine does other things as well."""
    wall, cpu = perf_counter(), process_time()
    while process_time() - cpu < 0.2:
        pass
    return (process_time() - cpu) / (perf_counter() - wall)
