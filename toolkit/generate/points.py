"""What may be told of a call, by name: each writes a sentence and adds what it proves to the record."""

from collections.abc import Callable
from functools import partial
from typing import Final

from toolkit.generate.deeds import STATUSES
from toolkit.generate.talk import Talk
from toolkit.generate.tellings import (
    attitude,
    background,
    briefed,
    elsewhere,
    other_event,
    saying,
    silence,
    third_person,
    view,
)
from toolkit.generate.undertakings import invite, undertaking

POINTS: Final[dict[str, Callable[[Talk], None]]] = {
    "view": view,
    "quoted": partial(view, quoted=True),
    "saying": saying,
    "directive": partial(attitude, act="directive"),
    "expressive": partial(attitude, act="expressive"),
    "declarative": partial(attitude, act="declarative"),
    "silence": silence,
    "background": background,
    "opening": partial(elsewhere, kind="opening"),
    "told": partial(elsewhere, kind="told"),
    "cited": partial(elsewhere, kind="cited"),
    "separate": partial(elsewhere, kind="separate"),
    "earlier": partial(elsewhere, kind="earlier"),
    "briefed": briefed,
    "event": other_event,
    "mention": third_person,
    "invite": invite,
    "funded": partial(undertaking, kind="commitment", funded=True),
    **{kind: partial(undertaking, kind=kind) for kind in ("joint", *STATUSES)},
    **{"relayed " + kind: partial(undertaking, kind=kind, relay=True) for kind in ("joint", *STATUSES)},
}
