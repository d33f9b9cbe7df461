"""Strategies for property tests with Hypothesis: call records, their parts, and texts.

Every example passes the schema and every rule that is an error or a warning. Few
strings of bytes are drawn, one for the call and one for each thing told of it, and nought is the simplest
of everything: a failing example shrinks to a short call of two sides of which little is told.

>>> from hypothesis import given
>>> from toolkit.strategies import call_records
>>> @given(call_records(sides=("RUS", "CHN")))
... def test_my_importer(record):
...     assert my_importer(record).sides == {"RUS", "CHN"}
"""

from collections.abc import Sequence
from datetime import date
from functools import partial

from hypothesis import strategies as st

from toolkit.codec import decode
from toolkit.errors import ToolkitError
from toolkit.generate import Made, Request, Style, styles
from toolkit.generate.choice import Octets
from toolkit.generate.facts import check_sides
from toolkit.generate.make import make
from toolkit.generate.points import POINTS
from toolkit.models.codes import CommitmentClass, EventKind, Medium, OccurrenceStatus
from toolkit.models.record import (
    CallRecord,
    Commitment,
    Event,
    Participant,
    Source,
    SourceDocument,
    Statement,
    Topic,
)
from toolkit.text import Document

__all__ = [
    "call_json",
    "call_records",
    "commitments",
    "documents",
    "events",
    "participants",
    "records_with_texts",
    "source_documents",
    "sources",
    "statements",
    "topics",
]

#: What may be told of a call, the plainest first.
TELLINGS = tuple(POINTS)

_FRAME = st.binary(min_size=48, max_size=48)
_POINT = st.binary(min_size=20, max_size=20)


def records_with_texts(
    *,
    sides: Sequence[str] | None = None,
    first: date | None = None,
    last: date | None = None,
    status: OccurrenceStatus | None = None,
    medium: Medium | None = None,
    tellings: Sequence[str] | None = None,
    invented: bool = False,
    style: str = "plain",
) -> st.SearchStrategy[Made]:
    """Return a strategy for records as JSON, each with the texts of its documents by their `ref`.

    `sides` (codes), `status`, `medium` and `style` (a manner of writing) fix a part of the call; `first` and
    `last` are the days between which it is held; `tellings` are the things told of it, names of `TELLINGS`,
    where otherwise up to five are drawn. With `invented`, no leader is a holder of a real office. Raises
    `ToolkitError` for a side, a style or a telling that there is not.
    """
    manner = styles().get(style)
    if manner is None:
        message = f"there is no style {style!r}; choose one of {', '.join(styles())}"
        raise ToolkitError(message)
    unknown = set(tellings or ()).difference(POINTS)
    if unknown:
        message = f"nothing is told by the name {min(unknown)!r}; choose from {', '.join(POINTS)}"
        raise ToolkitError(message)
    check_sides(sides or ())
    request = Request(sides=tuple(sides) if sides else None, status=status, medium=medium, invented=invented)
    if first is not None:
        request = request._replace(first=first, last=max(first, request.last))
    if last is not None:
        request = request._replace(last=last, first=min(last, request.first))
    if tellings is not None:
        told = st.tuples(*(_POINT.map(partial(_told, (name,))) for name in tellings))
    else:
        told = st.lists(_POINT.map(partial(_told, _able(manner))), max_size=5).map(tuple)

    def made(drawn: tuple[bytes, tuple[tuple[str, bytes], ...]]) -> Made:
        frame, points = drawn
        data = iter([frame, *(octets for _, octets in points)])
        asked = request._replace(tellings=tuple(name for name, _ in points))
        return make(lambda: Octets(next(data)), manner, asked, style)

    return st.tuples(_FRAME, told).map(made)


def _able(manner: Style) -> tuple[str, ...]:
    """Return what a manner of writing can tell."""
    if manner.name == "plain":
        return tuple(POINTS)
    return tuple(name for name in POINTS if name in ("view", "quoted", "saying", *manner.undertakes))


def _told(names: tuple[str, ...], drawn: bytes) -> tuple[str, bytes]:
    """Read what is told, and how, off the bytes drawn for it."""
    return names[drawn[0] % len(names)], drawn[1:]


def call_json(**fixed: object) -> st.SearchStrategy[dict[str, object]]:
    """Return a strategy for records as JSON has them; arguments as of `records_with_texts`."""
    return records_with_texts(**fixed).map(lambda made: made.record)  # type: ignore[arg-type]


def call_records(**fixed: object) -> st.SearchStrategy[CallRecord]:
    """Return a strategy for records; arguments as of `records_with_texts`."""
    return call_json(**fixed).map(decode)


def documents(*, style: str | None = None, **fixed: object) -> st.SearchStrategy[Document]:
    """Return a strategy for texts that report a call, by default in any manner.

    Arguments as of `records_with_texts`.
    """
    names = [style] if style else [name for name in styles() if name != "plain"]
    return st.one_of(*(records_with_texts(style=name, **fixed) for name in names)).map(_document)  # type: ignore[arg-type]


def _document(made: Made) -> Document:
    described = made.record["documents"][0]
    return Document(
        text=made.texts[described["ref"]],
        ref=described["ref"],
        published=described["published"],
        publisher=described["publisher"],
        language=described["language"],
    )


def participants(**fixed: object) -> st.SearchStrategy[Participant]:
    """Return a strategy for people on a call; arguments as of `records_with_texts`."""
    return call_records(**{"tellings": (), **fixed}).flatmap(
        lambda record: st.sampled_from(record.participants)
    )


def statements(**fixed: object) -> st.SearchStrategy[Statement]:
    """Return a strategy for reported statements; arguments as of `records_with_texts`."""
    told = {"status": "held", "tellings": ("view",), **fixed}
    return call_records(**told).map(lambda record: record.statements[0])


def topics(**fixed: object) -> st.SearchStrategy[Topic]:
    """Return a strategy for topics; arguments as of `records_with_texts`."""
    told = {"status": "held", "tellings": ("view",), **fixed}
    return call_records(**told).map(lambda record: record.topics[0])


def commitments(class_: CommitmentClass | None = None, **fixed: object) -> st.SearchStrategy[Commitment]:
    """Return a strategy for undertakings, of one class if asked for; arguments as of `records_with_texts`."""
    classes = (class_,) if class_ else ("commitment", "joint", "offer", "invite", "proposal", "willingness",
                                        "consideration", "intention", "refusal")  # fmt: skip
    return st.one_of(
        *(call_records(**{"status": "held", "tellings": (name,), **fixed}) for name in classes)
    ).map(lambda record: record.commitments[0])


def events(kind: EventKind | None = None, **fixed: object) -> st.SearchStrategy[Event]:
    """Return a strategy for events that a text names beside the call; arguments as of `records_with_texts`."""
    found = call_records(**{"status": "held", "tellings": ("event",), **fixed}).map(
        lambda record: record.events[0]
    )
    return found if kind is None else found.filter(lambda event: event.kind == kind)


def sources(**fixed: object) -> st.SearchStrategy[Source]:
    """Return a strategy for sources; arguments as of `records_with_texts`."""
    return call_records(**fixed).flatmap(lambda record: st.sampled_from(record.sources))


def source_documents(**fixed: object) -> st.SearchStrategy[SourceDocument]:
    """Return a strategy for what a record says of its documents; arguments as of `records_with_texts`."""
    return call_records(**fixed).flatmap(lambda record: st.sampled_from(record.documents))
