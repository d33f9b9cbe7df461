"""`attribution.understands`: "The Guardian understands (that) the call was short": what an outlet has learned for itself."""

from collections.abc import Iterator

from toolkit.extract.frames import Frame, parallel
from toolkit.extract.grammar.clausehood import is_clause
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_ID = "attribution.understands"


@extraction_rule(
    _ID,
    phrases=("(understands|understand) [that]",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He understands that the line was poor.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Le Monde understands⟧ that ⟦the line was poor⟧.",
    ),
)
def understands(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read what an outlet says that it understands."""
    outlet = next((a for a in reading.actors[number] if a.last == hit.first and a.kind == "medium"), None)
    last = reading.layout.sentences[number].last
    if outlet is None or not is_clause(reading, hit.last, last, said=True):
        return
    verb = reading.text(hit.first, hit.first + 1).lower()
    yield Frame(
        parallel(outlet, verb, outlet.first, hit.first + 1, _ID), hit.last, last, number, hit.first, _ID
    )
