"""Where a generated record gets its choices from: a seed, or bytes that a property test draws.

`random.random` is the one method of `random` whose values are promised to stay the same from version to
version, so nothing else of it is used: the same seed makes the same bytes everywhere.
"""

from collections.abc import Sequence
from random import Random
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


class Choices(Protocol):
    """What makers of parts ask; the first of a sequence is the simplest."""

    def below(self, limit: int) -> int:
        """Return a number from 0 to `limit` - 1."""
        ...

    def pick(self, items: Sequence[T]) -> T:
        """Return one of several."""
        ...

    def turn(self, key: str, items: Sequence[T]) -> T:
        """Return one of several, each in its turn: after as many calls as there are items, all were used.

        Calls of one key give the same items. An item that stands there twice comes twice as often.
        """
        ...


class Seeded:
    """Choices by a seed; `turn` deals items like shuffled cards, so that rare ones come as well."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed).random
        self._decks: dict[str, list[Any]] = {}

    def below(self, limit: int) -> int:
        """Return a number from 0 to `limit` - 1, each equally likely."""
        return int(self._random() * limit)

    def pick(self, items: Sequence[T]) -> T:
        """Return one of several, each equally likely."""
        return items[int(self._random() * len(items))]

    def turn(self, key: str, items: Sequence[T]) -> T:
        """Deal the next item, from a deck shuffled anew whenever it is used up."""
        deck = self._decks.get(key)
        if not deck:
            deck = self._decks[key] = list(items)
            draw = self._random
            for last in range(len(deck) - 1, 0, -1):
                other = int(draw() * (last + 1))
                deck[last], deck[other] = deck[other], deck[last]
        return deck.pop()  # type: ignore[no-any-return]


class Octets:
    """Choices read off bytes, one for each choice; 0, also after the last byte, is the simplest.

    A byte has to do with its own choice alone, so that a property test shrinks one choice at a time.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def below(self, limit: int) -> int:
        """Return a number from 0 to `limit` - 1, off as many bytes as the limit needs."""
        width = 1 if limit <= 256 else 2
        number = int.from_bytes(self._data[self._at : self._at + width], "big")
        self._at += width
        return number % limit

    def pick(self, items: Sequence[T]) -> T:
        """Return the item that the next byte counts."""
        return items[self.below(len(items))]

    def turn(self, key: str, items: Sequence[T]) -> T:  # noqa: ARG002 - bytes have no memory
        """Return the item that the next byte counts."""
        return self.pick(items)
