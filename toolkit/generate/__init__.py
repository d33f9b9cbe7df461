"""Generate records of invented calls, with the texts that prove them: coherent, and the same for a seed.

The wording is kept apart from the phrases that extraction looks for: nothing here may import them.
"""

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import cycle
from zlib import crc32

from toolkit.discovery import collect
from toolkit.generate.choice import Seeded
from toolkit.generate.facts import Request
from toolkit.generate.make import Made, make
from toolkit.generate.style import Style

__all__ = ["Made", "Request", "Style", "generate", "styles"]


def styles() -> Mapping[str, Style]:
    """Return the manners of writing by name."""
    return collect("toolkit.generate.manners", Style, key="name")


def generate(seed: int = 0, request: Request | None = None, *manners: Style) -> Iterator[Made]:
    """Yield records without end, with their texts; the same ones for the same seed, request and manners.

    Several manners come in turn. Without any the texts are plain, and the records have everything that a
    record can hold.
    """
    from toolkit.generate.manners.plain import STYLE  # noqa: PLC0415 - a style imports nothing back

    wanted = request or Request()
    chosen = manners or (STYLE,)
    # Each manner has choices of its own: its texts are the same alone and among others.
    choices = {style.name: Seeded(seed + (crc32(style.name.encode()) << 64)) for style in chosen}
    for number, style in enumerate(cycle(chosen)):
        count = 1 + number // len(chosen)
        yield make(partial(choices.__getitem__, style.name), style, wanted, f"{style.name}-{count:06}")
