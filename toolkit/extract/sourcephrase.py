"""A phrase that names a source by a common noun, while it is asked what it goes back to."""

from collections.abc import Sequence
from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.lastvoices import singular
from toolkit.extract.memory import Memory
from toolkit.extract.people.person import Person

#: Between "the" and a noun these tell of no other: "the press service", "the news release", "the terse statement".
_PLAIN = frozenset("same press news media terse brief short full written lengthy complete".split())


class SourcePhrase(NamedTuple):
    """The phrase of an actor in sentence `number`, with what the text has told before.

    `main` is who acts first in the sentence, where the phrase closes it: "…, his office said".
    """

    folds: list[str]
    actor: Actor
    memory: Memory
    number: int
    main: Sequence[Person]

    @property
    def head(self) -> str:
        """The noun that tells what the source is."""
        return self.folds[self.actor.head]

    @property
    def lemma(self) -> str:
        """The same in the singular."""
        return singular(self.head)

    @property
    def opening(self) -> str:
        """The word that the phrase begins with."""
        return self.folds[self.actor.first]

    @property
    def ends(self) -> bool:
        """Whether nothing of the phrase follows its noun."""
        return self.actor.last == self.actor.head + 1

    @property
    def plain(self) -> bool:
        """Whether nothing between the article and the noun tells which one is meant, but for where it sits."""
        between = self.folds[self.actor.first + 1 : self.actor.head]
        return all(fold in _PLAIN or fold.endswith("-based") for fold in between)

    def near(self, told: tuple[int, Actor] | None, reach: int) -> Actor | None:
        """Return an actor told of within some sentences before."""
        return told[1] if told is not None and self.number - told[0] <= reach else None

    def stands_for(self, fuller: Actor) -> None:
        """Let the phrase go back to another one."""
        self.actor.antecedent, self.actor.side = fuller, fuller.side

    def means(self, person: Person) -> None:
        """Let the phrase mean somebody, of whom it tells the state if nothing else does."""
        self.actor.people, self.actor.kind = (person,), "person"
        self.actor.side = person.side or self.actor.side
