"""`commitment.cannot`: "could not go beyond £36 million", "did not accede to the wish", "was off the table"."""

from collections.abc import Iterator

from toolkit.extract.commitments import clause_end, draft, governed, subject_actors, subject_before
from toolkit.extract.drafts import CommitmentDraft
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "commitment.cannot",
    phrases=(
        "(could|can) not (go|be spared|accept|agree|allow|provide|send|release|give|join|extend|support|offer|meet)",
        "did not (accede|agree|accept)",
        "(is|was|were|are) (off the table|out of the question)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The ship could not be found.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He replied that ⟦Norway could not go beyond the sum announced⟧.",
    ),
    order=17,
)
def cannot(reading: Reading, number: int, hit: Hit[object], day: str | None) -> Iterator[CommitmentDraft]:
    """Read what somebody says cannot be done or is off the table."""
    holder = governed(reading, number, hit.first)
    subject, first = subject_before(reading, number, hit.first)
    actors = (
        subject_actors(subject)
        if subject is not None
        and subject.kind not in ("source", "medium")
        and (subject.people or subject.side)
        else ()
    )
    if not actors and holder is not None:
        actors = subject_actors(holder.subject)
        if "table" in reading.tokens.folds[hit.first : hit.last]:
            first = min(first, holder.start if not holder.shared else holder.first)
    elif (
        holder is not None and holder.subject is not None and subject is not None and subject.kind == "group"
    ):
        actors = subject_actors(holder.subject)
    if actors:
        yield from draft(
            reading,
            "commitment.cannot",
            "refusal",
            number,
            first,
            clause_end(reading, number, hit.last),
            day,
            actors=actors,
            predicate=holder,
        )
