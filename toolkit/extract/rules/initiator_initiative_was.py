"""`initiator.initiative-was`: "The initiative for the call was Finland's": whose idea the call was said to be."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_at, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "initiator.initiative-was",
    phrases=(
        "(initiative|idea) (for|of) (the|this|that|our|their) [phone|telephone|video] (call|conversation|talk|videoconference) was",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The initiative for the call was Peru's, some said.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The initiative for the call was not Chile's.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The ⟦initiative for the call was Chile⟧'s.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The ⟦idea of the conversation was Marte⟧'s.",
    ),
)
def initiative_was(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read whose the initiative is said to have been."""
    owner = actor_at(reading, number, hit.last, within=0)
    if owner is None or reading.tokens.folds[owner.last : owner.last + 1] not in (["'s"], ["'"]):
        return
    who = party(owner)
    if who is not None:
        yield Initiative(who, hit.first, owner.last, "initiator.initiative-was")
