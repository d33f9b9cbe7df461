"""`attribution.told-outlet`: "an official told the Financial Times that …": the outlet relays what it was told."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, Step
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.words import Medium
from toolkit.lexicon import Hit

_ID = "attribution.told-outlet"


@extraction_rule(
    _ID,
    phrases=(
        "(told|tells|telling)",
        "in (an|a recent|an exclusive|a phone|a telephone) interview with",
        "in (comments|remarks) to",
        "(speaking|spoke|talking|said|confirmed|explained|revealed|disclosed|admitted) [confidentially|exclusively|anonymously|privately] to",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. An aide told him to stop.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. A diplomat ⟦told Le Monde⟧ that the line was poor.",
    ),
)
def told_outlet(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read the outlet that was told; "told me" names the one that publishes the text."""
    outlet = next(
        (a for a in reading.actors[number] if hit.last <= a.first <= hit.last + 1 and a.kind == "medium"),
        None,
    )
    outlet = outlet or _own(reading, hit)
    if outlet is None:
        return
    verb = reading.text(hit.first, hit.last).lower()
    step = Step(outlet, verb, hit.first, outlet.last, _ID)
    for p in reading.predicates[number]:
        if (
            p.speech
            and p.subject is not None
            and (
                p.first == hit.first
                or (p.first < hit.first < p.complement[0] and verb not in ("told", "tells", "telling"))
                or (p.first > hit.first and p.lemma != "tell" and verb not in ("told", "tells", "telling"))
            )
        ):
            first, last = p.complement
            if first < last:
                # The verb stands under the outlet too, so that its chain begins there.
                first, last = min(first, p.first), max(last, p.last)
                yield Frame((step,), first, last, number, hit.first, _ID, rank=-1, states=False)
            return


def _own(reading: Reading, hit: Hit[object]) -> Actor | None:
    """Return the publisher of a report whose author was told: "three officials told me"."""
    folds, publisher = reading.tokens.folds, reading.document.publisher
    if publisher is None or hit.last >= len(folds) or folds[hit.last] not in ("me", "us"):
        return None
    if any(q.first <= hit.first < q.last for q in reading.quotations):
        return None
    return Actor(hit.last, hit.last + 1, "medium", medium=Medium(publisher, "news_article", ""))
