"""What a function says of a word, worked out once: a text repeats its words, and other texts repeat them again."""

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
