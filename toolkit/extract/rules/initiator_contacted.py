"""`initiator.contacted`: "X had contacted Y on Friday", "X reached out to Y", of two who were on the call."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_at, doer_before, marks_call
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "initiator.contacted",
    phrases=("contacted", "reached out to", "reached out"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He contacted the owners of the ship.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Ilves was contacted by a newspaper.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. An aide said ⟦President Marte had contacted⟧ President Ilves on Monday.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves reached out to⟧ President Marte after the storm.",
        "President Ilves of Norway and President Marte of Chile spoke by phone on Monday after ⟦the Chilean president reached out⟧.",
    ),
)
def contacted(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who contacted whom, both of them people."""
    subject = doer_before(reading, number, hit.first)
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    if folds[hit.last - 1] == "out":  # "spoke after X reached out": to the other one
        ends = folds[hit.last : hit.last + 1] in ([","], ["."], []) or hit.last + 1 >= sentence.last
        if (
            subject is not None
            and ends
            and len(subject.people) == 1
            and _spoke_after(reading, number, subject.first)
        ):
            yield Initiative(subject.people[0], subject.first, hit.last, "initiator.contacted")
        return
    target = actor_at(reading, number, hit.last, within=0)
    if subject is None or target is None or not target.people:
        return
    if len(subject.people) == 1 and subject.people[0] not in target.people:
        yield Initiative(subject.people[0], subject.first, hit.last, "initiator.contacted")


def _spoke_after(reading: Reading, number: int, at: int) -> bool:
    """Tell whether a call is told of before "after X reached out"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[number].first
    return folds[at - 1] in ("after", "when") and marks_call(reading, first, at)
