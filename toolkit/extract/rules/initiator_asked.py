"""`initiator.asked`: "he had asked for the call", "which Cairo had sought", "X initiated the conversation"."""

from collections.abc import Iterator

from toolkit.extract.clauses import Predicate
from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import CALL_NOUNS, actor_before, names_call, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule

_LEMMAS = frozenset(("ask", "request", "seek", "initiate", "place", "propose", "call for"))


@extraction_rule(
    "initiator.asked",
    verbs=("direct", "other", "intend", "propose"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Marte asked for two ships.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte had asked for the call⟧ on Monday.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call, which ⟦Oslo had sought⟧, was brief.",
    ),
)
def asked(reading: Reading, predicate: Predicate) -> Iterator[Initiative]:
    """Read the subject of asking for, seeking, placing or initiating the call."""
    if predicate.lemma not in _LEMMAS or predicate.passive or predicate.negated:
        return
    subject = predicate.subject
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[predicate.sentence]
    object_first = predicate.last
    stop = min(sentence.last, object_first + 6)
    relative = (
        predicate.start - 1 >= sentence.first and folds[predicate.start - 1] in ("which", "that")
    ) or (
        subject is not None
        and subject.first - 1 >= sentence.first
        and folds[subject.first - 1] in ("which", "that")
    )
    place: int | None = None
    if relative:
        head = (subject.first if subject is not None else predicate.start) - 2
        if not names_call(reading, max(sentence.first, head - 8), head + 1):
            return
    else:
        place = next((i for i in range(object_first, stop) if folds[i] in CALL_NOUNS), None)
        if place is None or any(
            folds[i] in (",", "to", "that", "about", "with") for i in range(object_first, place)
        ):
            return
        if predicate.lemma == "ask" and folds[object_first] != "for":
            return
    if subject is None:
        subject = actor_before(reading, predicate.sentence, predicate.first)
    if subject is None:
        return
    who = party(subject)
    if who is not None:
        yield Initiative(
            who,
            min(subject.first, predicate.first),
            predicate.last if place is None else place + 1,
            "initiator.asked",
        )
