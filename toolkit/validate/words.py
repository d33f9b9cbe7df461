"""Patterns over English wording, each compiled when a text has one of its cues: no work at import, and little after."""

import re
from functools import cached_property


class Words:
    """A verbose regular expression over words of a text; letter case does not count unless said.

    `cues` are words, or parts of them, in lower case and with blanks between, of which one stands wherever the
    pattern fits. Looking for them costs a fraction of looking for the pattern, and most texts have none.
    """

    def __init__(self, pattern: str, cues: str = "", *, cased: bool = False) -> None:
        self.pattern = pattern
        self.cues = tuple(cues.split())
        self._flags = re.VERBOSE if cased else re.VERBOSE | re.IGNORECASE

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    def _hopeless(self, text: str) -> bool:
        if not self.cues:
            return False
        lowered = text.lower()
        return not any(cue in lowered for cue in self.cues)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first place at which the pattern fits."""
        return None if self._hopeless(text) else self._compiled.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match at the beginning of a text."""
        return None if self._hopeless(text) else self._compiled.match(text)

    def all(self, text: str) -> list[re.Match[str]]:
        """Return every match, in order."""
        return [] if self._hopeless(text) else list(self._compiled.finditer(text))
