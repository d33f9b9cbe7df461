"""Find the state for which a leader speaks whom a text never says to be of one: "Norway, she promised, would lift the ban"."""

from collections import Counter
from collections.abc import Iterable

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.reference import SideName

_COMMITTING = frozenset(("promise", "propose", "decide"))
_VERB = 3  #: tokens from a state to its verb: ", she proposed, would"


def place_speakers(reading: Reading) -> None:
    """Give leaders and ministers without a state the one in whose name they promise, where the text is mostly about it."""
    promising = _promising(reading)
    for person in reading.people.all:
        chief = person.strong and (person.role in PRINCIPAL or person.role == "leader")
        if person.side is not None or not chief or not person.forms:
            continue
        state = _spoken_for(reading, promising.get(person, []))
        if state is not None and state == _most_named(reading):
            person.side, person.side_basis = state, "resolved"


def _promising(reading: Reading) -> dict[Person, list[tuple[int, Predicate]]]:
    """Return the verbs of committing of each person who alone is their subject, with their sentences."""
    found: dict[Person, list[tuple[int, Predicate]]] = {}
    for number, predicates in enumerate(reading.predicates):
        for predicate in predicates:
            subject = predicate.subject
            if predicate.kind in _COMMITTING and subject is not None and len(subject.people) == 1:
                found.setdefault(subject.people[0], []).append((number, predicate))
    return found


def _spoken_for(reading: Reading, promising: Iterable[tuple[int, Predicate]]) -> str | None:
    for number, predicate in promising:
        for actor in reading.actors[number]:
            if actor.kind == "side" and actor.side is not None and _would(reading, actor, predicate):
                return actor.side
    return None


def _would(reading: Reading, state: Actor, predicate: Predicate) -> bool:
    """Tell whether a state is what will do something: "Norway, she proposed, would", "promised that Norway would"."""
    folds, at = reading.tokens.folds, state.last
    if folds[at] == "," and at < predicate.first <= at + _VERB and folds[predicate.last] == ",":
        at = predicate.last + 1
    elif not (predicate.complement[0] <= state.first <= predicate.complement[0] + 1):
        return False
    return folds[at] in words().modals


def _most_named(reading: Reading) -> str | None:
    """Return the state that a text names most often beside those of its leaders, if one is."""
    taken = {p.side for p in reading.people.all if p.side is not None and p.strong}
    named = Counter(
        chunk.value.side
        for chunks in reading.chunks
        for chunk in chunks.sides
        if isinstance(chunk.value, SideName)
        and chunk.value.kind in ("country", "demonym")  # Brussels and Geneva stand for others
        and chunk.value.side not in taken
    )
    ranked = named.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]
