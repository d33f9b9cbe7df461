"""`commitment.might`: "told her that he might visit Oslo in May"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.kinds import known_verb
from toolkit.extract.undertakings.ownmodals import found_in, own_clause
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
    found = own_clause(reading, number, hit.first)
    if found is None:
        return
    clause, _ = found
    verb, actors = reading.tokens.folds[clause.act], clause.subject.actors
    if clause.passive or not actors or any(a.kind == "group" for a in actors):
        return
    if verb not in _UNMEANT | acts().states and known_verb(verb):
        yield found_in(reading, "commitment.might", "consideration", *found)
