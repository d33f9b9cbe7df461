"""`commitment.considering`: "would consider joining", "is studying the request", "would look at a further loan"."""

from collections.abc import Iterator

from toolkit.extract.commitments import clause_end, draft, governed, subject_actors, subject_before
from toolkit.extract.drafts import CommitmentDraft
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "commitment.considering",
    phrases=(
        "(would|will|could|might|may) [also|carefully|seriously|only] (consider|reconsider|study|examine|explore|weigh|look at|look into|look again at|think about)",
        "(is|are|was|were) [also|still|currently|carefully|actively|now] (considering|studying|examining|exploring|weighing|looking at|looking into|mulling)",
        "(would|will) be [carefully|seriously] (considered|examined|studied)",
        "agreed only to (consider|study|think about)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They considered the weather.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦Norway would consider joining the group⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦Chile was studying the request⟧.",
    ),
    order=12,
)
def considering(
    reading: Reading, number: int, hit: Hit[object], day: str | None
) -> Iterator[CommitmentDraft]:
    """Read what somebody considers or studies doing."""
    folds = reading.tokens.folds
    subject, first = subject_before(reading, number, hit.first)
    holder = governed(reading, number, hit.first)
    if subject is None and holder is not None and "be" in folds[hit.first : hit.last]:
        actors = subject_actors(holder.subject)
    else:
        actors = subject_actors(subject) if subject is not None else ()
    if not actors:
        return
    last = clause_end(reading, number, hit.last)
    for k in range(hit.last, last):
        if folds[k] == "and" and folds[k + 1 : k + 2] == ["had"]:
            last = k
            break
    yield from draft(
        reading,
        "commitment.considering",
        "consideration",
        number,
        first,
        last,
        day,
        actors=actors,
        predicate=holder,
    )
