"""`attribution.verb`: "Xi invited Putin …", "Both sides stressed …": the verb is more than saying and belongs to the statement."""

from collections.abc import Iterator

from toolkit.extract.frames import GOVERNING, Frame, step
from toolkit.extract.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule


@extraction_rule(
    "attribution.verb",
    verbs=(
        "say",
        "confirm",
        "deny",
        "stress",
        "express",
        "direct",
        "discuss",
        "agree",
        "promise",
        "decide",
        "accept",
        "offer",
        "propose",
        "intend",
        "plan",
        "consider",
        "refuse",
    ),
    order=60,
    examples=(
        "The phone call between President Ilves of Norway and President Marte of Chile took place on Monday.",
        "President Ilves of Norway had a phone call with President Marte of Chile. ⟦President Ilves thanked him for the salmon⟧.",
    ),
)
def verb(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read a clause whose verb tells what its subject did by speaking."""
    if predicate.subject is None or predicate.trailing or predicate.lemma in ("quote", "cite"):
        return
    if predicate.passive and predicate.speech:
        return
    first, last = predicate.complement
    yield Frame(
        step(reading, predicate, "attribution.verb"),
        first,
        last,
        predicate.sentence,
        predicate.first,
        "attribution.verb",
        predicate,
        governs=predicate.kind in GOVERNING and not predicate.passive,
    )
