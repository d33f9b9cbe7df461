"""`attribution.carried`: "AP reported that X said … He also said …": the outlet goes on telling what X said."""

from collections.abc import Iterator

from toolkit.extract.frames import Frame, step
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule

_ID = "attribution.carried"


@extraction_rule(
    _ID,
    verbs=("say", "confirm", "stress", "express", "direct"),
    order=5,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Ilves said the line was poor. He hung up.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Reuters reported⟧ that Marte said the line was poor. "
        "He added that the day was fine.",
    ),
)
def carried(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read a pronoun that goes on with the person whom an outlet quoted in the sentence before."""
    subject = predicate.subject
    number = predicate.sentence
    if (
        subject is None
        or subject.kind != "pronoun"
        or len(subject.people) != 1
        or predicate.parent is not None
        or not number
    ):
        return
    layout = reading.layout
    if layout.sentences[number].paragraph != layout.sentences[number - 1].paragraph:
        return
    for inner in reading.predicates[number - 1]:
        outlet = inner.parent
        if (
            outlet is None
            or outlet.subject is None
            or not outlet.speech
            or inner.subject is None
            or inner.subject.people != subject.people
        ):
            continue
        told = outlet.subject.kind == "medium" or (
            outlet.subject.kind == "source"
            and "media" in reading.tokens.folds[outlet.subject.first : outlet.subject.last]
        )
        if told and outlet.parent is None:
            first, last = layout.sentences[number].first, layout.sentences[number].last
            yield Frame(step(reading, outlet, _ID), first, last, number, first, _ID, rank=-2, states=False)
            return
