"""The record of one call between officials, as one or more documents report it.

One class for each object that `schemas/` defines, fields in the order in which they are written; a test
holds the two together. A key that is a Python keyword has an underscore after it: `class_` is `class`.
"""

from attrs import field, frozen

from toolkit.models.base import OPTIONAL, Extensible
from toolkit.models.codes import (
    Act,
    ActionPolarity,
    Basis,
    CallFormat,
    Capacity,
    CodingScheme,
    CommitmentClass,
    CommitmentStatus,
    CommitmentType,
    EventKind,
    EventTime,
    Level,
    OccurrenceStatus,
    OfficeStatus,
    Polarity,
    Setting,
    SourceKind,
    VisitRank,
)
from toolkit.models.shapes import (
    Attribution,
    DateClaim,
    DurationClaim,
    Evidence,
    InitiatorClaim,
    MediumClaim,
)

SCHEMA_VERSION = "1.0.0"


@frozen
class Occurrence(Extensible):
    """Whether the call took place, and who says so or denies it; explicit assertions only."""

    status: OccurrenceStatus
    asserted_by: tuple[str, ...] = ()  #: sides or s-ids
    denied_by: tuple[str, ...] = ()  #: sides or s-ids


@frozen
class Office(Extensible):
    """The office that a person holds, and whether the text or the reference data says so."""

    title: str
    basis: Basis
    status: OfficeStatus | None = field(default=None, metadata=OPTIONAL)


@frozen(kw_only=True)
class Person(Extensible):
    """A person whom the text names; `name` is None where only the office is named and nothing settles who."""

    id: str
    name: str | None = None  #: fullest form, given name first as the field writes it
    published_as: tuple[str, ...] = ()
    side: str | None = None
    office: Office | None = None
    wikidata: str | None = None  #: item id, `Q7747`
    evidence: tuple[Evidence, ...] = ()


@frozen(kw_only=True)
class Participant(Person):
    """A person who was on the call."""

    capacity: Capacity


@frozen(kw_only=True)
class Topic(Extensible):
    """One subject by its code, with its strongest setting; `negative` is reported as not discussed."""

    code: str
    setting: Setting
    raised_by: tuple[str, ...] = ()  #: sides reported to have spoken on it
    polarity: Polarity = "positive"
    attribution: Attribution = ()
    evidence: tuple[Evidence, ...] = ()


@frozen(kw_only=True)
class Statement(Extensible):
    """One reported statement: its clause is in `evidence`, its words in quotation marks in `quotes`."""

    id: str
    attribution: Attribution = ()
    setting: Setting
    act: Act
    polarity: Polarity = "positive"
    quotes: tuple[Evidence, ...] = ()
    topics: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@frozen
class Amount(Extensible):
    """A sum of money; `currency` is an ISO 4217 code, or None where the text does not say."""

    value: int | float
    currency: str | None = None


@frozen(kw_only=True)
class Commitment(Extensible):
    """An undertaking, or one of its softer relatives; `binding` is true only of unconditional commitments."""

    id: str
    class_: CommitmentClass
    type: CommitmentType
    actors: tuple[str, ...] = ()  #: p-ids or sides
    toward: tuple[str, ...] = ()  #: p-ids or sides that the clause names as addressee or host
    action: str  #: the verbatim clause
    polarity: ActionPolarity = "do"
    binding: bool
    status: CommitmentStatus
    condition: Evidence | None = None
    due: str | None = None  #: EDTF
    place: str | None = None
    amount: Amount | None = None
    responds_to: str | None = None  #: c-id
    event: str | None = None  #: e-id
    setting: Setting
    attribution: Attribution = ()
    evidence: tuple[Evidence, ...] = ()


@frozen(kw_only=True)
class Event(Extensible):
    """Another event that the text names; `when` is seen from the call."""

    id: str
    kind: EventKind
    name: str | None = None
    when: EventTime
    date: str | None = None  #: EDTF
    basis: Basis | None = None
    place: str | None = None
    host: str | None = None  #: side
    participants: tuple[str, ...] = ()  #: p-ids or sides
    status: OccurrenceStatus
    rank: VisitRank | None = field(default=None, metadata=OPTIONAL)
    evidence: tuple[Evidence, ...] = ()


@frozen(kw_only=True)
class Source(Extensible):
    """Who reports: a document, or someone whom a document cites."""

    id: str
    kind: SourceKind
    name: str | None = None
    speaker: str | None = None  #: p-id
    side: str | None = None
    document: str | None = None  #: d-id
    derived_from: tuple[str, ...] = ()  #: s-ids, without a cycle
    evidence: tuple[Evidence, ...] = ()


@frozen(kw_only=True)
class SourceDocument(Extensible):
    """A text that was read; `sha256` is of its UTF-8 bytes, `length` in code points."""

    id: str
    ref: str | None = None  #: the input's own id or file name
    title: str | None = None
    publisher: str | None = None
    published: str | None = None  #: EDTF
    retrieved: str | None = field(default=None, metadata=OPTIONAL)  #: EDTF or RFC 3339
    url: str | None = None
    language: str | None = None  #: BCP 47 tag
    sha256: str
    length: int


@frozen(kw_only=True)
class Coding(Extensible):
    """One directed event in the codes of a scheme of event data: who did what to whom."""

    scheme: CodingScheme
    version: str
    code: str
    actors: tuple[str, ...] = ()  #: p-ids or sides
    targets: tuple[str, ...] = ()  #: p-ids or sides
    commitment: str | None = None  #: c-id
    event: str | None = None  #: e-id


@frozen
class Provenance(Extensible):
    """What made the record; it does not depend on the clock."""

    tool: str
    version: str
    ruleset: str | None = None


@frozen(kw_only=True)
class CallRecord(Extensible):
    """One call between officials: every fact with who asserts it and where the text says so."""

    schema_version: str = SCHEMA_VERSION
    id: str
    occurrence: Occurrence
    date: DateClaim | None = None
    medium: MediumClaim
    format: CallFormat | None = None
    level: Level | None = field(default=None, metadata=OPTIONAL)
    duration: DurationClaim | None = None
    initiator: InitiatorClaim | None = None
    participants: tuple[Participant, ...] = ()
    people: tuple[Person, ...] = ()
    topics: tuple[Topic, ...] = ()
    statements: tuple[Statement, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    events: tuple[Event, ...] = ()
    sources: tuple[Source, ...] = ()
    documents: tuple[SourceDocument, ...] = ()
    codings: tuple[Coding, ...] | None = field(default=None, metadata=OPTIONAL)
    provenance: Provenance
