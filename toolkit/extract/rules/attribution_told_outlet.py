"""`attribution.told-outlet`: "an official told the Financial Times that …": the outlet relays what it was told."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, Step
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_ID = "attribution.told-outlet"


@extraction_rule(
    _ID,
    phrases=("(told|tells|telling)", "in (an|a recent) interview with", "speaking to"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. An aide told him to stop.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. A diplomat ⟦told Le Monde⟧ that the line was poor.",
    ),
)
def told_outlet(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read the outlet that was told, unless it is the one that publishes the text."""
    sentence = reading.layout.sentences[number]
    outlet = next(
        (a for a in reading.actors[number] if hit.last <= a.first <= hit.last + 1 and a.kind == "medium"),
        None,
    )
    if outlet is None or _publishes(reading, outlet):
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
    _ = sentence


def _publishes(reading: Reading, outlet: Actor) -> bool:
    """Tell whether an outlet is the text's own publisher, by its name or by the dateline."""
    if outlet.medium is None:
        return False
    name = outlet.medium.name.casefold()
    publisher = (reading.document.publisher or "").casefold()
    if publisher and (
        name in publisher or publisher in name or _initials(publisher) == name or _initials(name) == publisher
    ):
        return True
    head = reading.document.text[:400].casefold()
    return f"({name})" in head or f"/{name}/" in head


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.replace("-", " ").split() if word not in ("the", "of"))
