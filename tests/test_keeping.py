"""What takes long to work out is kept beside its source, else in the user's cache, and counts only as long as it is true."""

import os
import sys

import pytest

from toolkit.keeping import beside, keep, read_kept, worked_out

DIGEST = b"0123456789abcdef" * 2
SAID = {"river": ["trout", 7]}


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """The path of what is kept for an installation, with a cache of its own for the user."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "installed").mkdir()
    return beside(str(tmp_path / "installed"), "fish")


def for_reading_only(path):
    """Let nothing be written beside the source; a file in the way holds off whoever may write everywhere, too."""
    with open(os.path.dirname(path), "wb"):
        pass


def cached(tmp_path):
    return [p for p in (tmp_path / "cache").rglob("*") if p.is_file()]


def test_nothing_is_known_at_first(installed):
    assert read_kept(installed, DIGEST) is None


def test_it_is_kept_beside_its_source(installed, tmp_path):
    keep(installed, DIGEST, SAID)
    assert read_kept(installed, DIGEST) == SAID
    assert os.path.exists(installed)
    assert cached(tmp_path) == []


def test_also_where_python_writes_no_byte_code(installed, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    keep(installed, DIGEST, SAID)
    assert read_kept(installed, DIGEST) == SAID


def test_it_counts_under_its_digest_alone(installed):
    keep(installed, DIGEST, SAID)
    assert read_kept(installed, DIGEST[::-1]) is None


def test_where_the_installation_is_for_reading_only_the_user_keeps_it(installed, tmp_path):
    for_reading_only(installed)
    keep(installed, DIGEST, SAID)
    assert read_kept(installed, DIGEST) == SAID
    assert [path.name for path in cached(tmp_path)] == [os.path.basename(installed)]


def test_two_installations_share_nothing(installed, tmp_path):
    (tmp_path / "another").mkdir()
    another = beside(str(tmp_path / "another"), "fish")
    for path, said in ((installed, "trout"), (another, "perch")):
        for_reading_only(path)
        keep(path, DIGEST, said)
    assert (read_kept(installed, DIGEST), read_kept(another, DIGEST)) == ("trout", "perch")


def test_a_cache_that_is_no_absolute_path_is_not_one(installed, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", "cache")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    for_reading_only(installed)
    keep(installed, DIGEST, SAID)
    assert read_kept(installed, DIGEST) == SAID
    assert [p for p in (tmp_path / "home" / ".cache" / "readout").rglob("fish*") if p.is_file()]


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="users have no numbers here")
def test_what_another_user_left_in_the_cache_counts_for_nothing(installed, monkeypatch):
    for_reading_only(installed)
    keep(installed, DIGEST, SAID)
    monkeypatch.setattr(os, "getuid", lambda: os.stat(__file__).st_uid + 1)
    assert read_kept(installed, DIGEST) is None


def test_where_nothing_can_be_written_it_is_made_each_time(installed, tmp_path, monkeypatch):
    for_reading_only(installed)
    (tmp_path / "cache").write_text("no folder", encoding="utf-8")
    source = tmp_path / "source.toml"
    source.write_text("1", encoding="utf-8")
    made = []
    for _ in range(2):
        assert worked_out(installed, [str(source)], lambda: made.append(1) or SAID) == SAID
    assert len(made) == 2


def test_a_cut_off_file_gives_way_to_none(installed):
    keep(installed, DIGEST, SAID)
    with open(installed, "rb+") as file:
        file.truncate(len(DIGEST) + 3)
    assert read_kept(installed, DIGEST) is None
