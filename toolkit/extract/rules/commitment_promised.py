"""`commitment.promised`: "pledged €40 million", "promised to send a crew", "committed to release", "assured that … would"."""

from collections.abc import Iterator

from toolkit.extract.clauses import Predicate
from toolkit.extract.commitments import clause_end, draft, is_past, start_of, subject_actors
from toolkit.extract.drafts import PRINCIPALS, CommitmentDraft
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule


@extraction_rule(
    "commitment.promised",
    verbs=("promise", "decide"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He committed no error.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte promised to send a rescue crew⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They decided to launch a working group in July⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves pledged a further 40 million euros⟧.",
    ),
    order=21,
)
def promised(reading: Reading, predicate: Predicate, day: str | None) -> Iterator[CommitmentDraft]:
    """Read what somebody pledges, promises, undertakes, assures or decides to do."""
    folds = reading.tokens.folds
    number = predicate.sentence
    sentence = reading.layout.sentences[number]
    if predicate.negated or is_past(reading, predicate):
        return
    j = predicate.last
    impersonal = (
        predicate.kind == "decide" and predicate.passive and j < sentence.last and folds[j] in ("to", "that")
    )
    if not impersonal and (predicate.subject is None or (predicate.passive and predicate.lemma != "commit")):
        return
    if j >= sentence.last:
        return
    if predicate.lemma == "commit" and folds[j] != "to":
        return
    if (
        predicate.lemma == "commit"
        and j + 1 < sentence.last
        and folds[j + 1]
        in (
            "the",
            "a",
            "an",
            "peace",
            "democracy",
            "its",
            "their",
            "our",
            "this",
            "these",
            "supporting",
            "upholding",
        )
    ):
        return
    if predicate.kind == "decide" and folds[j] not in ("to", "that", "on"):
        return
    if predicate.lemma in ("assure", "reassure"):
        window = folds[j : min(sentence.last, j + 26)]
        if not {"will", "would"} & set(window):
            return
    first = start_of(predicate)
    last = clause_end(reading, number, j)
    negative = "not" in folds[j : min(last, j + 14)]
    yield from draft(
        reading,
        "commitment.promised",
        "commitment",
        number,
        first,
        last,
        day,
        actors=(PRINCIPALS,) if impersonal else subject_actors(predicate.subject),
        predicate=predicate,
        polarity="refrain" if negative else "do",
    )
