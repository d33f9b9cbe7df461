"""A pronoun of a sentence and what stands around it."""

from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.memory import GENDERS, Memory
from toolkit.extract.people.person import Person


class Pronoun(NamedTuple):
    """A pronoun of sentence `number`, as `bind_pronoun` is given it."""

    folds: list[str]
    number: int
    actor: Actor
    verb: Predicate | None
    beside: list[Actor]
    found: list[Predicate]
    main: list[Person]
    memory: Memory

    @property
    def cited(self) -> bool:
        """Whether "according to" stands right before it."""
        return self.folds[self.actor.first - 2 : self.actor.first] == ["according", "to"]

    def people(self) -> list[tuple[int, Person]]:
        """Return who has been named before; inside marks also who is named there, but not who speaks: he says "I"."""
        if not self.memory.inside(self.actor.first):
            return self.memory.people
        people = self.memory.people + self.memory.aside
        own = self.memory.utters(self.actor.first) if self.actor.pronoun in GENDERS else ()
        return [r for r in people if r[1] not in own] if own else people
