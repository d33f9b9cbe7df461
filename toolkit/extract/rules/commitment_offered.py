"""`commitment.offered`: "invited him to Oslo", "renewed his invitation", "offered to host talks"."""

from collections.abc import Iterator

from toolkit.extract.clauses import Predicate
from toolkit.extract.commitments import clause_end, draft, start_of, subject_actors
from toolkit.extract.drafts import CommitmentDraft
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule

_EXTENDING = frozenset(("extend", "convey", "renew", "reiterate", "repeat", "express"))


@extraction_rule(
    "commitment.offered",
    verbs=("offer", "express", "stress"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He offered condolences.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He thanked her for the invitation.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte invited him to Santiago in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves offered to host the talks⟧.",
    ),
    order=15,
)
def offered(reading: Reading, predicate: Predicate, day: str | None) -> Iterator[CommitmentDraft]:
    """Read an invitation or an offer of help."""
    folds = reading.tokens.folds
    number = predicate.sentence
    sentence = reading.layout.sentences[number]
    window = folds[predicate.last : min(sentence.last, predicate.last + 8)]
    if predicate.subject is None or predicate.negated or predicate.passive:
        return
    if predicate.lemma in _EXTENDING and "invitation" not in window:
        return
    if predicate.kind in ("express", "stress") and predicate.lemma not in _EXTENDING:
        return
    if (
        predicate.lemma == "offer"
        and {
            "condolences",
            "congratulations",
            "sympathies",
            "sympathy",
            "condolence",
            "apologies",
            "thanks",
            "prayers",
            "support",
        }
        & set(window[:5])
        and "to" not in window[:1]
    ):
        return
    if predicate.lemma == "offer" and not (
        {"to", "as"} & set(window[:6]) or {"help", "assistance", "mediation", "services"} & set(window)
    ):
        return
    if predicate.lemma == "extend" and "invitation" not in window:
        return
    last = clause_end(reading, number, predicate.last)
    for k in range(predicate.last, last):
        if folds[k] == "and" and k + 1 < last and folds[k + 1] == "that":
            last = k
            break
    toward = tuple(
        p
        for a in reading.actors[number]
        if predicate.last <= a.first < min(last, predicate.last + 4)
        for p in a.people
    )
    yield from draft(
        reading,
        "commitment.offered",
        "offer",
        number,
        start_of(predicate),
        last,
        day,
        actors=subject_actors(predicate.subject),
        predicate=predicate,
        toward=toward,
        kind="invite" if predicate.lemma != "offer" else None,
    )
