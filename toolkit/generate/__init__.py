"""Generate records of invented calls, with the texts that prove them: coherent, and the same for a seed.

The wording is kept apart from the phrases that extraction looks for: nothing here may import them.
"""

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Final
from zlib import crc32

from toolkit.discovery import collect
from toolkit.generate.choice import Seeded
from toolkit.generate.facts import Request
from toolkit.generate.make import Made, make
from toolkit.generate.style import Style

__all__ = ["BLOCK", "Made", "Request", "Style", "block", "generate", "styles"]


def styles() -> Mapping[str, Style]:
    """Return the manners of writing by name."""
    return collect("toolkit.generate.manners", Style, key="name")


#: Records of a manner whose choices come from one seed: they can be made without those before them.
BLOCK: Final = 250


def generate(seed: int = 0, request: Request | None = None, *manners: Style) -> Iterator[Made]:
    """Yield records without end, with their texts; the same ones for the same seed, request and manners.

    Several manners come in turn. Without any the texts are plain, and the records have everything that a
    record can hold.
    """
    from toolkit.generate.manners.plain import STYLE  # noqa: PLC0415 - a style imports nothing back

    chosen = manners or (STYLE,)
    for number in count():
        # Each manner has choices of its own: its texts are the same alone and among others.
        blocks = [block(number, style, seed, request) for style in chosen]
        for in_turn in zip(*blocks, strict=True):
            yield from in_turn


def block(number: int, style: Style, seed: int = 0, request: Request | None = None) -> Iterator[Made]:
    """Yield the records of one block of a manner, the first of number 0, as `generate` does."""
    choices = Seeded(seed + (crc32(style.name.encode()) << 64) + (number << 96))
    for place in range(number * BLOCK + 1, (number + 1) * BLOCK + 1):
        yield make(lambda: choices, style, request or Request(), f"{style.name}-{place:06}")
