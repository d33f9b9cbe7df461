"""`attribution.replied`: "X raised it, according to an official. Y answered that …": the answer is of the same account."""

from collections.abc import Iterator

from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.frames import Frame
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.tellers import has_own, told_by

_ID = "attribution.replied"
_ANSWERS = frozenset(("answer", "reply", "respond", "retort", "counter", "rejoin"))


@extraction_rule(
    _ID,
    verbs=("say",),
    order=7,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Ilves raised the dam. Marte replied that it was shut.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Ilves raised the dam, ⟦according to a Chilean official⟧. Marte replied that it was shut.",
    ),
)
def replied(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read what one of those on the call answers to what a source has just told of the other."""
    subject, number = predicate.subject, predicate.sentence
    if (
        predicate.lemma not in _ANSWERS
        or subject is None
        or predicate.parent is not None
        or predicate.trailing
    ):
        return
    people, layout = subject.people, reading.layout
    if not number or not people or not all(p.role in PRINCIPAL for p in people) or has_own(reading, number):
        return
    if layout.sentences[number].paragraph != layout.sentences[number - 1].paragraph:
        return
    told = told_by(reading, number - 1, _ID)
    if told is not None and told[0][-1].actor.people != people:
        first, last = layout.sentences[number].first, layout.sentences[number].last
        yield Frame(told[0], first, last, number, first, _ID, rank=-2, states=False)
