"""The command as its users call it: outputs, messages and exit statuses."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress

import pytest
from interrupting import ENVIRONMENT, ROOT, command

from toolkit import dumps, load, loads
from toolkit.cli import main
from toolkit.discovery import collect
from toolkit.errors import InputError
from toolkit.writing import writing

SEED = ROOT / "seeds" / "2026-02-04-putin-xi.txt"
RECORD = ROOT / "examples" / "putin-xi.record.json"

CALL = (
    "Readout of the call with President Marte\n\n"
    "President Ilves of Estonia spoke by phone today with President Boric of Chile.\n"
)
NO_CALL = "The prime minister opened a school. The weather was fine.\n"


@pytest.fixture
def readout(capsys, monkeypatch):
    """Run the command in this process; return its status, standard output and standard error."""

    def run(*arguments, stdin=None):
        if stdin is not None:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


# The command itself


@pytest.mark.parametrize(
    ("call", "spared"), [("main()", True), ("main([])", False)], ids=["own process", "called by a program"]
)
def test_the_collector_of_a_process_is_spared_and_that_of_a_program_left_alone(call, spared):
    code = (
        "import gc, sys; from toolkit.cli import main; sys.argv = ['readout']; before = gc.get_threshold()\n"
        f"{call}; print(gc.get_freeze_count() > 0, gc.get_threshold() == before)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.split() == [str(spared), str(not spared)]


@pytest.mark.parametrize(("columns", "widest"), [("90", 88), ("200", 198), ("0", 78), ("wide", 78)])
def test_help_is_as_wide_as_the_terminal(readout, monkeypatch, columns, widest):
    monkeypatch.setenv("COLUMNS", columns)
    lines = readout("validate", "--help")[1].splitlines()
    assert widest - 20 < max(map(len, lines)) <= widest


def test_version(readout):
    assert readout("--version") == (0, "readout 0.1.0\n", "")


def test_help_lists_every_command(readout):
    status, out, _ = readout("--help")
    assert status == 0
    from toolkit.cli._command import Command  # noqa: PLC0415 - the class alone

    commands = collect("toolkit.cli", Command, key="name")
    assert {"extract", "validate", "show", "schema", "text", "rules", "explain"} <= set(commands)
    for name, each in commands.items():
        assert f"    {name}" in out
        assert each.summary in " ".join(out.split())


@pytest.mark.parametrize("name", ["extract", "validate", "show", "schema", "text", "rules", "explain"])
def test_help_of_a_command(readout, name):
    status, out, err = readout(name, "--help")
    assert (status, err) == (0, "")
    assert out.startswith(f"usage: readout {name} ")
    assert all(len(line) <= 110 for line in out.splitlines())


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["unknown"],
        ["_options"],
        ["extract"],
        ["extract", "--unknown", "a.txt"],
        ["extract", "--published", "soon", "a.txt"],
        ["extract", "--encoding", "klingon", "a.txt"],
        ["extract", "--encoding", "rot13", "a.txt"],
        ["extract", "--jobs", "0", "a.txt"],
        ["validate", "--fail-on", "fatal", "a.json"],
        ["validate", "--engine", "go", "a.json"],
    ],
)
def test_usage_errors(readout, arguments):
    status, out, err = readout(*arguments)
    assert (status, out) == (2, "")
    assert "usage: readout" in err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["validate", "--format", "yaml", RECORD], "there is no format 'yaml'"),
        (["validate", "--select", "QUO,XYZ", RECORD], "no rule's code begins with 'XYZ'"),
        (["explain", "QUO-99"], "there is no rule 'QUO-99'; did you mean QUO-"),
        (["schema", "nothing"], "nothing"),
        (["schema", "--bundle", "person"], "--bundle is for"),
        (["text", RECORD], "not one of .txt"),
        (["text", SEED, "--ref", "other"], "no document of ref 'other'"),
        (["extract", SEED, "missing.txt", "--title", "A"], "for a single text"),
    ],
)
def test_misuse_is_one_line(readout, arguments, message):
    status, out, err = readout(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith("readout: ")
    assert message in err
    assert err.count("\n") == 1


def test_an_internal_error_is_two_lines_and_a_traceback_only_on_demand(readout, monkeypatch):
    def fail(_):
        message = "a\nb"
        raise ValueError(message)

    monkeypatch.setattr("toolkit.inputs.texts.make_document", lambda *_, **__: fail(0))
    status, out, err = readout("text", SEED)
    assert (status, out) == (3, "")
    assert err.splitlines()[0] == "readout: internal error: ValueError: a b"
    assert "report" in err
    with pytest.raises(ValueError, match="a\nb"):
        main(["text", str(SEED), "--debug"])


def test_a_broken_pipe_ends_quietly():
    process = subprocess.Popen(
        command("schema", "--bundle"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT
    )
    process.stdout.close()
    assert process.wait(60) == 0
    assert process.stderr.read() == b""
    process.stderr.close()


@pytest.mark.skipif(os.name == "nt", reason="signals of Windows are others")
@pytest.mark.skipif(
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN,
    reason="this run ignores interrupts, and so do its children",
)
def test_an_interrupt_leaves_no_half_written_file(tmp_path):
    target = tmp_path / "out.jsonl"
    target.write_text("as before")
    read, write = os.pipe()
    process = subprocess.Popen(
        command("extract", "-", "--input-format", "jsonl", "-o", target),
        stdin=read,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
    )
    os.write(write, json.dumps({"id": "a", "text": CALL}).encode() + b"\n")
    deadline = time.monotonic() + 60
    while len(list(tmp_path.iterdir())) < 2 and time.monotonic() < deadline:
        time.sleep(0.02)
    assert len(list(tmp_path.iterdir())) == 2, "the first part is on its way"
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 130
    assert process.stderr.read() == b""
    os.close(write)
    os.close(read)
    process.stderr.close()
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]
    assert target.read_text() == "as before"


# Where data goes


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("before")
    path.chmod(0o600)
    with suppress(ZeroDivisionError), writing(str(path)) as stream:
        stream.write("half")
        raise ZeroDivisionError
    assert path.read_text() == "before"
    with writing(str(path)) as stream:
        stream.write("after\r\n")
    assert path.read_bytes() == b"after\r\n"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "target")
    with writing(str(tmp_path / "link")) as stream:
        stream.write("text")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_text() == "text"


@pytest.mark.parametrize("name", ["missing/a.txt", "."])
def test_what_cannot_be_written_is_told(tmp_path, name):
    with pytest.raises(InputError, match="cannot write"), writing(str(tmp_path / name)):
        pass


def test_a_device_is_written_to(readout):
    assert readout("extract", SEED, "-o", os.devnull) == (0, "", "")


# extract


def test_one_text_gives_the_record(readout):
    status, out, err = readout("extract", SEED)
    assert (status, err) == (0, "")
    record = loads(out)
    assert record.documents[0].ref == "2026-02-04-putin-xi"
    assert out == dumps(record) + "\n"


def test_several_texts_give_a_record_a_line_in_order(readout, tmp_path):
    (tmp_path / "b.txt").write_text(CALL)
    (tmp_path / "a.txt").write_text(CALL)
    status, out, err = readout("extract", tmp_path / "b.txt", tmp_path / "a.txt")
    assert (status, err) == (0, "")
    assert [loads(line).documents[0].ref for line in out.splitlines()] == ["b", "a"]


def test_formats(readout, tmp_path):
    (tmp_path / "a.txt").write_text(CALL)
    (tmp_path / "b.txt").write_text(CALL)
    (tmp_path / "no.txt").write_text(NO_CALL)
    assert len(readout("extract", tmp_path / "a.txt", "--format", "jsonl")[1].splitlines()) == 1
    several = json.loads(readout("extract", tmp_path, "--format", "json")[1])
    assert [record["documents"][0]["ref"] for record in several] == ["a", "b"]
    assert readout("extract", tmp_path / "no.txt")[1] == "[]\n"
    assert readout("extract", tmp_path / "no.txt", "--format", "jsonl")[1] == ""


def test_a_text_without_a_call_is_one_line_and_fails_only_on_demand(readout, tmp_path):
    path = tmp_path / "no.txt"
    path.write_text(NO_CALL)
    status, out, err = readout("extract", path)
    assert (status, out) == (0, "[]\n")
    assert err.startswith("readout: no: no record: ")
    assert err.count("\n") == 1
    assert readout("extract", path, "--quiet") == (0, "[]\n", "")
    assert readout("extract", path, "--fail-empty")[0] == 1


def test_what_is_known_of_a_single_text(readout):
    status, out, _ = readout(
        "extract",
        "-",
        *(
            "--published",
            "2026-03-05T10:00:00Z",
            "--title",
            "A call",
            "--publisher",
            "Office",
            "--url",
            "https://a.example",
        ),
        stdin=CALL.encode(),
    )
    assert status == 0
    document = loads(out).documents[0]
    assert document.ref == "stdin"
    assert document.published == "2026-03-05"
    assert document.title == "A call"
    assert document.publisher == "Office"
    assert document.url == "https://a.example"
    assert document.length == len("A call\n\n" + CALL)


def test_unreadable_inputs_are_told_and_the_others_are_read(readout, tmp_path):
    (tmp_path / "a.txt").write_text(CALL)
    (tmp_path / "b.txt").write_bytes(b"caf\xe9")
    (tmp_path / "c.jsonl").write_text(f'{{"id": "c1"}}\n{json.dumps({"id": "c2", "text": CALL})}\nx\n')
    status, out, err = readout("extract", tmp_path, tmp_path / "missing.txt")
    assert status == 2
    assert [loads(line).documents[0].ref for line in out.splitlines()] == ["a", "c2"]
    assert [line.partition(f"{tmp_path}/")[2][:11] for line in err.splitlines()] == [
        "b.txt: not ",
        "c.jsonl:1: ",
        "c.jsonl:3: ",
        "missing.txt",
    ]


def test_nothing_is_written_where_nothing_could_be_read(readout, tmp_path):
    (tmp_path / "out.json").write_text("before")
    assert readout("extract", "missing.txt", "-o", tmp_path / "out.json")[:2] == (2, "")
    assert (tmp_path / "out.json").read_text() == "before"
    assert readout("extract", "missing.txt")[:2] == (2, "")


def test_two_processes_print_what_one_prints(tmp_path):
    lines = [
        json.dumps(
            {"id": str(number), "text": NO_CALL if number % 7 == 3 else CALL, "published": "2026-03-05"}
        )
        for number in range(50)
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    runs = [
        subprocess.run(
            command("extract", "a.jsonl", "--jobs", jobs),
            cwd=tmp_path,
            env=ENVIRONMENT,
            capture_output=True,
            check=True,
        )
        for jobs in (1, 2)
    ]
    assert runs[0].stdout == runs[1].stdout
    assert runs[0].stderr == runs[1].stderr
    assert runs[0].stdout.count(b"\n") == 43


def test_trace_names_rule_file_and_span(readout):
    _, out, err = readout("extract", SEED, "--trace")
    assert loads(out).id == "2026-02-04-chn-rus"
    assert "2026-02-04-putin-xi:54-64: call.held (toolkit/extract/calls/reports.py): /medium" in err


@pytest.mark.parametrize(
    "text",
    [
        "Le Président s’est entretenu par téléphone avec le Premier ministre.",
        "“" * 10_000 + "They spoke by phone." + "”" * 10_000,
        "The President spoke by phone with " * 2_000,
        "\u202e" * 100 + "call" + "\U0001f4de\u0301",
        "phone call " * 5_000,
    ],
)
def test_odd_texts_are_read_without_a_fuss(readout, text):
    status, out, err = readout("extract", "-", stdin=text.encode())
    assert status == 0
    assert (json.loads(out) == []) == bool(err)


# text


def test_text_prints_what_offsets_count_in(readout, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfText.\r\nMore.")
    assert readout("text", path) == (0, "Text.\r\nMore.", "")
    (tmp_path / "a.meta.json").write_text('{"title": "A call"}')
    assert readout("text", path)[1] == "A call\r\n\r\nText.\r\nMore."
    record = loads(readout("extract", SEED)[1])
    text = readout("text", SEED)[1]
    evidence = record.duration.evidence[0]
    assert text[evidence.start : evidence.end] == evidence.exact


def test_text_of_one_of_several_documents(readout, tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}\n')
    assert readout("text", path, "--ref", "b")[1] == "Two."
    status, out, err = readout("text", path)
    assert (status, out) == (2, "")
    assert "--ref a" in err


# validate


def broken(tmp_path):
    data = json.loads(RECORD.read_text())
    data["medium"]["value"] = "vidoe"
    data["participants"][0]["side"] = "RUSS"
    path = tmp_path / "broken.json"
    path.write_text(json.dumps(data, indent=2))
    return path


def test_a_valid_record_says_nothing(readout):
    assert readout("validate", RECORD) == (0, "", "")
    assert readout("validate", RECORD, "--texts", SEED) == (0, "", "")
    assert readout("validate", RECORD, "--engine", "python") == (0, "", "")


def test_findings_have_places_and_fail(readout, tmp_path):
    path = broken(tmp_path)
    status, out, err = readout("validate", path, "--format", "json")
    assert (status, err) == (1, "")
    findings = json.loads(out)
    assert [finding["pointer"] for finding in findings] == ["/medium/value", "/participants/0/side"]
    line = path.read_text().splitlines()[findings[0]["line"] - 1]
    assert '"vidoe"' in line
    code = findings[0]["code"]
    assert len(json.loads(readout("validate", path, "--format", "json", "--select", code)[1])) >= 1
    assert readout("validate", path, "--ignore", "SCH") == (0, "", "")


def test_a_different_text_is_found(readout, tmp_path):
    path = tmp_path / SEED.name
    path.write_text(SEED.read_text().replace("video call", "phone call", 1))
    status, out, _ = readout("validate", RECORD, "--texts", path)
    assert status == 1
    assert "QUO-" in out


def test_statistics_count_and_name_what_was_skipped(readout, tmp_path):
    status, _, err = readout("validate", broken(tmp_path), "--statistics")
    assert status == 1
    assert err.splitlines()[-1] == "       1 record, 2 findings"
    assert "skipped QUO-" in readout("validate", RECORD, "--statistics")[2]


def test_broken_json_is_a_finding_and_what_cannot_be_read_outranks_it(readout, tmp_path):
    (tmp_path / "a.json").write_text('{"id": }')
    assert readout("validate", tmp_path / "a.json")[0] == 1
    (tmp_path / "b.json").write_bytes(b"")
    assert readout("validate", tmp_path / "b.json")[0] == 2
    (tmp_path / "c.jsonl").write_bytes(b"\n")
    status, _, err = readout("validate", tmp_path, tmp_path / "missing.json")
    assert status == 2
    assert "c.jsonl: the file is empty" in err
    assert "missing.json: no such file" in err


@pytest.mark.parametrize(
    ("text", "lines", "whole"),
    [
        ("{}\n{\n}\n", [2, 3], False),  # only what the first line begins is the whole file
        ("{\n}\n", [1], True),
        ("[\n{},\n{}\n]\n", [1], True),
    ],
)
def test_one_value_over_many_lines_is_no_json_lines(readout, tmp_path, text, lines, whole):
    path = tmp_path / "a.jsonl"
    path.write_text(text)
    status, out, _ = readout("validate", path, "--format", "jsonl", "--select", "JSN")
    found = [json.loads(line) for line in out.splitlines()]
    assert status == 1
    assert [each["line"] for each in found] == lines
    assert all((".json file" in each["hint"]) is whole for each in found)


def test_lines_arrays_and_standard_input(readout, tmp_path):
    record = RECORD.read_text()
    (tmp_path / "a.json").write_text(f"[{record},{record}]")
    assert (
        readout("validate", tmp_path / "a.json", "--statistics")[2].splitlines()[-1].strip()
        == "2 records, 0 findings"
    )
    line = dumps(loads(record), indent=None)
    (tmp_path / "a.jsonl").write_text(f"{line}\n\n{line.replace('video', 'vidoe', 1)}\n")
    status, out, _ = readout("validate", tmp_path / "a.jsonl")
    assert status == 1
    assert out.startswith(f"{tmp_path}/a.jsonl:3:")
    assert readout("validate", "-", stdin=record.encode())[0] == 0


# show


def test_show_says_who_when_how_long_and_by_whose_account(readout):
    status, out, err = readout("show", RECORD)
    assert (status, err) == (0, "")
    assert out.splitlines()[0] == "Video call between Vladimir Putin (Russia) and Xi Jinping (China)"
    assert "4 February 2026" in out
    assert "1 hour 25 minutes (according to Kremlin" in out
    assert "\x1b" not in out
    assert all(len(line) <= 80 for line in out.splitlines())


@pytest.mark.parametrize("width", [40, 60, 200])
def test_show_keeps_to_the_width(readout, width):
    _, out, _ = readout("show", RECORD, "--width", width)
    assert max(len(line) for line in out.splitlines()) <= width


def test_show_of_what_is_no_record(readout, tmp_path):
    (tmp_path / "a.json").write_text('{"id": 1}')
    (tmp_path / "b.json").write_text("{")
    status, out, err = readout("show", tmp_path)
    assert (status, out) == (2, "")
    assert "a.json: not a call record: " in err
    assert "b.json: not JSON" in err


# schema, rules, explain


def test_schema(readout):
    assert json.loads(readout("schema")[1])["$id"]
    assert json.loads(readout("schema", "--bundle")[1])["$defs"]
    for name in readout("schema", "--list")[1].split():
        assert json.loads(readout("schema", name)[1])


def test_rules_lists_every_rule_in_every_format(readout):
    rules = json.loads(readout("rules", "--format", "json")[1])
    assert {"extraction", "json", "structure", "rule", "suppression"} == {rule["kind"] for rule in rules}
    text, table = readout("rules")[1], readout("rules", "--format", "md")[1]
    for rule in rules:
        assert rule["code"] in text
        assert f"| `{rule['code']}` |" in table or f"| [{rule['code']}](#" in table


def test_explain_knows_every_rule(readout):
    for rule in json.loads(readout("rules", "--format", "json")[1]):
        status, out, err = readout("explain", rule["code"].lower())
        assert (status, err) == (0, "")
        assert out.startswith(rule["code"])
        assert rule["summary"] in out
        if rule["kind"] == "extraction":
            assert "⟦" in out


def test_the_library_reads_what_the_command_writes(readout, tmp_path):
    readout("extract", SEED, "-o", tmp_path / "a.json")
    assert load(tmp_path / "a.json") == loads(readout("extract", SEED)[1])
