"""`commitment.decided`: "decided to launch a task force", "resolved to meet", "it was decided to hold"."""

from collections.abc import Iterator

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import complement
from toolkit.extract.undertakings.contexts import holder, supposed
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.subjunctives import subjunctive
from toolkit.extract.undertakings.things import deeds
from toolkit.extract.undertakings.undertaken import undertaken

_NEWS = frozenset("tell inform announce notify say confirm explain disclose reveal declare add".split())
_HIDING = frozenset("disclose reveal publicise publicize announce comment exercise".split())


@extraction_rule(
    "commitment.decided",
    verbs=("decide",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They asked who would decide to stop.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Norway had decided to close the port.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They decided to launch a working group in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦It was decided to hold the next summit in Oslo⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said that ⟦Chile has decided to open two ports⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He informed her that ⟦Norway had decided to send 200 tents⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He informed her that ⟦his country had decided to close the port⟧.",
    ),
    order=20,
)
def decided(reading: Reading, predicate: Predicate) -> Iterator[Found]:
    """Read what somebody decides to do; a decision taken before the call is its news, not its undertaking."""
    if predicate.negated or predicate.modal is not None or past(reading, predicate):
        return
    folds = reading.tokens.folds
    subject = predicate.subject
    if predicate.passive and not (subject is not None and subject.pronoun == "n"):
        return
    group = (subject is not None and subject.kind == "group") or predicate.passive
    teller = holder(reading, predicate.sentence, predicate.start)
    if predicate.perfect and not group and "had" in folds[max(0, predicate.first - 4) : predicate.first]:
        if teller is None or teller.lemma not in _NEWS:
            return  # "Norway had decided to close the port": before the call, and not said in it
    lead = folds[predicate.start - 1] if predicate.start else ""
    if supposed(reading, predicate.sentence, predicate.start, lead, teller):
        return
    what = complement(reading, predicate)
    if what.form == "on" and group and not deeds().isdisjoint(folds[what.at + 1 : what.at + 4]):
        what = what._replace(form="to", act=what.at + 1)  # "decided on the creation of a task force"
    if what.form == "to" and folds[what.act] in _HIDING:
        return
    if what.form == "to":
        yield from undertaken(reading, "commitment.decided", "commitment", predicate, what)
    elif what.form == "that":
        stop = reading.layout.sentences[predicate.sentence].last
        modal = next(
            (
                i
                for i in range(what.at, min(stop, what.at + 20))
                if folds[i] in ("will", "would", "should", "shall")
            ),
            None,
        )
        if modal is not None:
            act = past_manner(folds, modal + 1, stop)
            if folds[act] == "be":
                act = past_manner(folds, act + 1, stop)
            yield from undertaken(
                reading, "commitment.decided", "commitment", predicate, what._replace(act=act)
            )
        elif (bare := subjunctive(reading, predicate.sentence, what.act)) is not None:
            yield from undertaken(
                reading, "commitment.decided", "commitment", predicate, what._replace(act=bare[0])
            )
