"""`commitment.participation`: "confirmed his participation in the summit", "announced her attendance at the forum"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.owners import owner_before
from toolkit.extract.undertakings.undertaken import start_of
from toolkit.lexicon import Hit


@extraction_rule(
    "commitment.participation",
    phrases=(
        "(participation|attendance|presence) [in|at]",
        "[upcoming|forthcoming|planned|state|official|working|next] (visit|trip|journey|return|arrival) (to|for|in|on|next|this)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He thanked her for her participation in the forum.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They discussed Chile's participation in the forum.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte confirmed her participation in the Oslo forum⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves confirmed his attendance at the summit in May⟧.",
    ),
    order=25,
)
def participation(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read who confirms that he or his state takes part in an event."""
    folds = reading.tokens.folds
    owner, first = owner_before(reading, number, hit.first)
    if owner is None:
        return
    predicate = next((p for p in reversed(reading.predicates[number]) if first - 2 <= p.last <= first), None)
    if (
        predicate is None
        or predicate.lemma not in ("confirm", "announce", "affirm", "reaffirm")
        or predicate.negated
        or past(reading, predicate)
    ):
        return
    visits = folds[hit.first] not in ("participation", "attendance", "presence")
    if visits and (predicate.lemma != "confirm" or (owner and owner != of_predicate(reading, predicate))):
        return
    who = owner or of_predicate(reading, predicate)
    if who:
        yield Found(
            "commitment.participation",
            "commitment",
            number,
            start_of(reading, predicate),
            clause_end(reading, number, hit.last),
            hit.first,
            who,
            predicate,
            status="announced",
            kind="visit" if visits else "attend_summit",
        )
