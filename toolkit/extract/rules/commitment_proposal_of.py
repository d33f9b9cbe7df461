"""`commitment.proposal-of`: "his proposal for a one-year extension", "the Russian proposals on security guarantees"."""

from collections.abc import Iterator

from toolkit.extract.commitments import clause_end, draft, governed
from toolkit.extract.drafts import CommitmentDraft
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "commitment.proposal-of",
    phrases=("(his|her|its|their) (proposal|proposals|suggestion) (for|to|on|that)",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Proposals abound.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Marte said Oslo had not answered ⟦her proposal for a longer truce⟧.",
    ),
    order=24,
)
def proposal_of(
    reading: Reading, number: int, hit: Hit[object], day: str | None
) -> Iterator[CommitmentDraft]:
    """Read a proposal that somebody has made, and whether it still waits for an answer."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    holder = governed(reading, number, hit.first)
    while holder is not None and not (holder.subject is not None and holder.subject.people):
        holder = holder.parent  # "Putin said Washington had not answered his proposal": his is the speaker's
    if holder is None or holder.subject is None:
        return
    before = folds[sentence.first : hit.first]
    waiting = ("not" in before or "yet" in before) and bool(
        {"responded", "answered", "replied", "reacted"} & set(before)
    )
    last = clause_end(reading, number, hit.last)
    toward = (
        tuple(
            a.side
            for a in reading.actors[number]
            if a.kind == "side" and a.side is not None and holder.last <= a.first < hit.first
        )
        if waiting
        else ()
    )
    yield from draft(
        reading,
        "commitment.proposal-of",
        "proposal",
        number,
        hit.first,
        last,
        day,
        actors=tuple(holder.subject.people),
        predicate=holder,
        toward=toward,
        status="awaiting_response" if waiting else "proposed",
    )
