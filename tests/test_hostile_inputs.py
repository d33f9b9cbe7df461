"""Inputs that were not meant to be records: findings or messages, never a traceback, and never for ever."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from toolkit.cli import main
from toolkit.repair.mend import mend
from toolkit.validate import Report, validate_lines, validate_record, validate_records
from toolkit.validate.specimen import specimen

RECORD, TEXTS = specimen()
SOUND = json.dumps(RECORD, ensure_ascii=False).encode()
ROOT = Path(__file__).parents[1]
#: What a byte may become so that much of the rest still means something.
BYTES = st.sampled_from(
    [
        b"{",
        b"}",
        b"[",
        b"]",
        b'"',
        b",",
        b":",
        b"\\",
        b"\x00",
        b"\xff",
        b"9",
        b"-",
        b"e",
        b"\xed\xa0\x80",
        b"",
    ]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text() | st.sampled_from(sorted(RECORD)), inner, max_size=4)
    ),
    max_leaves=12,
)
few = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def check(report: Report, data: bytes) -> None:
    """Findings have places inside the input, and words that fit a line."""
    lines = data.count(b"\n") + data.count(b"\r") + 1
    for finding in report.findings:
        assert 1 <= finding.line <= lines
        assert finding.column >= 1
        assert len(finding.message) <= 240
        assert finding.message.isprintable()


@few
@given(st.binary(max_size=300))
@example(b"\xef\xbb\xbf")
@example(b"\xff\xfe{\x00}\x00")
@example(b"\xed\xa0\x80")
@example(b'"\\ud800"')
def test_random_bytes(data):
    check(validate_records(data), data)
    for report in validate_lines(data.splitlines(keepends=True)):
        check(report, data)
    mend(data.decode("utf-8", "replace"), TEXTS)


@few
@given(st.integers(0, len(SOUND)))
def test_truncated(length):
    data = SOUND[:length]
    report = validate_record(data, texts=TEXTS)
    check(report, data)
    assert report.ok is (length == len(SOUND))


@few
@given(st.lists(st.tuples(st.integers(0, len(SOUND) - 1), BYTES), min_size=1, max_size=3))
def test_mutated_bytes(changes):
    data = SOUND
    for at, byte in changes:
        data = data[:at] + byte + data[at + 1 :]
    check(validate_record(data, texts=TEXTS), data)
    mend(data.decode("utf-8", "replace"), TEXTS)


@few
@given(st.sampled_from(sorted(RECORD)), JSON)
def test_any_value_in_the_place_of_a_part(key, value):
    record = {**RECORD, key: value}
    data = json.dumps(record).encode()
    check(validate_record(data, texts=TEXTS), data)
    assert validate_record(record, texts=TEXTS).ok is validate_record(data, texts=TEXTS).ok or value != value  # noqa: PLR0124
    mended = mend(data.decode(), TEXTS).text
    assert mend(mended, TEXTS).text == mended


@few
@given(JSON)
def test_any_value_in_the_place_of_a_record(value):
    data = json.dumps(value).encode()
    check(validate_records(data), data)
    mend(data.decode(), TEXTS)


@pytest.mark.parametrize(
    ("data", "code", "count"),
    [
        (b"[" * 5_000, "JSN-11", 1),
        (b"[" * 5_000 + b"]" * 5_000, "JSN-11", 1),
        (b'{"a":' * 5_000 + b"1" + b"}" * 5_000, "JSN-11", 1),
        (b"{" + b'"a":1,' * 5_000 + b'"a":1}', "JSN-07", 5_000),
        (b"[" + b"NaN," * 5_000 + b"1]", "JSN-08", 5_000),
        (b'["' + b"\\ud800" * 5_000 + b'"]', "JSN-09", 5_000),
        (b"[" + b"NaN," * 100_010 + b"1]", "JSN-08", 100_000),
        (b'{"id":"' + b"x" * 1_000_000 + b'"}', "SCH-09", 1),
        (b"9" * 100_000, "JSN-12", 1),
        (b'"' + b"\\" * 100_001, "JSN-05", 1),
        (b" " * 1_000_000 + b"{", "JSN-05", 1),
    ],
    ids=lambda value: str(value)[:24],
)
def test_endless_inputs(data, code, count):
    report = validate_record(data)
    check(report, data)
    assert [finding.code for finding in report.findings].count(code) == count


def run(*arguments, folder, **more):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-m", "toolkit", "validate", *arguments], cwd=folder, env=environment, capture_output=True, check=False,
        timeout=120, **more,
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "sound.json").write_bytes(SOUND)
    return tmp_path


def test_loops_of_links_end(folder):
    (folder / "inner").mkdir()
    (folder / "inner" / "loop").symlink_to(folder)
    (folder / "itself.json").symlink_to("itself.json")
    (folder / "gone.json").symlink_to("nowhere.json")
    done = run(".", "--statistics", folder=folder)
    assert b"1 record, 0 findings" in done.stderr
    assert done.stderr.count(b"symbolic links") == 1
    done = run("itself.json", "gone.json", "sound.json", folder=folder)
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 2


@pytest.mark.parametrize(
    "name", ["a\nb.json", "a\tb.json", "\x1b[31mred.json", "a\u202eb.json", b"\xff.json", "-o.json"]
)
@pytest.mark.parametrize("form", ["text", "json", "github", "gitlab", "junit", "sarif", "md"])
def test_names_that_no_line_can_hold(folder, name, form):
    path = os.path.join(os.fsencode(folder), os.fsencode(name))
    with open(path, "wb") as file:
        file.write(b'{"medium": 1}')
    done = run("--format", form, "--", os.fsencode(name), folder=folder)
    assert (done.returncode, done.stderr) == (1, b"")
    text = done.stdout.decode()
    assert not {"\x1b", "\u202e", "\t"} & set(text)
    if form in ("text", "github"):
        assert all(
            line.startswith(("a", "\\", "'", "b", "\ufffd", "-", "::", "    ")) for line in text.splitlines()
        )


def test_a_file_that_may_not_be_read(folder):
    (folder / "secret.json").write_bytes(SOUND)
    (folder / "secret.json").chmod(0)
    if os.access(folder / "secret.json", os.R_OK):
        pytest.skip("whoever runs this may read everything")
    done = run("secret.json", "sound.json", folder=folder)
    assert done.returncode == 2
    assert done.stderr == b"readout: secret.json: permission denied\n"


def test_a_file_that_vanishes_before_it_is_read(folder, monkeypatch, capsys):
    """It was there when the folder was listed, and is gone when its turn comes."""
    (folder / "a.jsonl").write_bytes(b"{\n")
    (folder / "b.json").write_bytes(SOUND)
    monkeypatch.chdir(folder)
    module = sys.modules["toolkit.validate"]
    before = module.report_text

    def removing(*args, **options):
        (folder / "b.json").unlink(missing_ok=True)
        return before(*args, **options)

    monkeypatch.setattr(module, "report_text", removing)
    assert main(["validate", "a.jsonl", "b.json", "sound.json"]) == 2
    assert capsys.readouterr().err == "readout: b.json: no such file or directory\n"


def test_a_file_that_grows_while_it_is_read(folder):
    """A pipe to which somebody still writes: what comes in pieces is read as lines."""
    os.mkfifo(folder / "growing.jsonl")

    def write():
        with open(folder / "growing.jsonl", "wb", buffering=0) as pipe:
            for at in range(0, len(SOUND), 4_096):
                pipe.write(SOUND[at : at + 4_096])
            pipe.write(b"\n{")

    writer = threading.Thread(target=write)
    writer.start()
    done = run("growing.jsonl", "--statistics", folder=folder)
    writer.join()
    assert done.stdout.startswith(b"growing.jsonl:2:1: error JSN-05")


def test_folders_and_devices(folder):
    (folder / "folder.json").mkdir()
    done = run("folder.json", "/dev/null", "--input-format", "json", folder=folder)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
