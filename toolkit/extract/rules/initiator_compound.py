"""`initiator.compound`: "in a Chile-initiated call", "the Norwegian-requested conversation"."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit
from toolkit.reference import side_names

_ASKED = ("-initiated", "-requested", "-proposed", "-sought")


@extraction_rule(
    "initiator.compound",
    phrases=("[phone|telephone|video|telephonic] (call|conversation|conference|talks|exchange|discussion)",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The long call was about a Chile-initiated plan.",
        "President Ilves of Norway spoke by phone with President Marte of Chile in a ⟦Chile-initiated call⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The ⟦Norwegian-requested conversation⟧ was brief.",
    ),
)
def compound(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read the state that a compound names right before the words for the call."""
    at = hit.first - 1
    fold, word = reading.tokens.folds[at], reading.tokens.words[at]
    if at < reading.layout.sentences[number].first or not fold.endswith(_ASKED) or not word[0].isupper():
        return
    side = side_names().longest([fold.rsplit("-", 1)[0]], 0, 1)
    if side is not None:
        yield Initiative(side.value.side, at, hit.last, "initiator.compound")
