"""Actors: a phrase of a text that can say or do something, with whom it stands for."""

from toolkit.extract.people.person import Person
from toolkit.extract.words import Medium
from toolkit.reference import Office


class Actor:
    """A phrase that can be a subject: tokens `first` up to but without `last`.

    `kind` is person, side, group, pronoun, medium or source; `people` and `side` say whom it stands for,
    and are empty where that stays open.
    """

    __slots__ = (
        "antecedent",
        "first",
        "head",
        "kind",
        "last",
        "medium",
        "office",
        "owner",
        "people",
        "pronoun",
        "role",
        "several",
        "short",
        "side",
        "sides",
        "within",
    )

    def __init__(
        self,
        first: int,
        last: int,
        kind: str,
        people: tuple[Person, ...] = (),
        side: str | None = None,
        medium: Medium | None = None,
        pronoun: str | None = None,
    ) -> None:
        self.first = first
        self.last = last
        self.kind = kind
        self.people = people
        self.side = side
        self.medium = medium
        self.pronoun = pronoun
        self.sides: tuple[str, ...] = ()  #: of "the leaders of Iran and Egypt", each of whom holds `office`
        self.office: Office | None = None
        self.role: str | None = None
        self.head = last - 1  #: token of the noun that tells what a source is
        self.within: tuple[
            Actor, ...
        ] = ()  #: people and sides named inside the phrase: "an adviser to Macron"
        self.owner: Person | None = None  #: whose "his office" is
        self.short: str | None = None  #: the initials by which the text names it elsewhere
        self.several: Actor | None = None  #: those of whom "one of the officials" is one
        self.antecedent: Actor | None = None  #: the fuller phrase that "the official" or "it" goes back to

    def meant(self) -> tuple[Person, ...]:
        """Return the people for whom the phrase or the fuller one that it goes back to stands."""
        return self.people or (self.antecedent.people if self.antecedent is not None else ())

    def __repr__(self) -> str:
        return f"Actor({self.first}-{self.last} {self.kind} {self.people or self.side or self.medium or self.pronoun})"
