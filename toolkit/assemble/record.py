"""Put a record together from a reading: everything that one call's text says, with evidence on every fact."""

from typing import Any, cast

from toolkit.assemble.agenda import agenda_of
from toolkit.assemble.claims import date_of, duration_of, initiator_of, medium_of, occurrence_of
from toolkit.assemble.commitments import commitments_of
from toolkit.assemble.evidence import Evidences
from toolkit.assemble.people import others_named, participant, person_record, together
from toolkit.assemble.sources import Sources
from toolkit.assemble.statements import statements_of
from toolkit.assemble.topics import topics_of
from toolkit.extract.calls.call import Call
from toolkit.extract.facts import published_day
from toolkit.extract.issuers import issuer
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.models import (
    CallRecord,
    Provenance,
    SourceDocument,
)
from toolkit.version import __version__

_FORMATS = {2: "bilateral", 3: "trilateral"}
_NOT_HELD = frozenset(("planned", "requested", "cancelled", "denied"))
_UNTIMED = _NOT_HELD - {"denied"}  #: whose length nobody tells; of one that is denied a claim may tell it


def assemble(reading: Reading, call: Call) -> CallRecord:
    """Return the record of one of a text's calls; its id is given by the caller's numbering."""
    evidences = Evidences(reading)
    published = published_day(reading)
    found_issuer = issuer(reading.document)
    groups = together((*call.people, *others_named(reading, call)))
    ids = {p.index: f"p{n}" for n, group in enumerate(groups, 1) for p in group}
    sources = Sources(
        reading,
        call,
        evidences,
        ids,
        kind=found_issuer.kind if found_issuer else "other",
        side=found_issuer.side if found_issuer else None,
        name=reading.document.publisher,
    )
    date = date_of(reading, call, published, evidences, sources)
    day = date.value if date is not None else published
    people = [(group, person_record(group, ids[group[0].index], evidences, day)) for group in groups]
    participants = tuple(
        participant(record, _capacity(call, group[0])) for group, record in people if group[0] in call.people
    )
    status = call.status or "held"
    statements = statements_of(reading, call, evidences, sources)
    commitments, events = commitments_of(
        reading,
        call,
        evidences,
        sources,
        ids,
        day,
        found_issuer.kind if found_issuer else None,
        dated=date is not None,
    )
    duration = duration_of(reading, call, evidences, sources) if status not in _UNTIMED else None
    initiator = initiator_of(reading, call, evidences, sources)
    medium = medium_of(call, evidences)
    topics = (
        topics_of(
            reading,
            call,
            evidences,
            statements,
            found_issuer.kind if found_issuer else None,
            undertaken=tuple((e.start, e.end) for c in commitments for e in c.evidence),
        )
        if status not in _NOT_HELD
        else agenda_of(reading, call, evidences)
    )
    sides = call.all_sides()
    return CallRecord(
        id=record_id(date.value if date is not None else None, sides),
        occurrence=occurrence_of(call, sources),
        date=date,
        medium=medium,
        format=(cast(Any, _FORMATS.get(len(sides), "group")) if len(sides) > 1 else None),
        duration=duration,
        initiator=initiator,
        participants=participants,
        people=tuple(record for group, record in people if group[0] not in call.people),
        topics=topics,
        statements=tuple(s.statement for s in statements),
        commitments=commitments,
        events=events,
        sources=sources.frozen(),
        documents=(_document(reading),),
        provenance=Provenance(
            tool="readout", version=__version__, ruleset=f"{reading.document.language or 'en'}-{__version__}"
        ),
    )


def record_id(day: str | None, sides: tuple[str, ...]) -> str:
    """Return `<date>-<side>-<side>`: an interval gives its first bound, more than four sides give `group`."""
    from toolkit.temporal.edtf import first_day  # noqa: PLC0415 - only where a day is not plain

    when = "undated" if day is None else day if len(day) == 10 else first_day(day) or "undated"
    tail = "group" if len(sides) > 4 else "-".join(s.lower().replace("_", "-") for s in sides) or "unknown"
    return f"{when}-{tail}"


def _capacity(call: Call, person: Person) -> str:
    return "accompanying" if person in call.accompanying else "principal"


def _document(reading: Reading) -> SourceDocument:
    document = reading.document
    return SourceDocument(
        id="d1",
        ref=document.ref,
        title=document.title,
        publisher=document.publisher,
        published=document.published,
        url=document.url,
        language=document.language or "en",
        sha256=document.sha256,
        length=len(document.text),
    )
