"""A pattern that is kept is the pattern that `re` compiles, whatever stands in the file that keeps it."""

import re

import pytest

from tests.test_patterns import AWAITED
from toolkit import keptpatterns
from toolkit.keptpatterns import Kept, compiled

SOURCE, FLAGS = (
    r"(?P<day>\d+)\ (?P<month>[a-zäß]+)|(x)(?(3)y|[\ue000-\ue010d\ue020])",
    re.VERBOSE | re.IGNORECASE,
)


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setattr(keptpatterns.sys, "dont_write_bytecode", False)
    return tmp_path / "__pycache__" / "patterns"


def run(path, source=SOURCE, flags=FLAGS):
    """Return a pattern as a run gets it that keeps what it has to compile, and whether it had to."""
    kept = Kept(str(path))
    pattern = kept.pattern(source, int(flags))
    kept.keep_new()
    return pattern, bool(kept._new)


def test_it_is_kept_for_the_next_run(path):
    made, again = run(path), run(path)
    assert (made[1], again[1]) == (True, False)
    assert made[0] == again[0] == re.compile(SOURCE, FLAGS)
    match = again[0].fullmatch("12 März")
    assert (match["day"], match["month"], match.lastgroup, match.re.groups) == ("12", "März", "month", 3)


@pytest.mark.parametrize("name", AWAITED)
def test_every_pattern_of_the_toolkit_can_be_kept(name, path):
    made = re.compile(*AWAITED[name]._source)
    for _ in range(2):
        pattern, anew = run(path, *AWAITED[name]._source)
        assert (pattern, pattern.groupindex, pattern.groups) == (made, made.groupindex, made.groups)
    assert not anew


def test_other_flags_are_another_pattern(path):
    run(path)
    assert run(path, flags=re.VERBOSE) == (re.compile(SOURCE, re.VERBOSE), True)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: content[:-3],
        lambda content: b"3.9 " + content,
        lambda content: content.replace(b"\x0e\x00\x00\x00", b"\xff\x00\x00\x00"),
    ],
    ids=["cut off", "of another Python", "no code"],
)
def test_what_is_spoilt_is_compiled(path, spoil):
    run(path)
    path.write_bytes(spoil(path.read_bytes()))
    assert run(path)[0] == re.compile(SOURCE, FLAGS)
    assert run(path)[0] == re.compile(SOURCE, FLAGS)


def test_nothing_is_kept_where_python_keeps_no_byte_code(path, monkeypatch):
    monkeypatch.setattr(keptpatterns.sys, "dont_write_bytecode", True)
    assert run(path)[1]
    assert not path.exists()


def test_where_nothing_can_be_kept_it_is_compiled(path):
    path.parent.write_text("no folder", encoding="utf-8")
    assert run(path) == run(path) == (re.compile(SOURCE, FLAGS), True)


def test_where_re_is_another_inside_nothing_is_kept(path, monkeypatch):
    monkeypatch.setattr(keptpatterns, "import_module", lambda name: re)
    assert run(path) == run(path) == (re.compile(SOURCE, FLAGS), True)
    assert not path.exists()


def test_the_file_does_not_grow_without_end(path, monkeypatch):
    monkeypatch.setattr(keptpatterns, "_MOST", 3)
    for number in range(10):
        run(path, f"a{number}", 0)
        assert len(Kept(str(path))._known) <= 3


def test_what_is_no_pattern_is_told():
    with pytest.raises(re.error):
        compiled("(")
