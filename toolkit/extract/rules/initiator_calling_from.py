"""`initiator.calling_from`: "President X, calling from his plane, told Y", of two who were on the call."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_before, party, who_is
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "initiator.calling_from",
    phrases=("(calling|phoning|telephoning|ringing) [in] (from|on)",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Voices calling from the deck were heard.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves, calling from⟧ the royal train, asked for help.",
    ),
)
def calling_from(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who called from where he was, behind a comma."""
    comma = reading.tokens.folds[hit.first - 1] == ","
    actor = actor_before(reading, number, hit.first - 1) if comma else None
    if actor is None:
        return
    actor = who_is(reading, number, actor)
    who = party(actor)
    if who is not None:
        yield Initiative(who, actor.first, hit.last, "initiator.calling_from")
