"""The patterns of the rules: wherever one fits, one of its cues stands, so that looking for cues loses nothing."""

import itertools
import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import pytest

from toolkit.validate.words import Words


def declared() -> Iterator[tuple[str, Words]]:
    """Yield every pattern that a module of the checks declares."""
    for info in walk_packages(import_module("toolkit.validate").__path__, "toolkit.validate."):
        module = import_module(info.name)
        for name, value in vars(module).items():
            for each in value if isinstance(value, tuple) else (value,):
                for word in each if isinstance(each, tuple) else (each,):
                    if isinstance(word, Words):
                        yield f"{info.name}.{name}", word


PATTERNS = {(name, word.pattern): word for name, word in declared()}


def written(sequence: Any) -> Iterator[str]:
    """Write texts that a parsed pattern fits: each of its branches, what is optional once without and once with it."""
    parts = [list(dict.fromkeys(texts(kind, value))) for kind, value in sequence]
    return map("".join, itertools.islice(itertools.product(*parts), 20_000))


def texts(kind: Any, value: Any) -> Iterator[str]:
    match str(kind):
        case "LITERAL":
            yield chr(value)
        case "IN":
            yield from itertools.islice(itertools.chain.from_iterable(texts(*each) for each in value), 2)
        case "RANGE":
            yield chr(value[0])
        case "CATEGORY":
            yield {"CATEGORY_SPACE": " ", "CATEGORY_WORD": "a", "CATEGORY_DIGIT": "1"}[str(value)]
        case "ANY" | "NOT_LITERAL" | "NEGATE":
            yield "~"
        case "BRANCH":
            yield from itertools.chain.from_iterable(map(written, value[1]))
        case "SUBPATTERN":
            yield from written(value[-1])
        case "MAX_REPEAT" | "MIN_REPEAT":
            if value[0] == 0:
                yield ""
            yield from (text * max(1, value[0]) for text in written(value[2]))
        case "AT" | "ASSERT" | "ASSERT_NOT":
            yield ""
        case other:
            raise AssertionError(other)


def test_texts_are_written_for_each_branch() -> None:
    parsed = re._parser.parse(r"\b (?: would | (?P<a> might ) ) \s? [xyz] (?! no )", re.VERBOSE)  # type: ignore[attr-defined]
    assert set(written(parsed)) == {
        "would x",
        "wouldx",
        "might x",
        "mightx",
        "would y",
        "wouldy",
        "might y",
        "mighty",
    }


@pytest.mark.parametrize(
    "name", [name for name, word in PATTERNS.items() if word.cues], ids=lambda name: name[0]
)
def test_one_of_the_cues_stands_wherever_the_pattern_fits(name: tuple[str, str]) -> None:
    word = PATTERNS[name]
    parsed = re._parser.parse(word.pattern, re.VERBOSE | re.IGNORECASE)  # type: ignore[attr-defined]
    for text in written(parsed):
        assert any(cue in text.lower() for cue in word.cues), text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", False),
        ("They meet.", False),
        ("a would-be buyer", False),
        ("He WOULD go", True),
        ("would", False),
    ],
)
def test_cues_change_nothing(text: str, found: bool) -> None:
    plain, cued = Words(r"\b would \s"), Words(r"\b would \s", "would")
    for word in (plain, cued):
        assert (word.search(text) is not None, bool(word.all(text))) == (found, found)
        assert (word.match(text) is not None) is (found and text.startswith("would"))
