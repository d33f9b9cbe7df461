"""What a rule of undertakings finds, before the particulars of the clause are read."""

from typing import NamedTuple

from toolkit.extract.drafts import Party
from toolkit.extract.grammar.clauses import Predicate


class Found(NamedTuple):
    """One undertaking: tokens `first` to `last` are its evidence, `act` is the head of what is undertaken.

    `kind` is a type that the rule itself knows; `responds` tells that it answers the offer before it.
    """

    rule: str
    class_: str
    sentence: int
    first: int
    last: int
    act: int
    actors: tuple[Party, ...]
    predicate: Predicate | None = None
    toward: tuple[Party, ...] = ()
    polarity: str = "do"
    status: str | None = None
    kind: str | None = None
    responds: bool = False
    doer: tuple[int, int] | None = None  #: the phrase that is to act, where it is another than the subject
