"""`attribution.said`: "The Kremlin said (that) …", "AP reported that …", "X told reporters that …", "X denied that …"."""

from collections.abc import Iterator

from toolkit.extract.frames import Frame, step
from toolkit.extract.grammar.clausehood import is_clause
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule


@extraction_rule(
    "attribution.said",
    verbs=("say", "confirm", "deny", "promise", "stress", "express"),
    order=40,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The weather said nothing.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The Chilean presidency said⟧ ⟦the call lasted 40 minutes⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Marte denied⟧ that ⟦a loan had come up⟧.",
    ),
)
def said(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read a clause that a verb of mere saying governs; the verb is no part of the statement."""
    first, last = predicate.complement
    if predicate.kind == "promise" and not (
        predicate.lemma in ("assure", "reassure") and reading.tokens.folds[first] != "to"
    ):
        return
    if predicate.subject is None or predicate.trailing or predicate.passive or first >= last:
        return
    if predicate.kind in ("stress", "express") and not _quotes(reading, first):
        return
    if predicate.modal is not None and predicate.parent is not None and predicate.parent.speech:
        return  # "Marte said that Chile would put it before parliament": to come, and only told of
    if predicate.held:
        return  # "Marte said Chile was of the view that …": her words
    if predicate.negated and predicate.kind == "say":
        return  # "did not say who had called" reports nothing
    if predicate.lemma in ("quote", "cite") or not (
        predicate.that or is_clause(reading, first, last, said=predicate.lemma in ("say", "add"))
    ):
        return
    around = _told_around(reading, predicate)
    steps = step(reading, predicate, "attribution.said")
    if around is not None:
        at = min(predicate.start, predicate.first)
        yield Frame(steps, around, last, predicate.sentence, at, "attribution.said", rank=-1)
        return
    yield Frame(steps, first, last, predicate.sentence, predicate.first, "attribution.said", predicate)


def _told_around(reading: Reading, predicate: Predicate) -> int | None:
    """Return where another's clause begins into which a source is inserted: "Marte told her, the official said, that"."""
    folds = reading.tokens.folds
    if folds[predicate.last : predicate.last + 2] != [",", "that"] or folds[predicate.start - 1] != ",":
        return None
    return next(
        (
            q.start
            for q in reading.predicates[predicate.sentence]
            if q.speech
            and q.last < predicate.start
            and q.complement == predicate.complement
            and q.subject is not None
            and q.subject is not predicate.subject
        ),
        None,
    )


def _quotes(reading: Reading, first: int) -> bool:
    """Tell whether a colon and a quotation follow the verb: "he stressed: “…”"."""
    text = reading.tokens.words
    return text[first - 1] == ":" and text[first] in "“\"«„‘'"
