"""`commitment.refused`: "declined to extend", "ruled out a no-fly zone", "rejected the request", "could not go beyond"."""

from collections.abc import Iterator

from toolkit.extract.clauses import Predicate
from toolkit.extract.commitments import clause_end, draft, start_of, subject_actors
from toolkit.extract.drafts import CommitmentDraft
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule

_VIEWS = frozenset(
    "accusations accusation claims claim allegations notion criticism report reports account unfounded aggression violence idea suggestion terrorism".split()
)


@extraction_rule(
    "commitment.refused",
    verbs=("refuse",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He rejected all accusations.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte declined to lift the ban⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves ruled out a second loan⟧.",
    ),
    order=16,
)
def refused(reading: Reading, predicate: Predicate, day: str | None) -> Iterator[CommitmentDraft]:
    """Read what somebody declines, refuses, rejects or rules out."""
    folds = reading.tokens.folds
    number = predicate.sentence
    window = folds[predicate.last : min(reading.layout.sentences[number].last, predicate.last + 6)]
    if (
        predicate.subject is None
        or predicate.negated
        or predicate.passive
        or _VIEWS & set(window)
        or "comment" in window
    ):
        return
    if not (predicate.subject.people or predicate.subject.side or predicate.subject.kind == "group"):
        return
    yield from draft(
        reading,
        "commitment.refused",
        "refusal",
        number,
        start_of(predicate),
        clause_end(reading, number, predicate.last),
        day,
        actors=subject_actors(predicate.subject),
        predicate=predicate,
    )
