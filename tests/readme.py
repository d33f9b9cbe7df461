"""Run the examples of README.md and docs/: console sessions are compared, Python examples are doctests.

As a script, it writes what the commands print into README.md, and the record in examples/.
"""

import doctest
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"

_SESSION = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
_PYTHON = re.compile(r"(?<=^```python\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)


def rendered(page: str) -> str:
    """Return the page with its sessions as the program prints them now."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "seeds", Path(folder) / "seeds")
        shutil.copytree(ROOT / "examples", Path(folder) / "examples")
        return _SESSION.sub(lambda match: "".join(_run(match[0], folder)), page)


def _run(session: str, folder: str) -> Iterator[str]:
    tools = Path(folder) / ".bin"
    tools.mkdir(exist_ok=True)
    (tools / "readout").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m toolkit "$@"\n', encoding="utf-8")
    (tools / "readout").chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "COLUMNS": "80",
        "NO_COLOR": "1",
    }
    for line in session.splitlines():
        if line.startswith("$ "):
            yield line + "\n"
            done = subprocess.run(
                ["bash", "-c", line[2:]],
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                check=False,
                text=True,
                encoding="utf-8",
            )
            yield done.stdout


def failures(page: str, name: str) -> str:
    """Run a page's Python examples one after another in one namespace; return what differs."""
    source = "\n".join(_PYTHON.findall(page))
    test = doctest.DocTestParser().get_doctest(source, {}, name, name, 0)
    assert test.examples, f"{name} has no example"
    told: list[str] = []
    doctest.DocTestRunner(verbose=False).run(test, out=told.append)
    return "".join(told)


if __name__ == "__main__":
    seed, record = ROOT / "seeds" / "2026-02-04-putin-xi.txt", ROOT / "examples" / "putin-xi.record.json"
    subprocess.run([sys.executable, "-m", "toolkit", "extract", seed, "-o", record], cwd=ROOT, check=True)
    README.write_text(rendered(README.read_text(encoding="utf-8")), encoding="utf-8")
