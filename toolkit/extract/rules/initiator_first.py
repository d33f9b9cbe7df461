"""`initiator.first`: "Marte phoned first", "it was Marte who rang first"."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_before, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_ENDS = frozenset((".", ",", ";", "and", "but", "according", "”", '"'))


@extraction_rule(
    "initiator.first",
    phrases=("(phoned|telephoned|rang|dialled|called) first",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Norway called First Minister Berg.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The bell rang first.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The palace said that ⟦Marte phoned first⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The Chilean side called first⟧, a spokesman said.",
    ),
)
def first(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who is said to have rung before the other could."""
    behind = reading.tokens.folds[hit.last : hit.last + 1]
    if behind and behind[0] not in _ENDS:
        return  # "called first for a ceasefire", "called First Minister Berg"
    actor = actor_before(reading, number, hit.first)
    who = party(actor) if actor is not None else None
    if actor is not None and who is not None:
        yield Initiative(who, actor.first, hit.last, "initiator.first")
