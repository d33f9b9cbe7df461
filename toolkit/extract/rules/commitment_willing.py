"""`commitment.willing`: "is ready to host", "stands prepared to help", "readiness to resume talks", "remains open to negotiations"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.commitments import clause_end, draft, governed, subject_actors, subject_before
from toolkit.extract.drafts import CommitmentDraft
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "commitment.willing",
    phrases=(
        "(is|are|was|were|be|being|stands|stood|stand|remains|remained|remain|stays) [always|also|still|fully] (ready|prepared|willing|open) (to|for)",
        "(readiness|willingness|preparedness) (to|for)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The ship is ready for sea.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦Norway was ready to host the talks⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile and ⟦expressed Norway's readiness to host the talks⟧.",
    ),
    order=18,
)
def willing(reading: Reading, number: int, hit: Hit[object], day: str | None) -> Iterator[CommitmentDraft]:
    """Read who is ready, prepared, willing or open to do something."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    last = clause_end(reading, number, hit.last)
    holder = governed(reading, number, hit.first)
    subject: Actor | None
    if folds[hit.first] in ("readiness", "willingness", "preparedness"):
        first = hit.first
        subject = None
        if folds[first - 1] in ("'s", "'"):
            subject = next((a for a in reading.actors[number] if a.last == first - 1), None)
            first = subject.first if subject is not None else first
        elif folds[first - 1] in ("its", "his", "her", "their"):
            first -= 1
        verb = next(
            (p for p in reversed(reading.predicates[number]) if p.last <= first and first - p.last <= 3), None
        )
        if subject is None and folds[hit.first - 1] == "the" and "of" in folds[hit.first : hit.first + 3]:
            subject = next((a for a in reading.actors[number] if hit.first < a.first <= hit.first + 4), None)
        if verb is not None:
            first = verb.first if verb.shared or verb.subject is None else min(verb.start, verb.first)
            subject = subject or verb.subject
            holder = verb
    else:
        j = hit.first
        while j > sentence.first and folds[j - 1] in ("would", "will", "had", "has", "not"):
            j -= 1
        if "not" in folds[j : hit.first]:
            return
        subject, first = subject_before(reading, number, j)
        if subject is None:
            earlier = [p for p in reading.predicates[number] if p.subject is not None and p.first < hit.first]
            if folds[hit.first - 1] in ("and", ",") and earlier:
                subject, first = earlier[-1].subject, hit.first
    if subject is None or not subject_actors(subject) or subject.kind in ("source", "medium"):
        return
    yield from draft(
        reading,
        "commitment.willing",
        "willingness",
        number,
        first,
        last,
        day,
        actors=subject_actors(subject),
        predicate=holder,
    )
