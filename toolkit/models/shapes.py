"""The shapes that all parts of a record share: evidence, attribution and claims.

Offsets count Unicode code points, from 0, end exclusive. Ids are local to the record: `p1` a person,
`s1` a source, `st1` a statement, `c1` a commitment, `e1` an event, `d1` a document.
"""

from attrs import field, frozen

from toolkit.models.base import OPTIONAL, Extensible
from toolkit.models.codes import Basis, DurationQualifier, Medium


@frozen
class Evidence(Extensible):
    """The characters of a document that prove a fact: `text[start:end] == exact`."""

    document: str  #: d-id
    start: int
    end: int
    exact: str
    translated: bool | None = field(default=None, metadata=OPTIONAL)  #: of a quotation
    rule: str | None = field(default=None, metadata=OPTIONAL)  #: id of the extraction rule


@frozen
class AttributionStep(Extensible):
    """One step of an attribution: who says it, and with which verb.

    An attribution is a tuple of steps from the outermost to the innermost; neighbours with the same
    evidence are parallel, and an empty tuple is the document's own voice.
    """

    source: str  #: s-id, p-id or side
    verb: str | None = None  #: as published, in lower case
    evidence: tuple[Evidence, ...] = ()


Attribution = tuple[AttributionStep, ...]


@frozen(kw_only=True)
class DateAlternative(Extensible):
    """One account of the calendar day; `start` and `end` are RFC 3339 date-times with a numeric offset."""

    value: str  #: EDTF
    start: str | None = field(default=None, metadata=OPTIONAL)
    end: str | None = field(default=None, metadata=OPTIONAL)
    sources: tuple[str, ...] = ()  #: s-ids of those who assert it
    evidence: tuple[Evidence, ...] = ()
    basis: Basis


@frozen(kw_only=True)
class DateClaim(DateAlternative):
    """The calendar day of the call, and the other accounts where sources disagree."""

    alternatives: tuple[DateAlternative, ...] = ()


@frozen(kw_only=True)
class MediumAlternative(Extensible):
    """One account of how the parties spoke; `as_published` keeps the words used."""

    value: Medium
    as_published: str | None = None
    sources: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    basis: Basis


@frozen(kw_only=True)
class MediumClaim(MediumAlternative):
    """How the parties spoke, and the other accounts where sources disagree."""

    alternatives: tuple[MediumAlternative, ...] = ()


@frozen(kw_only=True)
class DurationAlternative(Extensible):
    """One account of how long the call lasted."""

    value: str  #: ISO 8601 duration in integers, `PT1H25M`
    qualifier: DurationQualifier
    sources: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    basis: Basis


@frozen(kw_only=True)
class DurationClaim(DurationAlternative):
    """How long the call lasted, and the other accounts where sources disagree."""

    alternatives: tuple[DurationAlternative, ...] = ()


@frozen(kw_only=True)
class InitiatorAlternative(Extensible):
    """One account of which side placed or asked for the call."""

    value: str  #: side
    sources: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    basis: Basis


@frozen(kw_only=True)
class InitiatorClaim(InitiatorAlternative):
    """Which side placed or asked for the call, and the other accounts where sources disagree."""

    alternatives: tuple[InitiatorAlternative, ...] = ()


Claim = DateClaim | MediumClaim | DurationClaim | InitiatorClaim
