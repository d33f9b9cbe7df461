"""Texts and records from files, folders and standard input, and what cannot be read."""

import gzip
import io
import json
import os
import sys

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InputError
from toolkit.inputs.about import About
from toolkit.inputs.files import find_files, is_single, shown
from toolkit.inputs.published import publication_day
from toolkit.inputs.texts import make_document, read_documents
from toolkit.inputs.title import title_of, with_title
from toolkit.inputs.units import MANY


def read(*paths, **options):
    """Return the documents behind the paths, and the messages about the rest."""
    problems = []
    documents = list(read_documents([str(path) for path in paths], problems.append, **options))
    return documents, [str(problem) for problem in problems]


def write(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


LINES = b'{"id": "one", "text": "The first text."}\n\n{"id": "two", "text": "The second."}\n'


@pytest.mark.parametrize(
    ("name", "data", "refs"),
    [
        ("call.txt", b"A text.", ["call"]),
        ("call.md", b"A text.", ["call"]),
        ("call.of.friday.TXT", b"A text.", ["call.of.friday"]),
        ("call.html", b"<p>A text.", ["call"]),
        ("call.htm", b"<p>A text.", ["call"]),
        ("calls.jsonl", LINES, ["one", "two"]),
        ("calls.ndjson", LINES, ["one", "two"]),
        ("calls.jsonl.gz", gzip.compress(LINES, mtime=0), ["one", "two"]),
        ("calls.ndjson.zst", zstandard.compress(LINES), ["one", "two"]),
        ("calls.jsonl.zst", zstandard.compress(LINES[:41]) + zstandard.compress(LINES[41:]), ["one", "two"]),
        ("no-id.jsonl", b'\n{"text": "A text."}', ["no-id-2"]),
        ("number.jsonl", b'{"id": 7, "text": "A text."}', ["7"]),
    ],
)
def test_kinds(tmp_path, name, data, refs):
    documents, problems = read(write(tmp_path / name, data))
    assert ([document.ref for document in documents], problems) == (refs, [])


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"", "the text is empty"),
        ("a.txt", b" \r\n\t\xc2\xa0\n", "nothing but white space"),
        ("a.txt", b"\xef\xbb\xbf", "the text is empty"),
        ("a.txt", b"caf\xe9", "not UTF-8: unexpected end of data at byte 3 (0xE9, counting from 0)"),
        ("a.txt", b"\xef\xbb\xbfcaf\xe9!", "at byte 6 (0xE9"),
        ("a.txt", b"a\0b", "binary"),
        ("a.txt", b"\x80\0b", "binary"),
        ("a.txt", b"%PDF-1.7", "not a text but a PDF"),
        ("a.txt", b"PK\x03\x04", "office document"),
        ("a.doc", b"text", "--input-format"),
        ("a.html", b"<script>let a = 1</script>", "the text is empty"),
        ("a.jsonl", b"\n \n", "the file is empty"),
        ("a.jsonl.gz", b"no gzip", "not a gzipped file"),
        ("a.jsonl.gz", gzip.compress(LINES, mtime=0)[:-9], "not readable as .gz"),
        ("a.jsonl.zst", b"no zstd", "not readable as .zst"),
        ("a.jsonl", b"{", "a.jsonl:1: not JSON"),
        ("a.jsonl", b"[]", "a.jsonl:1: no JSON object but an array"),
        ("a.jsonl", b"[" * 100_000, "a.jsonl:1: not readable as JSON: nested too deeply"),
        ("a.jsonl", b"9" * 5_000, "a.jsonl:1: not readable as JSON: a number is too long"),
        ("a.jsonl", b'\n{"id": "a"}', 'a.jsonl:2: "text" is missing'),
        ("a.jsonl", b'{"text": ["a"]}', 'a.jsonl:1: "text" is no string but an array'),
        ("a.jsonl", b'{"text": "a", "id": {}}', 'a.jsonl:1: "id" is no string but an object'),
        ("a.jsonl", b'{"text": "a", "title": 1}', 'a.jsonl:1: "title" is no string but a number'),
        ("a.jsonl", b'{"text": "a", "published": "soon"}', "a.jsonl:1: 'soon' is no publication date"),
        ("a.jsonl", b'{"text": "a \\ud83d"}', "half of a surrogate pair"),
        ("a.jsonl", b'\xef\xbb\xbf{"text": "caf\xe9"}', "at byte 16 (0xE9"),
        (
            "a.jsonl",
            b'{"text": "good"}\n{"text": "caf\xe9"}',
            "a.jsonl:2: not UTF-8: invalid continuation byte at byte 30",
        ),
    ],
)
def test_what_cannot_be_read_is_told_and_the_rest_is_read(tmp_path, name, data, message):
    bad = write(tmp_path / name, data)
    good = write(tmp_path / "good.txt", "A good text.")
    documents, problems = read(bad, good)
    assert documents[-1].ref == "good"
    assert len(problems) == 1
    assert problems[0].startswith(str(bad))
    assert message in problems[0]


def test_missing_file_and_folder_without_texts(tmp_path):
    (tmp_path / "folder").mkdir()
    write(tmp_path / "folder" / "picture.png", b"\x89PNG")
    _, problems = read(tmp_path / "missing", tmp_path / "missing.txt", tmp_path / "folder")
    assert [problem.removeprefix(str(tmp_path)) for problem in problems] == [
        "/missing: no such file or folder",
        "/missing.txt: no such file or directory",
        "/folder: the folder holds nothing to read (.txt, .md, .html, .jsonl, .parquet)",
    ]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_forbidden_file(tmp_path):
    path = write(tmp_path / "a.txt", "text")
    path.chmod(0)
    assert read(path) == ([], [f"{path}: permission denied"])


def test_folders_are_read_in_sorted_order_without_meta_and_hidden_files_and_loops(tmp_path):
    for name in ("b.txt", "a/z.txt", "a/b/c.md", "c.txt", ".hidden.txt", ".git/d.txt", "b.meta.json"):
        write(tmp_path / name, "{}" if name.endswith("json") else "A text.")
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "nothing.txt")
    documents, problems = read(tmp_path)
    assert [document.ref for document in documents] == ["c", "z", "b", "c"]
    assert len(problems) == 1
    assert "its ref c is that of" in problems[0]


def test_names_that_are_no_text_stay_one_line(tmp_path):
    path = write(tmp_path / "a\nb\x1b[31m.txt", "A text.")
    documents, _ = read(path)
    assert documents[0].ref == "a\nb\x1b[31m"
    _, problems = read(f"{path}x")
    assert len(problems[0].splitlines()) == 1
    assert "\x1b" not in problems[0]
    assert shown("caf\udce9") == "caf\ufffd"


def test_standard_input(monkeypatch):
    def stdin(data):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    stdin(b"A text.")
    assert [document.ref for document in read("-")[0]] == ["stdin"]
    stdin(LINES)
    assert [document.ref for document in read("-", input_format="jsonl")[0]] == ["one", "two"]


def test_input_format_is_for_files_of_no_known_extension(tmp_path):
    lines = write(tmp_path / "lines", LINES)
    text = write(tmp_path / "text.txt", "A text.")
    documents, problems = read(lines, text, input_format="jsonl")
    assert ([document.ref for document in documents], problems) == (["one", "two", "text"], [])


@pytest.mark.parametrize(
    ("paths", "input_format", "expected"),
    [
        (["a.jsonl"], None, False),
        (["a.ndjson.gz"], None, False),
        (["."], None, False),
        (["a.txt", "b.txt"], None, False),
        (["-"], "jsonl", False),
        (["-"], None, True),
        (["a.txt"], None, True),
    ],
)
def test_single(paths, input_format, expected):
    assert is_single(paths, MANY, input_format) is expected


# Encodings


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        ("Zürich".encode(), None, "Zürich"),
        ("\ufeffZürich".encode(), None, "Zürich"),
        ("\ufeffZürich".encode("utf-16-le"), None, "Zürich"),
        ("\ufeffZürich".encode("utf-16-be"), "utf-16", "Zürich"),
        ("\ufeffZürich".encode("utf-32-le"), None, "Zürich"),
        ("Zürich".encode("utf-16-le"), "utf-16-le", "Zürich"),
        ("Zürich".encode("latin-1"), "latin-1", "Zürich"),
        ("“Zürich”".encode("cp1252"), "windows-1252", "“Zürich”"),
        (b"a\r\nb\rc\n\n", None, "a\r\nb\rc\n\n"),
        ("e\u0301 \u00a0 \U0001f4de \u2028".encode(), None, "e\u0301 \u00a0 \U0001f4de \u2028"),
    ],
)
def test_text_is_kept_character_by_character(tmp_path, data, encoding, text):
    documents, problems = read(write(tmp_path / "a.txt", data), encoding=encoding)
    assert ([document.text for document in documents], problems) == ([text], [])


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_any_text_survives_json_lines(tmp_path_factory, text):
    if text.isspace():
        return
    path = tmp_path_factory.getbasetemp() / "any.jsonl"
    path.write_text(json.dumps({"id": "a", "text": text}), encoding="utf-8")
    (document,), problems = read(path)
    assert (document.text, problems) == (text, [])


# Titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("", None),
        ("The call lasted an hour.\n\nThey agreed.", None),
        ("Did they speak?\n\nThey did.", None),
        ("He said: “We agreed.”\n\nThey did.", None),
        ("Readout of the call\nThe President spoke.", None),
        ("x" * 200 + "\n\nThe President spoke.", None),
        ("x" * 1_000_000, None),
        ("\n" * 100_000, None),
        ("x" * 199 + "\n\nThe President spoke.", "x" * 199),
        ("Readout of the call \n\nThe President spoke.", "Readout of the call"),
        ("Readout of the call\r\n\r\nThe President spoke.", "Readout of the call"),
        ("Readout of the call\n \t\nThe President spoke.", "Readout of the call"),
        ("\n\nReadout of the call\n\nThe President spoke.", "Readout of the call"),
        ("A call with the U.K.\n\nThe President spoke.", "A call with the U.K."),
    ],
)
def test_title_of(text, title):
    assert title_of(text) == title


@pytest.mark.parametrize(
    ("text", "title", "whole"),
    [
        ("The title\n\nText.", "The title", "The title\n\nText."),
        ("The  title\nText.", "The title", "The  title\nText."),
        ("# The title\n\nText.", "The title", "# The title\n\nText."),
        ("Text.", "The title", "The title\n\nText."),
        ("Text.\r\nMore.", "The title", "The title\r\n\r\nText.\r\nMore."),
        ("Another title\n\nText.", "The title", "The title\n\nAnother title\n\nText."),
    ],
)
def test_with_title(text, title, whole):
    assert with_title(text, title) == whole
    document = make_document(text, "a", About(title=title))
    assert (document.text, document.title) == (whole, title)


def test_markdown_heading_is_the_title_without_its_mark(tmp_path):
    (document,), _ = read(write(tmp_path / "a.md", "# A call\n\nText."))
    assert (document.title, document.text) == ("A call", "# A call\n\nText.")


# What is known of a text from outside it


def test_what_is_known_comes_from_the_line(tmp_path):
    line = {
        "id": "a",
        "text": "Text.",
        "title": "Title",
        "published": "2026-02-04T23:30:00+03:00",
        "issuer": "The Office",
        "url": "https://example.org/a",
        "language": "en",
        "licence": "any key besides is fine",
    }
    (document,), problems = read(write(tmp_path / "a.jsonl", json.dumps(line)))
    assert problems == []
    assert document.text == "Title\n\nText."
    assert document.title == "Title"
    assert document.published == "2026-02-04"
    assert document.publisher == "The Office"
    assert document.url == "https://example.org/a"
    assert document.language == "en"


def test_what_is_known_comes_from_the_file_beside_and_the_command_line_wins(tmp_path):
    path = write(tmp_path / "a.txt", "Text.")
    write(
        tmp_path / "a.meta.json",
        '{"title": "Title", "published": "2026-02", "publisher": "B", "issuer": "C"}',
    )
    (document,), _ = read(path, about=About(published="2026-02-04"))
    assert document.text == "Title\n\nText."
    assert document.published == "2026-02-04"
    assert document.publisher == "B"


@pytest.mark.parametrize("meta", ["[]", "{", '{"title": 1}', '{"published": "4 February"}'])
def test_unreadable_file_beside(tmp_path, meta):
    path = write(tmp_path / "a.txt", "Text.")
    write(tmp_path / "a.meta.json", meta)
    documents, problems = read(path)
    assert (documents, len(problems)) == ([], 1)


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2026-02-04", "2026-02-04"),
        ("2026-02", "2026-02"),
        ("2026", "2026"),
        ("2026-02-04~", "2026-02-04~"),
        (" 2026-02-04 ", "2026-02-04"),
        ("2026-02-04T18:30:00Z", "2026-02-04"),
        ("2026-02-04T18:30:00.123+03:00", "2026-02-04"),
        ("2026-02-04 18:30", "2026-02-04"),
        ("2026-02-04T1830+0300", "2026-02-04"),
    ],
)
def test_publication_day(value, day):
    assert publication_day(value) == day


@pytest.mark.parametrize(
    "value",
    [
        "",
        "4 February 2026",
        "2026-02-30",
        "2026-13",
        "02/04/2026",
        "2026-02-04T",
        "2026-02-04Tx",
        "٢٠٢٦-٠٢-٠٤",
    ],
)
def test_no_publication_day(value):
    with pytest.raises(InputError):
        publication_day(value)


def test_refs_that_clash_are_told_and_both_texts_are_read(tmp_path):
    documents, problems = read(write(tmp_path / "a.txt", "One."), write(tmp_path / "b" / "a.md", "Two."))
    assert [document.text for document in documents] == ["One.", "Two."]
    assert problems == [f"{tmp_path}/b/a.md: its ref a is that of {tmp_path}/a.txt too; give each its own"]


def test_json_lines_are_read_one_at_a_time(tmp_path):
    path = write(tmp_path / "a.jsonl", b'{"id": "first", "text": "Text."}\n' + b'{"id": "bad"}\n' * 100_000)
    problems = []
    documents = read_documents([str(path)], problems.append)
    assert next(documents).ref == "first"
    assert problems == []


def test_files_that_are_no_input_of_a_command(tmp_path):
    write(tmp_path / "a.json", "{}")
    problems = []
    assert list(find_files([str(tmp_path / "a.json")], ("txt",), problems.append)) == []
    assert "not one of .txt" in str(problems[0])
