"""`commitment.threatened`: "threatened to suspend the agreement if the sanctions took effect"."""

from collections.abc import Iterator

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import Complement
from toolkit.extract.undertakings.contexts import hearsay
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.undertaken import undertaken

_SOMEBODY = frozenset(("person", "pronoun"))


@extraction_rule(
    "commitment.threatened",
    verbs=("stress",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The drought threatened to destroy the harvest.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Chile has threatened to close the port.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Marte did not threaten to close the port.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Marte threatened to suspend the pact⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦she had threatened to close the port⟧.",
    ),
    order=24,
)
def threatened(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    """Read what somebody on the call threatens to do: a state that "has threatened to" did so before."""
    subject, folds = predicate.subject, reading.tokens.folds
    if predicate.lemma != "threaten to":
        return
    if subject is None or subject.kind not in _SOMEBODY or not subject.people or predicate.relative:
        return
    if predicate.passive or predicate.negated or predicate.modal or past(reading, predicate):
        return
    if not {"has", "have"}.isdisjoint(folds[predicate.group : predicate.first]):
        return
    if hearsay(reading, predicate) or elsewhere(reading, predicate.sentence, predicate):
        return
    what = Complement(
        "to",
        predicate.last - 1,
        past_manner(folds, predicate.last, reading.layout.sentences[predicate.sentence].last),
    )
    yield from undertaken(reading, "commitment.threatened", "commitment", predicate, what)
