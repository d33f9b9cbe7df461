"""Patterns that are compiled when a text first asks for them: one text asks for half of them, and many are long.

What `re` makes of a pattern is kept from one run to the next, as Python keeps the byte code of a module: to compile
those of one article takes a tenth of the time of the command that extracts it.
"""

import re
from typing import cast

from toolkit.compiled import compiled


class Awaited:
    """Stands for a pattern until it is asked to match; then the pattern's own methods are its methods."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> object:  # asked only for what the instance does not have yet
        if name.startswith("_"):
            raise AttributeError(name)
        pattern = compiled(*self._source)
        for own in ("pattern", "search", "match", "fullmatch", "finditer", "findall", "split", "sub"):
            setattr(self, own, getattr(pattern, own))
        found: object = getattr(pattern, name)
        return found


def awaited(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what can be used as the compiled pattern, and is compiled with its first use."""
    return cast("re.Pattern[str]", Awaited(pattern, flags))
