"""`initiator.called-to`: "President X called to express solidarity", "phoned to congratulate"."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_before, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "initiator.called-to",
    phrases=(
        "(called|phoned|telephoned|rang) (to|in to)",
        "(called|phoned|telephoned|rang) [him|her|the president|the prime minister|back] (today|yesterday|this morning|this evening)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He called on all sides to stop.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte called to⟧ express solidarity.",
    ),
)
def called_to(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who "called to" say something."""
    actor = actor_before(reading, number, hit.first)
    if actor is None or actor.kind not in ("person", "pronoun"):
        return
    who = party(actor)
    if who is not None:
        yield Initiative(who, actor.first, hit.last, "initiator.called-to")
