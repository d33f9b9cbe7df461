"""A record as a page for people: the lines of it, without how they are printed."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Literal

from attrs import frozen

from toolkit.models.record import (
    CallRecord,
    Commitment,
    Event,
    Person,
    Source,
    SourceDocument,
    Statement,
    Topic,
)
from toolkit.models.shapes import Claim, DurationAlternative, Evidence
from toolkit.naming import Names, in_a_row, side_name
from toolkit.schema import labels
from toolkit.wording import date_in_words, duration_in_words, on_one_line

Role = Literal["title", "heading", "fact", "voice", "item", "note"]

#: Force of an undertaking → how its label is called, the strongest first.
FORCES = (
    "binding",
    "conditional",
    "offer",
    "proposal",
    "willingness",
    "consideration",
    "intention",
    "refusal",
)

_STATUS = {
    "held": "held",
    "planned": "planned, not held yet",
    "requested": "asked for",
    "cancelled": "cancelled",
    "denied": "denied",
    "disputed": "disputed: some say that it was held, others that it was not",
}
_BASES = {
    "explicit": "",
    "resolved": "worked out from the words of the text",
    "publication": "the text names no day; the day of its publication stands in",
    "reference": "from reference data",
    "editorial": "by the editor of the record",
}
_MEDIA = {
    "phone": "by phone",
    "video": "by video",
    "secure_line": "over a secure line",
    "unspecified": "not said",
}
_QUALIFIERS = {"exact": "", "about": "about ", "over": "more than ", "under": "less than "}
_KINDS_OF_CALL = {"phone": "Phone call", "video": "Video call", "secure_line": "Secure-line call"}


@frozen
class Line:
    """One line of the page before it is wrapped: a label, if any, and a text beside it."""

    role: Role
    text: str
    label: str = ""


def page(record: CallRecord) -> tuple[Line, ...]:
    """Return a record's page: the call, its undertakings, topics, statements, events and sources."""
    names = Names(record)
    lines = [
        Line("title", title_of(record, names)),
        *_facts(record, names),
        *_section("Undertakings", _commitments(record, names)),
        *_section("Topics", _topics(record.topics, names)),
        *_section("Who says what", _statements(record.statements, names)),
        *_section("Events named", _events(record.events, names)),
        *_section("Sources", _sources(record, names)),
    ]
    return tuple(Line(line.role, on_one_line(line.text), on_one_line(line.label)) for line in lines)


def _section(heading: str, lines: Iterable[Line]) -> list[Line]:
    found = list(lines)
    return [Line("heading", heading), *found] if found else []


def title_of(record: CallRecord, names: Names | None = None) -> str:
    """Return a record's heading: how the call was made, and between whom."""
    names = names or Names(record)
    principals = [person for person in record.participants if person.capacity == "principal"]
    people = [
        f"{names[person.id]} ({side_name(person.side)})" if person.side else names[person.id]
        for person in principals
    ]
    kind = _KINDS_OF_CALL.get(record.medium.value, "Call")
    return (
        f"{kind} between {in_a_row(people)}"
        if len(people) > 1
        else f"{kind} of {in_a_row(people) or 'unnamed people'}"
    )


def _facts(record: CallRecord, names: Names) -> Iterator[Line]:
    yield Line("fact", occurrence_in_words(record, names), "Status")
    yield from _claim("When", record.date, names)
    yield from _claim("How long", record.duration, names)
    yield from _claim("How", record.medium, names)
    yield from _claim("Called by", record.initiator, names)
    for label, people in (("On the call", record.participants), ("Also named", record.people)):
        for index, person in enumerate(people):
            yield Line("fact", person_in_words(person, names), label if index == 0 else "")


def occurrence_in_words(record: CallRecord, names: Names) -> str:
    """Tell whether the call took place, and who says so or denies it."""
    occurrence = record.occurrence
    said = f", according to {names.all(occurrence.asserted_by)}" if occurrence.asserted_by else ""
    denied = f"; denied by {names.all(occurrence.denied_by)}" if occurrence.denied_by else ""
    return _STATUS[occurrence.status] + said + denied


def _claim(label: str, claim: Claim | None, names: Names) -> Iterator[Line]:
    if claim is None:
        yield Line("fact", "not said", label)
        return
    for index, account in enumerate((claim, *claim.alternatives)):
        notes = [_BASES[account.basis]]
        if account.sources:
            notes.append(f"according to {names.all(account.sources)}")
        if account.evidence:
            notes.append(quoted(account.evidence))
        told = "; ".join(filter(None, notes))
        value = account_in_words(label, account)
        yield Line("fact", f"{value} ({told})" if told else value, label if index == 0 else "or else")


def account_in_words(label: str, account: object) -> str:
    """Write the value of a claim or of an alternative to it; `label` is the claim's on the page, as in `When`."""
    value: str = getattr(account, "value")  # noqa: B009 - every account has one, of a type of its own
    if isinstance(account, DurationAlternative):
        return _QUALIFIERS[account.qualifier] + duration_in_words(value)
    if label == "When":
        return date_in_words(value)
    return _MEDIA[value] if label == "How" else side_name(value)


def person_in_words(person: Person, names: Names) -> str:
    """Return a person's name with office, side and part in the call."""
    office = person.office.title if person.office else ""
    side = side_name(person.side) if person.side else ""
    capacity = getattr(person, "capacity", "principal")
    role = "" if capacity == "principal" else labels("capacities")[capacity].lower()
    described = [part for part in (office, "" if side and side in office else side, role) if part]
    name = names[person.id]
    return f"{name}, {', '.join(described)}" if described and office != name else name


def quoted(evidence: tuple[Evidence, ...]) -> str:
    """Return the words of the first piece of evidence in quotation marks."""
    return f"“{evidence[0].exact.strip()}”" if evidence else ""


def force(commitment: Commitment) -> str:
    """Tell how strongly an undertaking binds, as one of `FORCES`."""
    if commitment.class_ != "commitment":
        return commitment.class_
    return "binding" if commitment.binding else "conditional"


def _commitments(record: CallRecord, names: Names) -> Iterator[Line]:
    actions = {commitment.id: commitment.action for commitment in record.commitments}
    ordered = sorted(record.commitments, key=lambda commitment: FORCES.index(force(commitment)))
    for commitment in ordered:
        actors = names.all(commitment.actors)
        words = f"“{commitment.action.strip()}”"
        yield Line("item", f"{actors}: {words}" if actors else words, force(commitment))
        yield Line("note", commitment_details(commitment, names))
        if commitment.condition:
            yield Line("note", f"on condition: “{commitment.condition.exact.strip()}”")
        if commitment.responds_to in actions:
            yield Line("note", f"in reply to: “{actions[commitment.responds_to].strip()}”")
        chain = names.attribution(commitment.attribution)
        setting = setting_in_words(commitment.setting)
        if chain or setting:
            yield Line("note", "; ".join(filter(None, [chain, setting])))


def commitment_details(commitment: Commitment, names: Names) -> str:
    """Return an undertaking's type, addressee, time, place, sum and status in a row."""
    details = [labels("commitment-types")[commitment.type].lower()]
    if commitment.polarity == "refrain":
        details.append("to refrain from it")
    if commitment.toward:
        details.append(f"toward {names.all(commitment.toward)}")
    if commitment.due:
        details.append(f"due {date_in_words(commitment.due)}")
    if commitment.place:
        details.append(f"place {commitment.place}")
    if commitment.amount:
        currency = commitment.amount.currency or "(currency not said)"
        details.append(f"{commitment.amount.value:,} {currency}")
    details.append(labels("commitment-statuses")[commitment.status].lower())
    return "; ".join(details)


def basis_in_words(basis: str) -> str:
    """Tell what a claim rests on; nothing for `explicit`."""
    return _BASES[basis]


def setting_in_words(code: str) -> str:
    """Return what a setting is called; nothing for `unspecified`."""
    return "" if code == "unspecified" else labels("settings")[code].lower()


def _topics(topics: tuple[Topic, ...], names: Names) -> Iterator[Line]:
    order = list(labels("settings"))
    ordered = sorted(topics, key=lambda topic: order.index(topic.setting))
    for setting, group in groupby(ordered, lambda topic: topic.setting):
        yield Line("voice", setting_in_words(setting) or "mentioned")
        for topic in group:
            label = labels("topics").get(topic.code, topic.code)
            name = f"{label}: NOT discussed" if topic.polarity == "negative" else label
            raised = f"raised by {names.all(topic.raised_by)}" if topic.raised_by else ""
            told = "; ".join(filter(None, [quoted(topic.evidence), raised]))
            yield Line("item", f"{name} ({told})" if told else name)


def _statements(statements: tuple[Statement, ...], names: Names) -> Iterator[Line]:
    def voice(statement: Statement) -> tuple[str, str]:
        return names.attribution(statement.attribution) or "the text itself", statement.setting

    for (chain, code), group in groupby(statements, voice):
        setting = setting_in_words(code)
        yield Line("voice", f"{chain} ({setting})" if setting else chain)
        for statement in group:
            denial = "NOT: " if statement.polarity == "negative" else ""
            yield Line("item", denial + " … ".join(part.exact.strip() for part in statement.evidence))


def _events(events: tuple[Event, ...], names: Names) -> Iterator[Line]:
    for event in events:
        kind = labels("event-kinds")[event.kind].lower()
        yield Line("item", event.name or quoted(event.evidence) or kind, event.when)
        yield Line("note", event_details(event, names))


def event_details(event: Event, names: Names) -> str:
    """Return an event's kind, day, place, host, participants and status in a row."""
    details = [labels("event-kinds")[event.kind].lower()]
    if event.date:
        details.append(date_in_words(event.date))
    if event.place:
        details.append(event.place)
    if event.host:
        details.append(f"host {side_name(event.host)}")
    if event.participants:
        details.append(f"with {names.all(event.participants)}")
    if event.status != ("held" if event.when == "past" else "planned"):
        details.append(labels("occurrence-statuses")[event.status].lower())
    return "; ".join(details)


def _sources(record: CallRecord, names: Names) -> Iterator[Line]:
    documents = {document.id: document for document in record.documents}
    for source in record.sources:
        document = documents.get(source.document or "")
        yield Line("item", source_in_words(source, names))
        if document:
            yield Line("note", _document(document))
        if source.derived_from:
            yield Line("note", f"draws on {names.all(source.derived_from)}")
    made = f"{record.provenance.tool} {record.provenance.version}"
    yield Line("note", f"Record {record.id}, made by {made}, schema {record.schema_version}.")


def source_in_words(source: Source, names: Names) -> str:
    """Return a source's name with its kind and side."""
    kind = labels("source-kinds")[source.kind].lower()
    side = side_name(source.side) if source.side else ""
    name = names[source.id]
    described = ", ".join(part for part in (kind, side) if part and part not in name)
    return f"{name} ({described})" if described else name


def _document(document: SourceDocument) -> str:
    parts = [
        f"“{document.title}”" if document.title else "",
        f"text {document.ref}" if document.ref else "",
        f"published {date_in_words(document.published)}"
        if document.published
        else "date of publication unknown",
        document.url or "",
        f"{document.length:,} characters",
    ]
    return "; ".join(filter(None, parts))
