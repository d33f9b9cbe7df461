"""`commitment.inverted`: "under no circumstances would Norway sell the yard", "nor would Chile reopen the treaty"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.contexts import holder
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.futures import future_act
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.modals import Clause
from toolkit.extract.undertakings.phrases import Subject
from toolkit.lexicon import Hit


@extraction_rule(
    "commitment.inverted",
    phrases=(
        "(nor|never|neither) (will|would)",
        "(under|in) (no|any) circumstances (will|would)",
        "(on no account|in no case|at no time|by no means|in no way|under no conditions) (will|would)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Never would Norway be so close to Chile.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said Peru was tired, nor would Peru attack.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said that ⟦under no circumstances would Norway sell the yard⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said Chile would not lift the ban, ⟦nor would it reopen the treaty⟧.",
    ),
    order=31,
)
def inverted(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what somebody will not do where the denial opens the clause and the subject stands behind the modal verb."""
    subject = next((a for a in reading.actors[number] if a.first == hit.last), None)
    governing = holder(reading, number, hit.first)
    if subject is None or governing is None or subject.kind not in ("side", "person", "pronoun"):
        return
    act = past_manner(reading.tokens.folds, subject.last, reading.layout.sentences[number].last)
    if act >= reading.layout.sentences[number].last:
        return
    head = reading.tokens.folds[subject.last - 1]
    clause = Clause(number, hit.last - 1, Subject(subject.first, subject.last, (subject,), head, ""), act)
    clause.negated = True
    clause.governing = governing
    for find in future_act(reading, clause, "commitment.inverted"):
        yield find._replace(first=hit.first) if find.first == clause.first else find
