"""`initiator.rang`: "X telephoned at 10:53 p.m.", "X rang to apologise", where whom he rang goes without saying."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import doer_before, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "initiator.rang",
    phrases=(
        "(telephoned|phoned|rang) (at|shortly|just|late|early|to|from|because|himself|herself|first)",
        "(telephoned|phoned|rang) on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The bells rang at noon.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Minister Aru of Samoa phoned from Lima.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte telephoned at⟧ 10:53 p.m.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Officials said ⟦President Marte had phoned to⟧ thank him.",
    ),
)
def rang(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who rang, of the two on the call."""
    actor = doer_before(reading, number, hit.first)
    who = party(actor) if actor is not None else None
    if actor is not None and actor.kind in ("person", "side") and who is not None:
        yield Initiative(who, actor.first, hit.last, "initiator.rang")
