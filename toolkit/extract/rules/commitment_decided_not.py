"""`commitment.decided-not`: "explained Chile's decision not to renew the lease", "decided not to attend"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import infinitive
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.owners import owner_before
from toolkit.lexicon import Hit

_TELLING = frozenset(
    "explain confirm announce convey reiterate inform tell express note reaffirm communicate present".split()
)


@extraction_rule(
    "commitment.decided-not",
    phrases=("(decision|intention|wish) not to",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He regretted her decision not to come.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Marte explained ⟦Chile's decision not to renew the lease⟧.",
    ),
    order=25,
)
def decided_not(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what somebody tells the other side that he has decided not to do."""
    last = reading.layout.sentences[number].last
    owner, first = owner_before(reading, number, hit.first)
    predicate = next((p for p in reversed(reading.predicates[number]) if first - 3 <= p.last <= first), None)
    act = past_manner(reading.tokens.folds, hit.last, last)
    if (
        owner is None
        or predicate is None
        or predicate.lemma not in _TELLING
        or predicate.negated
        or past(reading, predicate)
        or not infinitive(reading, act)
    ):
        return
    own = of_predicate(reading, predicate)
    who = owner or own
    if who:
        yield Found(
            "commitment.decided-not",
            "refusal",
            number,
            first,
            clause_end(reading, number, act),
            act,
            who,
            predicate,
        )
