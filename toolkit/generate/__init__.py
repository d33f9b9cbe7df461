"""Generate records of invented calls, with the texts that prove them: coherent, and the same for a seed.

The wording is kept apart from the phrases that extraction looks for: nothing here may import them.
"""

from collections.abc import Iterator, Mapping
from itertools import count

from toolkit.discovery import collect
from toolkit.generate.choice import Seeded
from toolkit.generate.facts import Request
from toolkit.generate.make import Made, make
from toolkit.generate.style import Style

__all__ = ["Made", "Request", "Style", "generate", "styles"]


def styles() -> Mapping[str, Style]:
    """Return the manners of writing by name."""
    return collect("toolkit.generate.styles", Style, key="name")


def generate(seed: int = 0, request: Request = Request(), style: Style | None = None) -> Iterator[Made]:  # noqa: B008 - a frozen value
    """Yield records without end, with their texts; the same ones for the same seed, request and style.

    Without a style they are written plainly, and with everything that a record can hold.
    """
    from toolkit.generate.styles.plain import STYLE  # noqa: PLC0415 - a style imports nothing back

    chosen = style or STYLE
    choices = Seeded(seed)
    for number in count(1):
        yield make(lambda: choices, chosen, request, f"{chosen.name}-{number:06}")
