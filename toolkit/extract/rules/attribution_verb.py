"""`attribution.verb`: "Xi invited Putin …", "Both sides stressed …": the verb is more than saying and belongs to the statement."""

from collections.abc import Iterator

from toolkit.extract.frames import Frame, step
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.grammar.verbs import GOVERNING, verbs
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.words import words


def names(reading: Reading, predicate: Predicate) -> bool:
    """Tell "called it “workable”" and "what he called a mistake" from "called at noon", "called Y"."""
    first, last = predicate.complement
    before = reading.tokens.folds[max(0, predicate.start - 1)]
    return before == "what" or any(
        first <= q.first for q in reading.quotations_in(first, min(last, first + 12) + 1)
    )


@extraction_rule(
    "attribution.verb",
    verbs=(
        "say",
        "confirm",
        "deny",
        "stress",
        "express",
        "direct",
        "discuss",
        "agree",
        "promise",
        "decide",
        "accept",
        "offer",
        "propose",
        "intend",
        "plan",
        "consider",
        "refuse",
    ),
    order=60,
    examples=(
        "The phone call between President Ilves of Norway and President Marte of Chile took place on Monday.",
        "President Ilves of Norway had a phone call with President Marte of Chile. ⟦⟦President Ilves thanked⟧ him for the salmon⟧.",
    ),
)
def verb(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read a clause whose verb tells what its subject did by speaking."""
    if predicate.subject is None or predicate.trailing or predicate.held:
        return
    if predicate.lemma in ("quote", "cite") and not _opens_quotation(reading, predicate):
        return
    if (
        predicate.verb.form == "ing"
        and not (predicate.speech or predicate.that)
        and reading.tokens.folds[predicate.start - 1] == "with"
    ):
        return
    if predicate.passive and predicate.speech:
        return
    if predicate.modal is not None and predicate.parent is not None and predicate.parent.speech:
        return  # "Marte said that Chile would ask for a loan": to come, and only told of
    if predicate.lemma in ("respond", "speak") and not _of(reading, predicate):  # an act, not words
        return
    first, last = predicate.complement
    if (predicate.lemma == "call" and not names(reading, predicate)) or _in_contact(reading, predicate):
        return
    yield Frame(
        step(reading, predicate, "attribution.verb"),
        first,
        last,
        predicate.sentence,
        predicate.first,
        "attribution.verb",
        predicate,
        governs=predicate.kind in GOVERNING and not predicate.passive,
    )


_WANTS_OBJECT = frozenset("share discuss raise express voice mention outline propose".split())


def _in_contact(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether a clause tells of the noun before it, "the values they shared", and has nothing of its own."""
    folds, after = reading.tokens.folds, predicate.last
    before = folds[predicate.start - 1]
    if predicate.lemma not in _WANTS_OBJECT or not before.isalpha() or before in verbs():
        return False
    return after >= len(folds) or folds[after] in '.,;”"' or folds[after] in words().auxiliaries


def _opens_quotation(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether a person or an office cites its own reason in marks: "Marte cited “a lack of nets”"."""
    subject = predicate.subject
    if predicate.lemma != "cite" or predicate.passive or subject is None or subject.kind == "medium":
        return False
    return reading.opens_quotation(predicate.complement[0] + 1)


def _of(reading: Reading, predicate: Predicate) -> bool:
    """Tell "spoke of peace", "spoke highly about it", "responded that …" from "spoke by phone", "did not respond to it"."""
    if predicate.that:
        return True
    following = reading.tokens.folds[predicate.last : predicate.last + 2]
    return "of" in following or "about" in following
