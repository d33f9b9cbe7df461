"""`attribution.was-told`: "“…,” Axios was told by two sources", "Reuters was told by an aide that …"."""

from collections.abc import Iterator

from toolkit.extract.frames import Frame, Step, parallel
from toolkit.extract.grammar.clausebounds import trimmed
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule

_ID = "attribution.was-told"

_TOLD = frozenset(("tell", "inform", "assure", "warn", "remind", "notify"))


@extraction_rule(
    _ID,
    verbs=("say", "promise"),
    order=25,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He was told by an aide to stop.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. “⟦The line was poor⟧,” ⟦Reuters was told⟧ ⟦by two diplomats⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Reuters was told⟧ ⟦by a diplomat⟧ that ⟦the line was poor⟧.",
    ),
)
def was_told(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read what an outlet was told and by whom: the outlet is outside."""
    subject = predicate.subject
    if predicate.lemma not in _TOLD or not predicate.passive or subject is None:
        return
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[predicate.sentence]
    told = ("by", "from") if subject.kind == "medium" else ("by",)
    if predicate.last >= sentence.last or folds[predicate.last] not in told:
        return
    teller = next((a for a in reading.actors[predicate.sentence] if a.first == predicate.last + 1), None)
    if teller is None:
        return
    if subject.kind != "medium":  # "Ilves was told by Marte that …"
        if folds[teller.last : teller.last + 1] == ["that"] and teller.last + 1 < sentence.last:
            step = Step(teller, "by", predicate.last, teller.last, _ID)
            yield Frame((step,), teller.last + 1, sentence.last, predicate.sentence, predicate.first, _ID)
        return
    outer = parallel(
        subject, folds[predicate.first], min(subject.first, predicate.first), predicate.last, _ID
    )
    steps = (*outer, Step(teller, "by", predicate.last, teller.last, _ID))
    first, last = trimmed(reading, sentence.first, predicate.start)
    led = folds[sentence.first] == "as" and folds[teller.last : teller.last + 1] == [","]
    if led or folds[teller.last : teller.last + 1] == ["that"]:  # "As NTB was told by the palace, …"
        first, last = teller.last + 1, sentence.last
    if last - first > 2:
        yield Frame(steps, first, last, predicate.sentence, predicate.first, _ID)
