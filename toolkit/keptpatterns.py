"""Compiled patterns, kept from one run to the next as Python keeps the byte code of a module.

To compile those that one text asks for takes a tenth of the time of a command that extracts one file. What is kept
is the code that `re` makes of a pattern. That is no part of its interface: it is kept only where it gives back the
very same pattern, counts only for the same build of Python, and elsewhere the pattern is compiled.
"""

import atexit
import marshal
import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from importlib import import_module
from os.path import dirname
from typing import cast

from toolkit.keeping import beside, keep, read_kept

_MOST = 2_000  #: patterns that are kept; past that only those of the last run are
_BUILD = sys.version.encode()


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a compiled pattern, of what an earlier run has kept of it where it has."""
    return _kept().pattern(source, int(flags))


class Kept:
    """The patterns that one file keeps, each in the bytes of `marshal`, and those of this run that it does not."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._known = cast("dict[tuple[str, int], bytes]", read_kept(path, _BUILD) or {})
        self._new: dict[tuple[str, int], re.Pattern[str]] = {}

    def pattern(self, source: str, flags: int) -> re.Pattern[str]:
        """Return a pattern as it is kept, or compile it."""
        known = self._known.get((source, flags))
        if known is not None:
            with suppress(Exception):  # a code that is none for this Python: it is made anew
                return _built(source, *marshal.loads(known))
        made = self._new[source, flags] = re.compile(source, flags)
        return made

    def keep_new(self) -> None:
        """Keep what this run had to compile."""
        if sys.dont_write_bytecode or not self._new:
            return
        known = self._known if len(self._known) + len(self._new) <= _MOST else {}
        codes = {key: code for key, made in self._new.items() if (code := _code_of(*key, made)) is not None}
        if codes:
            keep(self._path, _BUILD, {**known, **codes})


@cache
def _kept() -> Kept:
    """Return what is kept beside the source; whatever this run has to compile is added when it ends."""
    kept = Kept(beside(dirname(__file__), "compiled-patterns"))
    atexit.register(kept.keep_new)
    return kept


def _code_of(source: str, flags: int, made: re.Pattern[str]) -> bytes | None:
    """Return what `_built` makes a pattern of; None where that would not be the same pattern."""
    try:
        parsed = import_module("re._parser").parse(source, flags)
        code = [int(word) for word in import_module("re._compiler")._code(parsed, flags)]
        parts = made.flags, code, made.groups, dict(made.groupindex)
        again = _built(source, *parts)
        same = again == made and (again.groups, again.groupindex) == (made.groups, made.groupindex)
        return marshal.dumps(parts) if same else None
    except Exception:  # a Python whose `re` is another inside
        return None


def _built(
    source: str, flags: int, code: list[int], groups: int, names: Mapping[str, int]
) -> re.Pattern[str]:
    """Return the pattern of a code; RuntimeError where it is none."""
    named: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        named[number] = name
    engine = import_module("_sre")
    return cast("re.Pattern[str]", engine.compile(source, flags, code, groups, names, tuple(named)))
