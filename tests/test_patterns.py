"""Patterns that wait for their first use are patterns: they compile, and match as those compiled at once."""

import pkgutil
import re
from importlib import import_module

import pytest

import toolkit
from toolkit.patterns import Awaited, awaited

AWAITED = {
    f"{module.name}.{name}": value
    for module in pkgutil.walk_packages(toolkit.__path__, "toolkit.")
    if module.name.startswith(("toolkit.extract", "toolkit.assemble", "toolkit.temporal", "toolkit.inputs"))
    for name, value in vars(import_module(module.name)).items()
    if isinstance(value, Awaited)
}


@pytest.mark.parametrize("name", AWAITED)
def test_it_compiles(name):
    assert AWAITED[name].pattern


def test_it_matches_as_one_compiled_at_once():
    made, text = re.compile(r"(b)\ c", re.VERBOSE | re.IGNORECASE), "ab cB C"
    for method in ("search", "match", "fullmatch", "finditer", "findall", "split"):
        waiting = awaited(made.pattern, re.VERBOSE | re.IGNORECASE)
        first, again = getattr(waiting, method)(text), getattr(waiting, method)(text)
        assert str(getattr(made, method)(text)).partition(" at ")[0] == str(first).partition(" at ")[0]
        assert type(first) is type(again)


def test_what_is_no_pattern_s_is_told():
    with pytest.raises(AttributeError):
        awaited("a").searched  # noqa: B018
    with pytest.raises(AttributeError):
        awaited("a")._private  # noqa: B018
