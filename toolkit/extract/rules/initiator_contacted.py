"""`initiator.contacted`: "X had contacted Y on Friday", "X reached out to Y", of two who were on the call."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_at, doer_before
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "initiator.contacted",
    phrases=("contacted", "reached out to"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He contacted the owners of the ship.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Ilves was contacted by a newspaper.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. An aide said ⟦President Marte had contacted⟧ President Ilves on Monday.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves reached out to⟧ President Marte after the storm.",
    ),
)
def contacted(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who contacted whom, both of them people."""
    subject = doer_before(reading, number, hit.first)
    target = actor_at(reading, number, hit.last, within=0)
    if subject is None or target is None or not target.people:
        return
    if len(subject.people) == 1 and subject.people[0] not in target.people:
        yield Initiative(subject.people[0], subject.first, hit.last, "initiator.contacted")
