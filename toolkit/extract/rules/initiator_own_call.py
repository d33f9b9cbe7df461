"""`initiator.own-call`: "X used his call to Y to ask for help": whose call to somebody it was."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_at
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "initiator.own-call",
    phrases=("(his|her) [phone|telephone] call (to|from)",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Mr Ilves renewed his call to Chile to pay.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Marte used ⟦his call to President Ilves⟧ to ask for help.",
    ),
)
def own_call(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who had "his call to X", or took it from X."""
    target = actor_at(reading, number, hit.last, within=0)
    if target is None or len(target.people) != 1 or target.kind != "person":
        return
    before = [p.subject for p in reading.predicates[number] if p.first < hit.first and p.subject is not None]
    opening = actor_at(reading, number, reading.layout.sentences[number].first, within=0)
    subject = before[-1] if before else opening
    if subject is None or len(subject.people) != 1 or subject.people == target.people:
        return
    who = subject.people[0] if reading.tokens.folds[hit.last - 1] == "to" else target.people[0]
    yield Initiative(who, hit.first, target.last, "initiator.own-call")
