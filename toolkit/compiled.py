"""Compiled patterns, kept in a file from one run to the next, as Python keeps the byte code of a module.

`re` has no door for this. What its compiler hands to its matcher is asked for by the names that they have in
CPython since 3.11, is kept under the version of both, and where anything is not as it was there, `re` compiles.
"""

import marshal
import re
import sys
from collections.abc import Callable
from functools import cache
from os.path import dirname
from typing import Any, Final

from toolkit.keeping import beside, keep, read_kept

#: Patterns and flags as they were asked for, and in the bytes of `marshal` what the matcher is given for them.
Store = dict[tuple[str, int], bytes]

_PATH: Final = beside(dirname(__file__), "patterns-compiled")
_MOST: Final = 4_000  #: patterns that are kept; past that those of former versions go, and all others


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Compile a pattern as `re.compile` does, or take what a former run has made of it."""
    bits = int(flags)
    known = _kept()
    if known is None:
        return re.compile(pattern, flags)
    blob = known.get((pattern, bits))
    if blob is not None:
        try:
            made: re.Pattern[str] = _matcher()(pattern, *marshal.loads(blob))
        except (EOFError, RuntimeError, TypeError, ValueError, OverflowError):  # not what the matcher takes
            return re.compile(pattern, flags)
        return made
    _await_end()
    _new().append((pattern, bits))
    return re.compile(pattern, flags)


def keep_compiled(sources: list[tuple[str, int]]) -> None:
    """Keep what `re` makes of some patterns and flags, beside what is kept already."""
    known: Store = {}
    for (pattern, flags), blob in (read_kept(_PATH, _version()) or {}).items():  # type: ignore[attr-defined]
        known[pattern, flags] = blob
    fresh = {source: _for_matcher(*source) for source in sources if source not in known}
    if fresh:
        keep(_PATH, _version(), {**(known if len(known) + len(fresh) <= _MOST else {}), **fresh})


@cache
def _kept() -> Store | None:
    """Return what is kept; None where this Python has other names for what is asked of it."""
    try:
        _matcher()
        _for_matcher("a", 0)
    except (ImportError, AttributeError, TypeError):
        return None
    known: Any = read_kept(_PATH, _version())
    return known if isinstance(known, dict) else {}


@cache
def _new() -> list[tuple[str, int]]:
    """Return the list of the patterns that this run has compiled."""
    return []


@cache
def _await_end() -> None:
    """Keep what this run has compiled when it ends."""
    import atexit  # noqa: PLC0415 - only a run that finds something new has to

    atexit.register(lambda: keep_compiled(_new()))


@cache
def _version() -> bytes:
    """Return what a compiled pattern depends on, in 32 bytes."""
    from _sre import MAGIC  # type: ignore[import-not-found]  # noqa: PLC0415 - asked for under guard

    return f"{MAGIC} {sys.implementation.cache_tag} {sys.hexversion:x}".encode().ljust(32)[:32]


@cache
def _matcher() -> Callable[..., Any]:
    from _sre import compile as matcher  # noqa: PLC0415 - asked for under guard

    found: Callable[..., Any] = matcher
    return found


def _for_matcher(pattern: str, flags: int) -> bytes:
    """Return what `re` hands to its matcher for a pattern: its flags, code, number of groups, and their names."""
    from re import _compiler, _parser  # type: ignore[attr-defined]  # noqa: PLC0415 - asked for under guard

    parsed = _parser.parse(pattern, flags)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    code = [int(word) for word in _compiler._code(parsed, flags)]
    return marshal.dumps(
        (int(flags | state.flags), code, state.groups - 1, dict(state.groupdict), tuple(names))
    )
