"""`commitment.accepted`: "accepted the invitation", "which she accepted", "the invitation was accepted"."""

from collections.abc import Iterator

from toolkit.extract.clauses import Predicate
from toolkit.extract.commitments import clause_end, draft, start_of, subject_actors
from toolkit.extract.drafts import CommitmentDraft
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule

_OFFERS = frozenset("invitation invite offer proposal request it".split())


@extraction_rule(
    "commitment.accepted",
    verbs=("accept",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He did not accept the premise.",
        "President Ilves of Norway spoke by phone with President Marte of Chile and invited him to Oslo. ⟦President Marte accepted the invitation⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile and invited him to Oslo, ⟦which he accepted⟧.",
    ),
    order=15,
)
def accepted(reading: Reading, predicate: Predicate, day: str | None) -> Iterator[CommitmentDraft]:
    """Read who accepts an invitation or an offer."""
    folds = reading.tokens.folds
    number = predicate.sentence
    sentence = reading.layout.sentences[number]
    if predicate.negated:
        return
    subject = predicate.subject
    if predicate.passive:
        before = folds[sentence.first : predicate.first]
        if "invitation" not in before and "offer" not in before:
            return
        at = max(i for i, w in enumerate(before) if w in ("invitation", "offer"))
        first = sentence.first + at
        if first > sentence.first and folds[first - 1] in ("the", "his", "her", "this", "an"):
            first -= 1
        offers = [
            p
            for n in range(max(0, number - 1), number + 1)
            for p in reading.predicates[n]
            if p.lemma == "invite" and p.first < predicate.first
        ]
        invited = (
            tuple(
                x
                for a in reading.actors[offers[-1].sentence]
                if offers and a.first >= offers[-1].last
                for x in a.people
            )[:1]
            if offers
            else ()
        )
        yield from draft(
            reading,
            "commitment.accepted",
            "commitment",
            number,
            first,
            clause_end(reading, number, predicate.last),
            day,
            actors=invited,
            predicate=predicate,
            status="agreed",
            responds=True,
            kind="visit",
        )
        return
    window = folds[predicate.last : min(sentence.last, predicate.last + 12)]
    relative = "which" in folds[max(sentence.first, predicate.first - 5) : predicate.first]
    after_invitation = any(
        p.lemma == "invite" and (p.sentence, p.first) < (number, predicate.first)
        for n in range(max(0, number - 1), number + 1)
        for p in reading.predicates[n]
    )
    if not relative and not _OFFERS & set(window) and not after_invitation:
        return
    if subject is None:
        return
    first = start_of(predicate)
    if relative:
        while first > sentence.first and folds[first] != "which":
            first -= 1
    last = clause_end(reading, number, predicate.last) if not relative else predicate.last
    if relative and last < sentence.last and folds[last] == "with":
        last = clause_end(reading, number, last)
    kind = (
        "visit"
        if ("invitation" in window and not {"summit", "forum", "attend", "conference"} & set(window))
        or relative
        or after_invitation
        else None
    )
    yield from draft(
        reading,
        "commitment.accepted",
        "commitment",
        number,
        first,
        last,
        day,
        actors=subject_actors(subject),
        predicate=predicate,
        responds=True,
        kind=kind,
    )
