"""`commitment.could`: "said Norway could host the talks"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.ownmodals import found_in, own_clause
from toolkit.lexicon import Hit


@extraction_rule(
    "commitment.could",
    phrases=("could (host|mediate|facilitate)", "could (act|serve) as"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He asked whether Chile could host the talks.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Peru could mediate, an analyst said.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦Norway could host the talks⟧.",
    ),
    order=33,
)
def could(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what somebody says that his own side could do between others: an offer."""
    found = own_clause(reading, number, hit.first)
    if found is not None:
        yield found_in(reading, "commitment.could", "offer", *found)
