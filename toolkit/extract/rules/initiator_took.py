"""`initiator.took`: "X took the call at home", "received the call on the train": the other end placed it."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import doer_before
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.words import is_dating
from toolkit.lexicon import Hit

_CLOSING = frozenset(
    ", . ; at in on from while during late early today yesterday this as when and aboard".split()
)
_NOT_SO = frozenset(("not", "never", "to", "would", "will", "could"))


@extraction_rule(
    "initiator.took",
    phrases=("(took|received|answered) (the|that|this) [phone|telephone] call",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Ilves did not say who took the call.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte took the call⟧ at his ranch.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves received the phone call⟧ on a train.",
    ),
)
def took(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who took the call that the text is about: it was placed at the other end."""
    sentence = reading.layout.sentences[number]
    folds = reading.tokens.folds
    after = folds[hit.last] if hit.last < sentence.last else "."
    if after not in _CLOSING and not is_dating(after):
        return
    taker = doer_before(reading, number, hit.first)
    if taker is None or not _NOT_SO.isdisjoint(folds[max(sentence.first, hit.first - 2) : hit.first]):
        return
    if len(taker.people) == 1:
        yield Initiative(taker.people[0], taker.first, hit.last, "initiator.took", other=True)
