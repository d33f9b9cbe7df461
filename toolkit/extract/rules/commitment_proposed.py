"""`commitment.proposed`: "proposed a summit", "suggested setting up a group", "his proposal for a one-year extension"."""

from collections.abc import Iterator

from toolkit.extract.clauses import Predicate
from toolkit.extract.commitments import clause_end, draft, start_of, subject_actors
from toolkit.extract.drafts import CommitmentDraft
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule


@extraction_rule(
    "commitment.proposed",
    verbs=("propose",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The data suggested that catches fell.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte proposed a joint patrol⟧.",
    ),
    order=22,
)
def proposed(reading: Reading, predicate: Predicate, day: str | None) -> Iterator[CommitmentDraft]:
    """Read a plan that somebody puts to others."""
    folds = reading.tokens.folds
    number = predicate.sentence
    if (
        predicate.subject is None
        or predicate.negated
        or not (predicate.subject.people or predicate.subject.side or predicate.subject.kind == "group")
    ):
        return
    clause = folds[predicate.last : min(reading.layout.sentences[number].last, predicate.last + 12)]
    if (
        predicate.lemma == "suggest"
        and clause[:1] == ["that"]
        and ({"was", "were", "is", "had"} & set(clause[:8]))
    ):
        return
    yield from draft(
        reading,
        "commitment.proposed",
        "proposal",
        number,
        start_of(predicate),
        clause_end(reading, number, predicate.last),
        day,
        actors=subject_actors(predicate.subject),
        predicate=predicate,
    )
