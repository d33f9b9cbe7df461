"""Put a record together from a reading: everything that one call's text says, with evidence on every fact."""

from typing import Any, cast

from toolkit.assemble.agenda import agenda_of
from toolkit.assemble.commitments import commitments_of
from toolkit.assemble.evidence import Evidences
from toolkit.assemble.people import others_named, participant, person_record, together
from toolkit.assemble.sources import Sources
from toolkit.assemble.statements import statements_of
from toolkit.assemble.topics import topics_of
from toolkit.extract.attribution import chain_at
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.clocktimes import times
from toolkit.extract.calls.dates import call_date, title_date
from toolkit.extract.calls.duration import durations
from toolkit.extract.facts import Fact, published_day
from toolkit.extract.initiators import initiatives
from toolkit.extract.issuers import issuer
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.models import (
    CallRecord,
    DateClaim,
    DurationAlternative,
    DurationClaim,
    InitiatorAlternative,
    InitiatorClaim,
    MediumClaim,
    Occurrence,
    Provenance,
    SourceDocument,
    Topic,
)
from toolkit.version import __version__

_FORMATS = {2: "bilateral", 3: "trilateral"}
_AGENDA = frozenset(("planned", "requested", "denied"))
_NO_CONTENT = frozenset(("planned", "requested", "cancelled", "denied"))


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
    date = _date(reading, call, published, evidences, sources)
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
    duration = _duration(reading, call, evidences, sources) if status not in _NO_CONTENT else None
    initiator = _initiator(reading, call, evidences, sources)
    medium = _medium(call, evidences)
    topics: tuple[Topic, ...] = ()
    if status not in _NO_CONTENT:
        topics = topics_of(reading, call, evidences, statements, found_issuer.kind if found_issuer else None)
    elif status in _AGENDA:
        topics = agenda_of(reading, call, evidences)
    sides = call.all_sides()
    return CallRecord(
        id=record_id(date.value if date is not None else None, sides),
        occurrence=_occurrence(call, sources),
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


def _date(
    reading: Reading, call: Call, published: str | None, evidences: Evidences, sources: Sources
) -> DateClaim | None:
    fact = call_date(reading, call, published)
    if (fact is None or fact.basis == "publication") and (call.status or "held") == "held":
        fact = title_date(reading, published) or fact
    if fact is None:
        return None
    begun, ended = times(reading, call, fact.value) if len(fact.value) == 10 else (None, None)
    return DateClaim(
        value=fact.value,
        start=begun,
        end=ended,
        sources=sources.asserting(fact.chain),
        basis=cast(Any, fact.basis),
        evidence=tuple(evidences.span(s, fact.rule) for s in fact.evidence),
    )


def _medium(call: Call, evidences: Evidences) -> MediumClaim:
    value = call.medium if call.medium in ("phone", "video", "secure_line") else "unspecified"
    report = next(
        (
            r
            for r in sorted(call.reports, key=lambda r: r.sentence)
            if r.medium == call.medium and r.medium_at is not None
        ),
        None,
    )
    if report is None or report.medium_at is None or value == "unspecified":
        return MediumClaim(value="unspecified", sources=("s1",), basis="explicit")
    evidence = evidences.tokens(*report.medium_at, report.rule)
    return MediumClaim(
        value=cast(Any, value),
        as_published=evidence.exact.lower(),
        sources=("s1",),
        evidence=(evidence,),
        basis="explicit",
    )


def _duration(reading: Reading, call: Call, evidences: Evidences, sources: Sources) -> DurationClaim | None:
    found = durations(reading, call)
    if not found:
        return None

    def claim(fact: Fact) -> dict[str, Any]:
        return {
            "value": fact.value,
            "qualifier": fact.qualifier,
            "sources": sources.asserting(fact.chain),
            "evidence": tuple(evidences.span(s, fact.rule) for s in fact.evidence),
            "basis": "explicit",
        }

    first, *rest = found
    different = [f for f in rest if f.value != first.value]
    return DurationClaim(
        **claim(first), alternatives=tuple(DurationAlternative(**claim(f)) for f in different)
    )


def _initiator(reading: Reading, call: Call, evidences: Evidences, sources: Sources) -> InitiatorClaim | None:
    found: list[tuple[str, int, int, str]] = []
    for report in call.reports:
        if report.initiator is not None:
            side, first, last = report.initiator
            if side[0] == "p":
                side = reading.people.all[int(side[1:])].side or ""
            found.append((side, first, last, report.rule))
    sides = call.all_sides()
    for initiative in initiatives(reading, sorted(call.sentences)):
        side_of = initiative.party.side if isinstance(initiative.party, Person) else initiative.party
        if initiative.other:
            left = [s for s in sides if s != side_of]
            side_of = left[0] if side_of in sides and len(left) == 1 else None
        if side_of is not None:
            found.append((side_of, initiative.first, initiative.last, initiative.rule))
    folds = reading.tokens.folds
    found = [
        f for f in found if f[0] in sides or (f[3] == "initiator.request-of" and folds[f[1]] in _CONVENING)
    ]
    if not found:
        return None
    found.sort(key=lambda f: f[1])
    value = found[0][0]

    def shape(item: tuple[str, int, int, str]) -> dict[str, Any]:
        side, begin, end, by = item
        chain = chain_at(reading, reading.layout.sentence_at(begin), begin)
        return {
            "value": side,
            "sources": sources.asserting(chain),
            "evidence": (evidences.tokens(begin, end, by),),
            "basis": "explicit",
        }

    others = {f[0]: f for f in found[1:] if f[0] != value and f[0] in sides}
    return InitiatorClaim(
        **shape(found[0]), alternatives=tuple(InitiatorAlternative(**shape(f)) for f in others.values())
    )


#: What opens the words about who called many together, some of whom the text does not name: "called by Peru".
_CONVENING = frozenset(("called", "convened"))


def _occurrence(call: Call, sources: Sources) -> Occurrence:
    """Return whether the call took place; a dispute of which the text names no party that asserts it is a denial."""
    asserted: dict[str, None] = {}
    denied: dict[str, None] = {}
    for chain, denies in call.assertions:
        (denied if denies else asserted).update(dict.fromkeys(sources.asserting(chain)))
    status = call.status or "held"
    if status == "disputed" and (not asserted or (denied and set(denied) <= set(asserted))):
        status = "denied"  # no party is left that asserts it, or the one that does denies it too
    if status in ("denied", "disputed"):
        if not denied:
            denied["s1"] = None  # no voice is named: the text itself denies it
        weaker, stronger = (asserted, denied) if status == "denied" else (denied, asserted)
    else:
        if status == "held":
            denied.clear()  # what is denied is another call, or a word of this one
            asserted = asserted or {"s1": None}
        weaker, stronger = denied, asserted
    for source in stronger:  # nobody both asserts and denies
        weaker.pop(source, None)
    return Occurrence(status=cast(Any, status), asserted_by=tuple(asserted), denied_by=tuple(denied))
