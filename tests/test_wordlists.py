"""Word lists are what their files say, whatever is kept beside them."""

import marshal
import os
import tomllib
from pathlib import Path

import pytest

from toolkit import wordlists
from toolkit.errors import SchemaError
from toolkit.topics.written import opened
from toolkit.wordlists import keep_all, word_lists

LEXICONS = Path(wordlists.__file__).parent / "lexicons"
FILES = sorted(LEXICONS.glob("*/*.toml"))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A lexicon of one file, with nothing kept and nothing known."""
    monkeypatch.setattr(wordlists, "_FOLDER", str(tmp_path))
    word_lists.cache_clear()
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "fish.toml").write_text('river = "trout"', encoding="utf-8")
    yield tmp_path / "en"
    word_lists.cache_clear()


def kept(folder):
    return [*(folder / "__pycache__").glob("*")]


def read_anew():
    word_lists.cache_clear()
    return word_lists("fish")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_is_kept_of_a_file_is_what_it_says(path):
    says = tomllib.loads(path.read_text(encoding="utf-8"))
    assert marshal.loads(marshal.dumps(says)) == says == word_lists(path.stem, path.parent.name)


def test_it_is_kept_at_the_first_reading(folder):
    assert read_anew() == {"river": "trout"}
    assert len(kept(folder)) == 1
    assert read_anew() == {"river": "trout"}


def test_a_changed_file_is_read_again_even_with_its_old_time(folder):
    read_anew()
    file = folder / "fish.toml"
    times = file.stat()
    file.write_text('river = "perch"', encoding="utf-8")
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert read_anew() == {"river": "perch"}
    assert len(kept(folder)) == 1


def test_what_is_cut_off_does_not_count(folder):
    read_anew()
    (file,) = kept(folder)
    file.write_bytes(file.read_bytes()[:-3])
    assert read_anew() == {"river": "trout"}


def test_where_nothing_can_be_kept_the_file_is_read(folder, monkeypatch):
    (folder / "__pycache__").write_text("no folder", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "__pycache__"))
    assert read_anew() == {"river": "trout"}


@pytest.mark.parametrize("content", [b"river = ", b"river = '\xff'"], ids=["no TOML", "no UTF-8"])
def test_a_malformed_file_is_told(folder, content):
    (folder / "fish.toml").write_bytes(content)
    with pytest.raises(SchemaError, match=r"fish\.toml"):
        word_lists("fish")


def test_the_files_of_a_folder_are_one_list(folder):
    (folder / "fowl").mkdir()
    (folder / "fowl" / "duck.toml").write_text('pond = "mallard"\n[[bird]]\nname = "eider"', encoding="utf-8")
    (folder / "fowl" / "goose.toml").write_text('[[bird]]\nname = "brent"', encoding="utf-8")
    assert word_lists("fowl") == {"pond": "mallard", "bird": [{"name": "eider"}, {"name": "brent"}]}
    (folder / "fowl" / "swan.toml").write_text('[[bird]]\nname = "bewick"', encoding="utf-8")
    word_lists.cache_clear()
    assert [bird["name"] for bird in word_lists("fowl")["bird"]] == ["eider", "brent", "bewick"]
    keep_all()
    assert sorted(path.name.partition(".")[0] for path in kept(folder)) == ["fish", "fowl"]


def test_a_key_in_two_files_of_a_folder_is_told(folder):
    (folder / "fowl").mkdir()
    for name in ("duck", "goose"):
        (folder / "fowl" / f"{name}.toml").write_text('pond = "mallard"', encoding="utf-8")
    with pytest.raises(SchemaError, match=r"goose\.toml: 'pond' stands in another file too"):
        word_lists("fowl")


def test_a_missing_file_is_told(folder):
    with pytest.raises(SchemaError, match=r"fowl\.toml"):
        word_lists("fowl")


def made(folder, source, said):
    """Return what is worked out of the file, and how often it had to be made."""
    calls = []

    def make(lists):
        calls.append(lists)
        return [said, *lists.values()]

    word_lists.cache_clear()
    return wordlists.worked_out("fish", "en", make, by=(str(source),)), len(calls)


def test_what_is_worked_out_is_kept_until_file_or_source_changes(folder):
    source = folder / "source.py"
    source.write_text("1", encoding="utf-8")
    assert made(folder, source, "a") == (["a", "trout"], 1)
    assert made(folder, source, "b") == (["a", "trout"], 0)
    source.write_text("2", encoding="utf-8")
    assert made(folder, source, "c") == (["c", "trout"], 1)
    (folder / "fish.toml").write_text('river = "perch"', encoding="utf-8")
    assert made(folder, source, "d") == (["d", "perch"], 1)


def test_without_a_source_it_is_made_each_time(folder):
    assert made(folder, folder / "none.py", "a") == (["a", "trout"], 1)
    assert made(folder, folder / "none.py", "b") == (["b", "trout"], 1)


def test_the_phrases_of_the_topics_are_what_is_kept_of_them():
    says = opened(word_lists("topics"))
    assert marshal.loads(marshal.dumps(says)) == says
