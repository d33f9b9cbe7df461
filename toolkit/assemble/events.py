"""Events of the record, from the drafts that the rules make, and the commitments that are about them."""

from typing import cast

from toolkit.assemble.evidence import Evidences
from toolkit.assemble.parties import parties_of
from toolkit.extract.calls.call import Call
from toolkit.extract.drafts import CommitmentDraft, EventDraft
from toolkit.models import (
    Basis,
    Event,
    EventKind,
    EventTime,
    OccurrenceStatus,
)
from toolkit.temporal.edtf import last_day

#: Types that an event of the kind fulfils; such a commitment points at the event.
_FULFILS = {
    "visit": ("visit", "invite"),
    "summit": ("attend_summit", "mediate_or_host"),
    "talks": ("negotiate",),
    "call": ("next_call",),
}


def events_of(
    call: Call,
    evidences: Evidences,
    ids: dict[int, str],
    drafts: tuple[EventDraft, ...],
    day: str | None,
) -> list[tuple[Event, EventDraft]]:
    """Return the events that a text names, each with its draft."""
    made: list[tuple[Event, EventDraft]] = []
    for draft in drafts:
        # Whatever its verb, an event of a day before the call's does not lie ahead.
        over = draft.date is not None and day is not None and (last_day(draft.date) or day) < day[:10]
        event = Event(
            id=f"e{len(made) + 1}",
            kind=cast(EventKind, draft.kind),
            name=draft.name,
            when="past" if over else cast(EventTime, draft.when),
            date=draft.date,
            basis=cast("Basis | None", draft.basis),
            place=draft.place,
            host=draft.host,
            participants=parties_of(call, ids, draft.participants),
            status="held" if over and draft.status == "planned" else cast(OccurrenceStatus, draft.status),
            evidence=(evidences.tokens(draft.first, draft.last, draft.rule),),
        )
        made.append((event, draft))
    return made


def event_of(events: list[tuple[Event, EventDraft]], draft: CommitmentDraft, due: str | None) -> str | None:
    """Return the event that a commitment is about: named within its clause, or of its kind and date."""
    for event, source in events:
        if (
            source.sentence == draft.sentence
            and draft.first <= source.first < draft.last
            and draft.type in _FULFILS.get(source.kind, ())
        ):
            return event.id
    for event, _ in events:
        if (
            draft.responds
            and event.kind == "visit"
            and draft.type == "visit"
            and (due is None or event.date == due)
        ):
            return event.id
    return None
