"""`attribution.trailing`: "…, AP reported", "“…,” said X", "…, X told reporters on Monday", "Britain, she said, would …"."""

from collections.abc import Iterator

from toolkit.extract.frames import Frame, step
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.grammar.verbs import GOVERNING
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule


@extraction_rule(
    "attribution.trailing",
    verbs=(
        "say",
        "confirm",
        "deny",
        "stress",
        "express",
        "direct",
        "propose",
        "promise",
        "agree",
        "consider",
        "intend",
        "other",
    ),
    order=30,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. After the call, officials stayed silent.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The line dropped twice⟧, ⟦a diplomat in Oslo said⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The tariff would stay⟧, ⟦said the Chilean finance ministry⟧.",
    ),
)
def trailing(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read a verb of saying behind or inside what it governs."""
    if not predicate.trailing or predicate.passive or predicate.lemma in ("quote", "cite"):
        return
    if predicate.verb.form == "ing" and reading.tokens.folds[predicate.group - 1] == "as":
        return
    first, last = predicate.complement
    yield Frame(
        step(reading, predicate, "attribution.trailing"),
        first,
        last,
        predicate.sentence,
        predicate.first,
        "attribution.trailing",
        predicate,
        governs=predicate.kind in GOVERNING or predicate.trailing,
    )
