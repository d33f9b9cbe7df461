"""A pattern that is kept compiled matches as the one that `re` compiles, and where nothing is kept, `re` does it."""

import marshal
import re

import pytest

from toolkit import compiled as kept
from toolkit.keeping import keep, read_kept

TEXT = "Äh, “Zelenskyy”\nspoke to him for 90 minutes; a-b\nSPOKE twice, ſpoke, straße"
PATTERNS = (
    ("spoke", 0),
    (r"\bSPOKE\b", re.IGNORECASE),
    (r"(?P<verb>spoke|rang)\s(?P<to>to|with)\s(\w+)", 0),
    (r" (?: for \  (\d+) ) # length", re.VERBOSE),
    (r"^\w+", re.MULTILINE),
    (r"^.*$", re.DOTALL | re.MULTILINE),
    (r"[“”]([^“”]{1,20})[“”]", 0),
    (r"(?<=a)-(?=b)|(?!x)[à-ÿ]", re.IGNORECASE),
    (r"(?i:SPOKE)(?P<n>\s)?", re.ASCII),
    (r"(\w)\1", 0),
)


@pytest.fixture
def store(tmp_path, monkeypatch):
    """An empty store of its own, of which nothing is known yet."""
    path = str(tmp_path / "__pycache__" / "patterns")
    monkeypatch.setattr(kept, "_PATH", path)
    monkeypatch.setattr(kept, "_await_end", lambda: None)
    kept._kept.cache_clear()
    kept._new.cache_clear()
    yield path
    kept._kept.cache_clear()
    kept._new.cache_clear()


def found(pattern):
    return [(m.span(), m.groups(), m.groupdict(), m.lastgroup) for m in pattern.finditer(TEXT)]


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_it_matches_as_the_one_of_re(store, pattern, flags):
    kept.keep_compiled([(pattern, int(flags))])
    made, plain = kept.compiled(pattern, flags), re.compile(pattern, flags)
    assert kept._new() == []
    assert (made.pattern, made.flags, made.groups, dict(made.groupindex)) == (
        plain.pattern,
        plain.flags,
        plain.groups,
        dict(plain.groupindex),
    )
    assert found(made) == found(plain) != []


def test_what_is_new_is_kept_beside_what_was(store):
    kept.keep_compiled([("a", 0)])
    assert kept.compiled("b").pattern == "b"
    assert kept._new() == [("b", 0)]
    kept.keep_compiled(kept._new())
    assert sorted(read_kept(store, kept._version())) == [("a", 0), ("b", 0)]


@pytest.mark.parametrize(
    "blob", [b"", b"\x00", marshal.dumps(7), marshal.dumps((0, [1, 2, 3], 0, {}, ())), marshal.dumps((0,))]
)
def test_what_is_none_of_a_matcher_s_is_compiled_anew(store, blob):
    keep(store, kept._version(), {("spoke", 0): blob})
    assert found(kept.compiled("spoke")) == found(re.compile("spoke"))


def test_what_another_version_kept_does_not_count(store):
    keep(store, b"another version".ljust(32), {("spoke", 0): b"no code"})
    assert found(kept.compiled("spoke")) == found(re.compile("spoke"))
    assert kept._new() == [("spoke", 0)]


def test_where_the_names_are_others_re_compiles(store, monkeypatch):
    monkeypatch.setattr(kept, "_for_matcher", lambda *_: (_ for _ in ()).throw(AttributeError("_code")))
    assert kept._kept() is None
    assert found(kept.compiled("spoke")) == found(re.compile("spoke"))


def test_past_the_most_only_what_is_new_stays(store, monkeypatch):
    kept.keep_compiled([("a", 0), ("b", 0)])
    monkeypatch.setattr(kept, "_MOST", 2)
    kept.keep_compiled([("c", 0)])
    assert list(read_kept(store, kept._version())) == [("c", 0)]


def test_a_malformed_pattern_is_told_as_by_re(store):
    with pytest.raises(re.error, match="unterminated"):
        kept.compiled("[a")
