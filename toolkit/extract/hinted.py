"""Patterns that can match only where one of a few words stands, which a set tells before the pattern is tried."""

import re

from attrs import frozen

from toolkit.extract.reading import Reading
from toolkit.patterns import awaited


@frozen
class HintedPattern:
    """A pattern for a sentence; every match holds one of the `hints`, folded tokens, which a test checks."""

    pattern: re.Pattern[str]
    hints: frozenset[str]

    def occurs(self, reading: Reading, number: int) -> bool:
        """Tell whether the pattern matches anywhere in a sentence."""
        return self.search(reading, number) is not None

    def search(self, reading: Reading, number: int) -> re.Match[str] | None:
        """Return the first match in a sentence, or None."""
        if self.hints.isdisjoint(reading.layout.words[number]):
            return None
        return self.pattern.search(reading.layout.texts[number])

    def begins(self, reading: Reading, number: int) -> bool:
        """Tell whether the pattern matches at the beginning of a sentence."""
        if self.hints.isdisjoint(reading.layout.words[number]):
            return False
        return self.pattern.match(reading.layout.texts[number]) is not None


def hinted(pattern: str, hints: str, flags: re.RegexFlag = re.IGNORECASE) -> HintedPattern:
    """Compile a verbose pattern, by default without regard to case; `hints` are words with spaces between."""
    return HintedPattern(awaited(pattern, flags | re.VERBOSE), frozenset(hints.split()))
