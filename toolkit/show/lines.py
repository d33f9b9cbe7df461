"""The lines of a record's page: sections of facts, items and notes, in the order of reading."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Literal

from attrs import frozen

from toolkit.models.record import CallRecord, Event, Statement, Topic
from toolkit.models.shapes import Claim
from toolkit.naming import Names
from toolkit.schema import labels
from toolkit.show.words import (
    FORCES,
    account_in_words,
    basis_in_words,
    commitment_details,
    document_in_words,
    event_details,
    force,
    occurrence_in_words,
    person_in_words,
    quoted,
    setting_in_words,
    source_in_words,
    title_of,
)
from toolkit.wording import on_one_line

Role = Literal["title", "heading", "fact", "voice", "item", "note"]


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


def _facts(record: CallRecord, names: Names) -> Iterator[Line]:
    yield Line("fact", occurrence_in_words(record, names), "Status")
    yield from _claim("When", record.date, names)
    yield from _claim("How long", record.duration, names)
    yield from _claim("How", record.medium, names)
    yield from _claim("Called by", record.initiator, names)
    for label, people in (("On the call", record.participants), ("Also named", record.people)):
        for index, person in enumerate(people):
            yield Line("fact", person_in_words(person, names), label if index == 0 else "")


def _claim(label: str, claim: Claim | None, names: Names) -> Iterator[Line]:
    if claim is None:
        yield Line("fact", "not said", label)
        return
    for index, account in enumerate((claim, *claim.alternatives)):
        notes = [basis_in_words(account.basis)]
        if account.sources:
            notes.append(f"according to {names.all(account.sources)}")
        if account.evidence:
            notes.append(quoted(account.evidence))
        told = "; ".join(filter(None, notes))
        value = account_in_words(label, account)
        yield Line("fact", f"{value} ({told})" if told else value, label if index == 0 else "or else")


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


def _sources(record: CallRecord, names: Names) -> Iterator[Line]:
    documents = {document.id: document for document in record.documents}
    for source in record.sources:
        document = documents.get(source.document or "")
        yield Line("item", source_in_words(source, names))
        if document:
            yield Line("note", document_in_words(document))
        if source.derived_from:
            yield Line("note", f"draws on {names.all(source.derived_from)}")
    made = f"{record.provenance.tool} {record.provenance.version}"
    yield Line("note", f"Record {record.id}, made by {made}, schema {record.schema_version}.")
