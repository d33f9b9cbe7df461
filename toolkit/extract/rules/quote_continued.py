"""`quote.continued`: a quotation goes on: in the next paragraph without a closing mark before it, or after "…,” said X. “…"."""

from collections.abc import Iterator, Sequence

from toolkit.extract.frames import Step
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.utterances import MARKS, Voice


@extraction_rule(
    "quote.continued",
    phrases=MARKS,
    order=40,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. “Norwegian salmon”, the label read.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. “We are neighbours by sea,” said Ilves. “⟦That is enough for us.⟧”",
    ),
)
def continued(reading: Reading, quotation: Quotation, before: Sequence[Voice]) -> Iterator[tuple[Step, ...]]:
    """Read the speaker of the quotation before, if nobody else speaks between."""
    if not before:
        return
    last = before[-1]
    layout = reading.layout
    number = layout.sentence_at(quotation.first)
    here = layout.sentences[number].paragraph
    end = layout.sentence_at(max(last.quotation.first, last.quotation.last - 1))
    there = layout.sentences[end].paragraph
    if here == there + 1 and not last.quotation.closed:
        yield last.steps
        return
    opens = quotation.first - 1 == layout.sentences[number].first
    if here == there and (opens or number == end):
        between = [
            p
            for n in range(end, number + 1)
            for p in reading.predicates[n]
            if p.subject is not None and p.kind == "say" and last.quotation.last <= p.first < quotation.first
        ]
        if not between or all(
            (p.subject is not None and p.subject.people and p.subject.people == last.steps[-1].actor.people)
            or p.trailing
            for p in between
        ):
            yield last.steps
