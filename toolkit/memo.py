"""What a function says of a word, worked out once: a text repeats its words, and other texts repeat them again."""

import re
from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")

_MOST: Final = 50_000  #: words that are remembered; past that all are forgotten


class Memo(dict[str, T]):
    """A function of a word as a table that fills itself; `map(memo.__getitem__, words)` asks it for many at once."""

    def __init__(self, function: Callable[[str], T]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, word: str) -> T:
        if len(self) >= _MOST:
            self.clear()
        self[word] = said = self._function(word)
        return said


class Sieve:
    """Tells where a pattern whose matches hold no space cannot match: what stands between spaces is remembered."""

    __slots__ = ("_held",)

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._held = Memo(lambda piece: pattern.search(piece) is not None)

    def passes(self, text: str, start: int, end: int) -> bool:
        """Tell whether the pattern may match in a range of a text."""
        return any(map(self._held.__getitem__, text[start:end].split(" ")))
