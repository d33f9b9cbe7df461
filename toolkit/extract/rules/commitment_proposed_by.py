"""`commitment.proposed-by`: "a second round was suggested by Chile", "a field hospital was offered by Norway"."""

from collections.abc import Iterator

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.contexts import hearsay
from toolkit.extract.undertakings.doers import of_actor
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.phrasebounds import PREPOSITIONS
from toolkit.extract.undertakings.phrases import subject_before

_AUXILIARIES = frozenset(("has", "have", "had", "been", "was", "were", "is", "are", "also"))
_CALLS = frozenset("call calls conversation conversations talk date time".split())
_OPENING = frozenset(("", ",", "and", ";", "that", "while", "–"))


@extraction_rule(
    "commitment.proposed-by",
    verbs=("propose", "offer"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call was proposed by Norway.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The amendment suggested by President Marte was read out.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦A joint patrol was proposed by President Marte⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦A field hospital was offered by Norway⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦It was suggested by President Marte that the ministers meet in May⟧.",
    ),
    order=23,
)
def proposed_by(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    """Read a plan or a gift told in the passive, with who puts it forward behind "by"."""
    folds = reading.tokens.folds
    number = predicate.sentence
    last = reading.layout.sentences[number].last
    if (
        predicate.lemma not in ("propose", "suggest", "offer")
        or not predicate.passive
        or predicate.negated
        or predicate.modal is not None
        or folds[predicate.last : predicate.last + 1] != ["by"]
        or past(reading, predicate)
        or hearsay(reading, predicate)
    ):
        return
    giver = next(
        (
            a
            for a in reading.actors[number]
            if predicate.last < a.first <= predicate.last + 2 and a.kind != "medium"
        ),
        None,
    )
    verb = predicate.first
    while folds[verb - 1] in _AUXILIARIES:
        verb -= 1
    if giver is None or verb == predicate.first or not of_actor(giver):
        return
    thing = subject_before(reading, number, verb)
    if thing is None or (thing.actors and folds[thing.first] != "it") or thing.lead not in _OPENING:
        return
    # "A standstill on further duties": what is put forward stands before the first preposition
    stop = next((i for i in range(thing.first, thing.last) if folds[i] in PREPOSITIONS), thing.last)
    named = folds[thing.first : stop]
    act = stop - 1
    if named == ["it"]:
        if predicate.lemma == "offer" or folds[giver.last : giver.last + 1] != ["that"]:
            return
        act = giver.last + 1
    elif not _CALLS.isdisjoint(named[-1:]) or not acts().politeness.isdisjoint(named):
        return
    yield Found(
        "commitment.proposed-by",
        "offer" if predicate.lemma == "offer" else "proposal",
        number,
        thing.first,
        min(last, max(clause_end(reading, number, max(act, predicate.last)), giver.last)),
        act,
        of_actor(giver),
        predicate,
    )
