"""The archive on a standalone Spark cluster of this machine: a master and workers of one core, each its own process.

The workers are other processes than the driver and reach it over the network only, as on machines of their own; what
this cannot show is the network between machines. The records are compared with those of a local run.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from typing import IO

from benchmarks.mix import articles

_SIZES = (4_000, 16_000)  #: texts
_FILES = 8  #: of Parquet, so that each worker has its share
_HOST = "127.0.0.1"
_PATIENCE = 60  #: seconds for a process of the cluster to come up


def lines(workers: int = 2) -> Iterator[str]:
    """Yield the Markdown of the figures, or why there are none."""
    yield f"\n### `toolkit.spark.extract` on a standalone cluster of {workers} workers of one core\n"
    missing = [name for name in ("pyspark", "pyarrow") if find_spec(name) is None] + ["java"] * (
        not which("java")
    )
    if missing:
        yield f"Not measured: {', '.join(missing)} missing."
        return
    yield f"| texts | cluster s | CPU s of the workers | `--jobs {workers}` s | CPU s | records |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for size in _SIZES:
        with tempfile.TemporaryDirectory() as folder:
            archive = Path(folder) / "archive"
            _write(archive, size)
            start, before = time.perf_counter(), os.times()
            subprocess.run(_extract(archive, Path(folder) / "local.jsonl", workers), check=True)
            local, after = time.perf_counter() - start, os.times()
            expected = sorted((Path(folder) / "local.jsonl").read_text(encoding="utf-8").splitlines())
            cluster, cpu, records = _on_cluster(archive, folder, workers)
            assert sorted(records) == expected, "the cluster's records are not those of the local run"
            used = after.children_user + after.children_system - before.children_user - before.children_system
            yield f"| {size:,} | {cluster:.1f} | {cpu:.1f} | {local:.1f} | {used:.1f} | {len(expected)} |"


def _write(archive: Path, size: int) -> None:
    import pyarrow as pa  # noqa: PLC0415 - an extra
    import pyarrow.parquet as pq  # noqa: PLC0415

    archive.mkdir()
    texts = [document.text for document in articles(size)]
    share = -(-size // _FILES)
    for number, first in enumerate(range(0, size, share)):
        part = texts[first : first + share]
        ids = [f"a{first + i}" for i in range(len(part))]
        pq.write_table(pa.table({"id": ids, "text": part}), archive / f"{number}.parquet")


def _extract(archive: Path, output: Path, jobs: int) -> list[str]:
    return [
        sys.executable,
        "-m",
        "toolkit",
        "extract",
        str(archive),
        "-q",
        "--jobs",
        str(jobs),
        "-o",
        str(output),
    ]


def _on_cluster(archive: Path, folder: str, workers: int) -> tuple[float, float, list[str]]:
    """Return the seconds of the second run, the workers' CPU seconds for it, and the records."""
    with _cluster(folder, workers) as (master, pids):
        driver = [sys.executable, "-m", "benchmarks.cluster", master, str(archive)]
        with subprocess.Popen(
            driver,
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as process:
            assert process.stdout is not None
            assert process.stdin is not None
            _told(process.stdout, b"warm")  # Spark, the workers and their lexicons are there
            before = sum(map(_seconds, pids))
            process.stdin.write(b"go\n")
            process.stdin.flush()
            seconds = float(_told(process.stdout, b"took").split()[1])
            used = sum(map(_seconds, pids)) - before
            records = [json.loads(line) for line in process.stdout]
            assert process.wait() == 0, "the driver failed"
    return seconds, used, records


def _told(stream: IO[bytes], word: bytes) -> bytes:
    for line in stream:
        if line.startswith(word):
            return line
    message = f"the driver ended before it was {word.decode()}"
    raise RuntimeError(message)


def _seconds(pid: int) -> float:
    """Return the CPU seconds of a process and of all below it, those included that have ended."""
    total = 0.0
    waiting = [pid]
    while waiting:
        each = waiting.pop()
        try:
            fields = Path(f"/proc/{each}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
            children = Path(f"/proc/{each}/task").glob("*/children")
            waiting += [int(child) for path in children for child in path.read_text(encoding="ascii").split()]
        except OSError:  # it has just ended
            continue
        total += sum(map(int, fields[11:15]))
    return total / os.sysconf("SC_CLK_TCK")


def _environment() -> dict[str, str]:
    """Return what the processes of the cluster need to know; the Python of the workers is this one."""
    import pyspark  # noqa: PLC0415 - an extra

    home = str(Path(pyspark.__file__).parent)
    return {**os.environ, "SPARK_HOME": home, "SPARK_LOCAL_IP": _HOST, "PYSPARK_PYTHON": sys.executable}


@contextmanager
def _cluster(folder: str, workers: int) -> Iterator[tuple[str, list[int]]]:
    """Start a master and workers on free ports; yield the master's address and the workers' process ids."""
    environment = _environment()
    home = Path(environment["SPARK_HOME"])
    started: list[subprocess.Popen[bytes]] = []

    def start(name: str, *arguments: str, until: str) -> re.Match[str]:
        log = Path(folder) / f"{len(started)}.log"
        command = [
            home / "bin" / "spark-class",
            f"org.apache.spark.deploy.{name}",
            "--host",
            _HOST,
            *arguments,
        ]
        with log.open("wb") as stream:
            started.append(subprocess.Popen(command, env=environment, stdout=stream, stderr=stream))
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            if found := re.search(until, log.read_text(encoding="utf-8", errors="replace")):
                return found
            time.sleep(0.1)
        message = f"{name} has not come up"
        raise RuntimeError(message)

    try:
        ports = ("--port", "0", "--webui-port", "0")
        master = start("master.Master", *ports, until=r"spark://[\w.]+:\d+")[0]
        for number in range(workers):
            place = ("--work-dir", str(Path(folder) / f"work{number}"))
            start(
                "worker.Worker",
                "--cores",
                "1",
                "--memory",
                "2g",
                *ports,
                *place,
                master,
                until="registered with master",
            )
        yield master, [process.pid for process in started[1:]]
    finally:
        for process in reversed(started):
            process.terminate()
        for process in started:
            process.wait()


def _drive(master: str, archive: str) -> None:
    """Extract twice, the second time when told to, and print how long that took, then the records."""
    from pyspark.sql import SparkSession  # noqa: PLC0415 - an extra

    from toolkit import spark  # noqa: PLC0415

    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.host": _HOST,
        "spark.sql.files.openCostInBytes": "0",
    }
    builder = SparkSession.builder.master(master).appName("readout").config("spark.executor.memory", "1g")
    for key, value in settings.items():
        builder = builder.config(key, value)
    session = builder.getOrCreate()
    found = spark.extract(session.read.parquet(archive)).select("record")
    found.write.mode("overwrite").format("noop").save()
    print("warm", flush=True)
    sys.stdin.readline()
    start = time.perf_counter()
    found.write.mode("overwrite").format("noop").save()
    print("took", time.perf_counter() - start, flush=True)
    for row in found.where("record is not null").collect():
        print(json.dumps(row.record), flush=True)
    session.stop()


if __name__ == "__main__":
    _drive(*sys.argv[1:])
