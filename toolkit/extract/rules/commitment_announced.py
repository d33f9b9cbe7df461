"""`commitment.announced`: "announced a new $425 million package of air defence"."""

from collections.abc import Iterator

from toolkit.extract.clauses import Predicate
from toolkit.extract.commitments import clause_end, draft, start_of, subject_actors
from toolkit.extract.drafts import CommitmentDraft
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule

_GIVING = frozenset(
    "package tranche contribution aid assistance funding loan grant support donation delivery shipment sanctions measures million billion".split()
)


@extraction_rule(
    "commitment.announced",
    verbs=("say",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He announced his retirement.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves announced a new $40 million package of aid⟧.",
    ),
    order=40,
)
def announced(reading: Reading, predicate: Predicate, day: str | None) -> Iterator[CommitmentDraft]:
    """Read an announcement of a contribution by a principal."""
    folds = reading.tokens.folds
    if (
        predicate.lemma != "announce"
        or predicate.subject is None
        or predicate.passive
        or predicate.that
        or not (predicate.subject.people or predicate.subject.side)
    ):
        return
    number = predicate.sentence
    j = predicate.last
    if (
        folds[j : j + 1]
        not in (
            ["a"],
            ["an"],
            ["new"],
            ["additional"],
            ["further"],
            ["another"],
            ["$"],
            ["€"],
            ["£"],
            ["us"],
            ["eur"],
        )
        and not folds[j : j + 1][0][:1].isdigit()
    ):
        return
    if not _GIVING & set(folds[j : j + 10]):
        return
    yield from draft(
        reading,
        "commitment.announced",
        "commitment",
        number,
        start_of(predicate),
        clause_end(reading, number, j),
        day,
        actors=subject_actors(predicate.subject),
        predicate=predicate,
        status="announced",
    )
