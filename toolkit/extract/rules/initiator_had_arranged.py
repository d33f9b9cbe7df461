"""`initiator.had_arranged`: "the call, which X had arranged", "a conference call that Y organised"."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import doer_before, names_call, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_REACH = 8  #: tokens of "a conference call with allies, which"


@extraction_rule(
    "initiator.had_arranged",
    phrases=(
        "(arranged|organised|organized|convened|scheduled)",
        "(arranged|scheduled|organised|organized) after",  # what another rule reads too
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The fleet that President Marte had arranged sailed.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He praised the call that an aide had arranged.",
        "President Ilves of Norway spoke by phone with President Marte of Chile in a call which ⟦President Marte had arranged⟧ after the storm.",
    ),
)
def had_arranged(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read the subject of a relative clause about the call."""
    actor = doer_before(reading, number, hit.first)
    first = reading.layout.sentences[number].first
    if actor is None or reading.tokens.folds[actor.first - 1] not in ("which", "that"):
        return
    who = party(actor)
    if who is not None and names_call(reading, max(first, actor.first - 1 - _REACH), actor.first - 1):
        yield Initiative(who, actor.first, hit.first + 1, "initiator.had_arranged")
