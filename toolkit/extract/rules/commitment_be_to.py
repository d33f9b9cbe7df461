"""`commitment.be-to`: "Poland is to join the group", "plans to attend", "has committed to", "contacts will continue"."""

from collections.abc import Iterator

from toolkit.extract.commitments import clause_end, draft, governed, subject_actors, subject_before
from toolkit.extract.drafts import CommitmentDraft
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "commitment.be-to",
    phrases=(
        "(is|are) (to|set to|due to|scheduled to)",
        "(plans|plan|planned) to",
        "(gave|gives|given|giving) (his|her|its|their) word",
        "(gave|gives|giving) (an|his|her|its) assurance[s]",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The aim is to help.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Chile is to join the Arctic group this year⟧.",
    ),
    order=35,
)
def be_to(reading: Reading, number: int, hit: Hit[object], day: str | None) -> Iterator[CommitmentDraft]:
    """Read an act that is set or planned, of a side or person."""
    folds = reading.tokens.folds
    subject, first = subject_before(reading, number, hit.first)
    if folds[hit.first] in ("gave", "gives", "given", "giving"):
        predicate = next((p for p in reading.predicates[number] if p.first == hit.first), None)
        subject = predicate.subject if predicate is not None else subject
        first = hit.first if subject is None or subject.last != hit.first else subject.first
    if subject is None or subject.kind in ("source", "medium"):
        return
    actors = subject_actors(subject)
    if not actors or (
        first > 0 and folds[first - 1] in ("that", "which") and "summit" in folds[max(0, first - 4) : first]
    ):
        return
    last = clause_end(reading, number, hit.last)
    yield from draft(
        reading,
        "commitment.be-to",
        "commitment",
        number,
        first,
        last,
        day,
        actors=actors,
        predicate=governed(reading, number, hit.first),
        status="announced",
    )
