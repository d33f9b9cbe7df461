"""The facts of a record as a reader meets them: what is said, by whose account, and the words that prove it."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from attrs import frozen

from toolkit.models.record import CallRecord, Commitment, Event, Person, Source, Statement, Topic
from toolkit.models.shapes import Attribution, Claim, Evidence
from toolkit.naming import Names, side_name
from toolkit.schema import labels
from toolkit.show.words import (
    FORCES,
    account_in_words,
    basis_in_words,
    commitment_details,
    event_details,
    force,
    occurrence_in_words,
    person_in_words,
    setting_in_words,
    source_in_words,
)

#: Kinds of facts in the order of the legend; each has a style of its own.
KINDS = (
    "date", "duration", "medium", "initiator", "person", "commitment", "topic", "quote", "statement", "event",
    "source",
)  # fmt: skip


@frozen
class Step:
    """One voice of a chain of attribution, with the words that show it."""

    text: str
    evidence: tuple[Evidence, ...] = ()


@frozen
class Fact:
    """One line of the panel: `kind` is one of `KINDS`, "" for what no words prove."""

    kind: str
    text: str
    evidence: tuple[Evidence, ...] = ()
    label: str = ""  #: what the line is about, or the force of an undertaking
    notes: tuple[str, ...] = ()
    chain: tuple[Step, ...] = ()


@frozen
class Section:
    """The facts under one heading."""

    heading: str
    facts: tuple[Fact, ...]


def sections(record: CallRecord) -> tuple[Section, ...]:
    """Return a record's facts under their headings; headings without facts are left out."""
    names = Names(record)
    found = (
        ("The call", _call(record, names)),
        ("On the call", (_person(p, names) for p in record.participants)),
        ("Also named", (_person(p, names) for p in record.people)),
        ("Undertakings", _commitments(record, names)),
        ("Topics", _topics(record.topics, names)),
        ("Who says what", _statements(record.statements, names)),
        ("Events named", (_event(e, names) for e in record.events)),
        ("Sources", (_source(s, names) for s in record.sources)),
    )
    listed = ((heading, tuple(facts)) for heading, facts in found)
    return tuple(Section(heading, facts) for heading, facts in listed if facts)


def _call(record: CallRecord, names: Names) -> Iterator[Fact]:
    yield Fact("", occurrence_in_words(record, names), label="Status")
    yield from _claim("date", "When", record.date, names)
    yield from _claim("duration", "How long", record.duration, names)
    yield from _claim("medium", "How", record.medium, names)
    yield from _claim("initiator", "Called by", record.initiator, names)


def _claim(kind: str, label: str, claim: Claim | None, names: Names) -> Iterator[Fact]:
    if claim is None:
        yield Fact("", "not said", label=label)
        return
    for index, account in enumerate((claim, *claim.alternatives)):
        notes = [basis_in_words(account.basis)]
        if account.sources:
            notes.append(f"according to {names.all(account.sources)}")
        yield Fact(
            kind,
            account_in_words(label, account),
            account.evidence,
            label if index == 0 else "or else",
            tuple(filter(None, notes)),
        )


def _person(person: Person, names: Names) -> Fact:
    return Fact("person", person_in_words(person, names), person.evidence)


def _chain(steps: Attribution, names: Names) -> tuple[Step, ...]:
    groups = groupby(steps, lambda step: step.evidence)
    return tuple(Step(names.attribution(tuple(group)), evidence) for evidence, group in groups)


def _commitments(record: CallRecord, names: Names) -> Iterator[Fact]:
    actions = {commitment.id: commitment.action for commitment in record.commitments}
    for item in sorted(record.commitments, key=lambda commitment: FORCES.index(force(commitment))):
        yield _commitment(item, actions, names)


def _commitment(item: Commitment, actions: dict[str, str], names: Names) -> Fact:
    notes = [commitment_details(item, names)]
    if item.condition:
        notes.append(f"on condition: “{item.condition.exact.strip()}”")
    if item.responds_to in actions:
        notes.append(f"in reply to: “{actions[item.responds_to].strip()}”")
    notes.append(setting_in_words(item.setting))
    actors = names.all(item.actors)
    words = f"“{item.action.strip()}”"
    return Fact(
        "commitment",
        f"{actors}: {words}" if actors else words,
        item.evidence,
        force(item),
        tuple(filter(None, notes)),
        _chain(item.attribution, names),
    )


def _topics(topics: Iterable[Topic], names: Names) -> Iterator[Fact]:
    order = list(labels("settings"))
    for topic in sorted(topics, key=lambda topic: order.index(topic.setting)):
        name = labels("topics").get(topic.code, topic.code)
        raised = f"raised by {names.all(topic.raised_by)}" if topic.raised_by else ""
        yield Fact(
            "topic",
            f"{name}: NOT discussed" if topic.polarity == "negative" else name,
            topic.evidence,
            topic.code,
            tuple(filter(None, (setting_in_words(topic.setting), raised))),
            _chain(topic.attribution, names),
        )


def _statements(statements: Iterable[Statement], names: Names) -> Iterator[Fact]:
    for item in statements:
        words = " … ".join(part.exact.strip() for part in item.evidence)
        setting = setting_in_words(item.setting)
        chain = _chain(item.attribution, names) or (Step("the text itself"),)
        denial = "NOT: " if item.polarity == "negative" else ""
        yield Fact(
            "statement", denial + words, item.evidence, notes=(setting,) if setting else (), chain=chain
        )
        for quote in item.quotes:
            yield Fact("quote", f"“{quote.exact.strip()}”", (quote,), label="quoted", chain=chain)


def _event(event: Event, names: Names) -> Fact:
    kind = labels("event-kinds")[event.kind].lower()
    words = f"“{event.evidence[0].exact.strip()}”" if event.evidence else kind
    return Fact("event", event.name or words, event.evidence, event.when, (event_details(event, names),))


def _source(source: Source, names: Names) -> Fact:
    notes = [f"draws on {names.all(source.derived_from)}"] if source.derived_from else []
    return Fact("source", source_in_words(source, names), source.evidence, notes=tuple(notes))


def heading(record: CallRecord) -> str:
    """Return what a record is called in the list of records: day, medium and sides."""
    sides = [side_name(p.side) for p in record.participants if p.side]
    return f"{record.id}: {', '.join(dict.fromkeys(sides))}" if sides else record.id
