"""`initiator.initiative`: "Finland took the initiative for the call"."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import doer_before, names_call, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_OF = 6  #: tokens of "for the long telephone conversation"


@extraction_rule(
    "initiator.initiative",
    phrases=("(took|taken|had) the initiative (for|of|in|to)",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Chile took the initiative for the treaty.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Chile never took the initiative for the call.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Chile took the initiative for the call⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves took the initiative in arranging the conversation⟧.",
    ),
)
def initiative(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who is said to have taken the initiative for the call."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    stop = min(sentence.last, hit.last + _OF)
    end = next((i + 1 for i in range(hit.last, stop) if names_call(reading, i, i + 1)), None)
    taker = doer_before(reading, number, hit.first)
    if end is None or taker is None or "never" in folds[max(sentence.first, hit.first - 2) : hit.first]:
        return
    who = party(taker)
    if who is not None:
        yield Initiative(who, taker.first, end, "initiator.initiative")
