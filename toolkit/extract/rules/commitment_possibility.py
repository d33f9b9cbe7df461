"""`commitment.possibility`: "raised the possibility of a meeting", "floated the idea of hosting talks"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.undertaken import start_of
from toolkit.lexicon import Hit

_RAISING = frozenset(("raise", "float", "bring up", "propose", "suggest", "moot", "broach"))


@extraction_rule(
    "commitment.possibility",
    phrases=(
        "(the|an) (possibility|idea|prospect) of",
        "(held|holds|holding) out the prospect of",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They discussed the possibility of a storm.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte raised the possibility of a meeting in Lima⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦She floated the idea of sending engineers⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He held out the prospect of a further loan⟧.",
    ),
    order=21,
)
def possibility(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read a plan that somebody brings up."""
    held_out = reading.tokens.folds[hit.first + 1] == "out"
    predicate = next(
        (p for p in reading.predicates[number] if (p.first if held_out else p.last) == hit.first), None
    )
    if (
        predicate is None
        or (predicate.lemma not in _RAISING and not held_out)
        or predicate.negated
        or predicate.passive
        or past(reading, predicate)
    ):
        return
    who = of_predicate(reading, predicate)
    act = hit.last
    if reading.tokens.folds[act] in ("a", "an", "the", "another"):
        act += 1
    if who and act < reading.layout.sentences[number].last:
        last = clause_end(reading, number, act)
        yield Found(
            "commitment.possibility",
            "offer" if held_out else "proposal",
            number,
            start_of(reading, predicate),
            last,
            act,
            who,
            predicate,
        )
