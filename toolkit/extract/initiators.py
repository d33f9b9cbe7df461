"""Who placed or asked for the call: the rules of the family `initiator`, and what they share."""

from collections.abc import Iterable, Iterator
from functools import cache

from toolkit.extract.actors import Actor
from toolkit.extract.facts import Initiative
from toolkit.extract.people import Person
from toolkit.extract.reading import Reading
from toolkit.extract.rule import ExtractionRule, family
from toolkit.lexicon import PhraseTrie, expand

CALL_NOUNS = frozenset(
    "call calls conversation conversations talk talks teleconference videoconference conference contact exchange".split()
)


@cache
def _triggers() -> PhraseTrie[tuple[ExtractionRule, ...]]:
    rules: dict[str, tuple[ExtractionRule, ...]] = {}
    for rule in family("initiator").values():
        for notation in rule.phrases:
            for phrase in expand(notation):
                rules[phrase] = (*rules.get(phrase, ()), rule)
    return PhraseTrie(rules.items())


def initiatives(reading: Reading, sentences: Iterable[int]) -> Iterator[Initiative]:
    """Yield who is said to have placed or asked for a call, sentence by sentence."""
    by_verb = [r for r in family("initiator").values() if r.verbs]
    for number in sentences:
        sentence = reading.layout.sentences[number]
        for hit in _triggers().find(reading.tokens.folds, sentence.first, sentence.last):
            for rule in hit.value:
                yield from rule.find(reading, number, hit)
        for predicate in reading.predicates[number]:
            for rule in by_verb:
                if predicate.kind in rule.verbs:
                    yield from rule.find(reading, predicate)


def party(actor: Actor) -> Person | str | None:
    """Return the person or side that an actor stands for, None where it stands for neither."""
    if len(actor.people) == 1:
        return actor.people[0]
    return actor.side if actor.kind in ("side", "source") or actor.people == () else None


def actor_at(reading: Reading, number: int, first: int, *, within: int = 3) -> Actor | None:
    """Return the actor that begins at a token or a few after it."""
    return next((a for a in reading.actors[number] if first <= a.first <= first + within), None)


def actor_before(reading: Reading, number: int, last: int) -> Actor | None:
    """Return the actor that ends at a token."""
    return next((a for a in reading.actors[number] if a.last == last), None)


def names_call(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a range of tokens has a word for the call."""
    return any(reading.tokens.folds[i] in CALL_NOUNS for i in range(first, last))
