"""What rules hand to assembly: facts that point at tokens, before ids and references are given."""

from attrs import field, frozen

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.people.person import Person

#: Who acts or is addressed: a person, a side's code, or PRINCIPALS for "the two leaders", "they", "both sides".
Party = Person | str
PRINCIPALS = "@principals"


@frozen
class CommitmentDraft:
    """One undertaking or softer relative; ranges are tokens of the reading.

    `first` to `last` is the clause of evidence, from the actor or the verb to the end of the undertaking.
    """

    rule: str
    class_: str
    type: str
    first: int
    last: int
    sentence: int
    actors: tuple[Party, ...] = ()
    toward: tuple[Party, ...] = ()
    polarity: str = "do"
    status: str = "agreed"
    condition: tuple[int, int] | None = None
    due: str | None = None
    place: str | None = None
    amount: tuple[float, str | None] | None = None
    responds: bool = False  #: answers the offer that stands before it
    predicate: Predicate | None = None  #: for the chain of attribution
    more: tuple[tuple[int, int], ...] = ()  #: further evidence
    quoted: bool = False
    key: object = field(default=None, eq=False)


@frozen
class EventDraft:
    """Another event that the text names; `when` is past or future, seen from the call."""

    rule: str
    kind: str
    first: int
    last: int
    sentence: int
    name: str | None = None
    when: str = "future"
    date: str | None = None
    basis: str | None = None
    place: str | None = None
    host: str | None = None
    participants: tuple[Party, ...] = ()
    status: str = "planned"
