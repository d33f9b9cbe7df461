"""Patterns that can match only where one of a few words stands, which a set tells before the pattern is tried."""

import re

from attrs import frozen

from toolkit.extract.reading import Reading


@frozen
class HintedPattern:
    """A pattern for a sentence; every match holds one of the `hints`, folded tokens, which a test checks."""

    pattern: re.Pattern[str]
    hints: frozenset[str]

    def occurs(self, reading: Reading, number: int) -> bool:
        """Tell whether the pattern matches anywhere in a sentence."""
        sentence = reading.layout.sentences[number]
        if self.hints.isdisjoint(reading.tokens.folds[sentence.first : sentence.last]):
            return False
        return self.pattern.search(reading.text(sentence.first, sentence.last)) is not None


def hinted(pattern: str, hints: str) -> HintedPattern:
    """Compile a verbose pattern without regard to case; `hints` are words with spaces between."""
    return HintedPattern(re.compile(pattern, re.IGNORECASE | re.VERBOSE), frozenset(hints.split()))
