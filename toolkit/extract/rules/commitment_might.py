"""`commitment.might`: "told her that he might visit Oslo in May"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.contexts import elsewhere, supposed
from toolkit.extract.undertakings.doers import parties
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.kinds import known_verb
from toolkit.extract.undertakings.modals import clause_at, opens_clause
from toolkit.extract.undertakings.voices import voice
from toolkit.lexicon import Hit

_UNMEANT = frozenset("be have become lose fail need want seem face find get".split())


@extraction_rule(
    "commitment.might",
    phrases=("might",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said the storm might reach Oslo.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He asked whether Chile might send a ship.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said that Norway might lose its cod.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said Chile might send a ship.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She told him ⟦she might visit Oslo in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦Norway might send a second ship⟧.",
    ),
    order=33,
)
def might(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what somebody says that he or his own side might do: a consideration."""
    clause = clause_at(reading, number, hit.first, hit.last)
    if clause is None or clause.governing is None or clause.negated or not opens_clause(reading, clause):
        return
    governing, subject, verb = clause.governing, clause.subject, reading.tokens.folds[clause.act]
    if (
        governing.kind not in ("say", "confirm")
        or clause.passive
        or not subject.actors
        or any(a.kind == "group" for a in subject.actors)
        or verb in _UNMEANT | acts().states
        or not known_verb(verb)
        or supposed(reading, number, clause.first, subject.lead, governing)
        or elsewhere(reading, number, governing)
    ):
        return
    own = voice(reading, number, governing)
    who = parties(reading, number, subject, own)
    if who and {getattr(p, "side", p) for p in who} == {getattr(p, "side", p) for p in own}:
        yield Found(
            "commitment.might",
            "consideration",
            number,
            clause.first,
            clause_end(reading, number, clause.act),
            clause.act,
            who,
            governing,
        )
