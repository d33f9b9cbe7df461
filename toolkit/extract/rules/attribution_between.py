"""`attribution.between`: "The spokesman said …. Marte pointed out that …. The spokesman added …": what stands between is of his account too."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.frames import Frame, Step
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.tellers import has_own, told_by

_ID = "attribution.between"
_BACK, _AHEAD = 4, 4  #: sentences to who tells before and behind


@extraction_rule(
    _ID,
    verbs=("say", "stress", "express", "direct"),
    order=6,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. A spokesman said the line was poor. President Marte said that the dam was shut. NTB added that it was cold.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The Norwegian foreign ministry said⟧ the line was poor. President Marte pointed out that "
        "the dam was shut. The ministry added that they spoke for an hour.",
    ),
)
def between(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read what one of those on the call says between two sentences of one account."""
    subject, number = predicate.subject, predicate.sentence
    if (
        subject is None
        or predicate.parent is not None
        or predicate.trailing
        or predicate.relative
        or not number
    ):
        return
    people = subject.people
    if not people or not all(p.role in PRINCIPAL for p in people) or has_own(reading, number):
        return
    before = _teller(reading, range(number - 1, max(-1, number - 1 - _BACK), -1))
    sentences = reading.layout.sentences
    behind = _teller(reading, range(number + 1, min(len(sentences), number + 1 + _AHEAD))) if before else ()
    if before and behind and _is_one(before[-1].actor, behind[-1].actor):
        first, last = sentences[number].first, sentences[number].last
        yield Frame(before, first, last, number, first, _ID, rank=-2, states=False)


def _teller(reading: Reading, numbers: range) -> tuple[Step, ...]:
    """Return who tells the nearest sentence that somebody tells."""
    for number in numbers:
        told = told_by(reading, number, _ID)
        if told is not None:
            return told[0]
        if any(
            p.kind == "say" and p.parent is None and p.subject is not None and p.subject.kind == "medium"
            for p in reading.predicates[number]
        ):
            return ()
    return ()


def _is_one(a: Actor, b: Actor) -> bool:
    """Tell whether two phrases mean one teller."""
    if a.people or b.people:
        return a.people == b.people
    return (a.antecedent or a) is (b.antecedent or b)
