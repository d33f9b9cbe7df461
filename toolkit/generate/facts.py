"""Decide what a generated call is: whether, when, how, between whom, and what is said in it."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Final, NamedTuple

from toolkit.generate import days
from toolkit.generate.choice import Choices
from toolkit.generate.deeds import CLASSES
from toolkit.generate.figures import land, period
from toolkit.generate.pool import POOL
from toolkit.generate.style import Style
from toolkit.models.codes import Basis, DurationQualifier, Level, Medium, OccurrenceStatus, SourceKind

#: Statuses, each as often as it comes in a round; reports of calls that took place are by far the most.
_STATUSES: Final[tuple[OccurrenceStatus, ...]] = (
    *("held",) * 20, "planned", "requested", "cancelled", "denied", "disputed",
)  # fmt: skip
_MEDIA: Final[tuple[Medium, ...]] = (*("phone",) * 7, *("video",) * 3, "secure_line", "unspecified")
_QUALIFIERS: Final[tuple[DurationQualifier | None, ...]] = (
    None, None, None, None, "exact", "exact", "exact", "about", "about", "over", "under",
)  # fmt: skip
_BASES: Final[tuple[Basis | None, ...]] = (
    *("explicit",) * 8, *("resolved",) * 3, "publication", "editorial", None,
)  # fmt: skip
_KINDS: Final[tuple[SourceKind, ...]] = (
    *("official_readout",) * 6, *("news_agency",) * 3, "news_article", "news_article", "official_statement",
    "official_briefing", "leader_post", "broadcast", "state_media", "transcript", "other",
)  # fmt: skip
_SIZES: Final = (*(2,) * 16, 3, 4, 5)
_EITHER: Final[tuple[Level, ...]] = (*("leader",) * 10, *("minister",) * 2)
#: The rank of the principals, by whether a manner of writing is of ministers, and whether it is plain.
_LEVELS: Final[dict[tuple[bool | None, bool], tuple[Level, ...]]] = {
    (None, True): (*_EITHER, "official", "mixed"),
    (None, False): _EITHER,
    (False, False): ("leader",),
    (True, False): ("minister",),
}
#: What is told of a call beside the undertakings; dealt to the records in turn.
_TELLINGS: Final = (
    "view", "view", "view", "quoted", "saying", "directive", "expressive", "declarative", "silence", "opening",
    "briefed", "told", "cited", "separate", "earlier", "background", "event",
    "event", "mention", "mention",
)  # fmt: skip

_EXTRAS: Final = (
    *(None,) * 28, "extracted", "levelled", "coded", "coded", "fetched", "fetched_by_day", "translated", "nulls", "nulls",
    "annotated", "annotated", "little_known", "loosely_kept",
)  # fmt: skip
#: What is told before all else where an extra would rarely have its use otherwise.
_SHOWN_BY: Final[dict[str | None, tuple[str, ...]]] = {
    "translated": ("quoted",),
    "nulls": ("event",),
    "annotated": ("event", "funded"),
}
#: What shows its use only on alternatives.
_WITH_SECOND: Final = ("nulls", "annotated", "loosely_kept")

OFFSETS: Final = ("+00:00", "+03:00", "-05:00", "+05:30", "+09:00", "+01:00")


class Request(NamedTuple):
    """What is asked of generated calls; None leaves a thing open."""

    first: date = date(2023, 1, 2)  #: the calls are held from this day on …
    last: date = date(2025, 12, 19)  #: … up to this
    sides: tuple[str, ...] | None = None
    status: OccurrenceStatus | None = None
    medium: Medium | None = None
    invented: bool = False  #: no holders of real offices
    tellings: Sequence[str] | None = None  #: what is told, by the names in `points`


class Facts(NamedTuple):
    """What one call is."""

    status: OccurrenceStatus
    sides: tuple[str, ...]
    level: Level
    invented: bool
    day: date
    basis: Basis | None  #: of the date; None where there is none
    when: str | None  #: the words that the date resolves from
    published: date | None
    medium: Medium
    minutes: int | None
    qualifier: DurationQualifier
    start: int | None  #: minute of the day
    offset: str
    initiator: str | None
    capacity: str | None  #: of a further participant
    kind: SourceKind
    second: bool  #: whether a second document tells otherwise
    extra: str | None  #: what the record has besides, by its name in `extras`
    points: tuple[str, ...]


def decide(choices: Choices, style: Style, request: Request) -> Facts:
    """Decide on a call for a manner of writing."""
    plain = style.name == "plain"
    status: OccurrenceStatus = "held"
    if request.status is not None:
        status = request.status
    elif plain:
        status = choices.turn("status", _STATUSES)
    held = status == "held"
    sides = _sides(choices, style, request)
    day = _day(choices, request)
    kind = choices.turn("kind", _KINDS) if plain else style.kind
    basis, when, published = _dating(choices, style, status, day, kind)
    medium: Medium = "phone"
    if request.medium is not None:
        medium = request.medium
    else:
        medium = choices.turn("medium", _media(tuple(style.media)))
    qualifier = choices.turn("qualifier", _QUALIFIERS) if held and style.lengths else None
    minutes = 15 + 5 * choices.below(20) if qualifier else None
    exact = plain and qualifier == "exact" and basis == "explicit"
    start = 420 + 15 * choices.below(48) if exact and choices.below(3) == 0 else None
    askers = _askers((*style.initiators, *style.calls))
    asked = choices.turn("initiator", askers) if len(askers) > 2 and held else None
    extra = choices.turn("extra", _EXTRAS) if plain and held else None
    level = choices.turn("level", _LEVELS[style.ministers, plain])
    if extra == "little_known" and request.medium is not None:
        extra = None
    if extra is None and level != "leader":
        extra = "levelled"
    return Facts(
        status,
        sides,
        level,
        request.invented,
        day,
        basis,
        when,
        published,
        medium,
        minutes,
        qualifier or "exact",
        start,
        choices.pick(OFFSETS),
        None if asked is None else sides[asked],
        choices.turn("capacity", (*(None,) * 5, "accompanying", "interpreter")) if held and plain else None,
        kind,
        held and plain and (extra in _WITH_SECOND or choices.turn("second", (False,) * 5 + (True,))),
        extra,
        _points(choices, style, request, extra) if held else (),
    )


@cache
def _media(worded: tuple[Medium, ...]) -> tuple[Medium, ...]:
    """Return the media that a manner has words for, each as often as it comes in a round."""
    return tuple(each for each in _MEDIA if each in worded)


@cache
def _askers(keys: tuple[str, ...]) -> tuple[int | None, ...]:
    """Return who may have asked for the call, as a manner can say it: nobody named, oneself, the other."""
    own = (0,) if {"any", "own"} & {*keys} else ()
    other = (1,) if {"any", "other"} & {*keys} else ()
    return (None, None, *own, *other)


def _sides(choices: Choices, style: Style, request: Request) -> tuple[str, ...]:
    """Choose the sides; the issuer's own comes first."""
    if request.sides:
        own = [side for side in request.sides if side in style.sides]
        return (*own, *(side for side in request.sides if side not in own))
    chosen = [choices.turn("own", style.sides) if style.sides else choices.turn("sides", POOL)]
    count = choices.turn("size", _SIZES) if style.all else 2
    while len(chosen) < count:
        other = choices.turn("sides", POOL)
        while other in chosen:
            other = POOL[(POOL.index(other) + 1) % len(POOL)]
        chosen.append(other)
    return tuple(chosen)


def _day(choices: Choices, request: Request) -> date:
    return days.after(request.first, choices.below((request.last - request.first).days + 1))


def _dating(
    choices: Choices, style: Style, status: OccurrenceStatus, day: date, kind: SourceKind
) -> tuple[Basis | None, str | None, date | None]:
    """Return the basis of the date, the words that it resolves from, and the day of publication."""
    if status == "planned":
        return "explicit", None, days.after(day, -2)
    if status == "requested":
        return None, None, day
    if status != "held":
        return "explicit", None, day
    bases = _BASES if style.name == "plain" else style.bases
    basis: Basis | None = choices.turn("basis", bases)
    if basis == "publication" and style.name == "plain" and kind != "official_readout":
        basis = "explicit"
    if basis == "resolved":
        words, before = choices.turn("when", style.whens)
        return basis, words.format(weekday=days.weekday(day)), days.after(day, before)
    if basis == "publication":
        return basis, None, day
    return basis, None, None if basis == "editorial" else days.after(day, choices.below(2))


def _points(choices: Choices, style: Style, request: Request, extra: str | None) -> tuple[str, ...]:
    """Choose what is told: a few things, then an undertaking or two."""
    if request.tellings is not None:
        return tuple(request.tellings)
    tellings = _TELLINGS if style.name == "plain" else _tellings(bool(style.quotes), bool(style.relays))
    points = [choices.turn("telling", tellings) for _ in range(1 + choices.below(3))]
    classes = _classes(tuple(style.undertakes))
    undertaken = [choices.turn("class", classes) for _ in range(1 + choices.below(2))]
    if style.relays:
        undertaken = [
            kind if kind == "invite" or choices.below(3) else "relayed " + kind for kind in undertaken
        ]
    shown = _SHOWN_BY.get(extra, ())
    return (*shown, *points[len(shown) :], *undertaken)


@cache
def _tellings(quotes: bool, relays: bool) -> tuple[str, ...]:
    """Return what a manner has words for that is not the plain one."""
    told = {"view", "quoted", *(("saying",) if quotes else ()), *(("briefed",) if relays else ())}
    return tuple(telling for telling in _TELLINGS if telling in told)


@cache
def _classes(worded: tuple[str, ...]) -> tuple[str, ...]:
    """Return the undertakings that a manner has words for."""
    return tuple(name for name in CLASSES if name in worded)


def check_sides(sides: Sequence[str]) -> None:
    """Raise `ToolkitError` for a side that the reference data does not have."""
    for side in sides:
        land(side)
        period(side)
