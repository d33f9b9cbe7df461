"""`commitment.intended`: "wants to begin talks", "hopes to visit", "expressed interest in closer ties", "his desire to"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.commitments import clause_end, draft, governed, subject_actors, subject_before
from toolkit.extract.drafts import CommitmentDraft
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "commitment.intended",
    phrases=(
        "(intends|intend|intended|wants|want|wanted|hopes|hoped|hope|wishes|wished|aims|aimed|desires|desired|aspires) to",
        "(keen|eager|determined) to",
        "(intention|intent|desire|wish|interest|aspiration|resolve|determination) (to|in|for)",
        "would like to",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. What people want to hear is calm.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦Norway wants to begin talks on fish⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Both sides expressed interest in expanding trade⟧.",
    ),
    order=19,
)
def intended(reading: Reading, number: int, hit: Hit[object], day: str | None) -> Iterator[CommitmentDraft]:
    """Read what somebody wants, hopes or intends to do himself."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    holder = governed(reading, number, hit.first)
    last = clause_end(reading, number, hit.last)
    subject: Actor | None
    noun = folds[hit.first] in (
        "intention",
        "intent",
        "desire",
        "wish",
        "interest",
        "aspiration",
        "resolve",
        "determination",
    )
    if noun:
        verb = next(
            (
                p
                for p in reversed(reading.predicates[number])
                if p.last <= hit.first and hit.first - p.last <= 4
            ),
            None,
        )
        if verb is None or (
            verb.kind not in ("express", "stress", "say", "confirm")
            and verb.lemma not in ("share", "express")
        ):
            return
        first = verb.first if verb.shared or verb.subject is None else min(verb.start, verb.first)
        subject, holder = verb.subject, verb
        if folds[hit.first] == "wish" and folds[hit.last - 1] == "for":
            return
    else:
        subject, first = subject_before(
            reading,
            number,
            hit.first if folds[hit.first] not in ("keen", "eager", "determined") else hit.first - 1,
        )
        if subject is None:
            verb = next((p for p in reading.predicates[number] if p.first == hit.first), None)
            subject = verb.subject if verb is not None else None
            first = hit.first
        before = folds[max(sentence.first, hit.first - 3) : hit.first]
        if "not" in before or "if" in folds[max(sentence.first, first - 2) : first]:
            return
    if subject is None or not subject_actors(subject) or subject.kind in ("source", "medium"):
        return
    yield from draft(
        reading,
        "commitment.intended",
        "intention",
        number,
        first,
        last,
        day,
        actors=subject_actors(subject),
        predicate=holder,
    )
