"""`initiator.upon-request`: "X spoke by phone with Y upon request", where the one spoken with had asked."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiatorclauses import is_for_call
from toolkit.extract.initiators import second_named
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "initiator.upon-request",
    phrases=("(at|upon|on|by) request",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The text is sent upon request.",
        "President Ilves of Norway spoke by phone with President Marte of Chile ⟦upon request⟧.",
    ),
)
def upon_request(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read a request whose owner goes without saying: whom the first person named spoke with."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    if hit.last < sentence.last and folds[hit.last] in ("of", "from", "by", "for"):
        return
    second = second_named(reading, number, sentence.last)  # "held talks at request with Y": the order tells
    if second is not None and is_for_call(reading, number, hit.first, hit.last):
        yield Initiative(second, hit.first, hit.last, "initiator.upon-request")
