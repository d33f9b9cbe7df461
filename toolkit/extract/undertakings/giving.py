"""Verbs of sending and giving, by which an order to one's own authorities becomes help to somebody."""

from typing import Final

GIVING: Final = frozenset(
    "provide send deliver dispatch allocate extend fly ship donate transfer airlift supply".split()
)
GIVEN: Final = frozenset(
    "provided sent delivered dispatched allocated extended flown shipped donated transferred airlifted supplied".split()
)
