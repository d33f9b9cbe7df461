"""What a change of the rules does to the records of the same texts: gains and losses by field.

It compares two runs over one collection; comparing two sides' accounts of one call is another matter.
"""

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from toolkit.models.record import CallRecord
from toolkit.naming import Names

#: Fields in the order of the report.
FIELDS = (
    "calls", "status", "date", "medium", "duration", "initiator", "participants", "people", "topics",
    "commitments", "statements", "quotes", "events", "sources",
)  # fmt: skip

Facts = Mapping[str, tuple[str, ...]]  #: field → what a record says of it, one line a fact


@frozen
class Change:
    """One fact that only one of two runs has."""

    ref: str
    call: str  #: id of the record
    field: str
    gained: bool  #: the new run has it
    fact: str


@frozen
class Tally:
    """How many facts of one field the runs have, and how many only one of them."""

    field: str
    old: int
    new: int
    gains: int
    losses: int


@frozen
class Regression:
    """The comparison of two runs."""

    changes: tuple[Change, ...]
    tallies: tuple[Tally, ...]


def compare(old: Iterable[CallRecord], new: Iterable[CallRecord]) -> Regression:
    """Compare two runs over the same texts, document by document in the order of the first that has it."""
    before, after = _by_document(old), _by_document(new)
    changes: list[Change] = []
    counts = {field: [0, 0] for field in FIELDS}
    for ref in dict.fromkeys((*before, *after)):
        for mine, other in _pairs(before.get(ref, []), after.get(ref, [])):
            then, now = facts(mine), facts(other)
            shown = other or mine
            for field in FIELDS:
                counts[field][0] += len(then[field])
                counts[field][1] += len(now[field])
                if shown is not None:
                    changes += _changes(ref, shown.id, field, then[field], now[field])
    tallies = tuple(
        Tally(
            field,
            old=counts[field][0],
            new=counts[field][1],
            gains=sum(change.gained for change in changes if change.field == field),
            losses=sum(not change.gained for change in changes if change.field == field),
        )
        for field in FIELDS
    )
    return Regression(tuple(changes), tallies)


def facts(record: CallRecord | None) -> Facts:
    """Return what a record says, field by field; None says nothing."""
    if record is None:
        return dict.fromkeys(FIELDS, ())
    names = Names(record)
    claims = {"date": record.date, "duration": record.duration, "initiator": record.initiator}
    return {
        "calls": ("a record",),
        "status": (record.occurrence.status,),
        "medium": (record.medium.value,),
        **{field: () if claim is None else (claim.value,) for field, claim in claims.items()},
        "participants": tuple(f"{names[p.id]} ({p.side or '?'}, {p.capacity})" for p in record.participants),
        "people": tuple(f"{names[p.id]} ({p.side or '?'})" for p in record.people),
        "topics": tuple(
            f"{t.code} {t.setting}{' negative' if t.polarity == 'negative' else ''}" for t in record.topics
        ),
        "commitments": tuple(
            f"{c.class_} {c.type} {names.all(c.actors) or '?'}: “{c.action.strip()}”"
            for c in record.commitments
        ),
        "statements": tuple(
            f"{names.attribution(s.attribution) or 'the text'} ({s.setting}): "
            f"“{' … '.join(e.exact.strip() for e in s.evidence)}”"
            for s in record.statements
        ),
        "quotes": tuple(
            f"{names.attribution(s.attribution) or 'the text'}: “{q.exact}”"
            for s in record.statements
            for q in s.quotes
        ),
        "events": tuple(
            f"{e.kind} {e.name or '?'} {e.when} {e.date or '?'} {e.status}" for e in record.events
        ),
        "sources": tuple(f"{names[s.id]} ({s.kind}, {s.side or '?'})" for s in record.sources),
    }


def _by_document(records: Iterable[CallRecord]) -> dict[str, list[CallRecord]]:
    found: dict[str, list[CallRecord]] = {}
    for record in records:
        ref = next((document.ref for document in record.documents if document.ref), None)
        found.setdefault(ref or record.id, []).append(record)
    return found


def _pairs(
    old: list[CallRecord], new: list[CallRecord]
) -> Iterator[tuple[CallRecord | None, CallRecord | None]]:
    """Pair the records of one document: first those that share an id, then those that share most people."""
    left, right = list(old), list(new)
    for mine in old:
        same = next((record for record in right if record.id == mine.id), None)
        if same is not None:
            left.remove(mine)
            right.remove(same)
            yield mine, same
    for mine in left:
        near = max(right, key=lambda record: len(_who(record) & _who(mine)), default=None)
        if near is not None and _who(near) & _who(mine):
            right.remove(near)
            yield mine, near
        else:
            yield mine, None
    for other in right:
        yield None, other


def _who(record: CallRecord) -> set[str]:
    return {key for person in record.participants for key in (person.name, person.side) if key}


def _changes(ref: str, call: str, field: str, old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[Change]:
    """Yield what one has more often than the other."""
    for facts_of, others, gained in ((old, new, False), (new, old, True)):
        spare = list(others)
        for fact in facts_of:
            if fact in spare:
                spare.remove(fact)
            else:
                yield Change(ref, call, field, gained, fact)
