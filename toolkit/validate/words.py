"""Patterns over English wording, each compiled when it is first used: no work at import."""

import re
from functools import cached_property


class Words:
    """A verbose regular expression over words of a text; letter case does not count unless said."""

    def __init__(self, pattern: str, *, cased: bool = False) -> None:
        self._pattern = pattern
        self._flags = re.VERBOSE if cased else re.VERBOSE | re.IGNORECASE

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, self._flags)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first place at which the pattern fits."""
        return self._compiled.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match at the beginning of a text."""
        return self._compiled.match(text)

    def all(self, text: str) -> list[re.Match[str]]:
        """Return every match, in order."""
        return list(self._compiled.finditer(text))
