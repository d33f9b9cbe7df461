"""`commitment.could`: "said Norway could host the talks"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.contexts import elsewhere, supposed
from toolkit.extract.undertakings.doers import parties
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.modals import clause_at, opens_clause
from toolkit.extract.undertakings.voices import voice
from toolkit.lexicon import Hit


@extraction_rule(
    "commitment.could",
    phrases=("could (host|mediate|facilitate)", "could (act|serve) as"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He asked whether Chile could host the talks.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Peru could mediate, an analyst said.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦Norway could host the talks⟧.",
    ),
    order=33,
)
def could(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what somebody says that his own side could do between others: an offer."""
    clause = clause_at(reading, number, hit.first, hit.first + 1)
    if clause is None or clause.governing is None or clause.negated or not opens_clause(reading, clause):
        return
    governing, subject = clause.governing, clause.subject
    if (
        governing.kind not in ("say", "confirm")
        or supposed(reading, number, clause.first, subject.lead, governing)
        or elsewhere(reading, number, governing)
    ):
        return
    who = parties(reading, number, subject, voice(reading, number, governing))
    own = {getattr(p, "side", p) for p in voice(reading, number, governing)}
    if not who or {getattr(p, "side", p) for p in who} != own:
        return
    yield Found(
        "commitment.could",
        "offer",
        number,
        clause.first,
        clause_end(reading, number, clause.act),
        clause.act,
        who,
        governing,
    )
