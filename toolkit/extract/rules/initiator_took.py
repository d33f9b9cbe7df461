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
_SOURCE = 8  #: tokens of "according to the presidential palace"
_NOT_SO = frozenset(("not", "never", "to", "would", "will", "could"))


@extraction_rule(
    "initiator.took",
    phrases=("(took|received|answered) (the|that|this) [phone|telephone] call",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Ilves did not say who took the call.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte took the call⟧ at his ranch.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves received the phone call⟧ on a train.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves, who according to the palace received the call⟧, was on a train.",
    ),
)
def took(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who took the call that the text is about: it was placed at the other end."""
    sentence = reading.layout.sentences[number]
    folds = reading.tokens.folds
    after = folds[hit.last] if hit.last < sentence.last else "."
    if after not in _CLOSING and not is_dating(after):
        return
    taker = doer_before(reading, number, _past_source(reading, number, hit.first))
    if taker is None or not _NOT_SO.isdisjoint(folds[max(sentence.first, hit.first - 2) : hit.first]):
        return
    if len(taker.people) == 1:
        yield Initiative(taker.people[0], taker.first, hit.last, "initiator.took", other=True)


def _past_source(reading: Reading, number: int, verb: int) -> int:
    """Return where a verb's subject ends that names its source right behind: "Marte, who according to the palace received the call"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[number].first
    for at in range(verb - 2, max(first, verb - _SOURCE), -1):
        if folds[at : at + 2] == ["according", "to"]:
            named = any(a.first in (at + 2, at + 3) and a.last == verb for a in reading.actors[number])
            return at if named and folds[at - 1] == "who" else verb
    return verb
