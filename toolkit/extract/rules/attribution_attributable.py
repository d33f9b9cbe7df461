"""`attribution.attributable`: "The below is attributable to Spokesperson X:", "X issued the following statement:" over a readout."""

from collections.abc import Iterator

from toolkit.extract.frames import Frame, parallel
from toolkit.extract.labels import rest_under, words_under
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_ID = "attribution.attributable"
_REACH = 3  #: tokens from "to" to the name


@extraction_rule(
    _ID,
    phrases=(
        "attributable to",
        "(issued|released|published|made|delivered) [today] the following (statement|readout|communique|communiqué|comments)",
    ),
    order=39,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The loss is attributable to Ola Dahl.",
        "⟦The spokesperson of the government, Ola Dahl, issued the following statement⟧:\n\n⟦President Ilves of Norway spoke by phone with President Marte of Chile⟧.",
        "The below is ⟦attributable to Spokesperson Ola Dahl⟧:\n\n⟦President Ilves of Norway spoke by phone with President Marte of Chile⟧.",
    ),
)
def attributable(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read who answers for the words under a label."""
    issued = reading.tokens.folds[hit.last - 1] != "to"
    actor = next(
        (
            a
            for a in reading.actors[number]
            if a.kind in ("person", "source")
            and (a.last in (hit.first, hit.first - 1) if issued else hit.last <= a.first < hit.last + _REACH)
        ),
        None,
    )
    under = words_under(reading, number) if actor is not None else None
    if actor is not None and under is not None:
        verb = reading.tokens.folds[hit.first] if issued else "attributable"
        span = (actor.first, hit.last) if issued else (hit.first, actor.last)
        steps = parallel(actor, verb, *span, _ID)
        yield Frame(steps, *under, number, hit.first, _ID)
        if (rest := rest_under(reading, number, under[1])) is not None:
            yield Frame(steps, *rest, number, hit.first, _ID, rank=-1, states=False)
