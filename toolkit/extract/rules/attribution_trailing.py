"""`attribution.trailing`: "…, AP reported", "“…,” said X", "…, X told reporters on Monday", "Britain, she said, would …"."""

from collections.abc import Iterator

from toolkit.extract.frames import Frame, step
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.grammar.trailing import relayed
from toolkit.extract.grammar.verbs import GOVERNING
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule

ID = "attribution.trailing"
_CLOSING = frozenset('”"»')
_OPENING = 5  #: tokens of "At the very same time"
_TAIL = 8  #: tokens of "told Y in the call on Monday"


@extraction_rule(
    ID,
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
    cites = predicate.passive or predicate.lemma in ("quote", "cite", "call")
    if not predicate.trailing or (cites and not _was_quoted(reading, predicate)):
        return
    if predicate.verb.form == "ing" and reading.tokens.folds[predicate.group - 1] == "as":
        return
    first, last = _behind_opening(reading, predicate) or predicate.complement
    told = _told_by(reading, predicate)
    yield Frame(
        step(reading, predicate, ID) + (step(reading, told, ID) if told is not None else ()),
        first,
        last,
        predicate.sentence,
        predicate.first,
        ID,
        predicate,
        governs=predicate.kind in GOVERNING or predicate.trailing,
    )


def _behind_opening(reading: Reading, predicate: Predicate) -> tuple[int, int] | None:
    """Return the clause behind an insertion that has but an adverb before it: "At the same time, as Marte noted, the pier is old"."""
    folds, stop = reading.tokens.folds, predicate.last
    first, last = predicate.complement
    sentence = reading.layout.sentences[predicate.sentence]
    opens = first == sentence.first and last - first <= _OPENING
    inserted = opens and "as" in folds[predicate.start - 1 : predicate.start + 1]
    if (
        not inserted
        or folds[stop] != ","
        or any(first <= p.first < last for p in reading.predicates[predicate.sentence])
    ):
        return None
    return stop + 1, sentence.last


def _was_quoted(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether words in marks stand before one who "was quoted", and no more: "“…,” a spokesperson was quoted."."""
    text, last = reading.tokens.words, predicate.last
    before = predicate.lemma == "quote" and predicate.passive and text[predicate.start - 1] in _CLOSING
    return before and (last >= len(text) or text[last] in ".,")


def _told_by(reading: Reading, predicate: Predicate) -> Predicate | None:
    """Return the verb of who said what another relays: "“…,” the palace said Marte told Ilves", "…, NTB reports X said"."""
    words, subject = reading.tokens.words, predicate.subject
    if predicate.kind != "say" or subject is None:
        return None
    if _CLOSING.isdisjoint(words[predicate.start - 2 : predicate.start]):
        last = reading.layout.sentences[predicate.sentence].last
        found = reading.predicates[predicate.sentence]
        relays = subject.kind in ("medium", "source", "side") and subject.last <= predicate.first
        return relayed(reading.tokens, predicate, found, last) if relays else None
    for p in reading.predicates[predicate.sentence]:
        if p.start == predicate.last and p.kind == "say" and p.subject is not None and not p.that:
            first, last = p.complement
            behind = words[first:last]
            return p if len(behind) <= _TAIL and _CLOSING.isdisjoint(behind) and "“" not in behind else None
    return None
